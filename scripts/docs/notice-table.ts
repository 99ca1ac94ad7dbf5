// Each letter in Chinese: when it goes out and to whom. Complete by type, so that a new template cannot be forgotten.
import type { NoticeTemplate } from '../../domain/inspection/notices';

export const noticeTable = {
  taskAssigned: [
    '待办通知',
    '进入法制审核、审批、政府批准，或收到回避申请、合规整改考察申请、信用修复申请',
    '该环节的办理人',
  ],
  urgentEntry: ['紧急入企报告', '紧急入企时', '有权批准该检查的机关负责人'],
  returnedForCorrection: ['退回补正', '审核或审批时退回', '承办人'],
  approvalRefused: ['不予批准', '审批不予批准', '承办人'],
  advanceNotice: ['检查预告', '送达检查预告', '企业'],
  beforeVisit: ['入企前的往来', '企业预约入企日期、提交自查情况；机关答复预约', '承办人；企业'],
  filingCopy: ['备案抄送', '入企备案或事后补办备案（涉密除外）', '受理备案和受抄送的机构'],
  parkCommittee: ['告知园区', '园区企业的检查备案', '园区管委会'],
  recusalAnswer: ['回避答复', '作出回避决定', '企业'],
  resultNotice: ['结果告知', '送达结果告知', '企业'],
  rectificationSubmitted: ['整改报告已提交', '企业提交整改报告', '该机关参加检查的人员'],
  rectificationChanged: ['整改变化', '整改通过、复查不合格、期限延长，或者几个机关的合并为一次', '企业'],
  observationChanged: ['合规整改考察', '同意、不同意考察，或者考察期验收', '企业'],
  caseNews: [
    '案件会商和影响',
    '请司法行政部门会商、会商有结论；建议、采纳、落实由影响评估而来的措施',
    '行政执法监督机关；企业；该机关负责人',
  ],
  deadlineReminder: [
    '期限提醒',
    '下表“提醒”所列的工作日，规则包所定的时刻',
    '下表的办理人；检查人员指本次检查的人员，承办人指立项人',
  ],
  deadlineLapsed: [
    '逾期告知和上报',
    '届满后仍未办理的，第一个工作日起，见下表',
    '先办理人，后下表的上报对象',
  ],
  supervisionAlert: ['监督提示', '放行、拒绝入企、硬期限届满，及须监督跟踪的提示', '行政执法监督机关'],
  withdrawn: [
    '撤回告知',
    '预告送达、备案或者告知园区以后撤回检查',
    '企业、受理备案和受抄送的机构、园区管委会中已被告知的',
  ],
  voided: [
    '撤销告知',
    '监督机关撤销检查',
    '企业、有权批准的机关负责人，以及备案机构和园区管委会中已被告知的',
  ],
  closed: ['办结告知', '检查办结', '企业'],
  creditTold: ['信用修复告知', '处罚决定进入信用公示', '企业'],
  creditReminder: ['信用修复提醒', '信用修复各期限的提醒日', '该期限的办理人'],
  consultation: [
    '会商通知',
    '会商开始、截止、公布，调整被退回或者决定，逾期或者紧急的调整',
    '须报送的机关、报送人、统筹协调机构；紧急调整另告知政府',
  ],
  creditDecision: ['信用修复决定', '同意、不同意或退回修复申请', '企业'],
  planTask: [
    '计划待办',
    '计划进入法制审核、集体讨论、审批、政府批准、统筹、备案、公布，或者提出变更',
    '该环节的办理人；须同意共同计划的机关',
  ],
  planReturned: ['计划退回', '审核、审批或统筹时退回，或者不同意变更', '编制人'],
  planRefused: ['计划未获批准', '集体讨论未通过，或者不予批准', '编制人'],
  planFiled: ['计划备案', '计划或者变更备案', '受理备案和同步抄送的机构'],
  planPublished: ['计划公布', '计划公布', '参加的其他机关'],
  planChanged: ['计划变更', '变更经批准或者会商同意', '参加的各机关'],
  planReminder: ['计划期限提醒', '下表“提醒”所列的工作日', '下表的办理人'],
  planLapsed: [
    '计划逾期告知和上报',
    '届满后仍未办理的，第一个工作日起，见下表',
    '先办理人，后下表的上报对象',
  ],
  complaintNews: [
    '投诉、异议的回音',
    '收到、受理、不予受理、答复、复核答复',
    '以账号提出的企业，或者留有地址的投诉人',
  ],
  complaintTask: ['投诉待办', '收到投诉、交办、要求复核', '接收、办理的机关'],
  guidanceNews: [
    '指导预约的回音',
    '收到预约、机关主动提供、安排、改期、不能安排、指导情况、退回继续、办结',
    '企业',
  ],
  guidanceTask: [
    '指导待办',
    '收到预约、安排、改期、等待确认闭环、退回、撤回',
    '答复的一方；参加的各机关；确认闭环的一方',
  ],
  complaintCorrection: [
    '责令改正、移送线索',
    '投诉属实、部分属实的答复，或者移送线索',
    '被投诉机关的主要负责人（不写是谁反映）；纪检监察机关',
  ],
} as const satisfies Readonly<Record<NoticeTemplate, readonly [name: string, when: string, to: string]>>;
