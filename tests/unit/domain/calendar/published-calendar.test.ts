// The calendar file that ships, against an independent library and against the mistakes an editor of it can make.
import { execFileSync } from 'node:child_process';
import { z } from 'zod';
import { addDays, daysBetween, plainDate } from '../../../../domain/calendar/plain-date';
import {
  addWorkingDays,
  isPublishedYear,
  isWorkingDay,
  workCalendarSchema,
} from '../../../../domain/calendar/working-days';
import { published } from './published-calendar';

const from = plainDate('2024-01-01');
const everyDay = Array.from({ length: daysBetween(from, plainDate('2027-01-01')) }, (_, i) =>
  addDays(from, i),
);

const libraryAnswer = z.object({
  day: z.string(),
  workday: z.boolean(),
  holiday: z.boolean(),
  name: z.string(),
});

/**
 * What chinese-days says of each day, asked in a process of its own at UTC: it reads days in the machine's zone, and
 * west of Greenwich its whole table is a day early.
 */
function askChineseDays(days: string[]): z.infer<typeof libraryAnswer>[] {
  const script = `
    const { isWorkday, isHoliday, getDayDetail } = require(process.argv[1]);
    const answer = (day) => ({ day, workday: isWorkday(day), holiday: isHoliday(day), name: getDayDetail(day).name });
    console.log(JSON.stringify(JSON.parse(process.argv[2]).map(answer)));
  `;
  const args = ['--eval', script, require.resolve('chinese-days'), JSON.stringify(days)];
  const printed = execFileSync(process.execPath, args, {
    env: { ...process.env, TZ: 'UTC' },
    encoding: 'utf8',
  });
  return z.array(libraryAnswer).parse(JSON.parse(printed));
}

describe('the published calendar', () => {
  it('covers 2024 to 2026 and names each notice', () => {
    expect(Object.entries(published.years).map(([year, { source }]) => [year, source])).toEqual([
      ['2024', '国务院办公厅关于2024年部分节假日安排的通知（国办发明电〔2023〕7号）'],
      ['2025', '国务院办公厅关于2025年部分节假日安排的通知（国办发明电〔2024〕12号）'],
      ['2026', '国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）'],
    ]);
  });

  it('agrees with chinese-days on every day of 2024 to 2026', () => {
    expect(everyDay).toHaveLength(366 + 365 + 365);
    const ours = everyDay.map((day) => [day, isWorkingDay(day, published)]);
    const answers = askChineseDays(everyDay);
    expect(answers.map(({ day, workday }) => [day, workday])).toEqual(ours);
    expect(answers.map(({ day, holiday }) => [day, !holiday])).toEqual(ours);
  });

  it('lists the same holidays and make-up workdays as chinese-days, under the same names', () => {
    const named = Object.values(published.years)
      .flatMap(({ holidays, makeUpWorkdays }) => [...holidays, ...makeUpWorkdays])
      .sort((a, b) => (a.date < b.date ? -1 : 1));
    // Its names read "Tomb-sweeping Day,清明,1" on special days and "Monday" on all others.
    const special = askChineseDays(everyDay)
      .map(({ day, name }) => ({ day, name: name.split(',')[1] }))
      .filter(({ name }) => name !== undefined);
    expect(named.map(({ date }) => date)).toEqual(special.map(({ day }) => day));
    expect(special.filter(({ name }, i) => !named[i]?.name.includes(name ?? ''))).toEqual([]);
  });

  it('knows 2027 as unpublished, though chinese-days answers for it as if it knew', () => {
    const newYear = plainDate('2027-01-01');
    expect(askChineseDays([newYear])).toEqual([
      { day: newYear, workday: true, holiday: false, name: 'Friday' },
    ]);
    expect(isPublishedYear(newYear, published)).toBe(false);
    expect(isPublishedYear(plainDate('2026-12-31'), published)).toBe(true);
    expect(isPublishedYear(plainDate('2023-12-31'), published)).toBe(false);
    expect(addWorkingDays(plainDate('2026-12-31'), 1, published)).toMatchObject({
      on: newYear,
      provisionalYears: [2027],
    });
  });

  it('goes through JSON unchanged', () => {
    expect(JSON.parse(JSON.stringify(published))).toEqual(published);
  });
});

describe('a calendar being edited', () => {
  const year = (holidays: unknown[], makeUpWorkdays: unknown[] = []): unknown => ({
    version: 'test',
    years: { '2026': { source: '通知', holidays, makeUpWorkdays } },
  });
  const day = (date: string): unknown => ({ date, name: '春节' });
  const faults = (calendar: unknown): string[] =>
    (workCalendarSchema.safeParse(calendar).error?.issues ?? []).map(
      ({ path, message }) => `${path.join('.')}: ${message}`,
    );

  it.each([
    [
      'a day that is both holiday and make-up workday',
      year([day('2026-02-15')], [day('2026-02-15')]),
      'years.2026.makeUpWorkdays.0.date: 2026-02-15重复出现',
    ],
    [
      'a day of another year',
      year([day('2027-02-15')]),
      'years.2026.holidays.0.date: 2027-02-15不属于2026年的放假安排',
    ],
    [
      'a November day of the year before',
      year([day('2025-11-30')]),
      'years.2026.holidays.0.date: 2025-11-30不属于2026年的放假安排',
    ],
    [
      'a make-up workday that is a weekday anyway',
      year([], [day('2026-02-13')]),
      'years.2026.makeUpWorkdays.0.date: 2026-02-13不是周末，无从调休上班',
    ],
    [
      'a day that does not exist',
      year([day('2026-02-29')]),
      'years.2026.holidays.0.date: 应为 YYYY-MM-DD 格式且真实存在的日期',
    ],
  ])('is refused for %s, saying where', (_, calendar, fault) => {
    expect(faults(calendar)).toEqual([fault]);
  });

  it('is refused for a year that is no year, and for a field it does not know', () => {
    expect(
      faults({ version: 'test', years: { 明年: { source: '通知', holidays: [], makeUpWorkdays: [] } } }),
    ).toHaveLength(1);
    expect(faults({ version: 'test', years: {}, holiday: [] })).toHaveLength(1);
  });

  it('may move days of the December before its year', () => {
    expect(faults(year([day('2025-12-31')], [day('2025-12-28')]))).toEqual([]);
  });
});
