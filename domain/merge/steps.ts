// How an agency's people get out of a week: the visit moves, its checks join another visit, or it comes by itself.
import { at } from './at';
import { visitOf, type Board, type Visit } from './board';
import { parted, rulesOf, type Change, type VisitsOf } from './change';
import { breakOf } from './visit-rules';

/** Told of each step of a visit; `people` arrive in week `to`. @returns true when it led to room: no further one is wanted */
export type Offer = (visit: Visit, to: number, people: number, change: () => Change) => boolean;

/** Could a visit, with such a team, go anywhere that is of use? */
export type MayLeadOn = (visit: Visit, people: number) => boolean;

/** @returns whether an offer led to room */
export type StepsOf = (visit: Visit, from: number, mayLeadOn: MayLeadOn, offer: Offer) => boolean;

export const teamOf = ({ going }: Visit, agency: number): number => {
  for (const seat of going.seats) if (seat.agency === agency) return seat.people;
  return 0;
};

/** Does everybody but the agency itself, for whom room is being made, have room for the visit? */
const hasRoom = (board: Board, { going }: Visit, agency: number, week: number): boolean => {
  for (const seat of going.seats) {
    if (seat.agency === agency) continue;
    const cell = board.cell(seat.agency, week);
    if (at(board.load, cell) + seat.people > at(board.problem.capacity, cell)) return false;
  }
  return true;
};

/** Costs nothing. */
export const moving =
  (board: Board, agency: number): StepsOf =>
  (visit, from, mayLeadOn, offer) => {
    const people = teamOf(visit, agency);
    if (!mayLeadOn(visit, people)) return false;
    for (const to of visit.weeks) {
      if (to === from || !hasRoom(board, visit, agency, to)) continue;
      if (offer(visit, to, people, () => ({ off: [visit], on: [{ visit, week: to }] }))) return true;
    }
    return false;
  };

/** Costs no visit: the agency's checks go along with another visit of the same enterprise. */
export const joining =
  (board: Board, agency: number, visitsOf: VisitsOf): StepsOf =>
  (visit, from, _mayLeadOn, offer) => {
    if (visit.checks.length === 1 || visitsOf(visit.enterprise).size === 1) return false;
    const parts = parted(board, visit, agency);
    if (parts === null) return false;
    const { staying, leaving } = parts;
    for (const other of visitsOf(visit.enterprise)) {
      const checks = [...other.checks, ...leaving.checks];
      if (other === visit || breakOf(checks, rulesOf(board, visit)) !== null) continue;
      const joined = visitOf(board.problem, checks);
      for (const to of joined.weeks) {
        if (to === from || (to !== other.week && !hasRoom(board, joined, agency, to))) continue;
        const people = teamOf(joined, agency) - (to === other.week ? teamOf(other, agency) : 0);
        const change = (): Change => ({
          off: [visit, other],
          on: [
            { visit: staying, week: from },
            { visit: joined, week: to },
          ],
        });
        if (offer(visit, to, people, change)) return true;
      }
    }
    return false;
  };

/** Costs a visit: the agency comes by itself. */
export const splitting =
  (board: Board, agency: number): StepsOf =>
  (visit, from, mayLeadOn, offer) => {
    if (visit.checks.length === 1) return false;
    const parts = parted(board, visit, agency);
    if (parts === null) return false;
    const { staying, leaving } = parts;
    const people = teamOf(leaving, agency);
    if (!mayLeadOn(leaving, people)) return false;
    for (const to of leaving.weeks) {
      if (to === from) continue;
      const change = (): Change => ({
        off: [visit],
        on: [
          { visit: staying, week: from },
          { visit: leaving, week: to },
        ],
      });
      if (offer(visit, to, people, change)) return true;
    }
    return false;
  };
