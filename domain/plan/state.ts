// The state of one plan: the fold of its events.
import type { PlainDate } from '../calendar/plain-date';
import type { WorkCalendar } from '../calendar/working-days';
import type { Deadline } from '../inspection/deadline';
import type { Note } from '../inspection/events';
import type { PackPin } from '../policy/policy-pack';
import type { Source } from '../shared/outcome';
import type { PlanAdjustment } from './adjustment';
import type { PlanHead } from './draft';
import type { PlanLine } from './line';
import type { PlanKind, PlanStage } from './vocabulary';

export interface PlanPeople {
  /** Everybody who wrote in it, the one who drafted it first. */
  readonly drafters: readonly string[];
  readonly legalReviewer: string | null;
  readonly approver: string | null;
  readonly governmentApprover: string | null;
}

export interface PassedStep {
  readonly stage: PlanStage;
  readonly reason: string;
  readonly source: Source;
}

export interface PlanFiling {
  readonly body: string;
  readonly receiptNo: string;
  readonly copies: readonly string[];
  readonly by: string;
  readonly on: PlainDate;
  /** null: the plan itself. */
  readonly adjustmentId: string | null;
}

export interface PlanPublication {
  readonly where: string;
  readonly publicationRef: string;
  readonly by: string;
  readonly on: PlainDate;
}

/** A change of the plan that waits for its approval. */
export interface ProposedChange {
  readonly adjustment: PlanAdjustment;
  readonly urgentPlanId: string | null;
  readonly by: string;
  readonly on: PlainDate;
}

/** A change that became part of the plan. */
export interface AppliedChange {
  readonly adjustmentId: string;
  readonly reason: string;
  readonly consultationId: string | null;
  readonly urgentPlanId: string | null;
  readonly decision: string;
  readonly by: string;
  readonly on: PlainDate;
}

export interface PlanState {
  readonly id: string;
  readonly pack: PackPin;
  readonly kind: PlanKind;
  readonly stage: PlanStage;
  readonly year: number;
  /** Of an annual plan too large for one document. */
  readonly part: number;
  /** Its agency is a township's or subdistrict's. */
  readonly township: boolean;
  readonly title: string;
  /** The agency whose plan it is; of a joint plan the lead (DE-31). */
  readonly agencyId: string;
  /** It, its partners and whoever cooperates in a line. */
  readonly agencyIds: readonly string[];
  readonly head: PlanHead;
  readonly lines: readonly PlanLine[];
  readonly needAssessment: {
    readonly finding: string;
    readonly necessary: boolean;
    readonly by: string;
    readonly on: PlainDate;
  } | null;
  readonly agreements: readonly {
    readonly agencyId: string;
    readonly by: string;
    readonly on: PlainDate;
    readonly opinion: string;
  }[];
  readonly people: PlanPeople;
  readonly legalReviewedOn: PlainDate | null;
  readonly discussion: {
    readonly minutesRef: string;
    readonly heldOn: PlainDate;
    readonly by: string;
  } | null;
  readonly governmentDocumentRef: string | null;
  readonly approvedOn: PlainDate | null;
  readonly coordination: {
    readonly consultationId: string | null;
    readonly outcome: 'merged' | 'unchanged';
    readonly mergeRef: string | null;
    readonly on: PlainDate;
  } | null;
  readonly passedSteps: readonly PassedStep[];
  readonly filings: readonly PlanFiling[];
  readonly publication: PlanPublication | null;
  readonly results: PlanPublication | null;
  readonly publishedOn: PlainDate | null;
  /** From this day visits may rest on its lines: it is approved, coordinated, filed and published. null before. */
  readonly filedOn: PlainDate | null;
  readonly proposals: readonly ProposedChange[];
  readonly changes: readonly AppliedChange[];
  readonly notes: readonly Note[];
  readonly endedReason: string | null;
  /** How often it was sent in for review. */
  readonly round: number;
  readonly deadlines: readonly Deadline[];
  readonly deadlinesOpened: number;
  readonly calendar: WorkCalendar;
}
