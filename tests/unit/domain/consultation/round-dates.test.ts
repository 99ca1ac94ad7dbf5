// When rounds open, close and are published, counted on the State Council's calendar of 2026.
import fc from 'fast-check';
import { addDays, plainDate } from '../../../../domain/calendar/plain-date';
import { isWorkingDay } from '../../../../domain/calendar/working-days';
import { roundToOpen } from '../../../../domain/consultation/opening';
import { annualRound, monthlyRound, roundsDue } from '../../../../domain/consultation/round-dates';
import { huzhou, realPacks } from '../inspection/kit/packs';
import { calendar } from './kit';

describe('the days of a month’s round (HZ-25, HZ-26)', () => {
  test.each([
    ['February, after an ordinary January', 2, '2026-01-26', '2026-01-31', '2026-02-02'],
    ['March: the make-up Saturday of Spring Festival counts', 3, '2026-02-24', '2026-02-28', '2026-03-02'],
    ['May begins with Labour Day', 5, '2026-04-24', '2026-04-30', '2026-05-06'],
    ['October: Mid-Autumn before it, National Day at its head', 10, '2026-09-23', '2026-09-30', '2026-10-08'],
    ['January: New Year, and a Sunday worked', 1, '2025-12-25', '2025-12-31', '2026-01-04'],
  ])('%s', (_name, month, opensOn, closesOn, publishBy) => {
    expect(monthlyRound(huzhou, 2026, month, calendar)).toMatchObject({ opensOn, closesOn, publishBy });
  });

  test('in every pack and month it opens on a working day, closes with the month, is published on a working day of the next', () => {
    fc.assert(
      fc.property(fc.constantFrom(...realPacks), fc.integer({ min: 1, max: 12 }), (pack, month) => {
        const round = monthlyRound(pack, 2026, month, calendar);
        expect(isWorkingDay(round.opensOn, calendar)).toBe(true);
        expect(addDays(round.closesOn, 1)).toBe(round.from);
        expect(isWorkingDay(round.publishBy, calendar)).toBe(true);
        expect(round.opensOn < round.closesOn && round.publishBy >= round.from).toBe(true);
        expect(round.publishBy < round.to).toBe(true);
      }),
    );
  });
});

describe('rounds that must be open on a day', () => {
  const idsOn = (day: string): readonly string[] =>
    roundsDue(huzhou, plainDate(day), calendar).map(({ id }) => id);

  test('the day before it opens there is no round of the coming month, from its day on there is', () => {
    expect(idsOn('2026-09-22')).toEqual([]);
    expect(idsOn('2026-09-23')).toEqual(['huzhou-2026-10']);
  });

  test('December opens January of the year after', () => {
    expect(idsOn('2026-12-31')).toContain('huzhou-2027-01');
  });

  test('a server that was away over the month’s end opens it late, with as many working days as ever', () => {
    const late = roundsDue(huzhou, plainDate('2026-10-09'), calendar).find(({ month }) => month === 10);
    // 9, 10 (a Saturday worked), 12, 13, 14 October.
    expect(late).toMatchObject({ closesOn: '2026-10-14', publishBy: '2026-10-15' });
  });

  test('one that could be published only when its month is over is left to the next', () => {
    expect(idsOn('2026-09-15')).toEqual(['huzhou-2026-09']);
    expect(idsOn('2026-09-22')).toEqual([]);
  });

  test('the year’s coordination opens in January and is out before the end of March (DE-36, XT-27)', () => {
    const { opensOn, publishBy, to } = annualRound(huzhou, 2026);
    expect([opensOn, publishBy, to]).toEqual(['2026-01-15', '2026-03-20', '2026-12-31']);
    expect(idsOn('2026-01-15')).toContain('huzhou-2026');
    expect(idsOn('2026-03-21')).not.toContain('huzhou-2026');
  });
});

describe('a round that a body asks to open', () => {
  test('may be opened on just the days on which the schedule would open it, in every pack', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...realPacks),
        fc.integer({ min: 0, max: 364 }),
        fc.integer({ min: 0, max: 12 }),
        (pack, after, month) => {
          const today = addDays(plainDate('2026-01-01'), after);
          const asked =
            month === 0
              ? ({ kind: 'annual', period: '2026' } as const)
              : ({ kind: 'monthly', period: `2026-${String(month).padStart(2, '0')}` } as const);
          const found = roundToOpen(pack, asked, today, calendar);
          const due = roundsDue(pack, today, calendar).find(({ id }) => id === `${pack.id}-${asked.period}`);
          expect(found.ok ? found.round : undefined).toEqual(due);
          if (!found.ok) expect(found.code).toBe('roundNotDue');
        },
      ),
    );
  });

  test('HZ-26: it is told the day on which it opens, with the clause', () => {
    const october = { kind: 'monthly', period: '2026-10' } as const;
    expect(roundToOpen(huzhou, october, plainDate('2026-09-22'), calendar)).toMatchObject({
      code: 'roundNotDue',
      params: { why: 'early', on: '2026-09-23' },
      source: { clauses: ['HZ-25', 'HZ-26'] },
    });
  });
});
