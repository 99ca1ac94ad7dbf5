// One table from status to commands: where each is legal, who may give it, on whose side. Server, buttons and tests read it alike.
import type { Role } from '../shared/actor';
import type { CommandName } from './commands';
import { positions, type Position } from './vocabulary';

/**
 * On whose side the actor must stand. lead: the lead agency; member: any agency of the visit, the entrusted one
 * included; authority: government, supervision and coordinating bodies, outside the agencies.
 */
export type Party =
  | 'lead'
  | 'leadOrAuthority'
  | 'member'
  | 'memberOrAuthority'
  | 'memberOrEnterprise'
  | 'enterprise'
  | 'authority'
  | 'system';

export interface CommandRule {
  readonly at: readonly Position[];
  readonly roles: readonly Role[];
  readonly party: Party;
}

const heads: readonly Role[] = ['agencyLeader', 'principalHead'];
const staff: readonly Role[] = ['drafter', 'officer'];
const beforeEntry: readonly Position[] = ['plan', 'legalReview', 'approval', 'coding', 'awaitingEntry'];
const door: readonly Position[] = ['coding', 'awaitingEntry', 'inside'];
const afterVisit: readonly Position[] = ['resultNotice', 'rectification', 'creditRepair'];
const running: readonly Position[] = positions.filter(
  (position) => !['closed', 'withdrawn', 'refused', 'voided'].includes(position),
);

export const commandTable: Readonly<Record<Exclude<CommandName, 'draftInspection'>, CommandRule>> = {
  reviseDraft: { at: ['plan'], roles: staff, party: 'lead' },
  assessNeed: { at: ['plan'], roles: ['drafter', 'unitHead', ...heads], party: 'lead' },
  submitForReview: { at: ['plan'], roles: staff, party: 'lead' },
  withdraw: { at: beforeEntry, roles: ['drafter', ...heads], party: 'lead' },
  recogniseResults: { at: beforeEntry, roles: ['drafter', ...heads], party: 'lead' },
  passLegalReview: { at: ['legalReview'], roles: ['legalReviewer'], party: 'lead' },
  returnForCorrection: {
    at: ['legalReview', 'approval'],
    roles: ['legalReviewer', ...heads, 'governmentApprover'],
    party: 'leadOrAuthority',
  },
  recordCollectiveDiscussion: { at: ['approval'], roles: heads, party: 'lead' },
  approve: { at: ['approval'], roles: ['unitHead', ...heads], party: 'lead' },
  approveByGovernment: { at: ['approval'], roles: ['governmentApprover'], party: 'authority' },
  refuseApproval: { at: ['approval'], roles: [...heads, 'governmentApprover'], party: 'leadOrAuthority' },
  fileWithBody: { at: ['coding', 'awaitingEntry'], roles: staff, party: 'lead' },
  exemptFromFiling: { at: ['coding', 'awaitingEntry'], roles: heads, party: 'lead' },
  serveAdvanceNotice: { at: ['coding', 'awaitingEntry'], roles: staff, party: 'lead' },
  waiveAdvanceNotice: { at: ['coding', 'awaitingEntry'], roles: ['drafter', ...heads], party: 'lead' },
  proposeVisitDay: { at: ['coding', 'awaitingEntry'], roles: ['enterprise'], party: 'enterprise' },
  answerVisitDay: { at: ['coding', 'awaitingEntry'], roles: staff, party: 'lead' },
  answerSelfCheck: { at: ['coding', 'awaitingEntry'], roles: ['enterprise'], party: 'enterprise' },
  issueActionCode: { at: door, roles: staff, party: 'lead' },
  revokeActionCode: { at: ['awaitingEntry', 'inside'], roles: ['drafter', ...heads], party: 'lead' },
  registerCodeOutage: { at: ['coding', 'awaitingEntry'], roles: heads, party: 'lead' },
  grantOverride: {
    at: running,
    roles: [...heads, 'supervisor', 'coordinatingBody', 'governmentApprover'],
    party: 'memberOrAuthority',
  },
  voidInspection: { at: ['inside', ...afterVisit], roles: ['supervisor'], party: 'authority' },
  replaceOfficer: { at: [...beforeEntry, 'inside'], roles: ['drafter', 'unitHead', ...heads], party: 'lead' },
  requestRecusal: {
    at: door,
    roles: ['enterprise', 'officer'],
    party: 'memberOrEnterprise',
  },
  decideRecusal: { at: [...door, ...afterVisit], roles: heads, party: 'lead' },
  promiseConduct: { at: door, roles: ['officer'], party: 'member' },
  recordDoorCheck: { at: door, roles: ['officer'], party: 'member' },
  refuseEntry: { at: beforeEntry, roles: ['enterprise', 'officer'], party: 'memberOrEnterprise' },
  recordEntry: { at: ['coding', 'awaitingEntry'], roles: ['officer'], party: 'member' },
  enterUrgently: { at: beforeEntry, roles: ['officer'], party: 'member' },
  startOffSiteCheck: { at: ['awaitingEntry'], roles: ['officer'], party: 'member' },
  attachEvidence: {
    at: ['awaitingEntry', 'inside', ...afterVisit],
    roles: ['officer', 'enterprise'],
    party: 'memberOrEnterprise',
  },
  recordCheck: { at: ['inside'], roles: ['officer'], party: 'member' },
  finishOnSite: { at: ['inside'], roles: ['officer'], party: 'member' },
  approveRetroactively: { at: ['inside', ...afterVisit], roles: ['unitHead', ...heads], party: 'lead' },
  issueCodeRetroactively: { at: ['inside', ...afterVisit], roles: staff, party: 'lead' },
  fileRetroactively: { at: ['inside', ...afterVisit], roles: staff, party: 'lead' },
  fileTriggeredReturn: { at: afterVisit, roles: [...staff, ...heads], party: 'lead' },
  recordResult: { at: ['resultNotice'], roles: staff, party: 'member' },
  serveResultNotice: { at: ['resultNotice'], roles: staff, party: 'lead' },
  submitRectification: { at: ['rectification'], roles: ['enterprise'], party: 'enterprise' },
  verifyRectification: { at: ['rectification'], roles: ['officer'], party: 'member' },
  combineCorrections: { at: ['rectification'], roles: [...staff, ...heads], party: 'lead' },
  extendRectification: { at: ['rectification'], roles: heads, party: 'member' },
  openPenaltyCase: { at: afterVisit, roles: heads, party: 'member' },
  recordPenaltyDecision: { at: ['rectification', 'creditRepair'], roles: heads, party: 'member' },
  recordTransferReceipt: { at: ['rectification'], roles: staff, party: 'member' },
  applyForObservation: { at: ['rectification', 'creditRepair'], roles: ['enterprise'], party: 'enterprise' },
  decideObservation: { at: ['rectification', 'creditRepair'], roles: heads, party: 'member' },
  concludeObservation: { at: ['rectification', 'creditRepair'], roles: heads, party: 'member' },
  weighDisposal: { at: afterVisit, roles: staff, party: 'member' },
  decideSeverePenalty: { at: afterVisit, roles: ['unitHead', ...heads], party: 'member' },
  recordCoercion: { at: ['inside', ...afterVisit], roles: ['officer'], party: 'member' },
  giveObservationGuidance: {
    at: ['rectification', 'creditRepair'],
    roles: [...staff, 'unitHead'],
    party: 'member',
  },
  recordParkContact: { at: door, roles: ['parkCommittee'], party: 'authority' },
  requestCaseConsultation: {
    at: afterVisit,
    roles: ['legalReviewer', 'unitHead', ...heads],
    party: 'member',
  },
  giveConsultationOpinion: {
    at: afterVisit,
    roles: ['supervisor', ...staff, 'legalReviewer'],
    party: 'memberOrAuthority',
  },
  concludeCaseConsultation: { at: afterVisit, roles: ['unitHead', ...heads], party: 'member' },
  assessCaseImpact: { at: afterVisit, roles: [...staff, 'unitHead'], party: 'member' },
  decideImpactMeasure: { at: afterVisit, roles: heads, party: 'member' },
  recordImpactMeasure: { at: afterVisit, roles: staff, party: 'member' },
  lapseDeadline: { at: running, roles: ['system'], party: 'system' },
  remindOfDeadline: { at: running, roles: ['system'], party: 'system' },
  escalateDeadline: { at: running, roles: ['system'], party: 'system' },
  issueDocument: {
    at: running,
    roles: [...staff, 'unitHead', ...heads, 'supervisor'],
    party: 'memberOrAuthority',
  },
  recomputeDeadlines: { at: running, roles: ['system', 'administrator'], party: 'system' },
};
