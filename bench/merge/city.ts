// A city's year from a seed: agencies of very different size, enterprises with a few or many planned checks, windows of weeks to
// months, some agencies with hardly enough officers. No chance but the seed.
import { addDays, plainDate, type PlainDate } from '../../domain/calendar/plain-date';
import { isWorkingDay, type WorkCalendar } from '../../domain/calendar/working-days';
import type { MergePlanInput } from '../../domain/merge/plan';
import { mondayOf } from '../../domain/merge/plan-days';

export interface CityOptions {
  readonly checks: number;
  readonly enterprises: number;
  readonly agencies: number;
  readonly seed: number;
  /** Officers are no object: enterprises are independent of each other. */
  readonly isUncoupled: boolean;
}

/** Numbers in [0, 1) from a seed (mulberry32). */
const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const year = { from: plainDate('2026-01-01'), to: plainDate('2026-12-31') };
const yearDays = 365;
/** Weeks of the year in which visits are made, for the officers an agency has. */
const visitedWeeks = 50;

const numbered = (name: string, index: number): string => `${name}-${String(index).padStart(6, '0')}`;

export const cityPlan = (options: CityOptions, calendar: WorkCalendar): MergePlanInput => {
  const random = randomFrom(options.seed);
  const below = (most: number): number => Math.floor(random() * most);
  const days = Array.from({ length: yearDays }, (_, offset) => addDays(year.from, offset));
  const holdsVisit = (from: number, to: number): boolean =>
    days.slice(from, to + 1).some((day) => isWorkingDay(day, calendar));
  const dayAt = (offset: number): PlainDate => days[offset] ?? year.to;

  // A few large agencies (market, emergency, environment), many small ones: shares fall with rank.
  const shares = Array.from({ length: options.agencies }, (_, rank) => 1 / (rank + 5));
  const allShares = shares.reduce((a, b) => a + b, 0);
  const cumulated = shares.map((_, rank) => shares.slice(0, rank + 1).reduce((a, b) => a + b, 0) / allShares);
  const anAgency = (): number => {
    const point = random();
    return Math.max(
      0,
      cumulated.findIndex((sum) => point < sum),
    );
  };

  const items = Array.from({ length: options.agencies * 8 }, (_, index) => ({
    id: numbered('item', index),
    simple: index % 8 < 2,
    alone: index % 8 === 7 && index % 5 === 0,
  }));
  const asked = new Array<number>(options.agencies).fill(0);
  const checks = Array.from({ length: options.checks }, (_, index) => {
    const agency = anAgency();
    // Two weeks to eight months, a third of them a quarter.
    const length = random() < 0.33 ? 91 : 14 + below(random() < 0.7 ? 80 : 230);
    let from = below(yearDays - length);
    let to = from + length - 1;
    while (!holdsVisit(from, to)) {
      from = Math.max(0, from - 7);
      to = Math.min(yearDays - 1, to + 7);
    }
    const people = random() < 0.8 ? 2 : 3;
    const isOnSite = random() < 0.95;
    if (isOnSite) asked[agency] = (asked[agency] ?? 0) + people;
    // Half of the enterprises see most of the checks.
    const enterprise = below(random() < 0.6 ? options.enterprises : Math.ceil(options.enterprises / 2));
    const first = below(8);
    return {
      id: numbered('check', index),
      enterpriseId: numbered('enterprise', enterprise),
      agencyId: numbered('agency', agency),
      // A quarter of the checks are of simple items alone.
      itemIds: [...new Set([first, first < 2 ? (first + 1) % 2 : (first + below(3)) % 8])].map((item) =>
        numbered('item', agency * 8 + item),
      ),
      window: { from: dayAt(from), to: dayAt(to) },
      minutes: 30 + 15 * below(8),
      people,
      channel: isOnSite ? ('onSite' as const) : ('offSite' as const),
      ownerLeads: random() < 0.01,
      entrustable: random() < 0.5,
    };
  });

  const ids = Array.from({ length: options.enterprises }, (_, index) => numbered('enterprise', index));
  return {
    period: year,
    limits: { people: 10, agencies: 5, minutes: 480 },
    agencies: asked.map((officerVisits, index) => {
      // Every third agency has hardly more officers than its checks ask for, were each of them a visit.
      const slack = index % 3 === 0 ? 1 + random() * 0.06 : 1.2 + random();
      const usual = Math.max(6, 2 * Math.ceil((officerVisits / visitedWeeks / 2) * slack));
      const absent = below(40);
      return {
        id: numbered('agency', index),
        line: `line-${String(index % 25)}`,
        officerVisitsPerWeek: options.isUncoupled ? null : usual,
        // Training: two weeks at half strength.
        weeks: options.isUncoupled
          ? []
          : [absent, absent + 6].map((week) => ({
              weekOf: mondayOf(addDays(year.from, 7 + week * 7)),
              officerVisits: Math.floor(usual / 2),
            })),
        visitsPerEnterprise: 2,
      };
    }),
    enterprises: ids.map((id) => ({ id, jointOptOut: random() < 0.03 })),
    items,
    // Small agencies have letters of entrustment with the eight largest, those with each other.
    entrustments: asked.flatMap((_, owner) =>
      Array.from({ length: Math.min(8, options.agencies) }, (__, entrusted) => entrusted)
        .filter((entrusted) => entrusted !== owner)
        .map((entrusted) => ({
          ref: `委托书 ${String(owner)}-${String(entrusted)}`,
          ownerAgencyId: numbered('agency', owner),
          entrustedAgencyId: numbered('agency', entrusted),
        })),
    ),
    checks,
  };
};
