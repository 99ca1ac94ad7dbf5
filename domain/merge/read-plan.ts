// A plan from outside, read with suspicion: shape first, then what a shape cannot say. Faults are told in Chinese with their place.
import { yearOf } from '../calendar/plain-date';
import type { WorkCalendar } from '../calendar/working-days';
import { faultsOf, inChinese } from '../shared/faults';
import { checkFaults } from './check-faults';
import { decisionFaults } from './decision-faults';
import { mergePlanSchema, type MergePlan } from './plan';
import { planDays, type PlanDays } from './plan-days';

export type ReadPlan =
  | { readonly ok: true; readonly plan: MergePlan; readonly days: PlanDays }
  /** 'checks.3.window：…', at most `MOST_FAULTS` of them. */
  | { readonly ok: false; readonly faults: readonly string[] };

/** More than a person corrects in one go. */
export const MOST_FAULTS = 100;

const refused = (faults: readonly string[]): ReadPlan => ({
  ok: false,
  faults: faults.slice(0, MOST_FAULTS),
});

/** @param raw what somebody sent; nothing of it is trusted */
export const readMergePlan = (raw: unknown, calendar: WorkCalendar): ReadPlan => {
  const parsed = mergePlanSchema.safeParse(raw, inChinese);
  if (!parsed.success) return refused(faultsOf(parsed.error).split('；'));
  const plan = parsed.data;
  const { from, to } = plan.period;
  if (from > to) return refused(['period：开始日晚于结束日']);
  if (yearOf(from) !== yearOf(to)) return refused(['period：须在同一年之内，年度频次上限按年计算']);
  const days = planDays(from, to, calendar);
  const faults = checkFaults(plan, days);
  // A decision is judged by its checks: those must be sound before.
  if (faults.length === 0) faults.push(...decisionFaults(plan, days));
  return faults.length > 0 ? refused(faults) : { ok: true, plan, days };
};
