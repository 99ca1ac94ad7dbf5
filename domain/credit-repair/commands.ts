// What may be asked of one credit record on its way to repair (信用修复).
import { z } from 'zod';
import { plainDateSchema } from '../calendar/plain-date';
import { workCalendarSchema } from '../calendar/working-days';
import { clockCommands } from '../inspection/deadline';
import { idSchema, textSchema } from '../inspection/vocabulary';

export const creditCommandSchemas = {
  tellCreditRepair: z
    .object({
      creditRecordId: idSchema.describe('信用记录编号'),
      inspectionId: idSchema.describe('检查编号'),
      enterpriseId: idSchema.describe('企业编号'),
      agencyId: idSchema.describe('作出处罚的机关'),
      agencyIds: z.array(idSchema).min(1).describe('参与检查的全部机关'),
      decisionRef: textSchema.describe('处罚决定书文号'),
      category: z.enum(['minor', 'general', 'serious']).describe('失信类别：轻微、一般、严重'),
      publicationEndsOn: plainDateSchema.describe('信用信息公示期满日'),
    })
    .strict(),
  applyForRepair: z
    .object({
      commitmentRef: textSchema.describe('信用承诺书编号'),
      proofRefs: z.array(textSchema).min(1).describe('已履行义务的证明材料编号'),
    })
    .strict(),
  returnRepairApplication: z.object({ reason: textSchema.describe('退回理由和需补正的内容') }).strict(),
  grantRepair: z.object({ documentRef: textSchema.describe('准予修复决定的文号') }).strict(),
  refuseRepair: z.object({ reason: textSchema.describe('不予修复的理由') }).strict(),
  recordFollowUp: z.object({ note: textSchema.describe('回访情况') }).strict(),
  lapseDeadline: z.object({ deadlineId: z.string().min(1).describe('期限编号') }).strict(),
  remindOfDeadline: z.object({ deadlineId: z.string().min(1).describe('期限编号') }).strict(),
  escalateDeadline: z.object({ deadlineId: z.string().min(1).describe('期限编号') }).strict(),
  recomputeDeadlines: z.object({ calendar: workCalendarSchema.describe('新公布的工作日历') }).strict(),
} as const;

export type CreditCommandName = keyof typeof creditCommandSchemas;
export const creditCommandNames = Object.keys(creditCommandSchemas) as readonly CreditCommandName[];
export type CreditCommandData<N extends CreditCommandName> = z.infer<(typeof creditCommandSchemas)[N]>;

/** Commands that only the lifecycle itself, its clock, or the publication of a calendar may give. */
export const systemCreditCommands = [
  'tellCreditRepair',
  ...clockCommands,
  'recomputeDeadlines',
] as const satisfies readonly CreditCommandName[];
