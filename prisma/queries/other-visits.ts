// Visits that are no inspections, as they are kept and read.
import type { Pool, PoolClient } from 'pg';
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { Neighbour, OtherVisit, OtherVisitStatus } from '../../domain/other-visit/visit';
import type { OtherVisitReach } from '../../domain/permission/other-visits';
import type { OtherVisitKind } from '../../domain/policy/other-visits';
import { Conditions } from './page';

type Queries = Pool | PoolClient;

export interface ReadOtherVisit {
  readonly visit: OtherVisit;
  readonly enterpriseName: string;
  readonly agencyName: string;
}

interface Row {
  readonly state: OtherVisit;
  readonly enterpriseName: string;
  readonly agencyName: string;
}

const selected = `SELECT v.state, e.name AS "enterpriseName", a.name AS "agencyName"
  FROM other_visit v JOIN enterprise e ON e.id = v.enterprise_id JOIN agency a ON a.id = v.agency_id`;

const within = ({ jurisdiction, everywhere, enterpriseId }: OtherVisitReach): Conditions => {
  const where = new Conditions();
  where.add('v.jurisdiction = ?', jurisdiction);
  if (!everywhere) where.add('v.enterprise_id = ?::text', enterpriseId);
  return where;
};

const present = ({ state, ...names }: Row): ReadOtherVisit => ({ visit: state, ...names });

/** null: there is none within this reach. */
export const otherVisit = async (
  client: Queries,
  reach: OtherVisitReach,
  id: string,
): Promise<ReadOtherVisit | null> => {
  const where = within(reach);
  where.add('v.id = ?', id);
  const { rows } = await client.query<Row>(`${selected} WHERE ${where.sql}`, where.values);
  return rows[0] === undefined ? null : present(rows[0]);
};

export interface OtherVisitFilter {
  readonly reach: OtherVisitReach;
  readonly enterpriseId?: string | undefined;
  readonly agencyId?: string | undefined;
  readonly kind?: OtherVisitKind | undefined;
  readonly status?: OtherVisitStatus | undefined;
  readonly from?: PlainDate | undefined;
  readonly to?: PlainDate | undefined;
  /** Day and id of the last one seen. */
  readonly after?: { readonly day: string; readonly id: string } | undefined;
  readonly limit: number;
}

/** The latest day first. */
export const listOtherVisits = async (
  client: Queries,
  { reach, enterpriseId, agencyId, kind, status, from, to, after, limit }: OtherVisitFilter,
): Promise<readonly ReadOtherVisit[]> => {
  const where = within(reach);
  if (enterpriseId !== undefined) where.add('v.enterprise_id = ?', enterpriseId);
  if (agencyId !== undefined) where.add('v.agency_id = ?', agencyId);
  if (kind !== undefined) where.add('v.kind = ?', kind);
  if (status !== undefined) where.add('v.status = ?', status);
  if (from !== undefined) where.add('v.day >= ?::date', from);
  if (to !== undefined) where.add('v.day <= ?::date', to);
  if (after !== undefined) where.add('(v.day, v.id) < (?::date, ?)', after.day, after.id);
  const { rows } = await client.query<Row>(
    `${selected} WHERE ${where.sql} ORDER BY v.day DESC, v.id DESC LIMIT ${String(limit)}`,
    where.values,
  );
  return rows.map(present);
};

/** Those of the enterprise within so many days of the day that are not called off. */
export const neighboursOf = async (
  client: Queries,
  { id, enterpriseId, on }: Pick<OtherVisit, 'id' | 'enterpriseId' | 'on'>,
  days: number,
): Promise<readonly Neighbour[]> => {
  const { rows } = await client.query<Neighbour>(
    `SELECT id, kind, agency_id AS "agencyId", state ->> 'purpose' AS purpose, day::text AS on FROM other_visit
     WHERE enterprise_id = $1 AND id <> $2 AND status NOT IN ('cancelled', 'declined')
       AND day BETWEEN $3::date - $4::int AND $3::date + $4::int
     ORDER BY day, id`,
    [enterpriseId, id, on, days],
  );
  return rows;
};

export interface OtherVisitChange {
  readonly actorId: string;
  /** ISO instant. */
  readonly at: string;
  readonly reason: string | null;
}

/** Inserts or replaces it, with its history; `after` carries the new version. */
export const saveOtherVisit = async (
  client: PoolClient,
  { before, after }: { readonly before: OtherVisit | null; readonly after: OtherVisit },
  { actorId, at, reason }: OtherVisitChange,
): Promise<void> => {
  const { id, jurisdiction, enterpriseId, agencyId, kind, on, status, version } = after;
  await client.query(
    `INSERT INTO other_visit (id, jurisdiction, enterprise_id, agency_id, kind, day, status, state, version)
     VALUES ($1, $2, $3, $4, $5, $6::date, $7, $8, $9)
     ON CONFLICT (id) DO UPDATE SET status = excluded.status, state = excluded.state, version = excluded.version`,
    [id, jurisdiction, enterpriseId, agencyId, kind, on, status, JSON.stringify(after), version],
  );
  await client.query(
    `INSERT INTO register_change (register, row_id, version, jurisdiction, at, actor_id, before, after, reason)
     VALUES ('otherVisits', $1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[id, version, jurisdiction, at, actorId],
      ...[before === null ? null : JSON.stringify(before), JSON.stringify(after), reason],
    ],
  );
};
