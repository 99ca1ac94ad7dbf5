// What may be asked of a plan: one schema a command.
import { z } from 'zod';
import { plainDateSchema } from '../calendar/plain-date';
import { workCalendarSchema } from '../calendar/working-days';
import { clockCommands } from '../inspection/deadline';
import { idSchema, textSchema } from '../inspection/vocabulary';
import { planAdjustmentSchema } from './adjustment';
import { planDraftSchema, planHeadSchema, planLinesSchema } from './draft';

const opinion = textSchema.describe('意见');
const reason = textSchema.describe('理由');
const adjustmentId = idSchema.describe('调整编号');
const deadlineId = z.string().min(1).describe('期限编号');

export const planCommandSchemas = {
  draftPlan: z.strictObject({
    planId: idSchema.describe('计划编号'),
    draft: planDraftSchema.describe('计划'),
  }),
  revisePlan: z.strictObject({ head: planHeadSchema.describe('计划本身，全文') }),
  setPlanLines: z.strictObject({
    put: planLinesSchema.default([]).describe('增加或者改写的条目'),
    remove: z.array(idSchema).max(500).default([]).describe('删去的条目编号'),
  }),
  assessPlanNeed: z.strictObject({
    finding: textSchema.describe('评估的内容和结论'),
    necessary: z.boolean().describe('确有必要组织'),
  }),
  agreeToPlan: z.strictObject({ agencyId: idSchema.describe('参加机关'), opinion }),
  submitPlan: z.strictObject({}),
  passPlanLegalReview: z.strictObject({ opinion }),
  recordPlanDiscussion: z.strictObject({
    heldOn: plainDateSchema.describe('集体讨论的日期'),
    minutesRef: textSchema.describe('会议纪要编号'),
    conclusion: z.enum(['agreed', 'notAgreed']).describe('结论：同意、不同意'),
  }),
  approvePlan: z.strictObject({ opinion }),
  approvePlanByGovernment: z.strictObject({ documentRef: textSchema.describe('批准文号') }),
  returnPlan: z.strictObject({ reason }),
  refusePlan: z.strictObject({ reason }),
  recordCoordination: z.strictObject({
    consultationId: idSchema.nullable().describe('会商编号；空：没有会商而由统筹协调机构登记'),
    outcome: z.enum(['merged', 'unchanged', 'returned']).describe('已合并、无须合并、退回修改'),
    mergeRef: textSchema.nullable().describe('合并方案或者登记的编号；退回的写明理由'),
  }),
  filePlan: z.strictObject({
    body: idSchema.describe('受理备案的机构，规则包 bodies 的键'),
    receiptNo: textSchema.describe('回执编号'),
    adjustmentId: adjustmentId.nullable().default(null).describe('变更备案：调整编号'),
  }),
  publishPlan: z.strictObject({
    where: textSchema.describe('公布在何处'),
    publicationRef: textSchema.describe('网址或者公告编号'),
  }),
  publishPlanResults: z.strictObject({
    where: textSchema.describe('公布在何处'),
    publicationRef: textSchema.describe('网址或者公告编号'),
  }),
  proposePlanChange: z.strictObject({
    adjustment: planAdjustmentSchema.describe('调整'),
    urgentPlanId: idSchema.nullable().default(null).describe('因此调整的紧急专项计划'),
  }),
  approvePlanChange: z.strictObject({ adjustmentId, opinion }),
  refusePlanChange: z.strictObject({ adjustmentId, reason }),
  applyAdjustment: z.strictObject({
    consultationId: idSchema.nullable().describe('作出决定的会商'),
    adjustment: planAdjustmentSchema.describe('调整'),
    decision: textSchema.describe('同意调整的决定'),
  }),
  withdrawPlan: z.strictObject({ reason }),
  lapseDeadline: z.strictObject({ deadlineId }),
  remindOfDeadline: z.strictObject({ deadlineId }),
  escalateDeadline: z.strictObject({ deadlineId }),
  recomputeDeadlines: z.strictObject({ calendar: workCalendarSchema.describe('新公布的工作日历') }),
} as const;

export type PlanCommandName = keyof typeof planCommandSchemas;
export const planCommandNames = Object.keys(planCommandSchemas) as readonly PlanCommandName[];
export type PlanCommandData<N extends PlanCommandName> = z.infer<(typeof planCommandSchemas)[N]>;
export type PlanCommand = {
  [N in PlanCommandName]: { readonly name: N; readonly data: PlanCommandData<N> };
}[PlanCommandName];

/** Given by the clock, by the publication of a calendar, and by consultations alone. */
export const systemPlanCommands = [
  ...clockCommands,
  'recomputeDeadlines',
  'applyAdjustment',
] as const satisfies readonly PlanCommandName[];
