// English names for what names.ts names in Chinese.
import type { ComplaintCommandName } from '../../complaint/commands';
import type { ComplaintStage } from '../../complaint/state';
import { guidanceCommands, guidanceStages } from './guidance-names';
import type { ConsultationCommandName } from '../../consultation/commands';
import type { ConsultationStage } from '../../consultation/vocabulary';
import type { CreditCommandName } from '../../credit-repair/commands';
import type { CreditStage } from '../../credit-repair/state';
import type { CommandName } from '../../inspection/commands';
import type { Position } from '../../inspection/vocabulary';
import type { Role } from '../../shared/actor';
import { planCommandTitles, planStageNames } from './plan-names';

const positions: Readonly<Record<Position | 'onSite', string>> = {
  plan: 'Drafting',
  legalReview: 'Legal review',
  approval: 'Approval',
  coding: 'Coding and preparation',
  onSite: 'Inspection under way',
  awaitingEntry: 'Awaiting entry',
  inside: 'Inspection in progress',
  resultNotice: 'Result notice',
  rectification: 'Rectification',
  creditRepair: 'Credit repair',
  closed: 'Closed',
  withdrawn: 'Withdrawn',
  refused: 'Not approved',
  voided: 'Voided',
};

const creditStages: Readonly<Record<CreditStage, string>> = {
  told: 'Told',
  applied: 'Repair applied for',
  accepted: 'Application accepted',
  returned: 'Returned for correction',
  granted: 'Repair granted',
  refused: 'Repair refused',
  closed: 'Closed',
};

export const roleNames: Readonly<Record<Role, string>> = {
  drafter: 'a drafter',
  legalReviewer: 'a legal reviewer',
  unitHead: 'a head of an internal unit',
  agencyLeader: "a member of the agency's leadership",
  principalHead: 'the principal head of the agency',
  officer: 'an inspecting officer',
  coordinatingBody: 'the coordinating body',
  governmentApprover: 'the approver of the government (superior authority)',
  parkCommittee: 'the park committee',
  supervisor: 'the supervision of administrative enforcement',
  disciplineInspection: 'discipline inspection',
  creditAuthority: 'the credit authority',
  auditor: 'an auditor',
  enterprise: 'the enterprise',
  administrator: 'an administrator',
  system: 'the system',
};

const commands: Readonly<Record<CommandName, string>> = {
  draftInspection: 'Draft the inspection',
  reviseDraft: 'Revise the draft',
  assessNeed: 'Record the assessment of need',
  submitForReview: 'Submit for review',
  withdraw: 'Withdraw',
  recogniseResults: 'Recognise earlier results',
  passLegalReview: 'Pass legal review',
  returnForCorrection: 'Return for correction',
  recordCollectiveDiscussion: 'Record the collective discussion',
  approve: 'Approve',
  approveByGovernment: 'Approve for the government',
  refuseApproval: 'Refuse approval',
  fileWithBody: 'File with a body',
  exemptFromFiling: 'Exempt from prior filing',
  serveAdvanceNotice: 'Serve the advance notice',
  waiveAdvanceNotice: 'Waive the advance notice',
  issueActionCode: 'Issue the action code',
  revokeActionCode: 'Revoke the code',
  proposeVisitDay: 'Ask for a day of the visit',
  answerVisitDay: 'Answer the wish for a day',
  answerSelfCheck: 'Answer the self-check',
  registerCodeOutage: 'Register an outage of the platform',
  grantOverride: 'Grant an override',
  voidInspection: 'Void the inspection',
  replaceOfficer: 'Replace an officer',
  requestRecusal: 'Request a recusal',
  decideRecusal: 'Decide on a recusal',
  promiseConduct: 'Promise to keep the prohibitions',
  recordDoorCheck: 'Record certificate and code at the door',
  refuseEntry: 'Refuse entry',
  recordEntry: 'Record entry',
  enterUrgently: 'Enter urgently',
  startOffSiteCheck: 'Start the off-site check',
  attachEvidence: 'Attach evidence',
  recordCheck: 'Record the check',
  finishOnSite: 'Finish the check',
  approveRetroactively: 'Approve retroactively',
  issueCodeRetroactively: 'Issue the code retroactively',
  fileRetroactively: 'File retroactively',
  fileTriggeredReturn: 'File the monthly return of triggered inspections',
  recordResult: 'Record the result',
  serveResultNotice: 'Serve the result notice',
  submitRectification: 'Submit the rectification report',
  verifyRectification: 'Recheck the rectification',
  combineCorrections: 'Make the corrections one',
  extendRectification: 'Extend the rectification',
  openPenaltyCase: 'Open a case',
  recordPenaltyDecision: 'Record the penalty decision',
  recordTransferReceipt: 'Record the receipt of the transfer',
  applyForObservation: 'Apply for an observation period',
  decideObservation: 'Decide on the observation period',
  concludeObservation: 'Conclude the observation period',
  weighDisposal: 'Weigh the disposal',
  decideSeverePenalty: 'Decide on a severe penalty',
  recordCoercion: 'Record coercion',
  giveObservationGuidance: 'Guide in the observation period',
  recordParkContact: 'Park gets in touch',
  requestCaseConsultation: 'Put a case to consultation',
  giveConsultationOpinion: 'Give or record an opinion on a case',
  concludeCaseConsultation: 'Conclude the consultation on a case',
  assessCaseImpact: 'Assess the impact of a case',
  decideImpactMeasure: 'Decide on a suggested measure',
  recordImpactMeasure: 'Record a measure carried out',
  lapseDeadline: 'A deadline lapses',
  remindOfDeadline: 'Remind of a deadline',
  escalateDeadline: 'Escalate what is overdue',
  issueDocument: 'Issue a document',
  recomputeDeadlines: 'Recompute deadlines by a new calendar',
};

const creditCommands: Readonly<Record<CreditCommandName, string>> = {
  tellCreditRepair: 'Tell of credit repair',
  applyForRepair: 'Apply for repair',
  acceptRepairApplication: 'Accept the application',
  returnRepairApplication: 'Return the application',
  withdrawRepairApplication: 'Withdraw the application',
  extendCreditDecision: 'Put off the decision on repair',
  nameCreditSpecialist: 'Name the specialist for credit repair',
  grantRepair: 'Grant the repair',
  refuseRepair: 'Refuse the repair',
  recordSynchronisation: 'Record that a platform has been told of the repair',
  arrangeFollowUp: 'Arrange how the follow-up is made',
  recordFollowUp: 'Record the follow-up visit',
  lapseDeadline: 'A deadline lapses',
  remindOfDeadline: 'Remind of a deadline',
  escalateDeadline: 'Escalate what is overdue',
  recomputeDeadlines: 'Recompute deadlines by a new calendar',
};

const complaintCommands: Readonly<Record<ComplaintCommandName, string>> = {
  lodgeComplaint: 'Lodge a complaint or an objection',
  acceptComplaint: 'Accept the complaint',
  refuseComplaint: 'Refuse the complaint',
  assignComplaint: 'Give the complaint to another body',
  answerComplaint: 'Answer the complaint or objection',
  requestReview: 'Ask for a review',
  withdrawComplaint: 'Withdraw the complaint or objection',
  lapseDeadline: 'Deadline over',
  remindOfDeadline: 'Reminder of a deadline',
  escalateDeadline: 'Overdue: told to those above',
  recomputeDeadlines: 'Count deadlines anew by a new calendar',
};

const complaintStages: Readonly<Record<ComplaintStage, string>> = {
  received: 'received',
  assigned: 'in hand',
  answered: 'answered',
  reopened: 'under review',
  refused: 'refused',
  withdrawn: 'withdrawn',
  closed: 'closed',
};

const consultationCommands: Readonly<Record<ConsultationCommandName, string>> = {
  openRound: 'Open the consultation',
  submitAdjustment: 'Send a change of the plan',
  sendNilReturn: 'Send a nil return',
  closeRound: 'End the time for sending',
  decideAdjustment: 'Decide on a change',
  decideRepeat: 'Decide on a planned check of what has been inspected already',
  changeMerge: 'Change the proposed merge',
  decideMerge: 'Decide on the proposed merge',
  publishRound: 'Publish the visits',
  attachMerge: 'Propose a merge',
  recordCarriedOut: 'Record what was carried out',
  recordVisits: 'Record which planned visits have begun',
  explainUnstarted: 'Explain why planned visits have not begun',
  lapseDeadline: 'A deadline lapses',
  remindOfDeadline: 'Remind of a deadline',
  escalateDeadline: 'Escalate what is overdue',
  recomputeDeadlines: 'Recompute deadlines by a new calendar',
};

const consultationStages: Readonly<Record<ConsultationStage, string>> = {
  open: 'open',
  collected: 'collected',
  deciding: 'being decided',
  published: 'published',
  closed: 'closed',
};

const letterTaskTitle = { deliverLetter: 'Correct the address and send the letter again' } as const;

export const anyCommandTitle: Readonly<Record<string, string>> = {
  ...letterTaskTitle,
  ...complaintCommands,
  ...guidanceCommands,
  ...consultationCommands,
  ...planCommandTitles,
  ...commands,
  ...creditCommands,
};
export const anyPositionName: Readonly<Record<string, string>> = {
  ...planStageNames,
  ...complaintStages,
  ...guidanceStages,
  ...consultationStages,
  ...creditStages,
  ...positions,
};
