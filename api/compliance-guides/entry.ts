// What every act on guides, risk lists, self-checks and trainings starts from.
import type { PoolClient } from 'pg';
import type { ComplianceGuidePolicy } from '../../domain/policy/compliance-guides';
import type { Actor } from '../../domain/shared/actor';
import { refuse, type Refusal, type Source } from '../../domain/shared/outcome';
import { KeyReusedError, writeOnce } from '../../prisma/queries/registers/write-once';
import { ApiError } from '../api-errors';
import type { WriteCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { told } from '../input';
import { packFor } from '../lists/entry';
import { refusedBy } from '../refused-error';

/** @throws ApiError packNotInForce */
export const guidePolicy = (dependencies: ApiDependencies, actor: Actor): ComplianceGuidePolicy =>
  packFor(dependencies, actor).complianceGuides;

/** @throws RefusedError complianceNotAsked with what the pack gives as its reason */
export const assertAsked = (is: boolean, what: string, source: Source): void => {
  if (!is) throw refusedBy(refuse('complianceNotAsked', { what }, source), 0);
};

/** Runs `act` once for the key, one change under a lock after the other. @throws ApiError idempotencyKeyReused */
export const once = async <T>(
  { database }: ApiDependencies,
  { actor, key, now }: Pick<WriteCall<unknown, unknown>, 'actor' | 'key' | 'now'>,
  request: unknown,
  lock: string,
  act: (client: PoolClient) => Promise<T>,
): Promise<T> => {
  try {
    return await writeOnce(database.pool, { actorId: actor.id, key, request, at: now, lock }, act);
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

/** @throws RefusedError */
export const assertOpen = (refusal: Refusal | null, version: number): void => {
  if (refusal !== null) throw refusedBy(refusal, version);
};

export const inputRefused = (path: string, message: string): ApiError =>
  new ApiError('inputRefused', { faults: [{ path, message: told(message) }] });

/** @throws ApiError enterpriseOnly */
export const ownEnterprise = ({ enterpriseId, roles }: Actor): string => {
  if (enterpriseId === null || !roles.includes('enterprise')) throw new ApiError('enterpriseOnly');
  return enterpriseId;
};
