// Legal review, collective discussion, approval, return and refusal; overrides of rules that hold "in principle".
import { addDays } from '../../calendar/plain-date';
import { hasRole, type Role } from '../../shared/actor';
import { refuse, type Refusal } from '../../shared/outcome';
import { endDeadlines } from '../advance';
import type { CommandData } from '../commands';
import { governmentApprovalDue } from '../requirements';
import { apply } from '../rules/apply';
import { finding, type Finding } from '../rules/judge';
import { separationFindings } from '../rules/people-rules';
import { cancel, emit, open, type Guard, type Step, type Work } from '../work';

export const reviewGuard: Guard = (work) =>
  apply(work, separationFindings(work.state, work.actor.id, 'review'));

export const passLegalReview: Step<CommandData<'passLegalReview'>> = (work, { opinion }) => {
  const refusal = reviewGuard(work);
  if (refusal !== null) return refusal;
  emit(work, { type: 'LegalReviewPassed', by: work.actor.id, on: work.today, opinion });
  return null;
};

/** Agency level at least, the principal head where the pack says so (A17, A18). */
export const approvalLevelGuard: Guard = (work) => {
  const level = work.pack.approval.level[work.state.draft.kind];
  const accepted: readonly Role[] =
    level === 'principalHead' ? ['principalHead'] : ['agencyLeader', 'principalHead'];
  return hasRole(work.actor, accepted) ? null : apply(work, [finding('approvalLevel', { required: level })]);
};

/** The government, or the line above, is not the agency itself (§2.3 no 3). */
const governmentFindings = ({ state, actor }: Work): readonly Finding[] =>
  actor.agencyId !== null && state.draft.agencyIds.includes(actor.agencyId)
    ? [finding('separationOfDuties', { why: '检查机关的人员不得代表政府批准' })]
    : separationFindings(state, actor.id, 'approveForGovernment');

/** Who may send back or refuse is who decides at this step: the reviewer, the agency's head, then the government. */
const deciderGuard = (work: Work, command: 'returnForCorrection' | 'refuseApproval'): Refusal | null => {
  const only = (roles: readonly Role[]): Refusal | null =>
    hasRole(work.actor, roles) ? null : refuse('roleNotAllowed', { command, roles });
  if (work.state.stage === 'legalReview') return only(['legalReviewer']) ?? reviewGuard(work);
  if (work.state.people.approver !== null)
    return only(['governmentApprover']) ?? apply(work, governmentFindings(work));
  return (
    only(['agencyLeader', 'principalHead']) ??
    (work.actor.agencyId === work.state.draft.leadAgencyId
      ? null
      : refuse('otherAgency', { agencies: [work.state.draft.leadAgencyId] })) ??
    (command === 'refuseApproval' ? approvalLevelGuard(work) : null) ??
    apply(work, separationFindings(work.state, work.actor.id, 'approve'))
  );
};

export const returnGuard: Guard = (work) => deciderGuard(work, 'returnForCorrection');

export const returnForCorrection: Step<CommandData<'returnForCorrection'>> = (work, { reason }) => {
  const refusal = returnGuard(work);
  if (refusal !== null) return refusal;
  cancel(work, 'legalReview', '退回补正');
  cancel(work, 'approval', '退回补正');
  emit(work, { type: 'ReturnedForCorrection', by: work.actor.id, from: work.state.stage, reason });
  open(work, 'drafting');
  return null;
};

export const discussionGuard: Guard = ({ state, pack }) => {
  const step = pack.steps.collectiveDiscussion;
  if (!step.requiredFor.includes(state.draft.kind))
    return refuse('notPending', { what: '集体讨论' }, step.source);
  return state.discussion === null ? null : refuse('alreadyDone', { command: 'recordCollectiveDiscussion' });
};

/** Held after the legal review (the order of CX-57, CX-58; DE-27, DE-28) and not in days to come. */
export const recordCollectiveDiscussion: Step<CommandData<'recordCollectiveDiscussion'>> = (work, data) => {
  const refusal = discussionGuard(work);
  if (refusal !== null) return refusal;
  const { source } = work.pack.steps.collectiveDiscussion;
  const reviewedOn = work.state.legalReviewedOn;
  if (data.heldOn > work.today) return refuse('fieldRequired', { field: '不晚于今天的集体讨论日期' }, source);
  if (reviewedOn !== null && data.heldOn < reviewedOn)
    return refuse('dateNotLater', { date: data.heldOn, than: addDays(reviewedOn, -1) }, source);
  if (data.conclusion === 'notAgreed') {
    endDeadlines(work, '集体讨论未通过');
    emit(work, {
      type: 'ApprovalRefused',
      by: work.actor.id,
      reason: `集体讨论未通过（${data.minutesRef}）`,
    });
    return null;
  }
  emit(work, {
    type: 'CollectiveDiscussionRecorded',
    by: work.actor.id,
    minutesRef: data.minutesRef,
    heldOn: data.heldOn,
  });
  return null;
};

export const approveGuard: Guard = (work) => {
  const { state, pack, actor, today } = work;
  const { from, to } = state.draft.window;
  const discussion = pack.steps.collectiveDiscussion;
  if (state.people.approver !== null) return refuse('alreadyDone', { command: 'approve' });
  const refusal = approvalLevelGuard(work) ?? apply(work, separationFindings(state, actor.id, 'approve'));
  if (refusal !== null) return refusal;
  if (discussion.requiredFor.includes(state.draft.kind) && state.discussion === null)
    return refuse('stepMissing', { step: '集体讨论' }, discussion.source);
  return to < today ? apply(work, [finding('entryWindow', { today, from, to })]) : null;
};

export const approve: Step<CommandData<'approve'>> = (work, { opinion }) => {
  const refusal = approveGuard(work);
  if (refusal !== null) return refusal;
  emit(work, { type: 'Approved', by: work.actor.id, opinion });
  if (work.state.object?.urgentSpecial === true)
    emit(work, {
      type: 'SupervisionAlerted',
      about: 'urgentSpecial',
      source: work.pack.steps.governmentApproval.source,
    });
  return null;
};

export const governmentGuard: Guard = (work) => {
  const { state, pack } = work;
  const step = pack.steps.governmentApproval;
  if (!governmentApprovalDue(state, pack)) return refuse('notPending', { what: '政府批准' }, step.source);
  if (state.people.approver === null)
    return refuse('stepMissing', { step: '机关批准' }, pack.approval.source);
  return apply(work, governmentFindings(work));
};

export const approveByGovernment: Step<CommandData<'approveByGovernment'>> = (work, { documentRef }) => {
  const refusal = governmentGuard(work);
  if (refusal !== null) return refusal;
  emit(work, { type: 'GovernmentApproved', by: work.actor.id, documentRef });
  return null;
};

export const refuseGuard: Guard = (work) => deciderGuard(work, 'refuseApproval');

export const refuseApproval: Step<CommandData<'refuseApproval'>> = (work, { reason }) => {
  const refusal = refuseGuard(work);
  if (refusal !== null) return refusal;
  endDeadlines(work, '不予批准');
  emit(work, { type: 'ApprovalRefused', by: work.actor.id, reason });
  return null;
};
