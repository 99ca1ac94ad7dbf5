// What every act on a list of services or on the team of experts starts from: who may, once for the key, not stale.
import type { PoolClient } from 'pg';
import { mayKeepGuidance } from '../../domain/permission/guidance';
import type { PolicyPack } from '../../domain/policy/policy-pack';
import type { Actor } from '../../domain/shared/actor';
import { registerHistory } from '../../prisma/queries/registers/history';
import { ApiError } from '../api-errors';
import type { WriteCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { packFor } from '../lists/entry';
import { once } from '../once';
import { readVersionCursor } from '../registers/cursor';
import { presentHistory } from '../registers/presenter';
import type { Answer } from '../routing';

/** @throws ApiError packNotInForce, guidanceNotYours */
export const keptBy = (dependencies: ApiDependencies, actor: Actor): PolicyPack => {
  const pack = packFor(dependencies, actor);
  if (!mayKeepGuidance(actor, pack.guidance)) throw new ApiError('guidanceNotYours');
  return pack;
};

/** One change of a place's guidance after the other. @throws ApiError idempotencyKeyReused */
export const onceInPlace = async (
  dependencies: ApiDependencies,
  call: Pick<WriteCall<unknown, unknown>, 'actor' | 'key' | 'now'>,
  request: unknown,
  act: (client: PoolClient) => Promise<string>,
): Promise<string> => await once(dependencies, call, request, `guidance of ${call.actor.jurisdiction}`, act);

/** @param version of the row as it stands */
export const historyOf = async (
  { database }: ApiDependencies,
  register: 'guidanceLists' | 'guidanceExperts',
  rowId: string,
  { version, cursor, limit }: { version: number; cursor: string | undefined; limit: number },
): Promise<Answer> => {
  const below = cursor === undefined ? null : readVersionCursor(cursor);
  const entries = await registerHistory(database.pool, register, { rowId, below, limit: limit + 1 });
  const shown = entries.slice(0, limit);
  const last = shown.at(-1);
  const nextCursor = entries.length > shown.length && last !== undefined ? String(last.version) : null;
  return { body: { items: shown.map(presentHistory), nextCursor }, version };
};
