// Entering, changing and reading the team of experts.
import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import { shanghaiDay } from '../../domain/calendar/plain-date';
import type { ExpertEntry, GuidanceExpert } from '../../domain/guidance/expert';
import type { Fault } from '../../domain/lists/membership';
import { readsAllOfGuidance } from '../../domain/permission/guidance';
import type { Actor } from '../../domain/shared/actor';
import { isOnRegister } from '../../prisma/queries/guidance-links';
import { listExperts, saveExpert } from '../../prisma/queries/guidance-experts';
import { ApiError } from '../api-errors';
import type { ReadCall, WriteCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { assertNone } from '../lists/entry';
import { cursorAfterId, readIdCursor } from '../registers/cursor';
import type { Answer } from '../routing';
import type { ExpertAnswer, ExpertParams, ExpertQuery, ReviseExpertBody } from './expert-contract';
import { assertFresh } from '../once';
import { historyOf, keptBy, onceInPlace } from './keeping';

const present = ({ jurisdiction: _place, ...expert }: GuidanceExpert): ExpertAnswer => expert;

/** Officials read everybody; others whoever may be sent that day. */
const readable = (actor: Actor, on: string | undefined, now: string) => ({
  jurisdiction: actor.jurisdiction,
  on: on ?? (readsAllOfGuidance(actor) ? undefined : shanghaiDay(now)),
});

/** @throws ApiError notFound */
const found = async (
  client: PoolClient | ApiDependencies['database']['pool'],
  { actor, now }: Pick<ReadCall<unknown, unknown>, 'actor' | 'now'>,
  id: string,
): Promise<GuidanceExpert> => {
  const [expert] = await listExperts(client, { ...readable(actor, undefined, now), ids: [id], limit: 1 });
  if (expert === undefined) throw new ApiError('notFound');
  return expert;
};

const assertFaultless = async (
  client: PoolClient,
  jurisdiction: string,
  { agencyId, personId, from, until }: ExpertEntry,
): Promise<void> => {
  const known = await isOnRegister(client, jurisdiction, { agencyId, personId });
  const faults: readonly Fault[] = [
    ...(known.agency ? [] : [{ path: 'agencyId', message: '本地区没有这个机关' }]),
    ...(known.person ? [] : [{ path: 'personId', message: '这个机关没有这名在册人员，请核对编号' }]),
    ...(until !== null && until < from ? [{ path: 'until', message: '不得早于 from' }] : []),
  ];
  assertNone(faults);
};

const answerOf = (expert: GuidanceExpert): Answer => ({ body: present(expert), version: expert.version });

export const enterExpertHandler =
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<unknown, ExpertEntry>): Promise<Answer> => {
    const { actor, body, now } = call;
    keptBy(dependencies, actor);
    const { jurisdiction } = actor;
    const id = await onceInPlace(dependencies, call, ['enterExpert', body], async (client) => {
      await assertFaultless(client, jurisdiction, body);
      const after: GuidanceExpert = {
        ...body,
        id: `${jurisdiction}-ge-${randomUUID()}`,
        jurisdiction,
        version: 1,
      };
      await saveExpert(client, { before: null, after }, { actorId: actor.id, at: now, reason: null });
      return after.id;
    });
    const expert = await found(dependencies.database.pool, call, id);
    return { ...answerOf(expert), location: `/api/v1/guidance-experts/${id}` };
  };

export const reviseExpertHandler =
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<ExpertParams, ReviseExpertBody>): Promise<Answer> => {
    const { actor, params, body, now, expectedVersion } = call;
    keptBy(dependencies, actor);
    const { reason, ...entry } = body;
    await onceInPlace(dependencies, call, ['reviseExpert', params, body], async (client) => {
      const before = await found(client, call, params.expertId);
      assertFresh(expectedVersion, before.version);
      await assertFaultless(client, actor.jurisdiction, entry);
      const after = { ...before, ...entry, version: before.version + 1 };
      await saveExpert(client, { before, after }, { actorId: actor.id, at: now, reason });
      return after.id;
    });
    return answerOf(await found(dependencies.database.pool, call, params.expertId));
  };

export const getExpertHandler =
  ({ database }: ApiDependencies) =>
  async (call: ReadCall<ExpertParams, unknown>): Promise<Answer> =>
    answerOf(await found(database.pool, call, call.params.expertId));

export const listExpertsHandler =
  ({ database }: ApiDependencies) =>
  async ({ actor, query, now }: ReadCall<unknown, ExpertQuery>): Promise<Answer> => {
    const { cursor, limit, on, field } = query;
    const rows = await listExperts(database.pool, {
      ...readable(actor, on, now),
      field,
      after: cursor === undefined ? undefined : readIdCursor(cursor),
      limit: limit + 1,
    });
    const shown = rows.slice(0, limit);
    return { body: { items: shown.map(present), nextCursor: cursorAfterId(rows, shown) } };
  };

export const expertHistoryHandler =
  (dependencies: ApiDependencies) =>
  async (call: ReadCall<ExpertParams, Pick<ExpertQuery, 'cursor' | 'limit'>>): Promise<Answer> => {
    const { actor, params, query } = call;
    if (!readsAllOfGuidance(actor)) throw new ApiError('notFound');
    const { version } = await found(dependencies.database.pool, call, params.expertId);
    const { cursor, limit } = query;
    return await historyOf(dependencies, 'guidanceExperts', params.expertId, { version, cursor, limit });
  };
