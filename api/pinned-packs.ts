// The rules a lifecycle runs by are those it pinned, also after the pack on disk has moved on: kept by hash in PostgreSQL.
import type { PackPin, PolicyPack } from '../domain/policy/policy-pack';
import { keepPinnedPack } from '../prisma/queries/pinned-packs';
import { ApiError } from './api-errors';
import type { ApiDependencies } from './dependencies';

type Reach = Pick<ApiDependencies, 'database' | 'ruleBooks'>;

/** Keeps the pack before a lifecycle starts under it; the same pack again changes nothing. */
export const keepPack = async ({ database }: Pick<Reach, 'database'>, pack: PolicyPack): Promise<void> => {
  await keepPinnedPack(database.pool, pack);
};

/** @throws ApiError internal when nobody kept it: every lifecycle's start does */
export const pinnedPack = async ({ database, ruleBooks }: Reach, pin: PackPin): Promise<PolicyPack> => {
  const current = ruleBooks.packOf(pin.id);
  if (current?.hash === pin.hash) return current;
  const { rows } = await database.pool.query<{ body: PolicyPack }>(
    'SELECT body FROM pinned_pack WHERE hash = $1',
    [pin.hash],
  );
  const kept = rows[0]?.body;
  if (kept === undefined)
    throw new ApiError('internal', { cause: new Error(`no pack ${pin.id} ${pin.hash}`) });
  return kept;
};
