// What happens to limits, papers and the file itself.
import type { PlainDate } from '../../calendar/plain-date';
import type { WorkCalendar } from '../../calendar/working-days';
import type { IssuedDocument } from '../../document/kinds';
import type { DeadlineId } from '../../policy/rule-ids';
import type { Source } from '../../shared/outcome';
import type { Deadline, DeadlineEscalated, OverdueSettled } from '../deadline';

export type CourseEvent =
  | { readonly type: 'EvidenceBarred'; readonly source: Source }
  | { readonly type: 'DeadlineOpened'; readonly deadline: Deadline }
  | { readonly type: 'DeadlineMet'; readonly deadlineId: string; readonly at: string }
  | { readonly type: 'DeadlineReminded'; readonly deadlineId: string; readonly at: string }
  | {
      readonly type: 'DeadlineLapsed';
      readonly deadlineId: string;
      readonly rule: DeadlineId;
      readonly at: string;
      /** Instants at which it is brought to its holders and to those above them, while it is not done. */
      readonly escalateAt: readonly string[];
    }
  | DeadlineEscalated
  | OverdueSettled
  | { readonly type: 'DeadlineCancelled'; readonly deadlineId: string; readonly reason: string }
  | {
      readonly type: 'DeadlineMoved';
      readonly deadline: Deadline;
      readonly previousDueOn: PlainDate;
      readonly why: 'calendar' | 'extension' | 'pause';
    }
  | ({ readonly type: 'DocumentIssued'; readonly by: string } & IssuedDocument)
  | { readonly type: 'CalendarAdopted'; readonly calendar: WorkCalendar }
  | { readonly type: 'SupervisionAlerted'; readonly about: string; readonly source: Source }
  | {
      readonly type: 'InspectionVoided';
      readonly by: string;
      readonly reason: string;
      readonly source: Source;
    }
  | {
      /** Results of earlier inspections taken in place of this one's visit (互认), one for each of its items. */
      readonly type: 'ResultsRecognised';
      readonly by: string;
      readonly results: readonly {
        readonly itemId: string;
        readonly inspectionId: string;
        readonly on: PlainDate;
      }[];
      readonly source: Source;
    }
  | { readonly type: 'InspectionWithdrawn'; readonly by: string; readonly reason: string }
  | { readonly type: 'InspectionClosed'; readonly on: PlainDate };
