// Letters of a plan: to whoever's turn it is, to the bodies it is filed with and shared with, to those whose limit is near or over.
import { deadlineParams, escalationParams, rungOf } from '../inspection/deadline-letters';
import { roleOfBody } from '../inspection/bodies';
import { toPerson, toRole, type Letter, type Notice, type NoticeTemplate } from '../inspection/notice';
import type { PolicyPack } from '../policy/policy-pack';
import type { Role } from '../shared/actor';
import type { PlanEvent } from './events';
import { approverRoles, missingAgreements, publisherRoles } from './requirements';
import type { PlanState } from './state';
import type { PlanStage } from './vocabulary';

/** Roles that sit outside the agencies: one body of each in the jurisdiction. */
const outside: readonly Role[] = [
  'coordinatingBody',
  'governmentApprover',
  'supervisor',
  'disciplineInspection',
];

const toRoles = (
  template: NoticeTemplate,
  roles: readonly Role[],
  { agencyId }: PlanState,
  params: Notice['params'],
): readonly Letter[] =>
  [...new Set(roles)].map((role) => toRole(template, role, outside.includes(role) ? null : agencyId, params));

/** Whose turn it is at the stage that the plan has just reached. */
const turnAt = (stage: PlanStage, state: PlanState, pack: PolicyPack): readonly Role[] => {
  switch (stage) {
    case 'legalReview':
      return ['legalReviewer'];
    case 'collectiveDiscussion':
      return ['agencyLeader', 'principalHead'];
    case 'approval':
      return approverRoles(state, pack);
    case 'governmentApproval':
      return ['governmentApprover'];
    case 'coordination':
      return ['coordinatingBody'];
    case 'filing':
      return ['drafter'];
    case 'publication':
      return publisherRoles(state, pack).includes('coordinatingBody') ? ['coordinatingBody'] : ['drafter'];
    case 'draft':
    case 'published':
    case 'closed':
    case 'withdrawn':
    case 'refused':
      return [];
  }
};

const stageLetters = (stage: PlanStage, state: PlanState, pack: PolicyPack): readonly Letter[] => [
  ...toRoles('planTask', turnAt(stage, state, pack), state, { stage }),
  ...(stage === 'legalReview' || stage === 'approval'
    ? missingAgreements(state, pack).map((agencyId) =>
        toRole('planTask', 'agencyLeader', agencyId, { stage: 'agreement' }),
      )
    : []),
];

const bodyRoles = (bodies: readonly string[]): readonly Role[] => [
  ...new Set(bodies.flatMap((body) => roleOfBody[body] ?? [])),
];

/** Of the roles that the pack names for the approval those whose move it is. */
const holdersNow = (rule: string, holders: readonly Role[], state: PlanState, pack: PolicyPack) => {
  if (rule !== 'planApproval') return holders;
  const awaited: readonly Role[] =
    state.stage === 'governmentApproval' ? ['governmentApprover'] : approverRoles(state, pack);
  return holders.filter((role) => awaited.includes(role));
};

const reminder = (id: string, state: PlanState, pack: PolicyPack): readonly Letter[] => {
  const deadline = state.deadlines.find((one) => one.id === id);
  if (deadline === undefined) return [];
  const holders = holdersNow(deadline.rule, pack.deadlines[deadline.rule].holders, state, pack);
  return toRoles('planReminder', holders, state, deadlineParams(deadline));
};

const escalation = (id: string, rung: number, state: PlanState, pack: PolicyPack): readonly Letter[] => {
  const deadline = state.deadlines.find((one) => one.id === id);
  if (deadline === undefined) return [];
  const { roles, workingDaysOver } = rungOf(pack.deadlines[deadline.rule], rung);
  const to = rung === 0 ? holdersNow(deadline.rule, roles, state, pack) : roles;
  return toRoles('planLapsed', to, state, escalationParams(deadline, rung, workingDaysOver));
};

const author = (state: PlanState): string => state.people.drafters[0] ?? '';

const lettersOf = (event: PlanEvent, state: PlanState, pack: PolicyPack): readonly Letter[] => {
  switch (event.type) {
    case 'PlanStageEntered':
      return stageLetters(event.stage, state, pack);
    case 'PlanReturned':
      return [toPerson('planReturned', author(state), { reason: event.reason })];
    case 'PlanRefused':
      return [toPerson('planRefused', author(state), { reason: event.reason })];
    case 'PlanFiled':
      return bodyRoles([event.body, ...event.copies]).map((role) =>
        toRole('planFiled', role, null, { body: event.body, receiptNo: event.receiptNo }),
      );
    case 'PlanPublished':
      return state.agencyIds
        .filter((id) => id !== state.agencyId)
        .map((id) =>
          toRole('planPublished', 'drafter', id, {
            where: event.where,
            publicationRef: event.publicationRef,
          }),
        );
    case 'PlanChangeProposed':
      return toRoles('planTask', approverRoles(state, pack), state, { stage: 'change' });
    case 'PlanChanged':
      return state.agencyIds.map((id) => toRole('planChanged', 'drafter', id, { reason: event.reason }));
    case 'PlanChangeRefused':
      return toRoles('planReturned', ['drafter'], state, { reason: event.reason });
    case 'DeadlineReminded':
      return reminder(event.deadlineId, state, pack);
    case 'DeadlineEscalated':
      return escalation(event.deadlineId, event.rung, state, pack);
    case 'PlanDrafted':
    case 'PlanRevised':
    case 'PlanLinesSet':
    case 'PlanNeedAssessed':
    case 'PlanAgreedTo':
    case 'PlanSubmitted':
    case 'PlanStepPassed':
    case 'PlanLegalReviewPassed':
    case 'PlanDiscussed':
    case 'PlanApproved':
    case 'PlanApprovedByGovernment':
    case 'PlanCoordinated':
    case 'PlanResultsPublished':
    case 'PlanWithdrawn':
    case 'PlanClosed':
    case 'DeadlineOpened':
    case 'DeadlineMet':
    case 'DeadlineLapsed':
    case 'OverdueSettled':
    case 'DeadlineCancelled':
    case 'DeadlineMoved':
    case 'CalendarAdopted':
      return [];
  }
};

export const planNotices = (
  events: readonly PlanEvent[],
  state: PlanState,
  pack: PolicyPack,
): readonly Notice[] =>
  events
    .flatMap((event) => lettersOf(event, state, pack))
    .map((letter, index) => ({ ...letter, key: `${String(index)}:${letter.template}` }));
