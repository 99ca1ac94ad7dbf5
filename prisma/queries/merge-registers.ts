// What the merge asks of registers, ledger and plans, a jurisdiction at a time.
import type { Pool } from 'pg';
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { PlanOfChecks } from '../../domain/consultation/checks';
import type { MergeRegisters } from '../../domain/consultation/merge-input';

export interface RegistersQuestion {
  readonly jurisdiction: string;
  readonly year: number;
  readonly today: PlainDate;
  /** The pack's own cap; null: it names none. */
  readonly packCap: number | null;
}

const agencies = `
  SELECT a.id, a.line,
    (SELECT count(*)::int FROM officer o WHERE o.agency_id = a.id AND o.standing = 'officer'
       AND (o.ended_on IS NULL OR o.ended_on > $2)) AS officers,
    coalesce(
      (SELECT d."limit" FROM limit_decision d WHERE d.jurisdiction = $1 AND d.rule = 'annualCap' AND d.decided_on <= $2
         AND (d.agency_id = a.id OR d.agency_id IS NULL)
       ORDER BY d.agency_id NULLS LAST, d.decided_on DESC, d.decision_ref DESC LIMIT 1), $3::int) AS cap
  FROM agency a WHERE a.jurisdiction = $1 AND (a.ended_on IS NULL OR a.ended_on > $2) ORDER BY a.id`;

const visitsMade = `
  SELECT enterprise_id AS "enterpriseId", agency_id AS "agencyId", count(*)::int AS visits
  FROM visit v
  WHERE v.year = $2 AND v.counted AND v.status IN ('reserved', 'consumed')
    AND v.agency_id IN (SELECT id FROM agency WHERE jurisdiction = $1)
  GROUP BY 1, 2 ORDER BY 1, 2`;

/** Temporary and superior-ordered inspections of the year that have been on site (DE-34). */
const done = `
  SELECT l.id AS "inspectionId", l.enterprise_id AS "enterpriseId",
    ARRAY(SELECT jsonb_array_elements_text(l.state #> '{draft,itemIds}')) AS "itemIds", l.state ->> 'finishedOn' AS on
  FROM lifecycle l
  WHERE l.jurisdiction = $1 AND l.type = 'inspection' AND l.state ->> 'finishedOn' >= $2 || '-01-01'
    AND (l.kind = 'temporary' OR l.state #>> '{draft,trigger,source}' = 'superiorOrder')
    AND l.stage IN ('resultNotice', 'rectification', 'creditRepair', 'closed')
  ORDER BY l.id`;

export const mergeRegisters = async (
  pool: Pool,
  { jurisdiction, year, today, packCap }: RegistersQuestion,
): Promise<MergeRegisters> => {
  const [agencyRows, enterpriseRows, itemRows, entrustmentRows, visitRows, doneRows] = await Promise.all([
    pool.query<MergeRegisters['agencies'][number]>(agencies, [jurisdiction, today, packCap]),
    pool.query<MergeRegisters['enterprises'][number]>(
      `SELECT id, joint_opt_out AS "jointOptOut" FROM enterprise
       WHERE jurisdiction = $1 AND (ended_on IS NULL OR ended_on > $2) ORDER BY id`,
      [jurisdiction, today],
    ),
    // What concerns a state secret is inspected with nobody else (XT-12).
    pool.query<MergeRegisters['items'][number]>(
      `SELECT id, simple, state_secret AS alone FROM inspection_item
       WHERE jurisdiction = $1 AND published_on <= $2 AND (ended_on IS NULL OR ended_on > $2) ORDER BY id`,
      [jurisdiction, today],
    ),
    pool.query<MergeRegisters['entrustments'][number]>(
      `SELECT ref, owner_agency_id AS "ownerAgencyId", entrusted_agency_id AS "entrustedAgencyId" FROM entrustment
       WHERE jurisdiction = $1 AND valid_from <= $2 AND (valid_to IS NULL OR valid_to >= $2) ORDER BY ref`,
      [jurisdiction, today],
    ),
    pool.query<MergeRegisters['visitsMade'][number]>(visitsMade, [jurisdiction, year]),
    pool.query<MergeRegisters['done'][number]>(done, [jurisdiction, String(year)]),
  ]);
  return {
    agencies: agencyRows.rows,
    enterprises: enterpriseRows.rows,
    items: itemRows.rows,
    entrustments: entrustmentRows.rows,
    visitsMade: visitRows.rows,
    done: doneRows.rows,
  };
};

/** Plans of the year in one of the stages, with their lines. */
export const plansOf = async (
  pool: Pool,
  { jurisdiction, year, stages }: { jurisdiction: string; year: number; stages: readonly string[] },
): Promise<readonly PlanOfChecks[]> => {
  const { rows } = await pool.query<PlanOfChecks>(
    `SELECT id AS "planId", kind, lead_agency_id AS "agencyId", state -> 'lines' AS lines,
       jsonb_path_query_array(state, '$.changes[*].adjustmentId') AS "inForce" FROM lifecycle
     WHERE jurisdiction = $1 AND type = 'plan' AND (state ->> 'year')::int = $2 AND stage = ANY ($3::text[]) ORDER BY id`,
    [jurisdiction, year, stages],
  );
  return rows;
};

/** Agencies with a plan of the year, or with a line entered without one: those that a round asks. */
export const planningAgencies = async (
  pool: Pool,
  jurisdiction: string,
  year: number,
): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ id: string }>(
    `SELECT DISTINCT p.agency_id AS id FROM plan_line p JOIN agency a ON a.id = p.agency_id
     WHERE p.jurisdiction = $1 AND p.year = $2 AND a.ended_on IS NULL ORDER BY 1`,
    [jurisdiction, year],
  );
  return rows.map(({ id }) => id);
};

/** Agencies that inspect: those asked for a yearly plan. */
export const inspectingAgencies = async (pool: Pool, jurisdiction: string): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ id: string }>(
    `SELECT id FROM agency WHERE jurisdiction = $1 AND ended_on IS NULL AND published_on IS NOT NULL
       AND body_kind IN ('agency', 'authorised') ORDER BY id`,
    [jurisdiction],
  );
  return rows.map(({ id }) => id);
};

/** Agencies of one line that stand for a deciding body; with none, whoever coordinates. */
export const agenciesOfLine = async (
  pool: Pool,
  jurisdiction: string,
  line: string,
): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ id: string }>(
    'SELECT id FROM agency WHERE jurisdiction = $1 AND line = $2 AND ended_on IS NULL ORDER BY id LIMIT 50',
    [jurisdiction, line],
  );
  return rows.map(({ id }) => id);
};

/** The agency that convenes: the coordinating body's own; null: none is on the register. */
export const coordinatingAgency = async (pool: Pool, jurisdiction: string): Promise<string | null> => {
  const { rows } = await pool.query<{ id: string }>(
    `SELECT id FROM agency WHERE jurisdiction = $1 AND body_kind = 'coordinating' AND ended_on IS NULL
     ORDER BY line = 'coordination' DESC, id LIMIT 1`,
    [jurisdiction],
  );
  return rows[0]?.id ?? null;
};
