// Plans for the API: lists cut to the caller's reach, agencies without a plan, and what a plan is drawn up from (HZ-16).
import type { Pool } from 'pg';
import type { Reach } from '../../domain/permission/reach';
import type { PlanKind, PlanStage } from '../../domain/plan/vocabulary';
import { Conditions, decodeCursor, pageOf, type Page } from './page';
import { addReach } from './reach';

export interface PlanRow {
  readonly id: string;
  readonly version: number;
  readonly kind: PlanKind;
  readonly stage: PlanStage;
  readonly year: number;
  readonly part: number;
  readonly title: string;
  readonly jurisdiction: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly agencyIds: readonly string[];
  readonly lineCount: number;
  readonly filedOn: string | null;
  readonly publishedOn: string | null;
  readonly nextDeadlineAt: string | null;
  readonly startedAt: string;
  readonly updatedAt: string;
  readonly endedAt: string | null;
}

export interface PlanFilter {
  readonly reach: Reach;
  readonly year?: number | undefined;
  readonly kind?: PlanKind | undefined;
  readonly stage?: PlanStage | undefined;
  readonly agencyId?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

type Row = Omit<PlanRow, 'startedAt' | 'updatedAt' | 'endedAt' | 'nextDeadlineAt'> & {
  readonly startedAt: Date;
  readonly updatedAt: Date;
  readonly endedAt: Date | null;
  readonly nextDeadlineAt: Date | null;
};

const columns = `l.id, l.version, l.kind, l.stage, (l.state ->> 'year')::int AS year, (l.state ->> 'part')::int AS part,
  l.state ->> 'title' AS title, l.jurisdiction, l.lead_agency_id AS "agencyId", coalesce(a.name, l.lead_agency_id) AS "agencyName",
  l.agency_ids AS "agencyIds", jsonb_array_length(l.state -> 'lines') AS "lineCount", l.state ->> 'filedOn' AS "filedOn",
  l.state ->> 'publishedOn' AS "publishedOn", l.next_deadline_at AS "nextDeadlineAt", l.started_at AS "startedAt",
  l.updated_at AS "updatedAt", l.ended_at AS "endedAt"`;

/** Newest first. @throws BadCursorError */
export const listPlans = async (pool: Pool, filter: PlanFilter): Promise<Page<PlanRow>> => {
  const where = new Conditions();
  where.add("l.type = 'plan'");
  addReach(where, filter.reach);
  if (filter.year !== undefined) where.add("(l.state ->> 'year')::int = ?", filter.year);
  if (filter.kind !== undefined) where.add('l.kind = ?', filter.kind);
  if (filter.stage !== undefined) where.add('l.stage = ?', filter.stage);
  if (filter.agencyId !== undefined) where.add('l.agency_ids @> ARRAY[?::text]', filter.agencyId);
  if (filter.cursor !== undefined) {
    const { at, id } = decodeCursor(filter.cursor);
    where.add('(l.started_at, l.id) < (?::timestamptz, ?)', at, id);
  }
  const { rows } = await pool.query<Row>(
    `SELECT ${columns} FROM lifecycle l LEFT JOIN agency a ON a.id = l.lead_agency_id
       LEFT JOIN enterprise e ON e.id = l.enterprise_id
     WHERE ${where.sql} ORDER BY l.started_at DESC, l.id DESC LIMIT ${String(filter.limit + 1)}`,
    where.values,
  );
  return pageOf(
    rows,
    filter.limit,
    ({ startedAt, id }) => ({ at: startedAt.toISOString(), id }),
    ({ startedAt, updatedAt, endedAt, nextDeadlineAt, ...row }) => ({
      ...row,
      startedAt: startedAt.toISOString(),
      updatedAt: updatedAt.toISOString(),
      endedAt: endedAt?.toISOString() ?? null,
      nextDeadlineAt: nextDeadlineAt?.toISOString() ?? null,
    }),
  );
};

export interface MissingPlan {
  readonly agencyId: string;
  readonly agencyName: string;
  /** null: it has not been begun. */
  readonly planId: string | null;
  readonly stage: PlanStage | null;
}

/**
 * Inspecting bodies whose annual plan of the year has not come into force (DE-17, XT-28).
 * @param agencyId only this agency; null: all of the jurisdiction
 */
export const missingPlans = async (
  pool: Pool,
  jurisdiction: string,
  year: number,
  agencyId: string | null,
): Promise<readonly MissingPlan[]> => {
  const { rows } = await pool.query<MissingPlan>({
    name: 'missing-plans',
    text: `SELECT a.id AS "agencyId", a.name AS "agencyName", l.id AS "planId", l.stage
           FROM agency a
           LEFT JOIN LATERAL (
             SELECT p.id, p.stage, p.state ->> 'filedOn' AS filed_on FROM lifecycle p
             WHERE p.type = 'plan' AND p.kind = 'annual' AND p.jurisdiction = a.jurisdiction AND p.lead_agency_id = a.id
               AND (p.state ->> 'year')::int = $2 AND p.stage NOT IN ('withdrawn', 'refused')
             ORDER BY (p.state ->> 'filedOn' IS NULL) DESC, p.started_at LIMIT 1) AS l ON true
           WHERE a.jurisdiction = $1 AND ($3::text IS NULL OR a.id = $3)
             AND a.body_kind NOT IN ('coordinating', 'thirdParty') AND a.published_on IS NOT NULL
             AND make_date($2, 12, 31) >= a.published_on AND (a.ended_on IS NULL OR a.ended_on > make_date($2, 1, 1))
             AND l.filed_on IS NULL
           ORDER BY a.name, a.id`,
    values: [jurisdiction, year, agencyId],
  });
  return rows;
};

export interface PlanInputs {
  readonly inspections: number;
  readonly withProblems: number;
  readonly triggered: number;
  readonly outcomes: readonly { readonly outcome: string; readonly count: number }[];
  readonly risk: readonly {
    readonly pool: string;
    readonly risk: string;
    readonly enterprises: number;
    readonly inspected: number;
    readonly withProblems: number;
  }[];
}

/** Last year's results of one agency, and how they fall on pools and risks (HZ-16). @param year the year looked back on */
export const planInputs = async (
  pool: Pool,
  jurisdiction: string,
  agencyId: string,
  year: number,
): Promise<PlanInputs> => {
  const { rows } = await pool.query<{ value: PlanInputs }>({
    name: 'plan-inputs',
    text: `WITH visited AS MATERIALIZED (
             SELECT l.id, l.enterprise_id, l.kind, l.state -> 'results' AS results,
               EXISTS (SELECT 1 FROM jsonb_array_elements(l.state -> 'results') AS r WHERE r ->> 'outcome' <> 'noProblem') AS problem
             FROM lifecycle l
             WHERE l.type = 'inspection' AND l.jurisdiction = $1 AND l.agency_ids @> ARRAY[$2::text]
               AND l.state ->> 'enteredOn' >= $3 AND l.state ->> 'enteredOn' <= $4)
           SELECT jsonb_build_object(
             'inspections', (SELECT count(*) FROM visited),
             'withProblems', (SELECT count(*) FROM visited WHERE problem),
             'triggered', (SELECT count(*) FROM visited WHERE kind IN ('triggered', 'temporary')),
             'outcomes', (SELECT coalesce(jsonb_agg(jsonb_build_object('outcome', o.outcome, 'count', o.n) ORDER BY o.outcome), '[]')
               FROM (SELECT r ->> 'outcome' AS outcome, count(*) AS n FROM visited, jsonb_array_elements(results) AS r
                     WHERE r ->> 'agencyId' = $2 GROUP BY 1) AS o),
             'risk', (SELECT coalesce(jsonb_agg(to_jsonb(g) ORDER BY g.pool, g.risk), '[]') FROM (
               SELECT e.pool, e.risk, count(*) AS enterprises, count(*) FILTER (WHERE v.n > 0) AS inspected,
                 count(*) FILTER (WHERE v.problems > 0) AS "withProblems"
               FROM enterprise e
               LEFT JOIN (SELECT enterprise_id, count(*) AS n, count(*) FILTER (WHERE problem) AS problems
                          FROM visited GROUP BY 1) AS v ON v.enterprise_id = e.id
               WHERE e.jurisdiction = $1 AND e.ended_on IS NULL GROUP BY e.pool, e.risk) AS g)) AS value`,
    values: [jurisdiction, agencyId, `${String(year)}-01-01`, `${String(year)}-12-31`],
  });
  const [row] = rows;
  if (row === undefined) throw new Error('plan-inputs answered nothing');
  return row.value;
};
