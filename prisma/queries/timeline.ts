// What happened to one lifecycle, step by step, as it was recorded.
import type { Pool } from 'pg';
import { actedForSql } from './acted-for';

export interface TimelineStep {
  readonly sequence: number;
  /** Workflow time of the step. */
  readonly at: string;
  readonly actorId: string;
  readonly actorRoles: readonly string[];
  /** The absent person whose task the actor did as substitute; null: nobody's. */
  readonly onBehalfOf: string | null;
  readonly updateId: string | null;
  readonly command: string;
  readonly data: unknown;
  readonly events: readonly (Readonly<Record<string, unknown>> & { readonly type: string })[];
  readonly stateHash: string;
  readonly previousHash: string | null;
  readonly hash: string;
  readonly build: string;
}

interface Row {
  readonly sequence: number;
  readonly at: Date;
  readonly actor_id: string;
  readonly on_behalf_of: string | null;
  readonly update_id: string | null;
  readonly command: string;
  readonly body: {
    readonly actor: { readonly roles: readonly string[] };
    readonly command: { readonly data: unknown };
    readonly events: TimelineStep['events'];
    readonly build: string;
  };
  readonly state_hash: string;
  readonly previous_hash: Buffer | null;
  readonly hash: Buffer;
}

/** All steps in order; empty for an unknown lifecycle. */
export const timeline = async (pool: Pool, lifecycleId: string): Promise<readonly TimelineStep[]> => {
  const { rows } = await pool.query<Row>({
    name: 'timeline',
    text: `SELECT sequence, at, actor_id, ${actedForSql('r')} AS on_behalf_of, update_id, command,
             readable_json(bytes) - 'facts' AS body, state_hash, previous_hash, hash
           FROM step_record r WHERE lifecycle_id = $1 ORDER BY sequence`,
    values: [lifecycleId],
  });
  return rows.map((row) => ({
    sequence: row.sequence,
    at: row.at.toISOString(),
    actorId: row.actor_id,
    actorRoles: row.body.actor.roles,
    onBehalfOf: row.on_behalf_of,
    updateId: row.update_id,
    command: row.command,
    data: row.body.command.data,
    events: row.body.events,
    stateHash: row.state_hash,
    previousHash: row.previous_hash?.toString('hex') ?? null,
    hash: row.hash.toString('hex'),
    build: row.body.build,
  }));
};
