// All that has come to one enterprise, as it knows of it: inspections that were disclosed to it, and visits that were none.
import type { Pool } from 'pg';
import { inspectionReached } from './evaluations';
import { Conditions } from './page';
import { isDisclosed } from './reach';

export interface OwnVisit {
  readonly type: 'inspection' | 'otherVisit';
  readonly id: string;
  /** Of the entry; before it of the window's beginning. */
  readonly day: string;
  readonly agencies: readonly { readonly id: string; readonly name: string }[];
  readonly kind: string;
  readonly stage: string;
  readonly isOver: boolean;
  readonly isRectified: boolean;
}

export interface OwnVisitsQuestion {
  readonly jurisdiction: string;
  readonly enterpriseId: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly after?: { readonly day: string; readonly id: string } | undefined;
  readonly limit: number;
}

const visits = `WITH v AS (
  SELECT 'inspection' AS type, l.id, coalesce(l.state ->> 'enteredOn', l.state #>> '{draft,window,from}') AS day,
    l.agency_ids, l.kind, l.stage, ${inspectionReached.visit} AND l.stage <> 'voided' AS "isOver",
    ${inspectionReached.rectification} AS "isRectified"
  FROM lifecycle l WHERE l.type = 'inspection' AND l.jurisdiction = $1 AND l.enterprise_id = $2 AND ${isDisclosed}
  UNION ALL
  SELECT 'otherVisit', o.id, o.day::text, ARRAY[o.agency_id], o.kind, o.status, o.status = 'ended', false
  FROM other_visit o WHERE o.jurisdiction = $1 AND o.enterprise_id = $2)`;

/** The latest day first. */
export const ownVisits = async (
  pool: Pool,
  { jurisdiction, enterpriseId, from, to, after, limit }: OwnVisitsQuestion,
): Promise<readonly OwnVisit[]> => {
  const where = new Conditions([jurisdiction, enterpriseId]);
  if (from !== undefined) where.add('v.day >= ?', from);
  if (to !== undefined) where.add('v.day <= ?', to);
  if (after !== undefined) where.add('(v.day, v.id) < (?, ?)', after.day, after.id);
  const { rows } = await pool.query<OwnVisit>(
    `${visits} SELECT v.type, v.id, v.day, v.kind, v.stage, v."isOver", v."isRectified",
       coalesce((SELECT jsonb_agg(jsonb_build_object('id', g.id, 'name', coalesce(a.name, g.id)) ORDER BY g.nth)
         FROM unnest(v.agency_ids) WITH ORDINALITY AS g (id, nth) LEFT JOIN agency a ON a.id = g.id), '[]') AS agencies
     FROM v WHERE ${where.sql} ORDER BY v.day DESC, v.id DESC LIMIT ${String(limit)}`,
    where.values,
  );
  return rows;
};
