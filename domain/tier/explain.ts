// Why an enterprise is of its tier and what follows, in Chinese sentences for the enterprise as much as for the agency.
import type { Source } from '../shared/outcome';
import { creditRowNames, frequencyNames, ownInitiativeNames, riskNames, tierName } from './names';
import type { TierAnswer } from './tier-of';

/** A number of a class and who set it. */
export interface ClassNumber {
  readonly value: number | null;
  /** null: the pack's own, or nobody's. */
  readonly decisionRef: string | null;
}

const cited = (sources: readonly Source[]): string => {
  const clauses = [...new Set(sources.flatMap(({ clauses: ids }) => ids))];
  return clauses.length === 0 ? '' : `（${clauses.join('、')}）`;
};

const bySource = ({ decisionRef }: ClassNumber): string =>
  decisionRef === null ? '' : `，由 ${decisionRef} 定`;

const percent = (perTenThousand: number): string => `${String(perTenThousand / 100)}%`;

export interface ExplainedNumbers {
  readonly sampling: ClassNumber;
  readonly yearlyCap: ClassNumber;
}

export const explainTier = (answer: TierAnswer, { sampling, yearlyCap }: ExplainedNumbers): string => {
  const { tier, graded, creditRow, risk, floor, measures, sources } = answer;
  const raised =
    floor === null
      ? ''
      : `按信用和风险为 ${tierName(graded)}；属${floor.name}，依${floor.adoptedBy}至少为 ${tierName(floor.atLeast)}。`;
  const drawn =
    sampling.value === null
      ? '抽查比例尚未由有权机关确定'
      : `抽查比例 ${percent(sampling.value)}${bySource(sampling)}`;
  const capped =
    yearlyCap.value === null
      ? '这类企业每年现场检查的上限尚未由有权机关确定'
      : `同一机关每年现场检查至多 ${String(yearlyCap.value)} 次${bySource(yearlyCap)}`;
  const how = measures.offSitePreferred ? '优先非现场检查，' : '';
  return (
    `信用${creditRowNames[creditRow]}、风险${riskNames[risk]}，为 ${tierName(tier)}${cited(sources)}。${raised}` +
    `${frequencyNames[measures.frequency]}；${drawn}；${capped}；${how}${ownInitiativeNames[measures.ownInitiativeOnSite]}` +
    `${cited([measures.source])}。`
  );
};
