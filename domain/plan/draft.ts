// What an agency writes down when it draws up a plan: the plan as a whole, and its lines.
import { z } from 'zod';
import { idSchema, textSchema } from '../inspection/vocabulary';
import { planLineSchema, windowSchema, type PlanLine } from './line';
import { planKinds } from './vocabulary';

/** A plan is recorded whole at each step: what is larger is split by the agency, such as by quarter or field. */
const MOST_LINES = 500;
const MOST_OBJECTS_OF_PLAN = 20_000;
/** Of its JSON; three bytes a character at most, a step stays below what Temporal takes. */
const MOST_CHARACTERS = 400_000;

const month = z.int().min(1).max(12);

/** What becomes of a line of the annual plan that a special plan overlaps (CX-61, DE-34). */
export const linkSchema = z.strictObject({
  ref: idSchema.describe('年度计划的条目编号'),
  outcome: z.enum(['merged', 'cancelled', 'kept']).describe('并入专项、取消，或者仍单独进行'),
  reason: textSchema.describe('理由'),
});
export type PlanLink = z.infer<typeof linkSchema>;

/** The plan apart from its lines. */
export const planHeadSchema = z.strictObject({
  title: textSchema.max(200).describe('计划名称'),
  period: windowSchema.describe('计划的起止日期；专项计划的时限'),
  partnerIds: z.array(idSchema).max(19).default([]).describe('共同编制的其他机关'),
  basis: textSchema.nullable().default(null).describe('编制依据'),
  goals: textSchema.nullable().default(null).describe('目标任务'),
  form: textSchema.nullable().default(null).describe('检查形式'),
  scope: textSchema.nullable().default(null).describe('检查范围'),
  content: textSchema.nullable().default(null).describe('检查内容'),
  schedule: z
    .array(z.strictObject({ month: month.describe('月份'), work: textSchema.describe('工作安排') }))
    .max(12)
    .refine((rows) => new Set(rows.map((row) => row.month)).size === rows.length, '月份重复')
    .default([])
    .describe('分月安排'),
  capPerEnterprise: z
    .int()
    .min(0)
    .max(366)
    .nullable()
    .default(null)
    .describe('本机关对同一企业的年度检查次数上限，随计划公布'),
  inputs: z
    .strictObject({
      lastYear: textSchema.nullable().default(null).describe('上年检查结果'),
      sectorRisk: textSchema.nullable().default(null).describe('行业风险'),
    })
    .default({ lastYear: null, sectorRisk: null })
    .describe('编制所参考的'),
  criterion: textSchema.nullable().default(null).describe('专项检查对象的选取标准'),
  urgent: z
    .strictObject({
      risk: textSchema.describe('隐患'),
      consequences: textSchema.describe('可能的严重后果'),
    })
    .nullable()
    .default(null)
    .describe('紧急部署的专项检查：隐患大、可能造成严重后果'),
  legalReviewAsked: z.boolean().default(false).describe('本机关要求法制审核'),
  links: z.array(linkSchema).max(500).default([]).describe('与年度计划条目的衔接'),
});
export type PlanHead = z.infer<typeof planHeadSchema>;

const objectsIn = (lines: readonly PlanLine[]): number =>
  lines.reduce(
    (sum, { targets }) =>
      sum + (targets.kind === 'named' ? targets.enterpriseIds : targets.drawnEnterpriseIds).length,
    0,
  );

/** What is wrong with the lines as a whole, in Chinese; null when nothing. */
export const linesFault = (lines: readonly PlanLine[]): string | null => {
  const refs = lines.map(({ ref }) => ref);
  const twice = refs.find((ref, index) => refs.indexOf(ref) !== index);
  if (twice !== undefined) return `条目编号 ${twice} 重复`;
  if (lines.length > MOST_LINES) return `条目超过 ${String(MOST_LINES)} 条，请分成几个计划`;
  if (objectsIn(lines) > MOST_OBJECTS_OF_PLAN)
    return `指定的检查对象超过 ${String(MOST_OBJECTS_OF_PLAN)} 户次，请分成几个计划`;
  return JSON.stringify(lines).length > MOST_CHARACTERS ? '内容过多，请分成几个计划' : null;
};

export const planLinesSchema = z
  .array(planLineSchema)
  .max(MOST_LINES)
  .superRefine((lines, context) => {
    const fault = linesFault(lines);
    if (fault !== null) context.addIssue({ code: 'custom', message: fault });
  });

export const planDraftSchema = z.strictObject({
  kind: z.enum(planKinds).describe('annual：年度检查计划；special：专项检查计划'),
  year: z.int().min(2020).max(2100).describe('计划年度'),
  part: z.int().min(1).max(20).default(1).describe('一份写不下的，分成第几部分'),
  agencyId: idSchema.describe('编制机关；几个机关共同编制的为牵头机关'),
  head: planHeadSchema.describe('计划本身'),
  lines: planLinesSchema.default([]).describe('各条目，可以以后再加'),
});
export type PlanDraft = z.infer<typeof planDraftSchema>;
