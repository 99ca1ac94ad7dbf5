// What the merge (综合查一次) is given: a year's or a month's planned checks, the rules they stand under, what people decided.
import { z } from 'zod';
import { plainDateSchema } from '../calendar/plain-date';
import { channels, idSchema } from '../inspection/vocabulary';

/** Checks of one plan; a city has some 200,000 a year. */
const MOST_CHECKS = 1_000_000;
/** As many agencies as a draft of an inspection can name. */
const MOST_AGENCIES_OF_A_VISIT = 20;

const windowSchema = z
  .strictObject({ from: plainDateSchema.describe('首日'), to: plainDateSchema.describe('末日') })
  .describe('可以检查的日期，含首尾两日');

const checkSchema = z.strictObject({
  id: idSchema.describe('计划条目编号'),
  enterpriseId: idSchema.describe('被检查企业'),
  agencyId: idSchema.describe('事项所属机关'),
  itemIds: z.array(idSchema).min(1).max(200).describe('检查事项'),
  window: windowSchema,
  minutes: z.int().min(1).max(1440).describe('在企业所需时间，分钟'),
  people: z.int().min(1).max(30).describe('所需检查人员数'),
  channel: z.enum(channels).describe('现场或非现场；非现场不入企，不参与合并'),
  ownerLeads: z.boolean().default(false).describe('入企须由事项所属机关牵头'),
  entrustable: z.boolean().default(false).describe('所属机关同意由他机关代查（事项均为简单事项时）'),
});

const agencySchema = z.strictObject({
  id: idSchema.describe('机关编号'),
  line: z
    .string()
    .min(1)
    .max(40)
    .nullable()
    .default(null)
    .describe('条线代码，各级同一条线相同；空为不分条线'),
  officerVisitsPerWeek: z
    .int()
    .min(0)
    .max(1_000_000)
    .nullable()
    .default(null)
    .describe('五个工作日的一周可派出的人次；工作日多于或少于五天的按比例；空为不限'),
  weeks: z
    .array(
      z.strictObject({
        weekOf: plainDateSchema.describe('该周的周一'),
        officerVisits: z.int().min(0).max(1_000_000).describe('该周可派出的人次'),
      }),
    )
    .max(60)
    .default([])
    .describe('与平常不同的周'),
  visitsPerEnterprise: z
    .int()
    .min(0)
    .max(366)
    .nullable()
    .default(null)
    .describe('对同一企业的年度频次上限；空为未设'),
});

/** What people decided about an earlier proposal; it stays as they decided, the rest is arranged around it. */
const decisionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('accept').describe('采纳，或者改动后采纳：这次入企就是这样，不增不减'),
    checkIds: z.array(idSchema).min(1).max(200).describe('同一企业、同一次入企的检查'),
    day: plainDateSchema.describe('入企日'),
    leadAgencyId: idSchema.nullable().default(null).describe('牵头单位；空为依规则确定'),
  }),
  z.strictObject({
    kind: z.literal('refuse').describe('不同意合并：两两分开'),
    checkIds: z.array(idSchema).min(2).max(200).describe('须分开的检查'),
  }),
  z.strictObject({
    kind: z.literal('setDay').describe('改定日期；其他检查仍可并入当日'),
    checkId: idSchema.describe('检查'),
    day: plainDateSchema.describe('入企日'),
  }),
]);

export const mergePlanSchema = z.strictObject({
  period: windowSchema.describe('计划所属期间，在同一年之内'),
  limits: z
    .strictObject({
      people: z.int().min(1).max(200).nullable().default(null).describe('每次入企的人数上限；空为不限'),
      agencies: z
        .int()
        .min(1)
        .max(MOST_AGENCIES_OF_A_VISIT)
        .default(MOST_AGENCIES_OF_A_VISIT)
        .describe('每次入企的机关数上限'),
      minutes: z
        .int()
        .min(1)
        .max(1440)
        .default(480)
        .describe('每次入企的时间上限，分钟；各项检查先后进行，企业一个人陪同'),
    })
    .describe('一次入企的限度'),
  agencies: z.array(agencySchema).max(10_000).describe('参与计划的机关'),
  enterprises: z
    .array(
      z.strictObject({
        id: idSchema.describe('企业编号'),
        jointOptOut: z.boolean().default(false).describe('列入非联合检查对象库，且未就此同意联合检查'),
      }),
    )
    .max(MOST_CHECKS)
    .describe('计划涉及的企业'),
  items: z
    .array(
      z.strictObject({
        id: idSchema.describe('事项编号'),
        simple: z.boolean().default(false).describe('列入简单事项清单'),
        alone: z.boolean().default(false).describe('须单独检查的事项'),
        doneBy: z
          .array(idSchema)
          .min(1)
          .max(200)
          .exactOptional()
          .describe('清单定明的代查机关；不填：受托的各机关都可以'),
      }),
    )
    .max(100_000)
    .describe('计划涉及的事项'),
  entrustments: z
    .array(
      z.strictObject({
        ref: z.string().min(1).max(200).describe('委托书编号'),
        ownerAgencyId: idSchema.describe('委托机关：事项所属机关'),
        entrustedAgencyId: idSchema.describe('受托机关'),
        itemIds: z
          .array(idSchema)
          .min(1)
          .max(200)
          .exactOptional()
          .describe('委托的事项；不填：委托机关的各项简单事项'),
        window: windowSchema.exactOptional().describe('有效的日期；不填：整个计划期间'),
      }),
    )
    .max(100_000)
    .default([])
    .describe('已备的委托书'),
  checks: z.array(checkSchema).max(MOST_CHECKS).describe('计划检查'),
  apart: z
    .array(z.strictObject({ checkIds: z.tuple([idSchema, idSchema]).describe('不能同时进行的两项检查') }))
    .max(MOST_CHECKS)
    .default([])
    .describe('计划写明不能合并的'),
  visitsMade: z
    .array(
      z.strictObject({
        enterpriseId: idSchema.describe('企业'),
        agencyId: idSchema.describe('机关'),
        visits: z.int().min(0).max(366).describe('本年度已入企和已预留的次数'),
      }),
    )
    .max(MOST_CHECKS)
    .default([])
    .describe('入企台账中计入上限的次数'),
  caps: z
    .array(
      z.strictObject({
        enterpriseId: idSchema.describe('企业'),
        agencyId: idSchema.describe('机关'),
        visits: z.int().min(0).max(366).describe('这一机关对这一企业的年度上限，取代机关一律的上限'),
      }),
    )
    .max(MOST_CHECKS)
    .exactOptional()
    .describe('因企业的类别（等级、名录库）而与机关一律的上限不同的（JJ-29、DE-68）'),
  done: z
    .array(
      z.strictObject({
        inspectionId: idSchema.describe('已完成的临时检查、上级部署检查'),
        enterpriseId: idSchema.describe('企业'),
        itemIds: z.array(idSchema).min(1).max(200).describe('查过的事项'),
        on: plainDateSchema.describe('检查日'),
      }),
    )
    .max(MOST_CHECKS)
    .default([])
    .describe('其后同类计划检查应予取消或者合并的检查（DE-34）'),
  decisions: z.array(decisionSchema).max(MOST_CHECKS).default([]).describe('人作出的决定'),
});

export type MergePlan = z.infer<typeof mergePlanSchema>;
export type MergePlanInput = z.input<typeof mergePlanSchema>;
export type PlannedCheck = MergePlan['checks'][number];
export type MergeDecision = MergePlan['decisions'][number];
export type AcceptedVisit = Extract<MergeDecision, { kind: 'accept' }>;
export type VisitLimits = MergePlan['limits'];
