// Cases that are over and that nobody has gone back to yet (XT-08).
import type { Pool, PoolClient } from 'pg';

export interface DueFollowUp {
  readonly inspectionId: string;
  readonly enterpriseId: string;
  readonly enterpriseName: string;
  readonly caseRef: string;
  readonly summary: string;
}

/** A case is over when its decision is recorded, or the inspection has closed with the case outside it. */
export const dueFollowUps = async (
  client: Pool | PoolClient,
  asked: {
    readonly jurisdiction: string;
    readonly agencyId: string;
    readonly inspectionId?: string;
    readonly limit: number;
  },
): Promise<readonly DueFollowUp[]> => {
  const { rows } = await client.query<DueFollowUp>(
    `SELECT l.id AS "inspectionId", l.enterprise_id AS "enterpriseId", e.name AS "enterpriseName",
            r.result ->> 'caseRef' AS "caseRef", r.result ->> 'summary' AS summary
     FROM lifecycle l
     CROSS JOIN LATERAL jsonb_array_elements(l.state -> 'results') AS r (result)
     JOIN enterprise e ON e.id = l.enterprise_id
     WHERE l.jurisdiction = $1 AND l.type = 'inspection' AND r.result ->> 'agencyId' = $2
       AND l.agency_ids @> ARRAY[$2] AND ($3::text IS NULL OR l.id = $3)
       AND r.result ->> 'caseRef' IS NOT NULL
       AND (r.result ->> 'decisionRef' IS NOT NULL OR l.stage = 'closed')
       AND NOT EXISTS (SELECT 1 FROM other_visit v
                       WHERE v.enterprise_id = l.enterprise_id AND v.agency_id = $2
                         AND v.state ->> 'followUpOf' = l.id AND v.status NOT IN ('cancelled', 'declined'))
     ORDER BY l.updated_at, l.id LIMIT $4`,
    [asked.jurisdiction, asked.agencyId, asked.inspectionId ?? null, asked.limit],
  );
  return rows;
};
