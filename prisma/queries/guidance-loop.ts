// How far the loop of guidance is closed: what was asked for, given, answered by the enterprise, closed (HZ-60).
import type { Pool } from 'pg';
import type { Reach } from '../../domain/permission/reach';
import { Conditions } from './page';
import { addReach } from './reach';

const figures = {
  booked: `l.state ->> 'origin' <> 'offer'`,
  offered: `l.state ->> 'origin' = 'offer'`,
  given: `jsonb_array_length(l.state -> 'given') > 0`,
  answered: `l.state #>> '{given,-1,feedback,score}' IS NOT NULL`,
  solved: `l.state #>> '{given,-1,feedback,solved}' = 'true'`,
  open: 'l.ended_at IS NULL',
  overdue: `l.ended_at IS NULL AND EXISTS (SELECT 1 FROM deadline d WHERE d.lifecycle_id = l.id AND d.status = 'lapsed')`,
  closed: `l.stage = 'closed'`,
  turnedDown: `l.stage = 'turnedDown'`,
  declined: `l.stage IN ('declined', 'withdrawn')`,
} as const;

export type LoopFigure = keyof typeof figures;
export const loopFigures = Object.keys(figures) as readonly LoopFigure[];

/** A stage of enterprises with its figures; null: not said. */
export type LoopRow = Readonly<Record<LoopFigure, number>> & { readonly enterpriseStage: string | null };

const counted = Object.entries(figures)
  .map(([name, condition]) => `count(*) FILTER (WHERE ${condition})::int AS "${name}"`)
  .join(', ');

/** Bookings begun in these days (Shanghai), by the stage of the enterprise. */
export const guidanceLoop = async (
  pool: Pool,
  { reach, from, to }: { readonly reach: Reach; readonly from: string; readonly to: string },
): Promise<readonly LoopRow[]> => {
  const where = new Conditions();
  addReach(where, reach);
  where.add(`l.type = 'guidance'`);
  where.add(`(l.started_at AT TIME ZONE 'Asia/Shanghai')::date BETWEEN ?::date AND ?::date`, from, to);
  const { rows } = await pool.query<LoopRow>(
    `SELECT l.state ->> 'enterpriseStage' AS "enterpriseStage", ${counted}
     FROM lifecycle l LEFT JOIN enterprise e ON e.id = l.enterprise_id
     WHERE ${where.sql} GROUP BY 1 ORDER BY 1`,
    where.values,
  );
  return rows;
};
