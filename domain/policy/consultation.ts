// What a pack asks of the month-end consultation and of the year's coordination, each value with its source (clauses §1.5).
import type { ConsultationKind } from '../consultation/vocabulary';
import type { Role } from '../shared/actor';
import type { Sourced, YearlyDay } from './planning';

export interface ConsultationPolicy {
  /**
   * Bodies that decide together, each of them: a key into the pack's bodies, the line of its agency (null: the coordinating role
   * alone), and the rounds in which it does (left out: in all).
   */
  readonly bodies: Sourced<
    readonly {
      readonly body: string;
      readonly line: string | null;
      readonly rounds?: readonly ConsultationKind[];
    }[]
  >;
  /** A month's round opens this many working days before the month begins, and closes with the last day before it. */
  readonly opensWorkingDays: Sourced<number>;
  /** Decided and published by this working day of the month that it settles. */
  readonly publishWorkingDays: Sourced<number>;
  /** Days of the year's coordination. */
  readonly annual: Sourced<{
    readonly opens: YearlyDay;
    readonly closes: YearlyDay;
    readonly published: YearlyDay;
  }>;
  /** What becomes of a change sent after the round was closed. */
  readonly late: Sourced<'refuse' | 'record'>;
  /** Who may send changes and nil returns for an agency. */
  readonly submitters: Sourced<readonly Role[]>;
  /** An urgent special change takes effect as it is filed. */
  readonly urgentByFiling: Sourced<boolean>;
  /** Visits that one officer makes in a full week, for what an agency can give to a merge. */
  readonly officerVisitsPerWeek: Sourced<number>;
  /** An inspection is drafted for each planned visit this many working days before its day. */
  readonly draftWorkingDays: Sourced<number>;
}
