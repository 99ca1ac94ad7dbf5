// The team of experts (专家团): who is on it, what they know, from when to when they may be sent (CX-35).
import { z } from 'zod';
import { expertSchema } from '../../domain/guidance/expert';
import { idSchema } from '../../domain/inspection/vocabulary';
import { daySchema, nothing, pageOf, pageQuery, reading, writing, type Operations } from '../contract';
import { historyAnswer } from '../registers/answers';

const one = z.strictObject({ expertId: idSchema.describe('专家的编号') });
export type ExpertParams = z.infer<typeof one>;

export const expertAnswer = expertSchema
  .extend({
    id: z.string().describe('编号'),
    version: z.int().describe('版本，同 ETag'),
  })
  .meta({ id: 'GuidanceExpert' });
export type ExpertAnswer = z.infer<typeof expertAnswer>;

export const enterExpert = writing({
  path: '/guidance-experts',
  summary: '登记一名专家团成员（CX-35）',
  description: '由规则包 `guidance.keepers` 写明的机构登记。可以是机关人员，也可以是律师等机关以外的人。',
  params: nothing,
  body: expertSchema,
  answer: expertAnswer,
  status: 201,
  refusals: ['guidanceNotYours', 'packNotInForce'],
  example: {
    name: '陈律',
    organisation: '慈溪某律师事务所',
    title: '律师',
    agencyId: null,
    personId: null,
    fields: ['消防', '劳动用工'],
    from: daySchema.parse('2026-01-01'),
    until: null,
  },
});

const listQuery = z.strictObject({
  field: z.string().trim().min(1).max(30).optional().describe('擅长这一领域的'),
  on: daySchema.optional().describe('哪一天可以派出的；缺省：官方人员看全部，企业看今天的'),
  ...pageQuery,
});
export type ExpertQuery = z.infer<typeof listQuery>;

export const listExperts = reading({
  path: '/guidance-experts',
  summary: '专家团；企业只看今天可以派出的',
  params: nothing,
  query: listQuery,
  answer: pageOf(expertAnswer),
});

export const getExpert = reading({
  path: '/guidance-experts/:expertId',
  summary: '一名专家团成员',
  params: one,
  query: nothing,
  answer: expertAnswer,
});

export const expertHistory = reading({
  path: '/guidance-experts/:expertId/history',
  summary: '一名专家团成员的变更记录，新的在前；限官方人员',
  params: one,
  query: z.strictObject(pageQuery),
  answer: pageOf(historyAnswer),
});

const reviseBody = expertSchema.extend({
  reason: z.string().trim().min(1).max(500).describe('改动的理由'),
});
export type ReviseExpertBody = z.infer<typeof reviseBody>;

export const reviseExpert = writing({
  path: '/guidance-experts/:expertId/revise',
  summary: '修改一名专家团成员的登记；退出的写明最后一天',
  params: one,
  body: reviseBody,
  answer: expertAnswer,
  status: 200,
  refusals: ['guidanceNotYours', 'packNotInForce', 'staleVersion'],
});

export const expertOperations: Operations = {
  enterExpert,
  listExperts,
  getExpert,
  expertHistory,
  reviseExpert,
};
