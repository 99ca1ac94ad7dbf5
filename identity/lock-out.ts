// Stops the guessing of passwords: after five failures in a row a person is locked for a quarter of an hour. Kept in the
// database, so that a restart unlocks nobody.
import type { Pool } from 'pg';

const failuresAllowed = 5;
const lockedMinutes = 15;

export interface LockOut {
  /**
   * Counts an attempt before its password is looked at, so that many at once are counted too.
   * @returns whether the attempt may be made
   */
  readonly admit: (personId: string) => Promise<boolean>;
  /** The password was right: the count begins anew. */
  readonly forgive: (personId: string) => Promise<void>;
}

export const createLockOut = (pool: Pool): LockOut => ({
  admit: async (personId) => {
    // An attempt while locked neither counts nor lengthens the lock, or a stranger could keep a person out for ever.
    const { rows } = await pool.query<{ failures: number }>(
      `INSERT INTO identity_failure AS f (person_id, failures, last_failure_at) VALUES ($1, 1, now())
       ON CONFLICT (person_id) DO UPDATE SET
         failures = CASE WHEN f.last_failure_at < now() - make_interval(mins => $3) THEN 1 ELSE f.failures + 1 END,
         last_failure_at = CASE WHEN f.failures > $2 AND f.last_failure_at >= now() - make_interval(mins => $3)
           THEN f.last_failure_at ELSE now() END
       RETURNING failures`,
      [personId, failuresAllowed, lockedMinutes],
    );
    return (rows[0]?.failures ?? 0) <= failuresAllowed;
  },
  forgive: async (personId) => {
    await pool.query('DELETE FROM identity_failure WHERE person_id = $1', [personId]);
  },
});
