// A guide for enterprises: of a trade (一业一册, DE-81) or of one item of the list (合规指引, JJ-13). Versions: written, reviewed by
// another person, published; what was published is never changed, the next version takes its place.
import { z } from 'zod';
import { idSchema } from '../inspection/vocabulary';
import { passage } from '../items/point';
import { toldMatters } from '../policy/compliance-guides';
import { line } from '../registers/fields';

const key = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/, '条目编号只能含字母、数字和 . _ -')
  .describe('要点编号，在本指引内不重复');

/** A form or list of the product and its version, from which a point was drawn. */
const drawnFrom = z.strictObject({
  catalogueId: idSchema.describe('检查表单或者清单的编号'),
  number: z.int().min(1).describe('其版本号'),
  key: z.string().min(1).max(80).describe('其中的要点、条目'),
});
export type DrawnFrom = z.infer<typeof drawnFrom>;

const guidePoint = z.strictObject({
  key,
  itemId: idSchema.nullable().default(null).describe('所属检查事项；空：不属于一个事项'),
  text: passage(2000).describe('要点：查什么，或者常见的问题'),
  standard: passage(4000).nullable().default(null).describe('标准：怎样算符合'),
  howTo: passage(2000).nullable().default(null).describe('怎样做到、怎样自己检查'),
  ifNot: passage(2000).nullable().default(null).describe('不符合的，依法会怎样处理'),
  basis: passage(2000).nullable().default(null).describe('法律依据'),
  drawnFrom: drawnFrom.nullable().default(null).describe('取自哪个表单、清单；空：自行编写'),
});
export type GuidePoint = z.infer<typeof guidePoint>;

/** DE-82: what an enterprise needs to know of licences, inspections, penalties, coercion and credit repair. */
const guideMatter = z.strictObject({
  matter: z
    .enum(toldMatters)
    .describe('licence 许可，inspection 检查，penalty 处罚，coercion 强制，creditRepair 信用修复'),
  title: line(200).describe('事项名称'),
  text: passage(4000).describe('须知：条件、程序、期限、权利、何处办理'),
  basis: passage(2000).nullable().default(null).describe('法律依据'),
  where: line(500).nullable().default(null).describe('办理的网址、窗口或者电话'),
});

export const guideContentSchema = z
  .strictObject({
    introduction: passage(4000).describe('导言：给谁看、怎样用'),
    points: z.array(guidePoint).max(300).default([]).describe('要点，企业可以逐点自查'),
    matters: z.array(guideMatter).max(60).default([]).describe('告知企业的事项'),
  })
  .superRefine(({ points }, context) => {
    const seen = new Set<string>();
    for (const [index, point] of points.entries()) {
      if (seen.has(point.key))
        context.addIssue({
          code: 'custom',
          path: ['points', index, 'key'],
          message: '要点编号在本指引内重复',
        });
      seen.add(point.key);
    }
  });
export type GuideContent = z.infer<typeof guideContentSchema>;

/** Prefix of a code of GB/T 4754, as the register of enterprises has it. */
const tradeCode = z
  .string()
  .regex(/^[A-T]\d{0,4}$/, '应为国民经济行业代码（GB/T 4754）或者其前几位，例如 C27');

export const guideSubjectSchema = z
  .strictObject({
    scope: z.enum(['trade', 'item']).describe('trade 行业；item 检查事项'),
    trade: line(100).nullable().default(null).describe('行业名称；按行业编制的必填'),
    itemId: idSchema.nullable().default(null).describe('检查事项；按事项编制的必填'),
    tradeCodes: z
      .array(tradeCode)
      .max(50)
      .default([])
      .describe('适用的行业代码或者其前几位：据以告知企业；按事项编制而不填的，适用本地区全部企业'),
  })
  .superRefine(({ scope, trade, itemId, tradeCodes }, context) => {
    const wrong = (path: string, message: string): void => {
      context.addIssue({ code: 'custom', path: [path], message });
    };
    if (scope === 'trade' && trade === null) wrong('trade', '按行业编制的，须写明行业');
    if (scope === 'trade' && tradeCodes.length === 0) wrong('tradeCodes', '按行业编制的，至少一个行业代码');
    if (scope === 'trade' && itemId !== null) wrong('itemId', '按行业编制的，不写检查事项');
    if (scope === 'item' && itemId === null) wrong('itemId', '按事项编制的，须写明检查事项');
  });
export type GuideSubject = z.infer<typeof guideSubjectSchema>;

export const guideStatuses = ['draft', 'inReview', 'approved', 'published'] as const;
export type GuideStatus = (typeof guideStatuses)[number];

export interface GuideVersion {
  readonly number: number;
  readonly status: GuideStatus;
  readonly content: GuideContent;
  /** What is new in it, told to enterprises; null in the first. */
  readonly changes: string | null;
  /** Everybody who wrote of it: none of them reviews it. */
  readonly editedBy: readonly string[];
  readonly review: {
    readonly by: string;
    /** ISO instant. */
    readonly at: string;
    readonly agreed: boolean;
    readonly opinion: string;
  } | null;
  /** ISO instant. */
  readonly publishedAt: string | null;
  readonly publicationRef: string | null;
}

export interface Guide extends GuideSubject {
  readonly id: string;
  readonly jurisdiction: string;
  /** null: made by the body that coordinates. */
  readonly agencyId: string | null;
  /** Agencies that made it together (一业一册 of several departments). */
  readonly partnerAgencyIds: readonly string[];
  readonly title: string;
  /** In order; the last one may be in the making. */
  readonly versions: readonly GuideVersion[];
  readonly withdrawn: { readonly at: string; readonly reason: string } | null;
  /** Counts its changes. */
  readonly version: number;
}

/** The version that everybody reads; null: none has been published, or it is withdrawn. */
export const publishedOf = ({ versions, withdrawn }: Guide): GuideVersion | null =>
  withdrawn === null ? (versions.findLast(({ status }) => status === 'published') ?? null) : null;

/** Whether it is meant for an enterprise of this trade. */
export const concerns = ({ scope, tradeCodes }: GuideSubject, trade: string | null): boolean =>
  (scope === 'item' && tradeCodes.length === 0) ||
  (trade !== null && tradeCodes.some((code) => trade.startsWith(code)));
