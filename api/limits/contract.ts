// Numbers that a document leaves to a body (年度上限、合理频次、专项控制数、抽查比例): set by decision, published, withdrawn, used at once.
import { z } from 'zod';
import { plainDateSchema } from '../../domain/calendar/plain-date';
import { lineSchema } from '../../domain/draw/commitment';
import { idSchema } from '../../domain/inspection/vocabulary';
import { limitNames } from '../../domain/limits/names';
import { limitStates } from '../../prisma/queries/limit-decisions';
import { nothing, openReading, pageOf, pageQuery, reading, writing, type Operations } from '../contract';
import { historyAnswer } from '../registers/answers';

const params = z.strictObject({ id: idSchema.describe('决定的编号') });
export type LimitParams = z.infer<typeof params>;

const rule = z
  .enum(limitNames)
  .describe(
    '什么数字：annualCap 年度上限，annualCap.tier.D、annualCap.pool.key 等为这一等级、这一名录库的年度上限；sampling.tier.A、sampling.pool.key 等为抽查比例，万分之几；reasonableFrequencyPrompt、reasonableFrequencyStop 合理频次的提示、叫停阈值；specialYearlyLimit 专项检查的年度控制数；officersMinimum、officersMaximum 入企检查的人数',
  );
const year = z.int().min(2000).max(2100);
const stateWords = 'inForce：现行；upcoming：以后的年度才用；superseded：已由别的决定取代；withdrawn：已撤销';

export const limitAnswer = z
  .strictObject({
    id: z.string().describe('决定的编号'),
    version: z.int().describe('版本，同 ETag'),
    rule: z.string().describe('什么数字，见 `POST /limit-decisions`'),
    agencyId: z.string().nullable().describe('只对哪个机关；空：对本地区各机关'),
    agencyName: z.string().nullable().describe('机关名称'),
    limit: z.int().describe('数字；抽查比例为万分之几'),
    year: z.int().nullable().describe('只用于哪个公历年；空：各年，直到另有决定'),
    state: z.enum(limitStates).describe(`今天的状态。${stateWords}`),
    decisionRef: z.string().describe('决定的文号'),
    decidedOn: z.string().describe('决定之日，自该日起使用'),
    issuer: z.string().nullable().describe('作出决定的机关、机构；空：未登记'),
    reason: z.string().nullable().describe('理由'),
    publishedOn: z.string().nullable().describe('公布之日；未公布为空'),
    publicationRef: z.string().nullable().describe('公布在何处'),
    withdrawnOn: z.string().nullable().describe('自该日起不再使用；没有撤销为空'),
    withdrawReason: z.string().nullable().describe('撤销的理由'),
    enteredBy: z.string().nullable().describe('登记人；空：不是经接口登记的'),
    enteredAt: z.string().nullable().describe('登记的时刻，UTC'),
  })
  .meta({ id: 'LimitDecision' });
export type LimitAnswer = z.infer<typeof limitAnswer>;

const setBody = z.strictObject({
  rule,
  agencyId: idSchema.nullable().default(null).describe('只对哪个机关；空：对本地区各机关'),
  limit: z.int().min(0).max(10_000).describe('数字；抽查比例以万分之几填写'),
  year: year.nullable().default(null).describe('只用于哪个公历年；空：各年，直到另有决定'),
  decisionRef: lineSchema(100).describe('决定的文号'),
  decidedOn: plainDateSchema.describe('决定之日，不得晚于今天；自该日起使用'),
  issuer: lineSchema(100).describe('作出决定的机关、机构'),
  reason: lineSchema(500).nullable().default(null).describe('理由'),
});
export type SetLimitBody = z.infer<typeof setBody>;

export const setLimit = writing({
  path: '/limit-decisions',
  summary: '登记一项决定的数字：立即用于台账、抽取、计划和合并',
  description: [
    '文件要求有数字而没有给出的，由规则包写明的人定（`ledger`）：一律的和合理频次、专项的，限统筹协调机构、政府、监督机关；机关只能就本机关定年度上限和抽查比例，而且只能更严。',
    '',
    '同一数字有几项决定的，机关自己的先于一律的，该年的先于各年的，决定在后的先于在前的；几类上限都有的，取最低的（JJ-29、DE-66、DE-68）。以前的决定不改，随时查得到。',
    '',
    '文件没有要求这个数字的应答 422（`limitNotAsked`）；文件已经给出数字的，决定不得超出它。',
  ].join('\n'),
  params: nothing,
  body: setBody,
  answer: limitAnswer,
  status: 201,
  refusals: ['limitNotYours', 'limitNotAsked', 'limitExists', 'packNotInForce'],
  example: {
    rule: 'annualCap.tier.D',
    agencyId: null,
    limit: 3,
    year: 2026,
    decisionRef: '湖综执〔2026〕9号',
    decidedOn: plainDateSchema.parse('2026-01-15'),
    issuer: '湖州市综合行政执法指导办公室',
    reason: null,
  },
});

const query = z.strictObject({
  rule: rule.optional(),
  agencyId: idSchema.optional().describe('只对这一机关的'),
  state: z.enum(limitStates).optional().describe(`状态：${stateWords}；缺省为全部`),
  on: plainDateSchema.optional().describe('以哪一天为准，缺省为今天'),
  ...pageQuery,
});
export type LimitQuery = z.infer<typeof query>;

export const listLimits = reading({
  path: '/limit-decisions',
  summary: '已决定的数字，连同取代、撤销了的；限官方人员',
  params: nothing,
  query,
  answer: pageOf(limitAnswer),
});

export const getLimit = reading({
  path: '/limit-decisions/:id',
  summary: '一项决定的数字',
  params,
  query: nothing,
  answer: limitAnswer,
});

export const limitHistory = reading({
  path: '/limit-decisions/:id/history',
  summary: '一项决定的变更记录，新的在前',
  params,
  query: z.strictObject(pageQuery),
  answer: pageOf(historyAnswer),
});

const publishBody = z.strictObject({
  publishedOn: plainDateSchema.describe('公布之日，不得晚于今天'),
  publicationRef: lineSchema(200).describe('公布在何处，如公告的网址'),
});
export type PublishLimitBody = z.infer<typeof publishBody>;

export const publishLimit = writing({
  path: '/limit-decisions/:id/publish',
  summary: '登记决定已经公布（HZ-18）',
  params,
  body: publishBody,
  answer: limitAnswer,
  status: 200,
  refusals: ['limitNotYours', 'limitWithdrawn', 'packNotInForce'],
});

const withdrawBody = z.strictObject({
  withdrawnOn: plainDateSchema.describe('自该日起不再使用，不得早于今天'),
  reason: lineSchema(500).describe('理由'),
});
export type WithdrawLimitBody = z.infer<typeof withdrawBody>;

export const withdrawLimit = writing({
  path: '/limit-decisions/:id/withdraw',
  summary: '撤销一项决定：自该日起改用它以前的，都没有的恢复只计数',
  params,
  body: withdrawBody,
  answer: limitAnswer,
  status: 200,
  refusals: ['limitNotYours', 'limitWithdrawn', 'packNotInForce'],
});

const publicParams = z.strictObject({ jurisdiction: idSchema.describe('地区，即规则包的标识') });
export type PublicLimitParams = z.infer<typeof publicParams>;
const publicAnswer = limitAnswer
  .pick({
    ...{ rule: true, agencyName: true, limit: true, year: true, decisionRef: true, decidedOn: true },
    ...{ issuer: true, publishedOn: true, publicationRef: true },
  })
  .meta({ id: 'PublicLimit' });

export const getPublicLimits = openReading({
  path: '/public/limits/:jurisdiction',
  summary: '公众查看已经公布的现行数字，无须登录（HZ-18）',
  params: publicParams,
  query: z.strictObject(pageQuery),
  answer: pageOf(publicAnswer),
});

export const limitOperations: Operations = {
  setLimit,
  listLimits,
  getLimit,
  limitHistory,
  publishLimit,
  withdrawLimit,
  getPublicLimits,
};
