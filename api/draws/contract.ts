// The draw (双随机一公开): committed to before the public value is known, drawn by it, published so that anyone can recompute it.
import { z } from 'zod';
import { plainDateSchema } from '../../domain/calendar/plain-date';
import { lineSchema, strataBases } from '../../domain/draw/commitment';
import { sourceKinds, sourceName } from '../../domain/draw/public-sources';
import { enterprisePools, idSchema } from '../../domain/inspection/vocabulary';
import { risks } from '../../domain/registers/fields';
import { drawStatuses } from '../../prisma/queries/draws';
import {
  instantSchema,
  nothing,
  openReading,
  pageOf,
  pageQuery,
  reading,
  writing,
  type Operations,
} from '../contract';
import {
  drawAnswer,
  drawSummaryAnswer,
  fileAnswer,
  publicDrawAnswer,
  statusWords,
  verifyAnswer,
} from './answers';

const drawParams = z.strictObject({ drawId: idSchema.describe('抽取编号') });
export type DrawParams = z.infer<typeof drawParams>;

const ids = z.array(idSchema).min(1).max(2_000);
const except = z
  .array(
    z.strictObject({
      id: idSchema.describe('编号'),
      reason: lineSchema(200).describe('剔除的理由；将随文件公开，不得写入个人隐私'),
    }),
  )
  .max(500)
  .default([]);

const source = z
  .strictObject({
    kind: z
      .enum(sourceKinds)
      .describe('ssq：福利彩票双色球；dlt：体育彩票大乐透；drand：drand 随机信标；other：另行写明'),
    name: lineSchema(200).optional().describe('other 必须写明是什么、如何抄录；其余的名称固定，不填'),
    issue: lineSchema(60).describe('期号、轮次'),
    countsFrom: instantSchema.describe('公开的时刻：从此时起可以登记，必须晚于现在'),
  })
  .refine(({ kind, name }) => (sourceName(kind) === null) === (name !== undefined), {
    path: ['name'],
    error: '只有 other 须写明名称',
  });
export type SourceBody = z.infer<typeof source>;

const sources = z
  .array(source)
  .min(1)
  .max(4)
  .refine(
    (all) =>
      new Set(all.map(({ kind, name, issue }) => JSON.stringify([kind, name, issue]))).size === all.length,
    '随机源不得重复',
  )
  .describe('公开随机源；几个依次合用，可抽的组合更多（docs/draw.md）');

const targets = z
  .strictObject({
    pools: z.array(z.enum(enterprisePools)).min(1).optional().describe('只从这些名录库中抽取'),
    risks: z.array(z.enum(risks)).min(1).optional().describe('只抽取这些风险等级的'),
    parkId: idSchema.optional().describe('只抽取这个园区的'),
    ids: ids.optional().describe('明列检查对象池；不能与上列筛选条件同时填写'),
    except: except.describe('从池中剔除的企业和理由'),
    stratifyBy: z
      .enum(strataBases)
      .default('none')
      .describe('按什么分层：risk 风险等级，pool 名录库，none 不分层'),
  })
  .refine(
    (one) => one.ids === undefined || [one.pools, one.risks, one.parkId].every((part) => part === undefined),
    { path: ['ids'], error: '明列企业的，不能同时填写筛选条件' },
  )
  .describe('检查对象池：承诺时从企业登记册中取；没有明列的，限牵头机关的管辖区域');

const strata = z
  .array(
    z
      .strictObject({
        stratum: idSchema.describe('层：low、medium、high，或者 whitelist、key、general；不分层的写 all'),
        count: z.int().min(0).max(100_000).optional().describe('抽取的户数'),
        perTenThousand: z
          .int()
          .min(1)
          .max(10_000)
          .optional()
          .describe('抽取的比例，万分之几（5% 写作 500）；不足一户的进为一户'),
      })
      .refine(({ count, perTenThousand }) => (count === undefined) !== (perTenThousand === undefined), {
        path: ['count'],
        error: '户数和比例填写一项',
      }),
  )
  .min(1)
  .max(10)
  .describe('各层抽取多少；池中有的层都要写明');

const officers = z
  .strictObject({
    ids: ids.optional().describe('明列执法人员池；不填的为派出机关的全部执法人员'),
    except: except.describe('从池中剔除的执法人员和理由'),
  })
  .describe('执法人员池：承诺时从执法人员登记册中取；检查日期内证件无效的列入而不抽取');

const team = z
  .array(
    z.strictObject({
      agencyId: idSchema.describe('派出机关'),
      size: z.int().min(1).max(10).describe('每户抽取的人数'),
    }),
  )
  .min(1)
  .max(10)
  .refine((parts) => new Set(parts.map(({ agencyId }) => agencyId)).size === parts.length, '各机关只写一次')
  .refine((parts) => parts.reduce((sum, { size }) => sum + size, 0) >= 2, '每户至少抽取两名执法人员')
  .describe('每户的检查组，合计至少两人');

const recusals = z
  .array(
    z.strictObject({
      officerId: idSchema.describe('执法人员'),
      enterpriseId: idSchema.describe('企业'),
    }),
  )
  .max(2_000)
  .describe('须回避的：何人不得检查何企业；理由不写在这里');

const visitDays = z
  .strictObject({ from: plainDateSchema.describe('起始日'), to: plainDateSchema.describe('截止日') })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: '截止日不得早于起始日' })
  .describe('检查日期：执法证件须全程有效');
const publicFrom = plainDateSchema.describe(
  '自此日起公众可以下载全部内容；缺省为检查日期之后一日，以免事先走漏',
);
const purpose = lineSchema(200).describe('抽查事项，将公开');

const createBody = z.strictObject({
  agencyId: idSchema.describe('牵头机关'),
  planLineRef: lineSchema(80).describe('所执行的检查计划条目，须为牵头机关的'),
  batch: lineSchema(60).describe('批次：同一计划条目的同一批次只抽取一次，再抽即为重新抽取'),
  purpose,
  visitDays,
  sources,
  targets,
  strata,
  officers: officers.default({ except: [] }),
  recusals: recusals.default([]),
  team,
  publicFrom: publicFrom.optional(),
});
export type CreateDrawBody = z.infer<typeof createBody>;

const refusals = ['drawNotYours', 'drawUnfit', 'drawExists', 'drawValueKnown'] as const;

export const createDraw = writing({
  path: '/draws',
  summary: '作出抽取承诺',
  description: [
    '在随机值公开之前，固定检查对象池、执法人员池、各层数量、检查组、回避、算法和公开随机源，得到承诺值（`commitmentHash`）。请即公告承诺值：此后改动任何一处，都与它不符。',
    '',
    '牵头机关的承办人、内设机构负责人、机关负责人，以及统筹协调机构办理。同一计划条目、同一批次已有抽取的，应答 409（`drawExists`）。',
    '',
    '`drawUnfit` 的 `params.reason`：`noTargets` 对象池为空；`stratumWithoutQuota` 有的层没有写明数量；`quotaTooLarge` 数量多于户数；`nothingToDraw` 一户也不抽；`recusalOfStrangers` 回避名单中有池外的编号；`tooFewOfficers` 这些企业没有足够的合格且无须回避的执法人员；`doubled` 有重复。所涉及的见 `params.subjects`。',
  ].join('\n'),
  params: nothing,
  body: createBody,
  answer: drawAnswer,
  status: 201,
  refusals,
  example: {
    agencyId: 'cixi-fire',
    planLineRef: 'cixi-plan-fire-2026-1',
    batch: '2026年第四季度',
    purpose: '消防安全双随机抽查',
    visitDays: { from: plainDateSchema.parse('2026-12-14'), to: plainDateSchema.parse('2026-12-18') },
    sources: [{ kind: 'ssq', issue: '2026143', countsFrom: '2026-12-08T13:15:00.000Z' }],
    targets: { pools: ['general', 'key'], except: [], stratifyBy: 'risk' },
    strata: [
      { stratum: 'high', perTenThousand: 5_000 },
      { stratum: 'low', perTenThousand: 500 },
      { stratum: 'medium', count: 1 },
    ],
    officers: { except: [] },
    recusals: [],
    team: [{ agencyId: 'cixi-fire', size: 2 }],
  },
});

const valueBody = z.strictObject({
  values: z
    .array(
      z.strictObject({
        value: z
          .string()
          .min(1)
          .max(300)
          .describe('公布的结果；双色球写红球六个、蓝球一个，大乐透写前区五个、后区两个，先后不论'),
        evidence: lineSchema(500).optional().describe('公布在何处，如公告的网址、文号'),
      }),
    )
    .min(1)
    .max(4)
    .describe('各随机源的随机值，顺序同承诺'),
});
export type DrawValueBody = z.infer<typeof valueBody>;

export const enterDrawValue = writing({
  path: '/draws/:drawId/value',
  summary: '登记公开的随机值，即行抽取',
  description:
    '只能登记一次，登记即抽出检查对象和各户的执法人员。抄录有误的，结果不能修改，应重新抽取并写明理由。',
  params: drawParams,
  body: valueBody,
  answer: drawAnswer,
  status: 200,
  refusals: ['drawNotYours', 'drawTooEarly', 'drawDone', 'drawRedrawn'],
  example: {
    values: [{ value: '03 08 14 22 27 31 + 05', evidence: '中国福彩网 2026143 期开奖公告' }],
  },
});

const redrawBody = z.strictObject({
  reason: lineSchema(500).describe('重新抽取的理由，将公开'),
  sources,
  purpose: purpose.optional(),
  visitDays: visitDays.optional(),
  targets: targets.optional(),
  strata: strata.optional(),
  officers: officers.optional(),
  recusals: recusals.optional(),
  team: team.optional(),
  publicFrom: publicFrom.optional(),
});
export type RedrawBody = z.infer<typeof redrawBody>;

export const redraw = writing({
  path: '/draws/:drawId/redraw',
  summary: '重新抽取：写明理由，作出新的承诺',
  description:
    '未填的各项照原承诺的条件，从现在的登记册中重新取得。原来的承诺和结果保留、照旧可以核对；须用尚未公开的随机源。一次抽取只能被取代一次，取代它的还可以再被取代。',
  params: drawParams,
  body: redrawBody,
  answer: drawAnswer,
  status: 201,
  refusals: [...refusals.filter((code) => code !== 'drawExists'), 'drawRedrawn'],
  example: {
    reason: '抽中的企业已经注销',
    sources: [{ kind: 'ssq', issue: '2026144', countsFrom: '2026-12-10T13:15:00.000Z' }],
  },
});

const listQuery = z.strictObject({
  agencyId: idSchema.optional().describe('牵头或者派出执法人员的机关'),
  planLineRef: lineSchema(80).optional().describe('检查计划条目'),
  status: z.enum(drawStatuses).optional().describe(statusWords),
  ...pageQuery,
});
export type DrawQuery = z.infer<typeof listQuery>;

export const listDraws = reading({
  path: '/draws',
  summary: '抽取一览，新承诺的在前',
  params: nothing,
  query: listQuery,
  answer: pageOf(drawSummaryAnswer),
});

export const getDraw = reading({
  path: '/draws/:drawId',
  summary: '一次抽取：承诺的要点和抽取结果',
  params: drawParams,
  query: nothing,
  answer: drawAnswer,
});

export const verifyDraw = reading({
  path: '/draws/:drawId/verify',
  summary: '核对一次抽取',
  description:
    '由另行编写、与抽取程序互不相干的核对程序，根据公示文件从头重新计算；与 `npm run draw:verify -- 文件` 相同。',
  params: drawParams,
  query: nothing,
  answer: verifyAnswer,
});

const fileWords =
  '承诺、承诺值、抽取记录和它的校验值，规范 JSON（RFC 8785），逐字节有效：请原样保存，不要重新排版。格式见 docs/draw.md。';

export const getDrawFile = reading({
  path: '/draws/:drawId/file',
  summary: '公示文件，任何人可以据以重新计算',
  description: fileWords,
  params: drawParams,
  query: nothing,
  answer: fileAnswer,
});

export const getPublicDraw = openReading({
  path: '/public/draws/:drawId',
  summary: '公众查看一次抽取，无须登录',
  description: '承诺值从承诺时起公开；检查对象、执法人员和结果自 `publicFrom` 起公开。不含姓名等个人信息。',
  params: drawParams,
  query: nothing,
  answer: publicDrawAnswer,
});

export const getPublicDrawFile = openReading({
  path: '/public/draws/:drawId/file',
  summary: '公众下载公示文件，无须登录；自 publicFrom 起',
  description: fileWords,
  params: drawParams,
  query: nothing,
  answer: fileAnswer,
  refusals: ['drawNotPublic'],
});

export const drawOperations: Operations = {
  listDraws,
  createDraw,
  getDraw,
  enterDrawValue,
  redraw,
  verifyDraw,
  getDrawFile,
  getPublicDraw,
  getPublicDrawFile,
};
