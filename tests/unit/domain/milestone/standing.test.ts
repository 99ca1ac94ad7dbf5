// One-time dates: the day itself is in time, days of rest do not count, and every standing is explained.
import { plainDate } from '../../../../domain/calendar/plain-date';
import { milestoneStanding } from '../../../../domain/milestone/standing';
import { loadCalendar } from '../../../../policies/load';

const calendar = loadCalendar();
const source = { clauses: ['JJ-40'], ours: null };
const standing = (dueOn: string, doneOn: string | null, today: string) =>
  milestoneStanding(
    { dueOn: plainDate(dueOn), source },
    doneOn === null ? null : plainDate(doneOn),
    plainDate(today),
    calendar,
  );

test('done on its day is in time; the day after is late by one working day (JJ-40)', () => {
  expect(standing('2025-04-29', '2025-04-29', '2025-05-20')).toMatchObject({
    status: 'done',
    overdueWorkingDays: 0,
  });
  expect(standing('2025-04-29', '2025-04-30', '2025-05-20')).toMatchObject({
    status: 'doneLate',
    overdueWorkingDays: 1,
    explanation:
      '期限为2025年4月29日（周二）24时（JJ-40），完成于2025年4月30日（周三），晚1个工作日（节假日和调休按国务院办公厅的安排）。',
  });
});

test('the holiday of May and its make-up Sunday are counted as the State Council has them', () => {
  // 27 April 2025, a Sunday, was worked; 1 to 5 May were free.
  expect(standing('2025-04-26', null, '2025-04-27')).toMatchObject({
    status: 'overdue',
    overdueWorkingDays: 1,
  });
  expect(standing('2025-04-30', null, '2025-05-05')).toMatchObject({
    status: 'overdue',
    overdueWorkingDays: 0,
  });
  expect(standing('2025-04-30', null, '2025-05-06')).toMatchObject({
    status: 'overdue',
    overdueWorkingDays: 1,
  });
});

test('until its day is over it is open; a year without a calendar is said to be a guess', () => {
  expect(standing('2026-06-30', null, '2026-06-30')).toMatchObject({
    status: 'open',
    overdueWorkingDays: 0,
    explanation: expect.stringMatching(/尚未届满。$/),
  });
  expect(standing('2027-06-30', null, '2027-07-05').explanation).toContain('尚未公布放假安排');
});
