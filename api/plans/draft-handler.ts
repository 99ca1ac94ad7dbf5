// Drafting a plan: the rule book is asked first, so that an illegal draft starts no lifecycle; then start and first command go as one.
import { groundRefusal } from '../../domain/compliance-guide/self-check';
import { shanghaiDay } from '../../domain/calendar/plain-date';
import { decidePlan } from '../../domain/plan/decide';
import type { PlanDraft } from '../../domain/plan/draft';
import { getLifecycle, type Lifecycle } from '../../prisma/queries/lifecycles';
import { onePlanningAtATime } from '../../prisma/queries/planning-lock';
import { recordedCommand } from '../../prisma/queries/recorded-command';
import { lifecycleInput, planCommandUpdates, type CommandAnswer } from '../../workflows/messages';
import { planWorkflowId } from '../../workflows/workflow-ids';
import { ApiError } from '../api-errors';
import type { WriteCall } from '../call';
import { assertSameCommand, performCommand, type NamedCommand } from '../commands';
import type { ApiDependencies } from '../dependencies';
import { draftedPlanId, updateIdOf } from '../idempotency';
import { LifecycleEndedError, startWithUpdate } from '../lifecycle-updates';
import { keepPack } from '../pinned-packs';
import { namesIn, presentAnswer } from '../presenting';
import { refusedBy } from '../refused-error';
import { rememberRefusal } from '../refusals';
import type { Answer } from '../routing';
import { factsOfPlanDraft } from './stored';

export type PlanDraftCall = WriteCall<unknown, PlanDraft>;

const start = async (
  dependencies: ApiDependencies,
  call: PlanDraftCall,
  planId: string,
  mayFollowEnded: boolean,
): Promise<CommandAnswer> => {
  const { actor, key, now, body: draft } = call;
  const { ruleBooks, settings } = dependencies;
  const { calendar } = ruleBooks;
  const pack = ruleBooks.packOf(actor.jurisdiction);
  if (pack === null || (pack.status === 'draft' && !settings.allowDraftPacks))
    throw new ApiError('packNotInForce');
  const ground = groundRefusal(actor, draft);
  if (ground !== null) throw refusedBy(ground, 0);
  const facts = await factsOfPlanDraft(dependencies, pack.id, planId, draft, now);
  const data = { planId, draft };
  const outcome = decidePlan({ state: null, actor, pack, now, calendar, facts }, { name: 'draftPlan', data });
  if (!outcome.ok) throw refusedBy(outcome, 0);
  await keepPack(dependencies, pack);
  return await startWithUpdate(dependencies, {
    workflowId: planWorkflowId(planId),
    workflowType: 'plan',
    input: lifecycleInput(pack, calendar, shanghaiDay(now)),
    searchable: { agencyId: draft.agencyId, enterpriseId: null },
    stage: 'draft',
    mayFollowEnded,
    update: planCommandUpdates.draftPlan,
    updateId: updateIdOf(actor, key),
    envelope: { data, actor, facts, expectedVersion: null },
  });
};

const repeat = async (
  dependencies: ApiDependencies,
  call: PlanDraftCall,
  lifecycle: Lifecycle,
  command: NamedCommand,
): Promise<CommandAnswer> =>
  await performCommand(dependencies, call, {
    lifecycle,
    workflowId: planWorkflowId(lifecycle.id),
    update: planCommandUpdates.draftPlan,
    command,
    facts: () => Promise.resolve(null),
    afterEnd: () => Promise.resolve({ lifecycle, refusal: null }),
  });

/** Drafts, or answers what was drafted before under this key. @throws RefusedError (logged), ApiError */
export const performDraft = async (
  dependencies: ApiDependencies,
  call: PlanDraftCall,
  planId: string,
): Promise<CommandAnswer> => {
  const { pool } = dependencies.database;
  const command = { name: 'draftPlan', data: { planId, draft: call.body } };
  const before = await getLifecycle(pool, planId);
  if (before !== null) return await repeat(dependencies, call, before, command);
  const attempt = { lifecycleId: planId, command: command.name, data: command.data };
  const answer = await rememberRefusal(dependencies, call, attempt, () =>
    onePlanningAtATime(pool, call.actor.jurisdiction, async () => {
      try {
        return await start(dependencies, call, planId, false);
      } catch (error) {
        if (!(error instanceof LifecycleEndedError)) throw error;
        const drafted = await getLifecycle(pool, planId);
        if (drafted !== null) return await repeat(dependencies, call, drafted, command);
        // A run without a step ended: its first command was lost with the server before it was accepted.
        return await start(dependencies, call, planId, true);
      }
    }),
  );
  assertSameCommand(await recordedCommand(pool, planId, updateIdOf(call.actor, call.key)), command);
  return answer;
};

export const draftPlanHandler =
  (dependencies: ApiDependencies) =>
  async (call: PlanDraftCall): Promise<Answer> => {
    const planId = draftedPlanId(call.actor, call.key);
    const answer = await performDraft(dependencies, call, planId);
    return {
      body: presentAnswer(answer, await namesIn(dependencies, call.actor, answer.notes)),
      version: answer.version,
      location: `/api/v1/plans/${planId}`,
    };
  };
