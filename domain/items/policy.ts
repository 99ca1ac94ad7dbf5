// What a policy pack says about the list of items: who may publish, with whom it is filed, what an entry must say.
import type { Role } from '../shared/actor';
import type { Source } from '../shared/outcome';
import type { ClearingGround, Origin } from './item';

export interface Sourced<T> {
  readonly value: T;
  readonly source: Source;
}

/** Fields that an item must have before it is filed or published (HZ-04). */
export const requirableFields = ['department', 'settingBasis', 'basis', 'level'] as const;
export type RequirableField = (typeof requirableFields)[number];

export interface ItemListPolicy {
  /** What the list is called. */
  readonly title: Sourced<string>;
  readonly origins: Sourced<readonly Origin['kind'][]>;
  /** Whether an item must be traceable to the powers-and-duties list (HZ-02, JJ-08). */
  readonly sourceRequired: Sourced<boolean>;
  readonly requiredFields: Sourced<readonly RequirableField[]>;
  /** Who settles which department is in charge where none clearly is (HZ-11). */
  readonly ownerDeciders: Sourced<readonly Role[]>;
  /** Key into bodies; null: the list is filed with nobody (JJ-10). */
  readonly filingRecipient: Sourced<string | null>;
  readonly filingBeforePublication: Sourced<boolean>;
  readonly publishers: Sourced<readonly Role[]>;
  /** Where the list is published. */
  readonly publishedAt: Sourced<string>;
  /** Grounds on which items are cleared away. */
  readonly clearingGrounds: Sourced<readonly ClearingGround[]>;
  /** Months without any use or finding after which an item is proposed for removal; null: nobody has set a number. */
  readonly noEffectMonths: Sourced<number | null>;
  /** Kinds of lists that an entry leaves only with a reason and a decision (宽进严出, JJ-17). */
  readonly strictOut: Sourced<readonly string[]>;
  /** Bodies that make a kind of list together: it counts once each has agreed (JJ-16). */
  readonly madeTogether: Sourced<readonly { readonly list: string; readonly bodies: readonly Role[] }[]>;
  /** Whether clashing standards go to the government where consultation settles nothing (DE-71). */
  readonly standardsToGovernment: Sourced<boolean>;
}
