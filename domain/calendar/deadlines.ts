// From a start event and a rule's span to the day on which it is due.
// Readings A6–A8 (start day not counted, ends at 24:00 Shanghai time) and A66 (recomputing).
import { z } from 'zod';
import {
  addDays,
  endOfMonth,
  endOfShanghaiDay,
  instantMs,
  plainDateSchema,
  shanghaiDay,
  shanghaiInstant,
} from './plain-date';
import type { PlainDate } from './plain-date';
import { addWorkingDays, isWorkingDay, subtractWorkingDays } from './working-days';
import type { WorkCalendar, WorkingDayCount } from './working-days';

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

export const isIn = (day: PlainDate, { from, to }: Pause): boolean => from <= day && day <= to;

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
export function countSpan(
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
