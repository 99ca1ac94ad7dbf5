// A plan made ready for reckoning: names become numbers, dates the numbers of working days, everything in one order, so that the
// order in which a plan was sent changes nothing.
import { at, byId, byText, pushTo } from './at';
import type { AcceptedVisit, MergePlan, PlannedCheck, VisitLimits } from './plan';
import type { PlanDays } from './plan-days';

/** Why two checks stay apart: the plan says so, or people refused. */
export type ApartBy = 'keptApart' | 'refused';

export interface Taker {
  /** Number of the agency that may go for the owner. */
  readonly agency: number;
  readonly ref: string;
}

/** An on-site check. */
export interface Check {
  readonly id: string;
  /** Numbers within the problem. */
  readonly enterprise: number;
  readonly agency: number;
  /** First and last working day, by number. */
  readonly lo: number;
  readonly hi: number;
  readonly people: number;
  readonly minutes: number;
  readonly items: number;
  readonly isAlone: boolean;
  readonly ownerLeads: boolean;
  /** Agencies to which it may be entrusted, ascending; empty where it may not. */
  readonly takers: readonly Taker[];
  /** Ids of checks it stays apart from; null when there are none. */
  readonly apart: ReadonlyMap<string, ApartBy> | null;
}

/** People accepted it: its checks, its day, its lead stay. */
export interface FixedVisit {
  readonly checks: readonly Check[];
  readonly day: number;
  readonly lead: number | null;
}

export interface Agency {
  readonly id: string;
  readonly line: string | null;
}

export interface Enterprise {
  readonly id: string;
  readonly optedOut: boolean;
  /** Checks that nobody has decided about, by last day, first day and id. */
  readonly checks: readonly Check[];
  readonly fixed: readonly FixedVisit[];
  /** Agency → visits it may still make here this year, what is fixed not taken off; no entry: no cap. Negative: made too many. */
  readonly room: ReadonlyMap<number, number>;
}

export interface Problem {
  readonly days: PlanDays;
  readonly limits: VisitLimits;
  readonly agencies: readonly Agency[];
  readonly enterprises: readonly Enterprise[];
  /** Agency × week (agency-major): officer visits (人次) it can give; Infinity without a limit. */
  readonly capacity: Float64Array;
}

/** Earliest last day first: the order in which a visit can wait no longer. */
export const byDeadline = (a: Check, b: Check): number => a.hi - b.hi || a.lo - b.lo || byText(a.id, b.id);

const numbersOf = (sorted: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(sorted.map(({ id }, index) => [id, index]));

type Entrustment = MergePlan['entrustments'][number];

/** Of several letters of entrustment to one agency the first by its number counts. */
const takersOf = (
  letters: readonly Entrustment[],
  agencies: ReadonlyMap<string, number>,
): readonly Taker[] => {
  const own = new Map<number, string>();
  for (const { ref, entrustedAgencyId } of letters) {
    const agency = agencies.get(entrustedAgencyId);
    if (agency === undefined) continue;
    const known = own.get(agency);
    if (known === undefined || ref < known) own.set(agency, ref);
  }
  return [...own].map(([agency, ref]) => ({ agency, ref })).sort((a, b) => a.agency - b.agency);
};

/** The letter covers the check's items through its whole window, and no item is kept for other agencies (CX-64). */
const isCovered = (
  { itemIds, window, entrustedAgencyId }: Entrustment,
  check: PlannedCheck,
  items: ReadonlyMap<string, MergePlan['items'][number]>,
): boolean =>
  (window === undefined || (window.from <= check.window.from && check.window.to <= window.to)) &&
  check.itemIds.every(
    (id) =>
      (itemIds === undefined || itemIds.includes(id)) &&
      (items.get(id)?.doneBy?.includes(entrustedAgencyId) ?? true),
  );

const takersFinder = (
  plan: MergePlan,
  agencies: ReadonlyMap<string, number>,
  items: ReadonlyMap<string, MergePlan['items'][number]>,
) => {
  const letters = new Map<string, Entrustment[]>();
  for (const letter of plan.entrustments) pushTo(letters, letter.ownerAgencyId, letter);
  const isNarrowed = plan.items.some(({ doneBy }) => doneBy !== undefined);
  // Where every letter covers everything, all checks of an owner have the same takers.
  const whole = new Map<string, readonly Taker[]>();
  for (const [owner, own] of letters)
    if (!isNarrowed && own.every(({ itemIds, window }) => itemIds === undefined && window === undefined))
      whole.set(owner, takersOf(own, agencies));
  return (check: PlannedCheck): readonly Taker[] =>
    whole.get(check.agencyId) ??
    takersOf(
      (letters.get(check.agencyId) ?? []).filter((letter) => isCovered(letter, check, items)),
      agencies,
    );
};

const apartOf = (plan: MergePlan): ReadonlyMap<string, ReadonlyMap<string, ApartBy>> => {
  const apart = new Map<string, Map<string, ApartBy>>();
  const part = (a: string, b: string, by: ApartBy): void => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const own = apart.get(one) ?? new Map<string, ApartBy>();
      if (own.get(other) !== 'refused') own.set(other, by);
      apart.set(one, own);
    }
  };
  for (const { checkIds } of plan.apart) part(checkIds[0], checkIds[1], 'keptApart');
  for (const decision of plan.decisions) {
    if (decision.kind !== 'refuse') continue;
    for (const [index, one] of decision.checkIds.entries())
      for (const other of decision.checkIds.slice(index + 1)) part(one, other, 'refused');
  }
  return apart;
};

const noTakers: readonly Taker[] = [];

const checksOf = (
  plan: MergePlan,
  days: PlanDays,
  agencies: ReadonlyMap<string, number>,
  enterprises: ReadonlyMap<string, number>,
): Check[] => {
  const items = new Map(plan.items.map((item) => [item.id, item]));
  const takersFor = takersFinder(plan, agencies, items);
  const apart = apartOf(plan);
  const dayOf = new Map(plan.decisions.flatMap((d) => (d.kind === 'setDay' ? [[d.checkId, d.day]] : [])));
  return plan.checks.flatMap((check): Check[] => {
    const agency = agencies.get(check.agencyId);
    const enterprise = enterprises.get(check.enterpriseId);
    if (check.channel === 'offSite' || agency === undefined || enterprise === undefined) return [];
    const set = dayOf.get(check.id);
    const { lo, hi } = days.span(set ?? check.window.from, set ?? check.window.to);
    const isAlone = check.itemIds.some((id) => items.get(id)?.alone === true);
    const isSimple = check.itemIds.every((id) => items.get(id)?.simple === true);
    return [
      {
        id: check.id,
        enterprise,
        agency,
        lo,
        hi,
        people: check.people,
        minutes: check.minutes,
        items: check.itemIds.length,
        isAlone,
        ownerLeads: check.ownerLeads,
        takers: check.entrustable && isSimple && !isAlone && !check.ownerLeads ? takersFor(check) : noTakers,
        apart: apart.get(check.id) ?? null,
      },
    ];
  });
};

const FULL_WEEK = 5;

const capacityOf = (plan: MergePlan, days: PlanDays, agencyIds: readonly string[]): Float64Array => {
  const byAgency = new Map(plan.agencies.map((agency) => [agency.id, agency]));
  const capacity = new Float64Array(agencyIds.length * days.weeks.length).fill(Infinity);
  for (const [agency, id] of agencyIds.entries()) {
    const told = byAgency.get(id);
    const special = new Map(told?.weeks.map(({ weekOf, officerVisits }) => [weekOf, officerVisits]));
    for (const [week, { monday, first, last }] of days.weeks.entries()) {
      const usual = told?.officerVisitsPerWeek ?? Infinity;
      const scaled = Math.floor((usual * (last - first + 1)) / FULL_WEEK);
      capacity[agency * days.weeks.length + week] = special.get(monday) ?? scaled;
    }
  }
  return capacity;
};

const roomOf = (plan: MergePlan, agencies: ReadonlyMap<string, number>) => {
  const made = new Map<string, number>();
  for (const { enterpriseId, agencyId, visits } of plan.visitsMade) {
    const key = JSON.stringify([enterpriseId, agencyId]);
    made.set(key, (made.get(key) ?? 0) + visits);
  }
  const caps = new Map<number, number>();
  const ids = new Map<number, string>();
  for (const { id, visitsPerEnterprise } of plan.agencies) {
    const agency = agencies.get(id);
    if (agency === undefined) continue;
    ids.set(agency, id);
    if (visitsPerEnterprise !== null) caps.set(agency, visitsPerEnterprise);
  }
  const ofClass = new Map(
    (plan.caps ?? []).map(({ enterpriseId, agencyId, visits }) => [
      JSON.stringify([enterpriseId, agencyId]),
      visits,
    ]),
  );
  return (enterpriseId: string, present: Iterable<number>): ReadonlyMap<number, number> => {
    const room = new Map<number, number>();
    for (const agency of present) {
      const common = caps.get(agency);
      if (common === undefined && ofClass.size === 0) continue;
      const key = JSON.stringify([enterpriseId, ids.get(agency)]);
      const cap = ofClass.get(key) ?? common;
      if (cap === undefined) continue;
      room.set(agency, cap - (made.get(key) ?? 0));
    }
    return room;
  };
};

const fixedOf = (
  accepted: readonly AcceptedVisit[],
  checks: ReadonlyMap<string, Check>,
  agencies: ReadonlyMap<string, number>,
  days: PlanDays,
): FixedVisit[] =>
  accepted.map(({ checkIds, day, leadAgencyId }) => {
    const lead = leadAgencyId === null ? null : (agencies.get(leadAgencyId) ?? null);
    // Whom people named as lead goes, and is entrusted to nobody.
    const own = checkIds
      .flatMap((id) => checks.get(id) ?? [])
      .map((check) => (check.agency === lead ? { ...check, takers: noTakers } : check));
    return { checks: own.sort(byDeadline), day: days.span(day, day).lo, lead };
  });

/** @param plan one that `readMergePlan` found sound, with its days */
export const problemOf = (plan: MergePlan, days: PlanDays): Problem => {
  const agencyList = [...plan.agencies].sort(byId);
  const enterpriseList = [...plan.enterprises].sort(byId);
  const agencies = numbersOf(agencyList);
  const checks = checksOf(plan, days, agencies, numbersOf(enterpriseList));
  const accepted = plan.decisions.filter((decision) => decision.kind === 'accept');
  const decided = new Set(accepted.flatMap(({ checkIds }) => checkIds));
  const decidedChecks = new Map(checks.filter(({ id }) => decided.has(id)).map((check) => [check.id, check]));
  const fixed = new Map<number, FixedVisit[]>();
  for (const visit of fixedOf(accepted, decidedChecks, agencies, days))
    pushTo(fixed, at(visit.checks, 0).enterprise, visit);
  const free = new Map<number, Check[]>();
  for (const check of checks) if (!decided.has(check.id)) pushTo(free, check.enterprise, check);
  const room = roomOf(plan, agencies);
  return {
    days,
    limits: plan.limits,
    agencies: agencyList.map(({ id, line }) => ({ id, line })),
    enterprises: enterpriseList.map(({ id, jointOptOut }, index) => {
      const own = (free.get(index) ?? []).sort(byDeadline);
      const visits = (fixed.get(index) ?? []).sort(
        (a, b) => a.day - b.day || byText(at(a.checks, 0).id, at(b.checks, 0).id),
      );
      const present = new Set(
        [...own, ...visits.flatMap((visit) => visit.checks)].map(({ agency }) => agency),
      );
      return { id, optedOut: jointOptOut, checks: own, fixed: visits, room: room(id, present) };
    }),
    capacity: capacityOf(
      plan,
      days,
      agencyList.map(({ id }) => id),
    ),
  };
};
