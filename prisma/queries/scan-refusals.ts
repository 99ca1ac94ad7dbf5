// Scans that were refused, counted by the hour: who scans is not asked, and nobody fills a disk by scanning.
import type { Pool } from 'pg';
import { Conditions, decodeCursor, pageOf, type Page } from './page';

/** inspection: an action code; officer: an officer's certificate code. */
export const scanKinds = ['inspection', 'officer'] as const;
export type ScanKind = (typeof scanKinds)[number];

export interface RefusedScanEntry {
  readonly kind: ScanKind;
  readonly reason: string;
  /** The inspection or the officer that a genuine code names; null: not known. */
  readonly subjectId: string | null;
  /** ISO instant. */
  readonly at: string;
}

export const countRefusedScan = async (
  pool: Pool,
  { kind, reason, subjectId, at }: RefusedScanEntry,
): Promise<void> => {
  await pool.query(
    `INSERT INTO scan_refusal (hour, kind, reason, subject_id, jurisdiction, first_at, last_at)
     VALUES (date_trunc('hour', $4::timestamptz), $1, $2, coalesce($3, ''),
       CASE $1 WHEN 'officer' THEN (SELECT jurisdiction FROM person WHERE id = $3)
         ELSE (SELECT jurisdiction FROM lifecycle WHERE id = $3) END, $4, $4)
     ON CONFLICT (hour, kind, reason, subject_id) DO UPDATE SET times = scan_refusal.times + 1,
       first_at = least(scan_refusal.first_at, excluded.first_at), last_at = greatest(scan_refusal.last_at, excluded.last_at)`,
    [kind, reason, subjectId, at],
  );
};

/** The place of an inspection or an officer; null: there is none of this id. */
export const placeOfSubject = async (pool: Pool, kind: ScanKind, id: string): Promise<string | null> => {
  const table = kind === 'officer' ? 'person' : 'lifecycle';
  const { rows } = await pool.query<{ readonly jurisdiction: string }>(
    `SELECT jurisdiction FROM ${table} WHERE id = $1`,
    [id],
  );
  return rows[0]?.jurisdiction ?? null;
};

export interface RefusedScans {
  readonly kind: ScanKind;
  readonly reason: string;
  readonly subjectId: string | null;
  readonly times: number;
  readonly firstAt: string;
  readonly lastAt: string;
}

interface Row extends Omit<RefusedScans, 'firstAt' | 'lastAt'> {
  readonly id: string;
  readonly hour: Date;
  readonly firstAt: Date;
  readonly lastAt: Date;
}

export interface RefusedScanFilter {
  readonly jurisdiction: string;
  readonly reason?: string | undefined;
  readonly inspectionId?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Of one place, and those of which nobody can say whose they are; the latest hour first. @throws BadCursorError */
export const listRefusedScans = async (
  pool: Pool,
  { jurisdiction, reason, inspectionId, limit, cursor }: RefusedScanFilter,
): Promise<Page<RefusedScans>> => {
  const id = `(kind || '.' || reason || '.' || subject_id) COLLATE "C"`;
  const where = new Conditions();
  where.add('(jurisdiction = ? OR jurisdiction IS NULL)', jurisdiction);
  if (reason !== undefined) where.add('reason = ?', reason);
  if (inspectionId !== undefined) where.add(`kind = 'inspection' AND subject_id = ?`, inspectionId);
  if (cursor !== undefined) {
    const key = decodeCursor(cursor);
    where.add(`(hour < ?::timestamptz OR (hour = ?::timestamptz AND ${id} > ?))`, key.at, key.at, key.id);
  }
  const { rows } = await pool.query<Row>(
    `SELECT ${id} AS id, hour, kind, reason, nullif(subject_id, '') AS "subjectId", times, first_at AS "firstAt", last_at AS "lastAt"
     FROM scan_refusal WHERE ${where.sql} ORDER BY hour DESC, ${id} LIMIT ${String(limit + 1)}`,
    where.values,
  );
  return pageOf(
    rows,
    limit,
    (row) => ({ at: row.hour.toISOString(), id: row.id }),
    ({ kind, reason: why, subjectId, times, firstAt, lastAt }) => ({
      kind,
      reason: why,
      subjectId,
      times,
      firstAt: firstAt.toISOString(),
      lastAt: lastAt.toISOString(),
    }),
  );
};
