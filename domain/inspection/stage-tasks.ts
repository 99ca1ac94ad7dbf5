// What is waiting at each position, before deadlines and addresses are added (tasks.ts).
import type { PolicyPack } from '../policy/policy-pack';
import type { DeadlineId } from '../policy/rule-ids';
import { systemActorId, type Role } from '../shared/actor';
import type { CommandName } from './commands';
import { isOver, isOwed } from './deadline';
import { openConsultation } from './case-care';
import { caseAwaited, decisionAwaited, recheckUnasked } from './pending';
import { governmentApprovalDue, isCodeWanting, missingFilings } from './requirements';
import { positionOf, type AgencyResult, type InspectionState } from './state';

export interface TaskSketch {
  readonly command: CommandName;
  readonly roles: readonly Role[];
  /** What it concerns where there may be several: a body, an agency, an officer. */
  readonly subject?: string;
  /** Tells apart several tasks of one subject, which share its deadline: the bodies consulted, the measures. */
  readonly part?: string;
  /** Left out: the lead agency. */
  readonly agencyId?: string | null;
  readonly enterpriseId?: string | null;
  readonly assigneeId?: string | null;
  /** Rule of the deadline that runs for it: every task has one, or nobody would be reminded of it. */
  readonly deadline: DeadlineId;
}

const heads: readonly Role[] = ['agencyLeader', 'principalHead'];
const staff: readonly Role[] = ['drafter', 'officer'];

/** Heads who may approve this kind: the principal head alone where the pack says so (A17). */
export const approverRoles = (state: InspectionState, pack: PolicyPack): readonly Role[] =>
  pack.approval.level[state.draft.kind] === 'principalHead' ? ['principalHead'] : heads;

/** The agency whose officers go: of an entrusted visit the one entrusted (A34). */
const visitor = (state: InspectionState): string => state.draft.entrustedAgencyId ?? state.draft.leadAgencyId;

const planTasks = (state: InspectionState, pack: PolicyPack): TaskSketch[] =>
  pack.steps.needAssessment.requiredFor.includes(state.draft.kind) && state.needAssessment === null
    ? [{ command: 'assessNeed', roles: ['drafter', 'unitHead', ...heads], deadline: 'drafting' }]
    : [
        {
          command: 'submitForReview',
          roles: staff,
          // Drafted by the system, it is for whoever of the agency takes it up.
          assigneeId: state.people.drafter === systemActorId ? null : state.people.drafter,
          deadline: 'drafting',
        },
      ];

const approvalTasks = (state: InspectionState, pack: PolicyPack): TaskSketch[] => {
  const discussed =
    !pack.steps.collectiveDiscussion.requiredFor.includes(state.draft.kind) || state.discussion !== null;
  if (!discussed) return [{ command: 'recordCollectiveDiscussion', roles: heads, deadline: 'approval' }];
  if (state.people.approver === null)
    return [{ command: 'approve', roles: approverRoles(state, pack), deadline: 'approval' }];
  return governmentApprovalDue(state, pack)
    ? [
        {
          command: 'approveByGovernment',
          roles: ['governmentApprover'],
          agencyId: null,
          deadline: 'approval',
        },
      ]
    : [];
};

/** Where the approved days are over and the pack stops entry, only taking it back is left. */
const windowOver = (state: InspectionState, pack: PolicyPack): boolean =>
  pack.rules.entryWindow.strength === 'block' &&
  state.deadlines.some((deadline) => deadline.rule === 'entryWindow' && isOver(deadline));

/** The agency answers the day that the enterprise wishes; the enterprise checks itself first (CX-25, CX-26). */
const beforeVisitTasks = (state: InspectionState): TaskSketch[] => {
  const tasks: TaskSketch[] = [];
  if ((state.visitDay?.asked ?? null) !== null)
    tasks.push({ command: 'answerVisitDay', roles: staff, deadline: 'entryWindow' });
  if (state.selfCheck?.answeredOn === null)
    tasks.push({
      command: 'answerSelfCheck',
      roles: ['enterprise'],
      agencyId: null,
      enterpriseId: state.draft.enterpriseId,
      deadline: 'entryWindow',
    });
  return tasks;
};

const preparationTasks = (state: InspectionState, pack: PolicyPack): TaskSketch[] => {
  if (windowOver(state, pack))
    return [{ command: 'withdraw', roles: ['drafter', ...heads], deadline: 'entryWindow' }];
  const filings = missingFilings(state, pack).map((body): TaskSketch => ({
    command: 'fileWithBody',
    roles: staff,
    subject: body,
    deadline: 'entryWindow',
  }));
  const position = positionOf(state);
  const entry = state.draft.channel === 'onSite' ? 'recordEntry' : 'startOffSiteCheck';
  return [
    ...filings,
    ...(pack.advanceNotice.required && state.notice === 'none' && state.draft.channel === 'onSite'
      ? [{ command: 'serveAdvanceNotice', roles: staff, deadline: 'entryWindow' } as const]
      : []),
    ...beforeVisitTasks(state),
    ...(position === 'coding' || isCodeWanting(state, pack)
      ? [{ command: 'issueActionCode', roles: staff, deadline: 'entryWindow' } as const]
      : []),
    ...(position === 'awaitingEntry'
      ? [{ command: entry, roles: ['officer'], agencyId: visitor(state), deadline: 'entryWindow' } as const]
      : []),
  ];
};

/** Whoever joined inside is shown in first; then the record, then leaving. */
const insideTasks = (state: InspectionState): TaskSketch[] => {
  const own = { roles: ['officer'], agencyId: visitor(state), deadline: 'onSiteCheck' } as const;
  const shownIn = (id: string): boolean => state.doorChecks.some((check) => check.officerId === id);
  const newcomers = state.draft.channel === 'onSite' ? state.officerIds.filter((id) => !shownIn(id)) : [];
  return [
    ...newcomers.map((subject): TaskSketch => ({ command: 'recordDoorCheck', subject, ...own })),
    { command: state.check === null ? 'recordCheck' : 'finishOnSite', ...own },
  ];
};

const resultTasks = (state: InspectionState): TaskSketch[] => {
  const missing = state.draft.agencyIds.filter(
    (id) => !state.results.some((result) => result.agencyId === id),
  );
  return missing.length > 0
    ? missing.map((agencyId) => ({
        command: 'recordResult',
        roles: staff,
        subject: agencyId,
        agencyId,
        deadline: 'resultNotice',
      }))
    : [{ command: 'serveResultNotice', roles: staff, deadline: 'resultNotice' }];
};

/** XT-53: the officers are reminded of the guidance that they owe in the period. */
const guidanceOwed = ({ deadlines }: InspectionState, agencyId: string): boolean =>
  deadlines.some(
    (deadline) =>
      deadline.rule === 'observationGuidance' && deadline.subject === agencyId && isOwed(deadline),
  );

const observationTasks = (state: InspectionState, result: AgencyResult): TaskSketch[] => {
  const { agencyId: subject } = result;
  const own = { roles: heads, subject, agencyId: subject };
  if (result.observation === 'applied')
    return [{ command: 'decideObservation', ...own, deadline: 'observationDecision' }];
  if (result.observation === 'observing')
    return [
      { command: 'concludeObservation', ...own, deadline: 'observationPeriod' },
      ...(guidanceOwed(state, subject)
        ? [
            {
              command: 'giveObservationGuidance',
              ...own,
              roles: staff,
              deadline: 'observationGuidance',
            } as const,
          ]
        : []),
    ];
  return [];
};

/** One agency's matters: each party's next move, none where an observation period takes their place. */
const matterTasks = (state: InspectionState, result: AgencyResult): TaskSketch[] => {
  const subject = result.agencyId;
  const own = { subject, agencyId: subject };
  const tasks = observationTasks(state, result);
  if (result.rectification === 'open' && result.observation !== 'observing') {
    tasks.push({
      command: 'submitRectification',
      roles: ['enterprise'],
      subject,
      agencyId: null,
      enterpriseId: state.draft.enterpriseId,
      deadline: 'rectification',
    });
    if (result.observation === 'failed' && result.caseRef === null)
      tasks.push({ command: 'openPenaltyCase', roles: heads, ...own, deadline: 'penaltyCase' });
    if (recheckUnasked(state, result))
      tasks.push({ command: 'verifyRectification', roles: ['officer'], ...own, deadline: 'recheck' });
  }
  if (result.rectification === 'submitted')
    tasks.push({ command: 'verifyRectification', roles: ['officer'], ...own, deadline: 'recheck' });
  if (result.outcome === 'transferred' && !result.transferReceived)
    tasks.push({ command: 'recordTransferReceipt', roles: staff, ...own, deadline: 'transferReceipt' });
  if (caseAwaited(result) && result.observation !== 'observing')
    tasks.push({ command: 'openPenaltyCase', roles: heads, ...own, deadline: 'penaltyCase' });
  return tasks;
};

/** A simple case runs under its own limit where the pack has one (CX-103). */
const decisionDeadline = ({ deadlines }: InspectionState, agencyId: string): DeadlineId =>
  deadlines.some(({ rule, subject }) => rule === 'simplePenaltyDecision' && subject === agencyId)
    ? 'simplePenaltyDecision'
    : 'penaltyDecision';

const decisionTasks = (state: InspectionState): TaskSketch[] =>
  state.results
    .filter(decisionAwaited)
    .filter(({ agencyId }) => openConsultation(state, agencyId) === null)
    .map(({ agencyId }) => ({
      command: 'recordPenaltyDecision',
      roles: heads,
      subject: agencyId,
      agencyId,
      deadline: decisionDeadline(state, agencyId),
    }));

export const stageTasks = (state: InspectionState, pack: PolicyPack): readonly TaskSketch[] => {
  switch (positionOf(state)) {
    case 'plan':
      return planTasks(state, pack);
    case 'legalReview':
      return [{ command: 'passLegalReview', roles: ['legalReviewer'], deadline: 'legalReview' }];
    case 'approval':
      return approvalTasks(state, pack);
    case 'coding':
    case 'awaitingEntry':
      return preparationTasks(state, pack);
    case 'inside':
      return insideTasks(state);
    case 'resultNotice':
      return resultTasks(state);
    case 'rectification':
      return [...state.results.flatMap((result) => matterTasks(state, result)), ...decisionTasks(state)];
    case 'creditRepair':
      return [...state.results.flatMap((result) => observationTasks(state, result)), ...decisionTasks(state)];
    case 'closed':
    case 'withdrawn':
    case 'refused':
    case 'voided':
      return [];
  }
};
