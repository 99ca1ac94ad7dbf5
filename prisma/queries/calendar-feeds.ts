// Addresses of calendars: made, listed, found by the hash of their secret, and ended.
import type { Pool } from 'pg';
import type { FeedReach } from '../../domain/permission/feeds';
import { Conditions, decodeCursor, pageOf, type Page } from './page';
import { inTransaction } from './registers/write-once';

export interface CalendarFeed {
  readonly id: string;
  readonly jurisdiction: string;
  readonly personId: string;
  readonly name: string;
  readonly agencyId: string | null;
  /** ISO instants. */
  readonly createdAt: string;
  readonly lastReadAt: string | null;
  readonly revokedAt: string | null;
  readonly revokedBy: string | null;
}

export interface NewFeed extends Pick<
  CalendarFeed,
  'id' | 'jurisdiction' | 'personId' | 'name' | 'agencyId' | 'createdAt'
> {
  /** SHA-256 */
  readonly secretHash: Buffer;
}

interface Row extends Omit<CalendarFeed, 'createdAt' | 'lastReadAt' | 'revokedAt'> {
  readonly createdAt: Date;
  readonly lastReadAt: Date | null;
  readonly revokedAt: Date | null;
}

const columns = `id, jurisdiction, person_id AS "personId", name, agency_id AS "agencyId", created_at AS "createdAt",
  last_read_at AS "lastReadAt", revoked_at AS "revokedAt", revoked_by AS "revokedBy"`;

const present = ({ createdAt, lastReadAt, revokedAt, ...row }: Row): CalendarFeed => ({
  ...row,
  createdAt: createdAt.toISOString(),
  lastReadAt: lastReadAt?.toISOString() ?? null,
  revokedAt: revokedAt?.toISOString() ?? null,
});

/**
 * The person's row is held meanwhile, so that of two at once the later one counts the earlier.
 * @returns made: by this call; exists: under this id already; many: the person has `most` that stand
 */
export const insertFeed = async (
  pool: Pool,
  { id, jurisdiction, personId, name, agencyId, secretHash, createdAt }: NewFeed,
  most: number,
): Promise<'made' | 'exists' | 'many'> =>
  await inTransaction(pool, async (client) => {
    await client.query('SELECT 1 FROM person WHERE id = $1 FOR NO KEY UPDATE', [personId]);
    const { rows } = await client.query<{ isKnown: boolean; standing: number }>(
      `SELECT EXISTS (SELECT 1 FROM calendar_feed WHERE id = $1) AS "isKnown",
         (SELECT count(*)::int FROM calendar_feed WHERE person_id = $2 AND revoked_at IS NULL) AS standing`,
      [id, personId],
    );
    if (rows[0]?.isKnown === true) return 'exists';
    if ((rows[0]?.standing ?? 0) >= most) return 'many';
    await client.query(
      `INSERT INTO calendar_feed (id, jurisdiction, person_id, name, agency_id, secret_hash, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, jurisdiction, personId, name, agencyId, secretHash, createdAt],
    );
    return 'made';
  });

const within = ({ jurisdiction, personId }: FeedReach): Conditions => {
  const where = new Conditions();
  where.add('jurisdiction = ?', jurisdiction);
  if (personId !== null) where.add('person_id = ?', personId);
  return where;
};

/** null: none within this reach. */
export const getFeed = async (pool: Pool, reach: FeedReach, id: string): Promise<CalendarFeed | null> => {
  const where = within(reach);
  where.add('id = ?', id);
  const { rows } = await pool.query<Row>(
    `SELECT ${columns} FROM calendar_feed WHERE ${where.sql}`,
    where.values,
  );
  return rows[0] === undefined ? null : present(rows[0]);
};

/** Those made last come first. @throws BadCursorError */
export const listFeeds = async (
  pool: Pool,
  { reach, limit, cursor }: { reach: FeedReach; limit: number; cursor?: string | undefined },
): Promise<Page<CalendarFeed>> => {
  const where = within(reach);
  if (cursor !== undefined) {
    const { at, id } = decodeCursor(cursor);
    where.add('(created_at, id) < (?::timestamptz, ?)', at, id);
  }
  const { rows } = await pool.query<Row>(
    `SELECT ${columns} FROM calendar_feed WHERE ${where.sql}
     ORDER BY created_at DESC, id DESC LIMIT ${String(limit + 1)}`,
    where.values,
  );
  return pageOf(rows, limit, (row) => ({ at: row.createdAt.toISOString(), id: row.id }), present);
};

/** One that is revoked stays as it is. */
export const revokeFeed = async (pool: Pool, id: string, by: string, at: string): Promise<void> => {
  await pool.query(
    'UPDATE calendar_feed SET revoked_at = $3, revoked_by = $2 WHERE id = $1 AND revoked_at IS NULL',
    [id, by, at],
  );
};

/** The feed that stands under this secret, and notes to the hour that it is read; null: there is none. */
export const readFeed = async (pool: Pool, secretHash: Buffer, at: string): Promise<CalendarFeed | null> => {
  const { rows } = await pool.query<Row>(
    `SELECT ${columns} FROM calendar_feed WHERE secret_hash = $1 AND revoked_at IS NULL`,
    [secretHash],
  );
  if (rows[0] === undefined) return null;
  await pool.query(
    `UPDATE calendar_feed SET last_read_at = $2
     WHERE id = $1 AND (last_read_at IS NULL OR last_read_at < $2::timestamptz - interval '1 hour')`,
    [rows[0].id, at],
  );
  return present(rows[0]);
};
