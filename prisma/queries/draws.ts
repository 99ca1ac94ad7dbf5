// Draws (双随机抽查) as they are committed to, drawn and read. What may stand beside what is the database's to say: of two at
// once, whoever writes them, one is refused.
import { hash } from 'node:crypto';
import { DatabaseError, type Pool, type PoolClient } from 'pg';
import { plainDate, type PlainDate } from '../../domain/calendar/plain-date';
import { commitmentSchema, valueFrom, type Commitment } from '../../domain/draw/commitment';
import { commitmentText, recordSchema, recordText, type DrawRecord } from '../../domain/draw/published-file';
import type { DrawReach } from '../../domain/permission/draw';
import { Conditions, decodeCursor, pageOf, type Page } from './page';

export type DrawConflict = 'exists' | 'done' | 'redrawn' | 'tooEarly' | 'valueKnown';

/** What stands already speaks against it. */
export class DrawConflictError extends Error {
  override readonly name = 'DrawConflictError';
  constructor(
    readonly conflict: DrawConflict,
    /** The draw or the source that is in the way, where the database names it. */
    readonly detail: string | null,
  ) {
    super(`draw: ${conflict}`);
  }
}

const conflicts: Readonly<Record<string, DrawConflict>> = {
  draw_once_a_batch: 'exists',
  draw_redrawn_once: 'redrawn',
  draw_not_redrawn: 'redrawn',
  draw_record_pkey: 'done',
  draw_value_public: 'tooEarly',
  draw_value_unknown: 'valueKnown',
};

const told = async (client: PoolClient | Pool, sql: string, values: readonly unknown[]): Promise<void> => {
  try {
    await client.query(sql, [...values]);
  } catch (error) {
    const conflict = error instanceof DatabaseError ? conflicts[error.constraint ?? ''] : undefined;
    if (conflict === undefined) throw error;
    throw new DrawConflictError(conflict, error instanceof DatabaseError ? (error.detail ?? null) : null);
  }
};

const sha256 = (text: string): Buffer => hash('sha256', text, 'buffer');

/** @throws DrawConflictError exists, redrawn, valueKnown */
export const insertDraw = async (client: PoolClient | Pool, commitment: Commitment): Promise<void> => {
  const text = commitmentText(commitment);
  const { drawId, jurisdiction, agencyId, planLineRef, batch, purpose, redraws, team } = commitment;
  const agencyIds = [...new Set([agencyId, ...team.map((part) => part.agencyId)])];
  const { committedBy, committedAt, publicFrom } = commitment;
  await told(
    client,
    `INSERT INTO draw (id, jurisdiction, agency_id, agency_ids, plan_line_ref, batch, purpose, redraws, committed_by,
       committed_at, value_from, public_from, commitment, commitment_hash, algorithm, sources)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::date, $13, $14, $15, $16)`,
    [
      ...[drawId, jurisdiction, agencyId, agencyIds, planLineRef, batch, purpose, redraws?.drawId ?? null],
      ...[committedBy, committedAt, valueFrom(commitment), publicFrom],
      ...[Buffer.from(text, 'utf8'), sha256(text), commitment.algorithm, JSON.stringify(commitment.sources)],
    ],
  );
};

/** @throws DrawConflictError done, redrawn, tooEarly */
export const insertDrawRecord = async (client: PoolClient | Pool, record: DrawRecord): Promise<void> => {
  const text = recordText(record);
  await told(
    client,
    `INSERT INTO draw_record (draw_id, entered_by, entered_at, values, record, record_hash)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [
      ...[record.drawId, record.enteredBy, record.enteredAt, JSON.stringify(record.values)],
      ...[Buffer.from(text, 'utf8'), sha256(text)],
    ],
  );
};

/** What a list shows of a draw. */
export interface DrawSummary {
  readonly id: string;
  readonly jurisdiction: string;
  readonly agencyId: string;
  readonly agencyIds: readonly string[];
  readonly planLineRef: string;
  readonly batch: string;
  readonly purpose: string;
  readonly algorithm: string;
  readonly sources: Commitment['sources'];
  /** In the order of the sources; null: not drawn yet. */
  readonly values: DrawRecord['values'] | null;
  readonly redraws: string | null;
  /** The draw that stands in its place. */
  readonly redrawnBy: string | null;
  readonly committedBy: string;
  readonly committedAt: string;
  readonly valueFrom: string;
  readonly publicFrom: PlainDate;
  readonly commitmentHash: string;
  readonly enteredBy: string | null;
  readonly enteredAt: string | null;
  readonly recordHash: string | null;
}

interface SummaryRow extends Omit<DrawSummary, 'committedAt' | 'valueFrom' | 'publicFrom' | 'enteredAt'> {
  readonly committedAt: Date;
  readonly valueFrom: Date;
  readonly publicFrom: string;
  readonly enteredAt: Date | null;
}

const columns = `d.id, d.jurisdiction, d.agency_id AS "agencyId", d.agency_ids AS "agencyIds", d.plan_line_ref AS "planLineRef",
  d.batch, d.purpose, d.algorithm, d.sources, r.values, d.redraws, later.id AS "redrawnBy", d.committed_by AS "committedBy", d.committed_at AS "committedAt",
  d.value_from AS "valueFrom", d.public_from::text AS "publicFrom", encode(d.commitment_hash, 'hex') AS "commitmentHash",
  r.entered_by AS "enteredBy", r.entered_at AS "enteredAt", encode(r.record_hash, 'hex') AS "recordHash"`;
const tables = `draw d LEFT JOIN draw_record r ON r.draw_id = d.id LEFT JOIN draw later ON later.redraws = d.id`;

const summary = (row: SummaryRow): DrawSummary => ({
  ...row,
  committedAt: row.committedAt.toISOString(),
  valueFrom: row.valueFrom.toISOString(),
  publicFrom: plainDate(row.publicFrom),
  enteredAt: row.enteredAt?.toISOString() ?? null,
});

/** A draw with its texts as they were hashed. */
export interface DrawTexts {
  readonly summary: DrawSummary;
  readonly commitmentText: string;
  readonly recordText: string | null;
}

/** With what the texts say. */
export interface Draw extends DrawTexts {
  readonly commitment: Commitment;
  readonly record: DrawRecord | null;
}

interface TextsRow extends SummaryRow {
  readonly commitment: Buffer;
  readonly record: Buffer | null;
}

const within = ({ jurisdiction, everywhere, agencyId }: DrawReach): Conditions => {
  const where = new Conditions();
  where.add('d.jurisdiction = ?', jurisdiction);
  if (!everywhere) where.add('d.agency_ids @> ARRAY[?::text]', agencyId);
  return where;
};

/** 'anybody': where it is asked elsewhere whether that may be read by everybody. */
type Reach = DrawReach | 'anybody';

const rowOf = async <R extends SummaryRow>(
  client: PoolClient | Pool,
  reach: Reach,
  id: string,
  more: string,
): Promise<R | null> => {
  const where = reach === 'anybody' ? new Conditions() : within(reach);
  where.add('d.id = ?', id);
  const { rows } = await client.query<R>(
    `SELECT ${columns}${more} FROM ${tables} WHERE ${where.sql}`,
    where.values,
  );
  return rows[0] ?? null;
};

/** null: there is none within this reach. */
export const getDrawSummary = async (
  client: PoolClient | Pool,
  reach: Reach,
  id: string,
): Promise<DrawSummary | null> => {
  const row = await rowOf<SummaryRow>(client, reach, id, '');
  return row === null ? null : summary(row);
};

/** null: there is none within this reach. */
export const getDrawTexts = async (
  client: PoolClient | Pool,
  reach: Reach,
  id: string,
): Promise<DrawTexts | null> => {
  const row = await rowOf<TextsRow>(client, reach, id, ', d.commitment, r.record');
  if (row === null) return null;
  const { commitment, record, ...rest } = row;
  return {
    summary: summary(rest),
    commitmentText: commitment.toString('utf8'),
    recordText: record?.toString('utf8') ?? null,
  };
};

/** null: there is none within this reach. */
export const getDraw = async (client: PoolClient | Pool, reach: Reach, id: string): Promise<Draw | null> => {
  const texts = await getDrawTexts(client, reach, id);
  if (texts === null) return null;
  const { commitmentText: committed, recordText: recorded } = texts;
  return {
    ...texts,
    commitment: commitmentSchema.parse(JSON.parse(committed)),
    record: recorded === null ? null : recordSchema.parse(JSON.parse(recorded)),
  };
};

export interface DrawFilter {
  readonly reach: DrawReach;
  readonly agencyId?: string | undefined;
  readonly planLineRef?: string | undefined;
  readonly status?: DrawStatus | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

export const drawStatuses = ['committed', 'drawn', 'redrawn'] as const;
export type DrawStatus = (typeof drawStatuses)[number];

const ofStatus: Readonly<Record<DrawStatus, string>> = {
  committed: 'r.draw_id IS NULL AND later.id IS NULL',
  drawn: 'r.draw_id IS NOT NULL AND later.id IS NULL',
  redrawn: 'later.id IS NOT NULL',
};

/** Those committed last come first. @throws BadCursorError */
export const listDraws = async (
  pool: Pool,
  { reach, agencyId, planLineRef, status, cursor, limit }: DrawFilter,
): Promise<Page<DrawSummary>> => {
  const where = within(reach);
  if (agencyId !== undefined) where.add('d.agency_ids @> ARRAY[?::text]', agencyId);
  if (planLineRef !== undefined) where.add('d.plan_line_ref = ?', planLineRef);
  if (status !== undefined) where.add(ofStatus[status]);
  if (cursor !== undefined) {
    const { at, id } = decodeCursor(cursor);
    where.add('(d.committed_at, d.id) < (?::timestamptz, ?)', at, id);
  }
  const { rows } = await pool.query<SummaryRow>(
    `SELECT ${columns} FROM ${tables} WHERE ${where.sql}
     ORDER BY d.committed_at DESC, d.id DESC LIMIT ${String(limit + 1)}`,
    where.values,
  );
  return pageOf(rows, limit, (row) => ({ at: row.committedAt.toISOString(), id: row.id }), summary);
};
