// What the visit ledger must hold for this inspection: one row an agency with items in it (A12: a joint visit counts once for each).
import type { PolicyPack } from '../policy/policy-pack';
import { isCapExempt, isUnplanned } from './requirements';
import type { InspectionState } from './state';

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

/** Empty until the inspection is submitted; off-site checks are no visits. */
export const visitEntries = (state: InspectionState, pack: PolicyPack): readonly VisitEntry[] => {
  if (state.draft.channel === 'offSite' || (state.round === 0 && state.enteredOn === null)) return [];
  const year = Number((state.enteredOn ?? state.draft.window.from).slice(0, 4));
  const ended = state.stage === 'withdrawn' || state.stage === 'refused' || state.stage === 'plan';
  const status = state.enteredOn !== null ? 'consumed' : ended ? 'released' : 'reserved';
  return state.draft.agencyIds.map((agencyId) => ({
    agencyId,
    enterpriseId: state.draft.enterpriseId,
    year,
    status,
    counted: !isCapExempt(state, pack),
    triggered: isUnplanned(state),
    special: state.draft.kind === 'special',
  }));
};
