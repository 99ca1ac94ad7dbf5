// Naming a substitute, ending it, and looking up who stands in for whom.
import { shanghaiDay } from '../../domain/calendar/plain-date';
import {
  mayNameFor,
  substitutionReachOf,
  unfitness,
  type Standing,
  type UnfitReason,
} from '../../domain/permission/substitution';
import { hasRole, type Actor } from '../../domain/shared/actor';
import {
  endSubstitution,
  getSubstitution,
  insertSubstitution,
  listSubstitutions,
  standingOf,
  SubstitutionOverlapsError,
  type NewSubstitution,
  type Substitution,
} from '../../prisma/queries/substitutions';
import { ApiError, type InputFault } from '../api-errors';
import type { ReadCall, WriteCall } from '../call';
import { readCursor } from '../cursor';
import type { ApiDependencies } from '../dependencies';
import { uuidV5 } from '../idempotency';
import { told } from '../input';
import type { Answer } from '../routing';
import type {
  CreateSubstitutionBody,
  EndSubstitutionBody,
  SubstitutionParams,
  SubstitutionQuery,
} from './contract';
import { presentSubstitution, statusOf } from './presenter';

/** Namespace (RFC 9562) under which substitutions get their ids; never changed, or a repeat would name twice. */
const substitutionNamespace = '8d1c9b52-6f0e-4a3b-9c57-2e4b7f6a0d13';

const toldAt = ({ path, message }: InputFault): InputFault => ({ path, message: told(message) });

const refusedAt = (path: string, message: string): ApiError =>
  new ApiError('inputRefused', { faults: [toldAt({ path, message })] });

const unfitFaults: Readonly<Record<UnfitReason, InputFault>> = {
  absentNoOfficial: { path: 'absentId', message: '被代理人不是机关工作人员' },
  self: { path: 'substituteId', message: '不能由本人代理本人' },
  unknown: { path: 'substituteId', message: '本地区的人员登记中没有此人' },
  system: { path: 'substituteId', message: '业务系统不能代理' },
  revoked: { path: 'substituteId', message: '此人已停用' },
  otherBody: { path: 'substituteId', message: '此人与被代理人不在同一机关' },
};

/** @throws ApiError notFound, also for what the caller may not know of */
const found = async ({ database }: ApiDependencies, actor: Actor, id: string): Promise<Substitution> => {
  const one = await getSubstitution(database.pool, substitutionReachOf(actor), id);
  if (one === null) throw new ApiError('notFound');
  return one;
};

/** @throws ApiError substitutionNotYours, inputRefused; substituteUnfit with the reason */
const assertFit = async (
  { database: { pool } }: ApiDependencies,
  actor: Actor,
  absentId: string,
  substituteId: string,
): Promise<Standing> => {
  const absent = await standingOf(pool, absentId);
  if (absent === null && hasRole(actor, ['administrator']))
    throw refusedAt('absentId', '本地区的人员登记中没有此人');
  if (absent === null || !mayNameFor(actor, absent)) throw new ApiError('substitutionNotYours');
  const reason = unfitness(absent, await standingOf(pool, substituteId));
  if (reason !== null)
    throw new ApiError('substituteUnfit', { params: { reason }, faults: [unfitFaults[reason]].map(toldAt) });
  return absent;
};

/** @throws ApiError substitutionOverlaps with the one in the way */
const insert = async (
  { database: { pool } }: ApiDependencies,
  actor: Actor,
  wanted: NewSubstitution,
): Promise<void> => {
  try {
    await insertSubstitution(pool, wanted);
  } catch (error) {
    if (!(error instanceof SubstitutionOverlapsError)) throw error;
    const other = await getSubstitution(pool, substitutionReachOf(actor), error.substitutionId);
    const { fromOn = null, toOn = null, substituteId = null } = other ?? {};
    throw new ApiError('substitutionOverlaps', {
      params: { substitutionId: error.substitutionId, substituteId, fromOn, toOn },
    });
  }
};

const isSame = (one: Substitution, other: NewSubstitution): boolean =>
  (['absentId', 'substituteId', 'fromOn', 'toOn', 'reason', 'createdBy'] as const).every(
    (field) => one[field] === other[field],
  );

export const createHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, body, key, now }: WriteCall<unknown, CreateSubstitutionBody>): Promise<Answer> => {
    const { pool } = dependencies.database;
    const { absentId = actor.id, substituteId, fromOn, toOn, reason } = body;
    const id = uuidV5(substitutionNamespace, JSON.stringify([actor.jurisdiction, actor.id, key]));
    const wanted = { id, absentId, substituteId, fromOn, toOn, reason, createdBy: actor.id };
    // What has been named stays named: a repeat is answered though nobody could name it any more.
    const before = await getSubstitution(pool, substitutionReachOf(actor), id);
    if (before === null) {
      if (fromOn < shanghaiDay(now)) throw refusedAt('fromOn', '不得早于今天');
      const { jurisdiction, agencyId } = await assertFit(dependencies, actor, absentId, substituteId);
      await insert(dependencies, actor, { ...wanted, jurisdiction, agencyId, createdAt: now });
    }
    const named = before ?? (await found(dependencies, actor, id));
    if (!isSame(named, { ...named, ...wanted })) throw new ApiError('idempotencyKeyReused');
    return { body: presentSubstitution(named, now), location: `/api/v1/substitutions/${id}` };
  };

export const listHandler =
  ({ database }: ApiDependencies) =>
  async ({ actor, query, now }: ReadCall<unknown, SubstitutionQuery>): Promise<Answer> => {
    const { absentId, substituteId, active, cursor, limit } = query;
    const { items, nextCursor } = await listSubstitutions(database.pool, {
      reach: substitutionReachOf(actor),
      absentId,
      substituteId,
      on: active === undefined ? undefined : shanghaiDay(now),
      cursor: cursor === undefined ? undefined : readCursor(cursor),
      limit,
    });
    return { body: { items: items.map((one) => presentSubstitution(one, now)), nextCursor } };
  };

export const getHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, params, now }: ReadCall<SubstitutionParams, unknown>): Promise<Answer> => ({
    body: presentSubstitution(await found(dependencies, actor, params.substitutionId), now),
  });

export const endHandler =
  (dependencies: ApiDependencies) =>
  async ({
    actor,
    params,
    body,
    key,
    now,
  }: WriteCall<SubstitutionParams, EndSubstitutionBody>): Promise<Answer> => {
    const { substitutionId } = params;
    const before = await found(dependencies, actor, substitutionId);
    const { absentId: id, jurisdiction, agencyId } = before;
    if (actor.id !== before.substituteId && !mayNameFor(actor, { id, jurisdiction, agencyId }))
      throw new ApiError('substitutionNotYours');
    if (statusOf(before, now) === 'over') throw new ApiError('substitutionEnded');
    const end = { endedBy: actor.id, endedAt: now, endReason: body.reason ?? null, endKey: key };
    await endSubstitution(dependencies.database.pool, substitutionId, end);
    const after = await found(dependencies, actor, substitutionId);
    if (after.endedBy !== actor.id || after.endKey !== key) throw new ApiError('substitutionEnded');
    if (after.endReason !== end.endReason) throw new ApiError('idempotencyKeyReused');
    return { body: presentSubstitution(after, now) };
  };
