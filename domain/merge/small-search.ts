// Exact where few checks share their officers: visits and weeks at once, by branch and bound. It tries to beat what stands on the
// board, and where nothing is left untried it proves that nothing beats it.
import { at } from './at';
import { visitOf, type Board } from './board';
import type { Placed } from './change';
import { fewestVisits } from './fewest-visits';
import { overCap, type Group } from './part';
import type { Check, Enterprise } from './problem';
import { breakOf, type VisitRules } from './visit-rules';

/** Checks that nobody has decided about, over all enterprises that share officers. */
export const MOST_CHECKS_SHARED = 14;

/** Compared from the left: visits above caps, officer visits above what agencies have, visits. */
export type Cost = readonly [overCap: number, excess: number, visits: number];

const compare = (a: Cost, b: Cost): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

export interface Task {
  readonly enterprise: Enterprise;
  readonly rules: VisitRules;
  readonly fixed: readonly Group[];
  /** No arrangement of its checks is above its caps by less. */
  readonly leastOverCap: number;
  readonly fewestVisits: number;
}

const boundOf = (checks: readonly Check[], rules: VisitRules): number => {
  const alone = checks.filter(({ isAlone }) => isAlone).length;
  return alone + fewestVisits(alone === 0 ? checks : checks.filter(({ isAlone }) => !isAlone), rules);
};

export interface SmallResult {
  /** By task: its visits, each with its week; null: nothing found beats what stands. */
  readonly better: readonly (readonly Placed[])[] | null;
  readonly cost: Cost;
  /** Nothing is left untried: no arrangement costs less. */
  readonly isComplete: boolean;
}

/**
 * @param board with none of these enterprises' free visits on it
 * @param tasks enterprises whose officers are asked for by nobody else, with what no arrangement goes below
 * @param standing what is to be beaten
 * @param mostSteps beyond them the best found is kept
 */
export const searchSmall = (
  board: Board,
  tasks: readonly Task[],
  standing: Cost,
  mostSteps: number,
): SmallResult => {
  let best = standing;
  let better: readonly (readonly Placed[])[] | null = null;
  let steps = 0;
  const made = tasks.map((): Placed[] => []);
  const later = tasks.map((_, index) => {
    const rest = tasks.slice(index + 1);
    return {
      overCap: rest.reduce((sum, task) => sum + task.leastOverCap, 0),
      visits: rest.reduce((sum, task) => sum + task.fewestVisits, 0),
    };
  });

  /** Everything put so far: visits above caps of the enterprises before this one, excess, visits. */
  const descend = (place: number, left: readonly Check[], sofar: Cost): void => {
    steps += 1;
    if (steps > mostSteps) return;
    const task = tasks[place];
    if (task === undefined) {
      if (compare(sofar, best) >= 0) return;
      best = sofar;
      better = made.map((own) => [...own]);
      return;
    }
    const own = at(made, place);
    const groups = [...task.fixed, ...own.map(({ visit }) => visit.checks)];
    const over = overCap(groups, task.enterprise.room);
    if (left.length === 0) {
      const next = tasks[place + 1];
      descend(place + 1, next?.enterprise.checks ?? [], [sofar[0] + over, sofar[1], sofar[2]]);
      return;
    }
    const rest = at(later, place);
    const hoped: Cost = [
      sofar[0] + Math.max(over, task.leastOverCap) + rest.overCap,
      sofar[1],
      sofar[2] + boundOf(left, task.rules) + rest.visits,
    ];
    if (compare(hoped, best) >= 0) return;
    const [first, ...others] = left;
    if (first !== undefined) grow(place, [first], others, [], sofar);
  };

  const grow = (
    place: number,
    group: Group,
    open: readonly Check[],
    out: readonly Check[],
    sofar: Cost,
  ): void => {
    steps += 1;
    if (steps > mostSteps) return;
    const [next, ...rest] = open;
    if (next !== undefined) {
      // Windows that do not meet never will; other rules may hold again with more checks (whoever does them for their owners).
      if (next.lo <= at(group, 0).hi) grow(place, [...group, next], rest, out, sofar);
      grow(place, group, rest, [...out, next], sofar);
      return;
    }
    if (breakOf(group, at(tasks, place).rules) !== null) return;
    const visit = visitOf(board.problem, group);
    const isLimited = visit.going.seats.some(({ agency }) =>
      visit.weeks.some((week) => at(board.problem.capacity, board.cell(agency, week)) !== Infinity),
    );
    const weeks = (isLimited ? visit.weeks : visit.weeks.slice(0, 1))
      .map((week) => ({ week, excess: board.excessWith(visit, week) }))
      .sort((a, b) => a.excess - b.excess || a.week - b.week);
    for (const { week, excess } of weeks) {
      board.put(visit, week);
      at(made, place).push({ visit, week });
      descend(place, out, [sofar[0], sofar[1] + excess, sofar[2] + 1]);
      at(made, place).pop();
      board.take(visit);
    }
  };

  descend(0, tasks[0]?.enterprise.checks ?? [], [0, 0, 0]);
  return { better, cost: best, isComplete: steps <= mostSteps };
};
