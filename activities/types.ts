// What workflows ask of the world. Workflows import these types only; activities/*.ts implement them.
import type { WorkCalendar } from '../domain/calendar/working-days';
import type { Deadline } from '../domain/inspection/deadline';
import type { Notice } from '../domain/inspection/notices';
import type { OpenTask } from '../domain/inspection/tasks';
import type { VisitEntry } from '../domain/inspection/visits';
import type { LifecycleType } from '../domain/permission/reach';
import type { PackPin } from '../domain/policy/policy-pack';
import type { Actor } from '../domain/shared/actor';

/** The state after a step without the calendar, which seldom changes and is kept once: `calendarVersion` names it. */
export type RecordedState = object;

/** One step of a lifecycle: what was asked, what happened, what the lists must now show. Recorded in one transaction. */
export interface Step {
  readonly lifecycleId: string;
  readonly lifecycleType: LifecycleType;
  /** 1, 2, 3 … without a gap; with lifecycleId the idempotency key. */
  readonly sequence: number;
  /** Workflow time of the step, ISO instant. */
  readonly at: string;
  readonly actor: Actor;
  readonly updateId: string | null;
  readonly command: { readonly name: string; readonly data: unknown };
  /** What the registers said, as the rule book of this type reads it. */
  readonly facts: unknown;
  readonly events: readonly { readonly type: string; readonly [field: string]: unknown }[];
  readonly state: RecordedState;
  readonly pack: PackPin;
  readonly calendarVersion: string;
  /** In the first step and when another is adopted; null: the one before still stands. Kept, but no part of the bytes. */
  readonly calendar: WorkCalendar | null;
  /** Hash of the step before, null for the first. */
  readonly previousHash: string | null;
  readonly lifecycle: {
    readonly jurisdiction: string;
    /** null: a plan or a consultation is of no single enterprise. */
    readonly enterpriseId: string | null;
    readonly leadAgencyId: string;
    readonly agencyIds: readonly string[];
    readonly kind: string;
    readonly stage: string;
    readonly position: string;
    readonly nextDeadlineAt: string | null;
    readonly parentId: string | null;
  };
  /** The full set of tasks open after this step: others of this lifecycle are done. */
  readonly tasks: readonly OpenTask[];
  /** Deadlines that are new or changed in this step. */
  readonly deadlines: readonly Deadline[];
  readonly notices: readonly Notice[];
  /** All rows of the visit ledger for this lifecycle after this step. */
  readonly visits: readonly VisitEntry[];
}

export interface RecordedStep {
  /** SHA-256, hex: domain separator, previous hash, bytes of the step. */
  readonly hash: string;
}

export interface RecordActivities {
  /** Idempotent on (lifecycleId, sequence); fails without retry when another step stands at that place (chain broken). */
  recordStep(step: Step): Promise<RecordedStep>;
}

export interface NoticeActivities {
  /** Sends up to a batch of unsent letters from the outbox; answers how many were sent and how many are still due. */
  sendPendingNotices(): Promise<{ readonly sent: number; readonly remaining: number }>;
}

export interface DeliveryReport {
  /** ISO instant at which something may go next; null: nothing waits, or nothing may go. */
  readonly nextAt: string | null;
  /** Whether the receiver failed for so long that its webhook was paused just now. */
  readonly paused: boolean;
}

export interface WebhookActivities {
  /** Delivers what is due to one webhook, at least once each; `now` is the workflow's time, ISO instant. */
  deliverWebhook(webhookId: string, now: string): Promise<DeliveryReport>;
  /** Writes to whoever set the webhook up, and to the administrators, that it is paused. */
  tellWebhookPaused(webhookId: string): Promise<void>;
}
