// Opening a round by a coordinating body, by the same dates and registers as the schedule: whichever comes first opens it.
import { shanghaiDay } from '../../domain/calendar/plain-date';
import type { ConsultationCommandData } from '../../domain/consultation/commands';
import { decideConsultation, roundOpeners } from '../../domain/consultation/decide';
import { roundAskedFor, roundToOpen, type RoundAsked } from '../../domain/consultation/opening';
import type { PolicyPack } from '../../domain/policy/policy-pack';
import { hasRole } from '../../domain/shared/actor';
import { refuse } from '../../domain/shared/outcome';
import { getLifecycle } from '../../prisma/queries/lifecycles';
import { recordedCommand } from '../../prisma/queries/recorded-command';
import { roundOpening } from '../../prisma/queries/round-opening';
import { consultationCommandUpdates, lifecycleInput, type CommandAnswer } from '../../workflows/messages';
import { consultationWorkflowId } from '../../workflows/workflow-ids';
import { ApiError } from '../api-errors';
import type { WriteCall } from '../call';
import { answerFromRecord } from '../commands';
import type { ApiDependencies } from '../dependencies';
import { updateIdOf } from '../idempotency';
import { LifecycleEndedError, startWithUpdate } from '../lifecycle-updates';
import { keepPack } from '../pinned-packs';
import { namesIn, presentAnswer } from '../presenting';
import { RefusedError, refusedBy } from '../refused-error';
import { rememberRefusal } from '../refusals';
import type { Answer } from '../routing';

export type OpeningCall = WriteCall<unknown, RoundAsked>;

/** What this key did before with this round; null: nothing. @throws ApiError idempotencyKeyReused */
const openedBefore = async (
  { database }: ApiDependencies,
  { actor, key }: OpeningCall,
  roundId: string,
): Promise<CommandAnswer | null> => {
  const recorded = await recordedCommand(database.pool, roundId, updateIdOf(actor, key));
  if (recorded === null) return null;
  if (recorded.command !== 'openRound') throw new ApiError('idempotencyKeyReused');
  const lifecycle = await getLifecycle(database.pool, roundId);
  if (lifecycle === null) throw new Error(`round ${roundId} has a step and no row`);
  return answerFromRecord(lifecycle, recorded);
};

/** @throws RefusedError */
const openingData = async (
  { database, ruleBooks }: ApiDependencies,
  { actor, body, now }: OpeningCall,
  pack: PolicyPack,
): Promise<ConsultationCommandData<'openRound'>> => {
  if (!hasRole(actor, roundOpeners))
    throw refusedBy(refuse('roleNotAllowed', { command: 'openRound', roles: [...roundOpeners] }), 0);
  const { calendar } = ruleBooks;
  const { id } = roundAskedFor(pack, body, calendar);
  const existing = await getLifecycle(database.pool, id);
  if (existing !== null) throw refusedBy(refuse('roundExists', { round: id }), existing.version);
  const due = roundToOpen(pack, body, shanghaiDay(now), calendar);
  if (!due.ok) throw refusedBy(due, 0);
  const data = await roundOpening(database.pool, pack, due.round);
  if (data === null) throw refusedBy(refuse('roundNotDue', { why: 'nobody', on: null }), 0);
  const context = { state: null, actor, pack, now, calendar };
  const outcome = decideConsultation(context, { name: 'openRound', data });
  if (!outcome.ok) throw refusedBy(outcome, 0);
  return data;
};

/** Somebody else, or the schedule, was first, and its round was not on record yet when it was looked for. */
const meantExists = (error: unknown): boolean =>
  error instanceof LifecycleEndedError ||
  (error instanceof RefusedError && error.refusal.code === 'alreadyDrafted');

const open = async (
  dependencies: ApiDependencies,
  call: OpeningCall,
  pack: PolicyPack,
): Promise<CommandAnswer> => {
  const { actor, key, now } = call;
  const data = await openingData(dependencies, call, pack);
  await keepPack(dependencies, pack);
  try {
    return await startWithUpdate(dependencies, {
      workflowId: consultationWorkflowId(data.consultationId),
      workflowType: 'consultation',
      input: lifecycleInput(pack, dependencies.ruleBooks.calendar, shanghaiDay(now)),
      searchable: { agencyId: data.leadAgencyId, enterpriseId: null },
      stage: 'open',
      update: consultationCommandUpdates.openRound,
      updateId: updateIdOf(actor, key),
      envelope: { data, actor, facts: null, expectedVersion: null },
    });
  } catch (error) {
    if (!meantExists(error)) throw error;
    throw refusedBy(refuse('roundExists', { round: data.consultationId }), 0);
  }
};

export const openRoundHandler =
  (dependencies: ApiDependencies) =>
  async (call: OpeningCall): Promise<Answer> => {
    const { actor, body } = call;
    const { ruleBooks, settings } = dependencies;
    const pack = ruleBooks.packOf(actor.jurisdiction);
    if (pack === null || (pack.status === 'draft' && !settings.allowDraftPacks))
      throw new ApiError('packNotInForce');
    const { id } = roundAskedFor(pack, body, ruleBooks.calendar);
    const attempt = { lifecycleId: id, command: 'openRound', data: body };
    const answer =
      (await openedBefore(dependencies, call, id)) ??
      (await rememberRefusal(dependencies, call, attempt, () => open(dependencies, call, pack)));
    return {
      body: presentAnswer(answer, await namesIn(dependencies, actor, answer.notes)),
      version: answer.version,
      location: `/api/v1/consultations/${id}`,
    };
  };
