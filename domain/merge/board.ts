// The year as a board: visits put into weeks, and what that asks of each agency's officers in each week.
import { at } from './at';
import type { Group } from './part';
import { daysInWeek } from './plan-days';
import type { Problem } from './problem';
import { weekBits, type WeekBits } from './reach';
import { commonDays } from './visit-rules';
import { whoGoes, type Going } from './who-goes';

export interface Visit {
  readonly enterprise: number;
  readonly checks: Group;
  readonly going: Going;
  /** Working days on which all of its checks may be done. */
  readonly lo: number;
  readonly hi: number;
  /** Weeks in which one of those days lies, ascending. */
  readonly weeks: readonly number[];
  readonly bits: WeekBits;
  /** People decided it: it stays. */
  readonly isFixed: boolean;
  /** Where it stands; -1: not on the board. */
  week: number;
}

export const visitOf = (problem: Problem, checks: Group, fixedDay: number | null = null): Visit => {
  const { lo, hi } = fixedDay === null ? commonDays(checks) : { lo: fixedDay, hi: fixedDay };
  const weeks: number[] = [];
  for (let week = at(problem.days.weekOf, lo); week <= at(problem.days.weekOf, hi); week += 1) {
    const span = daysInWeek(problem.days, week, { lo, hi });
    if (span.lo <= span.hi) weeks.push(week);
  }
  return {
    enterprise: at(checks, 0).enterprise,
    checks,
    going: whoGoes(checks),
    lo,
    hi,
    weeks,
    bits: weekBits(weeks),
    isFixed: fixedDay !== null,
    week: -1,
  };
};

/** One agency's checks and those that stay, each a visit of its own. */
export interface Parts {
  readonly leaving: Visit;
  readonly staying: Visit;
}

export class Board {
  /** Agency × week: officer visits asked for. */
  readonly load: Float64Array;
  readonly weeks: number;
  /** What was found of visits by agency, so that it is reckoned once. */
  readonly parts = new WeakMap<Visit, Map<number, Parts | null>>();
  /** Agency × week: the visits there; only of agencies with a limit. */
  private readonly standing: readonly Set<Visit>[];

  constructor(readonly problem: Problem) {
    this.weeks = problem.days.weeks.length;
    this.load = new Float64Array(problem.capacity.length);
    this.standing = Array.from(problem.capacity, () => new Set<Visit>());
  }

  cell(agency: number, week: number): number {
    return agency * this.weeks + week;
  }

  /** Officer visits asked for above what the agency can give. */
  excess(agency: number, week: number): number {
    const cell = this.cell(agency, week);
    return Math.max(0, at(this.load, cell) - at(this.problem.capacity, cell));
  }

  /** By how much the excess over all agencies grows when the visit is put into a week. */
  excessWith({ going }: Visit, week: number): number {
    let more = 0;
    for (const { agency, people } of going.seats) {
      const cell = this.cell(agency, week);
      const room = at(this.problem.capacity, cell) - at(this.load, cell);
      if (people > room) more += people - Math.max(0, room);
    }
    return more;
  }

  /** How full the fullest of its agencies would be: 1 is full, 0 where none has a limit. */
  fullness({ going }: Visit, week: number): number {
    let fullest = 0;
    for (const { agency, people } of going.seats) {
      const cell = this.cell(agency, week);
      const capacity = at(this.problem.capacity, cell);
      if (capacity === Infinity) continue;
      fullest = Math.max(fullest, (at(this.load, cell) + people) / Math.max(capacity, 1));
    }
    return fullest;
  }

  standingIn(agency: number, week: number): ReadonlySet<Visit> {
    return at(this.standing, this.cell(agency, week));
  }

  put(visit: Visit, week: number): void {
    visit.week = week;
    for (const { agency, people } of visit.going.seats) {
      const cell = this.cell(agency, week);
      this.load[cell] = at(this.load, cell) + people;
      if (at(this.problem.capacity, cell) !== Infinity) at(this.standing, cell).add(visit);
    }
  }

  take(visit: Visit): void {
    for (const { agency, people } of visit.going.seats) {
      const cell = this.cell(agency, visit.week);
      this.load[cell] = at(this.load, cell) - people;
      at(this.standing, cell).delete(visit);
    }
    visit.week = -1;
  }

  move(visit: Visit, week: number): void {
    this.take(visit);
    this.put(visit, week);
  }

  /** The week that suits best: least excess, then least full, then the first. */
  bestWeek(visit: Visit): { week: number; excess: number } {
    let best = { week: at(visit.weeks, 0), excess: Infinity, fullness: Infinity };
    for (const week of visit.weeks) {
      const excess = this.excessWith(visit, week);
      if (excess > best.excess) continue;
      const fullness = this.fullness(visit, week);
      if (excess < best.excess || fullness < best.fullness) best = { week, excess, fullness };
    }
    return best;
  }

  /** Agencies and weeks that are asked for more than they have, by agency and week. */
  overloaded(): { agency: number; week: number }[] {
    const cells: { agency: number; week: number }[] = [];
    for (const [cell, load] of this.load.entries())
      if (load > at(this.problem.capacity, cell))
        cells.push({ agency: Math.floor(cell / this.weeks), week: cell % this.weeks });
    return cells;
  }

  totalExcess(): number {
    let sum = 0;
    for (const { agency, week } of this.overloaded()) sum += this.excess(agency, week);
    return sum;
  }
}
