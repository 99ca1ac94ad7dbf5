// What happened to a credit record.
import type { PlainDate } from '../calendar/plain-date';
import type { WorkCalendar } from '../calendar/working-days';
import type { Deadline, DeadlineEscalated, OverdueSettled } from '../inspection/deadline';
import type { DeadlineId } from '../policy/rule-ids';
import type { CreditCommandData } from './commands';

export type CreditRepairEvent =
  | ({ readonly type: 'CreditRepairTold' } & CreditCommandData<'tellCreditRepair'>)
  | {
      readonly type: 'RepairApplied';
      readonly commitmentRef: string;
      readonly proofRefs: readonly string[];
      readonly times: number;
    }
  | { readonly type: 'RepairApplicationReturned'; readonly by: string; readonly reason: string }
  | {
      readonly type: 'RepairGranted';
      readonly by: string;
      readonly documentRef: string;
      readonly on: PlainDate;
    }
  | { readonly type: 'RepairRefused'; readonly by: string; readonly reason: string; readonly on: PlainDate }
  | { readonly type: 'FollowUpRecorded'; readonly by: string; readonly note: string }
  | { readonly type: 'CreditRecordExpired'; readonly on: PlainDate }
  | { readonly type: 'DeadlineOpened'; readonly deadline: Deadline }
  | { readonly type: 'DeadlineMet'; readonly deadlineId: string; readonly at: string }
  | { readonly type: 'DeadlineReminded'; readonly deadlineId: string; readonly at: string }
  | {
      readonly type: 'DeadlineLapsed';
      readonly deadlineId: string;
      readonly rule: DeadlineId;
      readonly at: string;
      readonly escalateAt: readonly string[];
    }
  | DeadlineEscalated
  | OverdueSettled
  | { readonly type: 'DeadlineCancelled'; readonly deadlineId: string; readonly reason: string }
  | {
      readonly type: 'DeadlineMoved';
      readonly deadline: Deadline;
      readonly previousDueOn: PlainDate;
      readonly why: 'calendar';
    }
  | { readonly type: 'CalendarAdopted'; readonly calendar: WorkCalendar }
  | { readonly type: 'CreditRepairClosed'; readonly outcome: 'repaired' | 'refused' | 'expired' };
