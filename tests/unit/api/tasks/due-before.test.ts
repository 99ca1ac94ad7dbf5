// "Due before a day" counts in Shanghai days, whose deadlines end at 24:00.
import { endOfShanghaiDay, plainDate } from '../../../../domain/calendar/plain-date';
import { dueBeforeInstant } from '../../../../api/tasks/due-before';

test('what is due on the day before is listed, what is due on the day itself is not', () => {
  const limit = dueBeforeInstant('2026-10-09');
  expect(endOfShanghaiDay(plainDate('2026-10-08')) < limit).toBe(true);
  expect(endOfShanghaiDay(plainDate('2026-10-09')) < limit).toBe(false);
});

test('an instant is taken as it stands, whatever its zone', () => {
  expect(dueBeforeInstant('2026-10-09T08:00:00+08:00')).toBe('2026-10-09T00:00:00.000Z');
});
