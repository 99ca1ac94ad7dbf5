// Numbers that bodies have set by decision, as they stand on a day: of each rule the latest.
import type { Pool, PoolClient } from 'pg';
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { DecidedLimit } from '../../domain/tier/class-limits';

/** Those for every agency and those for this one (null: none). */
export const decidedLimits = async (
  client: Pool | PoolClient,
  {
    jurisdiction,
    agencyId,
    today,
  }: { readonly jurisdiction: string; readonly agencyId: string | null; readonly today: PlainDate },
): Promise<readonly DecidedLimit[]> => {
  const { rows } = await client.query<DecidedLimit>(
    `SELECT DISTINCT ON (rule, agency_id) rule, agency_id AS "agencyId", "limit", decision_ref AS "decisionRef"
     FROM limit_decision
     WHERE jurisdiction = $1 AND decided_on <= $3::date AND (agency_id IS NULL OR agency_id = $2)
     ORDER BY rule, agency_id, decided_on DESC, decision_ref DESC`,
    [jurisdiction, agencyId, today],
  );
  return rows;
};
