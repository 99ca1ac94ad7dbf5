// Planned checks: what the lines of approved plans ask for, one check an object and time, with agreed changes taken in.
import { addDays, daysBetween, type PlainDate } from '../calendar/plain-date';
import type { Channel } from '../inspection/vocabulary';
import type { PlanChange } from '../plan/adjustment';
import { objectsOf, type PlanLine } from '../plan/line';

/** An approved plan as far as checks follow from it. */
export interface PlanOfChecks {
  readonly planId: string;
  readonly kind: 'annual' | 'special';
  readonly agencyId: string;
  readonly lines: readonly PlanLine[];
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

const withoutTargets = (line: PlanLine, gone: readonly string[]): readonly PlanLine[] => {
  const left = objectsOf(line).filter((id) => !gone.includes(id));
  if (left.length === 0) return [];
  const targets =
    line.targets.kind === 'named'
      ? { ...line.targets, enterpriseIds: [...left] }
      : { ...line.targets, drawnEnterpriseIds: [...left] };
  return [{ ...line, targets }];
};

const withTargets = (line: PlanLine, change: Extract<PlanChange, { kind: 'setTargets' }>): PlanLine => ({
  ...line,
  targets:
    line.targets.kind === 'named'
      ? { ...line.targets, enterpriseIds: change.enterpriseIds }
      : { ...line.targets, drawnEnterpriseIds: change.enterpriseIds, drawId: change.drawId },
});

/** Lines with one change taken in; a change of a line that the plan does not have changes nothing. */
const changedLines = (lines: readonly PlanLine[], change: PlanChange): readonly PlanLine[] => {
  switch (change.kind) {
    case 'addLine':
      return lines.some(({ ref }) => ref === change.line.ref) ? lines : [...lines, change.line];
    case 'cancelLine':
      return lines.flatMap((line) => {
        if (line.ref !== change.ref) return [line];
        return change.enterpriseIds.length === 0 ? [] : withoutTargets(line, change.enterpriseIds);
      });
    case 'moveLine':
      return lines.map((line) => (line.ref === change.ref ? { ...line, window: change.window } : line));
    case 'setTargets':
      return lines.map((line) => (line.ref === change.ref ? withTargets(line, change) : line));
  }
};

/** Plans as they stand once the agreed changes are in force. */
export const withAdjustments = (
  plans: readonly PlanOfChecks[],
  adjustments: readonly { readonly planId: string; readonly changes: readonly PlanChange[] }[],
): readonly PlanOfChecks[] =>
  plans.map((plan) => ({
    ...plan,
    lines: adjustments
      .filter(({ planId }) => planId === plan.planId)
      .flatMap(({ changes }) => changes)
      .reduce(changedLines, plan.lines),
  }));
