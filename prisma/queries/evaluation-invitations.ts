// Letters that ask the visited enterprise for an evaluation, apart from all other letters: no notice of a lifecycle.
import type { Pool } from 'pg';
import type { EvaluationStage } from '../../domain/policy/voice';
import { apartStreams, claimed, isRevoked } from './apart-delivery';
import { inspectionReached } from './evaluations';

/** null: no letter had a secret with this hash. */
export const invitedVisit = async (
  pool: Pool,
  hash: Buffer,
): Promise<{ readonly stage: EvaluationStage; readonly visitId: string } | null> => {
  const { rows } = await pool.query<{ stage: EvaluationStage; visitId: string }>(
    'SELECT stage, visit_id AS "visitId" FROM evaluation_invitation WHERE secret_hashes @> ARRAY[$1::bytea]',
    [hash],
  );
  return rows[0] ?? null;
};

const people = `JOIN person p ON p.enterprise_id = v.enterprise_id AND 'enterprise' = ANY (p.roles)
  AND p.email <> '' AND (p.revoked_at IS NULL OR p.revoked_at > now())`;

const inspections = (stage: keyof typeof inspectionReached): string =>
  `SELECT gen_random_uuid()::text, v.jurisdiction, '${stage}', v.id, p.id FROM (
     SELECT l.jurisdiction, l.id, l.enterprise_id FROM lifecycle l
     WHERE l.type = 'inspection' AND l.updated_at > $1::timestamptz AND l.stage <> 'voided' AND ${inspectionReached[stage]}) v ${people}`;

/**
 * Writes an invitation to each of the enterprise's people for each visit that is over: once, however often it is done.
 * @param since ISO instant; what was over before it has been seen to
 */
export const inviteToEvaluate = async (pool: Pool, since: string): Promise<void> => {
  const sources = [
    inspections('visit'),
    inspections('rectification'),
    `SELECT gen_random_uuid()::text, v.jurisdiction, 'otherVisit', v.id, p.id FROM (
       SELECT jurisdiction, id, enterprise_id FROM other_visit
       WHERE status = 'ended' AND day > ($1::timestamptz AT TIME ZONE 'Asia/Shanghai')::date - 1) v ${people}`,
  ];
  for (const source of sources)
    await pool.query(
      `INSERT INTO evaluation_invitation (id, jurisdiction, stage, visit_id, person_id) ${source}
       ON CONFLICT (stage, visit_id, person_id) DO NOTHING`,
      [since],
    );
};

export interface DueInvitation {
  readonly id: string;
  readonly stage: EvaluationStage;
  readonly attempts: number;
  readonly isRevoked: boolean;
  readonly jurisdictionName: string;
  readonly recipient: string;
  readonly enterpriseName: string;
  readonly address: string;
}

export const claimInvitations = async (pool: Pool, limit: number): Promise<readonly DueInvitation[]> => {
  const { rows } = await pool.query<DueInvitation>(
    `WITH ${claimed(apartStreams.invitations)}
     SELECT due.id, due.stage, due.attempts, ${isRevoked} AS "isRevoked",
       coalesce(j.name, due.jurisdiction) AS "jurisdictionName",
       p.display_name AS recipient, coalesce(e.name, '') AS "enterpriseName", coalesce(p.email, '') AS address
     FROM due JOIN person p ON p.id = due.person_id LEFT JOIN enterprise e ON e.id = p.enterprise_id
       LEFT JOIN jurisdiction j ON j.id = due.jurisdiction`,
    [limit],
  );
  return rows;
};

/** Before the letter goes: one that arrives has a secret that is known. */
export const rememberSecret = async (pool: Pool, id: string, hash: Buffer): Promise<void> => {
  await pool.query(
    'UPDATE evaluation_invitation SET secret_hashes = array_append(secret_hashes, $2::bytea) WHERE id = $1',
    [id, hash],
  );
};
