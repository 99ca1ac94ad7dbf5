// Lower bounds: below these no arrangement can come, however clever. docs/merge.md proves them.
import { at } from './at';
import type { Part } from './part';
import type { Check } from './problem';
import type { VisitRules } from './visit-rules';

/**
 * The largest number of windows that do not overlap: no visit serves two of them. By earliest last day, which for intervals
 * gives that number exactly.
 * @param checks by last day
 */
export const disjointWindows = (checks: readonly Check[]): readonly Check[] => {
  const chosen: Check[] = [];
  let end = -1;
  for (const check of checks) {
    if (check.lo <= end) continue;
    chosen.push(check);
    end = check.hi;
  }
  return chosen;
};

/** Visits that checks need which must all happen within the same span of days, by every limit alone. */
const neededTogether = (checks: readonly Check[], { limits }: VisitRules): number => {
  if (checks.length === 0) return 0;
  let minutes = 0;
  const teams = new Map<number, number>();
  const leaders = new Set<number>();
  for (const { agency, people, minutes: own, takers, ownerLeads } of checks) {
    minutes += own;
    if (ownerLeads) leaders.add(agency);
    // What may be entrusted needs nobody of its own.
    if (takers.length === 0) teams.set(agency, Math.max(people, teams.get(agency) ?? 0));
  }
  let people = 0;
  for (const team of teams.values()) people += team;
  return Math.max(
    1,
    leaders.size,
    Math.ceil(minutes / limits.minutes),
    Math.ceil(teams.size / limits.agencies),
    limits.people === null ? 0 : Math.ceil(people / limits.people),
  );
};

const ascending = (numbers: Iterable<number>): number[] => [...new Set(numbers)].sort((a, b) => a - b);

/**
 * Spans of days that do not overlap need different visits: the best sum over such spans of what each needs.
 * @param checks by last day
 */
export const fewestVisits = (checks: readonly Check[], rules: VisitRules): number => {
  const ends = ascending(checks.map(({ hi }) => hi));
  const starts = ascending(checks.map(({ lo }) => lo));
  /** For each end: the best sum up to that day. */
  const best: number[] = [];
  const before = (day: number): number => {
    let place = ends.length - 1;
    while (place >= 0 && (at(ends, place) >= day || place >= best.length)) place -= 1;
    return place < 0 ? 0 : at(best, place);
  };
  for (const end of ends) {
    let most = best.at(-1) ?? 0;
    for (const start of starts) {
      if (start > end) break;
      const within = checks.filter(({ lo, hi }) => lo >= start && hi <= end);
      most = Math.max(most, before(start) + neededTogether(within, rules));
    }
    best.push(most);
  }
  return best.at(-1) ?? 0;
};

/** Visits above the caps that no arrangement avoids: an agency's own disjoint windows need a visit each. */
export const leastOverCap = ({ checks, room }: Part): number => {
  let over = 0;
  for (const [agency, left] of room) {
    const own = disjointWindows(checks.filter((check) => check.agency === agency)).length;
    over += Math.max(0, own - left);
  }
  return over;
};
