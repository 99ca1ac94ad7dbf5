// What still keeps an inspection open after the visit.
import type { PolicyPack } from '../policy/policy-pack';
import type { DeadlineId } from '../policy/rule-ids';
import { isOver } from './deadline';
import { openDeadlines, type AgencyResult, type InspectionState } from './state';
import type { Debt } from './vocabulary';

/** A case to be opened; an observation period that ended well makes it needless (XT-54). */
export const caseAwaited = (result: AgencyResult): boolean =>
  result.outcome === 'caseOpened' && result.caseRef === null && result.observation !== 'passed';

const underObservation = ({ observation }: AgencyResult): boolean =>
  observation === 'applied' || observation === 'observing';

/** The agency looks for itself: the date is over without a report (A45), or the observation period ended badly (XT-54). */
export const recheckUnasked = (state: InspectionState, result: AgencyResult): boolean =>
  result.rectification === 'open' &&
  !underObservation(result) &&
  openDeadlines(state, 'rectification', result.agencyId).length === 0 &&
  (result.observation === 'failed' ||
    state.deadlines.some(
      (deadline) =>
        deadline.rule === 'rectification' && deadline.subject === result.agencyId && isOver(deadline),
    ));

/** A case whose decision is awaited and that no observation period holds back (XT-54). */
export const decisionAwaited = (result: AgencyResult): boolean =>
  result.caseRef !== null && result.decisionRef === null && !underObservation(result);

const needsCorrection = (result: AgencyResult): boolean =>
  result.rectification === 'open' ||
  result.rectification === 'submitted' ||
  underObservation(result) ||
  (result.outcome === 'transferred' && !result.transferReceived) ||
  caseAwaited(result);

/** Rectification, observation, transfer receipts and cases to be opened: all that the enterprise and the agencies still owe. */
export const correctionPending = (state: InspectionState): boolean => state.results.some(needsCorrection);

/** An observation asked for or running keeps the file open, whatever else is done. */
export const observationPending = (state: InspectionState): boolean => state.results.some(underObservation);

/** A penalty case whose decision is awaited, where the pack asks for credit repair; else the case runs outside, linked. */
export const creditRecordPending = (state: InspectionState, pack: PolicyPack): boolean =>
  pack.creditRepair.required &&
  state.results.some((result) => result.caseRef !== null && result.decisionRef === null);

/** The deadline that each debt of an urgent entry opens when the officers leave. */
export const deadlineOfDebt = {
  approval: 'retroApproval',
  code: 'retroCode',
  filing: 'retroFiling',
} as const satisfies Readonly<Record<Debt, DeadlineId>>;

/** Only supervision may let evidence pass whose code has not come in time, and with it the code itself (A26). */
const isReleased = (state: InspectionState, debt: Debt): boolean =>
  debt === 'code' &&
  state.overrides.some((override) => override.rule === 'uncodedEvidence') &&
  state.deadlines.some((deadline) => deadline.rule === deadlineOfDebt.code && isOver(deadline));

/** Debts of an urgent entry that are still to be made up: a limit that is over makes them late, it does not pay them (§4.2). */
export const owedDebts = (state: InspectionState): readonly Debt[] =>
  state.debts.filter((debt) => !isReleased(state, debt));

/** Debts of an urgent entry and the monthly return keep the file open until made up or released. */
export const debtPending = (state: InspectionState): boolean =>
  owedDebts(state).length > 0 ||
  (state.triggeredReturn === null && state.deadlines.some((deadline) => deadline.rule === 'triggeredReturn'));

/** An application that an officer step aside must be answered before the file is closed (DE-48). */
export const recusalPending = (state: InspectionState): boolean =>
  state.recusals.some((recusal) => recusal.status === 'open');
