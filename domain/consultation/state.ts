// The state of one round: the fold of its events.
import type { PlainDate } from '../calendar/plain-date';
import type { WorkCalendar } from '../calendar/working-days';
import type { Deadline } from '../inspection/deadline';
import type { MergeDecision } from '../merge/plan';
import type { PlanAdjustment } from '../plan/adjustment';
import type { PackPin } from '../policy/policy-pack';
import type { MergeSummary, Unstarted } from './commands';
import type {
  AdjustmentDecision,
  AdjustmentStatus,
  ConsultationKind,
  ConsultationStage,
  RepeatDecision,
} from './vocabulary';

/** A body that decides; where a pack names several, each of them must agree. */
export interface DecidingBody {
  /** Key into the pack's bodies. */
  readonly body: string;
  /** Agencies whose coordinating people speak for it; empty: whoever coordinates in the jurisdiction. */
  readonly agencyIds: readonly string[];
}

export interface Voice<D extends string> {
  readonly body: string;
  readonly decision: D;
  readonly reason: string | null;
  readonly by: string;
  readonly at: string;
}

export interface HeldAdjustment {
  readonly adjustment: PlanAdjustment;
  readonly agencyId: string;
  readonly by: string;
  readonly at: string;
  readonly status: AdjustmentStatus;
  readonly urgentReason: string | null;
  /** Of the bodies; those before it was sent again are gone. */
  readonly voices: readonly Voice<AdjustmentDecision>[];
  /** What the plan said when it was carried out: null as long as it was not. */
  readonly carriedOut: { readonly ok: boolean; readonly why: string | null } | null;
}

export interface HeldRepeat {
  readonly checkId: string;
  readonly agencyId: string;
  readonly enterpriseId: string;
  readonly inspectionIds: readonly string[];
  readonly itemIds: readonly string[];
  readonly decision: RepeatDecision | null;
  readonly reason: string | null;
  readonly by: string | null;
}

export interface Reply {
  readonly agencyId: string;
  readonly reply: 'nil' | 'adjustments';
  readonly at: string;
}

export interface AttachedMerge extends MergeSummary {
  /** accepted and refused: by all bodies that decide. */
  readonly status: 'proposed' | 'accepted' | 'refused';
  readonly voices: readonly Voice<'accept' | 'refuse'>[];
}

export interface ConsultationState {
  readonly id: string;
  readonly pack: PackPin;
  /** 湖州市2026年5月检查计划月磋商 */
  readonly title: string;
  readonly kind: ConsultationKind;
  readonly stage: ConsultationStage;
  readonly year: number;
  /** 1 … 12; null: the whole year. */
  readonly month: number | null;
  /** Days whose visits the round settles. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly closesOn: PlainDate;
  readonly publishBy: PlainDate;
  readonly leadAgencyId: string;
  readonly bodies: readonly DecidingBody[];
  /** Agencies that are asked. */
  readonly agencyIds: readonly string[];
  readonly replies: readonly Reply[];
  /** Known when the round is closed. */
  readonly silent: readonly string[];
  readonly adjustments: readonly HeldAdjustment[];
  readonly repeats: readonly HeldRepeat[];
  /** null: none yet, or what it was made of has changed since. */
  readonly merge: AttachedMerge | null;
  /** People's decisions on single visits, given to the next proposal. */
  readonly mergeDecisions: readonly MergeDecision[];
  /** Proposals attached so far. */
  readonly proposals: number;
  readonly publishedOn: PlainDate | null;
  readonly carriedOut: { readonly planned: number; readonly cancelled: number } | null;
  /** As last looked at; null: not yet. */
  readonly visits: {
    readonly on: PlainDate;
    readonly started: number;
    readonly unstarted: readonly Unstarted[];
  } | null;
  /** Why an agency's visits have not begun. */
  readonly explanations: readonly {
    readonly agencyId: string;
    readonly reason: string;
    readonly by: string;
    readonly at: string;
  }[];
  readonly deadlines: readonly Deadline[];
  readonly deadlinesOpened: number;
  readonly calendar: WorkCalendar;
}
