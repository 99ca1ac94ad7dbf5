// The numbers that hold for a class of enterprises, each with whoever set it: a body by decision, else the pack.
import type { PolicyPack } from '../policy/policy-pack';
import { decidedFor, limitName, type ClassName, type DecidedLimit } from './class-limits';
import type { ClassNumber, ExplainedNumbers } from './explain';
import type { Tier } from './vocabulary';

interface Question {
  readonly decided: readonly DecidedLimit[];
  /** null: of every agency. */
  readonly agencyId: string | null;
  readonly pack: Pick<PolicyPack, 'tiers' | 'rules'>;
}

const decision = (
  { decided, agencyId }: Question,
  what: 'annualCap' | 'sampling',
  name: ClassName,
): ClassNumber | null => {
  const found = decidedFor(decided, limitName(what, name), agencyId ?? '');
  return found === null ? null : { value: found.limit, decisionRef: found.decisionRef };
};

/** Share to be drawn of a stratum that is a tier or a pool; value null: nobody has set one (HZ-28, DE-80). */
export const samplingOf = (name: ClassName, question: Question): ClassNumber => {
  const tier = name.startsWith('tier.') ? (name.slice(5) as Tier) : null;
  const ofPack = tier === null ? null : (question.pack.tiers?.measures[tier].samplingPerTenThousand ?? null);
  return decision(question, 'sampling', name) ?? { value: ofPack, decisionRef: null };
};

const lowest = (numbers: readonly ClassNumber[]): ClassNumber =>
  numbers.reduce<ClassNumber>(
    (least, one) => (one.value !== null && (least.value === null || one.value < least.value) ? one : least),
    { value: null, decisionRef: null },
  );

/** Of its tier, of its pool and of everybody the lowest cap, as the rule of frequency has it (JJ-29, DE-68). */
export const numbersOf = (tier: Tier, pool: string | null, question: Question): ExplainedNumbers => {
  const { pack, decided, agencyId } = question;
  const common = decidedFor(decided, 'annualCap', agencyId ?? '');
  const nobody: ClassNumber = { value: null, decisionRef: null };
  const caps = [
    decision(question, 'annualCap', `tier.${tier}`) ?? {
      value: pack.tiers?.measures[tier].yearlyCap ?? null,
      decisionRef: null,
    },
    pool === null ? nobody : (decision(question, 'annualCap', `pool.${pool}`) ?? nobody),
    common === null
      ? { value: pack.rules.annualCap.limit, decisionRef: null }
      : { value: common.limit, decisionRef: common.decisionRef },
  ];
  return { sampling: samplingOf(`tier.${tier}`, question), yearlyCap: lowest(caps) };
};
