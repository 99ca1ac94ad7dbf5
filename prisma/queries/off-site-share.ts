// How many inspections each agency has made on site and off it in a year.
import type { Pool } from 'pg';

export interface OffSiteShare {
  readonly agencyId: string;
  readonly agencyName: string;
  readonly line: string;
  readonly onSite: number;
  readonly offSite: number;
  readonly sharePerTenThousand: number | null;
}

/** Every agency of the place that inspects, the smallest share first, those without any inspection last. */
export const offSiteShares = async (
  pool: Pool,
  jurisdiction: string,
  year: number,
): Promise<readonly OffSiteShare[]> => {
  const { rows } = await pool.query<OffSiteShare>(
    `SELECT a.id AS "agencyId", a.name AS "agencyName", a.line,
            count(l.id) FILTER (WHERE l.state #>> '{draft,channel}' = 'onSite')::int AS "onSite",
            count(l.id) FILTER (WHERE l.state #>> '{draft,channel}' = 'offSite')::int AS "offSite",
            (10000 * count(l.id) FILTER (WHERE l.state #>> '{draft,channel}' = 'offSite')
               / nullif(count(l.id), 0))::int AS "sharePerTenThousand"
     FROM agency a
     LEFT JOIN lifecycle l ON l.jurisdiction = a.jurisdiction AND l.type = 'inspection'
       AND a.id = ANY (l.agency_ids) AND l.state ->> 'finishedOn' LIKE $2
     WHERE a.jurisdiction = $1 AND a.ended_on IS NULL AND a.body_kind NOT IN ('coordinating', 'thirdParty')
     GROUP BY a.id, a.name, a.line
     ORDER BY "sharePerTenThousand" NULLS LAST, a.id`,
    [jurisdiction, `${String(year)}-%`],
  );
  return rows;
};
