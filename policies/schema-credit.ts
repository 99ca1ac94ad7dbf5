// The section creditRepair of a pack: which entries are published how long, where and with what they are repaired, and what
// follows the decision.
import { z } from 'zod';
import { plainDateSchema } from '../domain/calendar/plain-date';
import { creditKinds, followUpCounts, followUpModes, publications } from '../domain/credit-repair/terms';
import { sourced } from './schema-source';

const text = z.string().min(1);
const flag = sourced(z.boolean());
const months = z.int().min(0).max(120);

const category = z
  .strictObject({
    publication: z.enum(publications).describe('always：一律公示；ifNeeded：原则上不公示，确有必要的才公示'),
    shortestMonths: months.describe('最短公示几个月，满后才可以申请修复；0：履行义务后即可申请'),
    longestMonths: months.min(1).describe('最长公示几个月'),
  })
  .refine(({ shortestMonths, longestMonths }) => shortestMonths <= longestMonths, {
    error: '最短公示期不得长于最长公示期',
  });

const regime = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z][a-z0-9-]*$/, { error: '应为小写英文标识' })
      .describe('标识'),
    document: text.describe('文件名称和文号'),
    from: plainDateSchema.describe('施行之日'),
    until: plainDateSchema.nullable().describe('最后一日；null：现行有效'),
    categories: z
      .strictObject({ minor: category, general: category, serious: category })
      .describe('轻微、一般、严重三类'),
  })
  .refine(({ from, until }) => until === null || from <= until, { error: '最后一日不得早于施行之日' });

type Regimes = readonly z.infer<typeof regime>[];

/** One after the other: no day has two rules. */
const isInOrder = (regimes: Regimes): boolean =>
  regimes.every(({ from }, index) => {
    const before = regimes[index - 1];
    return before === undefined || (before.until !== null && before.until < from);
  });

const route = z.strictObject({
  kind: z.enum(creditKinds).describe('失信信息的种类'),
  name: text.describe('名称'),
  authority: text.describe('由谁修复（谁认定、谁修复）'),
  where: text.describe('企业到何处申请'),
  papers: z.array(text).describe('应交的材料'),
  handledHere: z.boolean().describe('本系统是否办理；不办理的只指明去处'),
});

export const creditRepairFields = {
  required: flag.describe('信用修复是否为必经环节'),
  followUpVisit: flag.describe('修复后是否回访'),
  followUpMode: sourced(z.enum(followUpModes)).describe('回访方式：onSite 上门；remote 电话或者书面'),
  followUpCounted: sourced(z.enum(followUpCounts)).describe(
    '上门回访怎样记入入企台账：cap 占年度上限；apart 记入、不占上限；none 不记',
  ),
  regimes: sourced(
    z.array(regime).refine(isInOrder, { error: '各规定的施行期间应前后相接，不得重叠' }),
  ).describe('失信信息的公示期，按施行期间'),
  decisionExtension: sourced(z.int().min(1).max(60).nullable()).describe(
    '决定期限可以延长几个工作日，以一次为限；null：不得延长',
  ),
  synchroniseTo: sourced(z.array(text)).describe('修复结果须同步的平台，逐一记录回执；空：不等'),
  specialist: flag.describe('受理时是否须写明信用修复业务专员'),
  reapply: flag.describe('不予修复以后，公示期内可否再次申请'),
  routes: sourced(
    z.array(route).refine((routes) => new Set(routes.map(({ kind }) => kind)).size === routes.length, {
      error: '每种失信信息只写一次',
    }),
  ).describe('各种失信信息由谁修复、到何处申请、交什么材料'),
};
