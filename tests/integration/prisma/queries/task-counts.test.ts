// The counts of the inbox are kept by the database as steps come: they say what the lists show, whatever happened.
import fc from 'fast-check';
import type { Role } from '../../../../domain/shared/actor';
import type { OpenTask } from '../../../../domain/inspection/tasks';
import type { InboxReader } from '../../../../prisma/audience';
import { createDatabase, type Database } from '../../../../prisma/client';
import { foldInboxCounts } from '../../../../prisma/queries/inbox-upkeep';
import { actOnTask } from '../../../../prisma/queries/task-notes';
import { countTasks, type TaskCount } from '../../../../prisma/queries/task-counts';
import { openTasks } from '../../../../prisma/queries/tasks';
import { useDatabase } from '../../../support/servers';
import { record, rowsOf, tamper } from '../record-support';
import { sampleTask } from '../sample-steps';

const days = ['2026-09-02T16:00:00.000Z', '2026-09-03T16:00:00.000Z', '2026-09-04T16:00:00.000Z'] as const;
const [now, soon] = days;

const readersOf = (agencyId: string): readonly InboxReader[] =>
  (
    [
      [['agencyLeader'], null],
      [['agencyLeader', 'principalHead'], null],
      [['principalHead', 'officer', 'agencyLeader', 'agencyLeader'], `${agencyId}-person`],
      [['drafter'], `${agencyId}-person`],
    ] satisfies [Role[], string | null][]
  ).map(([roles, personId]) => ({ jurisdiction: 'cixi', roles, agencyId, enterpriseId: null, personId }));

describe('the counts of the inbox', () => {
  const server = useDatabase();
  let database: Database;
  beforeAll(() => {
    database = createDatabase(server.url);
  });
  afterAll(() => database.close());

  const counted = (reader: InboxReader): Promise<readonly TaskCount[]> =>
    countTasks(database.pool, reader, { now, soon });

  /** The same from the list itself. */
  const listed = async (reader: InboxReader): Promise<readonly TaskCount[]> => {
    const { items } = await openTasks(database.pool, { ...reader, limit: 5_000 });
    const commands = [...new Set(items.map(({ command }) => command))].sort();
    return commands.map((command) => {
      const dues = items.filter((item) => item.command === command).map(({ dueAt }) => dueAt);
      const until = (at: string): number => dues.filter((due) => due !== null && due <= at).length;
      return { command, open: dues.length, overdue: until(now), dueSoon: until(soon) };
    });
  };

  const expectExact = async (agencyId: string): Promise<void> => {
    for (const reader of readersOf(agencyId)) expect(await counted(reader)).toEqual(await listed(reader));
  };

  /** What one step leaves open: any of four tasks, for these roles or that person, due then. */
  const move = fc.record({
    lifecycle: fc.nat(2),
    /** Records at the place of the last step, as a repeated workflow task does. */
    supersedes: fc.boolean(),
    folds: fc.boolean(),
    tasks: fc.uniqueArray(
      fc.record({
        nth: fc.nat(3),
        roles: fc.subarray<Role>(['agencyLeader', 'principalHead', 'officer'], { minLength: 1 }),
        isAssigned: fc.boolean(),
        dueAt: fc.option(fc.constantFrom(...days)),
      }),
      { selector: ({ nth }) => nth },
    ),
  });

  test('are those of the list after any steps: opened, closed, moved, handed to others, superseded', async () => {
    let runs = 0;
    const rule = fc.asyncProperty(fc.array(move, { minLength: 1, maxLength: 12 }), async (moves) => {
      runs += 1;
      const agencyId = `counted-${String(runs)}`;
      const hashes: string[][] = [[], [], []];
      for (const [nth, { lifecycle, supersedes, folds, tasks }] of moves.entries()) {
        const chain = hashes[lifecycle] ?? [];
        if (supersedes) chain.pop();
        const open = tasks.map((task): OpenTask =>
          sampleTask({
            key: `task ${String(task.nth)}`,
            command: task.nth < 2 ? 'approve' : 'recordResult',
            roles: task.roles,
            agencyId,
            assigneeId: task.isAssigned ? `${agencyId}-person` : null,
            dueAt: task.dueAt,
          }),
        );
        const at = new Date(Date.parse('2026-09-01T01:00:00.000Z') + nth * 60_000).toISOString();
        const id = `${agencyId}-${String(lifecycle)}`;
        chain.push(
          await record(database.pool, id, chain.length + 1, chain.at(-1) ?? null, { at, tasks: open }),
        );
        if (folds) await foldInboxCounts(database.pool);
      }
      await expectExact(agencyId);
    });
    await fc.assert(rule, { numRuns: 40 });
  });

  test('stay exact while ten record at once and others fold; folded, each kind is one row and none is nothing', async () => {
    const agencyId = 'at-once';
    let isOver = false;
    const fold = async (): Promise<void> => {
      while (!isOver) await foldInboxCounts(database.pool);
    };
    const folding = Promise.all([fold(), fold()]);
    await Promise.all(
      Array.from({ length: 10 }, async (_, nth) => {
        for (let round = 0; round < 5; round += 1) {
          const id = `${agencyId}-${String(nth)}-${String(round)}`;
          const tasks = days.map((dueAt) => sampleTask({ key: dueAt, agencyId, dueAt }));
          const first = await record(database.pool, id, 1, null, { tasks });
          await record(database.pool, id, 2, first, { tasks: tasks.slice(round % 3) });
        }
      }),
    );
    isOver = true;
    await folding;
    await expectExact(agencyId);
    await foldInboxCounts(database.pool);
    await expectExact(agencyId);
    expect(
      await rowsOf(
        database.pool,
        `SELECT count(*)::int AS rows, count(DISTINCT (audience, command, due_at, preceding))::int AS kinds
         FROM inbox_count WHERE audience LIKE 'cixi/at-once/%'`,
      ),
    ).toEqual([{ rows: 6, kinds: 6 }]);
  });

  test('a task that is taken up is counted as before', async () => {
    const agencyId = 'taken-up';
    await record(database.pool, 'taken-up', 1, null, { tasks: [sampleTask({ agencyId })] });
    const [leader] = readersOf(agencyId);
    if (leader === undefined) throw new Error('no reader');
    const { items } = await openTasks(database.pool, { ...leader, limit: 1 });
    await actOnTask(database.pool, {
      taskId: items[0]?.id ?? '',
      actorId: 'somebody',
      kind: 'claimed',
      toPersonId: null,
      text: null,
      key: 'taken-up',
      overHolder: false,
      standsInFor: [],
    });
    expect(await counted(leader)).toEqual([{ command: 'approve', open: 1, overdue: 0, dueSoon: 0 }]);
  });

  test('what changed with the triggers off is counted anew, and thousands are told as they are', async () => {
    const agencyId = 'restored';
    await record(database.pool, 'restored', 1, null, { tasks: [sampleTask({ agencyId })] });
    await tamper(
      database.pool,
      `WITH many AS (
         INSERT INTO task (lifecycle_id, key, command, roles, jurisdiction, agency_id, opened_at, opened_sequence)
         SELECT 'restored', 'bulk ' || n, 'approve', ARRAY['agencyLeader'], 'cixi', 'restored', now(), 1
         FROM generate_series(1, 4000) AS n RETURNING id)
       INSERT INTO task_audience (task_id, audience, due_at, command)
       SELECT id, 'cixi/restored/agencyLeader', 'infinity', 'approve' FROM many`,
    );
    const [leader] = readersOf(agencyId);
    if (leader === undefined) throw new Error('no reader');
    expect(await counted(leader)).toMatchObject([{ open: 1 }]);
    await database.pool.query('SELECT recount_inbox()');
    expect(await counted(leader)).toMatchObject([{ open: 4_001, overdue: 0, dueSoon: 0 }]);
  });
});
