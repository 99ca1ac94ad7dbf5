// Folds what happens to the agencies' results: recorded, put right, taken into a case, observed, transferred.
import type { InspectionEvent } from './events';
import type { AgencyResult, InspectionState } from './state';

type ResultEventType =
  | 'ResultRecorded'
  | 'RectificationSubmitted'
  | 'RectificationVerified'
  | 'RecheckFailed'
  | 'RectificationExtended'
  | 'PenaltyCaseOpened'
  | 'PenaltyDecided'
  | 'TransferReceived'
  | 'ObservationApplied'
  | 'ObservationAllowed'
  | 'ObservationRefused'
  | 'ObservationConcluded'
  | 'ObservationGuided';
export type ResultEvent = Extract<InspectionEvent, { type: ResultEventType }>;

const fresh = (
  event: Extract<ResultEvent, { type: 'ResultRecorded' }>,
  earlier: AgencyResult | undefined,
): AgencyResult => ({
  agencyId: event.agencyId,
  outcome: event.outcome,
  summary: event.summary,
  correctBy: event.correctBy,
  transferTo: event.transferTo,
  rectification: event.outcome === 'correctByDate' ? 'open' : 'none',
  failedRechecks: 0,
  observation: 'none',
  transferReceived: false,
  caseRef: earlier?.caseRef ?? null,
  decisionRef: earlier?.decisionRef ?? null,
  leniencyGround: event.leniencyGround,
});

const change = (result: AgencyResult, event: ResultEvent): AgencyResult => {
  switch (event.type) {
    case 'ResultRecorded':
      return fresh(event, result);
    case 'RectificationSubmitted':
      return { ...result, rectification: 'submitted' };
    case 'RectificationVerified':
      return { ...result, rectification: 'verified' };
    case 'RecheckFailed':
      return {
        ...result,
        rectification: 'open',
        failedRechecks: event.times,
        correctBy: event.newDueOn ?? result.correctBy,
      };
    case 'RectificationExtended':
      return { ...result, correctBy: event.newDueOn };
    case 'PenaltyCaseOpened': {
      const taken =
        event.insteadOfCorrection &&
        (result.rectification === 'open' || result.rectification === 'submitted');
      return {
        ...result,
        caseRef: event.caseRef,
        rectification: taken ? 'toCase' : result.rectification,
        ...(event.simple === undefined ? {} : { simple: event.simple }),
        ...(event.noErrand === undefined ? {} : { noErrand: event.noErrand }),
      };
    }
    case 'PenaltyDecided':
      return {
        ...result,
        decisionRef: event.decisionRef,
        ...(event.penalties === undefined ? {} : { penalties: event.penalties }),
        ...(event.repairFrom === undefined ? {} : { repairFrom: event.repairFrom }),
      };
    case 'TransferReceived':
      return { ...result, transferReceived: true };
    case 'ObservationApplied':
      return { ...result, observation: 'applied' };
    case 'ObservationAllowed':
      return { ...result, observation: 'observing' };
    case 'ObservationRefused':
      return { ...result, observation: 'refused' };
    case 'ObservationConcluded':
      return {
        ...result,
        observation: event.passed ? 'passed' : 'failed',
        ...(event.effect === undefined ? {} : { observationEffect: event.effect }),
      };
    case 'ObservationGuided':
      return { ...result, guided: (result.guided ?? 0) + 1 };
  }
};

/** A result recorded again takes the place of the agency's earlier one; a case that was opened meanwhile stays. */
export const evolveResults = (state: InspectionState, event: ResultEvent): InspectionState => ({
  ...state,
  results:
    event.type === 'ResultRecorded'
      ? [
          ...state.results.filter((result) => result.agencyId !== event.agencyId),
          fresh(
            event,
            state.results.find((result) => result.agencyId === event.agencyId),
          ),
        ]
      : state.results.map((result) => (result.agencyId === event.agencyId ? change(result, event) : result)),
  penalty:
    event.type === 'PenaltyDecided'
      ? { decisionRef: event.decisionRef, penalised: event.penalised }
      : state.penalty,
});
