// A draft of one enterprise's risk list, composed from what the record holds of it: for an officer to edit and confirm (HZ-59).
import type { PlainDate } from '../calendar/plain-date';
import type { GuidePoint } from './guide';
import type { RiskEntry } from './risk-list';

export interface RiskFacts {
  readonly findings: readonly {
    readonly inspectionId: string;
    readonly itemId: string;
    readonly itemName: string;
    readonly note: string;
    readonly on: string;
  }[];
  readonly corrections: readonly {
    readonly inspectionId: string;
    readonly agencyName: string;
    readonly summary: string;
    readonly correctBy: string | null;
  }[];
  /** Why it is of its tier; null: it is of the two of which nothing is to be said. */
  readonly tier: string | null;
  readonly guides: readonly {
    readonly id: string;
    readonly title: string;
    readonly points: readonly GuidePoint[];
  }[];
  readonly frequent: readonly {
    readonly itemId: string;
    readonly itemName: string;
    readonly enterprises: number;
  }[];
}

type Draft = Omit<RiskEntry, 'key'>;

const most = 200;
const cut = (text: string): string => text.slice(0, 2000);

/** One of an item found more than once is one risk: the latest finding tells it. */
const findingRisks = (findings: RiskFacts['findings']): readonly Draft[] => {
  const times = new Map<string, number>();
  for (const { itemId } of findings) times.set(itemId, (times.get(itemId) ?? 0) + 1);
  const latest = findings.filter(
    ({ itemId }, index) => findings.findIndex((one) => one.itemId === itemId) === index,
  );
  return latest.map(({ inspectionId, itemId, itemName, note, on }) => {
    const count = times.get(itemId) ?? 1;
    const again = count > 1 ? `（三年内 ${String(count)} 次）` : '';
    return {
      risk: cut(`${itemName}：${on} 的检查不符合${again}。${note}`),
      advice: count > 1 ? '反复出现，请查清原因，从制度上改。' : '请核对是否已经改好，并防止再次出现。',
      ...{ origin: 'ownFinding', itemId, ref: inspectionId },
    };
  });
};

const correctionRisks = (corrections: RiskFacts['corrections'], today: PlainDate): readonly Draft[] =>
  corrections.map(({ inspectionId, agencyName, summary, correctBy }) => {
    const by =
      correctBy === null ? '' : correctBy < today ? `，期限 ${correctBy} 已过` : `，期限 ${correctBy}`;
    return {
      risk: cut(`${agencyName}要求的整改还没有完成${by}：${summary}`),
      advice: '有困难的，请在期限以前申请延期。',
      ...{ origin: 'openCorrection', itemId: null, ref: inspectionId },
    };
  });

/** First what is owed, then what was found, then what may come; points of guides that say the same are left to the guide. */
export const composeRisks = (facts: RiskFacts, today: PlainDate): readonly RiskEntry[] => {
  const guided = facts.guides.flatMap(({ id, title, points }) =>
    points.map(({ itemId, text, howTo }): Draft => ({
      ...{ risk: cut(text), advice: howTo ?? `见“${title}”`, origin: 'guide', itemId, ref: id },
    })),
  );
  const own = findingRisks(facts.findings);
  const found = new Set(own.map(({ itemId }) => itemId));
  const frequent = facts.frequent
    .filter(({ itemId }) => !found.has(itemId))
    .map(({ itemId, itemName, enterprises }): Draft => ({
      risk: cut(`${itemName}：三年内本地区同类企业中有 ${String(enterprises)} 家不符合`),
      advice: '请先行自查。',
      ...{ origin: 'frequent', itemId, ref: null },
    }));
  const tiered: readonly Draft[] =
    facts.tier === null
      ? []
      : [{ risk: cut(facts.tier), advice: null, origin: 'tier', itemId: null, ref: null }];
  return [...correctionRisks(facts.corrections, today), ...own, ...tiered, ...frequent, ...guided]
    .slice(0, most)
    .map((entry, index) => ({ key: `r${String(index + 1)}`, ...entry }));
};
