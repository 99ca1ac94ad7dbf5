// Other inspections of the same enterprise, counted from the visit ledger and the lifecycles' states.
import type { Pool } from 'pg';
import type { Facts } from '../../domain/inspection/facts';
import { addDays } from '../../domain/calendar/plain-date';
import type { FactsQuestion } from './facts-question';

const recentDays = 180;

/** Visits of `year`, reserved or made, for each agency of the draft; the inspection itself left out. */
export const visitCounts = async (
  pool: Pool,
  { draft, inspectionId }: FactsQuestion,
  year: number,
): Promise<Facts['visits']> => {
  const { rows } = await pool.query<Facts['visits'][number]>({
    name: 'visit-counts',
    text: `SELECT agency AS "agencyId", count(*) FILTER (WHERE v.counted)::int AS counted,
             count(*) FILTER (WHERE NOT v.counted)::int AS exempt, count(*) FILTER (WHERE v.triggered)::int AS triggered
           FROM unnest($1::text[]) AS agency
           LEFT JOIN visit v ON v.agency_id = agency AND v.enterprise_id = $2 AND v.year = $3
             AND v.status IN ('reserved', 'consumed') AND v.lifecycle_id IS DISTINCT FROM $4
           GROUP BY agency ORDER BY agency`,
    values: [draft.agencyIds, draft.enterpriseId, year, inspectionId],
  });
  return rows;
};

/**
 * Submitted inspections of the enterprise whose visit is not over and whose days meet the draft's. Drafts not yet
 * submitted bind nobody: of two, the later one submitted finds the earlier.
 */
export const overlappingInspections = async (
  pool: Pool,
  { draft, inspectionId }: FactsQuestion,
): Promise<Facts['overlapping']> => {
  const { rows } = await pool.query<Facts['overlapping'][number]>({
    name: 'overlapping-inspections',
    text: `WITH own AS (SELECT array_agg(DISTINCT matter) AS matters FROM inspection_item WHERE id = ANY ($5::text[])),
           other AS (
             SELECT l.id, l.kind, agency AS agency_id, l.state #> '{draft,itemIds}' AS item_ids
             FROM lifecycle l CROSS JOIN unnest(l.agency_ids) AS agency
             WHERE l.enterprise_id = $1 AND l.ended_at IS NULL AND l.type = 'inspection' AND l.id IS DISTINCT FROM $2
               AND l.stage IN ('legalReview', 'approval', 'coding', 'onSite')
               AND l.state #>> '{draft,channel}' = 'onSite'
               AND l.state #>> '{draft,window,from}' <= $4 AND l.state #>> '{draft,window,to}' >= $3
             UNION ALL
             -- Planned visits that have not begun (HZ-15, HZ-42, XT-34); those of the draft's own plan line it fulfils.
             SELECT v.id, 'planned', agency, (
               SELECT jsonb_agg(DISTINCT item) FROM jsonb_array_elements(v.checks) AS c
               CROSS JOIN jsonb_array_elements_text(c -> 'itemIds') AS item)
             FROM planned_visit v CROSS JOIN unnest(v.agency_ids) AS agency
             WHERE v.enterprise_id = $1 AND v.status = 'planned' AND v.channel = 'onSite'
               AND v.window_from <= $4::text::date AND v.window_to >= $3::text::date
               AND ($7::text IS NULL OR NOT v.checks @> jsonb_build_array(jsonb_build_object('lineRef', $7::text))))
           SELECT o.id AS "inspectionId", o.agency_id AS "agencyId", o.kind = 'planned' AS planned,
             o.agency_id = ANY ($6::text[]) AS "sameLine",
             o.agency_id <> ALL ($6::text[]) AND EXISTS (
               SELECT 1 FROM agency theirs JOIN agency ours ON ours.line = theirs.line AND ours.level <> theirs.level
               WHERE theirs.id = o.agency_id AND ours.id = ANY ($6::text[])) AS "otherLevel",
             o.item_ids ?| $5::text[] OR EXISTS (
               SELECT 1 FROM inspection_item i, own WHERE o.item_ids ? i.id AND i.matter = ANY (own.matters)) AS "sameItem"
           FROM other o ORDER BY o.id, o.agency_id`,
    values: [
      draft.enterpriseId,
      inspectionId,
      draft.window.from,
      draft.window.to,
      draft.itemIds,
      draft.agencyIds,
      draft.planLineRef,
    ],
  });
  return rows;
};

/** Items of the draft (or the same matter under another id) whose inspection was closed in the last 180 days. */
export const recentResults = async (
  pool: Pool,
  { draft, inspectionId, today }: FactsQuestion,
): Promise<Facts['recentResults']> => {
  const { rows } = await pool.query<Facts['recentResults'][number]>({
    name: 'recent-results',
    text: `SELECT l.id AS "inspectionId", asked.id AS "itemId", (l.ended_at AT TIME ZONE 'Asia/Shanghai')::date::text AS on
           FROM lifecycle l
           JOIN inspection_item asked ON asked.id = ANY ($2::text[])
           WHERE l.enterprise_id = $1 AND l.type = 'inspection' AND l.stage = 'closed' AND l.id IS DISTINCT FROM $3
             AND (l.ended_at AT TIME ZONE 'Asia/Shanghai')::date BETWEEN $4::date AND $5::date
             AND EXISTS (SELECT 1 FROM inspection_item i
                         WHERE l.state #> '{draft,itemIds}' ? i.id AND (i.id = asked.id OR i.matter = asked.matter))
           ORDER BY l.id, asked.id`,
    values: [draft.enterpriseId, draft.itemIds, inspectionId, addDays(today, -recentDays), today],
  });
  return rows;
};

/**
 * Special campaigns of the lead agency in `year` beside the draft's own (A47: for each agency and calendar year). The
 * inspections of one plan line are one campaign.
 */
export const specialCampaigns = async (
  pool: Pool,
  { draft, inspectionId }: FactsQuestion,
  year: number,
): Promise<number> => {
  const { rows } = await pool.query<{ campaigns: number }>({
    name: 'special-campaigns',
    text: `SELECT count(DISTINCT coalesce(l.state #>> '{draft,planLineRef}', l.id))::int AS campaigns
           FROM visit v JOIN lifecycle l ON l.id = v.lifecycle_id
           WHERE v.agency_id = $1 AND v.year = $2 AND v.special AND v.status IN ('reserved', 'consumed')
             AND l.lead_agency_id = $1 AND l.id IS DISTINCT FROM $3
             AND coalesce(l.state #>> '{draft,planLineRef}', l.id) IS DISTINCT FROM $4`,
    values: [draft.leadAgencyId, year, inspectionId, draft.planLineRef],
  });
  return rows[0]?.campaigns ?? 0;
};
