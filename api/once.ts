// A write that is done once for its key, one after the other under a lock, upon the version that the caller has seen.
import type { PoolClient } from 'pg';
import { refuse } from '../domain/shared/outcome';
import { KeyReusedError, writeOnce } from '../prisma/queries/registers/write-once';
import { ApiError } from './api-errors';
import type { WriteCall } from './call';
import type { ApiDependencies } from './dependencies';
import { forgetDuties } from './duties/known';
import { refusedBy } from './refused-error';

/** Runs `act` once for the key, one change under a lock after the other. @throws ApiError idempotencyKeyReused */
export const once = async <T>(
  { database }: Pick<ApiDependencies, 'database'>,
  { actor, key, now }: Pick<WriteCall<unknown, unknown>, 'actor' | 'key' | 'now'>,
  request: unknown,
  lock: string,
  act: (client: PoolClient) => Promise<T>,
): Promise<T> => {
  try {
    const done = await writeOnce(database.pool, { actorId: actor.id, key, request, at: now, lock }, act);
    forgetDuties(database, actor.jurisdiction);
    return done;
  } catch (error) {
    if (error instanceof KeyReusedError) throw new ApiError('idempotencyKeyReused');
    throw error;
  }
};

/** @throws RefusedError staleVersion */
export const assertFresh = (expected: number | null, actual: number): void => {
  if (expected !== null && expected !== actual)
    throw refusedBy(refuse('staleVersion', { expected, actual }), actual);
};
