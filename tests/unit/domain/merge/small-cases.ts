// Small plans from a seed, with every rule of the merge in them: few enough checks that everything can be tried.
import { addDays, plainDate } from '../../../../domain/calendar/plain-date';
import { mergePlanSchema, type MergePlan, type MergePlanInput } from '../../../../domain/merge/plan';

/** Numbers in [0, 1) from a seed (mulberry32). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

export interface Size {
  readonly checks: number;
  readonly enterprises: number;
  readonly agencies: number;
  readonly weeks: number;
  /** Officers are scarce: visits of different enterprises compete. */
  readonly hasLimits: boolean;
}

/** From Monday 2 March 2026: no holiday before 4 April. */
const monday = plainDate('2026-03-02');

export const smallPlan = (seed: number, size: Size): MergePlanInput => {
  const random = randomFrom(seed);
  const below = (most: number): number => Math.floor(random() * most);
  const chance = (share: number): boolean => random() < share;
  const agencies = Array.from({ length: size.agencies }, (_, index) => ({
    id: `agency-${String(index)}`,
    line: chance(0.3) ? 'line' : null,
    officerVisitsPerWeek: size.hasLimits && chance(0.8) ? 2 + below(4) : null,
    weeks: size.hasLimits && chance(0.3) ? [{ weekOf: monday, officerVisits: below(3) }] : [],
    visitsPerEnterprise: chance(0.4) ? 1 + below(2) : null,
  }));
  const lastDay = size.weeks * 7 - 3;
  const checks = Array.from({ length: size.checks }, (_, index) => {
    const from = below(lastDay);
    const day = Math.min(lastDay, from + below(chance(0.5) ? 8 : lastDay));
    // A window that begins on a Saturday and ends with it holds no visit.
    const to = from % 7 >= 5 ? Math.min(lastDay, Math.max(day, from + 2)) : day;
    return {
      id: `check-${String(index)}`,
      enterpriseId: `enterprise-${String(below(size.enterprises))}`,
      agencyId: `agency-${String(below(size.agencies))}`,
      itemIds: [chance(0.1) ? 'alone' : chance(0.5) ? 'simple' : 'plain'],
      window: { from: addDays(monday, from), to: addDays(monday, to) },
      minutes: 30 + 30 * below(6),
      people: 1 + below(3),
      channel: chance(0.05) ? ('offSite' as const) : ('onSite' as const),
      ownerLeads: chance(0.1),
      entrustable: chance(0.7),
    };
  });
  const someCheck = (): string => `check-${String(below(size.checks))}`;
  const pair = (): [string, string] => {
    const one = someCheck();
    const other = someCheck();
    return one === other ? ['check-0', 'check-1'] : [one, other];
  };
  return {
    period: { from: monday, to: addDays(monday, lastDay) },
    limits: {
      people: chance(0.6) ? 3 + below(4) : null,
      agencies: 1 + below(4),
      minutes: 180 + 60 * below(5),
    },
    agencies,
    enterprises: Array.from({ length: size.enterprises }, (_, index) => ({
      id: `enterprise-${String(index)}`,
      jointOptOut: chance(0.15),
    })),
    items: [{ id: 'alone', alone: true }, { id: 'simple', simple: true }, { id: 'plain' }],
    entrustments: agencies.flatMap(({ id }) =>
      agencies.flatMap(({ id: other }) =>
        id !== other && chance(0.3)
          ? [{ ref: `${id} to ${other}`, ownerAgencyId: id, entrustedAgencyId: other }]
          : [],
      ),
    ),
    checks,
    apart: chance(0.4) ? [{ checkIds: pair() }] : [],
    visitsMade: chance(0.3)
      ? [{ enterpriseId: 'enterprise-0', agencyId: 'agency-0', visits: 1 + below(2) }]
      : [],
    decisions: chance(0.2) ? [{ kind: 'refuse', checkIds: pair() }] : [],
    // Drawn last, so that plans of a seed are otherwise what they were.
    caps: chance(0.3) ? [{ enterpriseId: 'enterprise-0', agencyId: 'agency-0', visits: below(3) }] : [],
  };
};

export const parsed = (input: MergePlanInput): MergePlan => mergePlanSchema.parse(input);
