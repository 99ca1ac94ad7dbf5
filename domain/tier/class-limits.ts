// Numbers that a body has set for a class of enterprises (JJ-29: caps differ by class; HZ-28, DE-80: ratios do). They stand
// among the other decisions (LimitDecision), under the rule's name and the class: annualCap.tier.D, sampling.pool.key.
import type { PolicyPack } from '../policy/policy-pack';
import type { Source } from '../shared/outcome';
import { tierOf, type Graded } from './tier-of';
import type { tiers } from './vocabulary';

/** A decision as the facts carry it. */
export interface DecidedLimit {
  readonly rule: string;
  /** null: for every agency. */
  readonly agencyId: string | null;
  readonly limit: number;
  readonly decisionRef: string;
}

export const numberedByClass = ['annualCap', 'sampling'] as const;
export type NumberedByClass = (typeof numberedByClass)[number];

export type ClassName = `tier.${string}` | `pool.${string}`;
export const limitName = (what: NumberedByClass, name: ClassName): string => `${what}.${name}`;

/** The agency's own decision, else the common one. */
export const decidedFor = (
  decided: readonly DecidedLimit[],
  rule: string,
  agencyId: string,
): DecidedLimit | null => {
  const named = decided.filter((one) => one.rule === rule);
  return named.find((one) => one.agencyId === agencyId) ?? named.find((one) => one.agencyId === null) ?? null;
};

/** A cap that holds for one class, and by what. */
export interface ClassCap {
  readonly class: ClassName;
  readonly limit: number;
  /** null: the pack's own number. */
  readonly decisionRef: string | null;
  /** Of the tier's measures; null: a pool, whose cap the common rule's clauses ask for. */
  readonly source: Source | null;
}

/** null: neither a body nor the pack has set one for this tier. */
const tierCap = (
  tier: (typeof tiers)[number],
  { decided, agencyId, pack }: ClassQuestion,
): ClassCap | null => {
  const name: ClassName = `tier.${tier}`;
  const measures = pack.tiers?.measures[tier];
  const found = decidedFor(decided, limitName('annualCap', name), agencyId);
  const limit = found?.limit ?? measures?.yearlyCap ?? null;
  return limit === null
    ? null
    : { class: name, limit, decisionRef: found?.decisionRef ?? null, source: measures?.source ?? null };
};

interface ClassQuestion {
  readonly decided: readonly DecidedLimit[];
  readonly agencyId: string;
  readonly pack: Pick<PolicyPack, 'tiers'>;
}

/** Caps that hold for the classes of this enterprise: of its tier and of its pool; none: nobody has set any. */
export const classCaps = (
  enterprise: Graded & { readonly pool: string },
  question: ClassQuestion,
): readonly ClassCap[] => {
  const tier = tierOf(enterprise, question.pack)?.tier;
  const pool: ClassName = `pool.${enterprise.pool}`;
  const ofPool = decidedFor(question.decided, limitName('annualCap', pool), question.agencyId);
  const ofTier = tier === undefined ? null : tierCap(tier, question);
  return [
    ...(ofPool === null
      ? []
      : [{ class: pool, limit: ofPool.limit, decisionRef: ofPool.decisionRef, source: null }]),
    ...(ofTier === null ? [] : [ofTier]),
  ];
};

/** The lowest of them; null: there is none. */
export const lowestClassCap = (caps: readonly ClassCap[]): ClassCap | null =>
  caps.reduce<ClassCap | null>(
    (lowest, cap) => (lowest === null || cap.limit < lowest.limit ? cap : lowest),
    null,
  );
