// One write of a register for one key: its answer is kept in the transaction of the write, so that a repeat is told the
// same and changes nothing.
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Pool, PoolClient } from 'pg';

/** The key stands for another write already. */
export class KeyReusedError extends Error {
  override readonly name = 'KeyReusedError';
}

export interface WriteAttempt {
  readonly actorId: string;
  readonly key: string;
  /** Operation, parameters and body: a repeat has the same. */
  readonly request: unknown;
  /** ISO instant. */
  readonly at: string;
  /** Writes under one name go one after the other. */
  readonly lock: string;
}

const digestOf = (request: unknown): Buffer =>
  createHash('sha256')
    .update(canonicalize(request) ?? '')
    .digest();

/** @throws whatever `act` throws, and then nothing of it stands, the key included */
export const inTransaction = async <T>(pool: Pool, act: (client: PoolClient) => Promise<T>): Promise<T> => {
  const client = await pool.connect();
  let broken: unknown;
  try {
    await client.query('BEGIN');
    const result = await act(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((fault: unknown) => {
      broken = fault;
    });
    throw error;
  } finally {
    client.release(broken !== undefined);
  }
};

export const lockRegister = async (client: PoolClient, name: string): Promise<void> => {
  await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [name]);
};

/** @returns what `act` answered now or, for a repeat, then. @throws KeyReusedError, or whatever `act` throws */
export const writeOnce = async <T>(
  pool: Pool,
  { actorId, key, request, at, lock }: WriteAttempt,
  act: (client: PoolClient) => Promise<T>,
): Promise<T> =>
  await inTransaction(pool, async (client) => {
    const digest = digestOf(request);
    // A repeat that comes while the first is under way waits here for its end.
    const { rowCount } = await client.query(
      'INSERT INTO register_write (actor_id, key, digest, at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
      [actorId, key, digest, at],
    );
    if (rowCount === 0) {
      const { rows } = await client.query<{ digest: Buffer; answer: T }>(
        'SELECT digest, answer FROM register_write WHERE actor_id = $1 AND key = $2',
        [actorId, key],
      );
      const before = rows[0];
      if (before === undefined || !before.digest.equals(digest))
        throw new KeyReusedError('this key stands for another write');
      return before.answer;
    }
    await lockRegister(client, lock);
    const answer = await act(client);
    await client.query('UPDATE register_write SET answer = $3 WHERE actor_id = $1 AND key = $2', [
      actorId,
      key,
      JSON.stringify(answer),
    ]);
    return answer;
  });
