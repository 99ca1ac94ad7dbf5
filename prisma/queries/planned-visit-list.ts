// Planned visits for readers: filtered, cut to what the caller may read, in the order of their days.
import type { Pool } from 'pg';
import type { Reach } from '../../domain/permission/reach';
import { Conditions, decodeCursor, pageOf, type Page } from './page';
import { visitColumns, type StoredVisit } from './planned-visits';

export const visitStatuses = ['planned', 'blocked', 'overdue', 'started', 'done', 'cancelled'] as const;
export type VisitStatus = (typeof visitStatuses)[number];

export interface ListedVisit extends Omit<StoredVisit, 'status'> {
  readonly status: VisitStatus;
  readonly enterpriseName: string | null;
  /** How often what a calendar shows of it has changed. */
  readonly revision: number;
  readonly revisedAt: Date;
}

export interface VisitFilter {
  /** Of plans: officials of an agency read its own. */
  readonly reach: Reach;
  /** Shanghai day. */
  readonly today: string;
  /** YYYY-MM */
  readonly month?: string | undefined;
  /** Only visits of this day and later. */
  readonly from?: string | undefined;
  readonly agencyId?: string | undefined;
  readonly enterpriseId?: string | undefined;
  readonly status?: VisitStatus | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** What became of a visit that has begun says its inspection. `$1` is the day. */
const status = `CASE
  WHEN v.status = 'started' AND i.ended_at IS NOT NULL THEN 'done'
  WHEN v.status = 'planned' AND v.blocked IS NOT NULL AND v.window_to >= $1::date THEN 'blocked'
  WHEN v.status = 'planned' AND v.window_to < $1::date THEN 'overdue'
  ELSE v.status END`;

const conditionsOf = ({
  reach,
  today,
  month,
  from,
  agencyId,
  enterpriseId,
  ...rest
}: VisitFilter): Conditions => {
  const where = new Conditions([today]);
  where.add('v.jurisdiction = ?', reach.jurisdiction);
  if (reach.everywhere === null) {
    if (reach.agencyId === null) where.add('false');
    else where.add('(v.agency_ids @> ARRAY[?] OR v.entrusted_agency_id = ?)', reach.agencyId, reach.agencyId);
  }
  if (month !== undefined) {
    const [year, number] = month.split('-').map(Number);
    where.add('v.year = ? AND v.month = ?', year, number);
  }
  if (from !== undefined) where.add('v.day >= ?::date', from);
  if (agencyId !== undefined)
    where.add('(v.agency_ids @> ARRAY[?] OR v.entrusted_agency_id = ?)', agencyId, agencyId);
  if (enterpriseId !== undefined) where.add('v.enterprise_id = ?', enterpriseId);
  if (rest.status !== undefined) where.add(`${status} = ?`, rest.status);
  if (rest.cursor !== undefined) {
    const { at, id } = decodeCursor(rest.cursor);
    where.add('(v.day, v.id) > (?::timestamptz::date, ?)', at, id);
  }
  return where;
};

/** @throws BadCursorError */
export const listPlannedVisits = async (pool: Pool, filter: VisitFilter): Promise<Page<ListedVisit>> => {
  const where = conditionsOf(filter);
  const { rows } = await pool.query<ListedVisit>(
    `SELECT ${visitColumns}, ${status} AS status, e.name AS "enterpriseName", v.revision,
       v.revised_at AS "revisedAt"
     FROM planned_visit v LEFT JOIN enterprise e ON e.id = v.enterprise_id LEFT JOIN lifecycle i ON i.id = v.inspection_id
     WHERE ${where.sql} ORDER BY v.day, v.id LIMIT ${String(filter.limit + 1)}`,
    where.values,
  );
  return pageOf(
    rows,
    filter.limit,
    // Noon, so that the day is the same in whatever zone the database counts.
    ({ day, id }) => ({ at: `${day}T12:00:00.000Z`, id }),
    (row) => row,
  );
};
