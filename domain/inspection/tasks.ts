// The inbox: what is waiting for whom, derived from the state alone, so that no task can be missed or linger.
import type { PolicyPack } from '../policy/policy-pack';
import type { Role } from '../shared/actor';
import type { ConsultationCommandName } from '../consultation/commands';
import type { ComplaintCommandName } from '../complaint/commands';
import type { GuidanceCommandName } from '../guidance/commands';
import type { CreditCommandName } from '../credit-repair/commands';
import type { PlanCommandName } from '../plan/commands';
import { caseCareTasks } from './case-care-tasks';
import type { CommandName } from './commands';
import { isOwed } from './deadline';
import { owedDebts } from './pending';
import { approverRoles, stageTasks, type TaskSketch } from './stage-tasks';
import { isEnded, type InspectionState } from './state';

export interface OpenTask {
  /** Unique within the lifecycle while the task is open. */
  readonly key: string;
  readonly command:
    | CommandName
    | CreditCommandName
    | PlanCommandName
    | ConsultationCommandName
    | ComplaintCommandName
    | GuidanceCommandName;
  readonly roles: readonly Role[];
  readonly agencyId: string | null;
  readonly enterpriseId: string | null;
  /** Person who must do it, where only one may. */
  readonly assigneeId: string | null;
  readonly deadlineId: string | null;
  readonly dueAt: string | null;
}

const staff: readonly Role[] = ['drafter', 'officer'];

const reviews: readonly string[] = [
  'passLegalReview',
  'recordCollectiveDiscussion',
  'approve',
  'approveByGovernment',
] satisfies readonly CommandName[];

const planReviews: readonly string[] = [
  'passPlanLegalReview',
  'recordPlanDiscussion',
  'approvePlan',
  'approvePlanByGovernment',
] satisfies readonly PlanCommandName[];

/** Whether a task of this command is one of review or approval, whose doer may send the inspection or the plan back instead. */
export const isReturnable = (command: string): boolean =>
  reviews.includes(command) || planReviews.includes(command);

/** What an urgent entry has left, from the moment of entry, and the monthly return, once the visit is over. */
const debtTasks = (state: InspectionState, pack: PolicyPack): TaskSketch[] => {
  const tasks: TaskSketch[] = [];
  const owed = owedDebts(state);
  if (owed.includes('approval'))
    tasks.push({
      command: 'approveRetroactively',
      roles: approverRoles(state, pack),
      deadline: 'retroApproval',
    });
  if (owed.includes('code'))
    tasks.push({ command: 'issueCodeRetroactively', roles: staff, deadline: 'retroCode' });
  if (owed.includes('filing'))
    tasks.push({ command: 'fileRetroactively', roles: staff, deadline: 'retroFiling' });
  if (
    state.deadlines.some((deadline) => deadline.rule === 'triggeredReturn') &&
    state.triggeredReturn === null
  )
    tasks.push({ command: 'fileTriggeredReturn', roles: staff, deadline: 'triggeredReturn' });
  return tasks;
};

const recusalTasks = (state: InspectionState): TaskSketch[] =>
  state.recusals
    .filter((recusal) => recusal.status === 'open')
    .map((recusal) => ({
      command: 'decideRecusal',
      roles: ['agencyLeader', 'principalHead'],
      subject: recusal.officerId,
      deadline: 'recusalDecision',
    }));

/** Seats left empty by recusal, to be filled while the team is still at work. */
const seatTasks = (state: InspectionState): TaskSketch[] =>
  state.finishedOn === null
    ? state.recusals
        .filter((recusal) => recusal.status === 'granted')
        .map(({ officerId }) => ({
          command: 'replaceOfficer',
          roles: ['drafter', 'unitHead'],
          subject: officerId,
          deadline: 'officerReplacement',
        }))
    : [];

const partOf = ({ part }: TaskSketch): readonly string[] => (part === undefined ? [] : [part]);

const complete = (sketch: TaskSketch, state: InspectionState): OpenTask => {
  // One that is over stays the task's own until the task is done: overdue, not without a date.
  const deadline = state.deadlines.findLast(
    (candidate) =>
      candidate.rule === sketch.deadline &&
      isOwed(candidate) &&
      (candidate.subject === '' || candidate.subject === (sketch.subject ?? '')) &&
      (candidate.part === undefined || candidate.part === sketch.part),
  );
  return {
    key: [sketch.command, [sketch.subject ?? '', ...partOf(sketch)].join('~'), String(state.round)].join(':'),
    command: sketch.command,
    roles: sketch.roles,
    agencyId: sketch.agencyId === undefined ? state.draft.leadAgencyId : sketch.agencyId,
    enterpriseId: sketch.enterpriseId ?? null,
    assigneeId: sketch.assigneeId ?? null,
    deadlineId: deadline?.id ?? null,
    dueAt: deadline?.dueAt ?? null,
  };
};

/** All tasks open in this state, each with its deadline where one runs. */
export const openTasks = (state: InspectionState, pack: PolicyPack): readonly OpenTask[] =>
  isEnded(state)
    ? []
    : [
        ...stageTasks(state, pack),
        ...debtTasks(state, pack),
        ...recusalTasks(state),
        ...seatTasks(state),
        ...caseCareTasks(state),
      ].map((sketch) => complete(sketch, state));
