// English names for what case-names.ts names in Chinese.
import type {
  FilingExemption,
  LeniencyGround,
  NoticeExemption,
  TriggerSource,
} from '../../inspection/vocabulary';
import type { LetterFaultCode } from '../../entrustment/letter';
import type { UnprovenDraw } from '../../inspection/rules/draw-rules';
import type { DeadlineId, RuleId } from '../../policy/rule-ids';

export const deadlineNames: Readonly<Record<DeadlineId, string>> = {
  drafting: 'Limit for submitting a draft',
  legalReview: 'Limit for legal review',
  approval: 'Limit for approval',
  entryWindow: 'Days of the visit',
  recusalDecision: 'Limit for deciding on a recusal',
  officerReplacement: 'Limit for filling an empty seat',
  onSiteCheck: 'Limit for finishing the check',
  retroApproval: 'Limit for retroactive approval',
  retroCode: 'Limit for the retroactive code',
  retroFiling: 'Limit for retroactive filing',
  triggeredReturn: 'Limit for the monthly return of triggered inspections',
  resultNotice: 'Limit for the result notice',
  rectification: 'Limit for rectification',
  recheck: 'Limit for the recheck',
  observationDecision: 'Limit for deciding on an observation period',
  observationPeriod: 'Observation period',
  penaltyCase: 'Limit for opening the case',
  penaltyDecision: 'Limit for the penalty decision',
  transferReceipt: 'Limit for the receipt of a transfer',
  creditExpiry: 'End of the publication of a credit record',
  creditDecision: 'Limit for deciding on credit repair',
  creditFollowUp: 'Limit for the follow-up visit of credit repair',
  planDrafting: 'Limit for drafting the plan',
  planDue: 'Day by which the annual plan is filed',
  planReview: 'Limit for legal review of the plan',
  planApproval: 'Limit for approving the plan',
  planFiling: 'Limit for filing the plan',
  planPublication: 'Limit for publishing the plan',
  planEnd: 'End of the plan',
  consultationClose: 'time for sending to the consultation',
  consultationDecision: 'time for deciding the consultation',
  consultationPublication: 'time for publishing the consultation',
  plannedVisitStart: 'time for starting planned visits',
};

const triggerSources: Readonly<Record<TriggerSource, string>> = {
  complaint: 'complaint or report',
  referral: 'referral',
  assignment: 'assignment',
  riskAlarm: 'risk alarm of monitoring',
  manualAnalysis: 'analysis by hand',
  enterpriseApplication: 'application of the enterprise',
  suddenEvent: 'sudden event',
  unannounced: 'unannounced visit (四不两直)',
  superiorOrder: 'order of a superior',
  caseInvestigation: 'investigation of a case',
  emergency: 'emergency',
};

export const ruleNames: Readonly<Record<RuleId, string>> = {
  itemPublished: 'Published items',
  itemLegalBasis: 'Legal basis',
  itemOwned: "The agency's own items",
  bodyQualified: 'Qualified body',
  withinTerritory: 'Territory',
  planFiled: 'Filed plan',
  unplannedNeedsCause: 'Cause of what is not planned',
  platformTask: 'Task on the platform',
  checkFormBound: 'Bound to the check form',
  entrustment: 'Entrustment',
  licencePrecondition: 'No precondition of a licence',
  negativeList: 'negative list',
  offSiteFirst: 'Off-site first',
  whitelistNecessity: 'Whitelisted enterprise',
  lowRiskOnSite: 'No visit of low risk',
  randomSelection: 'Random draw',
  mutualRecognition: 'Mutual recognition of results',
  annualCap: 'Yearly cap',
  reasonableFrequencyPrompt: 'Reasonable frequency',
  reasonableFrequencyStop: 'Stop of excessive inspection',
  specialYearlyLimit: 'Yearly number of special inspections',
  jointCompulsory: 'Joint where possible',
  internalMerge: 'Merging within the system',
  noRepeatAcrossLevels: 'No repetition across levels',
  jointOptOut: 'Opted out of joint inspection',
  triggeredMergeWithPlanned: 'Triggered merged with planned',
  triggerSourceNamed: 'Named source',
  specialNotBlanket: 'No blanket campaign',
  needAssessed: 'Assessed need',
  separationOfDuties: 'Separation of duties',
  approvalLevel: 'Level of approval',
  officersMinimum: 'Fewest officers',
  officersMaximum: 'Most officers',
  officerCertificate: 'Enforcement certificate',
  thirdPartyNotInspector: 'No inspection by third parties',
  approvedBeforeEntry: 'Approved before entry',
  filedBeforeEntry: 'Filed before entry',
  noticeServed: 'Advance notice',
  codeBeforeEntry: 'No code, no entry',
  doorCheck: 'Certificate and code at the door',
  recusalOpen: 'Open recusal',
  entryWindow: 'Days of the visit',
  inspectionNotice: 'Inspection notice',
  checkRecord: 'Record of the check',
  enterpriseOpinion: "Enterprise's opinion",
  avRecording: 'Audio and video record',
  closedLoop: 'Closed loop',
  thirdPartyFinding: "No conclusion from a third party's opinion",
  uncodedEvidence: 'Evidence without a code',
  leniencyGround: 'Ground of leniency',
  priorTelling: 'Telling beforehand',
  benchmarkStated: 'Discretion benchmark',
  decisionCode: 'Code on the decision',
  observationOnApplication: 'Observation on application',
  deviceEvidenceReview: 'Review of device evidence',
};

const filingExemptions: Readonly<Record<FilingExemption, string>> = {
  stateSecret: 'state secret',
  workSafety: 'work safety',
  urgent: 'urgency',
};

const noticeExemptions: Readonly<Record<NoticeExemption, string>> = {
  superiorSpecialAction: 'special campaign of a superior',
  complaint: 'complaint or report',
  suddenEvent: 'sudden event',
  legalProvision: 'otherwise provided by law',
  notDisclosable: 'not to be disclosed by law',
  superiorForbids: 'a superior expressly forbids it',
  unannounced: 'unannounced visit (四不两直)',
};

const leniencyGrounds: Readonly<Record<LeniencyGround, string>> = {
  firstOffence: 'first offence, no penalty',
  minor: 'minor offence, no penalty',
  noSubjectiveFault: 'no subjective fault, no penalty',
  publicBenefit: 'penalty reduced for public benefit',
  mitigated: 'mitigated or lighter',
};

export const caseTitle: Readonly<Record<string, string>> = {
  ...ruleNames,
  ...triggerSources,
  ...filingExemptions,
  ...noticeExemptions,
  ...leniencyGrounds,
};

export const unprovenDrawNames: Readonly<Record<UnprovenDraw, string>> = {
  notNamed: 'it names no draw, or one that is not there',
  otherAgency: 'the draw is of another lead agency',
  otherPlanLine: 'the draw is of another plan line',
  redrawn: 'another draw has taken its place',
  notDrawn: 'nothing has been drawn yet, or not this enterprise',
  otherDays: 'the visit is outside the days that the draw was for',
  used: 'another inspection of this enterprise goes back to the same draw',
  otherOfficers: 'the officers are not those drawn, and no reason is given',
};

export const letterFaultNames: Readonly<Record<LetterFaultCode, string>> = {
  unknown: 'is not on the register',
  otherAgencies: 'is no entrustment between these agencies',
  notInForce: 'is not in force on the day of the visit',
  notCovering: 'and the others in force do not cover these items',
};
