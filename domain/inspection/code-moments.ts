// What was gathered at a moment is judged by the code that there was at that moment (HZ-66, HZ-65).
import { shanghaiDay } from '../calendar/plain-date';
import type { PolicyPack } from '../policy/policy-pack';
import type { CodeSpan } from './code-span';
import type { WithoutCode } from './evidence';
import type { InspectionState } from './state';

/** Events say when only where the pack judges by it: a lifecycle pinned before decides, and is decided again, as it was. */
export const momentOf = (
  { code }: Pick<PolicyPack, 'code'>,
  now: string,
): { readonly at: string } | Record<never, never> =>
  code.clockSlackSeconds === undefined || code.bearer !== 'task' ? {} : { at: now };

/** The code so far, if any, ends; a new one begins. @param at absent: by an event from before moments were told */
export const codeSpansAfter = (
  spans: readonly CodeSpan[] | undefined,
  at: string | undefined,
  begun: Omit<CodeSpan, 'until'> | null,
): { readonly codeSpans: readonly CodeSpan[] } | Record<never, never> => {
  if (at === undefined) return {};
  const closed = (spans ?? []).map((span) => (span.until === null ? { ...span, until: at } : span));
  return { codeSpans: begun === null ? closed : [...closed, { ...begun, until: null }] };
};

type Coded = Pick<InspectionState, 'code' | 'codeSpans' | 'codeShownAt' | 'draft' | 'finishedOn'>;

const shifted = (at: string, seconds: number): string =>
  new Date(Date.parse(at) + seconds * 1000).toISOString();

/** A recheck days later is made on the code of the inspection; what the visit itself gathers must lie in its days. */
export const isOutsideDays = (
  { draft, finishedOn }: Pick<InspectionState, 'draft' | 'finishedOn'>,
  at: string,
): boolean => {
  const on = shanghaiDay(at);
  return on < draft.window.from || (on > draft.window.to && (finishedOn === null || on <= finishedOn));
};

/** Which of the moments between an early and a late reading of the clock speaks for the officer counts: doubt bars nothing. */
const covers = (
  { from, until }: CodeSpan,
  { early, late }: { readonly early: string; readonly late: string },
): boolean => (from === null || from <= late) && (until === null || early <= until);

/** @param at ISO instant @param slackSeconds how far the device's clock may be off before it tells */
export const momentFault = (
  state: Coded,
  { at, takenBy }: { readonly at: string; readonly takenBy: string },
  slackSeconds: number,
): WithoutCode | null => {
  const { codeSpans = [], codeShownAt } = state;
  const reading = { early: shifted(at, -slackSeconds), late: shifted(at, slackSeconds) };
  if (codeSpans.length === 0) return 'noCode';
  if ([at, reading.early, reading.late].every((moment) => isOutsideDays(state, moment))) return 'outsideDays';
  const covering = codeSpans.filter((span) => covers(span, reading));
  if (covering.length === 0) {
    if (codeSpans.every(({ from }) => from !== null && reading.late < from)) return 'codeNotYet';
    return state.code === null ? 'noCode' : 'codeRevoked';
  }
  if (!covering.some(({ officerIds }) => officerIds === null || officerIds.includes(takenBy)))
    return 'notNamed';
  const isRetroactive = covering.some(({ from }) => from === null);
  return !isRetroactive && codeShownAt !== undefined && reading.late < codeShownAt ? 'beforeShown' : null;
};
