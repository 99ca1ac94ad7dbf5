// What a changed calendar does to deadlines already running (A66). Expected dates are counted by hand.
import fc from 'fast-check';
import { computeDue, recomputeDue } from '../../../../domain/calendar/deadlines';
import type { DeadlineSpan } from '../../../../domain/calendar/deadlines';
import { addDays, plainDate, startOfShanghaiDay } from '../../../../domain/calendar/plain-date';
import { workCalendarSchema } from '../../../../domain/calendar/working-days';
import type { WorkCalendar } from '../../../../domain/calendar/working-days';
import { published } from './published-calendar';

const workingDays = (amount: number): DeadlineSpan => ({ unit: 'workingDay', amount });

/** The published calendar with days added to 2026 or 2027, as a later notice would. */
function revised(year: string, holidays: string[], makeUpWorkdays: string[] = []): WorkCalendar {
  const named = (date: string): unknown => ({ date, name: '春节' });
  const old = published.years[year] ?? { source: '通知', holidays: [], makeUpWorkdays: [] };
  return workCalendarSchema.parse({
    version: 'cn-2026.2',
    years: {
      ...published.years,
      [year]: {
        source: old.source,
        holidays: [...old.holidays, ...holidays.map(named)],
        makeUpWorkdays: [...old.makeUpWorkdays, ...makeUpWorkdays.map(named)],
      },
    },
  });
}

describe('a changed calendar (A66)', () => {
  const startedAt = '2026-02-13T02:00:00.000Z';
  const span = workingDays(5);
  const old = computeDue(startedAt, span, published);
  const longerHoliday = revised('2026', ['2026-02-24', '2026-02-25']);

  it('moves an open deadline and says by which calendar', () => {
    expect(recomputeDue(startedAt, span, old, longerHoliday, '2026-02-20T01:00:00Z')).toEqual({
      changed: true,
      // 14 (make-up), 26, 27, 28 (make-up) February, 2 March
      due: { ...old, dueOn: '2026-03-02', dueAt: '2026-03-02T16:00:00.000Z', calendarVersion: 'cn-2026.2' },
    });
  });

  it('does not reopen a date that has passed, from 24:00 of that day on', () => {
    expect(recomputeDue(startedAt, span, old, longerHoliday, '2026-02-27T16:00:00.000Z')).toEqual({
      changed: false,
      due: old,
    });
    expect(recomputeDue(startedAt, span, old, longerHoliday, '2026-02-27T15:59:59.999Z').changed).toBe(true);
  });

  it('makes nobody late after the fact when it shortens a limit', () => {
    const shorter = revised('2026', [], ['2026-03-07', '2026-03-08']);
    const due = computeDue('2026-03-06T02:00:00Z', workingDays(2), published);
    expect(due.dueOn).toBe('2026-03-10');
    const recomputed = (now: string): unknown =>
      recomputeDue('2026-03-06T02:00:00Z', workingDays(2), due, shorter, now);
    expect(recomputed('2026-03-08T15:59:59.999Z')).toMatchObject({
      changed: true,
      due: { dueOn: '2026-03-08' },
    });
    expect(recomputed('2026-03-08T16:00:00.000Z')).toEqual({ changed: false, due });
  });

  it('leaves alone what it does not touch, the version included', () => {
    const elsewhere = revised('2026', ['2026-08-03']);
    expect(recomputeDue(startedAt, span, old, elsewhere, '2026-02-20T01:00:00Z')).toEqual({
      changed: false,
      due: old,
    });
  });

  it('confirms a provisional date when its year is published, even if the day stays', () => {
    const start = '2026-12-31T02:00:00Z';
    const provisional = computeDue(start, workingDays(2), published);
    expect(provisional).toMatchObject({ dueOn: '2027-01-04', provisional: true });
    const sameDay = recomputeDue(
      start,
      workingDays(2),
      provisional,
      revised('2027', []),
      '2026-12-31T03:00:00Z',
    );
    expect(sameDay).toMatchObject({ changed: true, due: { dueOn: '2027-01-04', provisional: false } });
    const withHoliday = revised('2027', ['2027-01-01', '2027-01-02', '2027-01-03']);
    expect(
      recomputeDue(start, workingDays(2), provisional, withHoliday, '2026-12-31T03:00:00Z'),
    ).toMatchObject({
      changed: true,
      due: { dueOn: '2027-01-05', provisional: false },
    });
  });

  it('under the same calendar changes nothing, whatever the deadline', () => {
    const anyStart = fc
      .integer({ min: 0, max: 1000 })
      .map((n) => startOfShanghaiDay(addDays(plainDate('2024-01-01'), n)));
    fc.assert(
      fc.property(anyStart, fc.integer({ min: 0, max: 60 }), (start, amount) => {
        const due = computeDue(start, workingDays(amount), published);
        expect(recomputeDue(start, workingDays(amount), due, published, start)).toEqual({
          changed: false,
          due,
        });
      }),
    );
  });
});
