// What may be asked of one round of consultation.
import { z } from 'zod';
import { plainDateSchema } from '../calendar/plain-date';
import { workCalendarSchema } from '../calendar/working-days';
import { clockCommands } from '../inspection/deadline';
import { idSchema, textSchema } from '../inspection/vocabulary';
import { mergePlanSchema } from '../merge/plan';
import { planAdjustmentSchema } from '../plan/adjustment';
import { adjustmentDecisions, consultationKinds, repeatDecisions } from './vocabulary';

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/, { error: '应为 SHA-256 的十六进制值' });
const count = z.int().min(0);
const deadlineId = z.string().min(1).describe('期限编号');

export const mergeSummarySchema = z.strictObject({
  hash: hashSchema.describe('合并方案的 SHA-256'),
  checks: count.describe('计划检查项数'),
  before: count.describe('不合并须入企次数'),
  after: count.describe('合并后入企次数'),
  lowerBound: count.describe('入企次数的下界'),
  gap: z.number().min(0).describe('与下界的相对差距；0 为已是最少'),
  overCap: count.describe('超过年度上限之处'),
  overloads: count.describe('人手不足的机关周数'),
  unplaced: count.describe('时段已过或者没有工作日、未能安排的检查'),
});
export type MergeSummary = z.infer<typeof mergeSummarySchema>;

const unstartedSchema = z.strictObject({
  agencyId: idSchema.describe('牵头机关'),
  waiting: count.describe('尚未开始的入企'),
  blocked: count.describe('其中因规则不能立项的'),
});
export type Unstarted = z.infer<typeof unstartedSchema>;

export const consultationCommandSchemas = {
  openRound: z.strictObject({
    consultationId: idSchema.describe('会商编号'),
    kind: z.enum(consultationKinds).describe('年度统筹或者月磋商'),
    year: z.int().min(2000).max(9999).describe('年度'),
    month: z.int().min(1).max(12).nullable().describe('月份；年度统筹为空'),
    from: plainDateSchema.describe('所安排期间的首日'),
    to: plainDateSchema.describe('所安排期间的末日'),
    closesOn: plainDateSchema.describe('报送截止日'),
    publishBy: plainDateSchema.describe('最迟公布日'),
    leadAgencyId: idSchema.describe('召集的机构'),
    bodies: z
      .array(
        z.strictObject({
          body: textSchema.describe('规则包 bodies 中的键'),
          agencyIds: z.array(idSchema).max(50).describe('代表它的机构；空为本地统筹协调机构的人员'),
        }),
      )
      .min(1)
      .max(5)
      .describe('作决定的机构，须一致同意'),
    agencyIds: z.array(idSchema).max(2_000).describe('须报送的机关'),
  }),
  submitAdjustment: z.strictObject({
    adjustment: planAdjustmentSchema.describe('计划调整'),
    urgentReason: textSchema
      .nullable()
      .default(null)
      .describe('紧急专项：隐患重大、后果严重之处；即行生效并备案。空为一般调整'),
  }),
  sendNilReturn: z.strictObject({}),
  closeRound: z.strictObject({}),
  decideAdjustment: z.strictObject({
    adjustmentId: idSchema.describe('调整编号'),
    decision: z.enum(adjustmentDecisions).describe('同意、退回、不同意'),
    reason: textSchema.nullable().default(null).describe('理由；退回和不同意时必填'),
  }),
  decideRepeat: z.strictObject({
    checkId: idSchema.describe('计划检查编号'),
    decision: z.enum(repeatDecisions).describe('取消、并入其他检查、保留'),
    reason: textSchema.nullable().default(null).describe('理由；保留时必填'),
  }),
  changeMerge: z.strictObject({
    decisions: mergePlanSchema.shape.decisions.unwrap().min(1).max(2_000).describe('对各次入企的决定'),
  }),
  decideMerge: z.strictObject({
    hash: hashSchema.describe('所看到的合并方案'),
    decision: z.enum(['accept', 'refuse']).describe('采纳；不采纳，各项检查分别进行'),
    reason: textSchema.nullable().default(null).describe('理由；不采纳时必填'),
  }),
  publishRound: z.strictObject({}),
  attachMerge: z.strictObject({
    /** Number of the proposal asked for: an answer that comes too late is not taken for a newer one. */
    proposal: z.int().min(1).describe('第几次方案'),
    summary: mergeSummarySchema.describe('方案概要'),
    repeats: z
      .array(
        z.strictObject({
          checkId: idSchema.describe('计划检查编号'),
          agencyId: idSchema.describe('机关'),
          enterpriseId: idSchema.describe('企业'),
          inspectionIds: z.array(idSchema).describe('已查过的检查'),
          itemIds: z.array(idSchema).describe('已查过的事项'),
        }),
      )
      .max(5_000)
      .describe('临时检查、上级部署检查已查过的计划检查'),
    unfit: z
      .array(
        z.strictObject({
          adjustmentId: idSchema.describe('调整编号'),
          why: textSchema.describe('计划不能照此调整的原因'),
        }),
      )
      .max(2_000)
      .default([])
      .describe('已经同意、而计划不能照办的调整：未计入方案，退回报送机关'),
    silent: z.array(idSchema).max(2_000).nullable().describe('年度统筹：没有报来计划的机关；月磋商为空'),
  }),
  recordCarriedOut: z.strictObject({
    visits: z
      .strictObject({
        planned: count.describe('安排的入企次数'),
        cancelled: count.describe('取消的入企次数'),
      })
      .nullable()
      .describe('本轮的入企安排；空：只告知紧急调整'),
    adjustments: z
      .array(
        z.strictObject({
          adjustmentId: idSchema.describe('调整编号'),
          ok: z.boolean().describe('计划是否已照此调整'),
          why: textSchema.nullable().describe('未能调整的原因'),
        }),
      )
      .max(2_000)
      .describe('各项调整的结果'),
  }),
  recordVisits: z.strictObject({
    on: plainDateSchema.describe('日期'),
    started: count.describe('已经开始的入企'),
    unstarted: z.array(unstartedSchema).max(2_000).describe('尚未开始的，按牵头机关'),
  }),
  explainUnstarted: z.strictObject({ reason: textSchema.describe('未开始的原因和打算') }),
  lapseDeadline: z.strictObject({ deadlineId }),
  remindOfDeadline: z.strictObject({ deadlineId }),
  escalateDeadline: z.strictObject({ deadlineId }),
  recomputeDeadlines: z.strictObject({ calendar: workCalendarSchema.describe('新公布的工作日历') }),
} as const;

export type ConsultationCommandName = keyof typeof consultationCommandSchemas;
export const consultationCommandNames = Object.keys(
  consultationCommandSchemas,
) as readonly ConsultationCommandName[];
export type ConsultationCommandData<N extends ConsultationCommandName> = z.infer<
  (typeof consultationCommandSchemas)[N]
>;
export type ConsultationCommand = {
  [N in ConsultationCommandName]: { readonly name: N; readonly data: ConsultationCommandData<N> };
}[ConsultationCommandName];

/** Given by the system alone: the schedule, the activities and the clock. */
export const systemConsultationCommands = [
  'openRound',
  'attachMerge',
  'recordCarriedOut',
  'recordVisits',
  ...clockCommands,
  'recomputeDeadlines',
] as const satisfies readonly ConsultationCommandName[];
