// What a pack asks of annual and special plans, each value with its source (clauses §1.5, §1.6). Shape of the resolved pack.
import type { PlanField, PlanInput, PlanKind } from '../plan/vocabulary';
import type { Source } from '../shared/outcome';

export interface Sourced<T> {
  readonly value: T;
  readonly source: Source;
}

/** Each year on this day; the year is the plan's own. */
export interface YearlyDay {
  readonly month: number;
  readonly day: number;
}

type Level = 'agencyLeader' | 'principalHead';
type Kinds = Sourced<readonly PlanKind[]>;
/** Keys into the pack's bodies. */
type Bodies = Sourced<readonly string[]>;

export interface PlanningPolicy {
  /** By when the annual plan must be made and filed; null: the document names no day. */
  readonly due: Sourced<YearlyDay | null>;
  /** Who approves an annual plan and each change of it (A17: a member of the leadership, or its head). */
  readonly approver: Sourced<Level>;
  readonly specialApprover: Sourced<Level>;
  readonly townshipApprover: Sourced<Level>;
  /** Steps before the approval, and after it, by the kind of plan; what is not listed is passed with its reason. */
  readonly needAssessment: Kinds;
  readonly legalReview: Kinds;
  readonly collectiveDiscussion: Kinds;
  readonly governmentApproval: Kinds;
  /** Every agency that takes part has to agree before the approval (DE-31, JJ-19). */
  readonly partnersAgree: Kinds;
  readonly coordination: Kinds;
  readonly publication: Kinds;
  /** Reported to the coordinating body as soon as it is approved, before the merge (CX-45). */
  readonly filedBeforeCoordination: Sourced<boolean>;
  readonly fields: Sourced<readonly PlanField[]>;
  readonly specialFields: Sourced<readonly PlanField[]>;
  /** Shown to whoever drafts the annual plan, and to be answered in it (HZ-16). */
  readonly inputs: Sourced<readonly PlanInput[]>;
  /** The plan states how often the agency may visit one enterprise in its year (HZ-18). */
  readonly capStated: Sourced<boolean>;
  readonly filingRecipients: Bodies;
  readonly filingShares: Bodies;
  readonly specialFilingRecipients: Bodies;
  readonly urgentFilingRecipients: Bodies;
  readonly changeFilingRecipients: Bodies;
  readonly publisher: Sourced<'agency' | 'coordinatingBody'>;
  readonly publishedWhere: Sourced<readonly string[]>;
  readonly resultsPublished: Sourced<boolean>;
  /** consultation: only through the month-end consultation, or for an urgent special plan; approval: by the approver. */
  readonly changeRoute: Sourced<'consultation' | 'approval'>;
  /** An urgent special plan is filed instead of being approved by the government beforehand (A57). */
  readonly urgentByFiling: Sourced<boolean>;
  /** A special plan says of each annual line it overlaps what becomes of it (CX-61, DE-34). */
  /** Who answers for a task with several lead units (JJ-79). */
  readonly severalLeads: Sourced<'settle' | 'firstResponsible'>;
  readonly linkToAnnual: Sourced<boolean>;
}
