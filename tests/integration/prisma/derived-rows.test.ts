// What the lists show after a step: tasks, deadlines, visits, notifications.
import { plainDate } from '../../../domain/calendar/plain-date';
import { createDatabase, type Database } from '../../../prisma/client';
import { useDatabase } from '../../support/servers';
import { record, rowsOf } from './record-support';
import { sampleDeadline, sampleTask } from './sample-steps';

describe('what a step changes in the lists', () => {
  const server = useDatabase();
  let database: Database;
  beforeAll(() => {
    database = createDatabase(server.url);
  });
  afterAll(() => database.close());

  const openOf = (id: string): Promise<Record<string, unknown>[]> =>
    rowsOf(
      database.pool,
      `SELECT key, opened_sequence, (SELECT array_agg(audience ORDER BY audience) FROM task_audience a WHERE a.task_id = t.id) AS audiences
       FROM task t WHERE lifecycle_id = $1 AND closed_at IS NULL ORDER BY key`,
      id,
    );

  test('tasks that are not open any more are closed with time and sequence, and leave the inbox', async () => {
    const first = await record(database.pool, 'task-1', 1, null, {
      tasks: [sampleTask({ key: 'a' }), sampleTask({ key: 'b' })],
    });
    await record(database.pool, 'task-1', 2, first, { tasks: [sampleTask({ key: 'b' })] });
    expect(await openOf('task-1')).toEqual([
      {
        key: 'b',
        opened_sequence: 1,
        audiences: ['cixi/cixi-fire/agencyLeader', 'cixi/cixi-fire/principalHead'],
      },
    ]);
    expect(
      await rowsOf(
        database.pool,
        `SELECT key, closed_at, closed_sequence FROM task WHERE lifecycle_id = 'task-1' AND closed_at IS NOT NULL`,
      ),
    ).toEqual([{ key: 'a', closed_at: new Date('2026-09-01T01:02:00.000Z'), closed_sequence: 2 }]);
    expect(
      await rowsOf(
        database.pool,
        `SELECT 1 FROM task_audience JOIN task t ON t.id = task_id WHERE lifecycle_id = 'task-1' AND closed_at IS NOT NULL`,
      ),
    ).toEqual([]);
  });

  test('a task that comes again after it was closed is a new one', async () => {
    const first = await record(database.pool, 'task-2', 1, null, { tasks: [sampleTask({ key: 'a' })] });
    const second = await record(database.pool, 'task-2', 2, first);
    await record(database.pool, 'task-2', 3, second, { tasks: [sampleTask({ key: 'a' })] });
    expect(
      await rowsOf(
        database.pool,
        `SELECT opened_sequence, closed_sequence FROM task WHERE lifecycle_id = 'task-2' ORDER BY id`,
      ),
    ).toEqual([
      { opened_sequence: 1, closed_sequence: 2 },
      { opened_sequence: 3, closed_sequence: null },
    ]);
  });

  test('a new date or assignee of an open task moves it in the inbox', async () => {
    const first = await record(database.pool, 'task-3', 1, null, { tasks: [sampleTask({ key: 'a' })] });
    const second = await record(database.pool, 'task-3', 2, first, {
      tasks: [sampleTask({ key: 'a', dueAt: '2026-09-04T16:00:00.000Z', deadlineId: 'approval:1' })],
    });
    const due = `SELECT DISTINCT a.due_at FROM task_audience a JOIN task t ON t.id = a.task_id WHERE lifecycle_id = 'task-3'`;
    expect(await rowsOf(database.pool, due)).toEqual([{ due_at: new Date('2026-09-04T16:00:00.000Z') }]);
    await record(database.pool, 'task-3', 3, second, {
      tasks: [sampleTask({ key: 'a', assigneeId: 'cixi-leader-1' })],
    });
    expect(await openOf('task-3')).toEqual([
      { key: 'a', opened_sequence: 1, audiences: ['cixi/person=cixi-leader-1'] },
    ]);
    expect(await rowsOf(database.pool, due)).toEqual([{ due_at: Infinity }]);
  });

  test('a deadline that moves keeps the old date and calendar beside the new', async () => {
    const first = await record(database.pool, 'deadline-1', 1, null, {
      deadlines: [sampleDeadline({ calendarVersion: 'c1' })],
    });
    const moved = {
      dueOn: plainDate('2026-09-07'),
      dueAt: '2026-09-07T16:00:00.000Z',
      calendarVersion: 'c2',
    };
    const second = await record(database.pool, 'deadline-1', 2, first, {
      deadlines: [sampleDeadline(moved)],
    });
    await record(database.pool, 'deadline-1', 3, second, {
      deadlines: [sampleDeadline({ ...moved, status: 'met' })],
    });
    const [row] = await rowsOf(
      database.pool,
      `SELECT due_on::text, status, calendar_version, clauses, history FROM deadline WHERE lifecycle_id = 'deadline-1'`,
    );
    expect(row).toMatchObject({
      due_on: '2026-09-07',
      status: 'met',
      calendar_version: 'c2',
      clauses: ['ZZ-64'],
    });
    expect(row?.['history']).toEqual([
      expect.objectContaining({ sequence: 2, dueOn: '2026-09-04', calendarVersion: 'c1' }),
    ]);
  });

  test('a row of the visit ledger is one for each agency, whatever becomes of the visit', async () => {
    const visit = {
      enterpriseId: 'cixi-ent-1',
      year: 2026,
      counted: true,
      triggered: false,
      special: false,
    } as const;
    const first = await record(database.pool, 'visit-1', 1, null, {
      visits: [
        { ...visit, agencyId: 'cixi-fire', status: 'reserved' },
        { ...visit, agencyId: 'cixi-market', status: 'reserved' },
      ],
    });
    await record(database.pool, 'visit-1', 2, first, {
      visits: [{ ...visit, agencyId: 'cixi-fire', status: 'consumed' }],
    });
    expect(
      await rowsOf(
        database.pool,
        `SELECT agency_id, status FROM visit WHERE lifecycle_id = 'visit-1' ORDER BY 1`,
      ),
    ).toEqual([
      { agency_id: 'cixi-fire', status: 'consumed' },
      { agency_id: 'cixi-market', status: 'reserved' },
    ]);
  });

  test('listeners hear of every step, and of letters only when there are some', async () => {
    const client = await database.pool.connect();
    const heard: string[] = [];
    client.on('notification', ({ channel, payload }) => heard.push(`${channel} ${payload ?? ''}`));
    await client.query('LISTEN ruqi_feed');
    await client.query('LISTEN ruqi_notice');
    const first = await record(database.pool, 'notify-1', 1, null);
    await record(database.pool, 'notify-1', 2, first, {
      notices: [{ key: '0:closed', template: 'closed', to: { kind: 'person', personId: 'p' }, params: {} }],
    });
    await client.query('SELECT 1');
    await client.query('UNLISTEN *');
    client.release();
    expect(heard.filter((line) => line.startsWith('ruqi_feed'))).toHaveLength(2);
    expect(heard.filter((line) => line.startsWith('ruqi_notice'))).toHaveLength(1);
  });
});
