// What keeps the counts of the inbox quick to read: the rows that steps add to a kind's count become one again.
import type { Pool } from 'pg';

/** Joins what has gathered since the last time. Any number of processes at once; none waits for a step, no step for it. */
export const foldInboxCounts = async (pool: Pool): Promise<void> => {
  await pool.query('SELECT fold_inbox_counts()');
};
