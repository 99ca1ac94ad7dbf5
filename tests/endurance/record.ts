// What the record says of an inspection, and what must hold of it however often something died.
import type { Client } from '@temporalio/client';
import type { Pool } from 'pg';
import { verifyChain } from '../../prisma/verify-chain';
import { inspectionWorkflowId } from '../../workflows/workflow-ids';
import type { Lived } from './whole-life';

export interface StepSeen {
  readonly sequence: number;
  readonly command: string;
  readonly updateId: string | null;
  readonly events: readonly string[];
  /** Hex. */
  readonly hash: string;
}

export const stepsOf = async (pool: Pool, id: string): Promise<readonly StepSeen[]> => {
  const { rows } = await pool.query<StepSeen>(
    `SELECT sequence, command, update_id AS "updateId", encode(hash, 'hex') AS hash,
       ARRAY(SELECT e ->> 'type' FROM jsonb_array_elements(readable_json(bytes) -> 'events') AS e) AS events
     FROM step_record WHERE lifecycle_id = $1 ORDER BY sequence`,
    [id],
  );
  return rows;
};

/** What stands beside the steps, without what differs between any two inspections: ids, times and hashes. */
const derived = {
  lifecycle:
    'SELECT version, stage, position, next_deadline_at, ended_at IS NOT NULL AS ended FROM lifecycle WHERE id = $1',
  tasks: `SELECT key, command, opened_sequence, closed_sequence FROM task WHERE lifecycle_id = $1
    ORDER BY opened_sequence, key`,
  deadlines: 'SELECT deadline_id, status FROM deadline WHERE lifecycle_id = $1 ORDER BY deadline_id',
  notices: `SELECT sequence, key, template, recipient - 'enterpriseId' AS recipient FROM notification
    WHERE lifecycle_id = $1 ORDER BY sequence, key`,
  visits: 'SELECT agency_id, status, counted FROM visit WHERE lifecycle_id = $1 ORDER BY agency_id',
} as const;

/** How an inspection went and where it ended. */
export const courseOf = async (pool: Pool, id: string) => {
  const rowsOf = async (kind: keyof typeof derived): Promise<readonly object[]> =>
    (await pool.query<object>(derived[kind], [id])).rows;
  return {
    steps: (await stepsOf(pool, id)).map(({ sequence, command, events }) => ({ sequence, command, events })),
    lifecycle: await rowsOf('lifecycle'),
    tasks: await rowsOf('tasks'),
    deadlines: await rowsOf('deadlines'),
    notices: await rowsOf('notices'),
    visits: await rowsOf('visits'),
  };
};

/** The chain is whole and gapless, each act stands in it once, and every answer given is in it as it was given. */
export const expectWhole = async (pool: Pool, { id, answers }: Lived): Promise<void> => {
  const steps = await stepsOf(pool, id);
  expect(await verifyChain(pool, id)).toEqual({
    isWhole: true,
    verified: steps.length,
    broken: null,
    headHash: steps.at(-1)?.hash,
  });
  expect(steps.map(({ sequence }) => sequence)).toEqual(steps.map((_, index) => index + 1));
  const updateIds = steps.flatMap(({ updateId }) => updateId ?? []);
  expect(new Set(updateIds).size).toBe(updateIds.length);
  const answered = answers.map(({ version, recordHash, events }) => ({
    sequence: version,
    hash: recordHash,
    events,
  }));
  const recorded = steps.map(({ sequence, hash, events }) => ({ sequence, hash, events }));
  expect(recorded).toEqual(expect.arrayContaining(answered));
};

/** Temporal holds the inspection as ended in order, not as failed. */
export const expectCompleted = async (client: Client, id: string): Promise<void> => {
  const handle = client.workflow.getHandle(inspectionWorkflowId(id));
  await handle.result();
  expect((await handle.describe()).status.name).toBe('COMPLETED');
};
