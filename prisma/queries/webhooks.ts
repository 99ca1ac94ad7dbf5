// Webhooks as their owners see and set them. What is carried, and when, is the worker's (activities/webhooks).
import type { Pool } from 'pg';
import type { FeedEventType } from './feed';
import { Conditions, decodeCursor, pageOf, type Page } from './page';

export interface Webhook {
  readonly id: string;
  readonly jurisdiction: string;
  readonly agencyId: string;
  readonly url: string;
  readonly description: string;
  readonly eventTypes: readonly FeedEventType[];
  readonly status: 'active' | 'paused' | 'ended';
  readonly pausedBecause: 'owner' | 'failures' | null;
  readonly version: number;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly endedAt: string | null;
  /** Since when nothing has got through; null: the last attempt did. */
  readonly failingSince: string | null;
  readonly waiting: number;
  /** ISO instant until which the secret before signs as well. */
  readonly previousSecretUntil: string | null;
  /** Who wrote last, under which key. */
  readonly lastWrite: string | null;
}

/** The part of the webhooks that a caller manages. */
export interface WebhookScope {
  readonly jurisdiction: string;
  /** null: of every agency. */
  readonly agencyId: string | null;
}

type Row = {
  readonly [K in keyof Webhook]: K extends 'createdAt' | 'endedAt' | 'failingSince' | 'previousSecretUntil'
    ? Date | Extract<Webhook[K], null>
    : Webhook[K];
};

const columns = `w.id, w.jurisdiction, w.agency_id AS "agencyId", w.url, w.description, w.event_types AS "eventTypes",
  w.status, w.paused_because AS "pausedBecause", w.version, w.created_by AS "createdBy", w.created_at AS "createdAt",
  w.ended_at AS "endedAt", w.failing_since AS "failingSince", w.previous_until AS "previousSecretUntil",
  w.last_write AS "lastWrite",
  (SELECT count(*)::int FROM webhook_delivery d WHERE d.webhook_id = w.id AND d.status = 'pending') AS waiting`;

const present = ({ createdAt, endedAt, failingSince, previousSecretUntil, ...row }: Row): Webhook => ({
  ...row,
  createdAt: createdAt.toISOString(),
  endedAt: endedAt?.toISOString() ?? null,
  failingSince: failingSince?.toISOString() ?? null,
  previousSecretUntil: previousSecretUntil?.toISOString() ?? null,
});

const within = ({ jurisdiction, agencyId }: WebhookScope): Conditions => {
  const where = new Conditions();
  where.add('w.jurisdiction = ?', jurisdiction);
  if (agencyId !== null) where.add('w.agency_id = ?', agencyId);
  return where;
};

/** null: there is none in this scope. */
export const getWebhook = async (pool: Pool, scope: WebhookScope, id: string): Promise<Webhook | null> => {
  const where = within(scope);
  where.add('w.id = ?', id);
  const { rows } = await pool.query<Row>(`SELECT ${columns} FROM webhook w WHERE ${where.sql}`, where.values);
  const row = rows[0];
  return row === undefined ? null : present(row);
};

export interface WebhookFilter {
  readonly scope: WebhookScope;
  readonly agencyId?: string;
  readonly status?: Webhook['status'];
  readonly cursor?: string;
  readonly limit: number;
}

/** Newest first. @throws BadCursorError */
export const listWebhooks = async (pool: Pool, filter: WebhookFilter): Promise<Page<Webhook>> => {
  const where = within(filter.scope);
  if (filter.agencyId !== undefined) where.add('w.agency_id = ?', filter.agencyId);
  if (filter.status !== undefined) where.add('w.status = ?', filter.status);
  if (filter.cursor !== undefined) {
    const { at, id } = decodeCursor(filter.cursor);
    where.add('(w.created_at, w.id) < (?::timestamptz, ?)', at, id);
  }
  const { rows } = await pool.query<Row>(
    `SELECT ${columns} FROM webhook w WHERE ${where.sql}
     ORDER BY w.created_at DESC, w.id DESC LIMIT ${String(filter.limit + 1)}`,
    where.values,
  );
  return pageOf(rows, filter.limit, (row) => ({ at: row.createdAt.toISOString(), id: row.id }), present);
};

/** Whether the caller is an agency's program, by the register. */
export const isSystem = async (pool: Pool, personId: string): Promise<boolean> =>
  ((await pool.query(`SELECT 1 FROM person WHERE id = $1 AND kind = 'system'`, [personId])).rowCount ?? 0) >
  0;

export const isAgencyOf = async (pool: Pool, jurisdiction: string, agencyId: string): Promise<boolean> =>
  ((await pool.query('SELECT 1 FROM agency WHERE id = $1 AND jurisdiction = $2', [agencyId, jurisdiction]))
    .rowCount ?? 0) > 0;
