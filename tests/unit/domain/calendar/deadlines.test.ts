// Due dates and reminders. Expected dates are counted by hand.
import { plainDate } from '../../../../domain/calendar/plain-date';
import { computeDue, deadlineSpanSchema, reminderAt } from '../../../../domain/calendar/deadlines';
import type { DeadlineSpan } from '../../../../domain/calendar/deadlines';
import { published } from './published-calendar';

const workingDays = (amount: number): DeadlineSpan => ({ unit: 'workingDay', amount });

describe('a due date', () => {
  it('of one working day from an inspection done on 30 September 2026 is 24:00 of 8 October (HZ-65)', () => {
    expect(computeDue('2026-09-30T08:30:00.000Z', workingDays(1), published)).toEqual({
      startedOn: '2026-09-30',
      dueOn: '2026-10-08',
      dueAt: '2026-10-08T16:00:00.000Z',
      calendarVersion: 'cn-2026.1',
      provisional: false,
    });
  });

  it('of five working days from 13 February 2026 is 24:00 of 27 February (XT-20)', () => {
    expect(computeDue('2026-02-13T02:00:00.000Z', workingDays(5), published)).toMatchObject({
      dueOn: '2026-02-27',
      dueAt: '2026-02-27T16:00:00.000Z',
    });
  });

  it('starts on the Shanghai day, one minute before and at midnight there', () => {
    expect(computeDue('2026-03-10T15:59:00Z', workingDays(1), published).dueOn).toBe('2026-03-11');
    expect(computeDue('2026-03-10T16:00:00Z', workingDays(1), published).dueOn).toBe('2026-03-12');
  });

  it.each<[string, DeadlineSpan, string, string]>([
    [
      'calendar days count holidays too',
      { unit: 'calendarDay', amount: 7 },
      '2026-09-30T04:00:00Z',
      '2026-10-07',
    ],
    [
      'a fixed date is itself',
      { unit: 'fixedDate', on: plainDate('2027-03-31') },
      '2026-09-30T04:00:00Z',
      '2027-03-31',
    ],
    [
      'the month ends on its last calendar day, a Saturday (A7)',
      { unit: 'monthEnd' },
      '2026-01-05T04:00:00Z',
      '2026-01-31',
    ],
    [
      'on the last day itself the month still ends that day',
      { unit: 'monthEnd' },
      '2026-01-31T04:00:00Z',
      '2026-01-31',
    ],
    ['February ends on the 29th in a leap year', { unit: 'monthEnd' }, '2028-02-01T04:00:00Z', '2028-02-29'],
    ['February ends on the 28th otherwise', { unit: 'monthEnd' }, '2026-02-01T04:00:00Z', '2026-02-28'],
    [
      'fifth working day of next month, from the 31st (A6)',
      { unit: 'workingDayOfNextMonth', amount: 5 },
      '2026-01-31T04:00:00Z',
      '2026-02-06',
    ],
    [
      'fifth working day of an October that begins with a holiday',
      { unit: 'workingDayOfNextMonth', amount: 5 },
      '2026-09-01T04:00:00Z',
      '2026-10-13',
    ],
  ])('%s', (_, span, startedAt, dueOn) => {
    expect(computeDue(startedAt, span, published)).toMatchObject({ dueOn, provisional: false });
  });

  it('is provisional only when working days were counted through an unpublished year', () => {
    const start = '2026-12-30T04:00:00Z';
    expect(computeDue(start, workingDays(1), published)).toMatchObject({
      dueOn: '2026-12-31',
      provisional: false,
    });
    expect(computeDue(start, workingDays(5), published)).toMatchObject({
      dueOn: '2027-01-06',
      provisional: true,
    });
    expect(computeDue(start, { unit: 'workingDayOfNextMonth', amount: 5 }, published)).toMatchObject({
      dueOn: '2027-01-07',
      provisional: true,
    });
    expect(computeDue(start, { unit: 'calendarDay', amount: 5 }, published)).toMatchObject({
      dueOn: '2027-01-04',
      provisional: false,
    });
  });

  it('goes through JSON unchanged', () => {
    const due = computeDue('2026-09-30T08:30:00Z', workingDays(1), published);
    expect(JSON.parse(JSON.stringify(due))).toEqual(due);
  });
});

describe('a span in a pack', () => {
  it.each([
    { unit: 'workingDay', amount: -1 },
    { unit: 'workingDay', amount: 1.5 },
    { unit: 'workingDay', amount: 36_600 },
    { unit: 'workingDayOfNextMonth', amount: 0 },
    { unit: 'fixedDate', on: '2026-02-30' },
    { unit: 'monthEnd', amount: 1 },
    { unit: 'week', amount: 1 },
    { unit: 'calendarDay' },
  ])('is refused when it is %j', (span) => {
    expect(deadlineSpanSchema.safeParse(span).success).toBe(false);
  });

  it.each([
    { unit: 'workingDay', amount: 0 },
    { unit: 'calendarDay', amount: 365 },
    { unit: 'fixedDate', on: '2027-03-31' },
    { unit: 'monthEnd' },
    { unit: 'workingDayOfNextMonth', amount: 5 },
  ])('is kept as written when it is %j', (span) => {
    expect(deadlineSpanSchema.parse(span)).toEqual(span);
  });
});

describe('a reminder', () => {
  it('comes at 09:00 in Shanghai, five working days before the end of a month (A7)', () => {
    expect(reminderAt(plainDate('2026-01-31'), 5, 9, published)).toBe('2026-01-26T01:00:00.000Z');
  });

  it('steps back over a holiday to a make-up Saturday', () => {
    expect(reminderAt(plainDate('2026-02-24'), 1, 9, published)).toBe('2026-02-14T01:00:00.000Z');
  });

  it('of no days comes on the due day itself', () => {
    expect(reminderAt(plainDate('2026-10-08'), 0, 9, published)).toBe('2026-10-08T01:00:00.000Z');
  });
});
