// Proposals of the merge by hash: what the coordinating bodies saw and decided on, never changed.
import type { Pool } from 'pg';

export interface KeptProposal {
  /** SHA-256 of the bytes before they were packed, hex. */
  readonly hash: string;
  readonly consultationId: string;
  readonly proposal: number;
  /** gzip of canonical JSON. */
  readonly bytes: Buffer;
  /** ISO instant. */
  readonly madeAt: string;
}

/** The same proposal again changes nothing. */
export const keepProposal = async (pool: Pool, kept: KeptProposal): Promise<void> => {
  await pool.query(
    `INSERT INTO merge_proposal (hash, consultation_id, proposal, bytes, made_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT DO NOTHING`,
    [kept.hash, kept.consultationId, kept.proposal, kept.bytes, kept.madeAt],
  );
};

/** null when the consultation has no such proposal. */
export const proposalBytes = async (
  pool: Pool,
  consultationId: string,
  hash: string,
): Promise<Buffer | null> => {
  const { rows } = await pool.query<{ bytes: Buffer }>(
    'SELECT bytes FROM merge_proposal WHERE consultation_id = $1 AND hash = $2',
    [consultationId, hash],
  );
  return rows[0]?.bytes ?? null;
};
