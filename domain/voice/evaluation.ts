// Evaluations by enterprises (企业评价): what a sheet may say, which of two counts, when one may be shown to the agency.
// A stream of its own (JJ-44, DE-49): nothing here knows an inspection's record, and nothing of that record knows this.
import type { EvaluationQuestion, EvaluationStage, VoicePolicy } from '../policy/voice';

/** By the bare code, which officers hold too; by the enterprise's account; by the secret mailed to its own address. */
export const evaluationProofs = ['code', 'account', 'secret'] as const;
export type EvaluationProof = (typeof evaluationProofs)[number];

/** Score by the question's id. */
export type EvaluationAnswers = Readonly<Record<string, number>>;

export interface EvaluationSheet {
  readonly answers: EvaluationAnswers;
  /** In the enterprise's own words; shown in a batch alone, and there in no order. */
  readonly remark: string | null;
}

export const questionsAt = (
  { questions }: VoicePolicy,
  stage: EvaluationStage,
): readonly EvaluationQuestion[] => questions.value.filter(({ stages }) => stages.includes(stage));

/** What of the answers cannot be taken; null: nothing. */
export const sheetFault = (
  policy: VoicePolicy,
  stage: EvaluationStage,
  answers: EvaluationAnswers,
): { readonly question: string; readonly why: 'unknownQuestion' | 'unknownScore' | 'nothing' } | null => {
  const asked = questionsAt(policy, stage);
  const given = Object.entries(answers);
  if (given.length === 0) return { question: '', why: 'nothing' };
  for (const [question, score] of given) {
    if (!asked.some(({ id }) => id === question)) return { question, why: 'unknownQuestion' };
    if (!policy.scale.value.some((grade) => grade.score === score)) return { question, why: 'unknownScore' };
  }
  return null;
};

/** Only what comes from the enterprise itself takes the place of a sheet given with the bare code; else the first stays. */
export const takesPlaceOf = (given: EvaluationProof, standing: EvaluationProof): boolean =>
  standing === 'code' && given !== 'code';

/** 2026-09 */
export type Month = string;

export const monthOf = (day: string): Month => day.slice(0, 7);

export const monthBefore = (month: Month, months: number): Month => {
  const [year = 0, nth = 1] = month.split('-').map(Number);
  const at = year * 12 + nth - 1 - months;
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
};

/**
 * Latest month whose sheets go into the batch that is closed in `month`: the month before, and for a bare code one month
 * more, so that the enterprise has time to say it better than whoever else held the code.
 */
export const lastMonthIn = (month: Month, proof: EvaluationProof): Month =>
  monthBefore(month, proof === 'code' ? 2 : 1);
