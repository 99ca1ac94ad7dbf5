// The optimum by trying everything: every division of each enterprise's checks into visits, every week for every visit. Written
// from docs/merge.md and not from the code, slow and plain.
import { addDays, type PlainDate } from '../../../../domain/calendar/plain-date';
import { isWorkingDay, type WorkCalendar } from '../../../../domain/calendar/working-days';
import { mondayOf } from '../../../../domain/merge/plan-days';
import type { MergePlan, PlannedCheck } from '../../../../domain/merge/plan';

export interface Optimum {
  readonly overCap: number;
  readonly excess: number;
  readonly visits: number;
}

type Visit = readonly PlannedCheck[];

function* subsets<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let mask = 0; mask < 1 << list.length; mask += 1) yield list.filter((_, index) => (mask >> index) & 1);
}

function* divisions(checks: readonly PlannedCheck[]): Generator<readonly Visit[]> {
  const [first, ...rest] = checks;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const others of subsets(rest)) {
    const left = rest.filter((check) => !others.includes(check));
    for (const division of divisions(left)) yield [[first, ...others], ...division];
  }
}

const workingDaysOf = (visit: Visit, workingDays: readonly PlainDate[]): PlainDate[] =>
  workingDays.filter((day) => visit.every(({ window }) => day >= window.from && day <= window.to));

const isAlone = (plan: MergePlan, check: PlannedCheck): boolean =>
  check.itemIds.some((id) => plan.items.some((item) => item.id === id && item.alone));

/** May the agency's checks be done by the other one? */
const mayBeDoneBy = (plan: MergePlan, own: readonly PlannedCheck[], taker: string): boolean =>
  own.every(
    (check) =>
      check.entrustable &&
      !check.ownerLeads &&
      check.itemIds.every((id) => plan.items.some((item) => item.id === id && item.simple && !item.alone)) &&
      plan.entrustments.some((e) => e.ownerAgencyId === check.agencyId && e.entrustedAgencyId === taker),
  );

/** Who goes with how many: every agency itself or any taker, fewest people, then fewest agencies, then the first way. */
const teamsOf = (plan: MergePlan, visit: Visit): ReadonlyMap<string, number> => {
  const agencies = [...new Set(visit.map(({ agencyId }) => agencyId))].sort();
  const own = (agency: string): PlannedCheck[] => visit.filter(({ agencyId }) => agencyId === agency);
  let ways: (string | null)[][] = [[]];
  for (const agency of agencies) {
    const takers = agencies.filter((other) => other !== agency && mayBeDoneBy(plan, own(agency), other));
    ways = ways.flatMap((way) => [null, ...takers].map((taker) => [...way, taker]));
  }
  const results = ways.flatMap((way) => {
    const teams = new Map<string, number>();
    for (const [index, agency] of agencies.entries()) {
      const goer = way[index] ?? agency;
      const people = Math.max(...own(agency).map((check) => check.people));
      teams.set(goer, Math.max(people, teams.get(goer) ?? 0));
    }
    const isValid = way.every((taker) => taker === null || way[agencies.indexOf(taker)] === null);
    return isValid ? [{ teams, people: [...teams.values()].reduce((a, b) => a + b, 0) }] : [];
  });
  const fewest = Math.min(...results.map(({ people }) => people));
  const least = results.filter(({ people }) => people === fewest);
  const smallest = Math.min(...least.map(({ teams }) => teams.size));
  return least.find(({ teams }) => teams.size === smallest)?.teams ?? new Map();
};

const isAllowed = (plan: MergePlan, visit: Visit, workingDays: readonly PlainDate[]): boolean => {
  if (visit.length === 1) return true;
  const agencies = new Set(visit.map(({ agencyId }) => agencyId));
  const enterprise = plan.enterprises.find(({ id }) => id === visit[0]?.enterpriseId);
  if (workingDaysOf(visit, workingDays).length === 0 || visit.some((check) => isAlone(plan, check)))
    return false;
  if (enterprise?.jointOptOut === true && agencies.size > 1) return false;
  const ids = visit.map(({ id }) => id);
  const apart = [
    ...plan.apart.map(({ checkIds }) => checkIds as readonly string[]),
    ...plan.decisions.flatMap((d) => (d.kind === 'refuse' ? [d.checkIds] : [])),
  ];
  if (apart.some((list) => list.filter((id) => ids.includes(id)).length > 1)) return false;
  if (new Set(visit.filter((c) => c.ownerLeads).map((c) => c.agencyId)).size > 1) return false;
  if (visit.reduce((sum, { minutes }) => sum + minutes, 0) > plan.limits.minutes) return false;
  const teams = teamsOf(plan, visit);
  const people = [...teams.values()].reduce((a, b) => a + b, 0);
  return teams.size <= plan.limits.agencies && people <= (plan.limits.people ?? Infinity);
};

const overCapOf = (plan: MergePlan, enterpriseId: string, division: readonly Visit[]): number => {
  let over = 0;
  for (const { id, visitsPerEnterprise } of plan.agencies) {
    const visits = division.filter((visit) => visit.some(({ agencyId }) => agencyId === id)).length;
    const ofClass = plan.caps?.find((cap) => cap.enterpriseId === enterpriseId && cap.agencyId === id);
    const cap = ofClass?.visits ?? visitsPerEnterprise;
    if (cap === null || visits === 0) continue;
    const made = plan.visitsMade.filter((m) => m.enterpriseId === enterpriseId && m.agencyId === id);
    over += Math.max(0, visits - (cap - made.reduce((sum, m) => sum + m.visits, 0)));
  }
  return over;
};

interface Outcome {
  readonly overCap: number;
  readonly visits: number;
  /** 'agency week' → officer visits. */
  readonly load: ReadonlyMap<string, number>;
}

const added = (load: ReadonlyMap<string, number>, more: ReadonlyMap<string, number>): Map<string, number> => {
  const sum = new Map(load);
  for (const [key, people] of more) sum.set(key, (sum.get(key) ?? 0) + people);
  return sum;
};

const distinct = (outcomes: Iterable<Outcome>): Outcome[] => {
  const seen = new Map<string, Outcome>();
  for (const outcome of outcomes) {
    const load = [...outcome.load].sort(([a], [b]) => (a < b ? -1 : 1));
    seen.set(JSON.stringify([outcome.overCap, outcome.visits, load]), outcome);
  }
  return [...seen.values()];
};

export const bruteForce = (plan: MergePlan, calendar: WorkCalendar): Optimum => {
  const workingDays: PlainDate[] = [];
  for (let day = plan.period.from; day <= plan.period.to; day = addDays(day, 1))
    if (isWorkingDay(day, calendar)) workingDays.push(day);
  const capacityOf = (agencyId: string, weekOf: PlainDate): number => {
    const agency = plan.agencies.find(({ id }) => id === agencyId);
    const special = agency?.weeks.find((week) => week.weekOf === weekOf);
    if (special !== undefined) return special.officerVisits;
    if (agency?.officerVisitsPerWeek == null) return Infinity;
    const days = workingDays.filter((day) => mondayOf(day) === weekOf).length;
    return Math.floor((agency.officerVisitsPerWeek * days) / 5);
  };
  const isLimited = (agencyId: string): boolean =>
    plan.agencies.some((a) => a.id === agencyId && (a.officerVisitsPerWeek !== null || a.weeks.length > 0));

  const outcomesOf = (enterpriseId: string): Outcome[] => {
    const own = plan.checks.filter((c) => c.enterpriseId === enterpriseId && c.channel === 'onSite');
    const found: Outcome[] = [];
    for (const division of divisions(own)) {
      if (!division.every((visit) => isAllowed(plan, visit, workingDays))) continue;
      let loads: ReadonlyMap<string, number>[] = [new Map()];
      for (const visit of division) {
        const teams = [...teamsOf(plan, visit)].filter(([agency]) => isLimited(agency));
        if (teams.length === 0) continue;
        const weeks = new Set(workingDaysOf(visit, workingDays).map(mondayOf));
        loads = loads.flatMap((load) =>
          [...weeks].map((week) =>
            added(load, new Map(teams.map(([a, people]) => [`${a} ${week}`, people]))),
          ),
        );
      }
      const overCap = overCapOf(plan, enterpriseId, division);
      found.push(...loads.map((load) => ({ overCap, visits: division.length, load })));
    }
    return distinct(found);
  };

  let sofar: Outcome[] = [{ overCap: 0, visits: 0, load: new Map() }];
  for (const { id } of plan.enterprises) {
    const own = outcomesOf(id);
    sofar = distinct(
      sofar.flatMap((one) =>
        own.map((other) => ({
          overCap: one.overCap + other.overCap,
          visits: one.visits + other.visits,
          load: added(one.load, other.load),
        })),
      ),
    );
  }
  const costs = sofar.map(({ overCap, visits, load }): Optimum => {
    let excess = 0;
    for (const [key, people] of load) {
      const [agency = '', week = ''] = key.split(' ');
      excess += Math.max(0, people - capacityOf(agency, week as PlainDate));
    }
    return { overCap, excess, visits };
  });
  return costs.reduce((a, b) =>
    b.overCap - a.overCap || b.excess - a.excess || b.visits - a.visits ? (isLess(b, a) ? b : a) : a,
  );
};

const isLess = (a: Optimum, b: Optimum): boolean =>
  (a.overCap - b.overCap || a.excess - b.excess || a.visits - b.visits) < 0;
