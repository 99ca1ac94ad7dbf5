// Entering and revoking letters of entrustment, once the other agency was found able to go.
import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import { shanghaiDay, yearOf } from '../../domain/calendar/plain-date';
import { limitOf } from '../../domain/inspection/rules/frequency';
import type { Fault } from '../../domain/lists/membership';
import { mayEntrust, limitReachOf } from '../../domain/permission/limits';
import type { PolicyPack } from '../../domain/policy/policy-pack';
import {
  certifiedOfficers,
  listEntrustments,
  saveEntrustment,
  type Entrustment,
} from '../../prisma/queries/entrustments';
import { itemFacts } from '../../prisma/queries/items/item-facts';
import { inspectingBodies } from '../../prisma/queries/list-writes';
import { decidedLimits } from '../../prisma/queries/visit-tallies';
import { assertFresh } from '../once';
import { ApiError } from '../api-errors';
import type { WriteCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { assertNone, once, packFor } from '../lists/entry';
import type { Answer } from '../routing';
import type { EntrustBody, EntrustmentParams, RevokeBody } from './contract';
import { answerOf } from './handlers';

const fault = (path: string, message: string): Fault => ({ path, message });

/** Own, in force and simple on the first day, for the agency that is to go (HZ-19, CX-63). */
const itemFaults = async (
  { database }: ApiDependencies,
  { actor, body, now }: WriteCall<unknown, EntrustBody>,
): Promise<readonly Fault[]> => {
  const { itemIds, entrustedAgencyId, ownerAgencyId, from } = body;
  if (itemIds.length === 0) return [];
  const { items } = await itemFacts(database.pool, {
    jurisdiction: actor.jurisdiction,
    draft: { itemIds, entrustedAgencyId, kind: 'planned', mode: 'entrusted', channel: 'onSite' },
    pool: 'general',
    today: shanghaiDay(now),
    visitDay: from,
  });
  return itemIds.flatMap((id, index): Fault[] => {
    const at = `itemIds[${String(index)}]`;
    const item = items.find((known) => known.id === id);
    if (item === undefined || item.ownerAgencyId !== ownerAgencyId)
      return [fault(at, `${id} 不是委托机关的事项`)];
    if ((item.faults ?? []).length > 0) return [fault(at, `事项 ${id} 在起始日不得检查`)];
    return item.simple ? [] : [fault(at, `事项 ${id} 不在简单事项清单内，或者清单没有让受托机关代查`)];
  });
};

const minimumOf = async (
  { database }: ApiDependencies,
  { actor, body, now }: WriteCall<unknown, EntrustBody>,
  pack: PolicyPack,
): Promise<number> => {
  const { entrustedAgencyId } = body;
  const today = shanghaiDay(now);
  const limits = await decidedLimits(database.pool, actor.jurisdiction, [entrustedAgencyId], {
    today,
    year: yearOf(body.from),
  });
  return limitOf('officersMinimum', entrustedAgencyId, { limits }, pack) ?? 1;
};

const entered = async (
  client: PoolClient,
  { actor, body, now }: WriteCall<unknown, EntrustBody>,
  { faults, minimum }: { readonly faults: readonly Fault[]; readonly minimum: number },
): Promise<Entrustment> => {
  const today = shanghaiDay(now);
  const { jurisdiction } = actor;
  const { capacity, ...letter } = body;
  const [same] = await listEntrustments(client, { jurisdiction, day: today, ref: body.ref, limit: 1 });
  if (same !== undefined) throw new ApiError('entrustmentExists', { params: { ref: body.ref, id: same.id } });
  const agencies = await inspectingBodies(client, jurisdiction, today);
  const officers = await certifiedOfficers(client, body.entrustedAgencyId, body.from);
  const isBody = agencies.get(body.entrustedAgencyId) === body.entrustedAgencyId;
  assertNone([
    ...(body.entrustedAgencyId === body.ownerAgencyId
      ? [fault('entrustedAgencyId', '机关不能委托自己')]
      : isBody
        ? []
        : [fault('entrustedAgencyId', '本地区没有这个已公告的行政检查主体')]),
    ...(isBody && officers < minimum
      ? [
          fault(
            'entrustedAgencyId',
            `受托机关在起始日持证的执法人员只有 ${String(officers)} 人，少于 ${String(minimum)} 人，不能代查`,
          ),
        ]
      : []),
    ...(body.from < today ? [fault('from', '不得早于今天')] : []),
    ...(body.to !== null && body.to < body.from ? [fault('to', '不得早于起始日')] : []),
    ...(capacity.checkedOn > today ? [fault('capacity.checkedOn', '不得晚于今天')] : []),
    ...faults,
  ]);
  const after: Entrustment = {
    id: `${jurisdiction}-ent-${randomUUID()}`,
    jurisdiction,
    ...letter,
    capacityCheckedOn: capacity.checkedOn,
    capacityFinding: capacity.finding,
    certifiedOfficers: officers,
    revokedOn: null,
    revokeReason: null,
    enteredBy: actor.id,
    enteredAt: now,
    version: 1,
  };
  await saveEntrustment(client, { before: null, after }, { actorId: actor.id, at: now, reason: body.reason });
  return after;
};

export const entrustHandler =
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<unknown, EntrustBody>): Promise<Answer> => {
    const { actor, body } = call;
    const pack = packFor(dependencies, actor);
    if (!mayEntrust(actor, body.ownerAgencyId, pack.ledger)) throw new ApiError('entrustmentNotYours');
    const [faults, minimum] = await Promise.all([
      itemFaults(dependencies, call),
      minimumOf(dependencies, call, pack),
    ]);
    const id = await once(dependencies, call, ['entrust', body], async (client) => {
      const { id: made } = await entered(client, call, { faults, minimum });
      return made;
    });
    const answer = await answerOf(dependencies, call, id);
    return { ...answer, location: `/api/v1/entrustments/${id}` };
  };

export const revokeHandler =
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<EntrustmentParams, RevokeBody>): Promise<Answer> => {
    const { actor, params, body, now, expectedVersion } = call;
    const pack = packFor(dependencies, actor);
    const today = shanghaiDay(now);
    await once(dependencies, call, ['revokeEntrustment', params, body], async (client) => {
      const { jurisdiction, everything } = limitReachOf(actor);
      const [found] = everything
        ? await listEntrustments(client, { jurisdiction, day: today, id: params.id, limit: 1 })
        : [];
      if (found === undefined) throw new ApiError('notFound');
      const { state, ownerAgencyName: _owner, entrustedAgencyName: _entrusted, ...before } = found;
      const { version } = before;
      assertFresh(expectedVersion, version);
      if (!mayEntrust(actor, before.ownerAgencyId, pack.ledger)) throw new ApiError('entrustmentNotYours');
      if (before.revokedOn !== null || state === 'over') throw new ApiError('entrustmentRevoked');
      assertNone(body.revokedOn < today ? [fault('revokedOn', '不得早于今天')] : []);
      const after = {
        ...before,
        revokedOn: body.revokedOn,
        revokeReason: body.reason,
        version: version + 1,
      };
      await saveEntrustment(client, { before, after }, { actorId: actor.id, at: now, reason: body.reason });
      return after.id;
    });
    return await answerOf(dependencies, call, params.id);
  };
