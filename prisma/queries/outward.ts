// What platforms outside are given, matter by matter, the longest unchanged first; what was given and is no more is recalled
// (docs/decisions/0150). Read in the order of the transactions that wrote it, below the oldest one under way, as the feed is (0090): nothing
// can appear any more before a place that was given.
import type { Pool } from 'pg';
import type { Reach } from '../../domain/permission/reach';
import type { OutwardMatter } from '../../domain/policy/outward';
import { shownReference } from '../../domain/publication/shown-number';
import { BadCursorError, Conditions } from './page';
import { matters } from './outward-matters';
import { addReach, isSecret } from './reach';

export interface OutwardRow {
  readonly id: string;
  /** ISO instant. */
  readonly changedAt: string;
  /** cancelled: it was given, and is to be struck out under the same id. */
  readonly state: 'current' | 'cancelled';
  /** By our own names; empty where the record has nothing, and of what is cancelled. */
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface OutwardQuestion {
  readonly reach: Reach;
  readonly platform: string;
  readonly matter: OutwardMatter;
  readonly cursor?: string | undefined;
  readonly limit: number;
  /** ISO instant. */
  readonly now: string;
}

export interface OutwardPage {
  readonly items: readonly OutwardRow[];
  /** null: nothing more has changed. */
  readonly nextCursor: string | null;
  /** Where whoever has read these goes on the next time. */
  readonly resumeCursor: string;
}

/** Everything up to here has been read; id '': all of that transaction's are still to come. */
interface Place {
  readonly xid: string;
  readonly id: string;
}

const placeForm = /^(\d{1,18})~([A-Za-z0-9._:~-]{0,170})$/;

const writePlace = ({ xid, id }: Place): string => Buffer.from(`${xid}~${id}`, 'utf8').toString('base64url');

/** @throws BadCursorError */
const readPlace = (cursor: string): Place => {
  const [, xid, id] = placeForm.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  if (xid === undefined || id === undefined)
    throw new BadCursorError('这个 cursor 不是本接口给出的，请不带 cursor 从头取一遍');
  return { xid, id };
};

/** Written by hand: given where they have the form of a reference (domain/publication/shown-number.ts). */
const byHand = ['evidenceRef', 'returnRef', 'decisionRef', 'noticeNo'];

const shaped = (fields: OutwardRow['fields']): OutwardRow['fields'] =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      byHand.includes(name) && typeof value === 'string' ? shownReference(value) : value,
    ]),
  );

interface Read {
  readonly rows: readonly (Omit<OutwardRow, 'changedAt'> & {
    readonly xid: string;
    readonly lifecycleId: string;
    readonly part: string;
    readonly changedAt: string;
  })[];
  readonly horizon: string;
  /** The cursor is of another server: after a restore transactions are counted anew. */
  readonly isForeign: boolean;
}

/**
 * Rows behind the cursor that are to be given, and those that were given to this platform and are no more. Secrecy is no question of
 * the reach: of a state secret nothing goes out, whoever asks. What bears a stamp of the future was restored, and counts as the oldest.
 */
const readRows = async (
  pool: Pool,
  { reach, platform, matter, limit }: OutwardQuestion,
  after: Place,
): Promise<Read> => {
  const { type, condition, parts, part, fields } = matters[matter];
  const reached = new Conditions([after.xid, after.id, reach.jurisdiction, platform, matter, limit + 1]);
  addReach(reached, reach);
  const { rows } = await pool.query<Read>(
    `WITH seen AS MATERIALIZED (SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS horizon,
       pg_snapshot_xmax(pg_current_snapshot())::text::bigint AS next),
     changed AS MATERIALIZED (
       SELECT l.*, CASE WHEN l.changed_xid >= seen.next THEN 0 ELSE l.changed_xid END AS xid
       FROM lifecycle l, seen
       WHERE l.changed_xid >= $1::bigint AND l.type = '${type}' AND l.jurisdiction = $3
         AND (l.changed_xid < seen.horizon OR l.changed_xid >= seen.next)),
     current AS (
       SELECT l.id AS lifecycle_id, coalesce(${part}, '') AS part, coalesce(${reached.sql}, false) AS reached
       FROM changed l LEFT JOIN enterprise e ON e.id = l.enterprise_id CROSS JOIN LATERAL ${parts}
       WHERE ${condition}${type === 'inspection' ? ` AND NOT ${isSecret}` : ''}),
     given AS (
       SELECT g.lifecycle_id, g.part FROM outward_given g JOIN changed l ON l.id = g.lifecycle_id
       WHERE g.jurisdiction = $3 AND g.platform = $4 AND g.matter = $5),
     told AS (
       SELECT l.xid, lifecycle_id AS "lifecycleId", part, (lifecycle_id || '~' || part) COLLATE "C" AS id, l.updated_at AS "changedAt",
         CASE WHEN c.reached IS NULL THEN 'cancelled' ELSE 'current' END AS state
       FROM current c FULL JOIN given g USING (lifecycle_id, part) JOIN changed l ON l.id = lifecycle_id
       WHERE c.reached IS NOT FALSE),
     page AS (SELECT * FROM told WHERE (xid, id) > ($1::bigint, $2 COLLATE "C") ORDER BY xid, id LIMIT $6)
     SELECT seen.horizon::text AS horizon, $1::bigint > seen.next AS "isForeign",
       (SELECT coalesce(json_agg(json_build_object('xid', xid::text, 'id', id, 'lifecycleId', "lifecycleId", 'part', part,
          'changedAt', "changedAt", 'state', state, 'fields', coalesce((
            SELECT json_build_object(${fields}) FROM lifecycle l LEFT JOIN enterprise e ON e.id = l.enterprise_id CROSS JOIN LATERAL ${parts}
            WHERE page.state = 'current' AND l.id = page."lifecycleId" AND coalesce(${part}, '') = page.part LIMIT 1), '{}')) ORDER BY xid, id), '[]')
        FROM page) AS rows
     FROM seen`,
    reached.values,
  );
  if (rows[0] === undefined) throw new Error('nothing was answered');
  return rows[0];
};

/** Before they go out: what was given and then undone must be recalled even if nobody knows whether the answer arrived. */
const remember = async (
  pool: Pool,
  { reach, platform, matter, now }: OutwardQuestion,
  rows: Read['rows'],
): Promise<void> => {
  const given = rows.filter(({ state }) => state === 'current');
  if (given.length === 0) return;
  await pool.query(
    `INSERT INTO outward_given (jurisdiction, platform, matter, lifecycle_id, part, given_at)
     SELECT $1, $2, $3, r.id, r.part, $6 FROM unnest($4::text[], $5::text[]) AS r (id, part) ON CONFLICT DO NOTHING`,
    [
      ...[reach.jurisdiction, platform, matter],
      given.map(({ lifecycleId }) => lifecycleId),
      given.map(({ part }) => part),
      now,
    ],
  );
};

/** @throws BadCursorError when the cursor is not of this list, or of another server */
export const outwardRows = async (pool: Pool, question: OutwardQuestion): Promise<OutwardPage> => {
  const { cursor, limit } = question;
  const after = cursor === undefined ? { xid: '0', id: '' } : readPlace(cursor);
  const { rows, horizon, isForeign } = await readRows(pool, question, after);
  if (isForeign)
    throw new BadCursorError('系统恢复过备份，这个 cursor 已不能接着取，请不带 cursor 从头取一遍');
  const shown = rows.slice(0, limit);
  await remember(pool, question, shown);
  const last = shown.at(-1);
  const more = rows.length > limit && last !== undefined ? writePlace(last) : null;
  const end = BigInt(horizon) > BigInt(after.xid) ? { xid: horizon, id: '' } : after;
  return {
    items: shown.map(({ id, changedAt, state, fields }) => ({
      ...{ id, state, fields: shaped(fields) },
      changedAt: new Date(changedAt).toISOString(),
    })),
    nextCursor: more,
    resumeCursor: more ?? writePlace(end),
  };
};
