// Taking a task up, giving it back, handing it on and talking about it: beside the record, never part of it.
import type { Pool, PoolClient } from 'pg';
import type { TaskNoteKind } from '../../domain/inspection/vocabulary';

export interface TaskNote {
  readonly id: string;
  readonly at: string;
  readonly actorId: string;
  readonly kind: TaskNoteKind;
  readonly toPersonId: string | null;
  readonly text: string | null;
}

export interface TaskAct {
  readonly taskId: string;
  readonly actorId: string;
  readonly kind: TaskNoteKind;
  readonly toPersonId: string | null;
  readonly text: string | null;
  /** Idempotency key of the caller. */
  readonly key: string;
  /** May take from whoever holds it, as the head of the agency may. */
  readonly overHolder: boolean;
  /** People from whom the actor may take it besides, because he stands in for them. */
  readonly standsInFor: readonly string[];
}

/** done: also when this very act was done before; the others change nothing. */
export type TaskActOutcome =
  | { readonly outcome: 'done' }
  | { readonly outcome: 'closed' }
  | { readonly outcome: 'held'; readonly holderId: string }
  | { readonly outcome: 'keyReused' };

interface Seat {
  readonly holder_id: string | null;
  readonly is_closed: boolean;
}

const repeated = async (client: PoolClient, act: TaskAct): Promise<TaskActOutcome | null> => {
  const { rows } = await client.query<{ same: boolean }>(
    `SELECT task_id = $3::bigint AND kind = $4 AND to_person_id IS NOT DISTINCT FROM $5
       AND text IS NOT DISTINCT FROM $6 AS same
     FROM task_note WHERE actor_id = $1 AND key = $2`,
    [act.actorId, act.key, act.taskId, act.kind, act.toPersonId, act.text],
  );
  if (rows[0] === undefined) return null;
  return { outcome: rows[0].same ? 'done' : 'keyReused' };
};

/** Who holds the task after the act; undefined: it says nothing of that. */
const holderAfter = ({ kind, actorId, toPersonId }: TaskAct): string | null | undefined => {
  switch (kind) {
    case 'claimed':
      return actorId;
    case 'released':
      return null;
    case 'delegated':
      return toPersonId;
    case 'commented':
      return undefined;
  }
};

const perform = async (client: PoolClient, act: TaskAct): Promise<TaskActOutcome> => {
  const { rows } = await client.query<Seat>(
    'SELECT holder_id, closed_at IS NOT NULL AS is_closed FROM task WHERE id = $1::bigint FOR UPDATE',
    [act.taskId],
  );
  const before = await repeated(client, act);
  if (before !== null) return before;
  const seat = rows[0];
  if (seat === undefined || (seat.is_closed && act.kind !== 'commented')) return { outcome: 'closed' };
  const holder = holderAfter(act);
  const isHis = seat.holder_id === act.actorId || act.standsInFor.some((id) => id === seat.holder_id);
  const held = seat.holder_id !== null && !isHis && !act.overHolder;
  if (holder !== undefined && held) return { outcome: 'held', holderId: seat.holder_id };
  if (holder !== undefined)
    await client.query(
      `UPDATE task SET holder_id = $2, held_since = CASE WHEN $2::text IS NULL THEN NULL
         WHEN holder_id = $2 THEN held_since ELSE now() END WHERE id = $1::bigint`,
      [act.taskId, holder],
    );
  await client.query(
    `INSERT INTO task_note (task_id, actor_id, kind, to_person_id, text, key) VALUES ($1::bigint, $2, $3, $4, $5, $6)`,
    [act.taskId, act.actorId, act.kind, act.toPersonId, act.text, act.key],
  );
  return { outcome: 'done' };
};

/** One transaction; the same key again changes nothing. */
export const actOnTask = async (pool: Pool, act: TaskAct): Promise<TaskActOutcome> => {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const outcome = await perform(client, act);
    await client.query('COMMIT');
    return outcome;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
};

/** Oldest first. */
export const notesOf = async (pool: Pool, taskId: string): Promise<readonly TaskNote[]> => {
  const { rows } = await pool.query<Omit<TaskNote, 'at'> & { readonly at: Date }>(
    `SELECT id::text, at, actor_id AS "actorId", kind, to_person_id AS "toPersonId", text
     FROM task_note WHERE task_id = $1::bigint ORDER BY id`,
    [taskId],
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
};

export interface Colleague {
  readonly id: string;
  readonly roles: readonly string[];
  readonly agencyId: string | null;
  readonly jurisdiction: string;
}

/** A person of the register; null when there is none, or none any more. A revocation still to come has revoked nobody. */
export const findColleague = async (pool: Pool, id: string): Promise<Colleague | null> => {
  const { rows } = await pool.query<Colleague>(
    `SELECT id, roles, agency_id AS "agencyId", jurisdiction FROM person
     WHERE id = $1 AND (revoked_at IS NULL OR revoked_at > now())`,
    [id],
  );
  return rows[0] ?? null;
};
