// Chinese names of rules, deadlines and the cases they distinguish, where names.ts names people, stages and commands.
import type { WithoutCode } from '../inspection/evidence';
import type {
  EvidenceKind,
  FilingExemption,
  LeniencyGround,
  NoticeExemption,
  TriggerSource,
} from '../inspection/vocabulary';
import type { LetterFaultCode } from '../entrustment/letter';
import type { UnprovenDraw } from '../inspection/rules/draw-rules';
import type { CreditCategory } from '../credit-repair/terms';
import type { DeadlineId, RuleId } from '../policy/rule-ids';

export const deadlineNames: Readonly<Record<DeadlineId, string>> = {
  drafting: '立项送审期限',
  legalReview: '法制审核期限',
  approval: '审批期限',
  entryWindow: '检查时段',
  recusalDecision: '回避决定期限',
  officerReplacement: '补齐检查人员期限',
  onSiteCheck: '检查办理期限',
  retroApproval: '补办审批期限',
  retroCode: '补办赋码期限',
  retroFiling: '补办备案期限',
  triggeredReturn: '触发式检查按月备案期限',
  resultNotice: '结果告知期限',
  rectification: '整改期限',
  recheck: '复查期限',
  observationDecision: '合规整改考察决定期限',
  observationPeriod: '合规整改考察期',
  observationGuidance: '考察期指导期限',
  penaltyCase: '立案期限',
  penaltyDecision: '处罚决定期限',
  simplePenaltyDecision: '简单案件决定期限',
  transferReceipt: '移送回执期限',
  caseConsultation: '案件会商期限',
  impactDecision: '决定是否采纳措施的期限',
  impactMeasure: '落实措施的期限',
  impactReview: '再次评估案件影响的日期',
  creditExpiry: '信用信息公示期满',
  creditApplyFrom: '可以申请信用修复之日',
  creditAcceptance: '信用修复受理期限',
  creditDecision: '信用修复决定期限',
  creditSynchronisation: '信用修复结果同步期限',
  creditFollowUp: '信用修复回访期限',
  planDrafting: '计划编制期限',
  planDue: '年度计划备案期限',
  planReview: '计划法制审核期限',
  planApproval: '计划审批期限',
  planFiling: '计划备案期限',
  planPublication: '计划公布期限',
  planEnd: '计划期满',
  consultationClose: '会商报送期限',
  consultationDecision: '会商决定期限',
  consultationPublication: '会商公布期限',
  plannedVisitStart: '计划检查开始期限',
  complaintAcceptance: '投诉受理期限',
  complaintAnswer: '投诉答复期限',
  objectionAnswer: '异议答复期限',
  platformProblemAnswer: '平台问题答复期限',
  complaintReview: '投诉复核期限',
  complaintReviewRequest: '要求复核的期限',
  guidanceOffer: '答复所提供指导的期限',
  guidanceAnswer: '指导预约的答复期限',
  guidanceService: '约定的指导日期',
  guidanceFeedback: '指导反馈期限',
  guidanceClosure: '指导闭环确认期限',
};

export const triggerSourceNames: Readonly<Record<TriggerSource, string>> = {
  complaint: '投诉举报',
  referral: '转办',
  assignment: '交办',
  riskAlarm: '数据监测（风险预警）',
  manualAnalysis: '人工研判',
  enterpriseApplication: '企业申请',
  suddenEvent: '突发事件',
  unannounced: '四不两直',
  superiorOrder: '上级部署',
  caseInvestigation: '案件调查',
  emergency: '紧急情况',
};

export const ruleNames: Readonly<Record<RuleId, string>> = {
  itemPublished: '事项公开',
  itemLegalBasis: '法定依据',
  itemOwned: '本机关事项',
  bodyQualified: '主体资格',
  withinTerritory: '属地管辖',
  planFiled: '计划备案',
  unplannedNeedsCause: '计划外须有来源',
  platformTask: '统一平台任务',
  checkFormBound: '依单检查',
  entrustment: '委托检查',
  licencePrecondition: '不得作为前置条件',
  negativeList: '负面清单',
  offSiteFirst: '非现场优先',
  whitelistNecessity: '白名单企业',
  lowRiskOnSite: '低风险不主动入企',
  randomSelection: '随机抽取',
  mutualRecognition: '结果互认',
  annualCap: '年度频次上限',
  reasonableFrequencyPrompt: '合理频次提示',
  reasonableFrequencyStop: '过度检查叫停',
  specialYearlyLimit: '专项检查年度数量',
  jointCompulsory: '应联合尽联合',
  internalMerge: '内部合并',
  noRepeatAcrossLevels: '不得层层重复',
  jointOptOut: '非联合检查对象',
  triggeredMergeWithPlanned: '触发式与计划合并',
  triggerSourceNamed: '触发来源',
  specialNotBlanket: '不得全覆盖',
  needAssessed: '必要性评估',
  separationOfDuties: '职责分离',
  approvalLevel: '审批层级',
  officersMinimum: '最少人数',
  officersMaximum: '人数控制',
  officerCertificate: '执法证件',
  thirdPartyNotInspector: '第三方不得检查',
  approvedBeforeEntry: '先批后查',
  filedBeforeEntry: '入企备案',
  noticeServed: '检查预告',
  codeBeforeEntry: '无码不入企',
  doorCheck: '证码双亮（扫码入企）',
  checkInPlace: '打卡位置',
  recusalOpen: '回避未决',
  entryWindow: '检查时段',
  inspectionNotice: '检查通知书',
  checkRecord: '现场检查笔录',
  enterpriseOpinion: '企业意见',
  avRecording: '音像记录',
  closedLoop: '闭环',
  thirdPartyFinding: '第三方意见不作结论',
  uncodedEvidence: '未赋码证据',
  leniencyGround: '从宽情形',
  priorTelling: '事先告知',
  benchmarkStated: '裁量基准',
  decisionCode: '决定书附码',
  publicationSpan: '失信信息公示期',
  observationOnApplication: '考察期依申请',
  deviceEvidenceReview: '设备证据审核',
  leastImpactStated: '最小影响',
  factorsWeighed: '权衡因素',
  gentleFirst: '柔性优先',
  severeConfirmed: '重罚审慎',
  coercionNecessity: '强制的必要',
  coercionLeastImpact: '强制的最小影响',
  likeCasesCompared: '类案同罚',
  noErrand: '轻案零跑',
  observationGuided: '考察期指导',
  observationWeighed: '考察结果的体现',
  recheckProof: '复查的凭据',
  consultationStated: '写明会商结论',
  impactRevised: '决定前再评影响',
  conductPromised: '守纪承诺',
  deviceRegistered: '监控设备登记公布',
  onlineEvidenceFixed: '线上证据固定',
};

export const evidenceKindNames: Readonly<Record<EvidenceKind, string>> = {
  photo: '照片',
  video: '录像',
  audio: '录音',
  document: '书证',
};

/** 证据取得时没有有效的码的情形。 */
export const withoutCodeNames: Readonly<Record<WithoutCode, string>> = {
  noCode: '取得时检查没有码',
  notNamed: '码上没有取得的人',
  outsideDays: '不在码所准的日期内取得',
  codeNotYet: '取得时码还没有签发',
  codeRevoked: '取得时码已经撤销，还没有再签发',
  beforeShown: '取得时还没有亮码入企',
};

/** 免予事前备案的情形。 */
export const filingExemptionNames: Readonly<Record<FilingExemption, string>> = {
  stateSecret: '涉及国家秘密',
  workSafety: '安全生产',
  urgent: '情况紧急',
};

/** 可以不预告的情形。 */
export const noticeExemptionNames: Readonly<Record<NoticeExemption, string>> = {
  superiorSpecialAction: '上级部署的专项行动',
  complaint: '投诉举报',
  suddenEvent: '突发事件',
  legalProvision: '法律另有规定',
  notDisclosable: '依法不得公开',
  superiorForbids: '上级明确不得告知',
  unannounced: '四不两直',
};

/** 从宽处理的情形。 */
export const leniencyGroundNames: Readonly<Record<LeniencyGround, string>> = {
  firstOffence: '首违不罚',
  minor: '轻微不罚',
  noSubjectiveFault: '无主观过错不罚',
  publicBenefit: '公益减罚',
  mitigated: '减轻或者从轻',
};

/** 失信类别。 */
export const creditCategoryNames: Readonly<Record<string, string>> = {
  minor: '轻微失信',
  general: '一般失信',
  serious: '严重失信',
} satisfies Readonly<Record<CreditCategory, string>>;

export const caseTitle: Readonly<Record<string, string>> = {
  ...ruleNames,
  ...triggerSourceNames,
  ...filingExemptionNames,
  ...noticeExemptionNames,
  ...leniencyGroundNames,
};

export const unprovenDrawNames: Readonly<Record<UnprovenDraw, string>> = {
  notNamed: '没有写明抽取编号，或者没有这次抽取',
  otherAgency: '抽取是另一牵头机关的',
  otherPlanLine: '抽取是另一计划条目的',
  redrawn: '这次抽取已被重新抽取取代',
  notDrawn: '尚未抽取，或者没有抽中这家企业',
  otherDays: '检查时段超出抽取所定的检查日期',
  used: '这家企业已依同一次抽取立项检查',
  otherOfficers: '检查人员不是抽出的那几人，也没有写明更换的理由',
};

export const letterFaultNames: Readonly<Record<LetterFaultCode, string>> = {
  unknown: '没有登记',
  otherAgencies: '不是这些机关之间的委托',
  notInForce: '在检查之日没有效力',
  notCovering: '以及其他现行的委托书都不包括这些事项',
};
