// The log of a webhook: what was sent, how often it was tried, and what the receiver answered.
import type { Pool } from 'pg';
import { Conditions, decodeCursor, pageOf, type Page } from './page';

export interface LoggedDelivery {
  readonly id: string;
  readonly messageId: string;
  readonly type: string;
  readonly subjectId: string;
  readonly version: number;
  readonly status: 'pending' | 'delivered' | 'givenUp';
  readonly createdAt: string;
  readonly nextAttemptAt: string | null;
  readonly finishedAt: string | null;
  readonly attempts: number;
  /** The last ones, newest first. */
  readonly log: readonly {
    readonly attempt: number;
    readonly at: string;
    readonly status: number | null;
    readonly durationMs: number;
    readonly error: string | null;
  }[];
}

interface Row extends Omit<LoggedDelivery, 'createdAt' | 'nextAttemptAt' | 'finishedAt'> {
  readonly createdAt: Date;
  readonly nextAttemptAt: Date | null;
  readonly finishedAt: Date | null;
}

/** Shown of one delivery: more than the attempts before it is given up, once asked for again. */
const attemptsShown = 25;

const columns = `d.id, d.message_id AS "messageId", d.type, d.subject_id AS "subjectId", d.version, d.status, d.attempts,
  d.created_at AS "createdAt", d.next_attempt_at AS "nextAttemptAt", d.finished_at AS "finishedAt",
  (SELECT coalesce(jsonb_agg(jsonb_build_object('attempt', a.attempt,
     'at', to_char(a.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'status', a.status,
     'durationMs', a.duration_ms, 'error', a.error) ORDER BY a.attempt DESC), '[]')
   FROM (SELECT * FROM webhook_attempt WHERE delivery_id = d.id ORDER BY attempt DESC LIMIT ${String(attemptsShown)}) AS a)
   AS log`;

const present = ({ createdAt, nextAttemptAt, finishedAt, ...row }: Row): LoggedDelivery => ({
  ...row,
  createdAt: createdAt.toISOString(),
  nextAttemptAt: nextAttemptAt?.toISOString() ?? null,
  finishedAt: finishedAt?.toISOString() ?? null,
});

export interface DeliveryFilter {
  readonly webhookId: string;
  readonly status?: LoggedDelivery['status'];
  readonly cursor?: string;
  readonly limit: number;
}

/** Newest first. @throws BadCursorError */
export const listDeliveries = async (pool: Pool, filter: DeliveryFilter): Promise<Page<LoggedDelivery>> => {
  const where = new Conditions();
  where.add('d.webhook_id = ?', filter.webhookId);
  if (filter.status !== undefined) where.add('d.status = ?', filter.status);
  if (filter.cursor !== undefined) where.add('d.id < ?::bigint', decodeCursor(filter.cursor).id);
  const { rows } = await pool.query<Row>(
    `SELECT ${columns} FROM webhook_delivery d WHERE ${where.sql} ORDER BY d.id DESC LIMIT ${String(filter.limit + 1)}`,
    where.values,
  );
  return pageOf(rows, filter.limit, (row) => ({ at: row.createdAt.toISOString(), id: row.id }), present);
};

/** null: this webhook has none of this id. */
export const getDelivery = async (
  pool: Pool,
  webhookId: string,
  deliveryId: string,
): Promise<LoggedDelivery | null> => {
  const { rows } = await pool.query<Row>(
    `SELECT ${columns} FROM webhook_delivery d WHERE d.webhook_id = $1 AND d.id = $2::bigint`,
    [webhookId, deliveryId],
  );
  const row = rows[0];
  return row === undefined ? null : present(row);
};
