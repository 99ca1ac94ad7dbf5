// What the rule book may say no with, command by command: for the reference, where an integrator looks it up.
import type { CommandName } from '../../domain/inspection/commands';
import type { DomainErrorCode, GeneralErrorCode } from '../../domain/errors/codes';
import type { ApiErrorCode } from '../api-error-codes';
import type { RuleId } from '../../domain/policy/rule-ids';

/** Availability comes before every command (domain/inspection/availability.ts), and most ask for a step or a subject. */
const ofEveryCommand: readonly GeneralErrorCode[] = [
  'malformedCommand',
  'otherJurisdiction',
  'illegalInThisState',
  'roleNotAllowed',
  'otherAgency',
  'otherEnterprise',
  'alreadyDone',
  'stepMissing',
  'notPending',
  'unknownSubject',
  'fieldRequired',
  'dateNotLater',
  'selfCheckNoGround',
];

/** Asked when an inspection is submitted and again before it begins: domain/inspection/rules. */
const planRules: readonly RuleId[] = [
  'itemPublished',
  'itemLegalBasis',
  'itemOwned',
  'bodyQualified',
  'withinTerritory',
  'planFiled',
  'unplannedNeedsCause',
  'platformTask',
  'checkFormBound',
  'entrustment',
  'licencePrecondition',
  'offSiteFirst',
  'leastImpactStated',
  'whitelistNecessity',
  'lowRiskOnSite',
  'randomSelection',
  'mutualRecognition',
  'annualCap',
  'reasonableFrequencyPrompt',
  'reasonableFrequencyStop',
  'specialYearlyLimit',
  'jointCompulsory',
  'internalMerge',
  'noRepeatAcrossLevels',
  'jointOptOut',
  'triggeredMergeWithPlanned',
  'triggerSourceNamed',
  'specialNotBlanket',
  'needAssessed',
  'officersMinimum',
  'officersMaximum',
  'officerCertificate',
  'thirdPartyNotInspector',
];
const approvalRules: readonly RuleId[] = ['separationOfDuties', 'approvalLevel'];
const doorRules: readonly RuleId[] = ['codeBeforeEntry', 'doorCheck', 'checkInPlace', 'inspectionNotice'];

const rulesOf: { readonly [N in CommandName]?: readonly RuleId[] } = {
  submitForReview: planRules,
  passLegalReview: approvalRules,
  recordCollectiveDiscussion: approvalRules,
  approve: [...approvalRules, 'entryWindow'],
  approveByGovernment: approvalRules,
  refuseApproval: approvalRules,
  returnForCorrection: approvalRules,
  replaceOfficer: ['officersMinimum', 'officersMaximum', 'officerCertificate', 'thirdPartyNotInspector'],
  grantOverride: ['separationOfDuties'],
  voidInspection: ['separationOfDuties'],
  decideRecusal: ['separationOfDuties'],
  issueActionCode: [...planRules, 'noticeServed', 'recusalOpen'],
  issueCodeRetroactively: ['platformTask'],
  recordDoorCheck: doorRules,
  recordEntry: [
    ...planRules,
    ...doorRules,
    'approvedBeforeEntry',
    'filedBeforeEntry',
    'noticeServed',
    'recusalOpen',
    'entryWindow',
  ],
  enterUrgently: [
    ...planRules,
    ...doorRules,
    'approvedBeforeEntry',
    'filedBeforeEntry',
    'recusalOpen',
    'entryWindow',
  ],
  startOffSiteCheck: [...planRules, 'approvedBeforeEntry', 'recusalOpen', 'entryWindow'],
  recordCheck: [
    'recusalOpen',
    'enterpriseOpinion',
    'avRecording',
    'thirdPartyFinding',
    'deviceEvidenceReview',
    'deviceRegistered',
    'onlineEvidenceFixed',
    'doorCheck',
  ],
  finishOnSite: ['checkRecord'],
  approveRetroactively: approvalRules,
  recordResult: ['closedLoop', 'leniencyGround', 'separationOfDuties', 'factorsWeighed', 'gentleFirst'],
  weighDisposal: ['separationOfDuties'],
  decideSeverePenalty: ['separationOfDuties'],
  recordCoercion: ['coercionNecessity', 'coercionLeastImpact'],
  concludeObservation: ['observationGuided', 'observationWeighed'],
  verifyRectification: ['recheckProof'],
  serveResultNotice: ['closedLoop'],
  openPenaltyCase: ['uncodedEvidence', 'gentleFirst', 'severeConfirmed'],
  recordPenaltyDecision: [
    'observationWeighed',
    'priorTelling',
    'benchmarkStated',
    'decisionCode',
    'publicationSpan',
    'severeConfirmed',
    'likeCasesCompared',
    'noErrand',
    'consultationStated',
    'impactRevised',
  ],
  decideObservation: ['observationOnApplication'],
  decideImpactMeasure: ['separationOfDuties'],
};

/** Of a document that is told with its number (domain/document/told-numbers.ts). */
const numbers: readonly GeneralErrorCode[] = ['numberNotIssued', 'numberOutdated'];

const more: { readonly [N in CommandName]?: readonly GeneralErrorCode[] } = {
  reviseDraft: ['factsMissing'],
  attachEvidence: ['evidenceFull', 'evidenceAhead'],
  recordCheck: ['formMovedOn', 'formUnfinished', 'formContradicted'],
  submitForReview: ['factsMissing'],
  replaceOfficer: ['factsMissing'],
  issueActionCode: ['factsMissing'],
  grantOverride: ['notOverridable', 'overrideRole'],
  recordDoorCheck: ['checkInUnexplained'],
  recordEntry: ['factsMissing', 'onSiteOnly', 'numberNotIssued', 'checkInUnexplained'],
  enterUrgently: [
    'factsMissing',
    'onSiteOnly',
    'urgentEntryNotAllowed',
    'numberNotIssued',
    'checkInUnexplained',
  ],
  startOffSiteCheck: ['factsMissing', 'offSiteOnly'],
  refuseEntry: ['onSiteOnly'],
  registerCodeOutage: ['onSiteOnly'],
  promiseConduct: ['notOfferedHere'],
  requestCaseConsultation: ['notOfferedHere', 'referenceUnknown'],
  assessCaseImpact: ['notOfferedHere', 'impactAspectMissing'],
  serveAdvanceNotice: ['visitDayOutside', ...numbers],
  serveResultNotice: numbers,
  combineCorrections: numbers,
  proposeVisitDay: ['visitDayOutside'],
  answerVisitDay: ['visitDayOutside'],
};

/** What a scan of the enterprise's code may be refused with, before the rule book is asked. */
const scans: readonly ApiErrorCode[] = ['enterpriseCodeOther', 'enterpriseCodeUnreadable'];
const scanning: readonly CommandName[] = ['recordDoorCheck', 'recordEntry', 'enterUrgently'];

/** What may be wrong with the file, likewise. */
const filed: readonly ApiErrorCode[] = [
  'evidenceUploadUnknown',
  'evidenceUploadUnfinished',
  'evidenceHashDiffers',
  'evidenceStoreUnavailable',
  'evidenceTypeRefused',
  'evidenceTypeDiffers',
];

/** Why a draft may start no inspection. */
export const draftRefusals: readonly GeneralErrorCode[] = [
  'alreadyDrafted',
  'otherJurisdiction',
  'roleNotAllowed',
  'otherAgency',
];

/** Every code with which this command may be refused by the rule book. */
export const refusalsOf = (
  name: Exclude<CommandName, 'draftInspection'>,
): readonly (DomainErrorCode | ApiErrorCode)[] => [
  ...ofEveryCommand,
  ...(scanning.includes(name) ? scans : []),
  ...(name === 'attachEvidence' ? filed : []),
  ...(more[name] ?? []),
  ...(rulesOf[name] ?? []).map((rule): DomainErrorCode => `rule.${rule}`),
];
