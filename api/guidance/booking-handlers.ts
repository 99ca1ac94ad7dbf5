// Reading bookings of guidance, and what is done with one on its way.
import { decideGuidance, parseGuidanceCommand } from '../../domain/guidance/decide';
import type { GuidanceCommandData } from '../../domain/guidance/commands';
import type { GuidanceFacts } from '../../domain/guidance/facts';
import { reachOf, reaches } from '../../domain/permission/reach';
import type { Actor } from '../../domain/shared/actor';
import { unknownAgencies } from '../../prisma/queries/complaint-receipts';
import { expertFacts } from '../../prisma/queries/guidance-experts';
import { visitsOfGuidance } from '../../prisma/queries/guidance-links';
import { listLifecycles } from '../../prisma/queries/lifecycles';
import { guidanceCommandUpdates } from '../../workflows/messages';
import { guidanceWorkflowId } from '../../workflows/workflow-ids';
import { ApiError } from '../api-errors';
import type { ReadCall, WriteCall } from '../call';
import { performCommand, type AfterEnd } from '../commands';
import { readCursor } from '../cursor';
import type { ApiDependencies } from '../dependencies';
import { pinnedPack } from '../pinned-packs';
import { namesIn, presentAnswer } from '../presenting';
import type { Answer } from '../routing';
import type { BookingParams, BookingQuery, CallerGuidanceCommand } from './booking-contract';
import { bookingById, presentBooking, type StoredBooking } from './booking-presenter';

type Write = WriteCall<BookingParams, GuidanceCommandData<CallerGuidanceCommand>>;

/** @throws ApiError notFound */
const findBooking = async (
  dependencies: ApiDependencies,
  actor: Actor,
  id: string,
): Promise<StoredBooking> => {
  const found = await bookingById(dependencies, id);
  if (!reaches(reachOf(actor, 'guidance'), found)) throw new ApiError('notFound');
  return found;
};

export const getBookingHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, params }: ReadCall<BookingParams, unknown>): Promise<Answer> => {
    const found = await findBooking(dependencies, actor, params.guidanceId);
    return { body: await presentBooking(dependencies, found), version: found.version };
  };

export const listBookingsHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, query }: ReadCall<unknown, BookingQuery>): Promise<Answer> => {
    const { cursor, ended, form, ...asked } = query;
    const { items, nextCursor } = await listLifecycles(dependencies.database.pool, {
      ...asked,
      kind: form,
      type: 'guidance',
      reach: reachOf(actor, 'guidance'),
      ...(ended === undefined ? {} : { ended: ended === 'true' }),
      ...(cursor === undefined ? {} : { cursor: readCursor(cursor) }),
    });
    const shown = await Promise.all(
      items.map(async ({ id }) => await presentBooking(dependencies, await bookingById(dependencies, id))),
    );
    return { body: { items: shown, nextCursor } };
  };

/** What the registers say of whom and what the command names. */
const factsFor = async (
  { database }: ApiDependencies,
  { state, jurisdiction }: StoredBooking,
  body: Write['body'],
): Promise<GuidanceFacts> => {
  const { pool } = database;
  const named = 'agencyIds' in body ? body : { agencyIds: [], expertIds: [] };
  const [unknown, experts, visits] = await Promise.all([
    unknownAgencies(pool, jurisdiction, named.agencyIds),
    expertFacts(pool, jurisdiction, named.expertIds),
    visitsOfGuidance(pool, state),
  ]);
  const used = new Set(state.given.flatMap(({ visitIds }) => visitIds));
  const ended = visits.filter(({ id, status }) => status === 'ended' && !used.has(id));
  return { unknownAgencies: unknown, experts, endedVisits: ended.map(({ id }) => id) };
};

const afterEnd = async (
  dependencies: ApiDependencies,
  name: CallerGuidanceCommand,
  { actor, params, body, now }: Write,
): Promise<AfterEnd> => {
  const lifecycle = await findBooking(dependencies, actor, params.guidanceId);
  const parsed = parseGuidanceCommand(name, body);
  if (!parsed.ok) return { lifecycle, refusal: parsed };
  const { state } = lifecycle;
  const pack = await pinnedPack(dependencies, state.pack);
  const facts = await factsFor(dependencies, lifecycle, body);
  const outcome = decideGuidance(
    { state, actor, pack, now, calendar: state.calendar, facts },
    parsed.command,
  );
  return { lifecycle, refusal: outcome.ok ? null : outcome };
};

export const giveGuidanceCommand =
  (dependencies: ApiDependencies, name: CallerGuidanceCommand) =>
  async (call: Write): Promise<Answer> => {
    const found = await findBooking(dependencies, call.actor, call.params.guidanceId);
    const answer = await performCommand<GuidanceFacts>(dependencies, call, {
      lifecycle: found,
      workflowId: guidanceWorkflowId(found.id),
      update: guidanceCommandUpdates[name],
      command: { name, data: call.body },
      facts: () => factsFor(dependencies, found, call.body),
      afterEnd: () => afterEnd(dependencies, name, call),
    });
    const names = await namesIn(dependencies, call.actor, answer.notes);
    return { body: presentAnswer(answer, names), version: answer.version };
  };
