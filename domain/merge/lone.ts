// Why a check stayed alone: asked of every other visit of its enterprise with the rules that the merge itself goes by.
import { at } from './at';
import type { Board, Visit } from './board';
import type { LoneReason } from './proposal';
import { breakOf, commonDays, pairBreak } from './visit-rules';

/** The nearer to going together, the earlier: what would have to change for a merge is told first. */
const nearestFirst: readonly LoneReason[] = [
  'officersShort',
  'people',
  'agencies',
  'minutes',
  'leadConflict',
  'refused',
  'keptApart',
  'othersDecided',
  'noFewer',
  'optedOut',
  'othersAlone',
  'windowsApart',
];

const isDisjoint = (visit: Visit, other: Visit): boolean =>
  other.checks.every((check) => {
    const { lo, hi } = commonDays([...visit.checks, check]);
    return hi < lo;
  });

/** Could they be one visit, and do the officers alone stand in the way? */
const whyNot = (board: Board, visit: Visit, other: Visit, optedOut: boolean): LoneReason => {
  if (isDisjoint(visit, other)) return 'windowsApart';
  if (other.isFixed) return 'othersDecided';
  if (other.checks.some(({ isAlone }) => isAlone)) return 'othersAlone';
  const joined = [...visit.checks, ...other.checks];
  const parted = pairBreak(joined, optedOut) ?? breakOf(joined, { limits: board.problem.limits, optedOut });
  if (parted === null) return 'officersShort';
  return parted === 'windowsApart' ? 'noFewer' : parted;
};

export const loneReason = (
  board: Board,
  visit: Visit,
  others: readonly Visit[],
): {
  readonly reason: LoneReason;
  readonly against: readonly { readonly visit: Visit; readonly reason: LoneReason }[];
} => {
  const { optedOut } = at(board.problem.enterprises, visit.enterprise);
  const check = at(visit.checks, 0);
  if (visit.isFixed) return { reason: 'decided', against: [] };
  if (others.length === 0) return { reason: 'onlyCheck', against: [] };
  if (check.isAlone) return { reason: 'mustStayAlone', against: [] };
  const against = others.map((other) => ({ visit: other, reason: whyNot(board, visit, other, optedOut) }));
  const own = against.filter(({ visit: other }) =>
    other.checks.some(({ agency }) => agency === check.agency),
  );
  if (optedOut && own.every(({ reason }) => reason === 'windowsApart'))
    return { reason: 'optedOut', against };
  const reason = nearestFirst.find((code) => against.some((one) => one.reason === code));
  return { reason: reason ?? at(against, 0).reason, against };
};
