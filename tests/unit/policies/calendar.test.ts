// The calendar file is read whole and knows the days on which the demonstrations turn.
import { plainDate } from '../../../domain/calendar/plain-date';
import { isPublishedYear, isWorkingDay } from '../../../domain/calendar/working-days';
import { loadCalendar } from '../../../policies/load';

const calendar = loadCalendar();

test('14 February 2026 is a make-up Saturday, 1 October 2026 a holiday', () => {
  expect(isWorkingDay(plainDate('2026-02-14'), calendar)).toBe(true);
  expect(isWorkingDay(plainDate('2026-10-01'), calendar)).toBe(false);
});

test('2027 is not taken as known', () => {
  expect(isPublishedYear(plainDate('2026-12-31'), calendar)).toBe(true);
  expect(isPublishedYear(plainDate('2027-01-04'), calendar)).toBe(false);
});
