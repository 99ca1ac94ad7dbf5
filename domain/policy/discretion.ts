// What a pack says of disposing with measure (裁量和从宽): what is weighed, what comes first, what needs a second decision.
import type { Role } from '../shared/actor';
import type { GentleMean, PenaltyKind, WeighedFactor } from '../inspection/discretion-vocabulary';
import type { Sourced } from './planning';

/** Whom gentle means come first for: nobody; a slight fault; a slight fault of a new enterprise, trade or model. */
export const gentleScopes = ['nobody', 'slight', 'newAndSlight'] as const;
export type GentleScope = (typeof gentleScopes)[number];

export interface DiscretionPolicy {
  /** What each disposal weighs (XT-06, XT-49). */
  readonly factors: Sourced<readonly WeighedFactor[]>;
  /** Means that come before any penalty, in the order offered (HZ-68, XT-50). */
  readonly gentleMeans: Sourced<readonly GentleMean[]>;
  readonly gentleFor: Sourced<GentleScope>;
  /** Penalties that want a decision of their own before the case is opened (HZ-69). */
  readonly severePenalties: Sourced<readonly PenaltyKind[]>;
  readonly severeDeciders: Sourced<readonly Role[]>;
  /** Light cases without a single errand for the enterprise (CX-103). */
  readonly noErrand: Sourced<boolean>;
  /** A follow-up visit is proposed when a case is over (XT-08). */
  readonly caseFollowUp: Sourced<boolean>;
  /** Lines of agencies whose fields are watched off site by big data and AI (HZ-45); empty: the document names none. */
  readonly offSiteLines: Sourced<readonly string[]>;
}
