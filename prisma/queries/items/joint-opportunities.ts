// Items of different agencies for which the same enterprises have been visited separately: what could be checked together.
import type { PlainDate } from '../../../domain/calendar/plain-date';
import { isSecret } from '../reach';
import type { Queryable } from '../registers/rows';

export interface JointQuestion {
  readonly jurisdiction: string;
  /** Inspections that ended on the spot since that day. */
  readonly since: PlainDate;
  /** Two visits of one enterprise no further apart than this, days. */
  readonly withinDays: number;
}

export interface JointOpportunity {
  readonly itemIds: readonly [string, string];
  readonly agencyIds: readonly [string, string];
  /** Enterprises that both have visited, each by itself. */
  readonly enterprises: number;
  /** Pairs of such visits. */
  readonly pairs: number;
  /** Of them those where both enterprises were drawn by lot. */
  readonly drawn: number;
  /** Of the enterprises those of a key field or on a list of key enterprises. */
  readonly key: number;
}

/** Inspections of state secrets and items that are any are left out: they are checked alone. Most enterprises first. */
export const jointOpportunities = async (
  client: Queryable,
  { jurisdiction, since, withinDays }: JointQuestion,
): Promise<readonly JointOpportunity[]> => {
  const { rows } = await client.query<JointOpportunity>(
    `WITH visited AS MATERIALIZED (
       SELECT l.id, l.enterprise_id, l.lead_agency_id AS agency, l.agency_ids AS agencies,
              (l.state ->> 'finishedOn')::date AS day, l.state #> '{draft,itemIds}' AS items,
              l.state #>> '{draft,selection}' = 'drawn' AS drawn,
              l.state #>> '{draft,keyField}' IS NOT NULL OR e.pool = 'key' AS key
       FROM lifecycle l JOIN enterprise e ON e.id = l.enterprise_id
       WHERE l.type = 'inspection' AND l.jurisdiction = $1 AND l.state #>> '{draft,channel}' = 'onSite'
         AND l.state ->> 'finishedOn' >= $2 AND NOT ${isSecret}
     ), shown AS (
       SELECT id FROM inspection_item WHERE jurisdiction = $1 AND NOT state_secret
     )
     SELECT ARRAY [x, y] AS "itemIds", ARRAY [a.agency, b.agency] AS "agencyIds",
            count(DISTINCT a.enterprise_id)::int AS enterprises, count(*)::int AS pairs,
            count(*) FILTER (WHERE a.drawn AND b.drawn)::int AS drawn,
            count(DISTINCT a.enterprise_id) FILTER (WHERE a.key OR b.key)::int AS key
     FROM visited a
     JOIN visited b ON b.enterprise_id = a.enterprise_id AND b.agency > a.agency AND abs(b.day - a.day) <= $3
       AND NOT (b.agency = ANY (a.agencies)) AND NOT (a.agency = ANY (b.agencies)),
     jsonb_array_elements_text(a.items) x, jsonb_array_elements_text(b.items) y
     WHERE x IN (SELECT id FROM shown) AND y IN (SELECT id FROM shown) AND x <> y
     GROUP BY x, y, a.agency, b.agency
     ORDER BY enterprises DESC, pairs DESC, x, y`,
    [jurisdiction, since, withinDays],
  );
  return rows;
};
