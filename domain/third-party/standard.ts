// A standard of auxiliary services, or a smart application of a third party that is promoted (CX-85).
import { z } from 'zod';
import type { PlainDate } from '../calendar/plain-date';
import { lineSchema } from '../draw/commitment';
import { serviceActs, standardKinds, type ServiceAct } from './vocabulary';

export const standardSchema = z.strictObject({
  kind: z.enum(standardKinds).describe('service 辅助服务的规范；smartApplication 推广的第三方智慧应用'),
  name: lineSchema(100).describe('名称'),
  acts: z
    .array(z.enum(serviceActs))
    .min(1)
    .describe(
      '可以做哪些：consulting 技术咨询，sampling 抽样，testing 检验检测，measuring 测量，monitoring 监测，dataAnalysis 数据分析，training 培训，expertOpinion 出具专家意见',
    ),
  requirements: lineSchema(1000).describe('做到什么：人员、方法、回避、保密、收费'),
  provider: lineSchema(100).nullable().default(null).describe('应用由谁提供；规范为空'),
});
export type StandardText = z.infer<typeof standardSchema>;

export interface Standard extends StandardText {
  readonly id: string;
  readonly jurisdiction: string;
  readonly publishedOn: PlainDate;
  /** From this day on nothing rests on it. */
  readonly withdrawnOn: PlainDate | null;
  readonly withdrawReason: string | null;
  readonly version: number;
}

/** What of an engagement's acts the standard does not have. */
export const beyondStandard = (standard: Standard, acts: readonly ServiceAct[]): readonly ServiceAct[] =>
  acts.filter((act) => !standard.acts.includes(act));
