// Tasks and letters of a credit record, derived from its state and events.
import { isOwed, type Deadline, type DeadlineEscalated } from '../inspection/deadline';
import { deadlineParams, escalationParams, rungOf } from '../inspection/deadline-letters';
import type { Notice } from '../inspection/notices';
import type { OpenTask } from '../inspection/tasks';
import type { PolicyPack } from '../policy/policy-pack';
import type { Role } from '../shared/actor';
import type { CreditCommandName } from './commands';
import type { CreditRepairEvent } from './events';
import { unsynchronised } from './ledger';
import { mayReapply, type CreditRepairState } from './state';

interface CreditTask {
  readonly command: CreditCommandName;
  readonly roles: readonly Role[];
  readonly rule: string;
}

const authority: readonly Role[] = ['creditAuthority'];
const acceptance: CreditTask = {
  command: 'acceptRepairApplication',
  roles: authority,
  rule: 'creditAcceptance',
};
const decision: CreditTask = { command: 'grantRepair', roles: authority, rule: 'creditDecision' };
const synchronisation: CreditTask = {
  command: 'recordSynchronisation',
  roles: authority,
  rule: 'creditSynchronisation',
};
const followUp: CreditTask = {
  command: 'recordFollowUp',
  roles: ['officer', 'drafter'],
  rule: 'creditFollowUp',
};

const deadlineOf = (state: CreditRepairState, rule: string): Deadline | undefined =>
  state.deadlines.findLast((candidate) => candidate.rule === rule && isOwed(candidate));

const application: CreditTask = { command: 'applyForRepair', roles: ['enterprise'], rule: 'creditExpiry' };

const tasksAt = (state: CreditRepairState, pack: PolicyPack): readonly CreditTask[] => {
  switch (state.stage) {
    case 'told':
    case 'returned':
      return [application];
    case 'applied':
      // Without a limit for acceptance it goes straight to the decision.
      return [deadlineOf(state, acceptance.rule) === undefined ? decision : acceptance];
    case 'accepted':
      return [decision];
    case 'granted':
    case 'refused':
      return [
        ...(state.stage === 'granted' && unsynchronised(state, pack).length > 0 ? [synchronisation] : []),
        ...(pack.creditRepair.followUpVisit && !state.followedUp ? [followUp] : []),
        ...(mayReapply(state) ? [application] : []),
      ];
    case 'closed':
      return [];
  }
};

/** Given to the specialist, where one is named (CX-105); any other of the authority may take it on as well. */
const assigneeOf = ({ roles }: CreditTask, { specialistId }: CreditRepairState): string | null =>
  roles === authority ? (specialistId ?? null) : null;

export const openCreditTasks = (state: CreditRepairState, pack: PolicyPack): readonly OpenTask[] =>
  tasksAt(state, pack).map((task) => {
    const deadline = deadlineOf(state, task.rule);
    return {
      key: `${task.command}:${String(state.applications)}`,
      command: task.command,
      roles: task.roles,
      agencyId: task === followUp ? state.agencyId : null,
      enterpriseId: task.roles.includes('enterprise') ? state.enterpriseId : null,
      assigneeId: assigneeOf(task, state),
      deadlineId: deadline?.id ?? null,
      dueAt: deadline?.dueAt ?? null,
    };
  });

type Letter = Omit<Notice, 'key'>;

const toEnterprise = (
  state: CreditRepairState,
  template: Notice['template'],
  params: Notice['params'],
): Letter => ({
  template,
  to: { kind: 'enterprise', enterpriseId: state.enterpriseId },
  params,
});

const toRole = (
  role: Role,
  agencyId: string | null,
  template: Notice['template'],
  params: Notice['params'],
): Letter => ({
  template,
  to: { kind: 'role', role, agencyId },
  params,
});

/** Roles inside the agency that punished; the others sit above it. */
const ofTheAgency: readonly Role[] = ['drafter', 'officer', 'unitHead', 'agencyLeader', 'principalHead'];

const toRoles = (
  roles: readonly Role[],
  state: CreditRepairState,
  template: 'creditReminder' | 'deadlineLapsed',
  params: Notice['params'],
): readonly Letter[] =>
  [...new Set(roles)].map((role) =>
    role === 'enterprise'
      ? toEnterprise(state, template, params)
      : toRole(role, ofTheAgency.includes(role) ? state.agencyId : null, template, params),
  );

const reminderLetters = (
  state: CreditRepairState,
  pack: PolicyPack,
  deadlineId: string,
): readonly Letter[] => {
  const deadline = state.deadlines.find((candidate) => candidate.id === deadlineId);
  if (deadline === undefined) return [];
  return toRoles(pack.deadlines[deadline.rule].holders, state, 'creditReminder', deadlineParams(deadline));
};

const escalationLetters = (
  state: CreditRepairState,
  pack: PolicyPack,
  { deadlineId, rung }: Pick<DeadlineEscalated, 'deadlineId' | 'rung'>,
): readonly Letter[] => {
  const deadline = state.deadlines.find((candidate) => candidate.id === deadlineId);
  if (deadline === undefined) return [];
  const { roles, workingDaysOver } = rungOf(pack.deadlines[deadline.rule], rung);
  return toRoles(roles, state, 'deadlineLapsed', escalationParams(deadline, rung, workingDaysOver));
};

/** With the publication the record itself ends: there is nothing left to escalate, and its holders are told at once. */
const expiryLetters = (state: CreditRepairState, pack: PolicyPack): readonly Letter[] => {
  const deadline = state.deadlines.find(({ rule }) => rule === 'creditExpiry');
  return deadline === undefined ? [] : escalationLetters(state, pack, { deadlineId: deadline.id, rung: 0 });
};

/** No officer comes unannounced to see how the repair has gone. */
const followUpLetter = (state: CreditRepairState, reason: string | null): Letter =>
  toEnterprise(state, 'creditDecision', {
    decision: 'followUp',
    agencyId: state.agencyId,
    ...(reason === null ? {} : { reason }),
  });

const lettersOf = (
  event: CreditRepairEvent,
  state: CreditRepairState,
  pack: PolicyPack,
): readonly Letter[] => {
  switch (event.type) {
    case 'CreditRepairTold':
      return [
        toEnterprise(state, 'creditTold', {
          decisionRef: event.decisionRef,
          until: event.publicationEndsOn,
          ...(event.applyFrom === undefined ? {} : { applyFrom: event.applyFrom }),
        }),
      ];
    case 'RepairApplied':
      return [toRole('creditAuthority', null, 'taskAssigned', { stage: 'creditRepair' })];
    case 'RepairApplicationAccepted':
      return [toEnterprise(state, 'creditDecision', { decision: 'accepted', reason: event.on })];
    case 'CreditDecisionExtended':
      return [toEnterprise(state, 'creditDecision', { decision: 'extended', reason: event.reason })];
    case 'RepairApplicationWithdrawn':
      return [
        toRole('creditAuthority', null, 'creditDecision', { decision: 'withdrawn', reason: event.reason }),
      ];
    case 'RepairSynchronised':
      return [toEnterprise(state, 'creditDecision', { decision: 'synchronised', reason: event.platform })];
    case 'FollowUpProposed':
      return event.mode === 'onSite' ? [followUpLetter(state, event.reason)] : [];
    case 'RepairApplicationReturned':
      return [toEnterprise(state, 'creditDecision', { decision: 'returned', reason: event.reason })];
    case 'RepairGranted':
      return [toEnterprise(state, 'creditDecision', { decision: 'granted', reason: event.documentRef })];
    case 'RepairRefused':
      return [
        toEnterprise(state, 'creditDecision', {
          decision: 'refused',
          reason: event.reason,
          ...(event.reapplyUntil === undefined ? {} : { until: event.reapplyUntil }),
        }),
      ];
    case 'DeadlineReminded':
      return reminderLetters(state, pack, event.deadlineId);
    case 'DeadlineEscalated':
      return escalationLetters(state, pack, event);
    case 'CreditRecordExpired':
      return expiryLetters(state, pack);
    case 'FollowUpRecorded':
    case 'CreditSpecialistNamed':
    case 'RepairOpened':
    case 'DeadlineLapsed':
    case 'OverdueSettled':
    case 'DeadlineOpened':
    case 'DeadlineMet':
    case 'DeadlineCancelled':
    case 'DeadlineMoved':
    case 'CalendarAdopted':
    case 'CreditRepairClosed':
      return [];
  }
};

export const creditNotices = (
  events: readonly CreditRepairEvent[],
  state: CreditRepairState,
  pack: PolicyPack,
): readonly Notice[] =>
  events
    .flatMap((event) => lettersOf(event, state, pack))
    .map((letter, index) => ({ ...letter, key: `${String(index)}:${letter.template}` }));
