// Remarks on published plans as they come in, are listed and answered.
import type { Pool } from 'pg';
import { Conditions, decodeCursor, pageOf, type Page } from './page';

export interface NewRemark {
  readonly id: string;
  readonly planId: string;
  readonly jurisdiction: string;
  readonly agencyId: string;
  readonly lineRef: string | null;
  readonly text: string;
  readonly name: string | null;
  readonly contact: string | null;
  /** ISO instant. */
  readonly at: string;
}

export interface Remark extends NewRemark {
  readonly answer: string | null;
  readonly answeredBy: string | null;
  readonly answeredAt: string | null;
  readonly answerKey: string | null;
}

interface Row extends Omit<Remark, 'at' | 'answeredAt'> {
  readonly at: Date;
  readonly answeredAt: Date | null;
}

const columns = `id, plan_id AS "planId", jurisdiction, agency_id AS "agencyId", line_ref AS "lineRef", text, name, contact, at,
  answer, answered_by AS "answeredBy", answered_at AS "answeredAt", answer_key AS "answerKey"`;

const present = ({ at, answeredAt, ...row }: Row): Remark => ({
  ...row,
  at: at.toISOString(),
  answeredAt: answeredAt?.toISOString() ?? null,
});

/** One that is there already stays as it is. */
export const insertRemark = async (pool: Pool, remark: NewRemark): Promise<void> => {
  const { id, planId, jurisdiction, agencyId, lineRef, text, name, contact, at } = remark;
  await pool.query(
    `INSERT INTO plan_remark (id, plan_id, jurisdiction, agency_id, line_ref, text, name, contact, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (id) DO NOTHING`,
    [id, planId, jurisdiction, agencyId, lineRef, text, name, contact, at],
  );
};

/** null: the plan has no such remark. */
export const getRemark = async (pool: Pool, planId: string, id: string): Promise<Remark | null> => {
  const { rows } = await pool.query<Row>(
    `SELECT ${columns} FROM plan_remark WHERE plan_id = $1 AND id = $2`,
    [planId, id],
  );
  return rows[0] === undefined ? null : present(rows[0]);
};

export interface RemarkFilter {
  readonly planId: string;
  readonly isAnswered?: boolean | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Those that came last come first. @throws BadCursorError */
export const listRemarks = async (
  pool: Pool,
  { planId, isAnswered, limit, cursor }: RemarkFilter,
): Promise<Page<Remark>> => {
  const where = new Conditions();
  where.add('plan_id = ?', planId);
  if (isAnswered !== undefined) where.add('(answer IS NOT NULL) = ?', isAnswered);
  if (cursor !== undefined) {
    const { at, id } = decodeCursor(cursor);
    where.add('(at, id) < (?::timestamptz, ?)', at, id);
  }
  const { rows } = await pool.query<Row>(
    `SELECT ${columns} FROM plan_remark WHERE ${where.sql} ORDER BY at DESC, id DESC LIMIT ${String(limit + 1)}`,
    where.values,
  );
  return pageOf(rows, limit, (row) => ({ at: row.at.toISOString(), id: row.id }), present);
};

export interface RemarkAnswer {
  readonly answer: string;
  readonly answeredBy: string;
  readonly answeredAt: string;
  readonly answerKey: string;
}

/** One that has been answered stays so. */
export const answerRemark = async (pool: Pool, id: string, given: RemarkAnswer): Promise<void> => {
  await pool.query(
    `UPDATE plan_remark SET answer = $2, answered_by = $3, answered_at = $4, answer_key = $5
     WHERE id = $1 AND answer IS NULL`,
    [id, given.answer, given.answeredBy, given.answeredAt, given.answerKey],
  );
};
