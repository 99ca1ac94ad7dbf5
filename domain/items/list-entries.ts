// The lists beside the list of items, one shape of entry for each kind.
import { z } from 'zod';
import { channels, enterprisePools, idSchema, inspectionKinds } from '../inspection/vocabulary';
import { line } from '../registers/fields';
import { listDay } from './list-day';

const key = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/, '条目编号只能含字母、数字和 . _ -')
  .describe('条目编号，在本清单内不重复');
const agencies = z.array(idSchema).min(1, '至少一个机关').max(30);
const items = z.array(idSchema).min(1, '至少一个事项').max(200);
const trade = line(100).describe('行业或者领域');
const sentence = (most = 1000) => line(most);

/** HZ-08, HZ-09, XT-33: lead, cooperating units, items and who does what. */
const crossDepartment = z
  .strictObject({
    key,
    field: trade,
    leadAgencyId: idSchema.describe('牵头单位'),
    cooperatingAgencyIds: agencies.describe('配合单位'),
    itemIds: items.describe('检查事项的编号'),
    duties: z
      .array(z.strictObject({ agencyId: idSchema.describe('单位'), duty: sentence().describe('职责分工') }))
      .min(1)
      .max(31)
      .describe('各单位的职责分工'),
  })
  .refine(({ leadAgencyId, cooperatingAgencyIds }) => !cooperatingAgencyIds.includes(leadAgencyId), {
    path: ['cooperatingAgencyIds'],
    error: '牵头单位不再列为配合单位',
  })
  .refine(
    ({ leadAgencyId, cooperatingAgencyIds, duties }) => {
      const said = new Set(duties.map(({ agencyId }) => agencyId));
      const all = [leadAgencyId, ...cooperatingAgencyIds];
      return said.size === duties.length && said.size === all.length && all.every((id) => said.has(id));
    },
    { path: ['duties'], error: '牵头单位和每个配合单位各写一项职责分工，不多不少' },
  );

/** CX-63, CX-64, HZ-19: items that another agency may check on the spot. */
const simpleItem = z.strictObject({
  key,
  itemId: idSchema.describe('简单事项的编号'),
  mayBeDoneBy: z.array(idSchema).max(50).default([]).describe('可以代为检查的机关；空：不限'),
  note: sentence().nullable().default(null).describe('说明'),
});

/** HZ-12: norms that a trade sets itself; never a basis for an inspection. */
const selfDiscipline = z.strictObject({
  key,
  trade,
  association: line(100).describe('行业协会、商会'),
  norm: sentence(2000).describe('自律规范'),
  application: sentence(1000).describe('如何适用'),
});

/** HZ-54, HZ-55, JJ-12: risk points shared by a trade, of one item, problems often found. */
const risk = z.strictObject({
  key,
  trade,
  itemId: idSchema.nullable().default(null).describe('所属检查事项；空：不限于一个事项'),
  point: sentence().describe('风险点或者常见问题'),
  check: sentence().nullable().default(null).describe('检查要点'),
  advice: sentence(2000).nullable().default(null).describe('给企业的合规指引'),
});

/** JJ-57: what may not be done; a condition that is left out holds for everything. */
const banned = z.strictObject({
  key,
  conduct: sentence().describe('不得实施的检查'),
  basis: sentence().describe('所依据的文件'),
  itemIds: z.array(idSchema).max(200).default([]).describe('所涉事项；空：不限'),
  kinds: z.array(z.enum(inspectionKinds)).default([]).describe('所涉检查种类；空：不限'),
  channels: z.array(z.enum(channels)).default([]).describe('所涉检查方式；空：不限'),
  pools: z.array(z.enum(enterprisePools)).default([]).describe('所涉企业；空：不限'),
  untilDate: listDay.nullable().default(null).describe('至该日止，含当日；空：长期'),
  jointOnly: z.boolean().default(false).describe('只禁止单独检查，联合检查不在此限'),
});

/** JJ-15 … 17: items of key trades that go together, batch by batch. */
const keyTradeJoint = z.strictObject({
  key,
  trade,
  batch: line(50).describe('第几批'),
  itemIds: items.describe('检查事项的编号'),
  leadAgencyId: idSchema.describe('牵头单位'),
  proposedBy: agencies.describe('提出的机关'),
  why: sentence().describe('公众关注、治理难点或者监管空白'),
});

/** HZ-56: one trade, one booklet; JJ-58: the work manual of joint checks. */
const tradeBooklet = z.strictObject({
  key,
  trade,
  agencyIds: agencies.describe('共同编制的机关'),
  documentRef: line(500).describe('手册的网址或者文号'),
});

/** JJ-52: how a field is checked off site, and by what standard. */
const offSiteProcedure = z.strictObject({
  key,
  field: trade,
  itemIds: z.array(idSchema).max(200).default([]).describe('所涉事项；空：该领域的各事项'),
  means: sentence().describe('非现场方式：数据比对、视频、在线监测等'),
  procedure: sentence(2000).describe('程序：怎样开始、取证、告知、核实、转入现场'),
  standard: sentence(2000).describe('标准：怎样算符合'),
  evidence: sentence().describe('证据怎样固定'),
});

/** DE-74: means of smart supervision that one agency has and others may use. */
const sharedMeans = z.strictObject({
  key,
  name: line(100).describe('名称'),
  means: z
    .enum(['imageRecognition', 'dataAnalysis', 'behaviourDetection', 'other'])
    .describe('imageRecognition 图像识别，dataAnalysis 数据分析，behaviourDetection 行为检测，other 其他'),
  leadAgencyId: idSchema.describe('提供的机关'),
  agencyIds: agencies.describe('可以使用的机关'),
  access: sentence().describe('怎样使用'),
});

export const listEntrySchemas = {
  crossDepartment,
  simpleItems: simpleItem,
  selfDiscipline,
  commonRisks: risk,
  specificRisks: risk,
  commonProblems: risk,
  negative: banned,
  keyTradeJoint,
  tradeBooklet,
  offSiteProcedure,
  sharedMeans,
} as const;
export type ListKind = keyof typeof listEntrySchemas;
export const listKinds = Object.keys(listEntrySchemas) as [ListKind, ...ListKind[]];
export type ListEntry<K extends ListKind = ListKind> = z.infer<(typeof listEntrySchemas)[K]>;

export const listKindNames: Readonly<Record<ListKind, string>> = {
  crossDepartment: '跨部门综合监管重点事项清单',
  simpleItems: '简单事项共同检查清单',
  selfDiscipline: '行业自律事项清单',
  commonRisks: '共性风险清单',
  specificRisks: '个性风险清单',
  commonProblems: '常见问题清单',
  negative: '涉企行政检查负面清单',
  keyTradeJoint: '重点行业联查事项清单',
  tradeBooklet: '一业一册和工作手册',
  offSiteProcedure: '非现场检查程序和标准',
  sharedMeans: '智慧监管共享资源清单',
};

/** Entries of one list: each of its kind's shape, no key twice. */
export const entriesOf = (kind: ListKind) =>
  z
    .array(listEntrySchemas[kind] as z.ZodType<{ readonly key: string }>)
    .max(2000)
    .superRefine((entries, context) => {
      const seen = new Set<string>();
      for (const [index, entry] of entries.entries()) {
        if (seen.has(entry.key))
          context.addIssue({ code: 'custom', path: [index, 'key'], message: '条目编号在本清单内重复' });
        seen.add(entry.key);
      }
    });

/** Items and agencies that an entry names, by field: they must exist. */
export const idsNamed = (
  entry: Readonly<Record<string, unknown>>,
): { readonly items: readonly string[]; readonly agencies: readonly string[] } => {
  const of = (...fields: readonly string[]): readonly string[] =>
    fields.flatMap((field) => {
      const value = entry[field];
      if (typeof value === 'string') return [value];
      return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
    });
  return {
    items: of('itemId', 'itemIds'),
    agencies: of('leadAgencyId', 'cooperatingAgencyIds', 'mayBeDoneBy', 'proposedBy', 'agencyIds'),
  };
};
