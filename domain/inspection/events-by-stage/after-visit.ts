// What happens to results, corrections, cases and observation.
import type { PlainDate } from '../../calendar/plain-date';
import type { CommandData } from '../commands';
import type { ObservationEffect } from '../commands-by-stage/case';

export type AfterVisitEvent =
  | ({ readonly type: 'ResultRecorded' } & CommandData<'recordResult'>)
  | { readonly type: 'ResultNoticeServed'; readonly documentNo: string; readonly method: string }
  | {
      readonly type: 'RectificationSubmitted';
      readonly agencyId: string;
      readonly report: string;
      readonly evidenceIds?: readonly string[];
    }
  | {
      readonly type: 'RectificationVerified';
      readonly agencyId: string;
      readonly method: string;
      readonly note: string;
      /** What it rests on; absent where nothing was named. */
      readonly evidenceIds?: readonly string[];
      /** The code of the inspection that it was verified by (JJ-45); absent where none was scanned. */
      readonly code?: string;
    }
  | {
      readonly type: 'RecheckFailed';
      readonly agencyId: string;
      readonly method: string;
      readonly note: string;
      readonly evidenceIds?: readonly string[];
      readonly times: number;
      readonly newDueOn: PlainDate | null;
    }
  | {
      readonly type: 'CorrectionsCombined';
      readonly by: string;
      readonly agencyIds: readonly string[];
      readonly documentNo: string;
      readonly dueOn: PlainDate;
      readonly guidance: string | null;
    }
  | {
      readonly type: 'RectificationExtended';
      readonly agencyId: string;
      readonly newDueOn: PlainDate;
      readonly reason: string;
    }
  | {
      readonly type: 'PenaltyCaseOpened';
      readonly agencyId: string;
      readonly caseRef: string;
      readonly evidenceFromVisit: boolean;
      /** The correction that was open ends with it; otherwise it goes on beside the case. */
      readonly insteadOfCorrection: boolean;
      /** Absent where it was not said. */
      readonly simple?: boolean;
      /** The enterprise need not come for it (CX-103); absent where the pack does not ask for that. */
      readonly noErrand?: true;
    }
  | ({
      readonly type: 'PenaltyDecided';
      readonly agencyId: string;
      /** First day on which repair of what goes public may be asked for. */
      readonly repairFrom?: PlainDate;
    } & CommandData<'recordPenaltyDecision'>)
  | {
      readonly type: 'CreditRepairOpened';
      readonly creditRecordId: string;
      readonly agencyId: string;
      readonly decisionRef: string;
      readonly publicationEndsOn: PlainDate;
      readonly category: string;
      /** Absent where the pack carries no national rules on it. */
      readonly publicationFrom?: PlainDate;
      readonly applyFrom?: PlainDate;
      readonly regime?: string;
    }
  | { readonly type: 'TransferReceived'; readonly agencyId: string; readonly receiptRef: string }
  | { readonly type: 'ObservationApplied'; readonly agencyId: string; readonly plan: string }
  | { readonly type: 'ObservationAllowed'; readonly agencyId: string; readonly until: PlainDate }
  | { readonly type: 'ObservationRefused'; readonly agencyId: string; readonly reason: string }
  | {
      readonly type: 'ObservationConcluded';
      readonly agencyId: string;
      readonly passed: boolean;
      readonly assessment: string;
      readonly effect?: ObservationEffect;
    };
