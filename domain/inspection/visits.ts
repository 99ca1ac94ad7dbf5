// What the visit ledger must hold for an inspection and for a planned one: one row an agency with items in it (A12: a joint
// visit counts once for each, an entrusted one for the agency whose items they are).
import { yearOf, type PlainDate } from '../calendar/plain-date';
import type { PolicyPack } from '../policy/policy-pack';
import type { Draft } from './draft';
import { isCapExempt, isUnplanned } from './requirements';
import type { InspectionState } from './state';
import type { InspectionKind } from './vocabulary';

export interface VisitEntry {
  readonly agencyId: string;
  readonly enterpriseId: string;
  readonly year: number;
  readonly status: 'reserved' | 'consumed' | 'released';
  /** false: outside the annual cap, counted apart. */
  readonly counted: boolean;
  readonly triggered: boolean;
  readonly special: boolean;
}

/** The day of the visit as far as it is known: the first of its window, or today when that has come. */
export const likelyDay = (draft: Pick<Draft, 'window'>, today: PlainDate): PlainDate =>
  draft.window.from > today ? draft.window.from : today;

/** How a visit is counted (CX-32, DE-68, JJ-34): to the annual cap, and to the thresholds of triggered visits. */
export const countedAs = (
  draft: Draft,
  pack: PolicyPack,
): Pick<VisitEntry, 'counted' | 'triggered' | 'special'> => ({
  counted: !isCapExempt({ draft }, pack),
  triggered: isUnplanned({ draft }),
  special: draft.kind === 'special',
});

/** Withdrawn, refused, sent back, or its days gone by without a visit: another one may take the place. */
const isGivenUp = ({ stage, draft }: InspectionState, today: PlainDate): boolean =>
  stage === 'withdrawn' || stage === 'refused' || stage === 'plan' || draft.window.to < today;

/**
 * Reserved from submission, consumed by entry, released by what ends it without a visit. Empty until the inspection is
 * submitted; off-site checks are no visits. A visit counts to the year of its day: while it is only likely, of the first
 * day that is still possible, so a window over New Year moves with it.
 */
export const visitEntries = (
  state: InspectionState,
  pack: PolicyPack,
  today: PlainDate,
): readonly VisitEntry[] => {
  const { draft, enteredOn, round } = state;
  if (draft.channel === 'offSite' || (round === 0 && enteredOn === null)) return [];
  const isOver = enteredOn === null && isGivenUp(state, today);
  // What is given up keeps the year that it was promised in.
  const day = enteredOn ?? (isOver ? draft.window.from : likelyDay(draft, today));
  return draft.agencyIds.map((agencyId) => ({
    agencyId,
    enterpriseId: draft.enterpriseId,
    year: yearOf(day),
    status: enteredOn !== null ? 'consumed' : isOver ? 'released' : 'reserved',
    ...countedAs(draft, pack),
  }));
};

/** A place that a published plan keeps for one agency's visit of one enterprise. */
export interface PlannedVisit {
  readonly jurisdiction: string;
  readonly enterpriseId: string;
  readonly agencyId: string;
  readonly year: number;
  readonly kind: InspectionKind;
  readonly channel: 'onSite';
  readonly counted: boolean;
}

export interface PlannedTask {
  readonly jurisdiction: string;
  readonly enterpriseIds: readonly string[];
  /** Those with items in it; of an entrusted task not the one that goes. */
  readonly agencyIds: readonly string[];
  readonly kind: Extract<InspectionKind, 'planned' | 'special'>;
  readonly channel: Draft['channel'];
  /** First day on which it may be carried out: its place is of that year. */
  readonly from: PlainDate;
}

/** Nothing for an off-site task, which is no visit (A12); planned and special ones count everywhere. */
export const plannedVisits = (task: PlannedTask): readonly PlannedVisit[] => {
  const { jurisdiction, enterpriseIds, agencyIds, kind, channel, from } = task;
  if (channel === 'offSite') return [];
  return enterpriseIds.flatMap((enterpriseId) =>
    agencyIds.map((agencyId) => ({
      jurisdiction,
      enterpriseId,
      agencyId,
      year: yearOf(from),
      kind,
      channel,
      counted: true,
    })),
  );
};
