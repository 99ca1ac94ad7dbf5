// How the like was dealt with before, and the results of one enterprise shared between agencies.
import { z } from 'zod';
import { penaltyKinds } from '../../domain/inspection/discretion-vocabulary';
import { idSchema, leniencyGrounds, outcomeKinds } from '../../domain/inspection/vocabulary';
import { pageOf, pageQuery, reading, type Operations } from '../contract';

const disposal = z.strictObject({
  inspectionId: z.string().describe('检查编号'),
  agencyId: z.string().describe('作出结果的机关'),
  agencyName: z.string().describe('机关名称'),
  on: z.string().describe('检查结束之日'),
  itemIds: z.array(z.string()).describe('检查事项'),
  outcome: z.enum(outcomeKinds).describe('检查结果'),
  summary: z.string().describe('结果摘要'),
  leniencyGround: z.enum(leniencyGrounds).nullable().describe('从宽处理的情形'),
  isPenalised: z.boolean().nullable().describe('是否处罚；空：没有立案，或者尚未决定'),
  penalties: z.array(z.enum(penaltyKinds)).nullable().describe('处罚种类；空：没有写明'),
});
export type DisposalAnswer = z.infer<typeof disposal>;

const likeParams = z.strictObject({ inspectionId: idSchema.describe('检查编号') });
export type LikeParams = z.infer<typeof likeParams>;
const likeQuery = z.strictObject({
  ground: z.enum(leniencyGrounds).optional().describe('只看这一从宽情形的'),
});
export type LikeQuery = z.infer<typeof likeQuery>;

export const likeMost = 50;
export const listLikeCases = reading({
  path: '/inspections/:inspectionId/like-cases',
  summary: '同类案件：本地区同一事项以往的处理，供类案同罚',
  description: `只列已经告知的结果，不含涉密的，不写企业名称；新的在前，至多 ${String(likeMost)} 件。`,
  params: likeParams,
  query: likeQuery,
  answer: z.strictObject({ items: z.array(disposal.meta({ id: 'Disposal' })).describe('各件') }),
});

const enterpriseParams = z.strictObject({ id: idSchema.describe('企业编号') });
export type EnterpriseParams = z.infer<typeof enterpriseParams>;
const resultsQuery = z.strictObject({ ...pageQuery });
export type ResultsQuery = z.infer<typeof resultsQuery>;
export const listSharedResults = reading({
  path: '/enterprises/:id/results',
  summary: '一家企业已经告知的检查结果，各检查主体共享',
  description:
    '本地区的机关都看得到，免得为同一事项再去一次；涉密的不在其中。可以互认的，见 `recogniseResults`。',
  params: enterpriseParams,
  query: resultsQuery,
  answer: pageOf(disposal),
});

export const disposalOperations: Operations = { listLikeCases, listSharedResults };
