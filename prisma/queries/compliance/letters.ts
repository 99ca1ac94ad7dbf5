// Letters that carry a notice to the enterprise's people; a stream of its own, as no lifecycle stands behind it.
import type { Pool } from 'pg';

export interface DueComplianceLetter {
  readonly noticeId: string;
  readonly personId: string;
  readonly attempts: number;
  readonly kind: string;
  readonly subjectId: string;
  readonly occasion: string;
  readonly jurisdiction: string;
  readonly jurisdictionName: string;
  readonly title: string;
  readonly text: string;
  readonly recipient: string;
  readonly enterpriseName: string;
  readonly address: string;
}

/** A claimed one is nobody else's for two minutes; its sending ends well before. */
export const claimComplianceLetters = async (
  pool: Pool,
  limit: number,
): Promise<readonly DueComplianceLetter[]> => {
  const { rows } = await pool.query<DueComplianceLetter>(
    `WITH due AS (
       UPDATE compliance_letter SET attempts = attempts + 1, next_attempt_at = now() + interval '2 minutes'
       WHERE (notice_id, person_id) IN (SELECT notice_id, person_id FROM compliance_letter
         WHERE sent_at IS NULL AND given_up_at IS NULL AND next_attempt_at <= now()
         ORDER BY next_attempt_at LIMIT $1 FOR UPDATE SKIP LOCKED)
       RETURNING *)
     SELECT n.id AS "noticeId", p.id AS "personId", due.attempts, n.kind, n.subject_id AS "subjectId", n.occasion, n.jurisdiction,
       coalesce(j.name, n.jurisdiction) AS "jurisdictionName", n.title, n.text, p.display_name AS recipient,
       e.name AS "enterpriseName", p.email AS address
     FROM due JOIN compliance_notice n ON n.id = due.notice_id JOIN person p ON p.id = due.person_id
       JOIN enterprise e ON e.id = n.enterprise_id LEFT JOIN jurisdiction j ON j.id = n.jurisdiction`,
    [limit],
  );
  return rows;
};

type Key = Pick<DueComplianceLetter, 'noticeId' | 'personId'>;

export const complianceLetterSent = async (pool: Pool, { noticeId, personId }: Key): Promise<void> => {
  await pool.query(
    'UPDATE compliance_letter SET sent_at = now(), last_error = NULL WHERE notice_id = $1 AND person_id = $2',
    [noticeId, personId],
  );
};

/** @param delaySeconds until the next attempt; null gives it up: the notice stands on the enterprise's page all the same */
export const complianceLetterFailed = async (
  pool: Pool,
  { noticeId, personId }: Key,
  why: string,
  delaySeconds: number | null,
): Promise<void> => {
  await pool.query(
    `UPDATE compliance_letter SET last_error = left($3, 1000), given_up_at = CASE WHEN $4::int IS NULL THEN now() END,
       next_attempt_at = now() + make_interval(secs => coalesce($4::int, 0)) WHERE notice_id = $1 AND person_id = $2`,
    [noticeId, personId, why.replaceAll('\u0000', ''), delaySeconds],
  );
};
