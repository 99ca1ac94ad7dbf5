// Where officers cannot suffice whatever is done: spans of weeks in which an agency's own checks ask for more than it has.
import { at, pushTo } from './at';
import { disjointWindows } from './fewest-visits';
import { byDeadline, type Check, type Problem } from './problem';

export interface Shortage {
  readonly agency: number;
  /** Numbers of the first and last week. */
  readonly from: number;
  readonly to: number;
  /** Officer visits that must fall into these weeks, and what there is. */
  readonly needed: number;
  readonly capacity: number;
}

/** Checks that need a visit each with people of their own: one agency's at one enterprise with windows that do not overlap. */
const ownVisits = (problem: Problem): Map<number, Check[]> => {
  const needed = new Map<number, Check[]>();
  for (const { checks, fixed } of problem.enterprises) {
    const byAgency = new Map<number, Check[]>();
    for (const check of checks) if (check.takers.length === 0) pushTo(byAgency, check.agency, check);
    for (const visit of fixed)
      for (const check of visit.checks)
        if (check.takers.length === 0)
          pushTo(byAgency, check.agency, { ...check, lo: visit.day, hi: visit.day });
    for (const [agency, own] of byAgency)
      for (const check of disjointWindows(own.sort(byDeadline))) pushTo(needed, agency, check);
  }
  return needed;
};

/** For each agency that cannot do with what it has: the span of weeks in which it lacks most. docs/merge.md has the proof. */
export const shortages = (problem: Problem): Shortage[] => {
  const weeks = problem.days.weeks.length;
  const found: Shortage[] = [];
  for (const [agency, checks] of [...ownVisits(problem)].sort(([a], [b]) => a - b)) {
    const capacity = problem.capacity.subarray(agency * weeks, (agency + 1) * weeks);
    if (capacity.every((most) => most === Infinity)) continue;
    /** First week × last week. */
    const people = new Float64Array(weeks * weeks);
    for (const check of checks) {
      const cell = at(problem.days.weekOf, check.lo) * weeks + at(problem.days.weekOf, check.hi);
      people[cell] = at(people, cell) + check.people;
    }
    let worst: Shortage | null = null;
    /** By last week: people of windows that begin in `from` or later and end by then. */
    const within = new Float64Array(weeks);
    for (let from = weeks - 1; from >= 0; from -= 1) {
      let ending = 0;
      let room = 0;
      for (let to = from; to < weeks; to += 1) {
        ending += at(people, from * weeks + to);
        within[to] = at(within, to) + ending;
        room += at(capacity, to);
        const needed = at(within, to);
        if (needed > room && (worst === null || needed - room > worst.needed - worst.capacity))
          worst = { agency, from, to, needed, capacity: room };
      }
    }
    if (worst !== null) found.push(worst);
  }
  return found;
};
