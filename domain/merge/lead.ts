// Who leads a visit (牵头单位): the one that must, else the one with most to do, so that it is never chance.
import { at } from './at';
import type { Visit } from './board';
import type { LeadRule } from './proposal';

const sumOf = (visit: Visit, agency: number, of: 'items' | 'minutes'): number =>
  visit.checks.reduce((sum, check) => (check.agency === agency ? sum + check[of] : sum), 0);

/** @param decided the agency that people named */
export const leadOf = (
  visit: Visit,
  decided: number | null,
): { readonly agency: number; readonly rule: LeadRule } => {
  const going = visit.going.seats.map(({ agency }) => agency);
  if (decided !== null) return { agency: decided, rule: 'decided' };
  if (going.length === 1) return { agency: at(going, 0), rule: 'onlyAgency' };
  const demanding = visit.checks.find(({ ownerLeads }) => ownerLeads);
  if (demanding !== undefined) return { agency: demanding.agency, rule: 'demanded' };
  let left = going;
  for (const [of, rule] of [
    ['items', 'mostItems'],
    ['minutes', 'mostMinutes'],
  ] as const) {
    const sums = left.map((agency) => sumOf(visit, agency, of));
    const most = Math.max(...sums);
    left = left.filter((_, index) => sums[index] === most);
    if (left.length === 1) return { agency: at(left, 0), rule };
  }
  return { agency: at(left, 0), rule: 'firstById' };
};
