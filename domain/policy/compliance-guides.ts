// What a jurisdiction asks of guides for enterprises (守法经营指引、合规指引), of the matters they are told, of individual risk
// lists, of self-checks and of trainings.
import type { Source } from '../shared/outcome';

/** A trade (一业一册, DE-81) or one item of the list (合规指引, JJ-13). */
export const guideScopes = ['trade', 'item'] as const;
export type GuideScope = (typeof guideScopes)[number];

/** Licences, inspections, penalties, coercion, credit repair: what an enterprise is told of (DE-82). */
export const toldMatters = ['licence', 'inspection', 'penalty', 'coercion', 'creditRepair'] as const;
export type ToldMatter = (typeof toldMatters)[number];

interface Sourced<T> {
  readonly value: T;
  readonly source: Source;
}

export interface ComplianceGuidePolicy {
  readonly guideScopes: Sourced<readonly GuideScope[]>;
  /** Trades that have to have a guide before all others (DE-81). */
  readonly firstTrades: Sourced<readonly string[]>;
  /** Matters without which the guide of a trade is not published (DE-82). */
  readonly guideMatters: Sourced<readonly ToldMatter[]>;
  /** Whether enterprises are written to when what concerns them is published or changed (DE-82, JJ-13). */
  readonly guidesTold: Sourced<boolean>;
  /** Whether agencies make a risk list for the single enterprise (HZ-59). */
  readonly riskLists: Sourced<boolean>;
  /** Whether a finished self-check is a fact that may be weighed in the enterprise's favour (HZ-101). */
  readonly selfCheckWeighed: Sourced<boolean>;
  /** Whether enterprises are led to check themselves by the guides (JJ-13, HZ-98). */
  readonly selfChecks: Sourced<boolean>;
  /** Whether trainings are offered (HZ-98). */
  readonly trainings: Sourced<boolean>;
}
