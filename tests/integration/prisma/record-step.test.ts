// The record itself: its hash, its repeats and races, what it refuses and what it must accept.
import { createDatabase, type Database } from '../../../prisma/client';
import { stepHash } from '../../../prisma/verify-chain';
import { useDatabase } from '../../support/servers';
import { record, recordMany, rowsOf, tamper } from './record-support';
import { sampleTask } from './sample-steps';

describe('recording a step', () => {
  const server = useDatabase();
  let database: Database;
  beforeAll(() => {
    database = createDatabase(server.url);
  });
  afterAll(() => database.close());

  test('the hash that PostgreSQL answers is SHA-256 over separator, previous hash and the very bytes kept', async () => {
    const [first, second] = await recordMany(database.pool, 'hash-1', 2);
    const kept = await rowsOf(
      database.pool,
      'SELECT bytes FROM step_record WHERE lifecycle_id = $1 ORDER BY sequence',
      'hash-1',
    );
    expect(stepHash(null, kept[0]?.['bytes'] as Buffer).toString('hex')).toBe(first);
    expect(stepHash(Buffer.from(first ?? '', 'hex'), kept[1]?.['bytes'] as Buffer).toString('hex')).toBe(
      second,
    );
  });

  test('the same step again answers the same hash and changes nothing', async () => {
    const change = {
      tasks: [sampleTask()],
      notices: [
        {
          key: '0:closed',
          template: 'closed',
          to: { kind: 'enterprise', enterpriseId: 'cixi-ent-1' },
          params: {},
        },
      ],
    } as const;
    const hash = await record(database.pool, 'again-1', 1, null, change);
    const second = await record(database.pool, 'again-1', 2, hash);
    expect(await record(database.pool, 'again-1', 1, null, change)).toBe(hash);
    expect(
      await rowsOf(
        database.pool,
        `SELECT version, encode(head_hash, 'hex') AS head FROM lifecycle WHERE id = 'again-1'`,
      ),
    ).toEqual([{ version: 2, head: second }]);
    expect(
      await rowsOf(database.pool, `SELECT closed_sequence FROM task WHERE lifecycle_id = 'again-1'`),
    ).toEqual([{ closed_sequence: 2 }]);
    expect(
      await rowsOf(database.pool, `SELECT key FROM notification WHERE lifecycle_id = 'again-1'`),
    ).toHaveLength(1);
  });

  test('ten attempts at once at the same step have one effect, for a first and for a later one', async () => {
    const attempt = (sequence: number, previous: string | null): Promise<string[]> =>
      Promise.all(
        Array.from({ length: 10 }, () =>
          record(database.pool, 'race-1', sequence, previous, { tasks: [sampleTask()] }),
        ),
      );
    const first = await attempt(1, null);
    const second = await attempt(2, first[0] ?? null);
    expect(new Set(first).size).toBe(1);
    expect(new Set(second).size).toBe(1);
    expect(
      await rowsOf(
        database.pool,
        `SELECT sequence FROM step_record WHERE lifecycle_id = 'race-1' ORDER BY 1`,
      ),
    ).toEqual([{ sequence: 1 }, { sequence: 2 }]);
    expect(await rowsOf(database.pool, `SELECT 1 FROM task WHERE lifecycle_id = 'race-1'`)).toHaveLength(1);
  });

  test('a step that follows another one than the recorded is refused for good', async () => {
    await recordMany(database.pool, 'link-1', 2);
    await expect(record(database.pool, 'link-1', 3, 'ab'.repeat(32))).rejects.toMatchObject({
      type: 'ChainBroken',
      nonRetryable: true,
    });
    expect(await rowsOf(database.pool, `SELECT version FROM lifecycle WHERE id = 'link-1'`)).toEqual([
      { version: 2 },
    ]);
  });

  test('a later step without the one before fails so that it is retried, and leaves nothing', async () => {
    await expect(record(database.pool, 'gap-1', 2, 'ab'.repeat(32))).rejects.toMatchObject({
      name: 'StepMissingError',
    });
    expect(await rowsOf(database.pool, `SELECT 1 FROM lifecycle WHERE id = 'gap-1'`)).toEqual([]);
    const hashes = await recordMany(database.pool, 'gap-2', 2);
    await expect(record(database.pool, 'gap-2', 4, hashes[1] ?? '')).rejects.toMatchObject({
      name: 'StepMissingError',
    });
    expect(await rowsOf(database.pool, `SELECT version FROM lifecycle WHERE id = 'gap-2'`)).toEqual([
      { version: 2 },
    ]);
  });

  test('a first step that claims a step before it is refused for good', async () => {
    await expect(record(database.pool, 'first-1', 1, 'ab'.repeat(32))).rejects.toMatchObject({
      type: 'ChainBroken',
    });
    expect(await rowsOf(database.pool, `SELECT 1 FROM lifecycle WHERE id = 'first-1'`)).toEqual([]);
  });

  test('a lifecycle whose row and record disagree takes no further step', async () => {
    const hashes = await recordMany(database.pool, 'head-1', 2);
    await tamper(database.pool, `UPDATE lifecycle SET version = 7 WHERE id = 'head-1'`);
    await expect(record(database.pool, 'head-1', 3, hashes[1] ?? '')).rejects.toMatchObject({
      type: 'ChainBroken',
    });
  });

  test('recorded steps can be neither changed nor deleted, superseded ones likewise', async () => {
    await recordMany(database.pool, 'keep-1', 1);
    for (const sql of [
      `UPDATE step_record SET at = now() WHERE lifecycle_id = 'keep-1'`,
      `DELETE FROM step_record WHERE lifecycle_id = 'keep-1'`,
      'TRUNCATE step_record CASCADE',
      'UPDATE superseded_step SET sequence = 9',
      'DELETE FROM superseded_step',
      'TRUNCATE superseded_step CASCADE',
    ])
      await expect(database.pool.query(sql)).rejects.toMatchObject({ code: 'RQ009' });
  });

  test('the end is the first ended step, and later ones do not move it', async () => {
    const first = await record(database.pool, 'end-1', 1, null, {
      lifecycle: { stage: 'closed', position: 'closed' },
    });
    await record(database.pool, 'end-1', 2, first, { lifecycle: { stage: 'closed', position: 'closed' } });
    expect(await rowsOf(database.pool, `SELECT ended_at FROM lifecycle WHERE id = 'end-1'`)).toEqual([
      { ended_at: new Date('2026-09-01T01:01:00.000Z') },
    ]);
  });

  test('rare characters stay what they are, in the bytes and in the copy', async () => {
    const data = { assessment: '𠮷田㛃䶮（上海）有限公司' };
    await record(database.pool, 'rare-1', 1, null, { command: { name: 'assessNeed', data } });
    const [row] = await rowsOf(
      database.pool,
      `SELECT convert_from(bytes, 'UTF8') AS text, readable_json(bytes) #> '{command,data}' AS data FROM step_record WHERE lifecycle_id = 'rare-1'`,
    );
    expect(row?.['text']).toContain('"assessment":"𠮷田㛃䶮（上海）有限公司"');
    expect(row?.['data']).toEqual(data);
  });

  test('what jsonb cannot hold is recorded all the same: kept in the bytes, shown as U+FFFD in the copies', async () => {
    const assessment = 'NUL \u0000, half a pair \ud800, a backslash \\u0000';
    await record(database.pool, 'odd-1', 1, null, {
      command: { name: 'assessNeed', data: { assessment } },
      notices: [
        {
          key: '0:closed',
          template: 'closed',
          to: { kind: 'person', personId: 'p' },
          params: { reason: assessment },
        },
      ],
    });
    const [row] = await rowsOf(
      database.pool,
      `SELECT convert_from(s.bytes, 'UTF8') AS text, readable_json(bytes) #>> '{command,data,assessment}' AS copy, n.params ->> 'reason' AS reason
       FROM step_record s JOIN notification n USING (lifecycle_id) WHERE lifecycle_id = 'odd-1'`,
    );
    const kept = JSON.parse(String(row?.['text'])) as { command: { data: { assessment: string } } };
    expect(kept.command.data.assessment).toBe(assessment);
    expect(row?.['copy']).toMatch(/^NUL \ufffd, half a pair \ufffd, a backslash /);
    expect(row?.['reason']).toBe(row?.['copy']);
  });
});
