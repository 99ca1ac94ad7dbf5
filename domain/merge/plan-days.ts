// The working days of the plan's period, numbered, and the weeks they lie in: a visit happens on a working day.
import { addDays, dayOfWeek, daysBetween, type PlainDate } from '../calendar/plain-date';
import { isWorkingDay, type WorkCalendar } from '../calendar/working-days';
import { at } from './at';

export interface PlanWeek {
  readonly monday: PlainDate;
  /** Numbers of its first and last working day within the period. */
  readonly first: number;
  readonly last: number;
}

/** First and last working day, by number; `hi < lo` when there is none. */
export interface DaySpan {
  readonly lo: number;
  readonly hi: number;
}

export interface PlanDays {
  /** Working days of the period, ascending; a day's place here is its number. */
  readonly days: readonly PlainDate[];
  /** Weeks with at least one working day, ascending. */
  readonly weeks: readonly PlanWeek[];
  /** Number of the week of each working day. */
  readonly weekOf: readonly number[];
  /** The working days from one day to another, both included; both within the period. */
  readonly span: (from: PlainDate, to: PlainDate) => DaySpan;
}

export const mondayOf = (day: PlainDate): PlainDate => addDays(day, 1 - dayOfWeek(day));

export const planDays = (from: PlainDate, to: PlainDate, calendar: WorkCalendar): PlanDays => {
  const length = daysBetween(from, to) + 1;
  const days: PlainDate[] = [];
  /** Of each calendar day: how many working days lie before it. */
  const before = new Map<PlainDate, number>();
  const working = new Set<PlainDate>();
  for (let offset = 0; offset < length; offset += 1) {
    const day = addDays(from, offset);
    before.set(day, days.length);
    if (!isWorkingDay(day, calendar)) continue;
    working.add(day);
    days.push(day);
  }
  const weeks: PlanWeek[] = [];
  const weekOf = days.map((day, index) => {
    const monday = mondayOf(day);
    const open = weeks.at(-1);
    if (open?.monday === monday) weeks[weeks.length - 1] = { ...open, last: index };
    else weeks.push({ monday, first: index, last: index });
    return weeks.length - 1;
  });
  const workingDaysBefore = (day: PlainDate): number => {
    const count = before.get(day);
    if (count === undefined) throw new RangeError(`${day} lies outside ${from} to ${to}`);
    return count;
  };
  return {
    days,
    weeks,
    weekOf,
    span: (first, last) => ({
      lo: workingDaysBefore(first),
      hi: workingDaysBefore(last) + (working.has(last) ? 1 : 0) - 1,
    }),
  };
};

/** Working days of a week that lie within a span. */
export const daysInWeek = (plan: PlanDays, week: number, { lo, hi }: DaySpan): DaySpan => {
  const { first, last } = at(plan.weeks, week);
  return { lo: Math.max(lo, first), hi: Math.min(hi, last) };
};
