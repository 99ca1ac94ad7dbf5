// What keeps the feed short: deliveries are made of it, and what everybody has had time to read is removed.
import type { Pool } from 'pg';

/**
 * Days that a listener may be away and still go on where he was: a weekend, a change-over that went wrong. After longer
 * than a week reading the lists anew is the lesser work.
 */
const feedRetentionDays = 7;
/** Days that the log of a webhook says what became of an event: a month, as agencies settle accounts by months. */
const deliveryRetentionDays = 31;
const batchSize = 5_000;

/** Makes deliveries of all that is settled in the feed. One process at a time; another returns at once. */
export const spreadFeed = async (pool: Pool): Promise<void> => {
  for (let read = batchSize; read === batchSize;) {
    const { rows } = await pool.query<{ read: number }>('SELECT spread_feed($1) AS read', [batchSize]);
    read = rows[0]?.read ?? 0;
  }
};

const removed = async (pool: Pool, sql: string, values: readonly unknown[]): Promise<void> => {
  for (let count: number = batchSize; count === batchSize;)
    count = (await pool.query(sql, [...values, batchSize])).rowCount ?? 0;
};

/** Removes what is past its time: never an event that deliveries have still to be made of. */
export const pruneFeed = async (pool: Pool): Promise<void> => {
  await removed(
    pool,
    `WITH gone AS (
       DELETE FROM feed_event WHERE (xid, id) IN (
         SELECT f.xid, f.id FROM feed_event f
         WHERE f.at < now() - make_interval(days => $1)
           AND (f.xid, f.id) <= (SELECT m.xid, m.id FROM feed_mark m WHERE m.name = 'webhooks')
         ORDER BY f.xid, f.id LIMIT $2)
       RETURNING xid, id
     ), marked AS (
       UPDATE feed_mark m SET xid = g.xid, id = g.id
       FROM (SELECT xid, id FROM gone ORDER BY xid DESC, id DESC LIMIT 1) AS g
       WHERE m.name = 'pruned' AND (g.xid, g.id) > (m.xid, m.id)
     )
     SELECT 1 FROM gone`,
    [feedRetentionDays],
  );
  await removed(
    pool,
    `DELETE FROM webhook_delivery WHERE id IN (
       SELECT id FROM webhook_delivery WHERE finished_at < now() - make_interval(days => $1) ORDER BY id LIMIT $2)`,
    [deliveryRetentionDays],
  );
};
