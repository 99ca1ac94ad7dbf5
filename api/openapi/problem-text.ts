// What a problem's code means, in a few words, for the reference.
import { generalReasons } from '../../domain/errors/reasons';
import { ruleNames } from '../../domain/errors/case-names';
import { ruleIds } from '../../domain/policy/rule-ids';
import { apiErrorCodes, type ApiErrorCode } from '../api-error-codes';
import { apiSentence } from '../api-errors';
import type { ProblemCode } from '../problem-statuses';

const isApiCode = (code: ProblemCode): code is ApiErrorCode => apiErrorCodes.some((known) => known === code);

/** The sentence of one of the API's own codes; null for a code of the rule book, whose sentence needs its case. */
export const apiSentenceOrNull = (code: ProblemCode): string | null =>
  isApiCode(code) ? apiSentence(code) : null;

const reasons: Readonly<Record<string, string>> = generalReasons;

export const problemTitle = (code: ProblemCode): string => {
  const rule = ruleIds.find((id) => code === `rule.${id}`);
  return rule === undefined ? (apiSentenceOrNull(code) ?? reasons[code] ?? code) : ruleNames[rule];
};
