// A published plan changes only by a decision: of the consultation, or of its approver where the pack has none (HZ-25…27, CX-44).
import { hasRole } from '../../shared/actor';
import { refuse, type Refusal } from '../../shared/outcome';
import type { PlanAdjustment } from '../adjustment';
import type { PlanCommandData } from '../commands';
import { approverLevel, approverRoles } from '../requirements';
import { judgePlan } from '../rules';
import { emit, endLimit, openLimit, type PlanGuard, type PlanStep, type PlanWork } from '../work';
import { evolvePlan } from '../evolve';
import { changedLines } from './drafting';
import { unfiledOfChange } from './publishing';

/** Outside the consultation only where there is none, or for an urgent special plan that is on record (HZ-27, CX-62, DE-32). */
const routeRefusal = ({ pack, facts }: PlanWork, urgentPlanId: string | null): Refusal | null => {
  const { value, source } = pack.planning.changeRoute;
  if (urgentPlanId !== null)
    return facts?.urgentPlan?.id === urgentPlanId && facts.urgentPlan.urgent && facts.urgentPlan.approved
      ? null
      : refuse('unknownSubject', { subject: urgentPlanId });
  return value === 'approval' ? null : refuse('stepMissing', { step: '月末会商' }, source);
};

const isKnown = ({ state }: PlanWork, { adjustmentId }: PlanAdjustment): boolean =>
  state.changes.some((change) => change.adjustmentId === adjustmentId) ||
  state.proposals.some((proposal) => proposal.adjustment.adjustmentId === adjustmentId);

/** What the lines would be, judged like those of a plan that is sent in. */
const wholeRefusal = (work: PlanWork, adjustment: PlanAdjustment): Refusal | null => {
  const changed = changedLines(work, adjustment.changes);
  if (!changed.ok) return changed;
  if (work.facts === null) return null;
  const after = evolvePlan(work.state, {
    type: 'PlanLinesSet',
    put: changed.lines,
    remove: changed.removed,
    by: work.actor.id,
  });
  const judged = judgePlan(after, work.facts, work.pack);
  return judged.ok ? null : judged;
};

export const proposePlanChange: PlanStep<PlanCommandData<'proposePlanChange'>> = (work, data) => {
  const { adjustment, urgentPlanId } = data;
  if (work.facts === null) return refuse('factsMissing');
  if (adjustment.planId !== work.state.id) return refuse('unknownSubject', { subject: adjustment.planId });
  if (isKnown(work, adjustment)) return refuse('alreadyDone', { command: 'proposePlanChange' });
  const refusal = routeRefusal(work, urgentPlanId) ?? wholeRefusal(work, adjustment);
  if (refusal !== null) return refusal;
  emit(work, { type: 'PlanChangeProposed', ...data, by: work.actor.id, on: work.today });
  openLimit(work, 'planApproval', { subject: adjustment.adjustmentId });
  return null;
};

const decisionGuard = (work: PlanWork): Refusal | null => {
  const { state, pack, actor } = work;
  const { value: required, source } = approverLevel(state, pack);
  if (!hasRole(actor, approverRoles(state, pack))) return refuse('rule.approvalLevel', { required }, source);
  return null;
};

export const changeGuard: PlanGuard = (work) =>
  work.state.proposals.length === 0 ? refuse('notPending', { what: '计划变更' }) : decisionGuard(work);

/** Whoever proposed a change does not approve it. */
const ownRefusal = ({ state, pack, actor }: PlanWork, adjustmentId: string): Refusal | null =>
  state.proposals.some(({ adjustment, by }) => adjustment.adjustmentId === adjustmentId && by === actor.id)
    ? refuse('rule.separationOfDuties', { why: '提出变更的人不得批准' }, pack.rules.separationOfDuties.source)
    : null;

/** @param adjustmentId null: before it is said which, whether there is one that the actor may approve */
export const changeApprovalGuard =
  (adjustmentId: string | null): PlanGuard =>
  (work) => {
    const refused = changeGuard(work);
    if (refused !== null || adjustmentId !== null) return refused ?? ownRefusal(work, adjustmentId ?? '');
    const own = work.state.proposals.map(({ adjustment }) => ownRefusal(work, adjustment.adjustmentId));
    return own.every((refusal) => refusal !== null) ? (own[0] ?? null) : null;
  };

const become = (
  work: PlanWork,
  adjustment: PlanAdjustment,
  how: Pick<PlanCommandData<'applyAdjustment'>, 'consultationId' | 'decision'>,
  urgentPlanId: string | null,
): Refusal | null => {
  const changed = changedLines(work, adjustment.changes);
  if (!changed.ok) return changed;
  const { adjustmentId, reason } = adjustment;
  emit(work, {
    type: 'PlanChanged',
    adjustmentId,
    reason,
    urgentPlanId,
    ...how,
    lines: changed.lines,
    removed: changed.removed,
    by: work.actor.id,
    on: work.today,
  });
  endLimit(work, 'planApproval', null, adjustmentId);
  // What a consultation agreed on is filed by its very publication (HZ-26).
  if (how.consultationId === null && unfiledOfChange(work, adjustmentId).length > 0)
    openLimit(work, 'planFiling', { subject: adjustmentId });
  return null;
};

/** By the head of the unit, each change like the plan itself (CX-44), and not by whoever proposed it. */
export const approvePlanChange: PlanStep<PlanCommandData<'approvePlanChange'>> = (work, data) => {
  const { adjustmentId, opinion } = data;
  const proposal = work.state.proposals.find((one) => one.adjustment.adjustmentId === adjustmentId);
  if (proposal === undefined) return refuse('notPending', { what: '计划变更' });
  const refusal = decisionGuard(work);
  if (refusal !== null) return refusal;
  const own = ownRefusal(work, adjustmentId);
  if (own !== null) return own;
  if (work.facts === null) return refuse('factsMissing');
  const { adjustment, urgentPlanId } = proposal;
  return (
    wholeRefusal(work, adjustment) ??
    become(work, adjustment, { consultationId: null, decision: opinion }, urgentPlanId)
  );
};

export const refusePlanChange: PlanStep<PlanCommandData<'refusePlanChange'>> = (
  work,
  { adjustmentId, reason },
) => {
  const proposal = work.state.proposals.find((one) => one.adjustment.adjustmentId === adjustmentId);
  if (proposal === undefined) return refuse('notPending', { what: '计划变更' });
  const refusal = decisionGuard(work);
  if (refusal !== null) return refusal;
  emit(work, { type: 'PlanChangeRefused', adjustmentId, reason, by: work.actor.id });
  endLimit(work, 'planApproval', '不同意变更', adjustmentId);
  return null;
};

/** What a consultation agreed on; a repeat of the same adjustment changes nothing and says so. */
export const applyAdjustment: PlanStep<PlanCommandData<'applyAdjustment'>> = (work, data) => {
  const { consultationId, adjustment, decision } = data;
  if (adjustment.planId !== work.state.id) return refuse('unknownSubject', { subject: adjustment.planId });
  if (work.state.changes.some(({ adjustmentId }) => adjustmentId === adjustment.adjustmentId))
    return refuse('alreadyDone', { command: 'applyAdjustment' });
  return become(work, adjustment, { consultationId, decision }, null);
};
