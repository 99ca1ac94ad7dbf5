// One command from the call to the answer: repeats recognised, stale versions refused, refusals remembered.
import { isDeepStrictEqual } from 'node:util';
import type { Facts } from '../domain/inspection/facts';
import { refuse, type Refusal } from '../domain/shared/outcome';
import type { Lifecycle } from '../prisma/queries/lifecycles';
import { recordedCommand, type RecordedCommand } from '../prisma/queries/recorded-command';
import type { CommandAnswer, CommandUpdate } from '../workflows/messages';
import { ApiError } from './api-errors';
import type { WriteCall } from './call';
import type { ApiDependencies } from './dependencies';
import { updateIdOf } from './idempotency';
import { LifecycleEndedError, sendUpdate } from './lifecycle-updates';
import { refusedBy, type RefusedError } from './refused-error';
import { rememberRefusal } from './refusals';

export interface NamedCommand {
  readonly name: string;
  readonly data: unknown;
}

/** @throws ApiError idempotencyKeyReused when the key already stands for another command or other data */
export const assertSameCommand = (recorded: RecordedCommand | null, { name, data }: NamedCommand): void => {
  if (recorded === null) return;
  const sent: unknown = JSON.parse(JSON.stringify(data));
  if (recorded.command !== name || !isDeepStrictEqual(recorded.data, sent))
    throw new ApiError('idempotencyKeyReused');
};

/** For a repeat that Temporal answers no more, because the lifecycle has ended: its record does. */
export const answerFromRecord = (lifecycle: Lifecycle, recorded: RecordedCommand): CommandAnswer => ({
  lifecycleId: lifecycle.id,
  version: recorded.sequence,
  stage: lifecycle.stage,
  position: lifecycle.position,
  events: recorded.events.map(({ type }) => type),
  notes: recorded.events.flatMap(({ notes }) => notes ?? []),
  recordHash: recorded.hash,
});

/** What the record says once Temporal takes no updates of a lifecycle any more. */
export interface AfterEnd {
  /** As it stands now: it may have ended since the request was begun. */
  readonly lifecycle: Lifecycle;
  /** Why its state does not allow the command; null when it would. */
  readonly refusal: Refusal | null;
}

export interface CommandRequest<F = Facts> {
  readonly lifecycle: Lifecycle;
  readonly workflowId: string;
  readonly update: CommandUpdate;
  readonly command: NamedCommand;
  readonly facts: () => Promise<F | null>;
  /** Why the caller may not, beside what the lifecycle itself asks; a repeat is not asked. Left out: nothing beside. */
  readonly bound?: (facts: F | null) => Promise<Refusal | null>;
  readonly afterEnd: () => Promise<AfterEnd>;
}

const refusedAsStale = (expected: number, actual: number): RefusedError =>
  refusedBy(refuse('staleVersion', { expected, actual }), actual);

/** As if the command had come after the end, which it may have met on its way. @throws RefusedError, or `ending` itself */
const answerAfterEnd = async (
  { database }: ApiDependencies,
  { expectedVersion }: WriteCall<unknown, unknown>,
  request: Pick<CommandRequest, 'afterEnd'>,
  updateId: string,
  ending: LifecycleEndedError,
): Promise<CommandAnswer> => {
  const { lifecycle, refusal } = await request.afterEnd();
  const recorded = await recordedCommand(database.pool, lifecycle.id, updateId);
  if (recorded !== null) return answerFromRecord(lifecycle, recorded);
  if (expectedVersion !== null && expectedVersion !== lifecycle.version)
    throw refusedAsStale(expectedVersion, lifecycle.version);
  throw refusal === null ? ending : refusedBy(refusal, lifecycle.version);
};

/**
 * The lifecycle's answer; the same key with the same command gives the same answer again.
 * @throws RefusedError (logged), ApiError
 */
export const performCommand = async <F = Facts>(
  dependencies: ApiDependencies,
  call: WriteCall<unknown, unknown>,
  request: CommandRequest<F>,
): Promise<CommandAnswer> => {
  const { lifecycle, workflowId, update, command } = request;
  const { actor, key, expectedVersion } = call;
  const { pool } = dependencies.database;
  const updateId = updateIdOf(actor, key);
  const before = await recordedCommand(pool, lifecycle.id, updateId);
  assertSameCommand(before, command);
  const attempt = { lifecycleId: lifecycle.id, command: command.name, data: command.data };
  const answer = await rememberRefusal(dependencies, call, attempt, async () => {
    if (before === null && expectedVersion !== null && expectedVersion !== lifecycle.version)
      throw refusedAsStale(expectedVersion, lifecycle.version);
    const facts = await request.facts();
    const bound = before === null ? await request.bound?.(facts) : null;
    if (bound != null) throw refusedBy(bound, lifecycle.version);
    const envelope = { data: command.data, actor, facts, expectedVersion };
    try {
      return await sendUpdate(dependencies, { workflowId, update, updateId, envelope });
    } catch (error) {
      if (!(error instanceof LifecycleEndedError)) throw error;
      return await answerAfterEnd(dependencies, call, request, updateId, error);
    }
  });
  // Two requests under one key may have met at the lifecycle, which answers both with what the first one did.
  if (before === null) assertSameCommand(await recordedCommand(pool, lifecycle.id, updateId), command);
  return answer;
};
