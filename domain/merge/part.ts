// What is merged by itself: checks of one enterprise that may meet, and the caps that bind among them.
import type { Check, Enterprise } from './problem';
import type { VisitRules } from './visit-rules';
import { pushTo } from './at';

export interface Part {
  /** By last day, first day and id. */
  readonly checks: readonly Check[];
  readonly rules: VisitRules;
  /** Agency → visits left, only where it has more checks here than that. */
  readonly room: ReadonlyMap<number, number>;
}

export type Group = readonly Check[];

/** Visits in which an agency has a check of its own, whoever goes for it: what the register of visits counts. */
export const appearances = (groups: readonly Group[]): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const group of groups)
    for (const agency of new Set(group.map((check) => check.agency)))
      counts.set(agency, (counts.get(agency) ?? 0) + 1);
  return counts;
};

/** Visits above the caps, summed over agencies. */
export const overCap = (groups: readonly Group[], room: ReadonlyMap<number, number>): number => {
  if (room.size === 0) return 0;
  let over = 0;
  for (const [agency, visits] of appearances(groups)) {
    const left = room.get(agency);
    if (left !== undefined && visits > left) over += visits - left;
  }
  return over;
};

/** Runs of windows that overlap in a chain: between two runs no visit can reach. */
const runsOf = (checks: readonly Check[]): Check[][] => {
  const runs: Check[][] = [];
  let end = -1;
  for (const check of [...checks].sort((a, b) => a.lo - b.lo)) {
    const open = runs.at(-1);
    if (open === undefined || check.lo > end) runs.push([check]);
    else open.push(check);
    end = Math.max(end, check.hi);
  }
  return runs;
};

const inDeadlineOrder = (checks: readonly Check[], order: ReadonlyMap<Check, number>): Check[] =>
  [...checks].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));

/** The enterprise's free checks in parts, and those that stay alone whatever happens. */
export const partsOf = (
  enterprise: Enterprise,
  limits: VisitRules['limits'],
): { readonly alone: readonly Check[]; readonly parts: readonly Part[] } => {
  const rules: VisitRules = { limits, optedOut: enterprise.optedOut };
  const alone = enterprise.checks.filter(({ isAlone }) => isAlone);
  const rest = alone.length === 0 ? enterprise.checks : enterprise.checks.filter(({ isAlone }) => !isAlone);
  const taken =
    enterprise.room.size === 0
      ? new Map<number, number>()
      : appearances([...enterprise.fixed.map(({ checks }) => checks), ...alone.map((check) => [check])]);
  const room = new Map<number, number>();
  for (const [agency, left] of enterprise.room) {
    const free = left - (taken.get(agency) ?? 0);
    if (rest.filter((check) => check.agency === agency).length > free) room.set(agency, free);
  }
  const byAgency = new Map<number, Check[]>();
  if (enterprise.optedOut) for (const check of rest) pushTo(byAgency, check.agency, check);
  const apart = enterprise.optedOut ? [...byAgency.values()] : rest.length > 0 ? [rest] : [];
  const order = new Map(rest.map((check, index) => [check, index]));
  return {
    alone,
    parts: apart.flatMap((checks) => {
      const own = new Map([...room].filter(([agency]) => checks.some((check) => check.agency === agency)));
      if (own.size > 0 || checks.length === 1) return [{ checks, rules, room: own }];
      return runsOf(checks).map((run) => ({ checks: inDeadlineOrder(run, order), rules, room: own }));
    }),
  };
};
