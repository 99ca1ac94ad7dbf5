// What enterprises are told of guides, lists and trainings: once each, on their own page and by letter (DE-82).
import type { Pool, PoolClient } from 'pg';

type Queries = Pool | PoolClient;

export const noticeKinds = ['guide', 'riskList', 'training'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

export interface Telling {
  readonly jurisdiction: string;
  readonly kind: NoticeKind;
  readonly subjectId: string;
  /** Told once for each: v2, announced, cancelled. */
  readonly occasion: string;
  readonly title: string;
  readonly text: string;
  /** ISO instant. */
  readonly at: string;
}

/** Prefixes of trades (empty: all of the place), or the enterprises themselves. */
export type Audience =
  { readonly tradeCodes: readonly string[] } | { readonly enterpriseIds: readonly string[] };

/** The id is that of notice and person, as of every letter apart. */
const people = `INSERT INTO letter_apart (id, jurisdiction, notice_id, person_id)
  SELECT left(encode(sha256(convert_to(told.id || ' ' || p.id, 'UTF8')), 'hex'), 40), $1, told.id, p.id FROM told JOIN person p ON p.enterprise_id = told.enterprise_id AND 'enterprise' = ANY (p.roles)
    AND p.email <> '' AND (p.revoked_at IS NULL OR p.revoked_at > now())`;

const notice =
  'INSERT INTO compliance_notice (id, jurisdiction, enterprise_id, kind, subject_id, occasion, title, text, at)';
const once = 'ON CONFLICT (kind, subject_id, occasion, enterprise_id) DO NOTHING RETURNING id, enterprise_id';
const isHere = `e.jurisdiction = $1 AND (e.ended_on IS NULL OR e.ended_on > ($7::timestamptz AT TIME ZONE 'Asia/Shanghai')::date)`;

/** @returns how many enterprises were told now */
export const tellEnterprises = async (
  client: Queries,
  { jurisdiction, kind, subjectId, occasion, title, text, at }: Telling,
  audience: Audience,
): Promise<number> => {
  const isNamed = 'enterpriseIds' in audience;
  const meant = isNamed
    ? 'e.id = ANY ($8::text[])'
    : '(cardinality($8::text[]) = 0 OR EXISTS (SELECT 1 FROM unnest($8::text[]) AS code WHERE starts_with(e.trade, code)))';
  const { rows } = await client.query<{ told: number }>(
    `WITH told AS (
       ${notice} SELECT gen_random_uuid()::text, $1, e.id, $2, $3, $4, $5, $6, $7 FROM enterprise e WHERE ${isHere} AND ${meant}
       ${once}
     ), written AS (${people}) SELECT count(*)::int AS told FROM told`,
    [
      ...[jurisdiction, kind, subjectId, occasion, title, text, at],
      isNamed ? audience.enterpriseIds : audience.tradeCodes,
    ],
  );
  return rows[0]?.told ?? 0;
};

export interface OwnNotice {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly subjectId: string;
  readonly occasion: string;
  readonly title: string;
  readonly text: string;
  readonly at: string;
  readonly readAt: string | null;
}

interface Row extends Omit<OwnNotice, 'at' | 'readAt'> {
  readonly at: Date;
  readonly readAt: Date | null;
}

/** The latest first; one more than `limit` where another page follows. */
export const ownNotices = async (
  pool: Pool,
  asked: {
    readonly enterpriseId: string;
    readonly unread: boolean;
    readonly after: { readonly at: string; readonly id: string } | undefined;
    readonly limit: number;
  },
): Promise<readonly OwnNotice[]> => {
  const { rows } = await pool.query<Row>(
    `SELECT id, kind, subject_id AS "subjectId", occasion, title, text, at, read_at AS "readAt" FROM compliance_notice
     WHERE enterprise_id = $1 AND (NOT $2 OR read_at IS NULL)
       AND ($3::timestamptz IS NULL OR (at, id) < ($3::timestamptz, $4::text))
     ORDER BY at DESC, id DESC LIMIT $5`,
    [asked.enterpriseId, asked.unread, asked.after?.at ?? null, asked.after?.id ?? null, asked.limit + 1],
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString(), readAt: row.readAt?.toISOString() ?? null }));
};

/** false: it has no such notice. */
export const readNotice = async (
  client: Queries,
  enterpriseId: string,
  id: string,
  at: string,
): Promise<boolean> => {
  const { rowCount } = await client.query(
    'UPDATE compliance_notice SET read_at = coalesce(read_at, $3) WHERE enterprise_id = $1 AND id = $2',
    [enterpriseId, id, at],
  );
  return rowCount === 1;
};
