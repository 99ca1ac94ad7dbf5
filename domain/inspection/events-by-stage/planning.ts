// What happens while it is planned, reviewed and approved.
import type { PlainDate } from '../../calendar/plain-date';
import type { RuleId } from '../../policy/rule-ids';
import type { Strength } from '../../policy/policy-pack';
import type { Source } from '../../shared/outcome';
import type { Draft } from '../draft';
import type { Stage } from '../vocabulary';

export interface Note {
  readonly rule: RuleId;
  readonly strength: Strength;
  readonly params: Readonly<Record<string, string | number | boolean | readonly string[] | null>>;
  readonly source: Source;
}

/** Enterprise and item attributes that later guards read, frozen when last looked up. */
export interface ObjectSnapshot {
  readonly hasCode: boolean;
  readonly parkId: string | null;
  readonly workSafety: boolean;
  readonly stateSecret: boolean;
  /** An urgent special inspection whose amended plan is on file: filing stands for the government's approval (A57). */
  readonly urgentSpecial: boolean;
}

export type PlanningEvent =
  | {
      readonly type: 'InspectionDrafted';
      readonly inspectionId: string;
      readonly by: string;
      readonly draft: Draft;
    }
  | { readonly type: 'DraftRevised'; readonly by: string; readonly draft: Draft }
  | { readonly type: 'NeedAssessed'; readonly by: string; readonly assessment: string }
  | {
      readonly type: 'SubmittedForReview';
      readonly by: string;
      readonly object: ObjectSnapshot;
      readonly round: number;
    }
  | { readonly type: 'RulesNoted'; readonly notes: readonly Note[] }
  | { readonly type: 'StageEntered'; readonly stage: Stage }
  | { readonly type: 'StagePassed'; readonly stage: Stage; readonly reason: string; readonly source: Source }
  | {
      readonly type: 'LegalReviewPassed';
      readonly by: string;
      readonly on: PlainDate;
      readonly opinion: string;
    }
  | {
      readonly type: 'ReturnedForCorrection';
      readonly by: string;
      readonly from: Stage;
      readonly reason: string;
    }
  | {
      readonly type: 'CollectiveDiscussionRecorded';
      readonly by: string;
      readonly minutesRef: string;
      readonly heldOn: PlainDate;
    }
  | { readonly type: 'Approved'; readonly by: string; readonly opinion: string }
  | { readonly type: 'GovernmentApproved'; readonly by: string; readonly documentRef: string }
  | { readonly type: 'ApprovalRefused'; readonly by: string; readonly reason: string };
