// Who reads the visit ledger of an enterprise: as far as he reads inspections. An agency reads its own visits of any
// enterprise here; an enterprise reads what was made of its own and what it was told of; a park is told single visits alone.
import type { Actor } from '../shared/actor';
import { reachOf } from './reach';

export type LedgerReach =
  | { readonly kind: 'all'; readonly secrets: boolean }
  | { readonly kind: 'agency'; readonly agencyId: string }
  | { readonly kind: 'told' };

/** null: nothing of this enterprise's ledger; the widest of what the caller's roles give. */
export const ledgerReachOf = (actor: Actor, enterpriseId: string): LedgerReach | null => {
  const reach = reachOf(actor, 'inspection');
  if (reach.everywhere !== null) return { kind: 'all', secrets: reach.everywhere.secrets };
  if (reach.agencyId !== null) return { kind: 'agency', agencyId: reach.agencyId };
  return reach.enterpriseId === enterpriseId ? { kind: 'told' } : null;
};
