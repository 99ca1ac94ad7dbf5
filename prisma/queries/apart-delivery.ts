// How letters of no lifecycle go their way, whichever table they stand in: claimed, sent, postponed, given up.
import type { Pool } from 'pg';

/** The table, what begins the id of one in undelivered_letter, and what opens it there. */
export const apartStreams = {
  letters: { table: 'letter_apart', prefix: 'a', open: 'open_apart_task' },
  invitations: { table: 'evaluation_invitation', prefix: 'e', open: 'open_invitation_task' },
} as const;
export type ApartStream = (typeof apartStreams)[keyof typeof apartStreams];

/** SQL of the table `due`, with `$1` the most of them: claimed ones are nobody else's for two minutes; a sending ends well before. */
export const claimed = ({ table }: ApartStream): string => `due AS (
  UPDATE ${table} SET attempts = attempts + 1, next_attempt_at = now() + interval '2 minutes'
  WHERE id IN (SELECT id FROM ${table}
    WHERE sent_at IS NULL AND given_up_at IS NULL AND next_attempt_at <= now()
    ORDER BY next_attempt_at LIMIT $1 FOR UPDATE SKIP LOCKED)
  RETURNING *)`;

/** SQL of whether person `p` is let in no more: nothing is written to such a one, whatever was to be. */
export const isRevoked = '(p.revoked_at IS NOT NULL AND p.revoked_at <= now())';

export const apartSent = async (pool: Pool, { table, prefix }: ApartStream, id: string): Promise<void> => {
  await pool.query(
    `WITH sent AS (UPDATE ${table} SET sent_at = now(), last_error = NULL WHERE id = $1 RETURNING id)
     SELECT settle_letter_task(u.id, 'sent', NULL, NULL) FROM sent JOIN undelivered_letter u ON u.id = '${prefix}' || sent.id
     WHERE u.outcome IS NULL`,
    [id],
  );
};

/** Postponed or given up; where it asks for it, somebody is asked to see to it (0126). @param delaySeconds null: given up */
export const apartFailed = async (
  pool: Pool,
  { table, open }: ApartStream,
  id: string,
  why: string,
  { delaySeconds, isTask }: { readonly delaySeconds: number | null; readonly isTask: boolean },
): Promise<void> => {
  await pool.query(
    `WITH failed AS (
       UPDATE ${table} SET last_error = left($2, 1000), given_up_at = CASE WHEN $3::int IS NULL THEN now() END,
         next_attempt_at = now() + make_interval(secs => coalesce($3::int, 0))
       WHERE id = $1 AND given_up_at IS NULL RETURNING id)
     SELECT ${open}(id, $2) FROM failed WHERE $4`,
    [id, why.replaceAll('\u0000', ''), delaySeconds, isTask],
  );
};

/** Its recipient is let in no more: nobody is to be told of it, nor asked to see to it. */
export const apartWithdrawn = async (pool: Pool, { table }: ApartStream, id: string): Promise<void> => {
  await pool.query(`UPDATE ${table} SET given_up_at = now(), last_error = 'recipientRevoked' WHERE id = $1`, [
    id,
  ]);
};
