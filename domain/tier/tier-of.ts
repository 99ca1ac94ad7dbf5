// The tier of an enterprise: credit × risk by the pack's table, raised where its trade has a floor. A pure function of what
// the register says and of the pack, so that the door, the draw and the desk all answer alike (HZ-28, CX-27, DE-65, XT-62).
import type { PolicyPack, SectorFloor, TierMeasures, Tiering } from '../policy/policy-pack';
import type { RiskGrade } from '../registers/fields';
import type { Source } from '../shared/outcome';
import { tiers, type CreditGrade, type CreditRow, type Tier } from './vocabulary';

/** What of an enterprise the grading looks at. */
export interface Graded {
  /** null: nobody has rated it. */
  readonly creditGrade: CreditGrade | null;
  readonly risk: RiskGrade;
  /** Code of its trade (GB/T 4754); null: not entered. */
  readonly trade: string | null;
}

export interface TierAnswer {
  readonly tier: Tier;
  /** By credit and risk alone. */
  readonly graded: Tier;
  readonly creditRow: CreditRow;
  readonly risk: RiskGrade;
  /** The trade's floor that raised it; null: the table alone decided. */
  readonly floor: SectorFloor | null;
  readonly measures: TierMeasures;
  /** Of the table and, where one raised it, of the floors. */
  readonly sources: readonly Source[];
}

const rank = (tier: Tier): number => tiers.indexOf(tier);

/** The strictest floor among those of the trade, down to the longest prefix. */
const floorOf = ({ sectors }: Tiering, trade: string | null): SectorFloor | null =>
  trade === null
    ? null
    : sectors
        .filter(({ code }) => trade.startsWith(code))
        .reduce<SectorFloor | null>(
          (strictest, one) =>
            strictest === null || rank(one.atLeast) > rank(strictest.atLeast) ? one : strictest,
          null,
        );

/** null: the pack was pinned before there were tiers. */
export const tierOf = (
  { creditGrade, risk, trade }: Graded,
  pack: Pick<PolicyPack, 'tiers'>,
): TierAnswer | null => {
  const { tiers: tiering } = pack;
  if (tiering === undefined) return null;
  const creditRow = creditGrade ?? 'unrated';
  const graded = tiering.grading[creditRow][risk];
  const floor = floorOf(tiering, trade);
  const raised = floor !== null && rank(floor.atLeast) > rank(graded) ? floor : null;
  const tier = raised?.atLeast ?? graded;
  return {
    tier,
    graded,
    creditRow,
    risk,
    floor: raised,
    measures: tiering.measures[tier],
    sources: [tiering.gradingSource, ...(raised === null ? [] : [tiering.sectorsSource])],
  };
};
