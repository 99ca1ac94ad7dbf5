// The enterprise's own page: all that has come to it, and how often each agency may still come.
import { z } from 'zod';
import { evaluationStages } from '../../domain/policy/voice';
import { daySchema, nothing, pageOf, pageQuery, reading, type Operations } from '../contract';
import { ledgerAnswer, ledgerQuery } from '../ledger/contract';

const ownVisit = z
  .strictObject({
    type: z.enum(['inspection', 'otherVisit']).describe('inspection 检查；otherVisit 检查以外的入企'),
    id: z.string().describe('编号'),
    on: z.string().describe('入企日期；尚未入企的为批准的首日'),
    agencies: z
      .array(z.strictObject({ id: z.string().describe('机关编号'), name: z.string().describe('机关名称') }))
      .describe('来的机关'),
    kind: z.string().describe('类型代码'),
    kindName: z.string().describe('类型'),
    stage: z.string().describe('所处环节代码'),
    stageName: z.string().describe('所处环节'),
    mayEvaluate: z.array(z.enum(evaluationStages)).describe('现在可以评价的；已经评价过的也在内'),
    evaluated: z
      .array(z.enum(evaluationStages))
      .describe('本企业以账号或者邀请信评价过的；凭码的不在内，因为码别人也可能持有'),
  })
  .meta({ id: 'OwnVisit' });
export type OwnVisitAnswer = z.infer<typeof ownVisit>;

const visitsQuery = z.strictObject({
  from: daySchema.optional().describe('此日及以后的'),
  to: daySchema.optional().describe('此日及以前的'),
  ...pageQuery,
});
export type OwnVisitsQuery = z.infer<typeof visitsQuery>;

export const listMyVisits = reading({
  path: '/my/visits',
  summary: '企业自己的全部入企：检查和检查以外的，日期在后的在前',
  description: '检查只含已经告知本企业的。详情见 `/inspections/{id}`、`/other-visits/{id}`。',
  params: nothing,
  query: visitsQuery,
  answer: pageOf(ownVisit),
  refusals: ['enterpriseOnly'],
});

export const listMyPlaces = reading({
  path: '/my/places',
  summary: '企业自己的入企台账：各机关当年来过几次、上限几次、还剩几次',
  params: nothing,
  query: ledgerQuery,
  answer: pageOf(ledgerAnswer),
  refusals: ['enterpriseOnly'],
});

export const ownOperations: Operations = { listMyVisits, listMyPlaces };
