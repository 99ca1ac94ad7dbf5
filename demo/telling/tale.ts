// What a story leaves behind, read back from the record and the mail server: the whole material of narration and table.
import type { Problem } from '../../api/problem-details';
import type { WorkCalendar } from '../../domain/calendar/working-days';
import type { CreditRepairEvent } from '../../domain/credit-repair/events';
import type { Deadline } from '../../domain/inspection/deadline';
import type { InspectionEvent } from '../../domain/inspection/events';

/** An act that the rule book or the API refused, as the caller was told. */
export interface RefusedAct {
  readonly at: string;
  readonly personId: string;
  readonly command: string;
  readonly problem: Problem;
}

export interface SentLetter {
  /** Step of the lifecycle that asked for it. */
  readonly sequence: number;
  readonly to: string;
  readonly subject: string;
}

export interface RecordedStep {
  readonly sequence: number;
  /** Workflow time, ISO instant. */
  readonly at: string;
  readonly actorId: string;
  readonly command: string;
  readonly events: readonly (InspectionEvent | CreditRepairEvent)[];
}

export interface LifecycleTale {
  /** Unique among all lifecycles of the demo. */
  readonly name: string;
  readonly title: string;
  readonly lifecycleId: string;
  readonly jurisdiction: string;
  readonly enterpriseName: string;
  /** closed, withdrawn or refused; of a credit record repaired, refused or expired; a stage when it has not ended. */
  readonly outcome: string;
  readonly steps: readonly RecordedStep[];
  readonly deadlines: readonly Deadline[];
  readonly calendar: WorkCalendar;
  readonly refusals: readonly RefusedAct[];
  readonly letters: readonly SentLetter[];
  /** Whether the chain of the record's hashes holds from the first step to the last. */
  readonly isChainWhole: boolean;
}

export interface Tale {
  readonly scenario: string;
  /** Name of the jurisdiction. */
  readonly place: string;
  readonly title: string;
  readonly lifecycles: readonly LifecycleTale[];
}
