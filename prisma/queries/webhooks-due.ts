// Which webhooks have something to carry that nobody has taken up.
import type { Pool } from 'pg';

/** Untried deliveries wait for a waking; one that was tried has its workflow's own timer, unless that is a minute late. */
export const webhooksToWake = async (pool: Pool): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ id: string }>(
    `SELECT w.id FROM webhook w
     WHERE w.status = 'active' AND (w.rest_until IS NULL OR w.rest_until <= now()) AND EXISTS (
       SELECT 1 FROM webhook_delivery d WHERE d.webhook_id = w.id AND d.status = 'pending'
         AND (d.next_attempt_at IS NULL OR d.next_attempt_at < now() - interval '1 minute'))`,
  );
  return rows.map(({ id }) => id);
};
