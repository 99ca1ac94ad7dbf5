// What cannot be kept of people's decisions: they contradict each other or the plan. Rules of the merge they may set aside.
import type { PlainDate } from '../calendar/plain-date';
import type { AcceptedVisit, MergePlan, PlannedCheck } from './plan';
import type { PlanDays } from './plan-days';

interface Reading {
  readonly checks: ReadonlyMap<string, PlannedCheck>;
  readonly workingDays: ReadonlySet<PlainDate>;
  /** Check → the decision that says when it is visited. */
  readonly decided: Map<string, number>;
}

const dayFault = (check: PlannedCheck, day: PlainDate, { workingDays }: Reading): string[] => {
  if (day < check.window.from || day > check.window.to)
    return [`${day}不在检查“${check.id}”的时段${check.window.from}至${check.window.to}之内，请先调整计划`];
  return workingDays.has(day) ? [] : [`${day}不是工作日`];
};

const timedFaults = (id: string, day: PlainDate, index: number, reading: Reading): string[] => {
  const check = reading.checks.get(id);
  if (check === undefined) return [`没有编号为“${id}”的检查`];
  if (check.channel === 'offSite') return [`检查“${id}”为非现场检查，不入企`];
  if (reading.decided.has(id)) return [`检查“${id}”已由另一决定确定`];
  reading.decided.set(id, index);
  return dayFault(check, day, reading);
};

const acceptFaults = (accepted: AcceptedVisit, index: number, reading: Reading): string[] => {
  const { checkIds, day, leadAgencyId } = accepted;
  const faults = checkIds.flatMap((id) => timedFaults(id, day, index, reading));
  const checks = checkIds.flatMap((id) => reading.checks.get(id) ?? []);
  if (new Set(checks.map(({ enterpriseId }) => enterpriseId)).size > 1)
    faults.push('一次入企的检查须属于同一企业');
  if (leadAgencyId !== null && !checks.some(({ agencyId }) => agencyId === leadAgencyId))
    faults.push(`牵头单位“${leadAgencyId}”没有检查在内`);
  return faults;
};

export const decisionFaults = (plan: MergePlan, days: PlanDays): string[] => {
  const reading: Reading = {
    checks: new Map(plan.checks.map((check) => [check.id, check])),
    workingDays: new Set(days.days),
    decided: new Map(),
  };
  const timed = plan.decisions.flatMap((decision, index): string[] => {
    const told = (fault: string): string => `decisions.${index}：${fault}`;
    switch (decision.kind) {
      case 'accept':
        return acceptFaults(decision, index, reading).map(told);
      case 'setDay':
        return timedFaults(decision.checkId, decision.day, index, reading).map(told);
      case 'refuse':
        return decision.checkIds.flatMap((id) =>
          reading.checks.has(id) ? [] : [told(`没有编号为“${id}”的检查`)],
        );
    }
  });
  return [...timed, ...contradictions(plan, reading)];
};

/** What is refused and accepted at once; known when all decisions are read. */
const contradictions = (plan: MergePlan, { decided }: Reading): string[] =>
  plan.decisions.flatMap((decision, index): string[] => {
    if (decision.kind !== 'refuse') return [];
    if (new Set(decision.checkIds).size < decision.checkIds.length)
      return [`decisions.${index}：须分开的检查不得重复`];
    const visits = decision.checkIds.flatMap((id) => {
      const visit = decided.get(id);
      return visit !== undefined && plan.decisions[visit]?.kind === 'accept' ? [visit] : [];
    });
    return new Set(visits).size < visits.length
      ? [`decisions.${index}：不同意合并的检查又在同一次采纳的入企之中`]
      : [];
  });
