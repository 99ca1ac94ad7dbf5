// Memberships of the lists of enterprises (企业名单) and what is said against them, as they are kept and read.
import type { Pool, PoolClient } from 'pg';
import { plainDate, type PlainDate } from '../../domain/calendar/plain-date';
import type { MembershipState, Term } from '../../domain/lists/membership';
import type { ListKind, ListScope, MembershipStatus } from '../../domain/lists/vocabulary';
import type { ListReach } from '../../domain/permission/lists';
import { Conditions } from './page';
import { standsOn } from './pools';

type Queryable = Pool | PoolClient;

export interface Objection {
  readonly id: string;
  readonly raisedBy: string;
  /** ISO instant. */
  readonly raisedAt: string;
  readonly text: string;
  /** null: not answered yet. */
  readonly upheld: boolean | null;
  readonly answer: string | null;
  readonly answeredBy: string | null;
  readonly answeredAt: string | null;
}

export interface Membership extends Term {
  readonly id: string;
  readonly jurisdiction: string;
  readonly list: ListKind;
  readonly enterpriseId: string;
  readonly scope: Exclude<ListScope, 'none'>;
  /** Whose field it is; null: of the whole jurisdiction. */
  readonly agencyId: string | null;
  readonly status: MembershipStatus;
  readonly criteria: readonly string[];
  readonly reason: string;
  readonly decisionRef: string | null;
  readonly decidedBy: string | null;
  readonly endedOn: PlainDate | null;
  readonly endReason: string | null;
  readonly publishedOn: PlainDate | null;
  readonly publicationRef: string | null;
  readonly enteredBy: string;
  /** ISO instant. */
  readonly enteredAt: string;
  readonly version: number;
}

export interface ReadMembership extends Membership {
  readonly enterpriseName: string;
  readonly uscc: string;
  readonly agencyName: string | null;
  readonly objections: readonly Objection[];
}

const iso = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const columns = `m.id, m.jurisdiction, m.list, m.enterprise_id AS "enterpriseId", m.scope, m.agency_id AS "agencyId",
  m.from_on::text AS "fromOn", m.to_on::text AS "toOn", m.status, m.criteria, m.reason, m.decision_ref AS "decisionRef",
  m.decided_by AS "decidedBy", m.ended_on::text AS "endedOn", m.end_reason AS "endReason",
  m.published_on::text AS "publishedOn", m.publication_ref AS "publicationRef", m.entered_by AS "enteredBy",
  ${iso('m.entered_at')} AS "enteredAt", m.version, e.name AS "enterpriseName", e.uscc::text AS uscc, a.name AS "agencyName",
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'raisedBy', o.raised_by, 'raisedAt', ${iso('o.raised_at')},
      'text', o.text, 'upheld', o.upheld, 'answer', o.answer, 'answeredBy', o.answered_by,
      'answeredAt', ${iso('o.answered_at')}) ORDER BY o.raised_at, o.id), '[]'::jsonb)
    FROM list_objection o WHERE o.membership_id = m.id) AS objections`;
const tables =
  'list_membership m JOIN enterprise e ON e.id = m.enterprise_id LEFT JOIN agency a ON a.id = m.agency_id';

const within = ({ jurisdiction, everything, enterpriseId }: ListReach): Conditions => {
  const where = new Conditions();
  where.add('m.jurisdiction = ?', jurisdiction);
  // Of a proposal about itself an enterprise is told when it has been decided.
  if (!everything) where.add(`m.status = 'standing' AND m.enterprise_id = ?`, enterpriseId);
  return where;
};

const dayOrNull = (day: string | null): PlainDate | null => (day === null ? null : plainDate(day));

interface Row extends Omit<ReadMembership, 'fromOn' | 'toOn' | 'endedOn' | 'publishedOn'> {
  readonly fromOn: string;
  readonly toOn: string | null;
  readonly endedOn: string | null;
  readonly publishedOn: string | null;
}

const membershipOf = (row: Row): ReadMembership => ({
  ...row,
  fromOn: plainDate(row.fromOn),
  toOn: dayOrNull(row.toOn),
  endedOn: dayOrNull(row.endedOn),
  publishedOn: dayOrNull(row.publishedOn),
});

/** null: there is none within this reach. */
export const getMembership = async (
  client: Queryable,
  reach: ListReach,
  { list, id }: { readonly list: ListKind; readonly id: string },
): Promise<ReadMembership | null> => {
  const where = within(reach);
  where.add('m.list = ?', list);
  where.add('m.id = ?', id);
  const { rows } = await client.query<Row>(
    `SELECT ${columns} FROM ${tables} WHERE ${where.sql}`,
    where.values,
  );
  return rows[0] === undefined ? null : membershipOf(rows[0]);
};

export interface MembershipFilter {
  readonly reach: ListReach;
  readonly list: ListKind;
  readonly state: MembershipState | 'all';
  readonly day: PlainDate;
  readonly agencyId?: string | undefined;
  readonly enterpriseId?: string | undefined;
  /** Part of the enterprise's name or credit code. */
  readonly text?: string | undefined;
  readonly published?: boolean | undefined;
  /** Id of the last one seen. */
  readonly after?: string | undefined;
  readonly limit: number;
}

const inState = (state: MembershipState, day: string): string => {
  switch (state) {
    case 'proposed':
    case 'refused':
      return `m.status = '${state}'`;
    case 'upcoming':
      return `m.status = 'standing' AND m.from_on > ${day} AND (m.ended_on IS NULL OR m.ended_on > ${day})`;
    case 'current':
      return standsOn(day);
    case 'over':
      return `m.status = 'standing' AND (m.to_on < ${day} OR m.ended_on <= ${day})`;
  }
};

/** In the order of ids. */
export const listMemberships = async (
  client: Queryable,
  { reach, list, state, day, agencyId, enterpriseId, text, published, after, limit }: MembershipFilter,
): Promise<readonly ReadMembership[]> => {
  const where = within(reach);
  where.add('m.list = ?', list);
  if (state !== 'all') {
    const dayText = `'${plainDate(day)}'::date`;
    where.add(inState(state, dayText));
  }
  if (agencyId !== undefined) where.add('m.agency_id = ?', agencyId);
  if (enterpriseId !== undefined) where.add('m.enterprise_id = ?', enterpriseId);
  if (text !== undefined) where.add(`strpos(lower(e.name || chr(10) || e.uscc), lower(?)) > 0`, text);
  if (published !== undefined) where.add(`(m.published_on IS NOT NULL) = ?`, published);
  if (after !== undefined) where.add('m.id COLLATE "C" > ?', after);
  const { rows } = await client.query<Row>(
    `SELECT ${columns} FROM ${tables} WHERE ${where.sql} ORDER BY m.id COLLATE "C" LIMIT ${String(limit)}`,
    where.values,
  );
  return rows.map(membershipOf);
};

/** How many of each list stand on that day, within the reach. */
export const countMemberships = async (
  client: Queryable,
  reach: ListReach,
  day: PlainDate,
): Promise<ReadonlyMap<string, number>> => {
  const where = within(reach);
  where.add(standsOn(`'${plainDate(day)}'::date`));
  const { rows } = await client.query<{ list: string; count: number }>(
    `SELECT m.list, count(*)::int AS count FROM list_membership m WHERE ${where.sql} GROUP BY m.list`,
    where.values,
  );
  return new Map(rows.map(({ list, count }) => [list, count]));
};

/** Memberships of these lists, proposed or standing, that share a day and somebody for whom they count with the one asked for. */
export const overlappingMemberships = async (
  client: Queryable,
  {
    id,
    lists,
    enterpriseId,
    agencyId,
    fromOn,
    toOn,
  }: {
    readonly id: string;
    readonly lists: readonly ListKind[];
    readonly enterpriseId: string;
    readonly agencyId: string | null;
  } & Term,
): Promise<readonly { readonly id: string; readonly list: ListKind; readonly fromOn: string }[]> => {
  const { rows } = await client.query<{ id: string; list: ListKind; fromOn: string }>(
    `SELECT m.id, m.list, m.from_on::text AS "fromOn" FROM list_membership m
     WHERE m.enterprise_id = $1 AND m.list = ANY ($2::text[]) AND m.id <> $3 AND m.status <> 'refused'
       AND ($6::date IS NULL OR m.from_on <= $6::date)
       AND (m.to_on IS NULL OR m.to_on >= $5::date) AND (m.ended_on IS NULL OR m.ended_on > $5::date)
       AND (m.agency_id IS NULL OR $4::text IS NULL OR m.agency_id = $4 OR (m.scope = 'line' AND
         (SELECT line FROM agency WHERE id = m.agency_id) = (SELECT line FROM agency WHERE id = $4)))
     ORDER BY m.id LIMIT 1`,
    [enterpriseId, lists, id, agencyId, fromOn, toOn],
  );
  return rows;
};
