// Days and instants: existing days only, Shanghai's midnight, months and years.
import fc from 'fast-check';
import { z } from 'zod';
import {
  addDays,
  dayOfWeek,
  daysBetween,
  endOfMonth,
  endOfShanghaiDay,
  firstOfNextMonth,
  instantMs,
  plainDate,
  plainDateSchema,
  shanghaiDay,
  shanghaiInstant,
  startOfShanghaiDay,
  yearOf,
} from '../../../../domain/calendar/plain-date';

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(plainDate('1992-01-02'), days));

describe('a plain date', () => {
  it.each([
    '2026-02-30',
    '2025-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-2-3',
    '2026-02-03T00:00:00Z',
    '',
  ])('is refused when the day does not exist or is not written YYYY-MM-DD: "%s"', (text) => {
    expect(plainDateSchema.safeParse(text).success).toBe(false);
    expect(() => plainDate(text)).toThrow(
      new RangeError(`“${text}”不是有效日期：应为 YYYY-MM-DD 格式且真实存在的日期`),
    );
  });

  it('is accepted on the 29th of February of a leap year', () => {
    expect(plainDate('2024-02-29')).toBe('2024-02-29');
    expect(plainDateSchema.parse('2028-02-29')).toBe('2028-02-29');
  });

  it('tells a pack author in Chinese what is wrong', () => {
    expect(plainDateSchema.safeParse('2026-02-30').error?.issues[0]?.message).toBe(
      '应为 YYYY-MM-DD 格式且真实存在的日期',
    );
  });

  it('has a JSON Schema of its own', () => {
    expect(z.toJSONSchema(plainDateSchema)).toMatchObject({ type: 'string', format: 'date' });
  });
});

describe('arithmetic on days', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-05-10', 0, '2026-05-10'],
    // Shanghai kept summer time from 1986 to 1991: a day of 23 hours must still be one day.
    ['1986-05-03', 2, '1986-05-05'],
  ])('%s and %i days is %s', (from, days, expected) => {
    expect(addDays(plainDate(from), days)).toBe(expected);
    expect(daysBetween(plainDate(from), plainDate(expected))).toBe(days);
  });

  it.each([1.5, Number.NaN, Infinity])('refuses %d days', (days) => {
    expect(() => addDays(plainDate('2026-01-01'), days)).toThrow(RangeError);
  });

  it('refuses to leave the year 9999', () => {
    expect(() => addDays(plainDate('9999-12-31'), 1)).toThrow(RangeError);
  });

  it('numbers the week from Monday as 1 to Sunday as 7', () => {
    const week = [
      '2026-02-09',
      '2026-02-10',
      '2026-02-11',
      '2026-02-12',
      '2026-02-13',
      '2026-02-14',
      '2026-02-15',
    ];
    expect(week.map((text) => dayOfWeek(plainDate(text)))).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(dayOfWeek(plainDate('1969-12-28'))).toBe(7);
  });

  it.each([
    ['2026-02-01', '2026-02-28', '2026-03-01'],
    ['2028-02-10', '2028-02-29', '2028-03-01'],
    ['2100-02-10', '2100-02-28', '2100-03-01'],
    ['2026-04-30', '2026-04-30', '2026-05-01'],
    ['2026-12-31', '2026-12-31', '2027-01-01'],
  ])('the month of %s ends on %s and the next begins on %s', (day, end, next) => {
    expect(endOfMonth(plainDate(day))).toBe(end);
    expect(firstOfNextMonth(plainDate(day))).toBe(next);
  });

  it('a day has the year it is written with', () => {
    expect(yearOf(plainDate('2026-12-31'))).toBe(2026);
  });

  it('adding days and counting them between agree', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, n) => {
        expect(daysBetween(day, addDays(day, n))).toBe(n);
      }),
    );
  });
});

describe('the Shanghai day of an instant', () => {
  it.each([
    ['2026-09-30T15:59:59.999Z', '2026-09-30'],
    ['2026-09-30T16:00:00.000Z', '2026-10-01'],
    ['2026-10-07T23:30:00Z', '2026-10-08'],
    ['2026-12-31T16:00:00Z', '2027-01-01'],
    ['2026-10-08T00:00:00+08:00', '2026-10-08'],
    ['2026-10-07T23:59:59.999+08:00', '2026-10-07'],
    ['2026-10-07T09:00-07:00', '2026-10-08'],
  ])('%s is on %s', (instant, day) => {
    expect(shanghaiDay(instant)).toBe(day);
  });

  it.each(['2026-02-13T23:00:00', '2026-02-13', '2026-02-30T00:00:00Z', '2026-02-13T25:00:00Z', 'now', ''])(
    'is refused for an instant without its zone, or none at all: "%s"',
    (instant) => {
      expect(() => shanghaiDay(instant)).toThrow(
        new RangeError(`“${instant}”不是带时区的 ISO 8601 时刻，例如 2026-09-30T08:30:00.000Z`),
      );
    },
  );

  it('is refused before 1992, when summer time made the offset vary and no inspection existed', () => {
    expect(() => shanghaiDay('1991-12-31T15:59:59.999Z')).toThrow(RangeError);
    expect(shanghaiDay('1991-12-31T16:00:00.000Z')).toBe('1992-01-01');
    expect(() => endOfShanghaiDay(plainDate('1991-07-01'))).toThrow(RangeError);
  });

  it('begins at 00:00 and ends at 24:00 in UTC+8', () => {
    const day = plainDate('2026-10-08');
    expect(startOfShanghaiDay(day)).toBe('2026-10-07T16:00:00.000Z');
    expect(endOfShanghaiDay(day)).toBe('2026-10-08T16:00:00.000Z');
    expect(shanghaiInstant(day, 9)).toBe('2026-10-08T01:00:00.000Z');
  });

  it('holds from its start up to, and not at, its end', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const lastMoment = new Date(instantMs(endOfShanghaiDay(day)) - 1).toISOString();
        expect(shanghaiDay(startOfShanghaiDay(day))).toBe(day);
        expect(shanghaiDay(lastMoment)).toBe(day);
        expect(shanghaiDay(endOfShanghaiDay(day))).toBe(addDays(day, 1));
      }),
    );
  });
});
