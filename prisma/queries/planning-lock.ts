// One planning decision at a time within a jurisdiction: the numbers of a year and the line numbers are looked up and used up
// in one breath. Held on a connection of its own, at most one a process, so that waiting callers never use up the pool.
import type { Pool } from 'pg';

const queues = new Map<string, Promise<unknown>>();

const locked = async <T>(pool: Pool, jurisdiction: string, work: () => Promise<T>): Promise<T> => {
  const client = await pool.connect();
  let isHeld = false;
  try {
    await client.query("SELECT pg_advisory_lock(hashtextextended('planning ' || $1, 0))", [jurisdiction]);
    isHeld = true;
    return await work();
  } finally {
    // A connection that cannot let go is thrown away, and its lock with it.
    const released = !isHeld
      ? true
      : await client
          .query("SELECT pg_advisory_unlock(hashtextextended('planning ' || $1, 0))", [jurisdiction])
          .then(
            () => true,
            () => false,
          );
    client.release(!released);
  }
};

/** Runs `work` while nobody else, in any process, decides on plans of this jurisdiction through this door. */
export const onePlanningAtATime = async <T>(
  pool: Pool,
  jurisdiction: string,
  work: () => Promise<T>,
): Promise<T> => {
  const before = queues.get(jurisdiction) ?? Promise.resolve();
  const mine = before.then(
    () => locked(pool, jurisdiction, work),
    () => locked(pool, jurisdiction, work),
  );
  queues.set(jurisdiction, mine);
  try {
    return await mine;
  } finally {
    if (queues.get(jurisdiction) === mine) queues.delete(jurisdiction);
  }
};
