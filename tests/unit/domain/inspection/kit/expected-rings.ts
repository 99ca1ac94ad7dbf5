// When a deadline that nobody meets has to ring, counted by another calendar than the product's.
import { execFileSync } from 'node:child_process';
import type { Deadline } from '../../../../../domain/inspection/deadline';
import type { PolicyPack } from '../../../../../domain/policy/policy-pack';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const shanghaiDayOf = (instant: string): string =>
  new Date(Date.parse(instant) + 8 * hourMs).toISOString().slice(0, 10);
const nextDay = (on: string, step: 1 | -1): string =>
  new Date(Date.parse(`${on}T00:00:00Z`) + step * dayMs).toISOString().slice(0, 10);
const at = (on: string, hour: number): string =>
  new Date(Date.parse(`${on}T00:00:00Z`) + (hour - 8) * hourMs).toISOString();

/** The days on which people work, by another calendar than the product's; it reads days in the machine's zone. */
const workdays: ReadonlySet<string> = (() => {
  const script = `const { isWorkday } = require(process.argv[1]);
    const days = [];
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += ${dayMs}) {
      const day = new Date(at).toISOString().slice(0, 10);
      if (isWorkday(day)) days.push(day);
    }
    process.stdout.write(JSON.stringify(days));`;
  const args = ['--eval', script, require.resolve('chinese-days')];
  const text = execFileSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, TZ: 'UTC' } });
  return new Set(JSON.parse(text) as string[]);
})();

/** The n-th working day after (or before) a day; 0: that day, or the last one before it on which people work. */
const workingDaysFrom = (on: string, n: number): string => {
  if (n === 0) return workdays.has(on) ? on : workingDaysFrom(on, -1);
  let day = on;
  for (let left = Math.abs(n); left > 0;) {
    day = nextDay(day, n > 0 ? 1 : -1);
    if (workdays.has(day)) left -= 1;
  }
  return day;
};

const lastDayOf = ({ span, startedAt }: Deadline): string => {
  const on = shanghaiDayOf(startedAt);
  switch (span.unit) {
    case 'workingDay':
      return workingDaysFrom(on, span.amount);
    case 'calendarDay':
      return shanghaiDayOf(new Date(Date.parse(startedAt) + span.amount * dayMs).toISOString());
    case 'fixedDate':
      return span.on;
    case 'workingDayOfNextMonth':
      return workingDaysFrom('2026-03-31', span.amount);
    case 'monthEnd':
      return '2026-03-31';
  }
};

export interface Ring {
  readonly at: string;
  readonly what: string;
}

/** Everything the clock is to do for a deadline that nobody meets, in order. */
export const expectedRings = (deadline: Deadline, pack: PolicyPack): readonly Ring[] => {
  const { remindWorkingDaysBefore, escalation } = pack.deadlines[deadline.rule];
  const { hour } = pack.reminders;
  const last = lastDayOf(deadline);
  const over = at(nextDay(last, 1), 0);
  const reminders = remindWorkingDaysBefore
    .map((days) => at(workingDaysFrom(last, -days), hour))
    .filter((instant) => instant > deadline.startedAt)
    .sort();
  return [
    ...[...new Set(reminders)].map((instant) => ({ at: instant, what: 'DeadlineReminded' })),
    { at: over, what: 'DeadlineLapsed' },
    { at: at(workingDaysFrom(last, 1), hour), what: 'DeadlineEscalated 0' },
    ...escalation.map(({ afterWorkingDays }, index) => ({
      at: at(workingDaysFrom(last, afterWorkingDays), hour),
      what: `DeadlineEscalated ${index + 1}`,
    })),
  ];
};
