// Fewest visits of one enterprise when officers are no object: greedy, bound, and the search where the two differ.
import { byEarliestDeadline } from './earliest-deadline';
import { disjointWindows, fewestVisits, leastOverCap } from './fewest-visits';
import { overCap, partsOf, type Group, type Part } from './part';
import type { Enterprise, Problem } from './problem';
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

const mergePart = (part: Part): Merged => {
  const { checks, rules, room } = part;
  if (checks.length === 1) return { groups: [checks], bound: 1, isExact: true };
  const greedy = byEarliestDeadline(part);
  const isWithinCaps = overCap(greedy, room) === leastOverCap(part);
  if (isWithinCaps && greedy.length === disjointWindows(checks).length)
    return { groups: greedy, bound: greedy.length, isExact: true };
  const bound = fewestVisits(checks, rules);
  if (isWithinCaps && greedy.length === bound) return { groups: greedy, bound, isExact: true };
  if (checks.length > MOST_CHECKS_SEARCHED) return { groups: greedy, bound, isExact: false };
  const found = searchPart(part, greedy);
  return {
    groups: found.groups,
    bound: found.isComplete ? found.groups.length : bound,
    isExact: found.isComplete,
  };
};

export const mergeEnterprise = (enterprise: Enterprise, { limits }: Pick<Problem, 'limits'>): Merged => {
  const { alone, parts } = partsOf(enterprise, limits);
  const merged = parts.map((part) => {
    const found = mergePart(part);
    return { ...found, groups: widen(found.groups, part.rules, part.room) };
  });
  return {
    groups: [...alone.map((check) => [check]), ...merged.flatMap(({ groups }) => groups)],
    bound: alone.length + merged.reduce((sum, { bound }) => sum + bound, 0),
    isExact: merged.every(({ isExact }) => isExact),
  };
};
