// Letters of entrustment (委托查、代查): who lets whom inspect which of his simple items, from when to when.
import { z } from 'zod';
import { plainDateSchema } from '../../domain/calendar/plain-date';
import { lineSchema } from '../../domain/draw/commitment';
import { idSchema } from '../../domain/inspection/vocabulary';
import { entrustmentStates } from '../../prisma/queries/entrustments';
import { nothing, pageOf, pageQuery, reading, writing, type Operations } from '../contract';
import { historyAnswer } from '../registers/answers';

const params = z.strictObject({ id: idSchema.describe('委托的编号') });
export type EntrustmentParams = z.infer<typeof params>;

const stateWords = 'current：有效；upcoming：尚未开始；over：期满；revoked：已撤销';

export const entrustmentAnswer = z
  .strictObject({
    id: z.string().describe('委托的编号'),
    version: z.int().describe('版本，同 ETag'),
    ref: z.string().describe('委托书的编号，立项的 entrustmentRef 写它'),
    ownerAgencyId: z.string().describe('委托机关：事项所属机关'),
    ownerAgencyName: z.string().nullable().describe('委托机关名称'),
    entrustedAgencyId: z.string().describe('受托机关：派员检查'),
    entrustedAgencyName: z.string().nullable().describe('受托机关名称'),
    itemIds: z.array(z.string()).describe('委托的事项；空：委托机关列入简单事项清单的各项'),
    from: z.string().describe('起始日，含'),
    to: z.string().nullable().describe('截止日，含；空：到撤销为止'),
    state: z.enum(entrustmentStates).describe(`今天的状态。${stateWords}`),
    capacityCheckedOn: z.string().nullable().describe('能力核查之日'),
    capacityFinding: z.string().nullable().describe('能力核查的结论'),
    certifiedOfficers: z.int().nullable().describe('起始日受托机关持证的执法人员数，由登记册得出'),
    reason: z.string().nullable().describe('理由'),
    revokedOn: z.string().nullable().describe('自该日起不再有效；没有撤销为空'),
    revokeReason: z.string().nullable().describe('撤销的理由'),
    enteredBy: z.string().nullable().describe('登记人；空：不是经接口登记的'),
    enteredAt: z.string().nullable().describe('登记的时刻，UTC'),
  })
  .meta({ id: 'Entrustment' });
export type EntrustmentAnswer = z.infer<typeof entrustmentAnswer>;

const entrustBody = z.strictObject({
  ref: lineSchema(100).describe('委托书的编号，本地区不得重复'),
  ownerAgencyId: idSchema.describe('委托机关：本机关'),
  entrustedAgencyId: idSchema.describe('受托机关'),
  itemIds: z
    .array(idSchema)
    .max(200)
    .default([])
    .describe('委托的事项，须为本机关的简单事项；空：本机关列入简单事项清单的各项'),
  from: plainDateSchema.describe('起始日，含，不得早于今天'),
  to: plainDateSchema.nullable().default(null).describe('截止日，含；空：到撤销为止'),
  capacity: z
    .strictObject({
      checkedOn: plainDateSchema.describe('核查之日，不得晚于今天'),
      finding: lineSchema(500).describe('结论：人员、资质、设备是否足以代查'),
    })
    .describe('对受托机关承接能力的核查'),
  reason: lineSchema(500).nullable().default(null).describe('理由'),
});
export type EntrustBody = z.infer<typeof entrustBody>;

export const entrust = writing({
  path: '/entrustments',
  summary: '登记委托书：简单事项由别的机关代查（HZ-19、CX-63、CX-64）',
  description: [
    '由事项所属机关的负责人登记。受托机关须是已公告的行政检查主体，起始日持证的执法人员不少于规则包所定的人数；所列事项须是本机关的，而且在起始日列入简单事项清单、清单没有另定代查机关。',
    '',
    '合并（综合查一次）据此提出代查；委托检查立项、入企时核对：没有登记、已经撤销、检查之日没有效力、不包括所查事项的，不得办理（`rule.entrustment`）。检查结论归事项所属机关，次数也记在它名下。',
  ].join('\n'),
  params: nothing,
  body: entrustBody,
  answer: entrustmentAnswer,
  status: 201,
  refusals: ['entrustmentNotYours', 'entrustmentExists', 'packNotInForce'],
  example: {
    ref: '湖消委〔2027〕1号',
    ownerAgencyId: 'huzhou-fire',
    entrustedAgencyId: 'huzhou-market',
    itemIds: [],
    from: plainDateSchema.parse('2027-01-01'),
    to: plainDateSchema.parse('2027-12-31'),
    capacity: {
      checkedOn: plainDateSchema.parse('2026-11-20'),
      finding: '持证人员和记录设备足以代查',
    },
    reason: null,
  },
});

const query = z.strictObject({
  agencyId: idSchema.optional().describe('委托或者受托的机关'),
  ref: lineSchema(100).optional().describe('委托书的编号'),
  state: z.enum(entrustmentStates).optional().describe(`状态：${stateWords}；缺省为全部`),
  on: plainDateSchema.optional().describe('以哪一天为准，缺省为今天'),
  ...pageQuery,
});
export type EntrustmentQuery = z.infer<typeof query>;

export const listEntrustments = reading({
  path: '/entrustments',
  summary: '委托书，连同期满、撤销了的；限官方人员',
  params: nothing,
  query,
  answer: pageOf(entrustmentAnswer),
});

export const getEntrustment = reading({
  path: '/entrustments/:id',
  summary: '一份委托书',
  params,
  query: nothing,
  answer: entrustmentAnswer,
});

export const entrustmentHistory = reading({
  path: '/entrustments/:id/history',
  summary: '一份委托书的变更记录，新的在前',
  params,
  query: z.strictObject(pageQuery),
  answer: pageOf(historyAnswer),
});

const revokeBody = z.strictObject({
  revokedOn: plainDateSchema.describe('自该日起不再有效，不得早于今天'),
  reason: lineSchema(500).describe('理由'),
});
export type RevokeBody = z.infer<typeof revokeBody>;

export const revokeEntrustment = writing({
  path: '/entrustments/:id/revoke',
  summary: '撤销委托：自该日起不得再据以入企，已经入企的不受影响',
  params,
  body: revokeBody,
  answer: entrustmentAnswer,
  status: 200,
  refusals: ['entrustmentNotYours', 'entrustmentRevoked', 'packNotInForce'],
});

export const entrustmentOperations: Operations = {
  entrust,
  listEntrustments,
  getEntrustment,
  entrustmentHistory,
  revokeEntrustment,
};
