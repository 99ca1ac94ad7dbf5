// From a start event and a rule's span to the day on which it is due, and to the sentence that explains it.
// Readings A6–A8 (start day not counted, ends at 24:00 Shanghai time) and A66 (recomputing).
import { z } from 'zod';
import { dateInFull, dateWithin, madeUpCounted, restNotCounted } from './chinese-dates';
import {
  addDays,
  daysBetween,
  endOfMonth,
  endOfShanghaiDay,
  firstOfNextMonth,
  instantMs,
  plainDateSchema,
  shanghaiDay,
  shanghaiInstant,
  yearOf,
} from './plain-date';
import type { PlainDate } from './plain-date';
import { addWorkingDays, isWorkingDay, subtractWorkingDays } from './working-days';
import type { NamedSpan, WorkCalendar, WorkingDayCount } from './working-days';

/** Ten years: a longer span in a pack is a slip of the pen. */
const MAX_AMOUNT = 3660;

/**
 * How long a rule gives. Calendar days, fixed dates and month ends are taken as they fall and never moved off a
 * day of rest: no document here says so, and A7 reads "end of the month" as its last calendar day.
 */
export const deadlineSpanSchema = z
  .discriminatedUnion('unit', [
    z.strictObject({
      unit: z.literal('workingDay').describe('工作日'),
      amount: z.int().min(0).max(MAX_AMOUNT).describe('工作日数；0 为起算当日'),
    }),
    z.strictObject({
      unit: z.literal('calendarDay').describe('自然日，周末和节假日计入'),
      amount: z.int().min(0).max(MAX_AMOUNT).describe('自然日数；0 为起算当日'),
    }),
    z.strictObject({
      unit: z.literal('fixedDate').describe('规则定明的日期'),
      on: plainDateSchema.describe('截止日期，YYYY-MM-DD'),
    }),
    z.strictObject({ unit: z.literal('monthEnd').describe('起算当月最后一个自然日（A7）') }),
    z.strictObject({
      unit: z.literal('workingDayOfNextMonth').describe('次月第几个工作日（A6）'),
      amount: z.int().min(1).max(MAX_AMOUNT).describe('第几个工作日'),
    }),
  ])
  .describe('期限');

export type DeadlineSpan = z.infer<typeof deadlineSpanSchema>;

/** Days that a limit does not run, both counted in. */
export interface Pause {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** A computed deadline, as state and events keep it. */
export interface DueDate {
  /** The Shanghai day of the start event, itself not counted. */
  startedOn: PlainDate;
  dueOn: PlainDate;
  /** 24:00 in Shanghai of `dueOn`, ISO UTC: at this instant the limit is over. */
  dueAt: string;
  /** The calendar it was computed with. */
  calendarVersion: string;
  /** True when a year that was counted through has no published calendar. */
  provisional: boolean;
}

/**
 * @param startedAt ISO instant of the start event, with its zone.
 * @param pauses do not bear on a date that is fixed.
 * @throws RangeError for an instant without a zone, or a negative or broken amount.
 */
export function computeDue(
  startedAt: string,
  span: DeadlineSpan,
  cal: WorkCalendar,
  pauses: readonly Pause[] = [],
): DueDate {
  const startedOn = shanghaiDay(startedAt);
  const { on, provisionalYears } = countSpan(startedOn, span, cal, pauses);
  return {
    startedOn,
    dueOn: on,
    dueAt: endOfShanghaiDay(on),
    calendarVersion: cal.version,
    provisional: provisionalYears.length > 0,
  };
}

/**
 * A66: what a deadline becomes under another calendar. `changed` says that the date or its provisional mark
 * moved; if not, `due` is `oldDue` as it was. Nothing changes once `now` has reached `oldDue.dueAt` (what has
 * passed is not reopened), nor when the new limit would already be over at `now`: a later notice makes nobody
 * late after the fact.
 * @param now ISO instant with its zone.
 */
export function recomputeDue(
  startedAt: string,
  span: DeadlineSpan,
  oldDue: DueDate,
  newCal: WorkCalendar,
  now: string,
  pauses: readonly Pause[] = [],
): { changed: boolean; due: DueDate } {
  const unchanged = { changed: false, due: oldDue };
  const nowMs = instantMs(now);
  if (nowMs >= instantMs(oldDue.dueAt)) return unchanged;
  const due = computeDue(startedAt, span, newCal, pauses);
  if (nowMs >= instantMs(due.dueAt)) return unchanged;
  if (due.dueOn === oldDue.dueOn && due.provisional === oldDue.provisional) return unchanged;
  return { changed: true, due };
}

/**
 * That hour in Shanghai of the working day so many working days before `dueOn`, ISO UTC. 0: `dueOn` itself, or the working
 * day before it where it is a day of rest.
 * @param hour 0 to 23
 */
export function reminderAt(
  dueOn: PlainDate,
  workingDaysBefore: number,
  hour: number,
  cal: WorkCalendar,
): string {
  const back = workingDaysBefore === 0 && !isWorkingDay(dueOn, cal) ? 1 : workingDaysBefore;
  return shanghaiInstant(subtractWorkingDays(dueOn, back, cal).on, hour);
}

/**
 * That hour in Shanghai of the working day so many working days after `dueOn`, ISO UTC.
 * @param hour 0 to 23
 */
export function escalationAt(
  dueOn: PlainDate,
  workingDaysAfter: number,
  hour: number,
  cal: WorkCalendar,
): string {
  return shanghaiInstant(addWorkingDays(dueOn, workingDaysAfter, cal).on, hour);
}

export interface DeadlineToExplain {
  /** ISO instant with its zone. */
  startedAt: string;
  /** What started it, as a Chinese clause that follows a date: 检查任务完成. */
  startEvent: string;
  span: DeadlineSpan;
  /** A decision set the date (a correction order, the approved days), the rule itself gives none. */
  decided?: boolean;
  /** The rule in one Chinese line. */
  ruleText: string;
  /** Clause id, such as HZ-65, or why there is none; null where neither is to be said, as of a date that a decision set. */
  citation: string | null;
  /** Days on which it did not run, and why, as a Chinese phrase that follows them: 为考察期. */
  pauses?: readonly (Pause & { readonly why: string })[];
}

/** The deadline as a person would state it in Chinese: start, count, days left out and made up, end, rule. */
export function explainDeadline(deadline: DeadlineToExplain, cal: WorkCalendar): string {
  const { startedAt, startEvent, span, decided = false, ruleText, citation, pauses = [] } = deadline;
  const startedOn = shanghaiDay(startedAt);
  const counted = countSpan(startedOn, span, cal, pauses);
  const year = yearOf(startedOn);
  const days = [
    restNotCounted(outsideOf(counted.passedOver, pauses), year),
    madeUpCounted(
      counted.madeUp.filter(({ date }) => !pauses.some((pause) => isIn(date, pause))),
      year,
    ),
  ];
  const clauses = [
    `${dateInFull(startedOn)}${startEvent}，${describeSpan(startedOn, span, decided)}`,
    ...pauses.map(
      ({ from, to, why }) =>
        `${dateInFull(from)}至${dateInFull(to)}${why}，共${daysBetween(from, to) + 1}日，均不计入，自次日起接着算`,
    ),
    days.filter((part) => part !== '').join('，'),
    `期限至${dateInFull(counted.on)}24时届满`,
  ].filter((clause) => clause !== '');
  return [
    `${clauses.join('；')}。`,
    provisionalNote(counted.provisionalYears),
    `依据：${ruleText.replace(/。$/, '')}${citation === null ? '' : `（${citation}）`}。`,
  ].join('');
}

/** Days of rest that a pause does not cover anyway. */
function outsideOf(spans: readonly NamedSpan[], pauses: readonly Pause[]): NamedSpan[] {
  return spans.flatMap((span) => {
    const from = pauses.reduce((day, pause) => (isIn(day, pause) ? addDays(pause.to, 1) : day), span.from);
    const to = pauses.reduce((day, pause) => (isIn(day, pause) ? addDays(pause.from, -1) : day), span.to);
    return from <= to ? [{ ...span, from, to }] : [];
  });
}

const isIn = (day: PlainDate, { from, to }: Pause): boolean => from <= day && day <= to;

/** Days from `after` (not counted) to `upTo` that the span would count and that fall into a pause. */
function pausedDays(
  after: PlainDate,
  upTo: PlainDate,
  unit: 'workingDay' | 'calendarDay',
  cal: WorkCalendar,
  pauses: readonly Pause[],
): number {
  let paused = 0;
  for (let day = addDays(after, 1); day <= upTo; day = addDays(day, 1))
    if (pauses.some((pause) => isIn(day, pause)) && (unit === 'calendarDay' || isWorkingDay(day, cal)))
      paused += 1;
  return paused;
}

/** As many days more as fall into the pauses up to its end; each makes the end later, so it is counted until it stands. */
function countSpan(
  startedOn: PlainDate,
  span: DeadlineSpan,
  cal: WorkCalendar,
  pauses: readonly Pause[] = [],
): WorkingDayCount {
  const { unit } = span;
  let counted = countDays(startedOn, span, cal);
  if (pauses.length === 0 || (unit !== 'workingDay' && unit !== 'calendarDay')) return counted;
  for (let extra = 0; ;) {
    const paused = pausedDays(startedOn, counted.on, unit, cal, pauses);
    if (paused === extra) return counted;
    extra = paused;
    counted = countDays(startedOn, { unit, amount: span.amount + extra }, cal);
  }
}

function countDays(startedOn: PlainDate, span: DeadlineSpan, cal: WorkCalendar): WorkingDayCount {
  switch (span.unit) {
    case 'workingDay':
      return addWorkingDays(startedOn, span.amount, cal);
    case 'calendarDay':
      return withoutCounting(addDays(startedOn, span.amount));
    case 'fixedDate':
      return withoutCounting(span.on);
    case 'monthEnd':
      return withoutCounting(endOfMonth(startedOn));
    case 'workingDayOfNextMonth':
      return addWorkingDays(endOfMonth(startedOn), span.amount, cal);
  }
}

function withoutCounting(on: PlainDate): WorkingDayCount {
  return { on, passedOver: [], madeUp: [], provisionalYears: [] };
}

function describeSpan(startedOn: PlainDate, span: DeadlineSpan, decided: boolean): string {
  switch (span.unit) {
    case 'workingDay':
      return span.amount === 0 ? '限当日办结' : `当日不计，从次日起算${span.amount}个工作日`;
    case 'calendarDay':
      return span.amount === 0
        ? '限当日办结'
        : `当日不计，从次日起算${span.amount}个自然日，周末和节假日均计入`;
    case 'fixedDate':
      return decided ? '以决定写明的日期为限' : '以规则定明的日期为限';
    case 'monthEnd':
      return '以当月最后一日为限';
    case 'workingDayOfNextMonth': {
      const first = dateWithin(firstOfNextMonth(startedOn), yearOf(startedOn));
      return `以次月第${span.amount}个工作日为限，从${first}数起`;
    }
  }
}

function provisionalNote(years: number[]): string {
  if (years.length === 0) return '';
  const named = years.map((year) => `${year}年`).join('、');
  return `国务院尚未公布${named}放假安排，暂按周一至周五推算。`;
}
