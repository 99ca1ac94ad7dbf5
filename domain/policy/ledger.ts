// What a pack says of the numbers of the visit ledger, of letters of entrustment and of results that may be recognised.
import type { Role } from '../shared/actor';
import type { Sourced } from './planning';

export interface LedgerPolicy {
  /** Yearly caps and shares of draws for every agency of the place, of classes too. */
  readonly capSetters: Sourced<readonly Role[]>;
  /** The same for their own agency alone; empty: an agency sets none itself. */
  readonly agencyCapSetters: Sourced<readonly Role[]>;
  /** The two thresholds of reasonable frequency (JJ-34, JJ-35). */
  readonly thresholdSetters: Sourced<readonly Role[]>;
  readonly specialLimitSetters: Sourced<readonly Role[]>;
  readonly headcountSetters: Sourced<readonly Role[]>;
  /** Who gives and revokes a letter for the agency whose items they are. */
  readonly entrusters: Sourced<readonly Role[]>;
  /** Calendar days after its end during which a result may be recognised instead of a visit. */
  readonly recognitionDays: Sourced<number>;
}
