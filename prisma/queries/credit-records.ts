// States of credit records for a list of them. Who may see which is decided before: by listLifecycles.
import type { Pool } from 'pg';
import type { CreditRepairState } from '../../domain/credit-repair/state';

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
