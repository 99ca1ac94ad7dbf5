// What an agency wants changed of its plan for a coming month; brought to the month-end consultation (HZ-26, CX-44).
import { z } from 'zod';
import { idSchema, textSchema } from '../inspection/vocabulary';
import { planLineSchema, windowSchema } from './line';

export const planChangeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('addLine').describe('增加条目'), line: planLineSchema.describe('条目') }),
  z.strictObject({
    kind: z.literal('cancelLine').describe('取消条目中尚未进行的检查'),
    ref: idSchema.describe('条目编号'),
    /** Empty: all of them. */
    enterpriseIds: z.array(idSchema).max(5_000).default([]).describe('只对这些企业取消；空为全部'),
  }),
  z.strictObject({
    kind: z.literal('moveLine').describe('改变条目的时段'),
    ref: idSchema.describe('条目编号'),
    window: windowSchema,
  }),
  z.strictObject({
    kind: z.literal('setTargets').describe('写明抽取到的检查对象'),
    ref: idSchema.describe('条目编号'),
    drawId: idSchema.nullable().describe('抽取记录编号'),
    enterpriseIds: z.array(idSchema).min(1).max(5_000).describe('企业编号'),
  }),
]);
export type PlanChange = z.infer<typeof planChangeSchema>;

export const planAdjustmentSchema = z.strictObject({
  adjustmentId: idSchema.describe('调整编号'),
  planId: idSchema.describe('计划编号'),
  reason: textSchema.describe('调整理由'),
  changes: z.array(planChangeSchema).min(1).max(500).describe('调整内容'),
});
export type PlanAdjustment = z.infer<typeof planAdjustmentSchema>;
