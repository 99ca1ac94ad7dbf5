// A claim on places in the visit ledger, held as long as the outcome of one command is not certain.
import { randomUUID } from 'node:crypto';
import { claimOf, letPlacesGo } from '../prisma/queries/visit-places';
import type { ApiDependencies } from './dependencies';
import { RefusedError } from './refused-error';

export interface Claimant {
  /** Inspection or credit record whose visit it is. */
  readonly lifecycleId: string;
  readonly updateId: string;
}

/**
 * Runs `act`, which says so (`claims`) before it takes places under its `attempt`. Its success and a refusal by the rule
 * book are certain; after any other failure the command may still be carried out, so the places stay until
 * settleVisitClaims knows.
 */
export const holdingClaim = async <T>(
  { database, log }: Pick<ApiDependencies, 'database' | 'log'>,
  { lifecycleId, updateId }: Claimant,
  act: (attempt: string, claims: () => void) => Promise<T>,
): Promise<T> => {
  const attempt = randomUUID();
  let hasClaimed = false;
  const letGo = async (): Promise<void> => {
    if (!hasClaimed) return;
    await letPlacesGo(database.pool, lifecycleId, [claimOf({ attempt, updateId })]).catch((err: unknown) => {
      log.warn({ err, lifecycleId }, 'places in the visit ledger not let go yet');
    });
  };
  try {
    const answer = await act(attempt, () => (hasClaimed = true));
    await letGo();
    return answer;
  } catch (error) {
    if (error instanceof RefusedError) await letGo();
    throw error;
  }
};
