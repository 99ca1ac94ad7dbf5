// Merging again what was split for want of officers, where they suffice after all.
import { visitOf, type Board, type Visit } from './board';
import { carryOut, rulesOf, type VisitsOf } from './change';
import { breakOf } from './visit-rules';

const pairsOf = (visits: readonly Visit[]): (readonly [Visit, Visit])[] =>
  visits.flatMap((one, index) => visits.slice(index + 1).map((other) => [one, other] as const));

const joinPair = (board: Board, pair: readonly [Visit, Visit], visitsOf: VisitsOf): boolean => {
  const checks = pair.flatMap((visit) => visit.checks);
  if (breakOf(checks, rulesOf(board, pair[0])) !== null) return false;
  const visit = visitOf(board.problem, checks);
  return visit.weeks.some((week) => carryOut(board, [{ off: pair, on: [{ visit, week }] }], visitsOf, true));
};

export const rejoin = (board: Board, enterprise: number, visitsOf: VisitsOf): void => {
  while (pairsOf([...visitsOf(enterprise)]).some((pair) => joinPair(board, pair, visitsOf)));
};
