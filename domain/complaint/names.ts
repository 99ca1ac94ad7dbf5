// Chinese names of what happens to a complaint, read by domain/errors/names.ts.
import type { ComplaintCommandName, ComplaintFinding, ComplaintKind, RefusalGround } from './commands';
import type { ComplaintStage } from './state';

export const complaintKindNames: Readonly<Record<ComplaintKind, string>> = {
  complaint: '投诉',
  objection: '异议',
  platformProblem: '平台问题',
};

export const complaintStageNames: Readonly<Record<ComplaintStage, string>> = {
  received: '已收到',
  assigned: '办理中',
  answered: '已答复',
  reopened: '复核中',
  refused: '不予受理',
  withdrawn: '已撤回',
  closed: '已办结',
};

export const complaintCommandTitles: Readonly<Record<ComplaintCommandName, string>> = {
  lodgeComplaint: '提出投诉、异议',
  acceptComplaint: '受理投诉',
  refuseComplaint: '不予受理投诉',
  assignComplaint: '改交办理投诉',
  answerComplaint: '答复投诉、异议',
  requestReview: '要求复核',
  withdrawComplaint: '撤回投诉、异议',
  lapseDeadline: '期限届满',
  remindOfDeadline: '期限提醒',
  escalateDeadline: '逾期上报',
  recomputeDeadlines: '按新日历重算期限',
};

export const findingNames: Readonly<Record<ComplaintFinding, string>> = {
  upheld: '属实',
  partly: '部分属实',
  unfounded: '不属实',
};

export const refusalGroundNames: Readonly<Record<RefusalGround, string>> = {
  notOurs: '不属于本平台办理的事',
  alreadyAnswered: '同一件事已经答复',
  inCourt: '已经申请行政复议或者提起诉讼',
  withoutFacts: '没有具体事实',
};
