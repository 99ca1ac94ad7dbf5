// English names for what plan-names.ts names in Chinese.
import type { PlanCommandName } from '../../plan/commands';
import type { PlanStage } from '../../plan/vocabulary';

export const planStageNames: Readonly<Record<PlanStage, string>> = {
  draft: 'Drafting',
  legalReview: 'Legal review',
  collectiveDiscussion: 'Collective discussion',
  approval: 'Approval',
  governmentApproval: 'Approval by the government',
  coordination: 'Coordination',
  filing: 'Filing',
  publication: 'Awaiting publication',
  published: 'Published',
  closed: 'Closed',
  withdrawn: 'Withdrawn',
  refused: 'Not approved',
};

export const planCommandTitles: Readonly<Record<PlanCommandName, string>> = {
  draftPlan: 'Draft the plan',
  revisePlan: 'Revise the plan',
  setPlanLines: 'Change the lines of the plan',
  assessPlanNeed: 'Record the assessment of need of a special plan',
  agreeToPlan: 'Agree to the joint plan',
  submitPlan: 'Submit the plan',
  passPlanLegalReview: 'Pass legal review of the plan',
  recordPlanDiscussion: 'Record the collective discussion of the plan',
  approvePlan: 'Approve the plan',
  approvePlanByGovernment: 'Approve the plan for the government',
  returnPlan: 'Return the plan for correction',
  refusePlan: 'Refuse to approve the plan',
  recordCoordination: 'Record the outcome of the coordination',
  filePlan: 'File the plan',
  publishPlan: 'Publish the plan',
  publishPlanResults: "Publish the results of the plan's inspections",
  proposePlanChange: 'Propose a change of the plan',
  approvePlanChange: 'Approve a change of the plan',
  refusePlanChange: 'Refuse a change of the plan',
  applyAdjustment: 'Apply what the consultation decided',
  withdrawPlan: 'Withdraw the plan',
  lapseDeadline: 'Limit over',
  remindOfDeadline: 'Reminder of a limit',
  escalateDeadline: 'Escalation of an overdue matter',
  recomputeDeadlines: 'Recompute limits with a new calendar',
};
