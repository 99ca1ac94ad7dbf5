// Room for an overloaded week: visits make way for each other along a chain of weeks, as in a flow. Chains that cost no visit are
// tried first; then one agency's checks may join another visit of the same enterprise; then they may come by themselves.
import { at } from './at';
import type { Board, Visit } from './board';
import { carryOut, type Change, type VisitsOf } from './change';
import { Reach } from './reach';
import { joining, moving, splitting, teamOf, type Offer, type StepsOf } from './steps';

/** A week that so many people more would come into, and how. */
interface Node {
  readonly week: number;
  readonly people: number;
  /** null at the overloaded week itself. */
  readonly by: { readonly change: Change; readonly before: Node } | null;
}

const chainOf = (node: Node): Change[] => {
  const chain: Change[] = [];
  for (let { by } = node; by !== null; by = by.before.by) chain.push(by.change);
  return chain;
};

/** People who left the overloaded week at the beginning of the chain. */
const firstTeam = (node: Node): number =>
  node.by?.before.by == null ? node.people : firstTeam(node.by.before);

/** @returns whether the excess over all agencies shrank */
export const relieve = (board: Board, agency: number, week: number, visitsOf: VisitsOf): boolean => {
  const room = (of: number): number => {
    const cell = board.cell(agency, of);
    return at(board.problem.capacity, cell) - at(board.load, cell);
  };
  const reach = new Reach(board.weeks, week);
  /** Visits with which a larger team was to be exchanged already. */
  const exchanged = new Set<Visit>();
  const nodes: Node[] = [{ week, people: 0, by: null }];
  const spread = (steps: StepsOf, node: Node): boolean => {
    // Whoever makes way must make as much room as is lacking.
    const least = node.by === null ? 1 : Math.max(1, node.people - Math.max(0, room(node.week)));
    const first = node.by === null ? 0 : firstTeam(node);
    const mayLeadOn = (visit: Visit, people: number): boolean =>
      reach.meets(visit.bits, people, people < first);
    const offer: Offer = (visit, to, people, change) => {
      if (to === week ? people >= first || exchanged.has(visit) : !reach.isOpen(to, people)) return false;
      const next: Node = { week: to, people, by: { change: change(), before: node } };
      if (to === week) {
        exchanged.add(visit);
        return carryOut(board, chainOf(next), visitsOf);
      }
      reach.add(to, people);
      if (people <= room(to) && carryOut(board, chainOf(next), visitsOf)) return true;
      nodes.push(next);
      return false;
    };
    // A chain that is taken back puts its visits at the end of the set: each is met again, but nothing is tried twice.
    for (const visit of board.standingIn(agency, node.week))
      if (!visit.isFixed && teamOf(visit, agency) >= least && steps(visit, node.week, mayLeadOn, offer))
        return true;
    return false;
  };
  const kinds = [moving(board, agency), joining(board, agency, visitsOf), splitting(board, agency)];
  const done = kinds.map(() => 0);
  for (const [dearest] of kinds.entries()) {
    // Weeks reached by a dearer step are spread from by the cheaper ones first.
    for (;;) {
      const kind = done.findIndex((count, index) => index <= dearest && count < nodes.length);
      if (kind === -1) break;
      const node = at(nodes, at(done, kind));
      done[kind] = at(done, kind) + 1;
      if (spread(at(kinds, kind), node)) return true;
    }
  }
  return false;
};
