// Self-checks as the enterprise keeps them, and what others may know of them.
import type { Pool, PoolClient } from 'pg';
import type { PlainDate } from '../../../domain/calendar/plain-date';
import type { Guide } from '../../../domain/compliance-guide/guide';
import type { SelfAnswer, SelfCheck } from '../../../domain/compliance-guide/self-check';
import { Conditions } from '../page';
import { keepChange } from './guides';

type Queries = Pool | PoolClient;

export interface ReadSelfCheck {
  readonly check: SelfCheck;
  readonly guide: Guide;
  readonly enterpriseName: string;
}

interface Row extends Omit<SelfCheck, 'number' | 'begunAt'> {
  readonly begunAt: Date;
  readonly guideNumber: number;
  readonly guide: Guide;
  readonly enterpriseName: string;
  readonly answers: readonly SelfAnswer[];
}

const selected = `SELECT s.id, s.jurisdiction, s.enterprise_id AS "enterpriseId", s.guide_id AS "guideId",
    s.guide_number AS "guideNumber", s.begun_at AS "begunAt", s.finished_on::text AS "finishedOn", s.is_public AS "isPublic",
    s.shared_with AS "sharedWith", s.answers, s.version, g.state AS guide, e.name AS "enterpriseName"
  FROM self_check s JOIN compliance_guide g ON g.id = s.guide_id JOIN enterprise e ON e.id = s.enterprise_id`;

const present = ({ guide, enterpriseName, guideNumber, begunAt, ...row }: Row): ReadSelfCheck => ({
  check: { ...row, number: guideNumber, begunAt: begunAt.toISOString() },
  guide,
  enterpriseName,
});

export interface SelfCheckFilter {
  readonly jurisdiction: string;
  readonly id?: string | undefined;
  readonly enterpriseId?: string | undefined;
  readonly guideId?: string | undefined;
  readonly finished: boolean;
  /** Only those whose enterprise wishes the fact to be public. */
  readonly isPublic?: boolean | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** In the order of their ids; one more than `limit` where another page follows. */
export const listSelfChecks = async (
  client: Queries,
  { jurisdiction, id, enterpriseId, guideId, finished, isPublic, after, limit }: SelfCheckFilter,
): Promise<readonly ReadSelfCheck[]> => {
  const where = new Conditions();
  where.add('s.jurisdiction = ?', jurisdiction);
  if (id !== undefined) where.add('s.id = ?', id);
  if (enterpriseId !== undefined) where.add('s.enterprise_id = ?', enterpriseId);
  if (guideId !== undefined) where.add('s.guide_id = ?', guideId);
  if (finished) where.add('s.finished_on IS NOT NULL');
  if (isPublic === true) where.add('s.is_public');
  if (after !== undefined) where.add('s.id COLLATE "C" > ?', after);
  const { rows } = await client.query<Row>(
    `${selected} WHERE ${where.sql} ORDER BY s.id COLLATE "C" LIMIT ${String(limit + 1)}`,
    where.values,
  );
  return rows.map(present);
};

/** What the history says of it: that it was begun, finished, shared; never an answer. */
const fact = ({ answers: _answers, ...rest }: SelfCheck): object => rest;

export const saveSelfCheck = async (
  client: PoolClient,
  { before, after }: { readonly before: SelfCheck | null; readonly after: SelfCheck },
  { actorId, at }: { readonly actorId: string; readonly at: string },
): Promise<void> => {
  const { id, jurisdiction, version } = after;
  await client.query(
    `INSERT INTO self_check (id, jurisdiction, enterprise_id, guide_id, guide_number, begun_at, finished_on, is_public, shared_with, answers, version)
     VALUES ($1, $2, $3, $4, $5, $6, $7::date, $8, $9, $10, $11)
     ON CONFLICT (id) DO UPDATE SET finished_on = excluded.finished_on, is_public = excluded.is_public,
       shared_with = excluded.shared_with, answers = excluded.answers, version = excluded.version`,
    [
      ...[id, jurisdiction, after.enterpriseId, after.guideId, after.number, after.begunAt],
      ...[after.finishedOn, after.isPublic, after.sharedWith, JSON.stringify(after.answers), version],
    ],
  );
  const row = {
    id,
    jurisdiction,
    version,
    before: before === null ? null : fact(before),
    after: fact(after),
  };
  await keepChange(client, 'selfChecks', row, { actorId, at, reason: null });
};

/** How many an enterprise has finished since that day, and when the last one (HZ-101). */
export const selfCheckTally = async (
  client: Queries,
  enterpriseId: string,
  since: PlainDate,
): Promise<{ readonly count: number; readonly lastOn: string | null }> => {
  const { rows } = await client.query<{ count: number; lastOn: string | null }>(
    `SELECT count(*)::int AS count, max(finished_on)::text AS "lastOn" FROM self_check
     WHERE enterprise_id = $1 AND finished_on >= $2::date`,
    [enterpriseId, since],
  );
  return rows[0] ?? { count: 0, lastOn: null };
};
