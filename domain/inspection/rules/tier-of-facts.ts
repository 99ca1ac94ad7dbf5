// The tier of the enterprise as an inspection's facts know it.
import type { PolicyPack } from '../../policy/policy-pack';
import { tierOf, type TierAnswer } from '../../tier/tier-of';
import type { Facts } from '../facts';

/** null: facts or pack are from before enterprises were graded. */
export const tierOfFacts = (enterprise: Facts['enterprise'], pack: PolicyPack): TierAnswer | null => {
  const { creditGrade, risk, trade } = enterprise;
  return creditGrade === undefined ? null : tierOf({ creditGrade, risk, trade: trade ?? null }, pack);
};
