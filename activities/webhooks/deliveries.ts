// Deliveries of one webhook in PostgreSQL: which may go now, and what became of each attempt. Times are the workflow's.
import type { Pool } from 'pg';
import { failuresOfAbsence, pausedAfterHours, restAfter } from './pace';

export interface Receiver {
  readonly url: string;
  readonly secrets: readonly string[];
  readonly failures: number;
  /** ISO instant before which nothing is sent; null: at any time. */
  readonly restUntil: string | null;
}

/** null: no such webhook, or it is paused or ended. */
export const activeReceiver = async (
  pool: Pool,
  webhookId: string,
  now: string,
): Promise<Receiver | null> => {
  const { rows } = await pool.query<{
    url: string;
    secrets: string[];
    failures: number;
    rest_until: Date | null;
  }>(
    `SELECT url, failures, rest_until,
       CASE WHEN previous_until > $2 THEN ARRAY[secret, previous_secret] ELSE ARRAY[secret] END AS secrets
     FROM webhook WHERE id = $1 AND status = 'active'`,
    [webhookId, now],
  );
  const row = rows[0];
  if (row === undefined) return null;
  const { url, secrets, failures, rest_until } = row;
  return { url, secrets, failures, restUntil: rest_until?.toISOString() ?? null };
};

export interface DueDelivery {
  readonly id: string;
  readonly messageId: string;
  readonly type: string;
  readonly subjectId: string;
  readonly version: number;
  readonly occurredAt: Date;
  /** Attempts that count towards giving it up, before the one to come. */
  readonly tries: number;
}

/** The first unfinished delivery of each lifecycle: those behind it wait. */
const heads = `webhook_delivery d WHERE d.webhook_id = $1 AND d.status = 'pending' AND NOT EXISTS (
  SELECT 1 FROM webhook_delivery b
  WHERE b.webhook_id = d.webhook_id AND b.lifecycle_id = d.lifecycle_id AND b.status = 'pending' AND b.id < d.id)`;

export const dueDeliveries = async (
  pool: Pool,
  webhookId: string,
  now: string,
  limit: number,
): Promise<readonly DueDelivery[]> => {
  const { rows } = await pool.query<DueDelivery>(
    `SELECT d.id, d.message_id AS "messageId", d.type, d.subject_id AS "subjectId", d.version,
       d.occurred_at AS "occurredAt", d.attempts - d.forgiven AS tries
     FROM ${heads} AND coalesce(d.next_attempt_at, '-infinity') <= $2
     ORDER BY d.next_attempt_at NULLS FIRST, d.id LIMIT $3`,
    [webhookId, now, limit],
  );
  return rows;
};

/** ISO instant at which something may go next; null: nothing is left, or the webhook is not active. */
export const nextDue = async (pool: Pool, webhookId: string, now: string): Promise<string | null> => {
  const { rows } = await pool.query<{ at: Date | null }>(
    `SELECT greatest((SELECT min(coalesce(d.next_attempt_at, $2)) FROM ${heads}), w.rest_until) AS at
     FROM webhook w WHERE w.id = $1 AND w.status = 'active' AND EXISTS (SELECT 1 FROM ${heads})`,
    [webhookId, now],
  );
  return rows[0]?.at?.toISOString() ?? null;
};

export interface AttemptOutcome {
  readonly deliveryId: string;
  /** ISO instant. */
  readonly at: string;
  readonly status: number | null;
  readonly durationMs: number;
  readonly error: string | null;
  /** ISO instant; null when it is delivered or given up. */
  readonly nextAttemptAt: string | null;
}

/** Writes the attempt into the log and moves the delivery on; one that is finished already stays as it is. */
export const keepOutcome = async (pool: Pool, outcome: AttemptOutcome): Promise<void> => {
  const { deliveryId, at, status, durationMs, error, nextAttemptAt } = outcome;
  const standing = error === null ? 'delivered' : nextAttemptAt === null ? 'givenUp' : 'pending';
  await pool.query(
    `WITH moved AS (
       UPDATE webhook_delivery SET attempts = attempts + 1, status = $6, next_attempt_at = $7,
         finished_at = CASE WHEN $6 <> 'pending' THEN $2::timestamptz END
       WHERE id = $1 AND status = 'pending' RETURNING id, attempts)
     INSERT INTO webhook_attempt (delivery_id, attempt, at, status, duration_ms, error)
     SELECT id, attempts, $2, $3, $4, $5 FROM moved`,
    [deliveryId, at, status, durationMs, error, standing, nextAttemptAt],
  );
};

/** The receiver answered: it is whole again, and after an absence all that waited goes at once. */
export const receiverAnswered = async (pool: Pool, webhookId: string, failures: number): Promise<void> => {
  if (failures === 0) return;
  await pool.query('UPDATE webhook SET failures = 0, failing_since = NULL, rest_until = NULL WHERE id = $1', [
    webhookId,
  ]);
  if (failures >= failuresOfAbsence)
    await pool.query(
      `UPDATE webhook_delivery SET next_attempt_at = NULL WHERE webhook_id = $1 AND status = 'pending'`,
      [webhookId],
    );
};

/** @returns whether the webhook is paused by it */
export const receiverFailed = async (
  pool: Pool,
  webhookId: string,
  failures: number,
  at: string,
): Promise<boolean> => {
  const { rows } = await pool.query<{ paused: boolean }>(
    `UPDATE webhook SET failures = $2, failing_since = coalesce(failing_since, $3),
       rest_until = $3::timestamptz + make_interval(secs => $4),
       status = CASE WHEN failing_since <= $3::timestamptz - make_interval(hours => $5) THEN 'paused' ELSE status END,
       paused_because = CASE WHEN failing_since <= $3::timestamptz - make_interval(hours => $5) THEN 'failures' END,
       version = version + CASE WHEN failing_since <= $3::timestamptz - make_interval(hours => $5) THEN 1 ELSE 0 END
     WHERE id = $1 AND status = 'active' RETURNING status = 'paused' AS paused`,
    [webhookId, failures, at, restAfter(failures), pausedAfterHours],
  );
  return rows[0]?.paused ?? false;
};
