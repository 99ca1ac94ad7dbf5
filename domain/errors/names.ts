// Chinese names for what the domain's identifiers mean to people. One place, also read by docs and the glossary.
import { complaintCommandTitles, complaintStageNames } from '../complaint/names';
import { guidanceCommandTitles, guidanceStageNames } from '../guidance/names';
import { consultationCommandTitles, consultationStageNames } from '../consultation/names';
import type { CreditCommandName } from '../credit-repair/commands';
import type { CreditStage } from '../credit-repair/state';
import { planCommandTitles, planStageNames } from './plan-names';
import type { CommandName } from '../inspection/commands';
import type { Position, Stage } from '../inspection/vocabulary';
import type { Role } from '../shared/actor';

export const stageNames: Readonly<Record<Stage, string>> = {
  plan: '立项',
  legalReview: '法制审核',
  approval: '审批',
  coding: '赋码与入企准备',
  onSite: '检查实施',
  resultNotice: '结果告知',
  rectification: '整改',
  creditRepair: '信用修复',
  closed: '已办结',
  withdrawn: '已撤回',
  refused: '未获批准',
  voided: '已撤销',
};

export const creditStageNames: Readonly<Record<CreditStage, string>> = {
  told: '已告知',
  applied: '已申请修复',
  accepted: '已受理',
  returned: '退回补正',
  granted: '准予修复',
  refused: '不予修复',
  closed: '已办结',
};

const positionNames: Readonly<Record<Position, string>> = {
  plan: '立项',
  legalReview: '法制审核',
  approval: '审批',
  coding: '赋码与入企准备',
  awaitingEntry: '待入企',
  inside: '检查进行中',
  resultNotice: '结果告知',
  rectification: '整改',
  creditRepair: '信用修复',
  closed: '已办结',
  withdrawn: '已撤回',
  refused: '未获批准',
  voided: '已撤销',
};

export const roleNames: Readonly<Record<Role, string>> = {
  drafter: '承办人',
  legalReviewer: '法制审核人员',
  unitHead: '内设机构负责人',
  agencyLeader: '机关负责人',
  principalHead: '机关主要负责人',
  officer: '检查人员',
  coordinatingBody: '统筹协调机构',
  governmentApprover: '政府（上级主管机关）审批人',
  parkCommittee: '园区管委会',
  supervisor: '行政执法监督机关',
  disciplineInspection: '纪检监察机关',
  creditAuthority: '信用主管部门',
  auditor: '审计人员',
  enterprise: '企业',
  administrator: '系统管理员',
  system: '系统',
};

export const commandTitles: Readonly<Record<CommandName, string>> = {
  draftInspection: '立项',
  reviseDraft: '修改立项内容',
  assessNeed: '记录必要性评估',
  submitForReview: '提交审核',
  withdraw: '撤回',
  recogniseResults: '采用已有结果（互认）',
  passLegalReview: '通过法制审核',
  returnForCorrection: '退回补正',
  recordCollectiveDiscussion: '记录集体讨论',
  approve: '批准',
  approveByGovernment: '政府批准',
  refuseApproval: '不予批准',
  fileWithBody: '备案',
  exemptFromFiling: '免予事前备案',
  serveAdvanceNotice: '送达检查预告',
  waiveAdvanceNotice: '不作预告',
  issueActionCode: '赋码',
  revokeActionCode: '撤销已签发的码',
  proposeVisitDay: '预约入企日期',
  answerVisitDay: '答复预约',
  answerSelfCheck: '提交自查情况',
  registerCodeOutage: '登记平台故障',
  grantOverride: '个案放行',
  voidInspection: '撤销检查',
  replaceOfficer: '更换检查人员',
  requestRecusal: '申请回避',
  decideRecusal: '决定回避',
  promiseConduct: '承诺遵守五个严禁、八个不得',
  recordDoorCheck: '亮证亮码（扫码）登记',
  refuseEntry: '拒绝入企',
  recordEntry: '入企',
  enterUrgently: '紧急入企',
  startOffSiteCheck: '开始非现场检查',
  attachEvidence: '提交证据',
  recordCheck: '记录检查情况',
  finishOnSite: '结束检查',
  approveRetroactively: '补办审批',
  issueCodeRetroactively: '补办赋码',
  fileRetroactively: '补办备案',
  fileTriggeredReturn: '触发式检查按月备案',
  recordResult: '录入检查结果',
  serveResultNotice: '送达结果告知',
  submitRectification: '提交整改报告',
  verifyRectification: '复查整改',
  combineCorrections: '合并整改（集成改一次）',
  extendRectification: '延长整改期限',
  openPenaltyCase: '立案',
  recordPenaltyDecision: '登记处罚决定',
  recordTransferReceipt: '登记移送回执',
  applyForObservation: '申请合规整改考察',
  decideObservation: '决定合规整改考察',
  concludeObservation: '考察期验收',
  weighDisposal: '权衡处理',
  decideSeverePenalty: '决定是否同意重罚',
  recordCoercion: '登记行政强制',
  giveObservationGuidance: '考察期合规指导',
  recordParkContact: '园区对接',
  requestCaseConsultation: '提请案件会商',
  giveConsultationOpinion: '提出（登记）会商意见',
  concludeCaseConsultation: '得出会商结论',
  assessCaseImpact: '评估案件影响',
  decideImpactMeasure: '决定是否采纳措施',
  recordImpactMeasure: '登记措施落实情况',
  lapseDeadline: '期限届满',
  remindOfDeadline: '期限提醒',
  escalateDeadline: '逾期上报',
  issueDocument: '制发文书',
  recomputeDeadlines: '按新日历重算期限',
};

export const creditCommandTitles: Readonly<Record<CreditCommandName, string>> = {
  tellCreditRepair: '告知信用修复',
  applyForRepair: '申请信用修复',
  acceptRepairApplication: '受理修复申请',
  returnRepairApplication: '退回修复申请',
  withdrawRepairApplication: '撤回修复申请',
  extendCreditDecision: '延长修复决定期限',
  nameCreditSpecialist: '指定信用修复业务专员',
  grantRepair: '准予修复',
  refuseRepair: '不予修复',
  recordSynchronisation: '记录修复结果同步',
  arrangeFollowUp: '安排回访方式',
  recordFollowUp: '记录回访',
  lapseDeadline: '期限届满',
  remindOfDeadline: '期限提醒',
  escalateDeadline: '逾期上报',
  recomputeDeadlines: '按新日历重算期限',
};

/** A task of no step of its lifecycle: a letter about it reached nobody. */
const letterTaskTitle = { deliverLetter: '改正地址、重发没有送达的信' } as const;

export const anyCommandTitle: Readonly<Record<string, string>> = {
  ...letterTaskTitle,
  ...complaintCommandTitles,
  ...guidanceCommandTitles,
  ...planCommandTitles,
  ...consultationCommandTitles,
  ...commandTitles,
  ...creditCommandTitles,
};
export const anyPositionName: Readonly<Record<string, string>> = {
  ...complaintStageNames,
  ...guidanceStageNames,
  ...planStageNames,
  ...consultationStageNames,
  ...creditStageNames,
  ...positionNames,
};

export {
  caseTitle,
  deadlineNames,
  filingExemptionNames,
  leniencyGroundNames,
  noticeExemptionNames,
  ruleNames,
  triggerSourceNames,
} from './case-names';
