// Where an inspection came from: its plan, and the planned visit of the round that merged it.
import type { Pool } from 'pg';
import type { ChainOrigin } from '../../domain/chain/nine-stages';

export const chainOrigin = async (
  pool: Pool,
  {
    inspectionId,
    jurisdiction,
    planLineRef,
  }: {
    readonly inspectionId: string;
    readonly jurisdiction: string;
    readonly planLineRef: string | null;
  },
): Promise<ChainOrigin> => {
  const plans = await pool.query<NonNullable<ChainOrigin['plan']>>(
    `SELECT coalesce(p.plan_id, p.ref) AS id, to_char(p.filed_on, 'YYYY-MM-DD') AS "filedOn",
       l.state ->> 'publishedOn' AS "publishedOn"
     FROM plan_line p LEFT JOIN lifecycle l ON l.id = p.plan_id WHERE p.jurisdiction = $1 AND p.ref = $2`,
    [jurisdiction, planLineRef],
  );
  const visits = await pool.query<NonNullable<ChainOrigin['visit']>>(
    `SELECT id, consultation_id AS "consultationId", to_char(day, 'YYYY-MM-DD') AS day, jsonb_array_length(checks) AS checks
     FROM planned_visit WHERE inspection_id = $1`,
    [inspectionId],
  );
  return { plan: plans.rows[0] ?? null, visit: visits.rows[0] ?? null };
};
