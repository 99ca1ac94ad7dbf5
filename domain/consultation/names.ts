// Chinese names of a round's stages and commands.
import type { ConsultationCommandName } from './commands';
import type { ConsultationStage } from './vocabulary';

export const consultationStageNames: Readonly<Record<ConsultationStage, string>> = {
  open: '报送中',
  collected: '报送截止',
  deciding: '会商决定',
  published: '已公布',
  closed: '已办结',
};

export const consultationCommandTitles: Readonly<Record<ConsultationCommandName, string>> = {
  openRound: '开始会商',
  submitAdjustment: '报送计划调整',
  sendNilReturn: '零报告',
  closeRound: '截止报送',
  decideAdjustment: '决定计划调整',
  decideRepeat: '决定已查过的计划检查',
  changeMerge: '改动合并方案',
  decideMerge: '决定合并方案',
  publishRound: '公布安排',
  attachMerge: '提出合并方案',
  recordCarriedOut: '登记安排的落实',
  recordVisits: '登记计划检查的开始情况',
  explainUnstarted: '说明计划检查未开始的原因',
  lapseDeadline: '期限届满',
  remindOfDeadline: '期限提醒',
  escalateDeadline: '逾期上报',
  recomputeDeadlines: '按新日历重算期限',
};
