// Changes of the board as data: visits that go off and visits that stand there instead.
import { at } from './at';
import { visitOf, type Board, type Parts, type Visit } from './board';
import { breakOf, type VisitRules } from './visit-rules';

export interface Placed {
  readonly visit: Visit;
  readonly week: number;
}

export interface Change {
  readonly off: readonly Visit[];
  readonly on: readonly Placed[];
}

/** Visits of an enterprise, what people fixed not among them. */
export type VisitsOf = (enterprise: number) => Set<Visit>;

export const rulesOf = ({ problem }: Board, { enterprise }: Visit): VisitRules => ({
  limits: problem.limits,
  optedOut: at(problem.enterprises, enterprise).optedOut,
});

const partsOf = (board: Board, visit: Visit, agency: number): Parts | null => {
  const leaving = visit.checks.filter((check) => check.agency === agency);
  const staying = visit.checks.filter((check) => check.agency !== agency);
  if (leaving.length === 0 || staying.length === 0) return null;
  // Without whoever does their checks for them, owners come themselves: that may be more than a visit holds.
  if (breakOf(staying, rulesOf(board, visit)) !== null) return null;
  return { leaving: visitOf(board.problem, leaving), staying: visitOf(board.problem, staying) };
};

/** The visit without one agency's checks, and those; null when either would be none, or against the rules. */
export const parted = (board: Board, visit: Visit, agency: number): Parts | null => {
  const known = board.parts.get(visit) ?? new Map<number, Parts | null>();
  const found = known.get(agency);
  if (found !== undefined) return found;
  const parts = partsOf(board, visit, agency);
  board.parts.set(visit, known.set(agency, parts));
  return parts;
};

const excessOf = ({ load, problem }: Board, cells: ReadonlySet<number>): number => {
  let sum = 0;
  for (const cell of cells) sum += Math.max(0, at(load, cell) - at(problem.capacity, cell));
  return sum;
};

const cellsOf = (board: Board, changes: readonly Change[]): Set<number> => {
  const cells = new Set<number>();
  const touch = (visit: Visit, week: number): void => {
    for (const { agency } of visit.going.seats) cells.add(board.cell(agency, week));
  };
  for (const { off, on } of changes) {
    for (const visit of off) touch(visit, visit.week);
    for (const { visit, week } of on) touch(visit, week);
  }
  return cells;
};

/** Carries the changes out when the excess over all agencies shrinks by it, or does not grow where `evenIfEqual`. */
export const carryOut = (
  board: Board,
  changes: readonly Change[],
  visitsOf: VisitsOf,
  evenIfEqual = false,
): boolean => {
  const off = changes.flatMap((change) => change.off);
  if (new Set(off).size < off.length) return false;
  const on = changes.flatMap((change) => change.on);
  const stood = off.map((visit) => ({ visit, week: visit.week }));
  const cells = cellsOf(board, changes);
  const before = excessOf(board, cells);
  for (const visit of off) board.take(visit);
  for (const { visit, week } of on) board.put(visit, week);
  const after = excessOf(board, cells);
  if (after < before || (evenIfEqual && after === before)) {
    for (const visit of off) visitsOf(visit.enterprise).delete(visit);
    for (const { visit } of on) visitsOf(visit.enterprise).add(visit);
    return true;
  }
  for (const { visit } of on) board.take(visit);
  for (const { visit, week } of stood) board.put(visit, week);
  return false;
};
