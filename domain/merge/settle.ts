// After the heuristic: what is proven already, and the exact search wherever few enough checks share their officers.
import { at, pushTo } from './at';
import type { Board } from './board';
import type { Merged } from './merge-enterprise';
import { overCap } from './part';
import type { Problem } from './problem';
import type { Schedule } from './schedule';
import { shortages, type Shortage } from './shortage';
import { compare, MOST_CHECKS_SHARED, searchSmall, type Cost, type Task } from './small-search';

export interface Settled {
  /** No arrangement has fewer visits of free checks, those above caps and above officers as few as can be. */
  readonly bound: number;
  /** Officer visits above what agencies have that no arrangement avoids. */
  readonly leastExcess: number;
  readonly shortages: readonly Shortage[];
}

/** Enterprises whose checks ask for the same agency's limited officers, taken together. */
const sharing = (problem: Problem): number[][] => {
  const parent = problem.agencies.map((_, index) => index);
  const root = (agency: number): number => {
    let node = agency;
    while (at(parent, node) !== node) node = at(parent, node);
    parent[agency] = node;
    return node;
  };
  const weeks = problem.days.weeks.length;
  const isLimited = problem.agencies.map((_, agency) =>
    problem.capacity.subarray(agency * weeks, (agency + 1) * weeks).some((most) => most !== Infinity),
  );
  const limitedOf = problem.enterprises.map(({ checks }) => [
    ...new Set(checks.map(({ agency }) => agency).filter((agency) => at(isLimited, agency))),
  ]);
  for (const [first, ...others] of limitedOf)
    if (first !== undefined) for (const other of others) parent[root(other)] = root(first);
  const components = new Map<number, number[]>();
  for (const [enterprise, [first]] of limitedOf.entries())
    if (first !== undefined) pushTo(components, root(first), enterprise);
  return [...components.values()];
};

const taskOf = (problem: Problem, enterprise: number, { groups, bound, isExact }: Merged): Task => {
  const own = at(problem.enterprises, enterprise);
  const fixed = own.fixed.map(({ checks }) => checks);
  return {
    enterprise: own,
    rules: { limits: problem.limits, optedOut: own.optedOut },
    fixed,
    leastOverCap: isExact ? overCap([...fixed, ...groups], own.room) : 0,
    fewestVisits: bound,
  };
};

/** The search on a board without the component's visits; puts back what stood, or what is better. @returns the proven cost or null */
const searchComponent = (
  board: Board,
  enterprises: readonly number[],
  tasks: readonly Task[],
  visits: Schedule['visits'],
): { readonly proven: Cost | null } => {
  const excessBefore = board.totalExcess();
  const standing = enterprises.map((enterprise) =>
    [...at(visits, enterprise)].map((visit) => ({ visit, week: visit.week })),
  );
  for (const { visit } of standing.flat()) board.take(visit);
  const cost: Cost = [
    tasks.reduce((sum, { enterprise, fixed }, index) => {
      const groups = at(standing, index).map(({ visit }) => visit.checks);
      return sum + overCap([...fixed, ...groups], enterprise.room);
    }, 0),
    excessBefore - board.totalExcess(),
    standing.flat().length,
  ];
  const result = searchSmall(board, tasks, cost);
  for (const [index, placed] of (result.better ?? standing).entries()) {
    const own = at(visits, at(enterprises, index));
    own.clear();
    for (const { visit, week } of placed) {
      board.put(visit, week);
      own.add(visit);
    }
  }
  return { proven: result.isComplete ? result.cost : null };
};

/** May still change what stands on the schedule's board. */
export const settle = (problem: Problem, merged: readonly Merged[], { board, visits }: Schedule): Settled => {
  const lacking = shortages(problem);
  let bound = merged.reduce((sum, own) => sum + own.bound, 0);
  const shortage = lacking.reduce((sum, { needed, capacity }) => sum + needed - capacity, 0);
  let leastExcess = shortage;
  const standing = (): Cost => [0, board.totalExcess(), visits.reduce((sum, own) => sum + own.size, 0)];
  if (compare(standing(), [0, shortage, bound]) <= 0) return { bound, leastExcess, shortages: lacking };
  const components = sharing(problem);
  for (const enterprises of components) {
    const checks = enterprises.reduce((sum, index) => sum + at(problem.enterprises, index).checks.length, 0);
    if (checks > MOST_CHECKS_SHARED) continue;
    const tasks = enterprises.map((index) => taskOf(problem, index, at(merged, index)));
    const { proven } = searchComponent(board, enterprises, tasks, visits);
    if (proven === null) continue;
    bound += proven[2] - tasks.reduce((sum, task) => sum + task.fewestVisits, 0);
    // Only where one component holds all officers is its excess that of the whole.
    if (components.length === 1) leastExcess = Math.max(leastExcess, board.totalExcess());
  }
  return { bound, leastExcess, shortages: lacking };
};
