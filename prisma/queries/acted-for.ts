// For whom a substitute did a step. Nothing is written for it: whose task the step did, who did it and the substitutions as
// they stood then are all kept, so it can be told of any step, always the same.
import type { Pool } from 'pg';

/** @param step alias of step_record. @returns SQL for the absent person's id; null when somebody acted for himself alone */
export const actedForSql = (step: string): string => `
  (SELECT s.absent_id FROM task t JOIN substitution s ON s.absent_id IN (t.assignee_id, t.holder_id)
   WHERE t.lifecycle_id = ${step}.lifecycle_id AND t.closed_sequence = ${step}.sequence
     AND ${step}.command IN (t.command, 'returnForCorrection', 'refuseApproval')
     AND s.substitute_id = ${step}.actor_id AND ${step}.at >= s.created_at AND ${step}.at < coalesce(s.ended_at, 'infinity')
     AND (${step}.at AT TIME ZONE 'Asia/Shanghai')::date BETWEEN s.from_on AND s.to_on
   ORDER BY (s.absent_id = t.assignee_id) DESC NULLS LAST LIMIT 1)`;

/** For whom a closed task was done; null for an open one and where nobody was absent. */
export const actedFor = async (pool: Pool, taskId: string): Promise<string | null> => {
  const { rows } = await pool.query<{ id: string | null }>(
    `SELECT ${actedForSql('r')} AS id FROM task done
     JOIN step_record r ON r.lifecycle_id = done.lifecycle_id AND r.sequence = done.closed_sequence
     WHERE done.id = $1::bigint`,
    [taskId],
  );
  return rows[0]?.id ?? null;
};
