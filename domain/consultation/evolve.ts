// Folds one event into the state of a round.
import type { WorkCalendar } from '../calendar/working-days';
import { evolveDeadlines } from '../inspection/evolve-deadlines';
import type { PackPin } from '../policy/policy-pack';
import type { ConsultationEvent } from './events';
import type { ConsultationState, HeldAdjustment, HeldRepeat } from './state';

type Event<T extends ConsultationEvent['type']> = Extract<ConsultationEvent, { type: T }>;

export const initialConsultation = (
  event: Event<'RoundOpened'>,
  pack: PackPin,
  calendar: WorkCalendar,
): ConsultationState => ({
  id: event.consultationId,
  pack: { id: pack.id, version: pack.version, hash: pack.hash },
  title: event.title,
  kind: event.kind,
  stage: 'open',
  year: event.year,
  month: event.month,
  from: event.from,
  to: event.to,
  closesOn: event.closesOn,
  publishBy: event.publishBy,
  leadAgencyId: event.leadAgencyId,
  bodies: event.bodies,
  agencyIds: event.agencyIds,
  replies: [],
  silent: [],
  adjustments: [],
  repeats: [],
  merge: null,
  mergeDecisions: [],
  proposals: 0,
  publishedOn: null,
  carriedOut: null,
  visits: null,
  explanations: [],
  deadlines: [],
  deadlinesOpened: 0,
  calendar,
});

const replied = (
  state: ConsultationState,
  agencyId: string,
  reply: 'nil' | 'adjustments',
  at: string,
): ConsultationState['replies'] => [
  ...state.replies.filter((before) => before.agencyId !== agencyId),
  { agencyId, reply, at },
];

const submitted = (state: ConsultationState, event: Event<'AdjustmentSubmitted'>): ConsultationState => {
  const { adjustment, agencyId, by, at, status, urgentReason } = event;
  const held: HeldAdjustment = {
    adjustment,
    agencyId,
    by,
    at,
    status,
    urgentReason,
    voices: [],
    carriedOut: null,
  };
  const others = state.adjustments.filter((one) => one.adjustment.adjustmentId !== adjustment.adjustmentId);
  return {
    ...state,
    adjustments: [...others, held],
    replies:
      state.stage === 'open' && (status === 'pending' || event.answers === true)
        ? replied(state, agencyId, 'adjustments', at)
        : state.replies,
  };
};

const onAdjustment = (
  state: ConsultationState,
  id: string,
  change: (held: HeldAdjustment) => HeldAdjustment,
): ConsultationState => ({
  ...state,
  adjustments: state.adjustments.map((held) => (held.adjustment.adjustmentId === id ? change(held) : held)),
});

const attached = (state: ConsultationState, event: Event<'MergeAttached'>): ConsultationState => {
  const known = new Map(state.repeats.map((repeat) => [repeat.checkId, repeat]));
  return {
    ...state,
    stage: 'deciding',
    proposals: event.proposal,
    merge: { ...event.summary, status: 'proposed', voices: [] },
    // What was decided about a check stays decided, whether or not the newest proposal still names it.
    repeats: [
      ...state.repeats.filter(({ decision }) => decision !== null),
      ...event.repeats.flatMap((repeat): HeldRepeat[] =>
        known.get(repeat.checkId)?.decision == null
          ? [{ ...repeat, decision: null, reason: null, by: null }]
          : [],
      ),
    ],
    silent: event.silent ?? state.silent,
  };
};

const carriedOut = (state: ConsultationState, event: Event<'CarriedOut'>): ConsultationState => ({
  ...state,
  carriedOut: event.visits ?? state.carriedOut,
  adjustments: state.adjustments.map((held) => {
    const told = event.adjustments.find(({ adjustmentId }) => adjustmentId === held.adjustment.adjustmentId);
    return told === undefined ? held : { ...held, carriedOut: { ok: told.ok, why: told.why } };
  }),
});

export const evolveConsultation = (state: ConsultationState, event: ConsultationEvent): ConsultationState => {
  switch (event.type) {
    case 'RoundOpened':
      return state;
    case 'AdjustmentSubmitted':
      return submitted(state, event);
    case 'NilReturned':
      return { ...state, replies: replied(state, event.agencyId, 'nil', event.at) };
    case 'RoundClosed':
      return { ...state, stage: 'collected', silent: event.silent };
    case 'AdjustmentVoiced':
      return onAdjustment(state, event.adjustmentId, (held) => ({
        ...held,
        voices: [...held.voices.filter(({ body }) => body !== event.voice.body), event.voice],
      }));
    case 'AdjustmentDecided':
      return onAdjustment(state, event.adjustmentId, (held) => ({ ...held, status: event.status }));
    case 'MergeAttached':
      return attached(state, event);
    case 'MergeOutdated':
      return { ...state, stage: 'collected', merge: null };
    case 'MergeChanged':
      return { ...state, mergeDecisions: event.decisions };
    case 'MergeVoiced':
      return state.merge === null
        ? state
        : {
            ...state,
            merge: {
              ...state.merge,
              voices: [...state.merge.voices.filter(({ body }) => body !== event.voice.body), event.voice],
            },
          };
    case 'MergeDecided':
      return state.merge === null ? state : { ...state, merge: { ...state.merge, status: event.status } };
    case 'RepeatDecided':
      return {
        ...state,
        repeats: state.repeats.map((repeat) =>
          repeat.checkId === event.checkId
            ? { ...repeat, decision: event.decision, reason: event.reason, by: event.by }
            : repeat,
        ),
      };
    case 'RoundPublished':
      return { ...state, stage: 'published', publishedOn: event.on };
    case 'CarriedOut':
      return carriedOut(state, event);
    case 'VisitsCounted':
      return {
        ...state,
        visits: { on: event.on, started: event.started, unstarted: event.unstarted },
      };
    case 'UnstartedExplained': {
      const { agencyId, reason, by, at } = event;
      return { ...state, explanations: [...state.explanations, { agencyId, reason, by, at }] };
    }
    case 'RoundEnded':
      return { ...state, stage: 'closed' };
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
