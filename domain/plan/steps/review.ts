// Legal review, collective discussion, approval by the agency and by the government, return and refusal (§2.3 nos 1 to 3).
import { addDays } from '../../calendar/plain-date';
import { judge, finding } from '../../inspection/rules/judge';
import { hasRole, type Role } from '../../shared/actor';
import { refuse, type Refusal } from '../../shared/outcome';
import { advance } from '../advance';
import type { PlanCommandData } from '../commands';
import { approverLevel, approverRoles, missingAgreements } from '../requirements';
import { judgePlan } from '../rules';
import { emit, endAllLimits, endLimit, type PlanGuard, type PlanStep, type PlanWork } from '../work';
import { openDrafting } from './drafting';

/** Whoever drafts neither reviews nor approves; who reviewed does not approve (§2.3 no 1). */
const separation = (
  { state, actor, pack }: PlanWork,
  duty: 'review' | 'approve' | 'government',
): Refusal | null => {
  const { people, agencyIds } = state;
  const why =
    duty === 'government' && actor.agencyId !== null && agencyIds.includes(actor.agencyId)
      ? '编制机关的人员不得代表政府批准'
      : people.drafters.includes(actor.id)
        ? '编制计划的人不得审核或者批准'
        : duty !== 'review' && people.legalReviewer === actor.id
          ? '审核的人不得批准'
          : duty === 'government' && people.approver === actor.id
            ? '机关的批准人不得代表政府批准'
            : null;
  if (why === null) return null;
  return judge([finding('separationOfDuties', { why })], pack, []).refusals[0] ?? null;
};

export const reviewGuard: PlanGuard = (work) => separation(work, 'review');

export const passPlanLegalReview: PlanStep<PlanCommandData<'passPlanLegalReview'>> = (work, { opinion }) => {
  const refusal = reviewGuard(work);
  if (refusal !== null) return refusal;
  emit(work, { type: 'PlanLegalReviewPassed', opinion, by: work.actor.id, on: work.today });
  advance(work);
  return null;
};

/** After the legal review (the order of CX-57, CX-58; DE-27, DE-28), with its minutes, and not in days to come. */
export const recordPlanDiscussion: PlanStep<PlanCommandData<'recordPlanDiscussion'>> = (work, data) => {
  const { state, today, actor, pack } = work;
  const { source } = pack.planning.collectiveDiscussion;
  if (data.heldOn > today) return refuse('fieldRequired', { field: '不晚于今天的集体讨论日期' }, source);
  if (state.legalReviewedOn !== null && data.heldOn < state.legalReviewedOn)
    return refuse('dateNotLater', { date: data.heldOn, than: addDays(state.legalReviewedOn, -1) }, source);
  if (data.conclusion === 'notAgreed') {
    endAllLimits(work, '集体讨论未通过');
    emit(work, { type: 'PlanRefused', by: actor.id, reason: `集体讨论未通过（${data.minutesRef}）` });
    return null;
  }
  emit(work, { type: 'PlanDiscussed', minutesRef: data.minutesRef, heldOn: data.heldOn, by: actor.id });
  advance(work);
  return null;
};

/** Of the rank that the pack asks for (CX-44, CX-50), and neither drafter nor reviewer. */
const levelRefusal = (work: PlanWork): Refusal | null => {
  const { state, pack, actor } = work;
  const { value: required, source } = approverLevel(state, pack);
  return hasRole(actor, approverRoles(state, pack))
    ? null
    : refuse('rule.approvalLevel', { required }, source);
};

export const approvalGuard: PlanGuard = (work) => {
  const refusal = levelRefusal(work) ?? separation(work, 'approve');
  if (refusal !== null) return refusal;
  const missing = missingAgreements(work.state, work.pack);
  return missing.length === 0
    ? null
    : refuse(
        'stepMissing',
        { step: `参加机关的同意：${missing.join('、')}` },
        work.pack.planning.partnersAgree.source,
      );
};

/** Asked of the registers once more: an item may have been suspended, the year's number reached, since it was sent in. */
export const approvePlan: PlanStep<PlanCommandData<'approvePlan'>> = (work, { opinion }) => {
  const { state, facts, pack, actor, today } = work;
  const refusal = approvalGuard(work);
  if (refusal !== null) return refusal;
  if (facts === null) return refuse('factsMissing');
  const judged = judgePlan(state, facts, pack);
  if (!judged.ok) return judged;
  emit(work, { type: 'PlanApproved', opinion, notes: [], by: actor.id, on: today });
  advance(work);
  return null;
};

export const governmentGuard: PlanGuard = (work) => separation(work, 'government');

export const approvePlanByGovernment: PlanStep<PlanCommandData<'approvePlanByGovernment'>> = (
  work,
  { documentRef },
) => {
  const refusal = governmentGuard(work);
  if (refusal !== null) return refusal;
  emit(work, { type: 'PlanApprovedByGovernment', documentRef, by: work.actor.id, on: work.today });
  advance(work);
  return null;
};

/** Who may send back or refuse is who decides at this stage. */
const deciderGuard = (work: PlanWork, command: 'returnPlan' | 'refusePlan'): Refusal | null => {
  const { state, actor } = work;
  const only = (roles: readonly Role[]): Refusal | null =>
    hasRole(actor, roles) ? null : refuse('roleNotAllowed', { command, roles });
  const ownAgency = (): Refusal | null =>
    actor.agencyId === state.agencyId ? null : refuse('otherAgency', { agencies: [state.agencyId] });
  if (state.stage === 'legalReview')
    return only(['legalReviewer']) ?? ownAgency() ?? separation(work, 'review');
  if (state.stage === 'governmentApproval')
    return only(['governmentApprover']) ?? separation(work, 'government');
  return (
    only(['agencyLeader', 'principalHead']) ??
    ownAgency() ??
    (command === 'refusePlan' ? levelRefusal(work) : null) ??
    separation(work, 'approve')
  );
};

export const returnGuard: PlanGuard = (work) => deciderGuard(work, 'returnPlan');
export const refusalGuard: PlanGuard = (work) => deciderGuard(work, 'refusePlan');

/** Back to its drafters; what was decided of the text before no longer stands. */
export const sendBack = (work: PlanWork, reason: string): void => {
  for (const rule of ['planReview', 'planApproval', 'planFiling'] as const) endLimit(work, rule, '退回补正');
  emit(work, { type: 'PlanReturned', by: work.actor.id, from: work.state.stage, reason });
  openDrafting(work);
};

export const returnPlan: PlanStep<PlanCommandData<'returnPlan'>> = (work, { reason }) => {
  const refusal = returnGuard(work);
  if (refusal !== null) return refusal;
  sendBack(work, reason);
  return null;
};

export const refusePlan: PlanStep<PlanCommandData<'refusePlan'>> = (work, { reason }) => {
  const refusal = refusalGuard(work);
  if (refusal !== null) return refusal;
  endAllLimits(work, '不予批准');
  emit(work, { type: 'PlanRefused', by: work.actor.id, reason });
  return null;
};

export const withdrawPlan: PlanStep<PlanCommandData<'withdrawPlan'>> = (work, { reason }) => {
  endAllLimits(work, '已撤回');
  emit(work, { type: 'PlanWithdrawn', by: work.actor.id, reason });
  return null;
};
