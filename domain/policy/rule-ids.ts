// Names of the rules and deadlines that a policy pack sets. Code knows what a rule checks; the pack says how strong it is.

/** Rules checked before an inspection may be submitted, entered or concluded. */
export const ruleIds = [
  // object, items, bodies
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
  'negativeList',
  // choice of the object and of the way to inspect
  'offSiteFirst',
  'whitelistNecessity',
  'lowRiskOnSite',
  'randomSelection',
  'mutualRecognition',
  // frequency
  'annualCap',
  'reasonableFrequencyPrompt',
  'reasonableFrequencyStop',
  'specialYearlyLimit',
  // merging
  'jointCompulsory',
  'internalMerge',
  'noRepeatAcrossLevels',
  'jointOptOut',
  'triggeredMergeWithPlanned',
  // special and triggered inspections
  'triggerSourceNamed',
  'specialNotBlanket',
  'needAssessed',
  // people
  'separationOfDuties',
  'approvalLevel',
  'officersMinimum',
  'officersMaximum',
  'officerCertificate',
  'thirdPartyNotInspector',
  // before and at entry
  'approvedBeforeEntry',
  'filedBeforeEntry',
  'noticeServed',
  'codeBeforeEntry',
  'doorCheck',
  'checkInPlace',
  'recusalOpen',
  'entryWindow',
  'inspectionNotice',
  // on site and after
  'checkRecord',
  'enterpriseOpinion',
  'avRecording',
  'closedLoop',
  'thirdPartyFinding',
  'uncodedEvidence',
  'leniencyGround',
  'priorTelling',
  'benchmarkStated',
  'decisionCode',
  'publicationSpan',
  'observationOnApplication',
  'deviceEvidenceReview',
  // measure: least impact, factors weighed, gentle means first, severe penalties, coercion
  'leastImpactStated',
  'factorsWeighed',
  'gentleFirst',
  'severeConfirmed',
  'coercionNecessity',
  'coercionLeastImpact',
  'likeCasesCompared',
  'noErrand',
  'observationGuided',
  'observationWeighed',
  'recheckProof',
  // cases in dispute, their impact, and the promise before a visit
  'consultationStated',
  'impactRevised',
  'conductPromised',
  // off site
  'deviceRegistered',
  'onlineEvidenceFixed',
] as const;
export type RuleId = (typeof ruleIds)[number];

/** Deadlines that one inspection or its credit record can open. */
export const deadlineIds = [
  'drafting',
  'legalReview',
  'approval',
  'entryWindow',
  'recusalDecision',
  'officerReplacement',
  'onSiteCheck',
  'retroApproval',
  'retroCode',
  'retroFiling',
  'triggeredReturn',
  'resultNotice',
  'rectification',
  'recheck',
  'observationDecision',
  'observationPeriod',
  'observationGuidance',
  'penaltyCase',
  'penaltyDecision',
  'simplePenaltyDecision',
  'transferReceipt',
  'caseConsultation',
  'impactDecision',
  'impactMeasure',
  'impactReview',
  'creditExpiry',
  'creditApplyFrom',
  'creditAcceptance',
  'creditDecision',
  'creditSynchronisation',
  'creditFollowUp',
] as const;
/** Deadlines of plans and of the consultations on them; an inspection's pinned pack may leave them out. */
export const planningDeadlineIds = [
  'planDrafting',
  'planDue',
  'planReview',
  'planApproval',
  'planFiling',
  'planPublication',
  'planEnd',
  'consultationClose',
  'consultationDecision',
  'consultationPublication',
  'plannedVisitStart',
] as const;
export type PlanningDeadlineId = (typeof planningDeadlineIds)[number];

/** Deadlines of complaints and objections. */
export const complaintDeadlineIds = [
  'complaintAcceptance',
  'complaintAnswer',
  'objectionAnswer',
  'platformProblemAnswer',
  'complaintReview',
  'complaintReviewRequest',
] as const;

export type ComplaintDeadlineId = (typeof complaintDeadlineIds)[number];

/** Deadlines of bookings of guidance. */
export const guidanceDeadlineIds = [
  'guidanceOffer',
  'guidanceAnswer',
  'guidanceService',
  'guidanceFeedback',
  'guidanceClosure',
] as const;
export type GuidanceDeadlineId = (typeof guidanceDeadlineIds)[number];

export const allDeadlineIds = [
  ...deadlineIds,
  ...planningDeadlineIds,
  ...complaintDeadlineIds,
  ...guidanceDeadlineIds,
] as const;
export type DeadlineId = (typeof allDeadlineIds)[number];

/** What a limit may stand still for. observation: 合规整改考察期、观察期. */
export const pauseCauses = ['observation'] as const;
export type PauseCause = (typeof pauseCauses)[number];
