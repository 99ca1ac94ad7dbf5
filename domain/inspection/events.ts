// What happened to an inspection, past tense. State is the fold of these and of nothing else.
import type { DiscretionEvent } from './discretion-events';
import type { AfterVisitEvent } from './events-by-stage/after-visit';
import type { CaseCareEvent } from './events-by-stage/case-care';
import type { CourseEvent } from './events-by-stage/course';
import type { PlanningEvent } from './events-by-stage/planning';
import type { PreparationEvent } from './events-by-stage/preparation';
import type { VisitEvent } from './events-by-stage/visit';

export type { Note, ObjectSnapshot } from './events-by-stage/planning';
export type { SelfCheckPoint } from './events-by-stage/preparation';

export type InspectionEvent =
  | DiscretionEvent
  | PlanningEvent
  | PreparationEvent
  | VisitEvent
  | AfterVisitEvent
  | CaseCareEvent
  | CourseEvent;

export type EventType = InspectionEvent['type'];
