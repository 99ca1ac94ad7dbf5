// What was said in a complaint, by whom, and how to reach him: apart from the record, for who handles it alone.
import type { Pool } from 'pg';

export interface NewReceipt {
  readonly complaintId: string;
  readonly secretHash: Buffer;
  readonly text: string;
  readonly name: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** One that is there already stays as it is. */
export const keepReceipt = async (pool: Pool, receipt: NewReceipt): Promise<void> => {
  const { complaintId, secretHash, text, name, phone, email } = receipt;
  await pool.query(
    `INSERT INTO complaint_receipt (lifecycle_id, secret_hash, text, name, phone, email)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (lifecycle_id) DO NOTHING`,
    [complaintId, secretHash, text, name, phone, email],
  );
};

/** Of a complaint that was refused before it began. */
export const dropReceipt = async (pool: Pool, complaintId: string): Promise<void> => {
  await pool.query(
    'DELETE FROM complaint_receipt WHERE lifecycle_id = $1 AND NOT EXISTS (SELECT 1 FROM lifecycle WHERE id = $1)',
    [complaintId],
  );
};

export type Receipt = Omit<NewReceipt, 'complaintId' | 'secretHash'>;

export const receiptOf = async (pool: Pool, complaintId: string): Promise<Receipt | null> => {
  const { rows } = await pool.query<Receipt>(
    'SELECT text, name, phone, email FROM complaint_receipt WHERE lifecycle_id = $1',
    [complaintId],
  );
  return rows[0] ?? null;
};

/** null: no complaint is asked after with a secret of this hash. */
export const complaintOfSecret = async (pool: Pool, secretHash: Buffer): Promise<string | null> => {
  const { rows } = await pool.query<{ id: string }>(
    'SELECT lifecycle_id AS id FROM complaint_receipt WHERE secret_hash = $1',
    [secretHash],
  );
  return rows[0]?.id ?? null;
};

/** Of these agencies those that are not registered in the place. */
export const unknownAgencies = async (
  pool: Pool,
  jurisdiction: string,
  ids: readonly string[],
): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ id: string }>(
    'SELECT id FROM agency WHERE jurisdiction = $1 AND id = ANY ($2::text[])',
    [jurisdiction, ids],
  );
  return ids.filter((id) => !rows.some((row) => row.id === id));
};
