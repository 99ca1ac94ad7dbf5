// Among arrangements with equally few visits the one that leaves most days to choose from: officers are found more easily.
import { overCap, type Group } from './part';
import type { Check } from './problem';
import { breakOf, commonDays, type VisitRules } from './visit-rules';

/** Passes over the checks of an enterprise; each improves or is the last. */
const MOST_PASSES = 4;

/** The more days the better, the less the more there are already: a visit with two days gains more than one with fifty. */
const ease = (checks: readonly Check[]): number => {
  const { lo, hi } = commonDays(checks);
  return Math.log(hi - lo + 1);
};

/** Moves single checks between the enterprise's visits while that leaves more days, none of them becoming empty. */
export const widen = (
  groups: readonly Group[],
  rules: VisitRules,
  room: ReadonlyMap<number, number>,
): readonly Group[] => {
  if (groups.length < 2 || groups.every(({ length }) => length === 1)) return groups;
  const open = groups.map((group) => [...group]);
  const improve = (from: Check[], check: Check): boolean => {
    const without = from.filter((other) => other !== check);
    const isParted = without.some(({ agency }) => agency === check.agency);
    const gained = ease(without) - ease(from);
    if (gained <= 0 || breakOf(without, rules) !== null) return false;
    let best: { to: Check[]; gain: number } | null = null;
    for (const to of open) {
      // One agency's checks stay together: apart they would ask for its officers twice.
      if (to === from || (isParted && to.every(({ agency }) => agency !== check.agency))) continue;
      const joined = [...to, check];
      const { lo, hi } = commonDays(joined);
      if (hi < lo) continue;
      const gain = gained + ease(joined) - ease(to);
      if (gain <= (best?.gain ?? 1e-9) || breakOf(joined, rules) !== null) continue;
      best = { to, gain };
    }
    if (best === null) return false;
    const over = overCap(open, room);
    from.splice(from.indexOf(check), 1);
    best.to.push(check);
    if (overCap(open, room) <= over) return true;
    best.to.pop();
    from.push(check);
    return false;
  };
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    let moved = false;
    for (const from of open)
      for (const check of [...from]) if (from.length > 1 && improve(from, check)) moved = true;
    if (!moved) break;
  }
  return open;
};
