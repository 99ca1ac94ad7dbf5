// Folds one event into the state of a credit record.
import type { WorkCalendar } from '../calendar/working-days';
import { evolveDeadlines } from '../inspection/evolve-deadlines';
import type { PackPin } from '../policy/policy-pack';
import type { CreditRepairEvent } from './events';
import type { CreditRepairState } from './state';

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
});

export const evolveCredit = (state: CreditRepairState, event: CreditRepairEvent): CreditRepairState => {
  switch (event.type) {
    case 'CreditRepairTold':
      return state;
    case 'RepairApplied':
      return { ...state, stage: 'applied', applications: event.times };
    case 'RepairApplicationReturned':
      return { ...state, stage: 'returned' };
    case 'RepairGranted':
      return { ...state, stage: 'granted', outcome: 'repaired' };
    case 'RepairRefused':
      return { ...state, stage: 'refused', outcome: 'refused' };
    case 'FollowUpRecorded':
      return { ...state, followedUp: true };
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
