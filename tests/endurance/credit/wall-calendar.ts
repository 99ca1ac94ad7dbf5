// Counting as one does on a wall calendar with the working days ringed: nothing here knows the product's own counting.
import { daysFrom, notices } from './notices';

const first = '2026-01-01';
const last = '2030-02-28';

/** Working days as they are known when the notices up to `lastKnown` are out; later years go by the weekday. */
const ringed = (lastKnown: number): readonly string[] => {
  const out = Object.entries(notices).filter(([year]) => Number(year) <= lastKnown);
  const rests = new Set(out.flatMap(([, { rests: spans }]) => spans.flatMap(([, a, b]) => daysFrom(a, b))));
  const madeUp = new Set(out.flatMap(([, notice]) => notice.madeUp));
  const isWeekend = (day: string): boolean => /^S/.test(new Date(`${day}T00:00:00Z`).toUTCString());
  return daysFrom(first, last).filter((day) => madeUp.has(day) || (!rests.has(day) && !isWeekend(day)));
};

const walls = new Map<number, readonly string[]>();
const wall = (lastKnown: number): readonly string[] => {
  const days = walls.get(lastKnown) ?? ringed(lastKnown);
  walls.set(lastKnown, days);
  return days;
};

const at = (days: readonly string[], index: number): string => {
  const day = days[index];
  if (day === undefined) throw new RangeError('beyond the wall calendar');
  return day;
};

/** The n-th ringed day after it. */
export const ringedAfter = (day: string, n: number, lastKnown: number): string => {
  const later = wall(lastKnown).filter((one) => one > day);
  return at(later, n - 1);
};

/** The n-th ringed day before it; 0: itself, or the last ringed one before it. */
const ringedBefore = (day: string, n: number, lastKnown: number): string => {
  const upTo = wall(lastKnown).filter((one) => (n === 0 ? one <= day : one < day));
  return at(upTo, upTo.length - Math.max(1, n));
};

/** From when on which year is the last one known. */
export interface Knowledge {
  readonly since: string;
  readonly lastKnown: number;
}

/**
 * Days on which one is reminded at nine: each reminder once, on the day it has by what is known in that hour.
 * @param opened Shanghai day and time at which the limit began, `until` at which it ended
 */
export const remindedOn = (
  due: string,
  daysBefore: readonly number[],
  { opened, until, known }: { opened: string; until: string; known: readonly Knowledge[] },
): readonly string[] => {
  const sent: string[] = [];
  const inOrder = [...daysBefore].sort((a, b) => b - a);
  let next = 0;
  for (const [index, { since, lastKnown }] of known.entries()) {
    const [from, to] = [since > opened ? since : opened, known[index + 1]?.since ?? '9999'];
    const days = inOrder.map((before) => `${ringedBefore(due, before, lastKnown)} 09:00`);
    for (const [place, hour] of days.entries()) {
      if (place < next || hour <= from || hour > to || hour > until) continue;
      sent.push(hour.slice(0, 10));
      next = place + 1;
    }
  }
  return [...new Set(sent)];
};
