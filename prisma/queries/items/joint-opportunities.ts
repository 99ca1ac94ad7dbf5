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
  /** Items that stand together in one entry of a joint list: those are left out. */
  readonly listed: readonly (readonly string[])[];
  readonly limit: number;
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

/**
 * Inspections of state secrets and items that are any are left out: they are checked alone. Most enterprises first. What the product
 * of items and visits could be is kept small: each visit's items are looked up before visits are paired, and what is listed
 * already, or beyond the limit, never leaves the database.
 */
export const jointOpportunities = async (
  client: Queryable,
  { jurisdiction, since, withinDays, listed, limit }: JointQuestion,
): Promise<readonly JointOpportunity[]> => {
  const { rows } = await client.query<JointOpportunity>(
    `WITH visited AS MATERIALIZED (
       SELECT l.id, l.enterprise_id, l.lead_agency_id AS agency, l.agency_ids AS agencies, s."finishedOn" AS day,
              s.draft -> 'itemIds' AS items, s.draft ->> 'selection' = 'drawn' AS drawn,
              s.draft ->> 'keyField' IS NOT NULL OR e.pool = 'key' AS key
       FROM lifecycle l JOIN enterprise e ON e.id = l.enterprise_id
         CROSS JOIN LATERAL jsonb_to_record(l.state) AS s (draft jsonb, "finishedOn" date)
       -- Nothing has finished since a day without a step since then; of what has, few rows are read for their state.
       WHERE l.type = 'inspection' AND l.updated_at >= $2::timestamp AT TIME ZONE 'Asia/Shanghai'
         AND l.jurisdiction = $1 AND s.draft ->> 'channel' = 'onSite' AND s."finishedOn" >= $2::date AND NOT ${isSecret}
     ), looked_at AS MATERIALIZED (
       SELECT v.id, array_agg(i.id) AS items
       FROM visited v CROSS JOIN jsonb_array_elements_text(v.items) AS x
         JOIN inspection_item i ON i.id = x AND i.jurisdiction = $1 AND NOT i.state_secret
       GROUP BY v.id
     ), pair AS (
       SELECT a.enterprise_id, x, y, a.agency AS one, b.agency AS other, a.drawn AND b.drawn AS drawn, a.key OR b.key AS key
       FROM visited a
       JOIN visited b ON b.enterprise_id = a.enterprise_id AND b.agency > a.agency AND abs(b.day - a.day) <= $3
         AND NOT (b.agency = ANY (a.agencies)) AND NOT (a.agency = ANY (b.agencies))
       JOIN looked_at p ON p.id = a.id JOIN looked_at q ON q.id = b.id, unnest(p.items) AS x, unnest(q.items) AS y
       WHERE x <> y
     )
     SELECT ARRAY [x, y] AS "itemIds", ARRAY [one, other] AS "agencyIds",
            count(DISTINCT enterprise_id)::int AS enterprises, count(*)::int AS pairs,
            count(*) FILTER (WHERE drawn)::int AS drawn, count(DISTINCT enterprise_id) FILTER (WHERE key)::int AS key
     FROM pair
     GROUP BY x, y, one, other
     HAVING NOT EXISTS (SELECT 1 FROM jsonb_array_elements($4::jsonb) AS entry WHERE entry ?& ARRAY [x, y])
     ORDER BY enterprises DESC, pairs DESC, x, y LIMIT ${String(limit)}`,
    [jurisdiction, since, withinDays, JSON.stringify(listed)],
  );
  return rows;
};
