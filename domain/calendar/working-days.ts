// Working-day counting over the State Council's yearly holiday notices. A year without a notice is counted by
// weekday and reported as provisional, because holiday libraries answer for such years as if they knew.
import { z } from 'zod';
import { addDays, dayOfWeek, plainDateSchema, yearOf } from './plain-date';
import type { PlainDate } from './plain-date';

const namedDaySchema = z.strictObject({
  date: plainDateSchema.describe('日期，YYYY-MM-DD'),
  name: z.string().min(1).describe('节日名称，例如 春节'),
});

const yearSchema = z.strictObject({
  source: z.string().min(1).describe('国务院办公厅放假安排通知的标题与文号'),
  holidays: z.array(namedDaySchema).describe('放假的每一天，含其中的周末'),
  makeUpWorkdays: z.array(namedDaySchema).describe('调休上班的周六、周日，名称为其所属节日'),
});

/**
 * The holiday calendar as data. A year is published when it has an entry here. A notice may reach back into the
 * December before its year (that of 2019 moved 29–31 December 2018), nowhere else.
 */
export const workCalendarSchema = z
  .strictObject({
    version: z.string().min(1).describe('日历版本，内容有任何变动即换新版本'),
    years: z
      .record(z.string().regex(/^\d{4}$/, '年份应为四位数字'), yearSchema)
      .describe('以年份为键的放假安排'),
  })
  .superRefine((calendar, context) => {
    const seen = new Set<PlainDate>();
    for (const [year, { holidays, makeUpWorkdays }] of Object.entries(calendar.years)) {
      const report = (list: string, index: number, message: string): void => {
        context.addIssue({ code: 'custom', path: ['years', year, list, index, 'date'], message });
      };
      for (const [list, days] of Object.entries({ holidays, makeUpWorkdays })) {
        for (const [index, { date }] of days.entries()) {
          if (seen.has(date)) report(list, index, `${date}重复出现`);
          if (!date.startsWith(year) && !date.startsWith(`${Number(year) - 1}-12`)) {
            report(list, index, `${date}不属于${year}年的放假安排`);
          }
          if (list === 'makeUpWorkdays' && dayOfWeek(date) < 6)
            report(list, index, `${date}不是周末，无从调休上班`);
          seen.add(date);
        }
      }
    }
  });

export type WorkCalendar = z.infer<typeof workCalendarSchema>;
export type NamedDay = z.infer<typeof namedDaySchema>;
/** Consecutive days of rest under one name, both ends included. */
export interface NamedSpan {
  from: PlainDate;
  to: PlainDate;
  name: string;
}

/** Where a count arrived and what it met between the start day (excluded) and the day arrived at (included). */
export interface WorkingDayCount {
  on: PlainDate;
  /** Days of rest passed over, earliest first; bare weekends are named 周末. */
  passedOver: NamedSpan[];
  /** Make-up Saturdays and Sundays that counted as working days, earliest first, under their holiday's name. */
  madeUp: NamedDay[];
  /** Years met whose notice is not published, ascending; in them only the weekday decided. */
  provisionalYears: number[];
}

export const WEEKEND_NAME = '周末';

type DayKind = { kind: 'weekday' | 'weekend' } | { kind: 'holiday' | 'makeUpWorkday'; name: string };

function kindOf(d: PlainDate, cal: WorkCalendar): DayKind {
  const year = yearOf(d);
  for (const notice of [cal.years[String(year)], cal.years[String(year + 1)]]) {
    const holiday = notice?.holidays.find(({ date }) => date === d);
    if (holiday) return { kind: 'holiday', name: holiday.name };
    const madeUp = notice?.makeUpWorkdays.find(({ date }) => date === d);
    if (madeUp) return { kind: 'makeUpWorkday', name: madeUp.name };
  }
  return { kind: dayOfWeek(d) < 6 ? 'weekday' : 'weekend' };
}

/** In an unpublished year by weekday alone: ask `isPublishedYear` before stating it as fact. */
export function isWorkingDay(d: PlainDate, cal: WorkCalendar): boolean {
  const { kind } = kindOf(d, cal);
  return kind === 'weekday' || kind === 'makeUpWorkday';
}

/** Whether the State Council's notice for the year of `d` is in the calendar. */
export function isPublishedYear(d: PlainDate, cal: WorkCalendar): boolean {
  return cal.years[String(yearOf(d))] !== undefined;
}

/**
 * The `n`th working day after `from`, itself not counted (reading A8); n = 0 is `from` as it stands.
 * @throws RangeError when `n` is negative or no integer.
 */
export function addWorkingDays(from: PlainDate, n: number, cal: WorkCalendar): WorkingDayCount {
  return count(from, n, 1, cal);
}

/**
 * The `n`th working day before `from`, counted likewise.
 * @throws RangeError when `n` is negative or no integer.
 */
export function subtractWorkingDays(from: PlainDate, n: number, cal: WorkCalendar): WorkingDayCount {
  return count(from, n, -1, cal);
}

function count(from: PlainDate, n: number, step: 1 | -1, cal: WorkCalendar): WorkingDayCount {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`工作日数应为非负整数，收到 ${String(n)}`);
  const rest: NamedDay[] = [];
  const madeUp: NamedDay[] = [];
  const provisionalYears = new Set<number>();
  let on = from;
  let counted = 0;
  while (counted < n) {
    on = addDays(on, step);
    if (!isPublishedYear(on, cal)) provisionalYears.add(yearOf(on));
    const day = kindOf(on, cal);
    switch (day.kind) {
      case 'weekday':
        counted += 1;
        break;
      case 'makeUpWorkday':
        counted += 1;
        madeUp.push({ date: on, name: day.name });
        break;
      case 'weekend':
        rest.push({ date: on, name: WEEKEND_NAME });
        break;
      case 'holiday':
        rest.push({ date: on, name: day.name });
        break;
    }
  }
  return {
    on,
    passedOver: spansOf(earliestFirst(rest)),
    madeUp: earliestFirst(madeUp),
    provisionalYears: [...provisionalYears].sort((a, b) => a - b),
  };
}

function earliestFirst(days: NamedDay[]): NamedDay[] {
  return days.sort((a, b) => (a.date < b.date ? -1 : 1));
}

function spansOf(days: NamedDay[]): NamedSpan[] {
  const spans: NamedSpan[] = [];
  for (const { date, name } of days) {
    const last = spans.at(-1);
    if (last?.name === name && addDays(last.to, 1) === date) last.to = date;
    else spans.push({ from: date, to: date, name });
  }
  return spans;
}
