// States of credit records for a list of them. Who may see which is decided before: by listLifecycles.
import type { Pool } from 'pg';
import type { CreditRepairState } from '../../domain/credit-repair/state';

/** Whether the person works at the credit authority of the place and is let in (CX-105). */
export const isCreditOfficial = async (
  pool: Pool,
  jurisdiction: string,
  personId: string,
): Promise<boolean> => {
  const { rows } = await pool.query<{ known: boolean }>({
    name: 'credit-official',
    text: `SELECT EXISTS (SELECT 1 FROM person WHERE id = $1 AND jurisdiction = $2 AND 'creditAuthority' = ANY (roles)
             AND kind = 'person' AND (revoked_at IS NULL OR revoked_at > now())) AS known`,
    values: [personId, jurisdiction],
  });
  return rows[0]?.known ?? false;
};

/** As stored, without the calendar. */
export type StoredCreditState = Omit<CreditRepairState, 'calendar'>;

export const creditStates = async (
  pool: Pool,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredCreditState>> => {
  if (ids.length === 0) return new Map();
  const { rows } = await pool.query<{ id: string; state: StoredCreditState }>({
    name: 'credit-states',
    text: `SELECT id, state FROM lifecycle WHERE id = ANY ($1::text[]) AND type = 'creditRepair'`,
    values: [ids],
  });
  return new Map(rows.map(({ id, state }) => [id, state]));
};
