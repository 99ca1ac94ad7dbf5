// The log of what was refused: who tried what, and why not. Temporal never hears of these (design §6).
import type { Pool } from 'pg';
import { readableJson } from '../readable-json';

export interface RefusalEntry {
  /** null when the refused command would have begun the lifecycle under an id not yet known. */
  readonly lifecycleId: string | null;
  readonly actorId: string;
  readonly jurisdiction: string;
  readonly command: string;
  readonly data: unknown;
  readonly code: string;
  readonly params: unknown;
  readonly message: string;
  readonly clauses: readonly string[];
  readonly requestId: string | null;
}

export const logRefusal = async (pool: Pool, entry: RefusalEntry): Promise<void> => {
  await pool.query({
    name: 'log-refusal',
    text: `INSERT INTO refusal (lifecycle_id, actor_id, jurisdiction, command, data, code, params, message, clauses, request_id)
           SELECT r."lifecycleId", r."actorId", r.jurisdiction, r.command, coalesce(r.data, 'null'), r.code,
             coalesce(r.params, '{}'), r.message, r.clauses, r."requestId"
           FROM jsonb_to_record($1::jsonb) AS r ("lifecycleId" text, "actorId" text, jurisdiction text, command text,
             data jsonb, code text, params jsonb, message text, clauses text[], "requestId" text)`,
    values: [readableJson(entry)],
  });
};

export interface LoggedRefusal {
  readonly id: string;
  readonly at: string;
  readonly actorId: string;
  readonly command: string;
  readonly code: string;
  readonly message: string;
  readonly clauses: readonly string[];
}

/** Refusals at one lifecycle, oldest first. */
export const refusalsOf = async (pool: Pool, lifecycleId: string): Promise<readonly LoggedRefusal[]> => {
  const { rows } = await pool.query<Omit<LoggedRefusal, 'at' | 'actorId'> & { at: Date; actor_id: string }>(
    'SELECT id, at, actor_id, command, code, message, clauses FROM refusal WHERE lifecycle_id = $1 ORDER BY id',
    [lifecycleId],
  );
  return rows.map(({ id, at, actor_id, command, code, message, clauses }) => ({
    id,
    at: at.toISOString(),
    actorId: actor_id,
    command,
    code,
    message,
    clauses,
  }));
};
