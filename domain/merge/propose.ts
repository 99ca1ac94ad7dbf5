// The merge (综合查一次): fewest visits of each enterprise, weeks in which the officers suffice, and why (docs/merge.md): which
// tasks may be merged is prompted to those who decide (HZ-23).
import { at, byText } from './at';
import type { Board, Visit } from './board';
import { chooseDays } from './choose-days';
import { leadOf } from './lead';
import { loneReason } from './lone';
import { mergeEnterprises } from './merge-enterprise';
import { appearances } from './part';
import type { MergePlan } from './plan';
import type { PlanDays } from './plan-days';
import { problemOf, type Problem } from './problem';
import type { LoneCheck, MergeProposal, OverCap, ProposedVisit, WeekLoad } from './proposal';
import { repeatsOf } from './repeats';
import { savingsOf } from './savings';
import { schedule, type Schedule } from './schedule';
import { settle } from './settle';
import { breakOf } from './visit-rules';

const idOf = (visit: Visit): string =>
  `visit-${visit.checks.map(({ id }) => id).reduce((a, b) => (a < b ? a : b))}`;

const inOrder = (a: Visit, b: Visit): number =>
  a.enterprise - b.enterprise || a.week - b.week || byText(idOf(a), idOf(b));

const modeOf = ({ going }: Visit): ProposedVisit['mode'] =>
  going.seats.length > 1 ? 'joint' : going.entrusted.length > 0 ? 'entrusted' : 'single';

const proposedVisit = (problem: Problem, visit: Visit, day: number): ProposedVisit => {
  const { agencies, days, limits } = problem;
  const enterprise = at(problem.enterprises, visit.enterprise);
  const nameOf = (agency: number): string => at(agencies, agency).id;
  const fixed = enterprise.fixed.find(({ checks }) => checks[0] === visit.checks[0]);
  const lead = leadOf(visit, fixed?.lead ?? null);
  return {
    id: idOf(visit),
    enterpriseId: enterprise.id,
    mode: modeOf(visit),
    day: at(days.days, day),
    weekOf: at(days.weeks, visit.week).monday,
    possible: { from: at(days.days, visit.lo), to: at(days.days, visit.hi) },
    checkIds: visit.checks.map(({ id }) => id).sort(byText),
    leadAgencyId: nameOf(lead.agency),
    leadRule: lead.rule,
    participants: visit.going.seats.map(({ agency, people }) => ({ agencyId: nameOf(agency), people })),
    entrusted: visit.going.entrusted.map(({ check, by, ref }) => ({
      checkId: check.id,
      ownerAgencyId: nameOf(check.agency),
      byAgencyId: nameOf(by),
      entrustmentRef: ref,
    })),
    people: visit.going.people,
    minutes: visit.checks.reduce((sum, { minutes }) => sum + minutes, 0),
    isDecided: visit.isFixed,
    setAside: visit.isFixed ? breakOf(visit.checks, { limits, optedOut: enterprise.optedOut }) : null,
    saves: savingsOf(visit, agencies),
  };
};

const overCaps = (problem: Problem, byEnterprise: ReadonlyMap<number, readonly Visit[]>): OverCap[] =>
  problem.enterprises.flatMap(({ id, room }, index) =>
    room.size === 0
      ? []
      : [...appearances((byEnterprise.get(index) ?? []).map(({ checks }) => checks))]
          .sort(([a], [b]) => a - b)
          .flatMap(([agency, visits]) => {
            const allowed = room.get(agency);
            return allowed === undefined || visits <= allowed
              ? []
              : [{ enterpriseId: id, agencyId: at(problem.agencies, agency).id, visits, allowed }];
          }),
  );

const weekLoads = ({ problem, load, weeks }: Board): WeekLoad[] =>
  [...load].flatMap((officerVisits, cell) => {
    if (officerVisits === 0) return [];
    const capacity = at(problem.capacity, cell);
    return [
      {
        agencyId: at(problem.agencies, Math.floor(cell / weeks)).id,
        weekOf: at(problem.days.weeks, cell % weeks).monday,
        officerVisits,
        capacity: capacity === Infinity ? null : capacity,
      },
    ];
  });

const lonesOf = (board: Board, byEnterprise: ReadonlyMap<number, readonly Visit[]>): LoneCheck[] =>
  [...byEnterprise.values()].flatMap((visits) =>
    visits
      .filter(({ checks }) => checks.length === 1)
      .map((visit) => {
        const { reason, against } = loneReason(
          board,
          visit,
          visits.filter((other) => other !== visit),
        );
        return {
          checkId: at(visit.checks, 0).id,
          visitId: idOf(visit),
          reason,
          against: against.map((one) => ({ visitId: idOf(one.visit), reason: one.reason })),
        };
      }),
  );

const grouped = (visits: readonly Visit[]): Map<number, Visit[]> => {
  const byEnterprise = new Map<number, Visit[]>();
  for (const visit of visits) {
    const own = byEnterprise.get(visit.enterprise);
    if (own === undefined) byEnterprise.set(visit.enterprise, [visit]);
    else own.push(visit);
  }
  return byEnterprise;
};

const allVisits = ({ visits, fixed }: Schedule): Visit[] =>
  [...fixed, ...visits.flatMap((own) => [...own])].sort(inOrder);

/** @param read what `readMergePlan` found sound. The same plan gives the same proposal, in whatever order it was written. */
export const proposeMerge = ({
  plan,
  days,
}: {
  readonly plan: MergePlan;
  readonly days: PlanDays;
}): MergeProposal => {
  const problem = problemOf(plan, days);
  const merged = mergeEnterprises(problem);
  const scheduled = schedule(problem, merged);
  const settled = settle(problem, merged, scheduled);
  const { board } = scheduled;
  const visits = allVisits(scheduled);
  const byEnterprise = grouped(visits);
  const dayOf = chooseDays(board, visits);
  const proposed = visits.map((visit) => proposedVisit(problem, visit, dayOf.get(visit) ?? visit.lo));
  const lowerBound = settled.bound + scheduled.fixed.length;
  const weeks = weekLoads(board);
  const onSite = plan.checks.filter(({ channel }) => channel === 'onSite');
  return {
    visits: proposed,
    lone: lonesOf(board, byEnterprise),
    offSite: plan.checks.flatMap(({ id, channel }) => (channel === 'offSite' ? [id] : [])).sort(byText),
    repeats: repeatsOf(plan),
    totals: {
      before: { visits: onSite.length, officerVisits: onSite.reduce((sum, { people }) => sum + people, 0) },
      after: {
        visits: visits.length,
        officerVisits: visits.reduce((sum, { going }) => sum + going.people, 0),
      },
      enterprises: byEnterprise.size,
      entrustedChecks: proposed.reduce((sum, { entrusted }) => sum + entrusted.length, 0),
    },
    lowerBound,
    gap: lowerBound === 0 ? 0 : (visits.length - lowerBound) / lowerBound,
    overCap: overCaps(problem, byEnterprise),
    weeks,
    overloads: weeks.filter(({ officerVisits, capacity }) => capacity !== null && officerVisits > capacity),
    excess: { officerVisits: board.totalExcess(), unavoidable: settled.leastExcess },
    shortages: settled.shortages.map(({ agency, from, to, needed, capacity }) => ({
      agencyId: at(problem.agencies, agency).id,
      fromWeekOf: at(days.weeks, from).monday,
      toWeekOf: at(days.weeks, to).monday,
      needed,
      capacity,
    })),
  };
};
