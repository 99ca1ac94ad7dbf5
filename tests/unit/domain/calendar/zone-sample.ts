// One round of calendar computations as text, run by the zone test in processes whose machine zone differs.
import { computeDue, reminderAt } from '../../../../domain/calendar/deadlines';
import { explainDeadline } from '../../../../domain/calendar/explain-deadline';
import type { DeadlineSpan } from '../../../../domain/calendar/deadlines';
import {
  addDays,
  dayOfWeek,
  endOfShanghaiDay,
  plainDate,
  shanghaiDay,
} from '../../../../domain/calendar/plain-date';
import { published } from './published-calendar';

const spans: DeadlineSpan[] = [
  { unit: 'workingDay', amount: 1 },
  { unit: 'workingDay', amount: 5 },
  { unit: 'calendarDay', amount: 15 },
  { unit: 'monthEnd' },
  { unit: 'workingDayOfNextMonth', amount: 5 },
];

/** Instants on both sides of midnight in Shanghai and elsewhere, and of clock changes in Europe and America. */
const instants = [
  '2026-02-13T15:59:59.999Z',
  '2026-02-13T16:00:00.000Z',
  '2026-03-08T10:00:00.000Z',
  '2026-03-29T01:00:00.000Z',
  '2026-09-30T08:30:00.000Z',
  '2026-09-30T23:30:00.000Z',
  '2026-11-01T06:00:00.000Z',
  '2026-12-31T16:00:00.000Z',
];

export function zoneSample(): string {
  return JSON.stringify(
    instants.map((startedAt) => {
      const day = shanghaiDay(startedAt);
      return {
        day,
        weekday: dayOfWeek(day),
        next: addDays(day, 1),
        end: endOfShanghaiDay(day),
        reminder: reminderAt(day, 3, 9, published),
        due: spans.map((span) => computeDue(startedAt, span, published)),
        text: spans.map((span) =>
          explainDeadline(
            { startedAt, startEvent: '检查结束', span, ruleText: '规则', citation: 'HZ-65' },
            published,
          ),
        ),
        clockChange: dayOfWeek(addDays(plainDate('2026-03-07'), 1)),
      };
    }),
  );
}
