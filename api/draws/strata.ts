// How much of each stratum is drawn. Where the strata are classes of enterprises (tiers, pools) a ratio that a body has set for the
// class holds, and a class that is inspected less is never drawn at a higher ratio than one that is inspected more
// (HZ-28, HZ-32, DE-80, JJ-27, XT-64, XT-66).
import type { Commitment, StrataBasis } from '../../domain/draw/commitment';
import { keptList } from '../../domain/lists/membership';
import type { PolicyPack } from '../../domain/policy/policy-pack';
import type { Source } from '../../domain/shared/outcome';
import { limitName, type ClassName, type DecidedLimit } from '../../domain/tier/class-limits';
import { samplingOf } from '../../domain/tier/class-numbers';
import { className, frequencyNames } from '../../domain/tier/names';
import { frequencies, tiers, type Frequency, type Tier } from '../../domain/tier/vocabulary';
import type { InputFault } from '../api-errors';
import { told } from '../input';
import type { CreateDrawBody } from './bodies';

type Strata = Commitment['strata'];

export interface ClassNumbers {
  readonly pack: PolicyPack;
  readonly decided: readonly DecidedLimit[];
  readonly agencyId: string;
}

const classOf = (basis: StrataBasis, stratum: string): ClassName | null => {
  if (basis === 'tier') return `tier.${stratum}`;
  return basis === 'pool' ? `pool.${stratum}` : null;
};

interface Pace {
  readonly frequency: Frequency;
  readonly source: Source | null;
}

const isTier = (stratum: string): stratum is Tier => tiers.some((tier) => tier === stratum);

const paceOf = (basis: StrataBasis, stratum: string, pack: PolicyPack): Pace | null => {
  if (basis === 'tier') return isTier(stratum) ? (pack.tiers?.measures[stratum] ?? null) : null;
  if (basis !== 'pool') return null;
  if (stratum === 'general') return { frequency: 'usual', source: null };
  return stratum === 'whitelist' || stratum === 'key' ? keptList(pack, stratum) : null;
};

const fault = (index: number | null, message: string): InputFault => ({
  path: index === null ? 'strata' : `strata.${String(index)}`,
  message: told(message),
});

/** Ratios of classes in the order of how often they are inspected; counts are the drafter's own and compared with nothing. */
const orderFaults = (strata: Strata, basis: StrataBasis, pack: PolicyPack): readonly InputFault[] =>
  strata.flatMap((one, index) => {
    const pace = paceOf(basis, one.stratum, pack);
    const name = classOf(basis, one.stratum);
    if (pace === null || name === null || one.perTenThousand === null) return [];
    const ratio = one.perTenThousand;
    const above = strata.find((other) => {
      const otherPace = paceOf(basis, other.stratum, pack);
      return (
        otherPace !== null &&
        other.perTenThousand !== null &&
        frequencies.indexOf(pace.frequency) < frequencies.indexOf(otherPace.frequency) &&
        ratio > other.perTenThousand
      );
    });
    const otherName = above === undefined ? null : classOf(basis, above.stratum);
    if (otherName === null) return [];
    const clauses = pace.source?.clauses.join('、') ?? '';
    const why = clauses === '' ? '' : `（${clauses}）`;
    return [
      fault(
        index,
        `${className(name)}应当${frequencyNames[pace.frequency]}，抽查比例不得高于${className(otherName)}${why}`,
      ),
    ];
  });

/** @returns the strata as they are committed to, with everything that speaks against them */
export const settledStrata = (
  { strata = [], targets: { stratifyBy } }: Pick<CreateDrawBody, 'strata' | 'targets'>,
  present: readonly string[],
  { pack, decided, agencyId }: ClassNumbers,
): { readonly strata: Strata; readonly faults: readonly InputFault[] } => {
  const faults: InputFault[] = [];
  const numberOf = (stratum: string) => {
    const name = classOf(stratifyBy, stratum);
    return name === null ? null : { name, ...samplingOf(name, { decided, agencyId, pack }) };
  };
  const asked = strata.map(({ stratum, count = null, perTenThousand = null }, index) => {
    const number = numberOf(stratum);
    if (number !== null && number.value !== null && perTenThousand !== number.value) {
      const by = number.decisionRef ?? '规则包';
      faults.push(
        fault(
          index,
          `${className(number.name)}的抽查比例已由 ${by} 定为万分之 ${String(number.value)}，请照此填写或者不填`,
        ),
      );
    }
    return { stratum, count, perTenThousand };
  });
  const given = new Set(asked.map(({ stratum }) => stratum));
  const added = [...new Set(present)]
    .filter((stratum) => !given.has(stratum))
    .flatMap((stratum) => {
      const number = numberOf(stratum);
      if (number === null) return [];
      if (number.value !== null) return [{ stratum, count: null, perTenThousand: number.value }];
      if (strata.length === 0)
        faults.push(
          fault(
            null,
            `${className(number.name)}没有写明抽取数量，也没有有权机关定的抽查比例（${limitName('sampling', number.name)}），请写明`,
          ),
        );
      return [];
    });
  const all = [...asked, ...added];
  return { strata: all, faults: [...faults, ...orderFaults(all, stratifyBy, pack)] };
};
