// Chinese names of a plan's stages and commands.
import type { PlanCommandName } from '../plan/commands';
import type { PlanStage } from '../plan/vocabulary';

export const planStageNames: Readonly<Record<PlanStage, string>> = {
  draft: '编制',
  legalReview: '法制审核',
  collectiveDiscussion: '集体讨论',
  approval: '审批',
  governmentApproval: '政府批准',
  coordination: '统筹合并',
  filing: '备案',
  publication: '待公布',
  published: '已公布',
  closed: '已办结',
  withdrawn: '已撤回',
  refused: '未获批准',
};

export const planCommandTitles: Readonly<Record<PlanCommandName, string>> = {
  draftPlan: '编制计划',
  revisePlan: '修改计划',
  setPlanLines: '修改计划条目',
  assessPlanNeed: '记录专项必要性评估',
  agreeToPlan: '同意共同计划',
  submitPlan: '计划送审',
  passPlanLegalReview: '计划通过法制审核',
  recordPlanDiscussion: '记录计划的集体讨论',
  approvePlan: '批准计划',
  approvePlanByGovernment: '政府批准计划',
  returnPlan: '计划退回补正',
  refusePlan: '不予批准计划',
  recordCoordination: '登记统筹结果',
  filePlan: '计划备案',
  publishPlan: '公布计划',
  publishPlanResults: '公布计划的检查结果',
  proposePlanChange: '提出计划变更',
  approvePlanChange: '批准计划变更',
  refusePlanChange: '不同意计划变更',
  applyAdjustment: '按会商决定调整计划',
  withdrawPlan: '撤回计划',
  lapseDeadline: '期限届满',
  remindOfDeadline: '期限提醒',
  escalateDeadline: '逾期上报',
  recomputeDeadlines: '按新日历重算期限',
};
