// Fewest visits of each enterprise when officers are no object: greedy, bound, and the search where the two differ.
import { byEarliestDeadline } from './earliest-deadline';
import { disjointWindows, fewestVisits, leastOverCap } from './fewest-visits';
import { overCap, partsOf, type Group, type Part } from './part';
import type { Problem } from './problem';
import { MOST_CHECKS_SEARCHED, searchPart } from './search';
import { widen } from './widen';

export interface Merged {
  /** Free checks in visits; what people fixed is not among them. */
  readonly groups: readonly Group[];
  /** No arrangement of the free checks that exceeds the caps as little has fewer visits. */
  readonly bound: number;
  /** Nothing is above the caps by less, and nothing that is not above them by more has fewer visits. */
  readonly isExact: boolean;
}

/** Steps of the search over all parts, most parts need few; shared out evenly, so that no order of parts matters. */
const STEPS_IN_ALL = 10_000_000;
const MOST_STEPS_A_PART = 50_000;

const byGreedy = (part: Part): Merged => {
  const { checks, rules, room } = part;
  if (checks.length === 1) return { groups: [checks], bound: 1, isExact: true };
  const groups = byEarliestDeadline(part);
  const isWithinCaps = overCap(groups, room) === leastOverCap(part);
  const disjoint = disjointWindows(checks).length;
  if (isWithinCaps && groups.length === disjoint) return { groups, bound: disjoint, isExact: true };
  const bound = fewestVisits(checks, rules);
  return { groups, bound, isExact: isWithinCaps && groups.length === bound };
};

const bySearch = (part: Part, greedy: Merged, mostSteps: number): Merged => {
  const found = searchPart(part, greedy.groups, mostSteps);
  const { groups, isComplete } = found;
  return { groups, bound: isComplete ? groups.length : greedy.bound, isExact: isComplete };
};

/** In the order of the problem's enterprises. */
export const mergeEnterprises = ({ enterprises, limits }: Problem): Merged[] => {
  const drafts = enterprises.map((enterprise) => {
    const { alone, parts } = partsOf(enterprise, limits);
    return { alone, parts: parts.map((part) => ({ part, greedy: byGreedy(part) })) };
  });
  const isOpen = ({ part, greedy }: { part: Part; greedy: Merged }): boolean =>
    !greedy.isExact && part.checks.length <= MOST_CHECKS_SEARCHED;
  const open = drafts.reduce((sum, { parts }) => sum + parts.filter(isOpen).length, 0);
  const mostSteps = Math.min(MOST_STEPS_A_PART, Math.floor(STEPS_IN_ALL / Math.max(1, open)));
  return drafts.map(({ alone, parts }): Merged => {
    const merged = parts.map((draft) => {
      const { part, greedy } = draft;
      const found = isOpen(draft) ? bySearch(part, greedy, mostSteps) : greedy;
      return { ...found, groups: widen(found.groups, part.rules, part.room) };
    });
    return {
      groups: [...alone.map((check) => [check]), ...merged.flatMap(({ groups }) => groups)],
      bound: alone.length + merged.reduce((sum, { bound }) => sum + bound, 0),
      isExact: merged.every(({ isExact }) => isExact),
    };
  });
};
