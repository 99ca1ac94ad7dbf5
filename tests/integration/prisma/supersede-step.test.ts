// A worker that died between our commit and Temporal's acceptance: what its repeated task does to the record.
import { recordDecidedStep } from '../../../activities/record-step';
import { plainDate } from '../../../domain/calendar/plain-date';
import type { Notice } from '../../../domain/inspection/notices';
import { createDatabase, type Database } from '../../../prisma/client';
import { verifyChain } from '../../../prisma/verify-chain';
import { useDatabase } from '../../support/servers';
import { record, recordMany, rowsOf } from './record-support';
import { sampleDeadline, sampleState, sampleStep, sampleTask } from './sample-steps';

const letter = (key: string): Notice => ({
  key,
  template: 'closed',
  to: { kind: 'enterprise', enterpriseId: 'cixi-ent-1' },
  params: {},
});

describe('a workflow task that Temporal repeats after its worker died', () => {
  const server = useDatabase();
  let database: Database;
  beforeAll(() => {
    database = createDatabase(server.url);
  });
  afterAll(() => database.close());

  test('records its steps in place of what the lost one recorded, which is kept apart', async () => {
    const [first, second = '', third = ''] = await recordMany(database.pool, 'repeat-1', 3);
    const again = await record(database.pool, 'repeat-1', 2, first ?? null, {
      at: '2026-09-01T02:00:00.000Z',
    });
    expect(again).not.toBe(second);
    expect(
      await rowsOf(
        database.pool,
        `SELECT encode(hash, 'hex') AS hash FROM step_record WHERE lifecycle_id = 'repeat-1' ORDER BY sequence`,
      ),
    ).toEqual([{ hash: first }, { hash: again }]);
    expect(
      await rowsOf(
        database.pool,
        `SELECT encode(hash, 'hex') AS hash FROM superseded_step WHERE lifecycle_id = 'repeat-1' ORDER BY sequence`,
      ),
    ).toEqual([{ hash: second }, { hash: third }]);
    expect(await verifyChain(database.pool, 'repeat-1')).toMatchObject({
      isWhole: true,
      verified: 2,
      headHash: again,
    });
    await record(database.pool, 'repeat-1', 3, again, { at: '2026-09-01T02:00:01.000Z' });
    expect(await verifyChain(database.pool, 'repeat-1')).toMatchObject({ isWhole: true, verified: 3 });
  });

  test('can repeat the very first step', async () => {
    await recordMany(database.pool, 'repeat-2', 1);
    const again = await record(database.pool, 'repeat-2', 1, null, { at: '2026-09-01T02:00:00.000Z' });
    expect(await verifyChain(database.pool, 'repeat-2')).toMatchObject({
      isWhole: true,
      verified: 1,
      headHash: again,
    });
    expect(await rowsOf(database.pool, `SELECT started_at FROM lifecycle WHERE id = 'repeat-2'`)).toEqual([
      { started_at: new Date('2026-09-01T02:00:00.000Z') },
    ]);
  });

  test('a worker only thought dead comes with an earlier time and is refused', async () => {
    const [first = ''] = await recordMany(database.pool, 'repeat-3', 1);
    const again = await record(database.pool, 'repeat-3', 2, first, { at: '2026-09-01T02:00:00.000Z' });
    await expect(record(database.pool, 'repeat-3', 2, first)).rejects.toMatchObject({ type: 'ChainBroken' });
    expect(await verifyChain(database.pool, 'repeat-3')).toMatchObject({ verified: 2, headHash: again });
  });

  test('another run of the same lifecycle, as after a reset, replaces nothing', async () => {
    const [first = '', second = ''] = await recordMany(database.pool, 'repeat-4', 2);
    await expect(
      record(database.pool, 'repeat-4', 2, first, { at: '2026-09-01T02:00:00.000Z' }, 'run-2'),
    ).rejects.toMatchObject({
      type: 'ChainBroken',
    });
    await expect(
      record(database.pool, 'repeat-4', 1, null, { at: '2026-09-01T02:00:00.000Z' }, 'run-2'),
    ).rejects.toMatchObject({
      type: 'ChainBroken',
    });
    expect(await verifyChain(database.pool, 'repeat-4')).toMatchObject({ verified: 2, headHash: second });
  });

  test('the same step from a worker of another build is the same step', async () => {
    const [first = ''] = await recordMany(database.pool, 'repeat-5', 1);
    expect(
      await recordDecidedStep(database.pool, sampleStep('repeat-5', 1, null), 'build-2', 'run-1'),
    ).toEqual({ hash: first });
  });

  test('lists show what the repetition decided and nothing of the lost steps', async () => {
    const before = sampleDeadline({ id: 'approval:1' });
    const first = await record(database.pool, 'repeat-6', 1, null, {
      tasks: [sampleTask({ key: 'a' })],
      deadlines: [before],
      state: sampleState('repeat-6', { deadlines: [before] }),
    });
    const moved = { ...before, dueOn: plainDate('2026-09-09'), dueAt: '2026-09-09T16:00:00.000Z' };
    const extra = sampleDeadline({ id: 'entryWindow:2', rule: 'entryWindow' });
    await record(database.pool, 'repeat-6', 2, first, {
      tasks: [sampleTask({ key: 'b' })],
      deadlines: [moved, extra],
      state: sampleState('repeat-6', { deadlines: [moved, extra] }),
      lifecycle: { stage: 'closed', position: 'closed' },
    });
    await record(database.pool, 'repeat-6', 2, first, {
      at: '2026-09-01T02:00:00.000Z',
      tasks: [sampleTask({ key: 'a' }), sampleTask({ key: 'c' })],
      state: sampleState('repeat-6', { deadlines: [before] }),
    });
    expect(
      await rowsOf(
        database.pool,
        `SELECT t.key, count(a.*)::int AS audiences FROM task t LEFT JOIN task_audience a ON a.task_id = t.id
         WHERE lifecycle_id = 'repeat-6' AND closed_at IS NULL GROUP BY 1 ORDER BY 1`,
      ),
    ).toEqual([
      { key: 'a', audiences: 2 },
      { key: 'c', audiences: 2 },
    ]);
    expect(
      await rowsOf(
        database.pool,
        `SELECT deadline_id, due_on::text, due_at, history FROM deadline WHERE lifecycle_id = 'repeat-6'`,
      ),
    ).toEqual([
      { deadline_id: 'approval:1', due_on: '2026-09-04', due_at: new Date(before.dueAt), history: [] },
    ]);
    expect(
      await rowsOf(database.pool, `SELECT stage, ended_at FROM lifecycle WHERE id = 'repeat-6'`),
    ).toEqual([{ stage: 'plan', ended_at: null }]);
  });

  test('letters of the lost step that nobody tried to send go, those on their way stay and are not doubled', async () => {
    const first = await record(database.pool, 'repeat-7', 1, null);
    await record(database.pool, 'repeat-7', 2, first, { notices: [letter('0:closed'), letter('1:closed')] });
    await database.pool.query(
      `INSERT INTO letter (notification_id, person_id, address, message_id, attempts, sent_at)
       SELECT id, 'p', 'p@ruqi.example', 'repeat-7', 1, now() FROM notification WHERE lifecycle_id = 'repeat-7' AND key = '0:closed'`,
    );
    await record(database.pool, 'repeat-7', 2, first, {
      at: '2026-09-01T02:00:00.000Z',
      notices: [letter('0:closed')],
    });
    expect(
      await rowsOf(
        database.pool,
        `SELECT n.key, count(l.*)::int AS letters FROM notification n LEFT JOIN letter l ON l.notification_id = n.id
         WHERE lifecycle_id = 'repeat-7' GROUP BY 1`,
      ),
    ).toEqual([{ key: '0:closed', letters: 1 }]);
  });
});
