// Changes to webhooks. Each names who writes and under which Idempotency-Key, so that a repeat changes nothing.
import type { Pool } from 'pg';
import type { FeedEventType } from './feed';

export interface NewWebhook {
  readonly id: string;
  readonly jurisdiction: string;
  readonly agencyId: string;
  readonly url: string;
  readonly description: string;
  readonly eventTypes: readonly FeedEventType[];
  readonly secret: string;
  readonly createdBy: string;
  /** Actor and key. */
  readonly write: string;
}

/** @returns the secret of the webhook with this id, be it there already */
export const insertWebhook = async (pool: Pool, webhook: NewWebhook): Promise<string> => {
  const { id, jurisdiction, agencyId, url, description, eventTypes, secret, createdBy, write } = webhook;
  await pool.query(
    `INSERT INTO webhook (id, jurisdiction, agency_id, url, description, event_types, secret, created_by, last_write)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (id) DO NOTHING`,
    [id, jurisdiction, agencyId, url, description, eventTypes, secret, createdBy, write],
  );
  return await secretOf(pool, id);
};

export const secretOf = async (pool: Pool, id: string): Promise<string> => {
  const { rows } = await pool.query<{ secret: string }>('SELECT secret FROM webhook WHERE id = $1', [id]);
  const secret = rows[0]?.secret;
  if (secret === undefined) throw new Error(`webhook ${id} is not there`);
  return secret;
};

export interface WebhookChange {
  readonly url?: string;
  readonly description?: string;
  readonly eventTypes?: readonly FeedEventType[];
  readonly status?: 'active' | 'paused' | 'ended';
  /** Takes the place of the one before, which signs as well until then (ISO instant). */
  readonly secret?: { readonly next: string; readonly previousUntil: string };
}

const notify = `SELECT pg_notify('ruqi_feed', '')`;

/**
 * Changes a webhook that stands at a version. One that is resumed starts anew: nothing is held against it, and what waits
 * goes at once. One that ends lets go of what waits.
 * @returns whether it stood there
 */
export const changeWebhook = async (
  pool: Pool,
  at: { readonly id: string; readonly version: number; readonly write: string },
  { url, description, eventTypes, status, secret }: WebhookChange,
): Promise<boolean> => {
  const { rowCount } = await pool.query(
    `WITH changed AS (
       UPDATE webhook SET version = version + 1, last_write = $3, url = coalesce($4, url),
         description = coalesce($5, description), event_types = coalesce($6, event_types),
         status = coalesce($7, status),
         paused_because = CASE coalesce($7, status) WHEN 'paused' THEN coalesce(paused_because, 'owner') END,
         ended_at = CASE WHEN $7 = 'ended' THEN now() ELSE ended_at END,
         failures = CASE WHEN $7 = 'active' OR $4 IS NOT NULL THEN 0 ELSE failures END,
         failing_since = CASE WHEN $7 = 'active' OR $4 IS NOT NULL THEN NULL ELSE failing_since END,
         rest_until = CASE WHEN $7 = 'active' OR $4 IS NOT NULL THEN NULL ELSE rest_until END,
         previous_secret = CASE WHEN $8::text IS NULL THEN previous_secret ELSE secret END,
         previous_until = coalesce($9, previous_until), secret = coalesce($8, secret)
       WHERE id = $1 AND version = $2 AND status <> 'ended' RETURNING id, status
     ), released AS (
       UPDATE webhook_delivery d SET next_attempt_at = NULL,
         status = CASE c.status WHEN 'ended' THEN 'givenUp' ELSE d.status END,
         finished_at = CASE c.status WHEN 'ended' THEN now() END
       FROM changed c WHERE d.webhook_id = c.id AND d.status = 'pending' AND ($7 IN ('active', 'ended') OR $4 IS NOT NULL)
     )
     SELECT 1 FROM changed`,
    [
      at.id,
      at.version,
      at.write,
      url ?? null,
      description ?? null,
      eventTypes ?? null,
      status ?? null,
      secret?.next ?? null,
      secret?.previousUntil ?? null,
    ],
  );
  await pool.query(notify);
  return (rowCount ?? 0) > 0;
};

/** A message that only says hello; the same `messageId` again adds none. @returns the delivery's id */
export const insertPing = async (pool: Pool, webhookId: string, messageId: string): Promise<string> => {
  await pool.query(
    `INSERT INTO webhook_delivery (webhook_id, message_id, type, subject_id, version, occurred_at)
     SELECT id, $2, 'ping', id, version, now() FROM webhook WHERE id = $1
     ON CONFLICT (webhook_id, message_id) DO NOTHING`,
    [webhookId, messageId],
  );
  await pool.query(notify);
  const { rows } = await pool.query<{ id: string }>(
    'SELECT id FROM webhook_delivery WHERE webhook_id = $1 AND message_id = $2',
    [webhookId, messageId],
  );
  return rows[0]?.id ?? '';
};

/** Sends a finished delivery again, under its own message id; one that still waits goes at once. */
export const redeliver = async (pool: Pool, deliveryId: string, write: string): Promise<void> => {
  await pool.query(
    `UPDATE webhook_delivery SET status = 'pending', finished_at = NULL, next_attempt_at = NULL, forgiven = attempts,
       last_write = $2
     WHERE id = $1 AND last_write IS DISTINCT FROM $2`,
    [deliveryId, write],
  );
  await pool.query(notify);
};
