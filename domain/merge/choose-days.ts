// A day within the week of each visit: evenly over the week, and no second visit of the day at one enterprise where it can be avoided.
import { at } from './at';
import type { Board, Visit } from './board';
import { daysInWeek } from './plan-days';

/** @param visits in the order of the proposal; @returns the number of the day of each */
export const chooseDays = (board: Board, visits: readonly Visit[]): ReadonlyMap<Visit, number> => {
  const { days, agencies } = board.problem;
  const busy = new Float64Array(agencies.length * days.days.length);
  const taken = new Map<number, Set<number>>();
  const chosen = new Map<Visit, number>();
  const load = (visit: Visit, day: number): number =>
    visit.going.seats.reduce((sum, { agency }) => sum + at(busy, agency * days.days.length + day), 0);
  const settle = (visit: Visit): void => {
    const there = taken.get(visit.enterprise) ?? new Set<number>();
    const { lo, hi } = daysInWeek(days, visit.week, visit);
    let best = { day: lo, isTaken: true, load: Infinity };
    for (let day = lo; day <= hi; day += 1) {
      const isTaken = there.has(day);
      if (isTaken && !best.isTaken) continue;
      const asked = load(visit, day);
      if ((!isTaken && best.isTaken) || asked < best.load) best = { day, isTaken, load: asked };
    }
    chosen.set(visit, best.day);
    taken.set(visit.enterprise, there.add(best.day));
    for (const { agency, people } of visit.going.seats) {
      const cell = agency * days.days.length + best.day;
      busy[cell] = at(busy, cell) + people;
    }
  };
  for (const visit of visits) if (visit.isFixed) settle(visit);
  for (const visit of visits) if (!visit.isFixed) settle(visit);
  return chosen;
};
