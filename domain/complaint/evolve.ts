// Folds one event into the state of a complaint.
import type { WorkCalendar } from '../calendar/working-days';
import { evolveDeadlines } from '../inspection/evolve-deadlines';
import type { PackPin } from '../policy/policy-pack';
import type { ComplaintEvent } from './events';
import type { ComplaintState } from './state';

export const initialComplaintState = (
  event: Extract<ComplaintEvent, { type: 'ComplaintLodged' }>,
  pack: PackPin,
  calendar: WorkCalendar,
): ComplaintState => ({
  id: event.complaintId,
  pack: { id: pack.id, version: pack.version, hash: pack.hash },
  kind: event.kind,
  stage: 'received',
  classes: event.classes,
  textHash: event.textHash,
  agencyIds: event.agencyIds,
  inspectionId: event.inspectionId,
  otherVisitId: event.otherVisitId,
  enterpriseId: event.enterpriseId,
  writable: event.writable,
  handler: null,
  refusal: null,
  answers: [],
  reviewReason: null,
  deadlines: [],
  deadlinesOpened: 0,
  calendar,
});

export const evolveComplaint = (state: ComplaintState, event: ComplaintEvent): ComplaintState => {
  switch (event.type) {
    case 'ComplaintLodged':
    case 'ComplaintAccepted':
      return state;
    case 'ComplaintAssigned':
      return {
        ...state,
        handler: event.handler,
        stage: state.stage === 'received' ? 'assigned' : state.stage,
      };
    case 'ComplaintRefused':
      return { ...state, stage: 'refused', refusal: { ground: event.ground, reason: event.reason } };
    case 'ComplaintAnswered': {
      const { finding, answer, correction, on } = event;
      return {
        ...state,
        stage: 'answered',
        answers: [...state.answers, { finding, answer, correction, on }],
      };
    }
    case 'ReviewRequested':
      return { ...state, stage: 'reopened', reviewReason: event.reason };
    case 'ComplaintWithdrawn':
      return { ...state, stage: 'withdrawn' };
    case 'ComplaintClosed':
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
