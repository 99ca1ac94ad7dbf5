// A third party engaged by an agency: for what, on whose money, from when to when, and whether it is tied to a licence (XT-74).
import { z } from 'zod';
import { plainDateSchema, type PlainDate } from '../calendar/plain-date';
import { lineSchema } from '../draw/commitment';
import { idSchema } from '../inspection/vocabulary';
import type { ServicesPolicy } from '../policy/services';
import { usccSchema } from '../registers/uscc';
import { refuse, type Refusal } from '../shared/outcome';
import { payers, serviceActs, ties } from './vocabulary';

export const engagementSchema = z.strictObject({
  provider: z
    .strictObject({
      name: lineSchema(100).describe('名称'),
      uscc: usccSchema.describe('统一社会信用代码'),
    })
    .describe('第三方'),
  contractRef: lineSchema(100).describe('合同编号，本机关不得重复'),
  service: lineSchema(300).describe('聘来做什么'),
  standardId: idSchema.nullable().default(null).describe('依照的规范；规则包要求的须填'),
  acts: z.array(z.enum(serviceActs)).min(1).describe('可以做哪些，同规范'),
  purchaseBasis: lineSchema(300)
    .nullable()
    .default(null)
    .describe('法律允许购买这项服务的依据；空：没有，登记而标明'),
  paidBy: z.enum(payers).describe('谁付费：agency 机关，enterprise 企业，other 其他'),
  tiedTo: z
    .array(z.enum(ties))
    .max(ties.length)
    .default([])
    .describe(
      '与什么挂钩：licence 许可，penalty 处罚，acceptance 验收，creditRepair 信用修复，inspectionResult 检查结论，subsidy 补贴；空：不挂钩',
    ),
  people: z.int().min(1).max(50).describe('每次至多几人到场'),
  from: plainDateSchema.describe('起始日，含'),
  to: plainDateSchema.describe('截止日，含'),
});
export type EngagementText = z.infer<typeof engagementSchema>;

export interface Engagement extends EngagementText {
  readonly id: string;
  readonly jurisdiction: string;
  readonly agencyId: string;
  /** From this day on it does not hold. */
  readonly endedOn: PlainDate | null;
  readonly endReason: string | null;
  readonly version: number;
}

export const engagementHolds = ({ from, to, endedOn }: Engagement, day: PlainDate): boolean =>
  from <= day && day <= to && (endedOn === null || day < endedOn);

/** tied: not refused here, but shown; enterprisePays: 由企业付费; noPurchaseBasis: DE-86 wants the law to allow it. */
export const engagementFlags = ['tied', 'enterprisePays', 'noPurchaseBasis'] as const;
export type EngagementFlag = (typeof engagementFlags)[number];

export const flagsOf = ({ tiedTo, paidBy, purchaseBasis }: EngagementText): readonly EngagementFlag[] => [
  ...(tiedTo.length > 0 ? (['tied'] as const) : []),
  ...(paidBy === 'enterprise' ? (['enterprisePays'] as const) : []),
  ...(purchaseBasis === null ? (['noPurchaseBasis'] as const) : []),
];

/** XT-74: where the pack clears them up, no new one comes into being. */
export const tiedRefusal = ({ tiedTo }: EngagementText, { tied }: ServicesPolicy): Refusal | null =>
  tiedTo.length > 0 && tied.value === 'refused'
    ? refuse('thirdPartyTied', { ties: tiedTo }, tied.source)
    : null;
