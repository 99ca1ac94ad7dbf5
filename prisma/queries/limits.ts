// Numbers that bodies have set by decision, as they stand on a day: of each rule the latest.
import type { Pool, PoolClient } from 'pg';
import { yearOf, type PlainDate } from '../../domain/calendar/plain-date';
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
    `SELECT rule, agency_id AS "agencyId", "limit", decision_ref AS "decisionRef" FROM limits_on($1, $3, $4)
     WHERE agency_id IS NULL OR agency_id = $2 ORDER BY rule, agency_id`,
    [jurisdiction, agencyId, today, yearOf(today)],
  );
  return rows;
};
