// Weeks for the visits, so that each agency's officers suffice: even first, then by making room, then at the price of visits.
import { at, byText } from './at';
import { Board, visitOf, type Visit } from './board';
import type { Merged } from './merge-enterprise';
import type { Problem } from './problem';
import type { VisitsOf } from './change';
import { rejoin } from './rejoin';
import { relieve } from './relief';

/** Rounds over the overloaded weeks; each goes on while it helps, so that few follow. */
const MOST_ROUNDS = 4;

/** Whoever has the fewest weeks to choose from is placed first. */
const byChoice = (a: Visit, b: Visit): number =>
  a.weeks.length - b.weeks.length ||
  a.hi - b.hi ||
  a.enterprise - b.enterprise ||
  byText(at(a.checks, 0).id, at(b.checks, 0).id);

export interface Schedule {
  readonly board: Board;
  /** By enterprise: its visits, what people fixed not among them. */
  readonly visits: readonly Set<Visit>[];
  readonly fixed: readonly Visit[];
}

/** @param merged by enterprise */
export const schedule = (problem: Problem, merged: readonly Merged[]): Schedule => {
  const board = new Board(problem);
  const fixed = problem.enterprises.flatMap((enterprise) =>
    enterprise.fixed.map(({ checks, day }) => visitOf(problem, checks, day)),
  );
  for (const visit of fixed) board.put(visit, at(visit.weeks, 0));
  const visits = merged.map(({ groups }) => new Set(groups.map((group) => visitOf(problem, group))));
  for (const visit of visits.flatMap((own) => [...own]).sort(byChoice))
    board.put(visit, board.bestWeek(visit).week);
  const visitsOf: VisitsOf = (enterprise) => at(visits, enterprise);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let helped = false;
    for (const { agency, week } of board.overloaded())
      while (board.excess(agency, week) > 0 && relieve(board, agency, week, visitsOf)) helped = true;
    if (!helped) break;
  }
  for (const [enterprise, own] of visits.entries())
    if (own.size > at(merged, enterprise).bound) rejoin(board, enterprise, visitsOf);
  return { board, visits, fixed };
};
