// The greedy that is optimal where windows alone bind: whoever can wait no longer goes, and whoever may go along does.
import type { Group, Part } from './part';
import type { Check } from './problem';
import { breakOf } from './visit-rules';

/**
 * The check whose last day comes first is visited, and with it every check that may go along, those first that can wait least.
 * Agencies whose cap binds come before others, so that they come seldom.
 */
export const byEarliestDeadline = ({ checks, rules, room }: Part): Group[] => {
  const groups: Group[] = [];
  let waiting: readonly Check[] = checks;
  for (;;) {
    const [first, ...others] = waiting;
    if (first === undefined) return groups;
    const group: Check[] = [first];
    const rest: Check[] = [];
    const scarce =
      room.size === 0 ? [] : others.filter(({ agency }) => room.has(agency) && agency === first.agency);
    for (const check of scarce) if (breakOf([...group, check], rules) === null) group.push(check);
    for (const check of others) {
      if (group.includes(check)) continue;
      if (check.lo <= first.hi && breakOf([...group, check], rules) === null) group.push(check);
      else rest.push(check);
    }
    groups.push(group);
    waiting = rest;
  }
};
