// The visit ledger of one enterprise and year, by agency, cut to what its reader may know.
import type { Pool } from 'pg';
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { Facts } from '../../domain/inspection/facts';
import type { VisitTally } from '../../domain/inspection/visit-standing';
import type { LedgerReach } from '../../domain/permission/ledger';
import { isDisclosed, isSecret } from './reach';

export interface TallyQuestion {
  readonly jurisdiction: string;
  readonly enterpriseId: string;
  readonly year: number;
  readonly reach: LedgerReach;
  /** One agency, told of also where it has no visit. */
  readonly agencyId?: string | undefined;
  /** Agencies after this one, in the order of their ids. */
  readonly after: string | null;
  readonly limit: number;
}

export interface NamedTally extends VisitTally {
  readonly name: string;
}

/** What of a visit, and of a kept place, the reader may know; `$5` is the agency that he belongs to. */
const sight = (
  reach: LedgerReach,
): { readonly visit: string; readonly hold: string; readonly own: string | null } => {
  switch (reach.kind) {
    case 'all':
      return reach.secrets
        ? { visit: 'true', hold: 'true', own: null }
        : { visit: `NOT ${isSecret}`, hold: `(l.id IS NULL OR NOT ${isSecret})`, own: null };
    case 'agency':
      return { visit: 'v.agency_id = $5', hold: 'v.agency_id = $5', own: reach.agencyId };
    case 'told':
      return { visit: isDisclosed, hold: 'false', own: null };
  }
};

/** At most `limit`, by the agencies' ids; the text of the statement has parameters for all of them. */
export const visitTallies = async (pool: Pool, question: TallyQuestion): Promise<readonly NamedTally[]> => {
  const { visit, hold, own } = sight(question.reach);
  const { rows } = await pool.query<NamedTally>(
    `WITH place AS (
       SELECT v.agency_id, v.counted, v.triggered, CASE v.status WHEN 'consumed' THEN 'made' ELSE 'promised' END AS kind
       FROM visit v JOIN lifecycle l ON l.id = v.lifecycle_id
       WHERE v.enterprise_id = $1 AND v.year = $2 AND v.status IN ('reserved', 'consumed') AND ${visit}
       UNION ALL
       SELECT v.agency_id, v.counted, v.triggered, CASE WHEN v.claims = '{}' THEN 'planned' ELSE 'held' END
       FROM visit_hold v LEFT JOIN lifecycle l ON l.id = v.inspection_id
       WHERE v.enterprise_id = $1 AND v.year = $2 AND ${hold}
         AND NOT is_visit_on_record(v.inspection_id, v.enterprise_id, v.year, v.agency_id)
     )
     SELECT a.id AS "agencyId", a.name,
       count(*) FILTER (WHERE p.counted AND p.kind = 'made')::int AS made,
       count(*) FILTER (WHERE p.counted AND p.kind = 'promised')::int AS promised,
       count(*) FILTER (WHERE p.counted AND p.kind = 'held')::int AS held,
       count(*) FILTER (WHERE p.counted AND p.kind = 'planned')::int AS planned,
       count(*) FILTER (WHERE NOT p.counted)::int AS exempt,
       count(*) FILTER (WHERE p.triggered)::int AS triggered
     FROM agency a LEFT JOIN place p ON p.agency_id = a.id
     WHERE a.jurisdiction = $3 AND ($4::text IS NULL OR a.id = $4) AND ($5::text IS NULL OR a.id = $5)
       AND ($6::text IS NULL OR a.id > $6) AND (p.agency_id IS NOT NULL OR a.id = $4 OR a.id = $5)
     GROUP BY a.id, a.name ORDER BY a.id LIMIT $7`,
    [
      ...[question.enterpriseId, question.year, question.jurisdiction, question.agencyId ?? null],
      ...[own, question.after, question.limit],
    ],
  );
  return rows;
};

/** The latest decision of each rule by `today` that holds for `year`, for each of these agencies and for everybody. */
export const decidedLimits = async (
  pool: Pool,
  jurisdiction: string,
  agencyIds: readonly string[],
  { today, year }: { readonly today: PlainDate; readonly year: number },
): Promise<Facts['limits']> => {
  const { rows } = await pool.query<Facts['limits'][number]>({
    name: 'decided-limits',
    text: `SELECT rule, agency_id AS "agencyId", "limit", decision_ref AS "decisionRef" FROM limits_on($1, $3, $4)
           WHERE agency_id IS NULL OR agency_id = ANY ($2::text[]) ORDER BY rule, agency_id`,
    values: [jurisdiction, agencyIds, today, year],
  });
  return rows;
};
