// One batch of evaluations as an agency reads it: how often each score was given, and the remarks in no order.
import type { Month, EvaluationSheet } from './evaluation';

export interface ScoreCount {
  readonly question: string;
  readonly score: number;
  readonly count: number;
}

export interface EvaluationTotals {
  /** Sheets in the batch. */
  readonly count: number;
  readonly scores: readonly ScoreCount[];
  readonly remarks: readonly string[];
}

/** What of the sheets tells nobody which sheet is whose. @param shuffled of the remarks: chance is no part of the domain */
export const totalsOf = (
  sheets: readonly EvaluationSheet[],
  shuffled: (remarks: readonly string[]) => readonly string[],
): EvaluationTotals => {
  const counts = new Map<string, ScoreCount>();
  for (const { answers } of sheets)
    for (const [question, score] of Object.entries(answers)) {
      const key = `${question} ${String(score)}`;
      counts.set(key, { question, score, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  return {
    count: sheets.length,
    scores: [...counts.values()].sort((a, b) => a.question.localeCompare(b.question) || b.score - a.score),
    remarks: shuffled(sheets.flatMap(({ remark }) => remark ?? [])),
  };
};

/** Of one agency, or of the whole place; of one stage; closed in this month. */
export interface EvaluationBatch extends EvaluationTotals {
  readonly id: string;
  readonly agencyId: string | null;
  readonly stage: string;
  readonly month: Month;
}
