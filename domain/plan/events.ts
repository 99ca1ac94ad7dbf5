// What happened to a plan.
import type { PlainDate } from '../calendar/plain-date';
import type { LedgerEvent } from '../inspection/deadline-clock';
import type { Note } from '../inspection/events';
import type { PlanAdjustment } from './adjustment';
import type { PlanCommandData } from './commands';
import type { PlanDraft, PlanHead } from './draft';
import type { PlanLine } from './line';
import type { AppliedChange, PassedStep, PlanFiling } from './state';
import type { PlanStage } from './vocabulary';

interface Act {
  readonly by: string;
  readonly on: PlainDate;
}

export type PlanEvent =
  | {
      readonly type: 'PlanDrafted';
      readonly planId: string;
      readonly draft: PlanDraft;
      readonly township: boolean;
      readonly by: string;
    }
  | { readonly type: 'PlanRevised'; readonly head: PlanHead; readonly by: string }
  | {
      readonly type: 'PlanLinesSet';
      readonly put: readonly PlanLine[];
      readonly remove: readonly string[];
      readonly by: string;
    }
  | ({ readonly type: 'PlanNeedAssessed' } & PlanCommandData<'assessPlanNeed'> & Act)
  | ({ readonly type: 'PlanAgreedTo' } & PlanCommandData<'agreeToPlan'> & Act)
  | { readonly type: 'PlanSubmitted'; readonly by: string; readonly notes: readonly Note[] }
  | ({ readonly type: 'PlanStageEntered'; readonly stage: PlanStage } & Pick<Act, 'on'>)
  | ({ readonly type: 'PlanStepPassed' } & PassedStep)
  | ({ readonly type: 'PlanLegalReviewPassed'; readonly opinion: string } & Act)
  | ({
      readonly type: 'PlanDiscussed';
      readonly minutesRef: string;
      readonly heldOn: PlainDate;
    } & Pick<Act, 'by'>)
  | ({ readonly type: 'PlanApproved'; readonly opinion: string; readonly notes: readonly Note[] } & Act)
  | ({ readonly type: 'PlanApprovedByGovernment'; readonly documentRef: string } & Act)
  | { readonly type: 'PlanReturned'; readonly by: string; readonly from: PlanStage; readonly reason: string }
  | { readonly type: 'PlanRefused'; readonly by: string; readonly reason: string }
  | ({
      readonly type: 'PlanCoordinated';
      readonly consultationId: string | null;
      readonly outcome: 'merged' | 'unchanged';
      readonly mergeRef: string | null;
    } & Act)
  | ({ readonly type: 'PlanFiled' } & PlanFiling)
  | ({ readonly type: 'PlanPublished' } & PlanCommandData<'publishPlan'> & Act)
  | ({ readonly type: 'PlanResultsPublished' } & PlanCommandData<'publishPlanResults'> & Act)
  | ({
      readonly type: 'PlanChangeProposed';
      readonly adjustment: PlanAdjustment;
      readonly urgentPlanId: string | null;
    } & Act)
  | {
      readonly type: 'PlanChangeRefused';
      readonly adjustmentId: string;
      readonly by: string;
      readonly reason: string;
    }
  | ({
      readonly type: 'PlanChanged';
      readonly lines: readonly PlanLine[];
      readonly removed: readonly string[];
    } & AppliedChange)
  | { readonly type: 'PlanWithdrawn'; readonly by: string; readonly reason: string }
  | { readonly type: 'PlanClosed'; readonly on: PlainDate }
  | LedgerEvent;
