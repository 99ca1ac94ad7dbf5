// What may be asked of one credit record on its way to repair (信用修复).
import { z } from 'zod';
import { plainDateSchema } from '../calendar/plain-date';
import { workCalendarSchema } from '../calendar/working-days';
import { clockCommands } from '../inspection/deadline';
import { idSchema, textSchema } from '../inspection/vocabulary';
import { creditCategories, followUpModes } from './terms';

export const creditCommandSchemas = {
  tellCreditRepair: z
    .object({
      creditRecordId: idSchema.describe('信用记录编号'),
      inspectionId: idSchema.describe('检查编号'),
      enterpriseId: idSchema.describe('企业编号'),
      agencyId: idSchema.describe('作出处罚的机关'),
      agencyIds: z.array(idSchema).min(1).describe('参与检查的全部机关'),
      decisionRef: textSchema.describe('处罚决定书文号'),
      category: z.enum(creditCategories).describe('失信类别：轻微、一般、严重'),
      publicationEndsOn: plainDateSchema.describe('信用信息公示期满日'),
      publicationFrom: plainDateSchema.optional().describe('公示期起算之日，即决定作出之日'),
      applyFrom: plainDateSchema.optional().describe('自何日起可以申请修复'),
      regime: idSchema.optional().describe('所依的国家规定'),
    })
    .strict(),
  applyForRepair: z
    .object({
      commitmentRef: textSchema.describe('信用承诺书编号'),
      proofRefs: z
        .array(textSchema)
        .min(1)
        .describe('已履行义务的证明材料编号；不予修复以后再次申请的，至少一件是上次没有的'),
      mended: textSchema.optional().describe('不予修复以后补正了什么；再次申请的必填'),
    })
    .strict(),
  returnRepairApplication: z.object({ reason: textSchema.describe('退回理由和需补正的内容') }).strict(),
  acceptRepairApplication: z
    .object({ specialistId: idSchema.optional().describe('承办的信用修复业务专员') })
    .strict(),
  withdrawRepairApplication: z.object({ reason: textSchema.describe('撤回的理由') }).strict(),
  extendCreditDecision: z
    .object({ reason: textSchema.describe('延长的理由：案情复杂或者需要核查') })
    .strict(),
  nameCreditSpecialist: z.object({ specialistId: idSchema.describe('信用修复业务专员的人员编号') }).strict(),
  grantRepair: z
    .object({ documentRef: textSchema.describe('准予修复决定的文号；由信用主管部门编定，照填') })
    .strict(),
  refuseRepair: z.object({ reason: textSchema.describe('不予修复的理由') }).strict(),
  recordSynchronisation: z
    .object({
      platform: textSchema.describe('已同步的平台'),
      receipt: textSchema.describe('平台的回执编号'),
    })
    .strict(),
  arrangeFollowUp: z
    .object({
      mode: z.enum(followUpModes).describe('回访方式：onSite 上门，remote 电话或者书面'),
      reason: textSchema.describe('为何这样回访'),
    })
    .strict(),
  recordFollowUp: z
    .object({
      note: textSchema.describe('回访情况'),
      mode: z
        .enum(followUpModes)
        .optional()
        .describe('实际的回访方式：onSite 上门，remote 电话或者书面；不填的与安排的相同'),
    })
    .strict(),
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
