// How one agency's visits of one enterprise stand in a year against its cap and the thresholds of reasonable frequency: what
// frequencyFindings would say to the next one, before it is asked for.
import type { PolicyPack, Strength } from '../policy/policy-pack';
import type { RuleId } from '../policy/rule-ids';
import type { Source } from '../shared/outcome';
import type { Facts } from './facts';
import { decidedFor, type ClassName } from '../tier/class-limits';
import type { Graded } from '../tier/tier-of';
import { capOf, limitOf } from './rules/frequency';

/** Visits of one agency to one enterprise in one year, off-site checks not among them. */
export interface VisitTally {
  readonly agencyId: string;
  /** Counting to the annual cap: made; promised to submitted inspections; */
  readonly made: number;
  readonly promised: number;
  /** taken by commands under way; kept for plan tasks from which nothing has started yet. */
  readonly held: number;
  readonly planned: number;
  /** Outside the cap, made or promised; and of all those, the triggered ones. */
  readonly exempt: number;
  readonly triggered: number;
}

/** capFull: no place is left; capExceeded: more than it holds; frequency…: see the two thresholds (JJ-34, JJ-35, HZ-43). */
export const visitFlags = ['capFull', 'capExceeded', 'frequencyHigh', 'frequencyStopped'] as const;
export type VisitFlag = (typeof visitFlags)[number];

export interface LimitStanding {
  readonly rule: RuleId;
  readonly strength: Strength;
  /** null: the document asks for a number that no body has set (A13). */
  readonly limit: number | null;
  /** Decision that set it; null: the document itself. */
  readonly decisionRef: string | null;
  /** The class of enterprises for which it is set (JJ-29); null: for every one. */
  readonly class: ClassName | null;
  /** Visits that it is held against. */
  readonly count: number;
  /** null without a limit. */
  readonly left: number | null;
  readonly source: Source;
}

export interface VisitStanding {
  readonly tally: VisitTally;
  /** Those that the pack asks for, the annual cap first. */
  readonly limits: readonly LimitStanding[];
  readonly flags: readonly VisitFlag[];
}

const countedVisits = ({ made, promised, held, planned }: VisitTally): number =>
  made + promised + held + planned;

const countFor = (rule: RuleId, tally: VisitTally, pack: PolicyPack): number => {
  if (rule === 'annualCap') return countedVisits(tally);
  return pack.triggers.frequencyOf === 'all' ? countedVisits(tally) + tally.exempt : tally.triggered;
};

const flagsOf = (limits: readonly LimitStanding[]): VisitFlag[] =>
  limits.flatMap(({ rule, limit, count }): VisitFlag[] => {
    if (limit === null) return [];
    if (rule === 'reasonableFrequencyPrompt') return count > limit ? ['frequencyHigh'] : [];
    // The next one would be stopped.
    if (rule === 'reasonableFrequencyStop') return count >= limit ? ['frequencyStopped'] : [];
    if (count > limit) return ['capExceeded'];
    return count === limit ? ['capFull'] : [];
  });

const measured = ['annualCap', 'reasonableFrequencyPrompt', 'reasonableFrequencyStop'] as const;

type Standing = Pick<LimitStanding, 'limit' | 'decisionRef' | 'class' | 'source'>;

const commonLimit = (
  rule: RuleId,
  agencyId: string,
  decided: Facts['limits'],
  pack: PolicyPack,
): Standing => ({
  limit: limitOf(rule, agencyId, { limits: decided }, pack),
  decisionRef: decidedFor(decided, rule, agencyId)?.decisionRef ?? null,
  class: null,
  source: pack.rules[rule].source,
});

/**
 * @param enterprise its class for this agency on the day asked about; null: not known
 * @param decided limits that bodies have set, as in the facts of a command
 */
export const visitStanding = (
  tally: VisitTally,
  enterprise: (Graded & { readonly pool: string }) | null,
  decided: Facts['limits'],
  pack: PolicyPack,
): VisitStanding => {
  const limits = measured
    .filter((rule) => pack.rules[rule].strength !== 'off')
    .map((rule): LimitStanding => {
      const { agencyId } = tally;
      const cap = rule === 'annualCap' ? capOf(agencyId, enterprise, decided, pack) : null;
      const standing = cap ?? commonLimit(rule, agencyId, decided, pack);
      const count = countFor(rule, tally, pack);
      return {
        rule,
        strength: pack.rules[rule].strength,
        ...standing,
        count,
        left: standing.limit === null ? null : Math.max(0, standing.limit - count),
      };
    });
  return { tally, limits, flags: flagsOf(limits) };
};
