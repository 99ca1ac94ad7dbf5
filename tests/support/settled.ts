// Lists read in the order of transactions show nothing above the oldest one under way, on the whole server (docs/decisions/0090):
// a suite in another database may hold them back for a moment.
import type { Pool } from 'pg';
import { until } from '../../processes/until';

/** Waits until everything written before the call is below the oldest transaction under way. */
export async function settled(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ xid: string }>('SELECT pg_current_xact_id()::text AS xid');
  const written = rows[0]?.xid;
  const isSettled = await until(
    async () => {
      const seen = await pool.query<{ done: boolean }>(
        'SELECT pg_snapshot_xmin(pg_current_snapshot()) > $1::text::xid8 AS done',
        [written],
      );
      return seen.rows[0]?.done === true;
    },
    { timeoutMs: 60_000, everyMs: 50 },
  );
  if (!isSettled) throw new Error('a transaction on this server has been under way for a minute');
}
