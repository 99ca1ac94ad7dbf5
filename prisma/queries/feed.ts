// The feed of changes, for those who listen: what is settled after a place in it, cut to what each reader may hear.
import type { Pool } from 'pg';
import { lifecycleTypes, type LifecycleType, type Reach } from '../../domain/permission/reach';
import { isDisclosed, isParkTold, isSecret } from './reach';

export const feedEventTypes = ['lifecycle.changed', 'task.opened', 'task.changed', 'task.closed'] as const;
export type FeedEventType = (typeof feedEventTypes)[number];

/** How far a reader has come: everything up to here was read or was not for him. */
export interface FeedPlace {
  readonly xid: string;
  readonly id: string;
}

export interface FeedEvent {
  readonly place: FeedPlace;
  readonly type: FeedEventType;
  /** Id of the lifecycle or of the task. */
  readonly subjectId: string;
  /** Version of the lifecycle at that time. */
  readonly version: number;
}

/** Who listens: what he may read of each type of lifecycle, and the audiences of tasks he belongs to. */
export interface FeedReader {
  readonly reach: Readonly<Record<LifecycleType, Reach>>;
  readonly audiences: readonly string[];
}

export interface FeedRound {
  /** For each reader, in the order asked, what is new for him, oldest first. */
  readonly heard: readonly (readonly FeedEvent[])[];
  /** Where everyone asked about has come to. */
  readonly place: FeedPlace;
  /** Whether settled events follow that this round had no room for. */
  readonly hasMore: boolean;
  /** Whether events stand behind a transaction that is still under way: ask again soon. */
  readonly hasUnsettled: boolean;
}

interface Row {
  readonly horizon: string;
  readonly unsettled: boolean;
  readonly events: readonly {
    readonly xid: string;
    readonly id: string;
    readonly type: FeedEventType;
    readonly subject: string;
    readonly version: number;
    readonly readers: readonly number[];
  }[];
}

const readerRows = (readers: readonly FeedReader[]): string =>
  JSON.stringify(
    readers.flatMap(({ reach, audiences }, reader) =>
      lifecycleTypes.map((type) => {
        const { jurisdiction, everywhere, agencyId, parkId, enterpriseId } = reach[type];
        return {
          reader,
          type,
          jurisdiction,
          everywhere: everywhere !== null,
          secrets: everywhere?.secrets ?? false,
          agencyId,
          parkId,
          enterpriseId,
          audiences,
        };
      }),
    ),
  );

/**
 * One round for readers who all stand at `place`. An event is settled when no transaction that could still write one
 * before it is under way (docs/decisions/0090); who may hear it is asked of the lifecycle as it stands now.
 * @param limit events of the whole feed read at once
 */
export const readFeed = async (
  pool: Pool,
  place: FeedPlace,
  readers: readonly FeedReader[],
  limit: number,
): Promise<FeedRound> => {
  const { rows } = await pool.query<Row>(
    `WITH horizon AS MATERIALIZED (SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS xid),
     tail AS MATERIALIZED (
       SELECT f.* FROM feed_event f
       WHERE (f.xid, f.id) > ($1::bigint, $2::bigint) AND f.xid < (SELECT xid FROM horizon)
       ORDER BY f.xid, f.id LIMIT $3),
     -- Once for each lifecycle, not for each event: its state is read from beside its row.
     facts AS MATERIALIZED (
       SELECT l.id, l.type, l.jurisdiction, l.agency_ids, l.enterprise_id, e.park_id,
         ${isSecret} AS secret, ${isDisclosed} AS disclosed, ${isParkTold} AS park_told
       FROM lifecycle l LEFT JOIN enterprise e ON e.id = l.enterprise_id
       WHERE l.id IN (SELECT lifecycle_id FROM tail)),
     mine AS MATERIALIZED (SELECT * FROM jsonb_to_recordset($4::jsonb) AS r (reader int, type text, jurisdiction text,
       everywhere boolean, secrets boolean, "agencyId" text, "parkId" text, "enterpriseId" text, audiences text[])),
     heard AS (
       SELECT t.xid, t.id, array_agg(DISTINCT r.reader) AS readers
       FROM tail t JOIN facts l ON l.id = t.lifecycle_id
         JOIN mine r ON r.jurisdiction = l.jurisdiction AND r.type = l.type
           AND CASE WHEN t.task_id IS NOT NULL THEN r.audiences && t.audiences
             ELSE (r.everywhere AND (r.secrets OR NOT l.secret)) OR r."agencyId" = ANY (l.agency_ids)
               OR (r."parkId" = l.park_id AND l.park_told AND NOT l.secret)
               OR (r."enterpriseId" = l.enterprise_id AND l.disclosed) END
       GROUP BY t.xid, t.id)
     SELECT (SELECT xid FROM horizon) AS horizon,
       EXISTS (SELECT 1 FROM feed_event WHERE xid >= (SELECT xid FROM horizon)) AS unsettled,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('xid', t.xid::text, 'id', t.id::text, 'type', t.type,
          'subject', coalesce(t.task_id::text, t.lifecycle_id), 'version', t.version,
          'readers', coalesce(to_jsonb(h.readers), '[]')) ORDER BY t.xid, t.id), '[]')
        FROM tail t LEFT JOIN heard h ON h.xid = t.xid AND h.id = t.id) AS events`,
    [place.xid, place.id, limit, readerRows(readers)],
  );
  const row = rows[0];
  if (row === undefined) throw new Error('the feed answered nothing');
  const last = row.events.at(-1);
  const hasMore = row.events.length === limit && last !== undefined;
  const heard = readers.map((_, reader) =>
    row.events
      .filter(({ readers: hearing }) => hearing.includes(reader))
      .map(({ xid, id, type, subject, version }) => ({
        place: { xid, id },
        type,
        subjectId: subject,
        version,
      })),
  );
  return {
    heard,
    place: hasMore ? { xid: last.xid, id: last.id } : laterOf(place, { xid: row.horizon, id: '0' }),
    hasMore,
    hasUnsettled: row.unsettled,
  };
};

/** The one further on. */
const laterOf = (a: FeedPlace, b: FeedPlace): FeedPlace => {
  const isLater =
    BigInt(a.xid) === BigInt(b.xid) ? BigInt(a.id) > BigInt(b.id) : BigInt(a.xid) > BigInt(b.xid);
  return isLater ? a : b;
};

/** Where whoever begins to listen now begins. */
export const feedEnd = async (pool: Pool): Promise<FeedPlace> => {
  const { rows } = await pool.query<{ xid: string }>(
    'SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS xid',
  );
  return { xid: rows[0]?.xid ?? '0', id: '0' };
};

/**
 * Whether a reader can go on from a place: what followed is all there, at most `within` events of it, and the place is
 * of this database (one that was restored counts its transactions anew).
 */
export const canResume = async (pool: Pool, { xid, id }: FeedPlace, within: number): Promise<boolean> => {
  const { rows } = await pool.query<{ resumable: boolean }>(
    `SELECT ($1::bigint, $2::bigint) >= (SELECT p.xid, p.id FROM feed_mark p WHERE p.name = 'pruned')
       AND $1::bigint <= pg_snapshot_xmax(pg_current_snapshot())::text::bigint
       AND (SELECT count(*) FROM (SELECT 1 FROM feed_event WHERE (xid, id) > ($1::bigint, $2::bigint)
            LIMIT $3::int + 1) AS behind) <= $3::int AS resumable`,
    [xid, id, within],
  );
  return rows[0]?.resumable ?? false;
};
