// Working days by name of the case: Spring Festival, make-up weekends, National Day, year ends; then what holds always.
import fc from 'fast-check';
import { addDays, plainDate } from '../../../../domain/calendar/plain-date';
import type { PlainDate } from '../../../../domain/calendar/plain-date';
import {
  addWorkingDays,
  isWorkingDay,
  subtractWorkingDays,
  workCalendarSchema,
} from '../../../../domain/calendar/working-days';
import { published } from './published-calendar';

const after = (from: string, n: number): ReturnType<typeof addWorkingDays> =>
  addWorkingDays(plainDate(from), n, published);
const before = (from: string, n: number): ReturnType<typeof addWorkingDays> =>
  subtractWorkingDays(plainDate(from), n, published);

describe('counting working days forward', () => {
  it('National Day 2026: one working day from 30 September is 8 October', () => {
    expect(after('2026-09-30', 1)).toEqual({
      on: '2026-10-08',
      passedOver: [{ from: '2026-10-01', to: '2026-10-07', name: '国庆节' }],
      madeUp: [],
      provisionalYears: [],
    });
  });

  it('Spring Festival 2026: five working days from 13 February count make-up Saturday 14 and end on 27', () => {
    expect(after('2026-02-13', 5)).toEqual({
      on: '2026-02-27',
      passedOver: [{ from: '2026-02-15', to: '2026-02-23', name: '春节' }],
      madeUp: [{ date: '2026-02-14', name: '春节' }],
      provisionalYears: [],
    });
  });

  it('make-up Saturday 28 February 2026 is the sixth, both make-up days being named', () => {
    expect(after('2026-02-13', 6)).toMatchObject({
      on: '2026-02-28',
      madeUp: [
        { date: '2026-02-14', name: '春节' },
        { date: '2026-02-28', name: '春节' },
      ],
    });
  });

  it('make-up Saturday 10 October 2026 is a working day and the Sunday after it is not', () => {
    expect(after('2026-10-09', 2)).toEqual({
      on: '2026-10-12',
      passedOver: [{ from: '2026-10-11', to: '2026-10-11', name: '周末' }],
      madeUp: [{ date: '2026-10-10', name: '国庆节' }],
      provisionalYears: [],
    });
  });

  it('New Year 2026: the first working day after 31 December 2025 is make-up Sunday 4 January', () => {
    expect(after('2025-12-31', 1)).toMatchObject({
      on: '2026-01-04',
      madeUp: [{ date: '2026-01-04', name: '元旦' }],
    });
  });

  it('an ordinary weekend that touches a one-day holiday stays a span of its own', () => {
    expect(after('2024-06-07', 1)).toMatchObject({
      on: '2024-06-11',
      passedOver: [
        { from: '2024-06-08', to: '2024-06-09', name: '周末' },
        { from: '2024-06-10', to: '2024-06-10', name: '端午节' },
      ],
    });
  });

  it('a start on a day of rest counts from the next working day', () => {
    expect(after('2026-03-07', 1).on).toBe('2026-03-09');
    expect(after('2026-10-03', 1).on).toBe('2026-10-08');
  });

  it('no working days is the day itself, even a day of rest', () => {
    expect(after('2026-10-03', 0)).toEqual({
      on: '2026-10-03',
      passedOver: [],
      madeUp: [],
      provisionalYears: [],
    });
  });

  it('beyond the last published year the weekday decides and the year is reported', () => {
    expect(after('2026-12-30', 2)).toEqual({
      on: '2027-01-01',
      passedOver: [],
      madeUp: [],
      provisionalYears: [2027],
    });
    expect(after('2026-12-30', 1).provisionalYears).toEqual([]);
    expect(after('2026-12-31', 270).provisionalYears).toEqual([2027, 2028]);
  });

  it('a notice may move days of the December before: 31 December 2018 was a holiday by the notice for 2019', () => {
    const source = '国务院办公厅关于2019年部分节假日安排的通知';
    const holidays = [
      { date: '2018-12-30', name: '元旦' },
      { date: '2018-12-31', name: '元旦' },
      { date: '2019-01-01', name: '元旦' },
    ];
    const makeUpWorkdays = [{ date: '2018-12-29', name: '元旦' }];
    const calendar = workCalendarSchema.parse({
      version: 'test',
      years: {
        '2018': { source: '通知', holidays: [], makeUpWorkdays: [] },
        '2019': { source, holidays, makeUpWorkdays },
      },
    });
    expect(addWorkingDays(plainDate('2018-12-28'), 2, calendar)).toEqual({
      on: '2019-01-02',
      passedOver: [{ from: '2018-12-30', to: '2019-01-01', name: '元旦' }],
      madeUp: [{ date: '2018-12-29', name: '元旦' }],
      provisionalYears: [],
    });
  });

  it.each([-1, 0.5, Number.NaN])('refuses %d working days', (n) => {
    expect(() => after('2026-01-05', n)).toThrow(RangeError);
    expect(() => before('2026-01-05', n)).toThrow(RangeError);
  });
});

describe('counting working days backward', () => {
  it('five before Saturday 31 January 2026 is Monday 26', () => {
    expect(before('2026-01-31', 5)).toEqual({
      on: '2026-01-26',
      passedOver: [],
      madeUp: [],
      provisionalYears: [],
    });
  });

  it('passes over the holiday and counts its make-up day, named from the earliest on', () => {
    expect(before('2026-03-03', 7)).toEqual({
      on: '2026-02-14',
      passedOver: [
        { from: '2026-02-15', to: '2026-02-23', name: '春节' },
        { from: '2026-03-01', to: '2026-03-01', name: '周末' },
      ],
      madeUp: [
        { date: '2026-02-14', name: '春节' },
        { date: '2026-02-28', name: '春节' },
      ],
      provisionalYears: [],
    });
  });

  it('out of an unpublished year reports that year', () => {
    expect(before('2027-01-04', 2)).toMatchObject({ on: '2026-12-31', provisionalYears: [2027] });
  });
});

describe('always', () => {
  const day = fc.integer({ min: 0, max: 1095 }).map((days) => addDays(plainDate('2024-01-01'), days));
  const amount = fc.integer({ min: 0, max: 150 });
  const workingDaysIn = (from: PlainDate, to: PlainDate): number => {
    let found = 0;
    for (let on = from; on < to;) {
      on = addDays(on, 1);
      if (isWorkingDay(on, published)) found += 1;
    }
    return found;
  };

  it('n working days after a day lie exactly n working days, the last of them the day arrived at', () => {
    fc.assert(
      fc.property(day, amount, (from, n) => {
        const { on } = addWorkingDays(from, n, published);
        expect(workingDaysIn(from, on)).toBe(n);
        expect(n === 0 ? on === from : isWorkingDay(on, published)).toBe(true);
      }),
    );
  });

  it('a later start or a longer span never falls due earlier', () => {
    fc.assert(
      fc.property(day, fc.nat(40), amount, fc.nat(20), (from, later, n, more) => {
        const { on } = addWorkingDays(from, n, published);
        expect(addWorkingDays(addDays(from, later), n, published).on >= on).toBe(true);
        expect(addWorkingDays(from, n + more, published).on >= on).toBe(true);
      }),
    );
  });

  it('going back undoes going forward, from a day of rest to the working day before it', () => {
    fc.assert(
      fc.property(day, amount, (from, n) => {
        const back = subtractWorkingDays(addWorkingDays(from, n, published).on, n, published).on;
        const expected =
          n === 0 || isWorkingDay(from, published) ? from : subtractWorkingDays(from, 1, published).on;
        expect(back).toBe(expected);
      }),
    );
  });

  it('every day between is a named day of rest or a working day, none twice', () => {
    fc.assert(
      fc.property(day, amount, (from, n) => {
        const { on, passedOver, madeUp } = addWorkingDays(from, n, published);
        const rest = passedOver.flatMap((span) => {
          const days = [span.from];
          for (let next = span.from; next < span.to;) days.push((next = addDays(next, 1)));
          return days;
        });
        expect([...new Set(rest)].sort()).toEqual(rest);
        expect(rest.filter((date) => isWorkingDay(date, published))).toEqual([]);
        expect(madeUp.filter(({ date }) => !isWorkingDay(date, published))).toEqual([]);
        expect(addDays(from, n + rest.length)).toBe(on);
      }),
    );
  });
});
