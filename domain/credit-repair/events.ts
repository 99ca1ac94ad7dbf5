// What happened to a credit record.
import type { PlainDate } from '../calendar/plain-date';
import type { Deadline } from '../inspection/deadline';
import type { LedgerEvent } from '../inspection/deadline-clock';
import type { Note } from '../inspection/events';
import type { CreditCommandData } from './commands';
import type { FollowUpCount, FollowUpMode } from './terms';

export type CreditRepairEvent =
  | ({ readonly type: 'CreditRepairTold' } & CreditCommandData<'tellCreditRepair'>)
  | {
      readonly type: 'RepairApplied';
      readonly commitmentRef: string;
      readonly proofRefs: readonly string[];
      readonly times: number;
      readonly mended?: string | undefined;
      /** Absent where the pack does not say whether a refusal ends the record. */
      readonly on?: PlainDate;
    }
  | { readonly type: 'RepairApplicationReturned'; readonly by: string; readonly reason: string }
  | {
      readonly type: 'RepairGranted';
      readonly by: string;
      readonly documentRef: string;
      readonly on: PlainDate;
    }
  | {
      readonly type: 'RepairRefused';
      readonly by: string;
      readonly reason: string;
      readonly on: PlainDate;
      /** Last day on which it may be asked for again. */
      readonly reapplyUntil?: PlainDate;
    }
  | {
      readonly type: 'RepairApplicationAccepted';
      readonly by: string;
      readonly on: PlainDate;
      readonly specialistId?: string;
    }
  | { readonly type: 'RepairApplicationWithdrawn'; readonly by: string; readonly reason: string }
  | { readonly type: 'CreditDecisionExtended'; readonly by: string; readonly reason: string }
  | { readonly type: 'CreditSpecialistNamed'; readonly by: string; readonly specialistId: string }
  /** The day has come from which repair may be asked for. */
  | { readonly type: 'RepairOpened'; readonly on: PlainDate }
  | {
      readonly type: 'RepairSynchronised';
      readonly by: string;
      readonly platform: string;
      readonly receipt: string;
      readonly on: PlainDate;
    }
  /** Proposed by the lifecycle with the decision (HZ-74), or arranged otherwise by those who make it. */
  | {
      readonly type: 'FollowUpProposed';
      readonly mode: FollowUpMode;
      readonly counted: FollowUpCount;
      /** Of the ledger in which it has its place. */
      readonly year: number;
      /** null: by the lifecycle itself. */
      readonly by: string | null;
      readonly reason: string | null;
      readonly notes: readonly Note[];
    }
  | {
      readonly type: 'FollowUpRecorded';
      readonly by: string;
      readonly note: string;
      /** Absent where no ledger asks for it. */
      readonly mode?: FollowUpMode;
      readonly year?: number;
      readonly notes?: readonly Note[];
    }
  | { readonly type: 'CreditRecordExpired'; readonly on: PlainDate }
  | LedgerEvent
  | {
      readonly type: 'DeadlineMoved';
      readonly deadline: Deadline;
      readonly previousDueOn: PlainDate;
      readonly why: 'extension';
    }
  | { readonly type: 'CreditRepairClosed'; readonly outcome: 'repaired' | 'refused' | 'expired' };
