// A planned visit keeps a place in the visit ledger from its publication until an inspection started from it takes the place
// over, or it is given up (docs/ledger.md, docs/consultation.md).
import type { Pool } from 'pg';
import { plannedVisits } from '../../domain/inspection/visits';
import type { PlainDate } from '../../domain/calendar/plain-date';
import { releasePlannedVisits, reservePlannedVisits } from './visit-places';

interface Unplaced {
  readonly id: string;
  readonly enterpriseId: string;
  readonly agencyIds: readonly string[];
  readonly isSpecial: boolean;
  readonly day: PlainDate;
}

const atOnce = 500;

/** Cancelled; or started, and its inspection is over: what was made is on record there, what was not is free again. */
const releaseGivenUp = async (pool: Pool, jurisdiction: string): Promise<void> => {
  const { rows } = await pool.query<{ id: string }>(
    `SELECT v.id FROM planned_visit v
     WHERE v.jurisdiction = $1 AND EXISTS (SELECT 1 FROM visit_hold h WHERE h.plan_task_id = v.id)
       AND (v.status = 'cancelled'
         OR EXISTS (SELECT 1 FROM lifecycle l WHERE l.id = v.inspection_id AND l.ended_at IS NOT NULL))`,
    [jurisdiction],
  );
  for (const { id } of rows) await releasePlannedVisits(pool, id);
};

/** An agency whose checks were taken out of a visit comes no more. */
const releaseDropped = async (pool: Pool, jurisdiction: string): Promise<void> => {
  await pool.query(
    `DELETE FROM visit_hold h USING planned_visit v
     WHERE h.plan_task_id = v.id AND v.jurisdiction = $1 AND v.status = 'planned' AND h.inspection_id IS NULL
       AND (h.agency_id <> ALL (v.agency_ids) OR h.year <> v.year)`,
    [jurisdiction],
  );
};

const unplaced = async (pool: Pool, jurisdiction: string): Promise<readonly Unplaced[]> => {
  const { rows } = await pool.query<Unplaced>(
    `SELECT v.id, v.enterprise_id AS "enterpriseId", v.agency_ids AS "agencyIds", v.day::text AS day,
       NOT EXISTS (SELECT 1 FROM jsonb_array_elements(v.checks) AS c WHERE c ->> 'kind' <> 'special') AS "isSpecial"
     FROM planned_visit v
     WHERE v.jurisdiction = $1 AND v.status = 'planned' AND v.channel = 'onSite'
       AND EXISTS (SELECT 1 FROM unnest(v.agency_ids) AS agency WHERE NOT EXISTS (
         SELECT 1 FROM visit_hold h WHERE h.plan_task_id = v.id AND h.agency_id = agency AND h.year = v.year))
     ORDER BY v.day, v.id LIMIT $2`,
    [jurisdiction, atOnce],
  );
  return rows;
};

/**
 * Brings the ledger's places of planned visits to what the visits say: one for each agency of a visit that has not begun.
 * One short transaction a visit, since each locks all of its places; the same call again, or two at once, change nothing.
 * @param beat told after each visit, for a heartbeat
 */
export const keepPlannedPlaces = async (
  pool: Pool,
  jurisdiction: string,
  beat: () => void = () => undefined,
): Promise<void> => {
  await releaseGivenUp(pool, jurisdiction);
  await releaseDropped(pool, jurisdiction);
  for (;;) {
    const visits = await unplaced(pool, jurisdiction);
    for (const { id, enterpriseId, agencyIds, isSpecial, day } of visits) {
      const task = {
        jurisdiction,
        enterpriseIds: [enterpriseId],
        agencyIds,
        kind: isSpecial ? ('special' as const) : ('planned' as const),
        channel: 'onSite' as const,
        from: day,
      };
      await reservePlannedVisits(pool, id, plannedVisits(task));
      beat();
    }
    if (visits.length < atOnce) return;
  }
};
