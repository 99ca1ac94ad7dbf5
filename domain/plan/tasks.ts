// The inbox of a plan: what is waiting for whom, derived from the state alone, so that no task can be missed or linger.
import { isOwed } from '../inspection/deadline';
import type { OpenTask } from '../inspection/tasks';
import type { PlanningDeadlineId } from '../policy/rule-ids';
import type { PolicyPack } from '../policy/policy-pack';
import type { Role } from '../shared/actor';
import { unfiled } from './advance';
import type { PlanCommandName } from './commands';
import { approverRoles, missingAgreements, publisherRoles } from './requirements';
import type { PlanState } from './state';
import { unfiledOfChange } from './steps/publishing';

interface Sketch {
  readonly command: PlanCommandName;
  readonly roles: readonly Role[];
  /** null: a body above the agencies; left out: the agency whose plan it is. */
  readonly agencyId?: string | null;
  readonly subject?: string;
  readonly rule?: PlanningDeadlineId;
}

const drafters: readonly Role[] = ['drafter', 'unitHead'];
const leaders: readonly Role[] = ['agencyLeader', 'principalHead'];

const draftTasks = (state: PlanState, pack: PolicyPack): readonly Sketch[] => {
  const needsAssessment =
    pack.planning.needAssessment.value.includes(state.kind) && state.needAssessment === null;
  return [
    ...(needsAssessment
      ? [{ command: 'assessPlanNeed', roles: drafters, rule: 'planDrafting' } satisfies Sketch]
      : []),
    { command: 'submitPlan', roles: drafters, rule: 'planDrafting' },
  ];
};

const agreementTasks = (state: PlanState, pack: PolicyPack): readonly Sketch[] =>
  missingAgreements(state, pack).map((agencyId) => ({
    command: 'agreeToPlan',
    roles: leaders,
    agencyId,
    subject: agencyId,
    rule: 'planApproval',
  }));

const filingTasks = (state: PlanState, pack: PolicyPack): readonly Sketch[] =>
  unfiled({ state, pack }).map((body) => ({
    command: 'filePlan',
    roles: drafters,
    subject: body,
    rule: 'planFiling',
  }));

const changeTasks = (state: PlanState, pack: PolicyPack): readonly Sketch[] => [
  ...state.proposals.map(({ adjustment }): Sketch => ({
    command: 'approvePlanChange',
    roles: approverRoles(state, pack),
    subject: adjustment.adjustmentId,
    rule: 'planApproval',
  })),
  ...state.changes
    .filter(
      ({ consultationId, adjustmentId }) =>
        consultationId === null && unfiledOfChange({ state, pack }, adjustmentId).length > 0,
    )
    .map(({ adjustmentId }): Sketch => ({
      command: 'filePlan',
      roles: drafters,
      subject: adjustmentId,
      rule: 'planFiling',
    })),
];

const publisherTask = (state: PlanState, pack: PolicyPack): Sketch => {
  const roles = publisherRoles(state, pack);
  return {
    command: 'publishPlan',
    roles,
    rule: 'planPublication',
    ...(roles.includes('coordinatingBody') ? { agencyId: null } : {}),
  };
};

const sketches = (state: PlanState, pack: PolicyPack): readonly Sketch[] => {
  switch (state.stage) {
    case 'draft':
      return draftTasks(state, pack);
    case 'legalReview':
      return [
        { command: 'passPlanLegalReview', roles: ['legalReviewer'], rule: 'planReview' },
        ...agreementTasks(state, pack),
      ];
    case 'collectiveDiscussion':
      return [
        { command: 'recordPlanDiscussion', roles: leaders, rule: 'planApproval' },
        ...agreementTasks(state, pack),
      ];
    case 'approval':
      return [
        { command: 'approvePlan', roles: approverRoles(state, pack), rule: 'planApproval' },
        ...agreementTasks(state, pack),
      ];
    case 'governmentApproval':
      return [
        {
          command: 'approvePlanByGovernment',
          roles: ['governmentApprover'],
          agencyId: null,
          rule: 'planApproval',
        },
      ];
    case 'coordination':
      return [
        { command: 'recordCoordination', roles: ['coordinatingBody'], agencyId: null },
        ...(pack.planning.filedBeforeCoordination.value ? filingTasks(state, pack) : []),
      ];
    case 'filing':
      return filingTasks(state, pack);
    case 'publication':
      return [publisherTask(state, pack)];
    case 'published':
      return changeTasks(state, pack);
    case 'closed':
    case 'withdrawn':
    case 'refused':
      return [];
  }
};

const complete = (state: PlanState, sketch: Sketch): OpenTask => {
  const { command, roles, agencyId, subject = '', rule } = sketch;
  const deadline = state.deadlines.findLast(
    (one) => one.rule === rule && isOwed(one) && (one.subject === '' || one.subject === subject),
  );
  return {
    key: [command, subject, String(state.round)].join(':'),
    command,
    roles,
    agencyId: agencyId === undefined ? state.agencyId : agencyId,
    enterpriseId: null,
    assigneeId: null,
    deadlineId: deadline?.id ?? null,
    dueAt: deadline?.dueAt ?? null,
  };
};

/** All tasks open in this state, each with its deadline where one runs. */
export const openPlanTasks = (state: PlanState, pack: PolicyPack): readonly OpenTask[] =>
  sketches(state, pack).map((sketch) => complete(state, sketch));
