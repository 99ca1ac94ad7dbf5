// The numbers that bodies set by decision (LimitDecision): rules that compare a number, and caps and shares of classes.
import { enterprisePools } from '../inspection/vocabulary';
import type { RuleId } from '../policy/rule-ids';
import { tiers } from '../tier/vocabulary';
import type { NumberedByClass } from '../tier/class-limits';

const plain = [
  'annualCap',
  'reasonableFrequencyPrompt',
  'reasonableFrequencyStop',
  'specialYearlyLimit',
  'officersMinimum',
  'officersMaximum',
] as const satisfies readonly RuleId[];
export type PlainLimit = (typeof plain)[number];

const classes = [
  ...tiers.map((tier) => `tier.${tier}` as const),
  ...enterprisePools.map((pool) => `pool.${pool}` as const),
];
const classed = (what: NumberedByClass) => classes.map((name) => `${what}.${name}` as const);

/** annualCap, annualCap.tier.D, sampling.pool.key … */
export const limitNames = [...plain, ...classed('annualCap'), ...classed('sampling')] as const;
export type LimitName = (typeof limitNames)[number];

/** The rule or kind of number behind a name: annualCap of annualCap.tier.D. */
export const ruleOfLimit = (name: LimitName): PlainLimit | 'sampling' =>
  name.split('.')[0] as PlainLimit | 'sampling';
