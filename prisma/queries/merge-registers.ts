// What the merge asks of registers, ledger and plans, a jurisdiction at a time.
import type { Pool } from 'pg';
import { plainDate, type PlainDate } from '../../domain/calendar/plain-date';
import type { PlanOfChecks } from '../../domain/consultation/checks';
import type { MergeRegisters } from '../../domain/consultation/merge-input';
import type { DecidedLimit } from '../../domain/tier/class-limits';
import type { ListEntry } from '../../domain/items/list-entries';
import { lettersWithin } from './entrustments';
import { listCatalogue } from './items/catalogue';
import { entriesOn } from './items/item-facts';
import { listedPools, standsOn } from './pools';

export interface RegistersQuestion {
  readonly jurisdiction: string;
  readonly year: number;
  readonly today: PlainDate;
  /** First day that is planned for: lists count as of it. */
  readonly from: PlainDate;
  /** The pack's own cap; null: it names none. */
  readonly packCap: number | null;
}

const agencies = `
  SELECT a.id, a.line,
    (SELECT count(*)::int FROM officer o WHERE o.agency_id = a.id AND o.standing = 'officer'
       AND (o.ended_on IS NULL OR o.ended_on > $2)) AS officers,
    coalesce(
      (SELECT d."limit" FROM limits_on($1, $2, $4) AS d
       WHERE d.rule = 'annualCap' AND (d.agency_id = a.id OR d.agency_id IS NULL)
       ORDER BY d.agency_id NULLS LAST LIMIT 1), $3::int) AS cap
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

/** Where a list of simple items is kept, it is the list that counts (CX-63, CX-64). */
const asListed = (
  item: Omit<MergeRegisters['items'][number], 'doneBy'>,
  simple: readonly ListEntry<'simpleItems'>[] | null,
): MergeRegisters['items'][number] => {
  if (simple === null) return { ...item, doneBy: [] };
  const entries = simple.filter(({ itemId }) => itemId === item.id);
  const isAnybodys = entries.some(({ mayBeDoneBy }) => mayBeDoneBy.length === 0);
  return {
    ...item,
    simple: entries.length > 0,
    doneBy: isAnybodys ? [] : [...new Set(entries.flatMap(({ mayBeDoneBy }) => mayBeDoneBy))].sort(),
  };
};

/** Caps that bodies have set for classes, by rule and agency. */
const decidedCaps = async (
  pool: Pool,
  jurisdiction: string,
  { today, year }: Pick<RegistersQuestion, 'today' | 'year'>,
): Promise<readonly DecidedLimit[]> => {
  const { rows } = await pool.query<DecidedLimit>(
    `SELECT rule, agency_id AS "agencyId", "limit", decision_ref AS "decisionRef"
     FROM limits_on($1, $2, $3) WHERE starts_with(rule, 'annualCap.')`,
    [jurisdiction, today, year],
  );
  return rows;
};

/** Enterprises that lists put into a pool, for each agency for which they do. */
const poolsOfAgencies = async (
  pool: Pool,
  jurisdiction: string,
  day: PlainDate,
): Promise<MergeRegisters['listedPools']> => {
  const { rows } = await pool.query<MergeRegisters['listedPools'][number]>(
    `SELECT a.id AS "agencyId", listed.enterprise_id AS "enterpriseId", listed.pool
     FROM agency a CROSS JOIN LATERAL (${listedPools('a.id', '$2::date', '$1')}) AS listed
     WHERE a.jurisdiction = $1 ORDER BY 1, 2`,
    [jurisdiction, day],
  );
  return rows;
};

export const mergeRegisters = async (
  pool: Pool,
  { jurisdiction, year, today, from, packCap }: RegistersQuestion,
): Promise<MergeRegisters> => {
  const lists = await listCatalogue(pool, { jurisdiction, kinds: ['simpleItems'] });
  const simple = entriesOn(
    lists.map(({ catalogue }) => catalogue),
    'simpleItems',
    from,
  );
  const limits = await decidedCaps(pool, jurisdiction, { today, year });
  const [agencyRows, enterpriseRows, itemRows, letters, visitRows, doneRows] = await Promise.all([
    pool.query<MergeRegisters['agencies'][number]>(agencies, [jurisdiction, today, packCap, year]),
    pool.query<MergeRegisters['enterprises'][number]>(
      `SELECT e.id, coalesce(listed.out, e.joint_opt_out) AS "jointOptOut", e.pool, e.risk, e.credit_grade AS "creditGrade", e.trade
       FROM enterprise e LEFT JOIN (
         SELECT m.enterprise_id, bool_or(${standsOn('$3::date')}) AS out FROM list_membership m
         WHERE m.jurisdiction = $1 AND m.list = 'jointOptOut' AND m.status = 'standing' AND m.from_on <= $3::date
         GROUP BY 1) AS listed ON listed.enterprise_id = e.id
       WHERE e.jurisdiction = $1 AND (e.ended_on IS NULL OR e.ended_on > $2) ORDER BY e.id`,
      [jurisdiction, today, from],
    ),
    // What concerns a state secret is inspected with nobody else (XT-12).
    pool.query<Omit<MergeRegisters['items'][number], 'doneBy'>>(
      `SELECT id, simple, state_secret AS alone FROM inspection_item
       WHERE jurisdiction = $1 AND published_on <= $2 AND (ended_on IS NULL OR ended_on > $2) ORDER BY id`,
      [jurisdiction, today],
    ),
    lettersWithin(pool, jurisdiction, { from, to: plainDate(`${String(year)}-12-31`) }),
    pool.query<MergeRegisters['visitsMade'][number]>(visitsMade, [jurisdiction, year]),
    pool.query<MergeRegisters['done'][number]>(done, [jurisdiction, String(year)]),
  ]);
  return {
    agencies: agencyRows.rows,
    enterprises: enterpriseRows.rows,
    items: itemRows.rows.map((item) => asListed(item, simple)),
    entrustments: letters,
    visitsMade: visitRows.rows,
    done: doneRows.rows,
    limits,
    listedPools: limits.some(({ rule }) => rule.startsWith('annualCap.pool.'))
      ? await poolsOfAgencies(pool, jurisdiction, from)
      : [],
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
