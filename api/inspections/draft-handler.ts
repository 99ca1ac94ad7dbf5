// Drafting: the rule book is asked first, so that an illegal draft starts no lifecycle; then start and first command go as one.
import { shanghaiDay } from '../../domain/calendar/plain-date';
import { groundRefusal } from '../../domain/compliance-guide/self-check';
import { decide } from '../../domain/inspection/decide';
import type { Draft } from '../../domain/inspection/draft';
import type { PolicyPack } from '../../domain/policy/policy-pack';
import type { Actor } from '../../domain/shared/actor';
import { getLifecycle, type Lifecycle } from '../../prisma/queries/lifecycles';
import { recordedCommand } from '../../prisma/queries/recorded-command';
import { commandUpdates, inspectionInput, type CommandAnswer } from '../../workflows/messages';
import { inspectionWorkflowId } from '../../workflows/workflow-ids';
import { ApiError } from '../api-errors';
import type { WriteCall } from '../call';
import { assertSameCommand, performCommand, type NamedCommand } from '../commands';
import type { ApiDependencies } from '../dependencies';
import { draftedInspectionId, updateIdOf } from '../idempotency';
import { LifecycleEndedError, startWithUpdate } from '../lifecycle-updates';
import { keepPack } from '../pinned-packs';
import { namesIn, presentAnswer } from '../presenting';
import { refusedBy } from '../refused-error';
import { rememberRefusal } from '../refusals';
import type { Answer } from '../routing';
import { factsOfDraft } from './facts';

type DraftCall = WriteCall<unknown, Draft>;

/** @throws ApiError packNotInForce */
const packFor = ({ ruleBooks, settings }: ApiDependencies, actor: Actor): PolicyPack => {
  const pack = ruleBooks.packOf(actor.jurisdiction);
  if (pack === null || (pack.status === 'draft' && !settings.allowDraftPacks))
    throw new ApiError('packNotInForce');
  return pack;
};

const start = async (
  dependencies: ApiDependencies,
  call: DraftCall,
  inspectionId: string,
  mayFollowEnded: boolean,
): Promise<CommandAnswer> => {
  const { actor, key, now, body: draft } = call;
  const ground = groundRefusal(actor, draft);
  if (ground !== null) throw refusedBy(ground, 0);
  const { calendar } = dependencies.ruleBooks;
  const pack = packFor(dependencies, actor);
  const facts = await factsOfDraft(
    dependencies,
    { jurisdiction: pack.id, draft, inspectionId, version: 0 },
    now,
  );
  const data = { inspectionId, draft };
  const outcome = decide(
    { state: null, actor, pack, now, calendar, facts },
    { name: 'draftInspection', data },
  );
  if (!outcome.ok) throw refusedBy(outcome, 0);
  await keepPack(dependencies, pack);
  return await startWithUpdate(dependencies, {
    workflowId: inspectionWorkflowId(inspectionId),
    workflowType: 'inspection',
    input: inspectionInput(pack, calendar, shanghaiDay(now)),
    searchable: { agencyId: draft.leadAgencyId, enterpriseId: draft.enterpriseId },
    mayFollowEnded,
    update: commandUpdates.draftInspection,
    updateId: updateIdOf(actor, key),
    envelope: { data, actor, facts, expectedVersion: null },
  });
};

/** Drafted before under this key: nothing is started again, were it only because the inspection may have ended since. */
const repeat = async (
  dependencies: ApiDependencies,
  call: DraftCall,
  lifecycle: Lifecycle,
  command: NamedCommand,
): Promise<CommandAnswer> =>
  await performCommand(dependencies, call, {
    lifecycle,
    workflowId: inspectionWorkflowId(lifecycle.id),
    update: commandUpdates.draftInspection,
    command,
    facts: () => Promise.resolve(null),
    afterEnd: () => Promise.resolve({ lifecycle, refusal: null }),
  });

const answerOf = async (
  dependencies: ApiDependencies,
  call: DraftCall,
  inspectionId: string,
): Promise<CommandAnswer> => {
  const { pool } = dependencies.database;
  const command = { name: 'draftInspection', data: { inspectionId, draft: call.body } };
  const before = await getLifecycle(pool, inspectionId);
  if (before !== null) return await repeat(dependencies, call, before, command);
  const attempt = { lifecycleId: inspectionId, command: command.name, data: command.data };
  const answer = await rememberRefusal(dependencies, call, attempt, async () => {
    try {
      return await start(dependencies, call, inspectionId, false);
    } catch (error) {
      if (!(error instanceof LifecycleEndedError)) throw error;
      const drafted = await getLifecycle(pool, inspectionId);
      if (drafted !== null) return await repeat(dependencies, call, drafted, command);
      // A run without a step ended: its first command was lost with the server before it was accepted.
      return await start(dependencies, call, inspectionId, true);
    }
  });
  assertSameCommand(await recordedCommand(pool, inspectionId, updateIdOf(call.actor, call.key)), command);
  return answer;
};

export const draftHandler =
  (dependencies: ApiDependencies) =>
  async (call: DraftCall): Promise<Answer> => {
    const inspectionId = draftedInspectionId(call.actor, call.key);
    const answer = await answerOf(dependencies, call, inspectionId);
    return {
      body: presentAnswer(answer, await namesIn(dependencies, call.actor, answer.notes)),
      version: answer.version,
      location: `/api/v1/inspections/${inspectionId}`,
    };
  };
