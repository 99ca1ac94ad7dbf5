// Exact merging of one part by branch and bound: the check that can wait least is visited with every set it may be visited with.
import { at } from './at';
import { fewestVisits, leastOverCap } from './fewest-visits';
import { overCap, type Group, type Part } from './part';
import type { Check } from './problem';
import { breakOf, pairBreak } from './visit-rules';

/** Sets are bits of a whole number. */
export const MOST_CHECKS_SEARCHED = 30;

export interface Found {
  readonly groups: readonly Group[];
  readonly overCap: number;
  /** Nothing is left untried. */
  readonly isComplete: boolean;
}

/**
 * Whether fewer checks always fit where more do. Entrusting can turn that round (without the taker two owners come), which
 * matters only where people or agencies are limited.
 */
const isHereditary = ({ checks, rules: { limits } }: Part): boolean => {
  if (checks.every(({ takers }) => takers.length === 0)) return true;
  const teams = new Map<number, number>();
  for (const { agency, people } of checks) teams.set(agency, Math.max(people, teams.get(agency) ?? 0));
  const people = [...teams.values()].reduce((a, b) => a + b, 0);
  return teams.size <= limits.agencies && (limits.people === null || people <= limits.people);
};

const bitsOf = (mask: number): number[] => {
  const bits: number[] = [];
  for (let bit = 0; mask >> bit !== 0; bit += 1) if ((mask >> bit) & 1) bits.push(bit);
  return bits;
};

/**
 * Fewest visits above caps, then fewest visits.
 * @param start what is to be beaten
 * @param mostSteps beyond them the best found is kept
 * @throws RangeError for more than MOST_CHECKS_SEARCHED checks
 */
export const searchPart = (part: Part, start: readonly Group[], mostSteps: number): Found => {
  const { checks, rules, room } = part;
  if (checks.length > MOST_CHECKS_SEARCHED) throw new RangeError(`${checks.length} checks are too many`);
  const hereditary = isHereditary(part);
  const least = leastOverCap(part);
  const together = checks.map((one, i) =>
    checks.reduce(
      (mask, other, j) =>
        i !== j && pairBreak([one, other], rules.optedOut) === null ? mask | (1 << j) : mask,
      0,
    ),
  );
  let best = { groups: start, overCap: overCap(start, room), visits: start.length };
  let steps = 0;
  const bounds = new Map<number, number>();
  const boundOf = (mask: number): number => {
    const known = bounds.get(mask);
    if (known !== undefined) return known;
    const bound = fewestVisits(
      bitsOf(mask).map((bit) => at(checks, bit)),
      rules,
    );
    bounds.set(mask, bound);
    return bound;
  };
  /** Fewest visits with which these checks were left over before. */
  const reached = new Map<string, number>();

  const isBeaten = (groups: readonly Group[], left: number): boolean => {
    const over = Math.max(least, overCap(groups, room));
    if (over !== best.overCap) return over > best.overCap;
    return groups.length + boundOf(left) >= best.visits;
  };

  /** With these groups made, were the same checks left over before, at no more cost? */
  const isKnown = (groups: readonly Group[], left: number): boolean => {
    const counts = [...room.keys()].map(
      (agency) => groups.filter((group) => group.some((c) => c.agency === agency)).length,
    );
    const key = `${left}/${counts.join('/')}`;
    const known = reached.get(key);
    if (known !== undefined && known <= groups.length) return true;
    reached.set(key, groups.length);
    return false;
  };

  const descend = (groups: readonly Group[], left: number): void => {
    steps += 1;
    if (steps > mostSteps) return;
    if (left === 0) {
      const over = overCap(groups, room);
      if (over < best.overCap || (over === best.overCap && groups.length < best.visits))
        best = { groups, overCap: over, visits: groups.length };
      return;
    }
    if (isBeaten(groups, left) || isKnown(groups, left)) return;
    const first = bitsOf(left)[0] ?? 0;
    const others = left & at(together, first);
    grow(groups, left, [at(checks, first)], 1 << first, others, others);
  };

  /** Could a check that was left out have come along at no cost? Then the set with it is tried elsewhere. */
  const isWasteful = (group: Group, spare: number): boolean =>
    hereditary &&
    bitsOf(spare).some((bit) => {
      const check = at(checks, bit);
      const isFree = !room.has(check.agency) || group.some(({ agency }) => agency === check.agency);
      return isFree && breakOf([...group, check], rules) === null;
    });

  /** @param open checks still to be decided on; @param fitting those that every member goes with */
  const grow = (
    groups: readonly Group[],
    left: number,
    group: readonly Check[],
    mask: number,
    open: number,
    fitting: number,
  ): void => {
    steps += 1;
    if (steps > mostSteps) return;
    if (hereditary && breakOf(group, rules) !== null) return;
    if (open === 0) {
      if (breakOf(group, rules) === null && !isWasteful(group, fitting & ~mask))
        descend([...groups, group], left & ~mask);
      return;
    }
    const bit = 31 - Math.clz32(open & -open);
    const rest = open & ~(1 << bit);
    const goesWith = at(together, bit);
    grow(groups, left, [...group, at(checks, bit)], mask | (1 << bit), rest & goesWith, fitting & goesWith);
    grow(groups, left, group, mask, rest, fitting);
  };

  descend([], (1 << checks.length) - 1);
  return { groups: best.groups, overCap: best.overCap, isComplete: steps <= mostSteps };
};
