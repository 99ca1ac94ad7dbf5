// How much there is in each of the nine stages (CX-121, CX-123), of what the reader may see and of one year: counts, nobody's names.
import type { Pool } from 'pg';
import type { Reach } from '../../domain/permission/reach';
import { Conditions } from './page';
import { addReach } from './reach';

export interface OverviewQuestion {
  readonly reach: {
    readonly inspection: Reach;
    readonly plan: Reach;
    readonly consultation: Reach;
    readonly complaint: Reach;
  };
  readonly jurisdiction: string;
  readonly agencyId: string | undefined;
  readonly year: number;
}

/** By the names of the figures. */
export type Figures = Readonly<Record<string, number>>;

const newYear = `make_timestamptz(?::int, 1, 1, 0, 0, 0, 'Asia/Shanghai')`;

const counted = async (
  pool: Pool,
  type: keyof OverviewQuestion['reach'],
  figures: Readonly<Record<string, string>>,
  { reach, agencyId, year }: OverviewQuestion,
): Promise<Figures> => {
  const where = new Conditions();
  addReach(where, reach[type]);
  where.add('l.type = ?', type);
  // A range, so that the index by time serves and other years are not read.
  where.add(`l.started_at >= ${newYear}`, year);
  where.add(`l.started_at < ${newYear}`, year + 1);
  if (agencyId !== undefined) where.add('l.agency_ids @> ARRAY[?::text]', agencyId);
  const columns = Object.entries(figures).map(
    ([name, condition]) => `count(*) FILTER (WHERE ${condition})::int AS "${name}"`,
  );
  const { rows } = await pool.query<Figures>(
    `SELECT ${columns.join(', ')} FROM lifecycle l LEFT JOIN enterprise e ON e.id = l.enterprise_id WHERE ${where.sql}`,
    where.values,
  );
  return rows[0] ?? {};
};

const someResult = (condition: string): string =>
  `EXISTS (SELECT 1 FROM jsonb_array_elements(l.state -> 'results') AS r WHERE ${condition})`;
const someDeadline = (statuses: string): string =>
  `EXISTS (SELECT 1 FROM deadline d WHERE d.lifecycle_id = l.id AND d.status IN (${statuses}))`;

const ofInspections = {
  inspections: 'true',
  planned: `l.kind IN ('planned', 'special')`,
  joint: `l.state #>> '{draft,mode}' = 'joint'`,
  noticeServed: `l.state ->> 'notice' = 'served'`,
  noticeWaived: `l.state ->> 'notice' = 'waived'`,
  bookingAsked: `l.state #>> '{visitDay,asked}' IS NOT NULL`,
  booked: `l.state #>> '{visitDay,told}' IS NOT NULL`,
  inside: `l.state ->> 'onSite' = 'inside' AND l.state ->> 'finishedOn' IS NULL`,
  entered: `l.state ->> 'enteredOn' IS NOT NULL`,
  enteredWithoutCode: `l.state ->> 'enteredOn' IS NOT NULL AND l.state ->> 'code' IS NULL`,
  resultsTold: `l.state ->> 'resultNoticeNo' IS NOT NULL`,
  warned: `jsonb_array_length(l.state -> 'notes') > 0`,
  frequencyWarned: `l.state -> 'notes' @> '[{"rule": "reasonableFrequencyPrompt"}]'`,
  overridden: `jsonb_array_length(l.state -> 'overrides') > 0`,
  voided: `l.stage = 'voided'`,
  rectifying: someResult(`r ->> 'rectification' IN ('open', 'submitted')`),
  rectified: someResult(`r ->> 'rectification' = 'verified'`),
  overdue: someDeadline(`'lapsed'`),
  settledLate: someDeadline(`'settledLate'`),
} as const;

const ofPlans = {
  plans: 'true',
  plansPublished: `l.state ->> 'publishedOn' IS NOT NULL`,
  plansOverdue: someDeadline(`'lapsed'`),
} as const;

const ofRounds = { rounds: 'true', roundsOpen: 'l.ended_at IS NULL' } as const;

/** A problem of the platform is nobody's conduct. */
const isVoiced = `l.state ->> 'kind' <> 'platformProblem'`;
const ofComplaints = { complaints: isVoiced, complaintsOpen: `${isVoiced} AND l.ended_at IS NULL` } as const;

/** Of the place as a whole: what is merged before there is an inspection, and evaluations, which belong to none. */
const ofThePlace = async (pool: Pool, { jurisdiction, year }: OverviewQuestion): Promise<Figures> => {
  const { rows } = await pool.query<Figures>(
    `SELECT (SELECT count(*)::int FROM planned_visit WHERE jurisdiction = $1 AND year = $2 AND status <> 'cancelled') AS "visitsPlanned",
       (SELECT coalesce(sum(jsonb_array_length(checks)), 0)::int FROM planned_visit
          WHERE jurisdiction = $1 AND year = $2 AND status <> 'cancelled') AS "checksMerged",
       (SELECT coalesce(sum(count), 0)::int FROM evaluation_batch
          WHERE jurisdiction = $1 AND agency_id = '' AND month LIKE $2 || '-%') AS "evaluations"`,
    [jurisdiction, year],
  );
  return rows[0] ?? {};
};

export const overviewFigures = async (pool: Pool, question: OverviewQuestion): Promise<Figures> => {
  const parts = await Promise.all([
    counted(pool, 'inspection', ofInspections, question),
    counted(pool, 'plan', ofPlans, question),
    counted(pool, 'consultation', ofRounds, question),
    counted(pool, 'complaint', ofComplaints, question),
    ofThePlace(pool, question),
  ]);
  return Object.assign({}, ...parts) as Figures;
};
