// Limits that stand still for a while: the days of the pause do not count, the rest runs on. Dates are counted by hand.
import { computeDue, recomputeDue } from '../../../../domain/calendar/deadlines';
import { explainDeadline } from '../../../../domain/calendar/explain-deadline';
import type { DeadlineSpan } from '../../../../domain/calendar/deadlines';
import { plainDate } from '../../../../domain/calendar/plain-date';
import { published } from './published-calendar';

const span = (unit: 'workingDay' | 'calendarDay', amount: number): DeadlineSpan => ({ unit, amount });
const pause = (from: string, to: string) => ({ from: plainDate(from), to: plainDate(to) });
const due = (startedAt: string, length: DeadlineSpan, ...pauses: ReturnType<typeof pause>[]) =>
  computeDue(`${startedAt}T01:00:00Z`, length, published, pauses);

test.each([
  ['ninety days from 2 March, none of them paused', [], '2026-05-31'],
  ['91 days of pause', [pause('2026-04-01', '2026-06-30')], '2026-08-30'],
  ['one day of pause', [pause('2026-04-01', '2026-04-01')], '2026-06-01'],
  ['from its last day on: one day is left', [pause('2026-05-31', '2026-06-30')], '2026-07-01'],
  ['after its last day: nothing is left to pause', [pause('2026-06-01', '2026-06-30')], '2026-05-31'],
  [
    'from before its start: what lies before does not matter',
    [pause('2026-02-01', '2026-03-03')],
    '2026-06-01',
  ],
  [
    'a second pause that only the first brings into it',
    [pause('2026-04-01', '2026-04-30'), pause('2026-06-10', '2026-06-19')],
    '2026-07-10',
  ],
])('calendar days: %s', (_, pauses, dueOn) => {
  expect(due('2026-03-02', span('calendarDay', 90), ...pauses).dueOn).toBe(dueOn);
});

test('over the year end and the end of February (CX-102, XT-52)', () => {
  const paused = due('2026-11-02', span('calendarDay', 90), pause('2026-12-15', '2027-02-28'));
  expect(paused).toMatchObject({
    dueOn: '2027-04-17',
    dueAt: '2027-04-17T16:00:00.000Z',
    provisional: false,
  });
});

test('working days: holidays in the pause count neither as working days nor as rest (CX-103)', () => {
  expect(due('2026-09-21', span('workingDay', 15)).dueOn).toBe('2026-10-19');
  expect(due('2026-09-21', span('workingDay', 15), pause('2026-09-24', '2026-10-10')).dueOn).toBe(
    '2026-10-28',
  );
});

test('counted into a year whose holidays are not published it is provisional, and moves with the notice (A66)', () => {
  const paused = pause('2026-12-21', '2026-12-31');
  const before = due('2026-12-14', span('workingDay', 15), paused);
  // 15–18 December; 1, 4–8, 11–15 January by weekdays alone: the eleventh day after the pause.
  expect(before).toMatchObject({ dueOn: '2027-01-15', provisional: true });
  const notice = {
    ...published,
    version: 'cn-2027.1',
    years: {
      ...published.years,
      '2027': { holidays: [{ date: plainDate('2027-01-01'), name: '元旦' }], makeUpWorkdays: [] },
    },
  } as unknown as typeof published;
  const { changed, due: moved } = recomputeDue(
    '2026-12-14T01:00:00Z',
    span('workingDay', 15),
    before,
    notice,
    '2026-12-20T01:00:00Z',
    [paused],
  );
  expect(changed).toBe(true);
  expect(moved).toMatchObject({ dueOn: '2027-01-18', provisional: false });
});

test('a date that is fixed stays', () => {
  const on = plainDate('2026-06-30');
  expect(due('2026-03-02', { unit: 'fixedDate', on }, pause('2026-04-01', '2026-05-01')).dueOn).toBe(on);
});

test('the sentence says which days did not count and why, and names no day of rest twice', () => {
  const sentence = explainDeadline(
    {
      startedAt: '2026-09-21T01:00:00Z',
      startEvent: '简单案件立案',
      span: span('workingDay', 15),
      ruleText: '简案快办',
      citation: 'CX-103',
      pauses: [{ ...pause('2026-09-24', '2026-10-10'), why: '为合规整改考察期' }],
    },
    published,
  );
  expect(sentence).toBe(
    '2026年9月21日（周一）简单案件立案，当日不计，从次日起算15个工作日；' +
      '2026年9月24日（周四）至2026年10月10日（周六）为合规整改考察期，共17日，均不计入，自次日起接着算；' +
      '10月11日（周日）、10月17日至18日（周末）、10月24日至25日（周末）不计入；' +
      '期限至2026年10月28日（周三）24时届满。依据：简案快办（CX-103）。',
  );
});
