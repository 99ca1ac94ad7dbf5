// Other inspections of the same enterprise, counted from the visit ledger and the lifecycles' states.
import type { Pool } from 'pg';
import type { Facts } from '../../domain/inspection/facts';
import { addDays } from '../../domain/calendar/plain-date';
import type { FactsQuestion, VisitQuestion } from './facts-question';
import { isHushed } from './reach';
import { campaignOf, planTask, planTaskOf } from './visit-places';

const recentDays = 180;

/**
 * Visits of `year` before this one, for each agency of the draft: made ones, and those whose places were taken before it
 * had its own; all that are promised, where it has none. Takes no place (see takePlaces).
 */
export const visitCounts = async (
  pool: Pool,
  { draft, inspectionId, plannedVisitId }: VisitQuestion,
  year: number,
): Promise<Facts['visits']> => {
  const { rows } = await pool.query<Facts['visits'][number]>({
    name: 'visit-counts',
    text: `SELECT agency_id AS "agencyId", counted, exempt, triggered
           FROM visits_before($1, ${planTask('$2')}, $3, $4, $5) ORDER BY agency_id`,
    values: [inspectionId, plannedVisitId ?? planTaskOf(draft), draft.enterpriseId, year, draft.agencyIds],
  });
  return rows;
};

/**
 * Submitted inspections of the enterprise whose visit is not over and whose days meet the draft's. Drafts not yet
 * submitted bind nobody: of two, the later one submitted finds the earlier. A visit that nobody announced is among them
 * only where all agencies of the draft take part in it: they read the record, and whoever drafts names the others himself.
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
               AND l.state #>> '{draft,channel}' = 'onSite' AND (l.agency_ids @> $6::text[] OR NOT ${isHushed})
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
    text: `SELECT l.id AS "inspectionId", asked.id AS "itemId", l.lead_agency_id AS "agencyId", (l.ended_at AT TIME ZONE 'Asia/Shanghai')::date::text AS on
           FROM lifecycle l
           JOIN inspection_item asked ON asked.id = ANY ($2::text[])
           WHERE l.enterprise_id = $1 AND l.type = 'inspection' AND l.stage = 'closed' AND l.id IS DISTINCT FROM $3
             AND (l.ended_at AT TIME ZONE 'Asia/Shanghai')::date BETWEEN $4::date AND $5::date
             AND (l.agency_ids @> $6::text[] OR NOT ${isHushed})
             AND EXISTS (SELECT 1 FROM inspection_item i
                         WHERE l.state #> '{draft,itemIds}' ? i.id AND (i.id = asked.id OR i.matter = asked.matter))
           ORDER BY l.id, asked.id`,
    values: [
      ...[draft.enterpriseId, draft.itemIds, inspectionId, addDays(today, -recentDays), today],
      draft.agencyIds,
    ],
  });
  return rows;
};

/**
 * Special campaigns of the lead agency in `year` before the draft's own (A47: for each agency and calendar year): with a
 * visit made, or begun before it. The inspections of one plan line are one campaign. 0 for what is no special inspection.
 */
export const specialCampaigns = async (
  pool: Pool,
  { draft, inspectionId }: FactsQuestion,
  year: number,
): Promise<number> => {
  if (draft.kind !== 'special') return 0;
  const { rows } = await pool.query<{ campaigns: number }>({
    name: 'special-campaigns',
    text: `WITH place AS (
             SELECT coalesce(l.state #>> '{draft,planLineRef}', l.id) AS campaign, v.place, v.status = 'consumed' AS made
             FROM visit v JOIN lifecycle l ON l.id = v.lifecycle_id
             WHERE v.agency_id = $1 AND v.year = $2 AND v.special AND v.status IN ('reserved', 'consumed')
               AND l.lead_agency_id = $1
             UNION ALL
             SELECT h.campaign, h.place, false FROM visit_hold h
             WHERE h.agency_id = $1 AND h.year = $2 AND h.campaign IS NOT NULL),
           own AS (SELECT min(place) AS place FROM place WHERE campaign = $3)
           SELECT count(DISTINCT p.campaign)::int AS campaigns FROM place p, own
           WHERE p.campaign IS DISTINCT FROM $3 AND (p.made OR own.place IS NULL OR p.place < own.place)`,
    values: [draft.leadAgencyId, year, campaignOf(draft, inspectionId ?? '')],
  });
  return rows[0]?.campaigns ?? 0;
};
