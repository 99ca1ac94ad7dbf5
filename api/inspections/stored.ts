// Finds the inspection that a call is about, or says that there is none for this caller.
import { mayTouch, reachOf, reaches } from '../../domain/permission/reach';
import type { Actor } from '../../domain/shared/actor';
import { getLifecycle, type Lifecycle } from '../../prisma/queries/lifecycles';
import { ApiError } from '../api-errors';
import type { ApiDependencies } from '../dependencies';

export type StoredInspection = Extract<Lifecycle, { readonly type: 'inspection' }>;

export interface ShownCode {
  readonly text: string;
  /** Signed here, for this inspection. */
  readonly isOurs: boolean;
}

/** One of its codes that the caller was shown, be it replaced or revoked since; of a platform's only those that are on record. */
const isCodeOf = (
  { state: { code, revokedCodes = [] } }: StoredInspection,
  shown: ShownCode | null,
): boolean => shown !== null && (shown.isOurs || code === shown.text || revokedCodes.includes(shown.text));

/** For commands. @param shown what was shown at the door to an enterprise that nobody told. @throws ApiError notFound */
export const inspectionToAct = async (
  { database }: ApiDependencies,
  actor: Actor,
  id: string,
  shown: ShownCode | null = null,
): Promise<StoredInspection> => {
  const found = await getLifecycle(database.pool, id);
  if (found?.type !== 'inspection' || !mayTouch(reachOf(actor, 'inspection'), found, isCodeOf(found, shown)))
    throw new ApiError('notFound');
  return found;
};

/** For reading. @throws ApiError notFound */
export const inspectionToRead = async (
  { database }: ApiDependencies,
  actor: Actor,
  id: string,
): Promise<StoredInspection> => {
  const found = await getLifecycle(database.pool, id);
  if (found?.type !== 'inspection' || !reaches(reachOf(actor, 'inspection'), found))
    throw new ApiError('notFound');
  return found;
};
