// Rounds of a jurisdiction, for lists.
import type { Pool } from 'pg';
import type { ConsultationKind, ConsultationStage } from '../../domain/consultation/vocabulary';
import { Conditions, decodeCursor, pageOf, type Page } from './page';

export interface ConsultationRow {
  readonly id: string;
  readonly title: string;
  readonly kind: ConsultationKind;
  readonly year: number;
  readonly month: number | null;
  readonly stage: ConsultationStage;
  readonly closesOn: string;
  readonly publishBy: string;
  readonly publishedOn: string | null;
  readonly version: number;
}

export interface ConsultationFilter {
  readonly jurisdiction: string;
  readonly kind?: ConsultationKind | undefined;
  readonly stage?: ConsultationStage | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Newest first. @throws BadCursorError */
export const listConsultations = async (
  pool: Pool,
  { jurisdiction, kind, stage, limit, cursor }: ConsultationFilter,
): Promise<Page<ConsultationRow>> => {
  const where = new Conditions();
  where.add(`l.type = 'consultation' AND l.jurisdiction = ?`, jurisdiction);
  if (kind !== undefined) where.add('l.kind = ?', kind);
  if (stage !== undefined) where.add('l.stage = ?', stage);
  if (cursor !== undefined) {
    const { at, id } = decodeCursor(cursor);
    where.add('(l.started_at, l.id) < (?::timestamptz, ?)', at, id);
  }
  const { rows } = await pool.query<ConsultationRow & { startedAt: Date }>(
    `SELECT l.id, l.kind, l.stage, l.version, l.started_at AS "startedAt", l.state ->> 'title' AS title,
       (l.state ->> 'year')::int AS year, (l.state ->> 'month')::int AS month, l.state ->> 'closesOn' AS "closesOn",
       l.state ->> 'publishBy' AS "publishBy", l.state ->> 'publishedOn' AS "publishedOn"
     FROM lifecycle l WHERE ${where.sql} ORDER BY l.started_at DESC, l.id DESC LIMIT ${String(limit + 1)}`,
    where.values,
  );
  return pageOf(
    rows,
    limit,
    ({ startedAt, id }) => ({ at: startedAt.toISOString(), id }),
    ({ startedAt: _startedAt, ...row }) => row,
  );
};
