// Folds one event into the state of a booking of guidance.
import type { WorkCalendar } from '../calendar/working-days';
import { evolveDeadlines } from '../inspection/evolve-deadlines';
import type { PackPin } from '../policy/policy-pack';
import type { GuidanceEvent } from './events';
import { agenciesOf, type GuidanceState } from './state';

type Of<T extends GuidanceEvent['type']> = Extract<GuidanceEvent, { type: T }>;

export const initialGuidanceState = (
  event: Of<'GuidanceBooked'>,
  pack: PackPin,
  calendar: WorkCalendar,
): GuidanceState => ({
  id: event.guidanceId,
  pack: { id: pack.id, version: pack.version, hash: pack.hash },
  enterpriseId: event.enterpriseId,
  origin: event.origin,
  service: event.service,
  enterpriseStage: event.stage,
  phase: event.phase,
  inspectionId: event.inspectionId,
  wish: event.wish,
  preferredOn: event.preferredOn,
  stage: event.origin === 'offer' ? 'offered' : 'booked',
  arrangement: null,
  given: [],
  lastWord: null,
  deadlines: [],
  deadlinesOpened: 0,
  calendar,
});

const given = (
  state: GuidanceState,
  { on, outcome, advice, visitIds }: Of<'GuidanceGiven'>,
): GuidanceState => ({
  ...state,
  stage: 'given',
  given: [
    ...state.given,
    {
      ...{ on, outcome, advice, visitIds, feedback: null },
      agencyIds: agenciesOf(state),
      expertIds: state.arrangement?.expertIds ?? [],
    },
  ],
});

const rated = (state: GuidanceState, { type: _type, ...feedback }: Of<'FeedbackGiven'>): GuidanceState => ({
  ...state,
  given: state.given.map((one, index) => (index === state.given.length - 1 ? { ...one, feedback } : one)),
});

export const evolveGuidance = (state: GuidanceState, event: GuidanceEvent): GuidanceState => {
  switch (event.type) {
    case 'GuidanceBooked':
    case 'FeedbackForgone':
      return state;
    case 'GuidanceTakenUp':
      return { ...state, stage: 'booked', wish: event.wish ?? state.wish };
    case 'GuidanceDeclined':
      return { ...state, stage: 'declined', lastWord: event.reason };
    case 'GuidanceArranged':
      return { ...state, stage: 'arranged', arrangement: event.arrangement };
    case 'GuidanceTurnedDown':
      return { ...state, stage: 'turnedDown', lastWord: event.reason };
    case 'GuidanceGiven':
      return given(state, event);
    case 'FeedbackGiven':
      return rated(state, event);
    case 'ConfirmationAsked':
      return { ...state, stage: 'confirming' };
    case 'GuidanceSentBack':
      return { ...state, stage: 'booked', arrangement: null, lastWord: event.reason };
    case 'GuidanceWithdrawn':
      return { ...state, stage: 'withdrawn', lastWord: event.reason };
    case 'GuidanceClosed':
      return { ...state, stage: 'closed', lastWord: event.conclusion ?? state.lastWord };
    case 'CalendarAdopted':
      return { ...state, calendar: event.calendar };
    case 'DeadlineOpened':
    case 'DeadlineMet':
    case 'DeadlineReminded':
    case 'DeadlineLapsed':
    case 'DeadlineEscalated':
    case 'OverdueSettled':
    case 'DeadlineCancelled':
    case 'DeadlineMoved':
      return evolveDeadlines(state, event);
  }
};
