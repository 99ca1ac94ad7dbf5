// The inbox: whose tasks, in which order, page by page, and by which index.
import type { Role } from '../../../../domain/shared/actor';
import type { InboxReader } from '../../../../prisma/audience';
import { createDatabase, type Database } from '../../../../prisma/client';
import { countTasks } from '../../../../prisma/queries/task-counts';
import { openTasks, type TaskFilter } from '../../../../prisma/queries/tasks';
import { useDatabase } from '../../../support/servers';
import { record } from '../record-support';
import { sampleTask } from '../sample-steps';

const reader = (roles: readonly Role[], change: Partial<InboxReader> = {}): InboxReader => ({
  jurisdiction: 'cixi',
  roles,
  agencyId: 'cixi-fire',
  enterpriseId: null,
  personId: null,
  ...change,
});
const leader = reader(['agencyLeader']);
const due = (day: number): string => `2026-09-0${String(day)}T16:00:00.000Z`;

describe('the inbox', () => {
  const server = useDatabase();
  let database: Database;
  beforeAll(async () => {
    database = createDatabase(server.url);
    await record(database.pool, 'inbox-1', 1, null, {
      tasks: [
        sampleTask({ key: 'third', dueAt: due(3) }),
        sampleTask({ key: 'never' }),
        sampleTask({ key: 'first', dueAt: due(1) }),
      ],
      lifecycle: { stage: 'approval', position: 'approval' },
    });
    await record(database.pool, 'inbox-2', 1, null, {
      tasks: [
        sampleTask({ key: 'second', dueAt: due(2) }),
        sampleTask({ key: 'also never' }),
        sampleTask({ key: 'of another agency', agencyId: 'cixi-market' }),
        sampleTask({ key: 'rectify', roles: ['enterprise'], agencyId: null, enterpriseId: 'e2' }),
      ],
      lifecycle: { stage: 'coding', position: 'coding', enterpriseId: 'e2' },
    });
  });
  afterAll(() => database.close());

  const keysOf = async (filter: Partial<TaskFilter>): Promise<string[]> =>
    (await openTasks(database.pool, { ...leader, limit: 20, ...filter })).items.map(({ key }) => key);

  const headOf = async (id: string): Promise<string> => {
    const { rows } = await database.pool.query<{ hash: string }>(
      `SELECT encode(head_hash, 'hex') AS hash FROM lifecycle WHERE id = $1`,
      [id],
    );
    return rows[0]?.hash ?? '';
  };

  const countsOf = (of: InboxReader) => countTasks(database.pool, of, { now: due(1), soon: due(2) });

  test('counts by command: all, those overdue, those due soon', async () => {
    expect(await countsOf(leader)).toEqual([{ command: 'approve', open: 5, overdue: 1, dueSoon: 2 }]);
    expect(await countsOf(reader(['officer']))).toEqual([]);
  });

  test('shows what is due first before what is due later, and what has no date last', async () => {
    expect(await keysOf({})).toEqual(['first', 'second', 'third', 'never', 'also never']);
  });

  test('pages run on without gap or double, also among tasks without a date', async () => {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof openTasks>> = await openTasks(database.pool, {
        ...leader,
        limit: 2,
        ...(cursor === null ? {} : { cursor }),
      });
      seen.push(...page.items.map(({ key }) => key));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen).toEqual(['first', 'second', 'third', 'never', 'also never']);
  });

  test('a task for two roles of one person is shown and counted once', async () => {
    const both = reader(['agencyLeader', 'principalHead']);
    expect(await keysOf(both)).toEqual(['first', 'second', 'third', 'never', 'also never']);
    expect(await countsOf(both)).toMatchObject([{ command: 'approve', open: 5 }]);
  });

  test('filters by stage, by enterprise and by date; without a date is not before any date', async () => {
    expect(await keysOf({ stage: 'approval' })).toEqual(['first', 'third', 'never']);
    expect(await keysOf({ aboutEnterpriseId: 'e2' })).toEqual(['second', 'also never']);
    expect(await keysOf({ dueBefore: due(3) })).toEqual(['first', 'second']);
    expect(await keysOf({ stage: 'approval', dueFrom: due(2), dueBefore: due(9) })).toEqual(['third']);
    expect(await keysOf({ command: 'fileWithBody' })).toEqual([]);
  });

  test('an enterprise sees its own tasks and no others', async () => {
    const contact = reader(['enterprise'], { agencyId: null, enterpriseId: 'e2' });
    expect(await keysOf(contact)).toEqual(['rectify']);
    expect(await keysOf({ ...contact, enterpriseId: 'e1' })).toEqual([]);
  });

  test('a substitute finds what names the absent person where a role of his own would do, and may ask for what that person holds', async () => {
    await record(database.pool, 'inbox-3', 1, null, {
      tasks: [
        sampleTask({
          key: 'resubmit',
          command: 'submitForReview',
          roles: ['drafter', 'officer'],
          assigneeId: 'absent',
        }),
        sampleTask({ key: 'of heads', roles: ['agencyLeader'], assigneeId: 'absent', dueAt: due(1) }),
        sampleTask({ key: 'there', roles: ['drafter'], agencyId: 'cixi-market', assigneeId: 'absent' }),
        sampleTask({ key: 'held', roles: ['drafter'] }),
      ],
    });
    await database.pool.query(
      `UPDATE task SET holder_id = 'absent', held_since = now() WHERE lifecycle_id = 'inbox-3' AND key = 'held'`,
    );
    const drafter = reader(['drafter'], { personId: 'substitute' });
    const substitute = { ...drafter, standsInFor: ['absent'] };
    expect(await keysOf(drafter)).toEqual(['held']);
    expect(await keysOf(substitute)).toEqual(['resubmit', 'held']);
    expect(await keysOf({ ...substitute, roles: ['agencyLeader'] })).toContain('of heads');
    expect(await keysOf({ ...substitute, roles: ['legalReviewer'] })).toEqual([]);
    expect(await keysOf({ ...substitute, heldBy: ['substitute', 'absent'] })).toEqual(['held']);
    expect(await keysOf({ ...substitute, command: 'submitForReview' })).toEqual(['resubmit']);
    expect(await countsOf(substitute)).toMatchObject([
      { command: 'approve', open: 1 },
      { command: 'submitForReview', open: 1 },
    ]);
    expect(await countsOf(drafter)).toMatchObject([{ command: 'approve', open: 1 }]);
    await record(database.pool, 'inbox-3', 2, await headOf('inbox-3'));
  });

  test('a row names the lifecycle it belongs to as it stands', async () => {
    const { items } = await openTasks(database.pool, { ...leader, limit: 1 });
    expect(items[0]).toMatchObject({
      lifecycleId: 'inbox-1',
      lifecycleType: 'inspection',
      dueAt: due(1),
      stage: 'approval',
      version: 1,
      kind: 'planned',
    });
  });

  test('a page is read by the index alone, whatever else is open', async () => {
    await database.pool.query(
      `INSERT INTO task (lifecycle_id, key, command, roles, jurisdiction, agency_id, opened_at, opened_sequence, due_at)
       SELECT 'inbox-1', 'bulk ' || n, 'approve', ARRAY['agencyLeader'], 'cixi', 'agency-' || n % 50, now(), 1, now() + n * interval '1 s'
       FROM generate_series(1, 20000) AS n`,
    );
    await database.pool.query(
      `INSERT INTO task_audience (task_id, audience, due_at, command)
       SELECT id, 'cixi/' || agency_id || '/agencyLeader', due_at, command FROM task WHERE key LIKE 'bulk %'`,
    );
    await database.pool.query('ANALYZE task, task_audience');
    const page = await openTasks(database.pool, { ...leader, agencyId: 'agency-7', limit: 20 });
    expect(page.items).toHaveLength(20);
    const { rows } = await database.pool.query<{ 'QUERY PLAN': string }>(
      `EXPLAIN SELECT due_at, task_id FROM task_audience WHERE audience = 'cixi/agency-7/agencyLeader' ORDER BY due_at, task_id LIMIT 21`,
    );
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('Index Only Scan using inbox');
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).not.toContain('Sort');
  });
});
