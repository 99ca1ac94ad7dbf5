// A line of a plan: what one agency means to inspect, at whom, how often, when and how (CX-42, DE-20, HZ-35).
import { z } from 'zod';
import { plainDateSchema } from '../calendar/plain-date';
import { channels, idSchema, inspectionModes, textSchema } from '../inspection/vocabulary';

/** Objects of one line; a larger line is split, so that a plan stays small enough to be recorded at each step. */
const MOST_OBJECTS = 5_000;

export const windowSchema = z
  .strictObject({ from: plainDateSchema.describe('首日'), to: plainDateSchema.describe('末日') })
  .refine(({ from, to }) => from <= to, { error: '开始日晚于结束日' })
  .describe('可以检查的日期，含首尾两日');
export type PlanWindow = z.infer<typeof windowSchema>;

export const targetsSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('named').describe('指定的检查对象'),
    enterpriseIds: z.array(idSchema).min(1).max(MOST_OBJECTS).describe('企业编号'),
  }),
  z.strictObject({
    kind: z.literal('sampled').describe('随机抽取的检查对象'),
    pool: textSchema.describe('从哪一个检查对象库抽取'),
    ratioPercent: z.number().gt(0).max(100).nullable().describe('抽查比例，百分比；空为按户数'),
    count: z.int().min(1).max(MOST_OBJECTS).nullable().describe('抽查户数；空为按比例'),
    /** Filled in by a recorded draw; empty until it is held. */
    drawnEnterpriseIds: z.array(idSchema).max(MOST_OBJECTS).default([]).describe('已抽取的企业'),
    drawId: idSchema.nullable().default(null).describe('抽取记录编号'),
  }),
]);
export type PlanTargets = z.infer<typeof targetsSchema>;

export const planLineSchema = z
  .strictObject({
    ref: idSchema.describe('条目编号，本地区内唯一'),
    title: textSchema.describe('检查任务名称'),
    itemIds: z.array(idSchema).min(1).max(50).describe('检查事项'),
    targets: targetsSchema.describe('检查对象'),
    visitsPerYear: z
      .int()
      .min(1)
      .max(12)
      .default(1)
      .describe('对每个对象本计划期内检查几次，在时段内均匀分布'),
    window: windowSchema,
    mode: z.enum(inspectionModes).describe('单独、联合（综合查一次）、委托'),
    channel: z.enum(channels).describe('现场或非现场'),
    method: textSchema.describe('检查方式'),
    content: textSchema.describe('检查内容'),
    basis: textSchema.describe('检查依据'),
    cooperatingAgencyIds: z.array(idSchema).max(19).default([]).describe('配合单位'),
    people: z.int().min(1).max(30).default(2).describe('每次所需检查人员数'),
    minutes: z.int().min(1).max(1440).default(120).describe('每次在企业所需时间，分钟'),
    ownerLeads: z.boolean().default(false).describe('入企须由本机关牵头'),
    entrustable: z.boolean().default(false).describe('简单事项可以由同行机关代查'),
  })
  .superRefine(({ targets }, context) => {
    if (targets.kind === 'sampled' && (targets.ratioPercent === null) === (targets.count === null))
      context.addIssue({
        code: 'custom',
        path: ['targets'],
        message: '抽查比例和抽查户数须填写且只填写一项',
      });
  });
export type PlanLine = z.infer<typeof planLineSchema>;

/** The enterprises of a line that are known by now. */
export const objectsOf = ({ targets }: PlanLine): readonly string[] =>
  targets.kind === 'named' ? targets.enterpriseIds : targets.drawnEnterpriseIds;
