// Of changes each reader hears exactly what the permission table and the inbox would show him, for every set of readers.
import fc from 'fast-check';
import { feedReaderOf } from '../../../../api/events/reader';
import type { InspectionState } from '../../../../domain/inspection/state';
import type { OpenTask } from '../../../../domain/inspection/tasks';
import { reaches, reachOf, type Reached } from '../../../../domain/permission/reach';
import { roles, type Actor } from '../../../../domain/shared/actor';
import { audiencesFor, audiencesOf } from '../../../../prisma/audience';
import { createDatabase, type Database } from '../../../../prisma/client';
import { readFeed } from '../../../../prisma/queries/feed';
import { getLifecycle } from '../../../../prisma/queries/lifecycles';
import { useDatabase } from '../../../support/servers';
import { record } from '../record-support';
import { sampleDraft, sampleState, sampleTask } from '../sample-steps';
import { eventually } from '../../../support/eventually';

const server = useDatabase();
let database: Database;
const all: (Reached & { readonly id: string; readonly task: OpenTask })[] = [];
const begin = { xid: '0', id: '0' };

const object = (stateSecret: boolean): NonNullable<InspectionState['object']> =>
  ({ stateSecret }) as unknown as NonNullable<InspectionState['object']>;

const tasks: readonly OpenTask[] = [
  sampleTask({ agencyId: 'a-1', roles: ['agencyLeader', 'principalHead'] }),
  sampleTask({ agencyId: 'a-2', roles: ['officer'] }),
  sampleTask({ agencyId: null, roles: ['supervisor'] }),
  sampleTask({ agencyId: null, roles: ['enterprise'], enterpriseId: 'cixi-e-1' }),
  sampleTask({ agencyId: 'a-1', roles: ['officer'], assigneeId: 'x' }),
];

beforeAll(async () => {
  database = createDatabase(server.url);
  const { prisma, pool } = database;
  for (const jurisdiction of ['cixi', 'huzhou']) {
    await prisma.jurisdiction.create({
      data: { id: jurisdiction, name: jurisdiction, divisionCode: '330282' },
    });
    await prisma.enterprise.create({
      data: {
        id: `${jurisdiction}-e-1`,
        uscc: `9133028200000000${jurisdiction === 'cixi' ? 'A' : 'B'}1`,
        name: jurisdiction,
        pool: 'general',
        risk: 'low',
        hasCode: true,
        parkId: 'p-1',
        territory: '330282',
        jurisdiction,
      },
    });
  }
  let nth = 0;
  for (const jurisdiction of ['cixi', 'huzhou'])
    for (const agencyIds of [['a-1'], ['a-1', 'a-2']])
      for (const disclosed of [false, true])
        for (const secret of [false, true])
          for (const parkTold of [false, true]) {
            const task = tasks[nth % tasks.length] ?? sampleTask();
            nth += 1;
            const id = `visit-${String(nth)}`;
            const { calendar: _, ...state } = sampleState(id, {
              ...(disclosed ? { notice: 'served' } : {}),
              parkTold,
              object: object(secret),
              draft: sampleDraft({ agencyIds }),
            });
            await record(pool, id, 1, null, {
              state,
              tasks: [task],
              lifecycle: { jurisdiction, enterpriseId: `${jurisdiction}-e-1`, agencyIds },
            });
            const row = await getLifecycle(pool, id);
            if (row === null) throw new Error(`${id} was recorded`);
            all.push({ ...row, task });
          }
  // Other databases of the server may hold the feed back for a moment.
  await eventually('a settled feed', async () => !(await readFeed(pool, begin, [], 500)).hasUnsettled);
});
afterAll(() => database.close());

const actors: fc.Arbitrary<Actor> = fc.record({
  id: fc.constantFrom('x', 'y'),
  roles: fc.subarray([...roles], { minLength: 1, maxLength: 2 }),
  jurisdiction: fc.constantFrom('cixi', 'huzhou'),
  agencyId: fc.option(fc.constantFrom('a-1', 'a-2', 'a-3', 'p-1')),
  enterpriseId: fc.option(fc.constantFrom('cixi-e-1', 'huzhou-e-1')),
});

test('of lifecycles what he may read, of tasks what waits for him, whoever else is read for at once', async () => {
  const { rows } = await database.pool.query<{ id: string; lifecycle_id: string }>(
    'SELECT id, lifecycle_id FROM task',
  );
  const taskIds = new Map(rows.map((row) => [row.lifecycle_id, row.id]));
  await fc.assert(
    fc.asyncProperty(fc.array(actors, { minLength: 1, maxLength: 4 }), async (listening) => {
      const round = await readFeed(database.pool, begin, listening.map(feedReaderOf), 500);
      listening.forEach((actor, index) => {
        const heard = round.heard[index] ?? [];
        const ofType = (isTask: boolean): string[] =>
          heard
            .flatMap(({ type, subjectId }) => (type.startsWith('task.') === isTask ? [subjectId] : []))
            .sort();
        expect(ofType(false)).toEqual(
          all.flatMap((row) => (reaches(reachOf(actor, 'inspection'), row) ? [row.id] : [])).sort(),
        );
        const mine = new Set(audiencesFor({ ...actor, personId: actor.id }));
        expect(ofType(true)).toEqual(
          all
            .flatMap(({ id, jurisdiction, task }) =>
              audiencesOf(jurisdiction, task).some((audience) => mine.has(audience)) ? [taskIds.get(id)] : [],
            )
            .sort(),
        );
      });
    }),
    { numRuns: 300 },
  );
});

test('a feed read in small pieces is the feed read at once', async () => {
  const reader = feedReaderOf({
    id: 'x',
    roles: ['supervisor', 'officer'],
    jurisdiction: 'cixi',
    agencyId: 'a-2',
    enterpriseId: null,
  });
  const whole = await readFeed(database.pool, begin, [reader], 500);
  const pieces: string[] = [];
  let place = begin;
  let hasMore = true;
  while (hasMore) {
    const round = await readFeed(database.pool, place, [reader], 3);
    pieces.push(...(round.heard[0] ?? []).map(({ place: { id } }) => id));
    ({ place, hasMore } = round);
  }
  expect(pieces).toEqual(whole.heard[0]?.map(({ place: { id } }) => id));
  expect(pieces.length).toBeGreaterThan(10);
});
