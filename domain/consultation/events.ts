// What happened to a round.
import type { PlainDate } from '../calendar/plain-date';
import type { LedgerEvent } from '../inspection/deadline-clock';
import type { MergeDecision } from '../merge/plan';
import type { PlanAdjustment } from '../plan/adjustment';
import type { ConsultationCommandData, MergeSummary } from './commands';
import type { HeldRepeat, Voice } from './state';
import type { AdjustmentDecision, AdjustmentStatus, RepeatDecision } from './vocabulary';

export type ConsultationEvent =
  | ({ readonly type: 'RoundOpened'; readonly title: string } & ConsultationCommandData<'openRound'>)
  | {
      readonly type: 'AdjustmentSubmitted';
      readonly adjustment: PlanAdjustment;
      readonly agencyId: string;
      readonly by: string;
      readonly at: string;
      readonly status: Extract<AdjustmentStatus, 'pending' | 'late' | 'filed'>;
      readonly urgentReason: string | null;
      /** Urgent, and sent while the round was open: the agency has answered. Absent in events from before it was asked. */
      readonly answers?: true;
    }
  | { readonly type: 'NilReturned'; readonly agencyId: string; readonly by: string; readonly at: string }
  | { readonly type: 'RoundClosed'; readonly at: string; readonly silent: readonly string[] }
  | {
      readonly type: 'AdjustmentVoiced';
      readonly adjustmentId: string;
      readonly voice: Voice<AdjustmentDecision>;
    }
  | {
      readonly type: 'AdjustmentDecided';
      readonly adjustmentId: string;
      readonly status: Extract<AdjustmentStatus, 'agreed' | 'returned' | 'refused'>;
    }
  | {
      readonly type: 'MergeAttached';
      readonly proposal: number;
      readonly summary: MergeSummary;
      readonly repeats: readonly Omit<HeldRepeat, 'decision' | 'reason' | 'by'>[];
      readonly silent: readonly string[] | null;
    }
  /** What the proposal was made of has changed: another one is to be made. */
  | { readonly type: 'MergeOutdated'; readonly why: 'adjustment' | 'repeat' | 'decisions' }
  | { readonly type: 'MergeChanged'; readonly by: string; readonly decisions: readonly MergeDecision[] }
  | { readonly type: 'MergeVoiced'; readonly voice: Voice<'accept' | 'refuse'> }
  | { readonly type: 'MergeDecided'; readonly status: 'accepted' | 'refused' }
  | {
      readonly type: 'RepeatDecided';
      readonly checkId: string;
      readonly decision: RepeatDecision;
      readonly reason: string | null;
      readonly by: string;
    }
  | {
      readonly type: 'RoundPublished';
      readonly on: PlainDate;
      readonly by: string;
      readonly mergeHash: string;
      readonly separately: boolean;
    }
  | ({ readonly type: 'CarriedOut' } & ConsultationCommandData<'recordCarriedOut'>)
  | ({ readonly type: 'VisitsCounted' } & ConsultationCommandData<'recordVisits'>)
  | {
      readonly type: 'UnstartedExplained';
      readonly agencyId: string;
      readonly by: string;
      readonly reason: string;
      readonly at: string;
    }
  | { readonly type: 'RoundEnded'; readonly unstarted: number }
  | LedgerEvent;
