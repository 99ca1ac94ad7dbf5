// After the heuristic: what is proven already, and the exact search wherever few enough checks share their officers.
import { at, pushTo } from './at';
import type { Board } from './board';
import type { Merged } from './merge-enterprise';
import { overCap } from './part';
import type { Problem } from './problem';
import type { Schedule } from './schedule';
import { shortages, type Shortage } from './shortage';
import { MOST_CHECKS_SHARED, searchSmall, type Cost, type Task } from './small-search';

export interface Settled {
  /** No arrangement has fewer visits of free checks, those above caps and above officers as few as can be. */
  readonly bound: number;
  /** Officer visits above what agencies have that no arrangement avoids. */
  readonly leastExcess: number;
  readonly shortages: readonly Shortage[];
}

/** Agencies whose limited officers are asked for by the same enterprises, and those enterprises. */
interface Component {
  readonly agencies: readonly number[];
  readonly enterprises: readonly number[];
}

const componentsOf = (problem: Problem): Component[] => {
  const parent = problem.agencies.map((_, index) => index);
  const root = (agency: number): number => {
    let node = agency;
    while (at(parent, node) !== node) node = at(parent, node);
    parent[agency] = node;
    return node;
  };
  const weeks = problem.days.weeks.length;
  const limited = problem.agencies
    .map((_, agency) => agency)
    .filter((agency) =>
      problem.capacity.subarray(agency * weeks, (agency + 1) * weeks).some((most) => most !== Infinity),
    );
  const isLimited = new Set(limited);
  const limitedOf = problem.enterprises.map(({ checks }) =>
    checks.map(({ agency }) => agency).filter((agency) => isLimited.has(agency)),
  );
  for (const [first, ...others] of limitedOf)
    if (first !== undefined) for (const other of others) parent[root(other)] = root(first);
  const agencies = new Map<number, number[]>();
  for (const agency of limited) pushTo(agencies, root(agency), agency);
  const enterprises = new Map<number, number[]>();
  for (const [enterprise, [first]] of limitedOf.entries())
    if (first !== undefined) pushTo(enterprises, root(first), enterprise);
  return [...agencies].map(([key, own]) => ({ agencies: own, enterprises: enterprises.get(key) ?? [] }));
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
  mostSteps: number,
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
  const result = searchSmall(board, tasks, cost, mostSteps);
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

const excessOf = (board: Board, { agencies }: Component): number => {
  let sum = 0;
  for (const agency of agencies)
    for (let week = 0; week < board.weeks; week += 1) sum += board.excess(agency, week);
  return sum;
};

/** Steps over all components, some seconds; shared out evenly, so that no order of them matters. */
const STEPS_IN_ALL = 400_000;
const MOST_STEPS_A_COMPONENT = 100_000;

/** May still change what stands on the schedule's board. */
export const settle = (problem: Problem, merged: readonly Merged[], { board, visits }: Schedule): Settled => {
  const lacking = shortages(problem);
  const components = componentsOf(problem).map((component) => ({
    component,
    tasks: component.enterprises.map((index) => taskOf(problem, index, at(merged, index))),
    shortage: lacking
      .filter(({ agency }) => component.agencies.includes(agency))
      .reduce((sum, { needed, capacity }) => sum + needed - capacity, 0),
  }));
  const isOpen = ({ component, tasks, shortage }: (typeof components)[number]): boolean => {
    const standing = component.enterprises.reduce((sum, index) => sum + at(visits, index).size, 0);
    const checks = tasks.reduce((sum, { enterprise }) => sum + enterprise.checks.length, 0);
    const fewest = tasks.reduce((sum, task) => sum + task.fewestVisits, 0);
    return checks <= MOST_CHECKS_SHARED && (excessOf(board, component) > shortage || standing > fewest);
  };
  const open = new Set(components.filter(isOpen));
  const mostSteps = Math.min(MOST_STEPS_A_COMPONENT, Math.floor(STEPS_IN_ALL / Math.max(1, open.size)));
  let bound = merged.reduce((sum, own) => sum + own.bound, 0);
  let leastExcess = 0;
  for (const part of components) {
    const { component, tasks, shortage } = part;
    const proven = open.has(part)
      ? searchComponent(board, component.enterprises, tasks, visits, mostSteps).proven
      : null;
    if (proven !== null) bound += proven[2] - tasks.reduce((sum, task) => sum + task.fewestVisits, 0);
    // Where nobody has a check that is still free, what people fixed is all there is.
    const isLeast = proven !== null || tasks.every(({ enterprise }) => enterprise.checks.length === 0);
    leastExcess += isLeast ? excessOf(board, component) : shortage;
  }
  return { bound, leastExcess, shortages: lacking };
};
