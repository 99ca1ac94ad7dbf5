// Setting, publishing and withdrawing numbers, by whom the pack names.
import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import { shanghaiDay, yearOf } from '../../domain/calendar/plain-date';
import { limitFaults, notAsked } from '../../domain/limits/decision';
import type { Fault } from '../../domain/lists/membership';
import { limitReachOf, maySetLimit } from '../../domain/permission/limits';
import type { PolicyPack } from '../../domain/policy/policy-pack';
import type { Actor } from '../../domain/shared/actor';
import {
  commonLimit,
  isSetAlready,
  listLimitDecisions,
  saveLimitDecision,
  type LimitDecision,
} from '../../prisma/queries/limit-decisions';
import { inspectingBodies } from '../../prisma/queries/list-writes';
import { assertFresh } from '../once';
import { ApiError } from '../api-errors';
import type { WriteCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { assertNone, once, packFor } from '../lists/entry';
import type { Answer } from '../routing';
import type { LimitParams, PublishLimitBody, SetLimitBody, WithdrawLimitBody } from './contract';
import { answerOf } from './read-handlers';

const fault = (path: string, message: string): Fault => ({ path, message });

/** @throws ApiError limitNotYours */
const seatOf = (actor: Actor, one: Pick<LimitDecision, 'rule' | 'agencyId'>, pack: PolicyPack) => {
  const seat = maySetLimit(actor, one.rule, one.agencyId, pack.ledger);
  if (seat === null) throw new ApiError('limitNotYours');
  return seat;
};

const set = async (
  client: PoolClient,
  { actor, body, now }: WriteCall<unknown, SetLimitBody>,
  pack: PolicyPack,
): Promise<LimitDecision> => {
  const today = shanghaiDay(now);
  const { jurisdiction } = actor;
  const seat = seatOf(actor, body, pack);
  const silent = notAsked(body.rule, pack);
  if (silent !== null)
    throw new ApiError('limitNotAsked', { params: { rule: body.rule, ours: silent.ours } });
  const agencies = await inspectingBodies(client, jurisdiction, today);
  const common = await commonLimit(client, jurisdiction, body.rule, {
    day: today,
    year: body.year ?? yearOf(today),
  });
  assertNone([
    ...(body.agencyId !== null && agencies.get(body.agencyId) !== body.agencyId
      ? [fault('agencyId', '本地区没有这个已公告的行政检查主体')]
      : []),
    ...(body.decidedOn > today ? [fault('decidedOn', '不得晚于今天')] : []),
    ...(body.year !== null && body.year < yearOf(today) ? [fault('year', '不得早于今年')] : []),
    ...limitFaults(body, pack, { common, byAgency: seat === 'agency' }),
  ]);
  const decision: LimitDecision = {
    id: `${jurisdiction}-lim-${randomUUID()}`,
    jurisdiction,
    ...body,
    publishedOn: null,
    publicationRef: null,
    withdrawnOn: null,
    withdrawReason: null,
    enteredBy: actor.id,
    enteredAt: now,
    version: 1,
  };
  if (await isSetAlready(client, decision))
    throw new ApiError('limitExists', { params: { decisionRef: body.decisionRef, rule: body.rule } });
  await saveLimitDecision(
    client,
    { before: null, after: decision },
    { actorId: actor.id, at: now, reason: body.reason },
  );
  return decision;
};

export const setHandler =
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<unknown, SetLimitBody>): Promise<Answer> => {
    const pack = packFor(dependencies, call.actor);
    const id = await once(dependencies, call, ['setLimit', call.body], async (client) => {
      const { id: made } = await set(client, call, pack);
      return made;
    });
    const answer = await answerOf(dependencies, call, id);
    return { ...answer, location: `/api/v1/limit-decisions/${id}` };
  };

/** As it stands. @throws ApiError notFound; RefusedError staleVersion */
const toChange = async (
  client: PoolClient,
  { actor, params, now, expectedVersion }: WriteCall<LimitParams, unknown>,
): Promise<LimitDecision> => {
  const { jurisdiction, everything } = limitReachOf(actor);
  const day = shanghaiDay(now);
  const [found] = everything
    ? await listLimitDecisions(client, { jurisdiction, day, id: params.id, limit: 1 })
    : [];
  if (found === undefined) throw new ApiError('notFound');
  const { state: _state, agencyName: _name, ...decision } = found;
  const { version } = decision;
  assertFresh(expectedVersion, version);
  return decision;
};

const changing = async <B>(
  dependencies: ApiDependencies,
  operation: string,
  call: WriteCall<LimitParams, B>,
  become: (decision: LimitDecision) => {
    readonly changes: Partial<LimitDecision>;
    readonly reason: string | null;
  },
): Promise<Answer> => {
  const { actor, params, body, now } = call;
  const pack = packFor(dependencies, actor);
  await once(dependencies, call, [operation, params, body], async (client) => {
    const before = await toChange(client, call);
    seatOf(actor, before, pack);
    if (before.withdrawnOn !== null) throw new ApiError('limitWithdrawn');
    const { changes, reason } = become(before);
    const after = { ...before, ...changes, version: before.version + 1 };
    await saveLimitDecision(client, { before, after }, { actorId: actor.id, at: now, reason });
    return after.id;
  });
  return await answerOf(dependencies, call, params.id);
};

export const publishHandler =
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<LimitParams, PublishLimitBody>): Promise<Answer> =>
    await changing(dependencies, 'publishLimit', call, ({ decidedOn }) => {
      const { publishedOn, publicationRef } = call.body;
      assertNone([
        ...(publishedOn > shanghaiDay(call.now) ? [fault('publishedOn', '不得晚于今天')] : []),
        ...(publishedOn < decidedOn ? [fault('publishedOn', '不得早于决定之日')] : []),
      ]);
      return { changes: { publishedOn, publicationRef }, reason: null };
    });

export const withdrawHandler =
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<LimitParams, WithdrawLimitBody>): Promise<Answer> =>
    await changing(dependencies, 'withdrawLimit', call, () => {
      const { withdrawnOn, reason } = call.body;
      assertNone(withdrawnOn < shanghaiDay(call.now) ? [fault('withdrawnOn', '不得早于今天')] : []);
      return { changes: { withdrawnOn, withdrawReason: reason }, reason };
    });
