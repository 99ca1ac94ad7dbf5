// What is done with remarks on plans, and where it is mounted.
import type { Router } from 'express';
import { mayAnswer } from '../../domain/permission/remarks';
import {
  answerRemark,
  getRemark,
  insertRemark,
  listRemarks,
  type Remark,
} from '../../prisma/queries/plan-remarks';
import { ApiError } from '../api-errors';
import type { OpenCall, OpenWriteCall, ReadCall, WriteCall } from '../call';
import { readCursor } from '../cursor';
import type { ApiDependencies } from '../dependencies';
import { uuidV5 } from '../idempotency';
import { told } from '../input';
import { limitAddress } from '../rate-limit';
import {
  mountOpenReading,
  mountOpenWriting,
  mountReading,
  mountWriting,
  onlyMethods,
  type Answer,
} from '../routing';
import {
  answerPlanRemark,
  getPublicRemark,
  listPlanRemarks,
  remarkOnPlan,
  remarksAnHour,
  type PublicRemark,
  type RemarkAnswerBody,
  type RemarkBody,
  type RemarkParams,
  type RemarkPlanParams,
  type RemarkQuery,
  type RemarkShown,
} from './remark-contract';
import { findPlan, findPublicPlan } from './stored';

/** Namespace (RFC 9562) under which remarks get their ids; never changed, or a repeat would be another remark. */
const remarkNamespace = '94d2e7c6-0b3f-4a58-a1c9-6e8d5f20b7a3';

const forEverybody = ({ id, planId, lineRef, text, at, answer, answeredAt }: Remark): PublicRemark => ({
  ...{ id, planId, lineRef, text, at, answer, answeredAt },
});

const forOfficials = (remark: Remark, isAnswering: boolean): RemarkShown => ({
  ...forEverybody(remark),
  name: isAnswering ? remark.name : null,
  contact: isAnswering ? remark.contact : null,
  answeredBy: remark.answeredBy,
});

/** @throws ApiError notFound */
const found = async ({ database }: ApiDependencies, { planId, remarkId }: RemarkParams): Promise<Remark> => {
  const remark = await getRemark(database.pool, planId, remarkId);
  if (remark === null) throw new ApiError('notFound');
  return remark;
};

const sendHandler =
  (dependencies: ApiDependencies) =>
  async ({ params, body, key, now }: OpenWriteCall<RemarkPlanParams, RemarkBody>): Promise<Answer> => {
    const { id: planId, jurisdiction, state } = await findPublicPlan(dependencies, params.planId);
    if (body.lineRef !== null && !state.lines.some(({ ref }) => ref === body.lineRef))
      throw new ApiError('inputRefused', {
        faults: [{ path: 'lineRef', message: told('计划中没有这个条目') }],
      });
    // Of people without accounts: two who chose the same key are told apart by what they say, which nobody else knows.
    const id = uuidV5(remarkNamespace, JSON.stringify([planId, key, body]));
    const { agencyId } = state;
    await insertRemark(dependencies.database.pool, { id, planId, jurisdiction, agencyId, ...body, at: now });
    const remark = await found(dependencies, { planId, remarkId: id });
    return { body: forEverybody(remark), location: `/api/v1/public/plans/${planId}/remarks/${id}` };
  };

const publicHandler =
  (dependencies: ApiDependencies) =>
  async ({ params }: OpenCall<RemarkParams, unknown>): Promise<Answer> => ({
    body: forEverybody(await found(dependencies, params)),
  });

const listHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, params, query }: ReadCall<RemarkPlanParams, RemarkQuery>): Promise<Answer> => {
    const plan = await findPlan(dependencies, actor, params.planId);
    const { answered, cursor, limit } = query;
    const { items, nextCursor } = await listRemarks(dependencies.database.pool, {
      planId: plan.id,
      isAnswered: answered === undefined ? undefined : answered === 'true',
      limit,
      cursor: cursor === undefined ? undefined : readCursor(cursor),
    });
    const isAnswering = mayAnswer(actor, { ...plan, agencyId: plan.state.agencyId });
    return { body: { items: items.map((remark) => forOfficials(remark, isAnswering)), nextCursor } };
  };

const answerHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, params, body, key, now }: WriteCall<RemarkParams, RemarkAnswerBody>): Promise<Answer> => {
    const plan = await findPlan(dependencies, actor, params.planId);
    const { id } = await found(dependencies, params);
    if (!mayAnswer(actor, { ...plan, agencyId: plan.state.agencyId })) throw new ApiError('remarkNotYours');
    const given = { answer: body.answer, answeredBy: actor.id, answeredAt: now, answerKey: key };
    await answerRemark(dependencies.database.pool, id, given);
    const after = await found(dependencies, params);
    if (after.answeredBy !== actor.id || after.answerKey !== key) throw new ApiError('remarkAnswered');
    if (after.answer !== body.answer) throw new ApiError('idempotencyKeyReused');
    return { body: forOfficials(after, true) };
  };

export const mountRemarks = (router: Router, dependencies: ApiDependencies): void => {
  const limit = limitAddress(dependencies, { requests: remarksAnHour, windowSeconds: 3_600 });
  mountOpenWriting(router, dependencies, remarkOnPlan, sendHandler(dependencies), limit);
  router.all(remarkOnPlan.path, onlyMethods('POST'));
  mountOpenReading(router, dependencies, getPublicRemark, publicHandler(dependencies));
  mountReading(router, dependencies, listPlanRemarks, listHandler(dependencies));
  for (const { path } of [getPublicRemark, listPlanRemarks]) router.all(path, onlyMethods('GET', 'HEAD'));
  mountWriting(router, dependencies, answerPlanRemark, answerHandler(dependencies));
  router.all(answerPlanRemark.path, onlyMethods('POST'));
};
