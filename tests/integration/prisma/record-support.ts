// Records sample steps as the activity does, and reads back what the tests ask about.
import type { Pool } from 'pg';
import { recordDecidedStep } from '../../../activities/record-step';
import { sampleStep, type StepChange } from './sample-steps';

const firstRun = 'run-1';

export const record = async (
  pool: Pool,
  lifecycleId: string,
  sequence: number,
  previousHash: string | null,
  change: StepChange = {},
  runId = firstRun,
): Promise<string> =>
  (await recordDecidedStep(pool, sampleStep(lifecycleId, sequence, previousHash, change), 'build-1', runId))
    .hash;

/** Records `count` steps one after another; answers their hashes. */
export const recordMany = async (pool: Pool, lifecycleId: string, count: number): Promise<string[]> => {
  const hashes: string[] = [];
  for (let sequence = 1; sequence <= count; sequence += 1)
    hashes.push(await record(pool, lifecycleId, sequence, hashes.at(-1) ?? null));
  return hashes;
};

export const rowsOf = async (
  pool: Pool,
  sql: string,
  ...values: readonly unknown[]
): Promise<Record<string, unknown>[]> => (await pool.query<Record<string, unknown>>(sql, [...values])).rows;

/** Changes recorded steps as somebody with the database's own powers could. */
export const tamper = async (pool: Pool, sql: string, ...values: readonly unknown[]): Promise<void> => {
  const client = await pool.connect();
  try {
    await client.query('SET session_replication_role = replica');
    await client.query(sql, [...values]);
  } finally {
    await client.query('RESET session_replication_role');
    client.release();
  }
};
