// The list of items (检查事项清单): drafted or claimed, filed, published, revised, suspended, merged and abolished.
import { z } from 'zod';
import { plainDateSchema } from '../../domain/calendar/plain-date';
import {
  createItemSchema,
  itemCommandNames,
  itemCommandSchemas,
  type ItemCommandName,
} from '../../domain/items/commands';
import { itemActNames } from '../../domain/errors/item-names';
import { itemStatuses } from '../../domain/items/time';
import { idSchema } from '../../domain/inspection/vocabulary';
import {
  daySchema,
  nothing,
  openReading,
  pageOf,
  pageQuery,
  reading,
  writing,
  type Operation,
  type Operations,
} from '../contract';
import { historyAnswer } from '../registers/answers';
import { itemAnswer, itemSummary, jointOpportunityAnswer, proposalAnswer, publicItem } from './answers';

export const itemParams = z.strictObject({ itemId: idSchema.describe('事项编号') });
export type ItemParams = z.infer<typeof itemParams>;

const on = daySchema.optional().describe('看哪一日的清单；缺省为今天');

export const itemFilters = {
  agencyId: idSchema.optional().describe('实施机关'),
  status: z.enum(itemStatuses).optional().describe('该日的状态，例如 inForce 施行中'),
  matter: z.string().min(1).max(80).optional().describe('事项代码'),
  q: z.string().trim().min(1).max(100).optional().describe('名称、事项代码或者编号的一部分'),
  on,
};
const listQuery = z.strictObject({ ...itemFilters, ...pageQuery });
export type ItemQuery = z.infer<typeof listQuery>;

export const listItems = reading({
  path: '/items',
  summary: '检查事项清单',
  description:
    '公布过的事项，登录的人都能看；编制中的只供官方人员查看；涉密的只供其机关和有权决定、监督、审计的人查看。',
  params: nothing,
  query: listQuery,
  answer: pageOf(itemSummary),
});

const getQuery = z.strictObject({ on });
export type ItemDayQuery = z.infer<typeof getQuery>;
export const getItem = reading({
  path: '/items/:itemId',
  summary: '一个检查事项：该日的状态和所用版本，以及全部版本',
  params: itemParams,
  query: getQuery,
  answer: itemAnswer,
});

export const getItemHistory = reading({
  path: '/items/:itemId/history',
  summary: '检查事项的变更记录，新的在前；只供官方人员查看',
  params: itemParams,
  query: z.strictObject(pageQuery),
  answer: pageOf(historyAnswer),
});

const proposalQuery = z.strictObject({
  withoutEffectMonths: z
    .string()
    .regex(/^(?:[1-9]\d?|1[01]\d|120)$/, '应为 1 至 120 的整数')
    .transform(Number)
    .optional()
    .describe('几个月没有发现问题的算没有实效；缺省为规则包所定，没有定的不判断'),
});
export type ProposalQuery = z.infer<typeof proposalQuery>;
export const listProposals = reading({
  path: '/items/proposals',
  summary: '清理建议：依据废止、修改或者没有依据、没有实效的事项',
  description:
    '只是建议：取消、并入、修订或者清理后保留，由事项所属机关的负责人办理，办理之后不再列出。只供官方人员查看。',
  params: nothing,
  query: proposalQuery,
  answer: z.strictObject({ items: z.array(proposalAnswer).describe('各项建议') }),
  refusals: ['notFound'],
});

const jointQuery = z.strictObject({
  months: z
    .string()
    .regex(/^(?:[1-9]|1\d|2[0-4])$/, '应为 1 至 24 的整数')
    .default('12')
    .transform(Number)
    .describe('看最近几个月的现场检查'),
  withinDays: z
    .string()
    .regex(/^(?:[1-9]\d?|[12]\d\d|3[0-5]\d|36[0-5])$/, '应为 1 至 365 的整数')
    .default('90')
    .transform(Number)
    .describe('同一企业的两次检查相隔不超过几日'),
});
export type JointQuery = z.infer<typeof jointQuery>;
export const listJointOpportunities = reading({
  path: '/items/joint-opportunities',
  summary: '可以联合检查的事项：不同机关各自检查了同一批企业',
  description:
    '从已经完成的现场检查中，找出不同机关在相近的日子分别检查同一企业的事项，户数多的在前；已经同在一份跨部门清单或者联查清单一条之中的不列。供有关机构把更多事项纳入跨部门联合抽查（`drawn` 都是随机抽中的）和重点领域、重点企业的联合检查（`key`）。涉密的不计。只供官方人员查看，最多 200 项。',
  params: nothing,
  query: jointQuery,
  answer: z.strictObject({ items: z.array(jointOpportunityAnswer).describe('各对事项') }),
  refusals: ['notFound'],
});

const refusals = [
  'itemRole',
  'itemState',
  'itemSource',
  'itemFields',
  'itemBasis',
  'itemOwner',
  'itemFiling',
  'itemDate',
  'itemPrecondition',
  'itemForm',
  'itemTarget',
  'itemGround',
] as const;

const exampleFields = {
  name: '消防安全管理情况检查',
  matter: 'fire-safety-management',
  department: '慈溪市消防救援大队',
  settingBasis: '《中华人民共和国消防法》第四条',
  basis: '《中华人民共和国消防法》第五十三条',
  basisIds: [],
  level: 'county' as const,
  source: { list: 'powersAndDuties' as const, entry: '慈消权责〔2025〕07' },
  licencePrecondition: null,
  simple: false,
  workSafety: false,
  stateSecret: false,
  form: null,
};

export const createItem = writing({
  path: '/items',
  summary: '编制或者认领检查事项',
  description: [
    '`origin.kind` 为 `drafted`：自行编制；`claimed`：从上级清单认领，写明上级清单和其中的编号。主管部门不明确的，在 `candidateAgencyIds` 中列出可能的机关，协调明确之后才能备案、公布。',
    '',
    '登记之后是待公布的版本，公布之前不得检查。',
  ].join('\n'),
  params: nothing,
  body: createItemSchema,
  answer: itemAnswer,
  status: 201,
  refusals,
  example: {
    ownerAgencyId: 'cixi-fire',
    candidateAgencyIds: [],
    origin: {
      kind: 'claimed',
      authority: '浙江省消防救援总队',
      list: '浙江省行政检查事项清单',
      entry: '0330F0101',
    },
    fields: exampleFields,
  },
});

const day = (text: string) => plainDateSchema.parse(text);
const examples: {
  readonly [N in ItemCommandName]: z.infer<(typeof itemCommandSchemas)[N]>;
} = {
  change: { changes: { department: '慈溪市消防救援大队' }, reason: '补充主管部门' },
  agreeOwner: {
    agencyId: 'cixi-market',
    department: '慈溪市市场监督管理局',
    documentRef: '慈司协〔2026〕3号',
    reason: '业务最为相近',
  },
  file: { receiptNo: '备〔2026〕12号', filedOn: day('2026-11-20') },
  publish: {
    publishedOn: day('2026-11-25'),
    publicationRef: '慈溪市人民政府网站 2026-11-25',
    validFrom: day('2026-12-01'),
  },
  revise: { changes: { basis: '《中华人民共和国消防法》第五十三条、第五十四条' }, reason: '依据调整' },
  discard: { reason: '与现有事项重复' },
  suspend: { from: day('2027-01-01'), until: null, reason: '上级清单调整，等待新的版本' },
  resume: { from: day('2027-03-01'), reason: '上级清单已经公布' },
  merge: { into: 'cixi-item-fire-1', on: day('2027-01-01'), reason: '内容重叠' },
  abolish: { on: day('2027-01-01'), ground: 'basisRepealed', reason: '所依据的规章已经废止' },
  reinstate: { reason: '日期有误' },
  keep: { ground: 'noEffect', reason: '仍有必要，行业事故多发' },
};

const words: Readonly<Record<ItemCommandName, string>> = {
  change: '修改待公布的版本；已经备案的须重新备案',
  agreeOwner: '由规则包所定的机构办理',
  file: '登记向备案机构备案的回执',
  publish: '自施行之日起可以检查；修订的版本不得倒填日期，此前各日照旧适用原来的版本',
  revise: '另起一个待公布的版本；公布并施行之前，仍用原来的版本',
  discard: '撤回待公布的版本；从未公布过的事项随之撤回',
  suspend: '停用期间不得检查',
  resume: '自该日起又可以检查',
  merge: '自该日起不得再按本事项检查，改按所并入的事项',
  abolish: '自该日起不得检查；以前的检查照旧可以查到当时的版本',
  reinstate: '生效之日以前可以撤销；已经生效的不能撤销，请另行编制',
  keep: '对清理建议决定保留，写明理由',
};

const schemaOf = (name: ItemCommandName): z.ZodType<object> => itemCommandSchemas[name];

export const itemCommandOperations = Object.fromEntries(
  itemCommandNames.map((name) => [
    name,
    writing({
      path: `/items/:itemId/commands/${name}`,
      summary: `检查事项：${itemActNames[name]}`,
      description: `${words[name]}。`,
      params: itemParams,
      body: schemaOf(name),
      answer: itemAnswer,
      status: 200,
      refusals,
      example: examples[name],
    }),
  ]),
) as Readonly<Record<ItemCommandName, ReturnType<typeof writing<ItemParams, object>>>>;

const publicQuery = z.strictObject({
  jurisdiction: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,79}$/, '应为地区的标识，例如 cixi')
    .describe('地区'),
  agencyId: idSchema.optional().describe('实施机关'),
  q: itemFilters.q,
  on,
  ...pageQuery,
});
export type PublicItemQuery = z.infer<typeof publicQuery>;
export const listPublicItems = openReading({
  path: '/public/items',
  summary: '公众查看某日施行的检查事项清单，无须登录',
  description: '不在其中的，不得检查。涉密事项不在其中。',
  params: nothing,
  query: publicQuery,
  answer: pageOf(publicItem),
});

const commandIds = itemCommandNames.map((name): readonly [string, Operation] => [
  name === 'agreeOwner' ? 'agreeItemOwner' : `${name}Item`,
  itemCommandOperations[name],
]);

export const itemOperations: Operations = {
  listItems,
  createItem,
  listItemProposals: listProposals,
  listJointOpportunities,
  getItem,
  getItemHistory,
  ...Object.fromEntries(commandIds),
  listPublicItems,
};
