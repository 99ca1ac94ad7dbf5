// Folds one event into the state of a credit record.
import type { WorkCalendar } from '../calendar/working-days';
import { evolveDeadlines } from '../inspection/evolve-deadlines';
import type { PackPin } from '../policy/policy-pack';
import type { CreditRepairEvent } from './events';
import type { CreditRepairState, FollowUp, RepairApplication } from './state';

export const initialCreditState = (
  event: Extract<CreditRepairEvent, { type: 'CreditRepairTold' }>,
  pack: PackPin,
  calendar: WorkCalendar,
): CreditRepairState => ({
  id: event.creditRecordId,
  pack: { id: pack.id, version: pack.version, hash: pack.hash },
  stage: 'told',
  inspectionId: event.inspectionId,
  enterpriseId: event.enterpriseId,
  agencyId: event.agencyId,
  agencyIds: event.agencyIds,
  decisionRef: event.decisionRef,
  category: event.category,
  publicationEndsOn: event.publicationEndsOn,
  applications: 0,
  outcome: null,
  followedUp: false,
  deadlines: [],
  deadlinesOpened: 0,
  calendar,
  ...(event.publicationFrom === undefined ? {} : { publicationFrom: event.publicationFrom }),
  ...(event.applyFrom === undefined ? {} : { applyFrom: event.applyFrom }),
  ...(event.regime === undefined ? {} : { regime: event.regime }),
});

type Proposed = Extract<CreditRepairEvent, { type: 'FollowUpProposed' }>;
type Recorded = Extract<CreditRepairEvent, { type: 'FollowUpRecorded' }>;

const followUpOf = (
  before: FollowUp | undefined,
  { mode, counted, year }: Pick<Proposed, 'mode' | 'counted' | 'year'>,
): FollowUp => ({
  mode,
  counted,
  year: mode === 'onSite' ? year : (before?.year ?? year),
  held: before?.held === true || (mode === 'onSite' && counted !== 'none'),
  ...(before?.visitedIn === undefined ? {} : { visitedIn: before.visitedIn }),
});

type Applied = Extract<CreditRepairEvent, { type: 'RepairApplied' }>;

/** A visit that was made keeps its place; the decision that comes is followed up anew. */
const keptPlace = ({ followUp, followedUp }: CreditRepairState): Pick<CreditRepairState, 'followUp'> =>
  followUp !== undefined && followedUp && followUp.mode === 'onSite'
    ? { followUp: { ...followUp, visitedIn: followUp.visitedIn ?? followUp.year } }
    : {};

const applied = (state: CreditRepairState, { times, on, proofRefs, mended }: Applied): CreditRepairState => ({
  ...state,
  stage: 'applied',
  applications: times,
  outcome: null,
  followedUp: false,
  ...keptPlace(state),
  ...(on === undefined
    ? {}
    : {
        made: [...(state.made ?? []), { on, proofRefs, ...(mended === undefined ? {} : { mended }) }],
      }),
});

const withRefusal = (
  made: readonly RepairApplication[],
  { on, reason }: Extract<CreditRepairEvent, { type: 'RepairRefused' }>,
): readonly RepairApplication[] =>
  made.map((one, index) => (index === made.length - 1 ? { ...one, refused: { on, reason } } : one));

const followedUp = (state: CreditRepairState, { mode, year }: Recorded): CreditRepairState => {
  const { followUp } = state;
  if (followUp === undefined || mode === undefined || year === undefined)
    return { ...state, followedUp: true };
  const { counted } = followUp;
  return { ...state, followedUp: true, followUp: followUpOf(followUp, { mode, counted, year }) };
};

export const evolveCredit = (state: CreditRepairState, event: CreditRepairEvent): CreditRepairState => {
  switch (event.type) {
    case 'CreditRepairTold':
      return state;
    case 'RepairApplied':
      return applied(state, event);
    case 'RepairApplicationReturned':
      return { ...state, stage: 'returned' };
    case 'RepairGranted':
      return { ...state, stage: 'granted', outcome: 'repaired' };
    case 'RepairRefused':
      return {
        ...state,
        stage: 'refused',
        outcome: 'refused',
        ...(state.made === undefined ? {} : { made: withRefusal(state.made, event) }),
        ...(event.reapplyUntil === undefined ? {} : { reapplyUntil: event.reapplyUntil }),
      };
    case 'RepairApplicationAccepted':
      return {
        ...state,
        stage: 'accepted',
        ...(event.specialistId === undefined ? {} : { specialistId: event.specialistId }),
      };
    case 'RepairApplicationWithdrawn':
      return { ...state, stage: 'told' };
    case 'CreditDecisionExtended':
      return { ...state, extendedApplication: state.applications };
    case 'CreditSpecialistNamed':
      return { ...state, specialistId: event.specialistId };
    case 'RepairOpened':
      return state;
    case 'RepairSynchronised': {
      const { platform, receipt, on } = event;
      return { ...state, synchronised: [...(state.synchronised ?? []), { platform, receipt, on }] };
    }
    case 'FollowUpProposed':
      return { ...state, followUp: followUpOf(state.followUp, event) };
    case 'FollowUpRecorded':
      return followedUp(state, event);
    case 'CreditRecordExpired':
      return { ...state, outcome: 'expired' };
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
    case 'CreditRepairClosed':
      return { ...state, stage: 'closed' };
  }
};
