// Whether a lifecycle's record is what was once recorded: every hash recomputed here, from the bytes, not by PostgreSQL.
import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Pool } from 'pg';
import { z } from 'zod';
import { readableText } from './readable-json';

const separator = Buffer.from('ruqi.step.v1\0', 'utf8');
const beforeFirst = Buffer.alloc(32);

/** SHA-256 over the domain separator, a zero byte, the previous hash (32 zero bytes before the first) and the bytes. */
export const stepHash = (previousHash: Buffer | null, bytes: Buffer): Buffer =>
  createHash('sha256')
    .update(separator)
    .update(previousHash ?? beforeFirst)
    .update(bytes)
    .digest();

export type ChainFault =
  | 'missing' // no step stands at this sequence
  | 'bytes' // the bytes do not give the hash
  | 'link' // the previous hash is not that of the step before
  | 'copy' // a column says something else than the bytes
  | 'head'; // the lifecycle's row does not point at the last step

export interface ChainVerdict {
  readonly isWhole: boolean;
  /** Steps that hold, from the first on. */
  readonly verified: number;
  readonly broken: { readonly sequence: number; readonly fault: ChainFault } | null;
  /** Hash of the last step that holds, hex: compare it with the one in Temporal's history. */
  readonly headHash: string | null;
}

interface Row {
  readonly sequence: number;
  readonly bytes: Buffer;
  readonly previous_hash: Buffer | null;
  readonly hash: Buffer;
  readonly columns: unknown;
}

/** What the columns beside the bytes repeat of them. */
const repeatedSchema = z.object({
  lifecycleId: z.string(),
  sequence: z.number(),
  at: z.string(),
  actor: z.object({ id: z.string() }),
  updateId: z.string().nullable(),
  command: z.object({ name: z.string() }),
  stateHash: z.string(),
});

const equal = (a: Buffer | null, b: Buffer | null): boolean =>
  a === null || b === null ? a === b : a.equals(b);

const isCopied = ({ bytes, columns }: Row): boolean =>
  isDeepStrictEqual(repeatedSchema.parse(JSON.parse(readableText(bytes.toString('utf8')))), columns);

const faultOf = (row: Row, previous: Buffer | null): ChainFault | null => {
  if (!stepHash(row.previous_hash, row.bytes).equals(row.hash)) return 'bytes';
  if (!equal(row.previous_hash, previous)) return 'link';
  return isCopied(row) ? null : 'copy';
};

/** Steps read at a time: a record can be long, its bytes need not all be in memory. */
const batch = 200;

const stepsAfter = async (pool: Pool, lifecycleId: string, sequence: number): Promise<readonly Row[]> => {
  const { rows } = await pool.query<Row>(
    `SELECT sequence, bytes, previous_hash, hash, jsonb_build_object(
       'lifecycleId', lifecycle_id, 'sequence', sequence,
       'at', to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'actor', jsonb_build_object('id', actor_id),
       'updateId', update_id, 'command', jsonb_build_object('name', command), 'stateHash', state_hash) AS columns
     FROM step_record WHERE lifecycle_id = $1 AND sequence > $2 ORDER BY sequence LIMIT $3`,
    [lifecycleId, sequence, batch],
  );
  return rows;
};

/** Recomputes the chain from the first step; reports the first that is broken. An unknown lifecycle is whole and empty. */
export const verifyChain = async (pool: Pool, lifecycleId: string): Promise<ChainVerdict> => {
  let previous: Buffer | null = null;
  let verified = 0;
  const verdict = (fault: ChainFault | null): ChainVerdict => ({
    isWhole: fault === null,
    verified,
    broken: fault === null ? null : { sequence: verified + 1, fault },
    headHash: previous?.toString('hex') ?? null,
  });
  for (;;) {
    const rows = await stepsAfter(pool, lifecycleId, verified);
    if (rows.length === 0) break;
    for (const row of rows) {
      const fault = row.sequence === verified + 1 ? faultOf(row, previous) : 'missing';
      if (fault !== null) return verdict(fault);
      previous = row.hash;
      verified = row.sequence;
    }
  }
  const { rows } = await pool.query<{ version: number; head_hash: Buffer }>(
    'SELECT version, head_hash FROM lifecycle WHERE id = $1',
    [lifecycleId],
  );
  const head = rows[0];
  if (head === undefined) return verdict(verified === 0 ? null : 'head');
  if (head.version > verified) return verdict('missing');
  return verdict(head.version === verified && equal(head.head_hash, previous) ? null : 'head');
};
