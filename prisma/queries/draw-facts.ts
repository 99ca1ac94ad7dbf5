// The recorded draw that a draft names, as far as it concerns the draft's enterprise (HZ-31, CX-38, DE-79, XT-23).
import type { Pool } from 'pg';
import type { DrawFacts } from '../../domain/inspection/facts';
import type { FactsQuestion } from './facts-question';

/**
 * undefined: the draft does not say that its enterprise was drawn, so nobody asks for a draw; null: it names none, or none of
 * this place. The target is read out of the record as it was hashed. Of two drafts that name the same draw the earlier has it;
 * whose inspection has another agency's draw is not for this one to learn.
 */
export const drawFacts = async (
  pool: Pool,
  { jurisdiction, draft, inspectionId }: FactsQuestion,
): Promise<DrawFacts | null | undefined> => {
  if (draft.selection !== 'drawn') return undefined;
  if (draft.drawId === undefined) return null;
  const { rows } = await pool.query<DrawFacts>(
    `SELECT d.id, d.agency_id AS "agencyId", d.plan_line_ref AS "planLineRef",
       (SELECT later.id FROM draw later WHERE later.redraws = d.id) AS "redrawnBy",
       convert_from(d.commitment, 'UTF8')::jsonb -> 'visitDays' AS "visitDays",
       (SELECT jsonb_build_object('officerIds', one -> 'officerIds')
        FROM draw_record r, jsonb_array_elements(convert_from(r.record, 'UTF8')::jsonb -> 'drawn') AS one
        WHERE r.draw_id = d.id AND one ->> 'targetId' = $3) AS target,
       (SELECT l.id FROM lifecycle l
        WHERE d.agency_id = $5 AND l.enterprise_id = $3 AND l.type = 'inspection' AND l.id IS DISTINCT FROM $4
          AND l.stage NOT IN ('withdrawn', 'refused', 'voided') AND l.state #>> '{draft,drawId}' = d.id
          AND (l.stage <> 'plan' OR (l.started_at, l.id) < (SELECT o.started_at, o.id FROM lifecycle o WHERE o.id = $4))
        ORDER BY l.id LIMIT 1) AS "usedBy"
     FROM draw d
     WHERE d.jurisdiction = $1 AND d.id = $2`,
    [jurisdiction, draft.drawId, draft.enterpriseId, inspectionId, draft.leadAgencyId],
  );
  return rows[0] ?? null;
};
