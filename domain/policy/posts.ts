// What a jurisdiction asks of posts inside agencies, of the confirmation of inspecting bodies, and of enforcement elsewhere.
import type { PlainDate } from '../calendar/plain-date';
import type { Role } from '../shared/actor';
import type { Source } from '../shared/outcome';

interface Sourced<T> {
  readonly value: T;
  readonly source: Source;
}

/** agency: every inspecting body has one; township: every one at the level of townships and subdistricts. */
export const postReaches = ['agency', 'township'] as const;
export const postHolders = ['unit', 'person'] as const;

/** A post that each of these bodies fills, with exactly one holder at a time. */
export interface PostKind {
  readonly kind: string;
  readonly name: string;
  readonly of: (typeof postReaches)[number];
  readonly holder: (typeof postHolders)[number];
  /** Does nothing else: holds no other post beside it. */
  readonly fullTime: boolean;
  readonly clauses: readonly string[];
}

/** How the bodies that may inspect are cleared up, confirmed and announced. */
export interface BodyConfirmation {
  /** Who clears up and proposes. */
  readonly proposers: readonly Role[];
  /** Who confirms. */
  readonly deciders: readonly Role[];
  /** null: the document gives no date. */
  readonly dueOn: PlainDate | null;
  /** The document by whose standard it is done; null: not named. */
  readonly standard: string | null;
}

export interface PostsPolicy {
  /** Empty: the document asks for none (HZ-14, HZ-96, DE-103, DE-104, XT-80). */
  readonly kinds: Sourced<readonly PostKind[]>;
  readonly bodyConfirmation: Sourced<BodyConfirmation>;
  /** Who takes the filing of enforcement elsewhere (CX-14). */
  readonly elsewhereFiledWith: Sourced<readonly Role[]>;
}
