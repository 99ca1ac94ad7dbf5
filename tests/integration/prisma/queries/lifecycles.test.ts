// Lifecycles, their timelines and their refusals as the API reads them.
import { createDatabase, type Database } from '../../../../prisma/client';
import { getLifecycle, listLifecycles, type LifecycleFilter } from '../../../../prisma/queries/lifecycles';
import { lifecycleSorts } from '../../../../prisma/queries/lifecycle-sorts';
import { logRefusal, refusalsOf } from '../../../../prisma/queries/refusals';
import { timeline } from '../../../../prisma/queries/timeline';
import type { Reach } from '../../../../domain/permission/reach';
import { useDatabase } from '../../../support/servers';
import { record } from '../record-support';
import { sampleState } from '../sample-steps';

const everywhere = (jurisdiction: string, secrets = true): Reach => ({
  jurisdiction,
  everywhere: { secrets },
  agencyId: null,
  parkId: null,
  enterpriseId: null,
});

describe('reading lifecycles', () => {
  const server = useDatabase();
  let database: Database;
  beforeAll(async () => {
    database = createDatabase(server.url);
    for (const [index, enterpriseId] of ['e1', 'e2', 'e1', 'e2', 'e1'].entries())
      await record(database.pool, `list-${String(index)}`, 1, null, {
        // Two pairs begin in the same millisecond: their order is that of the ids.
        at: `2026-09-01T0${String(Math.floor(index / 2))}:00:00.000Z`,
        lifecycle: { enterpriseId, agencyIds: index === 3 ? ['cixi-fire', 'cixi-market'] : ['cixi-fire'] },
      });
    await record(database.pool, 'list-elsewhere', 1, null, { lifecycle: { jurisdiction: 'donge' } });
  });
  afterAll(() => database.close());

  const idsOf = async (filter: Partial<LifecycleFilter>): Promise<string[]> => {
    const { items } = await listLifecycles(database.pool, {
      reach: everywhere('cixi'),
      limit: 20,
      ...filter,
    });
    return items.map(({ id }) => id);
  };

  test('pages run from the newest to the oldest without gap or double', async () => {
    const seen: string[][] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof listLifecycles>> = await listLifecycles(database.pool, {
        reach: everywhere('cixi'),
        limit: 2,
        ...(cursor === null ? {} : { cursor }),
      });
      seen.push(page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen).toEqual([['list-4', 'list-3'], ['list-2', 'list-1'], ['list-0']]);
  });

  test('filters by enterprise, by any agency taking part, by stage and by type', async () => {
    expect(await idsOf({ enterpriseId: 'e1' })).toEqual(['list-4', 'list-2', 'list-0']);
    expect(await idsOf({ agencyId: 'cixi-market' })).toEqual(['list-3']);
    expect(await idsOf({ stage: 'closed' })).toEqual([]);
    expect(await idsOf({ type: 'creditRepair' })).toEqual([]);
  });

  test.each(lifecycleSorts)(
    'pages sorted by %s run without gap or double, one row at a time',
    async (sort) => {
      const whole = await idsOf({ sort });
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page: Awaited<ReturnType<typeof listLifecycles>> = await listLifecycles(database.pool, {
          reach: everywhere('cixi'),
          limit: 1,
          sort,
          cursor,
        });
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      expect(seen).toEqual(whole);
      expect([...seen].sort()).toEqual(['list-0', 'list-1', 'list-2', 'list-3', 'list-4']);
    },
  );

  test('what is searched for is text, never a pattern', async () => {
    expect(await idsOf({ q: '%' })).toEqual([]);
    expect(await idsOf({ q: '_' })).toEqual([]);
  });

  test('no list shows another jurisdiction', async () => {
    expect(await idsOf({ reach: everywhere('donge') })).toEqual(['list-elsewhere']);
    expect(await idsOf({})).not.toContain('list-elsewhere');
  });

  test('a state secret is known by what was read of it or by the register, and can be left out (XT-12)', async () => {
    const { pool, prisma } = database;
    await prisma.jurisdiction.create({ data: { id: 'xiangtan', name: '湘潭', divisionCode: '430300' } });
    await prisma.agency.create({
      data: {
        id: 'secrets',
        jurisdiction: 'xiangtan',
        name: '保密机关',
        line: '保密',
        bodyKind: 'agency',
        level: 'city',
      },
    });
    await prisma.inspectionItem.create({
      data: {
        id: 'secret-item',
        jurisdiction: 'xiangtan',
        ownerAgencyId: 'secrets',
        name: '保密检查',
        matter: 'S',
        stateSecret: true,
      },
    });
    const { calendar: _, ...state } = sampleState('secret');
    const object = {
      hasCode: false,
      parkId: null,
      workSafety: false,
      stateSecret: true,
      urgentSpecial: false,
    };
    const lifecycle = { jurisdiction: 'xiangtan' };
    await record(pool, 'secret-read', 1, null, { lifecycle, state: { ...state, object } });
    await record(pool, 'secret-drafted', 1, null, {
      lifecycle,
      state: { ...state, draft: { ...state.draft, itemIds: ['secret-item'] } },
    });
    await record(pool, 'no-secret', 1, null, { lifecycle });
    expect(await idsOf({ reach: everywhere('xiangtan', false) })).toEqual(['no-secret']);
    const isSecret = async (id: string): Promise<unknown> => (await getLifecycle(pool, id))?.secret;
    expect(await isSecret('secret-read')).toBe(true);
    expect(await isSecret('secret-drafted')).toBe(true);
    expect(await isSecret('no-secret')).toBe(false);
  });

  test('one lifecycle comes with its state as it was recorded, and an unknown one not at all', async () => {
    const found = await getLifecycle(database.pool, 'list-0');
    expect(found).toMatchObject({
      id: 'list-0',
      version: 1,
      enterpriseName: null,
      startedAt: '2026-09-01T00:00:00.000Z',
      endedAt: null,
    });
    expect(found?.state).toEqual(sampleState('list-0'));
    expect(await getLifecycle(database.pool, 'nobody')).toBeNull();
  });

  test('a credit record is found by the inspection that led to it', async () => {
    await record(database.pool, 'list-0-credit', 1, null, {
      lifecycleType: 'creditRepair',
      lifecycle: { parentId: 'list-0', kind: 'creditRepair', stage: 'told', position: 'told' },
    });
    expect(await idsOf({ parentId: 'list-0' })).toEqual(['list-0-credit']);
  });

  test('a timeline is every step with who, what and what came of it', async () => {
    const hash = await record(database.pool, 'line-1', 1, null);
    await record(database.pool, 'line-1', 2, hash, { updateId: null });
    const steps = await timeline(database.pool, 'line-1');
    expect(steps).toMatchObject([
      {
        sequence: 1,
        at: '2026-09-01T01:01:00.000Z',
        actorId: 'cixi-drafter-1',
        actorRoles: ['drafter'],
        updateId: 'update-1',
        previousHash: null,
        hash,
      },
      {
        sequence: 2,
        command: 'assessNeed',
        data: { assessment: '确需开展' },
        updateId: null,
        previousHash: hash,
        build: 'build-1',
      },
    ]);
    expect(steps[1]?.events).toEqual([
      { type: 'NeedAssessed', by: 'cixi-drafter-1', assessment: '确需开展' },
    ]);
    expect(await timeline(database.pool, 'nobody')).toEqual([]);
  });

  test('a refusal is kept with who tried what and why not, whatever was typed', async () => {
    await logRefusal(database.pool, {
      lifecycleId: 'line-1',
      actorId: 'cixi-officer-1',
      jurisdiction: 'cixi',
      command: 'approve',
      data: { opinion: '同意 \u0000' },
      code: 'roleNotAllowed',
      params: { roles: ['agencyLeader'] },
      message: '您的身份不符。',
      clauses: ['ZZ-64'],
      requestId: null,
    });
    expect(await refusalsOf(database.pool, 'line-1')).toMatchObject([
      {
        actorId: 'cixi-officer-1',
        command: 'approve',
        code: 'roleNotAllowed',
        message: '您的身份不符。',
        clauses: ['ZZ-64'],
      },
    ]);
  });
});
