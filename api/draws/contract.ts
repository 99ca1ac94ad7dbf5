// The draw (双随机一公开): committed to before the public value is known, drawn by it, published so that anyone can recompute it.
import { z } from 'zod';
import { plainDateSchema } from '../../domain/calendar/plain-date';
import { lineSchema } from '../../domain/draw/commitment';
import { idSchema } from '../../domain/inspection/vocabulary';
import { drawStatuses } from '../../prisma/queries/draws';
import { nothing, openReading, pageOf, pageQuery, reading, writing, type Operations } from '../contract';
import {
  drawAnswer,
  drawSummaryAnswer,
  fileAnswer,
  publicDrawAnswer,
  statusWords,
  verifyAnswer,
} from './answers';
import { createBody, redrawBody, valueBody } from './bodies';

const drawParams = z.strictObject({ drawId: idSchema.describe('抽取编号') });
export type DrawParams = z.infer<typeof drawParams>;

const refusals = ['drawNotYours', 'drawUnfit', 'drawExists', 'drawValueKnown', 'packNotInForce'] as const;

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
