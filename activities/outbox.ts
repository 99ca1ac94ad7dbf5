// The outbox in PostgreSQL: notices become letters to addresses, letters are claimed, sent, postponed or given up.
import type { Pool } from 'pg';
import type { NextStep } from './refusals';

/** A claimed letter is nobody else's for this long; a sending ends well before (ActivityDeps.mailer). */
const leaseSeconds = 120;

/** Why a notice reached nobody. */
export const noRecipient = 'noRecipient';

/**
 * Finds the addresses of notices that have none yet, at most `limit` notices. What is written to a person by name goes to
 * whoever stands in for that person today (代理) as well. One letter an address, however many people
 * share it. The Message-ID depends on lifecycle, sequence, key and address only, so that a repeated letter is known as such.
 * @returns ids of notices that nobody with an address could be found for
 */
export const addressNotices = async (
  pool: Pool,
  mailHost: string,
  limit: number,
): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ id: string; isLost: boolean }>(
    `WITH due AS (
       SELECT n.*, l.jurisdiction,
         coalesce(n.recipient ->> 'agencyId', CASE WHEN n.template = 'parkCommittee' THEN n.params ->> 'parkId' END) AS agency_id
       FROM notification n JOIN lifecycle l ON l.id = n.lifecycle_id
       WHERE n.resolved_at IS NULL ORDER BY n.id LIMIT $2 FOR UPDATE OF n SKIP LOCKED
     ), named AS (
       SELECT id, recipient ->> 'personId' AS person_id FROM due WHERE recipient ->> 'kind' = 'person'
       UNION
       SELECT due.id, p.id FROM due
         JOIN substitution s ON s.absent_id = due.recipient ->> 'personId' AND s.ended_at IS NULL
           AND (now() AT TIME ZONE 'Asia/Shanghai')::date BETWEEN s.from_on AND s.to_on
         JOIN person p ON p.id = s.substitute_id AND p.jurisdiction = s.jurisdiction
           AND p.agency_id IS NOT DISTINCT FROM s.agency_id
       WHERE due.recipient ->> 'kind' = 'person'
     ), reached AS (
       SELECT DISTINCT ON (due.id, lower(p.email)) due.id, due.lifecycle_id, due.sequence, due.key, p.id AS person_id, p.email
       FROM due JOIN person p ON p.email <> '' AND (p.revoked_at IS NULL OR p.revoked_at > now()) AND CASE due.recipient ->> 'kind'
         WHEN 'role' THEN p.jurisdiction = due.jurisdiction AND due.recipient ->> 'role' = ANY (p.roles)
           AND (due.agency_id IS NULL OR p.agency_id = due.agency_id)
         WHEN 'enterprise' THEN p.enterprise_id = due.recipient ->> 'enterpriseId' AND 'enterprise' = ANY (p.roles)
         ELSE (due.id, p.id) IN (SELECT id, person_id FROM named) END
       ORDER BY due.id, lower(p.email), p.id IS DISTINCT FROM due.recipient ->> 'personId', p.id
     ), all_reached AS (
       SELECT * FROM reached
       UNION ALL
       SELECT due.id, due.lifecycle_id, due.sequence, due.key, 'complainant', c.email
       FROM due JOIN complaint_receipt c ON c.lifecycle_id = due.lifecycle_id AND c.email IS NOT NULL
       WHERE due.recipient ->> 'kind' = 'complainant'
     ), written AS (
       INSERT INTO letter (notification_id, person_id, address, message_id)
       SELECT id, person_id, email, '<' || left(encode(sha256(convert_to(
           concat_ws(' ', lifecycle_id, sequence, key, lower(email)), 'UTF8')), 'hex'), 40) || '@' || $1::text || '>'
       FROM all_reached
       ON CONFLICT (message_id) DO NOTHING
     ), resolved AS (
       UPDATE notification n SET resolved_at = now(), no_recipient = NOT EXISTS (SELECT 1 FROM all_reached r WHERE r.id = n.id)
       FROM due WHERE n.id = due.id
       RETURNING n.id, n.no_recipient
     )
     SELECT id, no_recipient AS "isLost",
       CASE WHEN no_recipient THEN open_letter_task('n' || id, id, NULL, $3)::text
         ELSE settle_letter_task('n' || id, 'sent', NULL, NULL)::text END
     FROM resolved ORDER BY id`,
    [mailHost, limit, noRecipient],
  );
  return rows.filter(({ isLost }) => isLost).map(({ id }) => id);
};

/** Claims letters that are due, earliest first, and counts the attempt. @returns their ids */
export const claimLetters = async (pool: Pool, limit: number): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ id: string }>(
    `UPDATE letter SET attempts = attempts + 1, next_attempt_at = now() + make_interval(secs => $2)
     WHERE id IN (
       SELECT id FROM letter WHERE sent_at IS NULL AND given_up_at IS NULL AND next_attempt_at <= now()
       ORDER BY next_attempt_at, id LIMIT $1 FOR UPDATE SKIP LOCKED)
     RETURNING id`,
    [limit, leaseSeconds],
  );
  return rows.map((row) => row.id);
};

export const markSent = async (pool: Pool, letterId: string): Promise<void> => {
  await pool.query(
    `WITH sent AS (UPDATE letter SET sent_at = now(), last_error = NULL WHERE id = $1 RETURNING id)
     SELECT settle_letter_task(u.id, 'sent', NULL, NULL) FROM sent JOIN undelivered_letter u ON u.id = 'l' || sent.id
     WHERE u.outcome IS NULL`,
    [letterId],
  );
};

/** Postponed or given up; where it asks for it, somebody is asked to see to it, which is over when the letter goes after all. */
export const markFailed = async (
  pool: Pool,
  letterId: string,
  why: string,
  { delaySeconds, isTask }: NextStep,
): Promise<void> => {
  await pool.query(
    `WITH failed AS (
       UPDATE letter SET last_error = left($2, 1000), given_up_at = CASE WHEN $3::int IS NULL THEN now() END,
         next_attempt_at = now() + make_interval(secs => coalesce($3::int, 0))
       WHERE id = $1 AND sent_at IS NULL AND given_up_at IS NULL RETURNING id, notification_id)
     SELECT open_letter_task('l' || id, notification_id, id, $2) FROM failed WHERE $4`,
    [letterId, why.replaceAll('\u0000', ''), delaySeconds, isTask],
  );
};

/** Its recipient is let in no more since it was addressed: nothing goes, and the notice looks for its people anew. */
export const markWithdrawn = async (pool: Pool, letterId: string): Promise<void> => {
  await pool.query(
    `WITH gone AS (
       UPDATE letter SET given_up_at = now(), last_error = 'recipientRevoked'
       WHERE id = $1 AND sent_at IS NULL RETURNING notification_id)
     UPDATE notification n SET resolved_at = NULL FROM gone WHERE n.id = gone.notification_id`,
    [letterId],
  );
};

/** Letters due now and notices without addresses yet; those that wait for another attempt are not counted. */
export const countDue = async (pool: Pool): Promise<number> => {
  const { rows } = await pool.query<{ due: number }>(
    `SELECT ((SELECT count(*) FROM letter WHERE sent_at IS NULL AND given_up_at IS NULL AND next_attempt_at <= now())
       + (SELECT count(*) FROM notification WHERE resolved_at IS NULL))::int AS due`,
  );
  return rows[0]?.due ?? 0;
};
