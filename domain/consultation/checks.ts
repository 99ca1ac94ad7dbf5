// Planned checks: what the lines of approved plans ask for, one check an object and time, with agreed changes taken in.
import { addDays, daysBetween, type PlainDate } from '../calendar/plain-date';
import type { Channel } from '../inspection/vocabulary';
import type { PlanAdjustment } from '../plan/adjustment';
import { changeWithinLimits } from '../plan/change-lines';
import { objectsOf, type PlanLine } from '../plan/line';
import { refuse, type Refusal } from '../shared/outcome';

/** An approved plan as far as checks follow from it. */
export interface PlanOfChecks {
  readonly planId: string;
  readonly kind: 'annual' | 'special';
  readonly agencyId: string;
  readonly lines: readonly PlanLine[];
  /** Ids of adjustments that the plan has taken. */
  readonly inForce: readonly string[];
}

export interface PlannedCheck {
  readonly checkId: string;
  readonly planId: string;
  readonly lineRef: string;
  readonly kind: 'annual' | 'special';
  readonly agencyId: string;
  readonly enterpriseId: string;
  readonly itemIds: readonly string[];
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly minutes: number;
  readonly people: number;
  readonly channel: Channel;
  readonly ownerLeads: boolean;
  readonly entrustable: boolean;
  readonly method: string;
  readonly content: string;
  readonly basis: string;
  /** Chosen by a recorded draw; else named in the plan. */
  readonly drawn: boolean;
}

/** A short name for a long id, such as a hash. */
export type Digest = (text: string) => string;

const LONGEST_ID = 80;

const idOf = (ref: string, enterpriseId: string, nth: number, digest: Digest): string => {
  const plain = [ref, enterpriseId, String(nth)].join(':');
  return plain.length <= LONGEST_ID ? plain : `check-${digest(plain)}`;
};

/** The window cut into `times` spans of days, as even as can be. */
const spansOf = (
  { from, to }: PlanLine['window'],
  times: number,
): readonly { readonly from: PlainDate; readonly to: PlainDate }[] => {
  const days = daysBetween(from, to) + 1;
  const parts = Math.min(times, days);
  return Array.from({ length: parts }, (_, nth) => ({
    from: addDays(from, Math.floor((nth * days) / parts)),
    to: addDays(from, Math.floor(((nth + 1) * days) / parts) - 1),
  }));
};

/** A line whose objects are still to be drawn has no checks yet. */
export const checksOfPlan = (plan: PlanOfChecks, digest: Digest): readonly PlannedCheck[] =>
  plan.lines.flatMap((line) => {
    const spans = spansOf(line.window, line.visitsPerYear);
    return objectsOf(line).flatMap((enterpriseId) =>
      spans.map(({ from, to }, nth): PlannedCheck => ({
        checkId: idOf(line.ref, enterpriseId, nth + 1, digest),
        planId: plan.planId,
        lineRef: line.ref,
        kind: plan.kind,
        agencyId: plan.agencyId,
        enterpriseId,
        itemIds: line.itemIds,
        from,
        to,
        minutes: line.minutes,
        people: line.people,
        channel: line.channel,
        ownerLeads: line.ownerLeads,
        entrustable: line.entrustable,
        method: line.method,
        content: line.content,
        basis: line.basis,
        drawn: line.targets.kind === 'sampled',
      })),
    );
  });

export interface Unfit {
  readonly adjustmentId: string;
  readonly refusal: Refusal;
}

/**
 * Plans as they stand once these changes are in force. A change that its plan will refuse is left out whole and told apart;
 * one that is in force already changes nothing more.
 */
export const withAdjustments = (
  plans: readonly PlanOfChecks[],
  adjustments: readonly Pick<PlanAdjustment, 'adjustmentId' | 'planId' | 'changes'>[],
): { readonly plans: readonly PlanOfChecks[]; readonly unfit: readonly Unfit[] } => {
  const changed = new Map(plans.map((plan) => [plan.planId, plan]));
  const unfit: Unfit[] = [];
  for (const { adjustmentId, planId, changes } of adjustments) {
    const plan = changed.get(planId);
    if (plan === undefined) {
      unfit.push({ adjustmentId, refusal: refuse('unknownSubject', { subject: planId }) });
      continue;
    }
    if (plan.inForce.includes(adjustmentId)) continue;
    const outcome = changeWithinLimits(plan.lines, changes);
    if (outcome.ok) changed.set(planId, { ...plan, lines: outcome.all });
    else unfit.push({ adjustmentId, refusal: outcome });
  }
  return { plans: [...changed.values()], unfit };
};
