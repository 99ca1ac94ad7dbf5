// What the rule book of plans may say no with, command by command: for the reference, where an integrator looks it up.
import type { DomainErrorCode } from '../../domain/errors/codes';
import type { PlanCommandName } from '../../domain/plan/commands';

const ofEveryCommand: readonly DomainErrorCode[] = [
  'malformedCommand',
  'otherJurisdiction',
  'illegalInThisState',
  'roleNotAllowed',
  'otherAgency',
  'selfCheckNoGround',
];

const registers: readonly DomainErrorCode[] = [
  'factsMissing',
  'lineRefTaken',
  'planExists',
  'unknownSubject',
];

const wholePlan: readonly DomainErrorCode[] = [
  ...registers,
  'overlapUndecided',
  'rule.itemPublished',
  'rule.itemLegalBasis',
  'rule.itemOwned',
  'rule.bodyQualified',
  'rule.specialNotBlanket',
  'rule.specialYearlyLimit',
];
const approving: readonly DomainErrorCode[] = ['rule.separationOfDuties', 'rule.approvalLevel'];

export const planDraftRefusals: readonly DomainErrorCode[] = [
  'alreadyDrafted',
  'otherJurisdiction',
  'roleNotAllowed',
  'otherAgency',
  'fieldRequired',
  'selfCheckNoGround',
  ...registers,
];

const more: { readonly [N in PlanCommandName]?: readonly DomainErrorCode[] } = {
  revisePlan: ['factsMissing'],
  setPlanLines: [...registers, 'lineUnknown'],
  agreeToPlan: ['notPending'],
  submitPlan: [...wholePlan, 'fieldRequired', 'rule.needAssessed'],
  passPlanLegalReview: ['rule.separationOfDuties'],
  recordPlanDiscussion: ['fieldRequired', 'dateNotLater'],
  approvePlan: [...wholePlan, ...approving, 'stepMissing'],
  approvePlanByGovernment: ['rule.separationOfDuties'],
  returnPlan: approving,
  refusePlan: approving,
  recordCoordination: ['referenceUnknown'],
  filePlan: ['notPending', 'stepMissing', 'unknownSubject'],
  publishPlanResults: ['notPending', 'alreadyDone'],
  proposePlanChange: [...wholePlan, 'stepMissing', 'alreadyDone', 'lineUnknown'],
  approvePlanChange: [...wholePlan, ...approving, 'notPending', 'lineUnknown'],
  refusePlanChange: ['notPending', 'rule.approvalLevel'],
};

export const planRefusalsOf = (name: PlanCommandName): readonly DomainErrorCode[] => [
  ...new Set([...ofEveryCommand, ...(more[name] ?? [])]),
];
