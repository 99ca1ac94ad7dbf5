// What happened to a booking of guidance.
import type { PlainDate } from '../calendar/plain-date';
import type { LedgerEvent } from '../inspection/deadline-clock';
import type { GuidanceCommandData } from './commands';
import type { Arrangement } from './state';

export type GuidanceEvent =
  | ({ readonly type: 'GuidanceBooked'; readonly by: string } & GuidanceCommandData<'bookGuidance'>)
  | { readonly type: 'GuidanceTakenUp'; readonly wish: string | null }
  | { readonly type: 'GuidanceDeclined'; readonly reason: string | null }
  | {
      readonly type: 'GuidanceArranged';
      readonly by: string;
      readonly arrangement: Arrangement;
      /** null: for the first time. */
      readonly reason: string | null;
    }
  | { readonly type: 'GuidanceTurnedDown'; readonly by: string; readonly reason: string }
  | {
      readonly type: 'GuidanceGiven';
      readonly by: string;
      readonly on: PlainDate;
      readonly outcome: string;
      readonly advice: string | null;
      readonly visitIds: readonly string[];
    }
  | ({ readonly type: 'FeedbackGiven'; readonly on: PlainDate } & GuidanceCommandData<'giveGuidanceFeedback'>)
  /** The time for feedback is over: the loop goes on without it. */
  | { readonly type: 'FeedbackForgone' }
  | { readonly type: 'ConfirmationAsked' }
  | { readonly type: 'GuidanceSentBack'; readonly by: string; readonly reason: string }
  | { readonly type: 'GuidanceWithdrawn'; readonly reason: string | null }
  | { readonly type: 'GuidanceClosed'; readonly by: string | null; readonly conclusion: string | null }
  | LedgerEvent;
