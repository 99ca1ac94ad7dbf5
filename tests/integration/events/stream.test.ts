// What a caller hears over GET /events, on a real database: all that is his, in order, once it is settled, and no more.
import { createDatabase, type Database } from '../../../prisma/client';
import { seedOnce } from '../../../prisma/seed';
import { pruneFeed } from '../../../prisma/queries/feed-upkeep';
import { useDatabase } from '../../support/servers';
import { record } from '../prisma/record-support';
import { spreadAll } from '../webhooks/spread-all';
import { sampleState, sampleTask, type StepChange } from '../prisma/sample-steps';
import { actorOf, openStream, startStreamServer, type OpenStream, type StreamServer } from './stream-server';
import { eventually } from '../../support/eventually';

const secretObject = {
  hasCode: true,
  parkId: null,
  workSafety: false,
  stateSecret: true,
  urgentSpecial: false,
};

describe('the stream of changes', () => {
  const place = useDatabase();
  const open: OpenStream[] = [];
  let database: Database;
  let server: StreamServer;
  beforeAll(async () => {
    database = createDatabase(place.url);
    await seedOnce(database.prisma);
    // Whoever reads nothing for two heartbeats is cut off: none of these is so slow.
    server = await startStreamServer(database, 3_600_000);
    for (const [token, actor] of [
      ['leader', actorOf('cixi-leader-1', ['agencyLeader'], { agencyId: 'cixi-fire' })],
      ['market', actorOf('cixi-leader-2', ['agencyLeader'], { agencyId: 'cixi-market' })],
      ['supervisor', actorOf('cixi-supervisor-1', ['supervisor'])],
      ['admin', actorOf('cixi-admin-1', ['administrator'])],
      ['elsewhere', actorOf('huzhou-supervisor-1', ['supervisor'], { jurisdiction: 'huzhou' })],
      ['enterprise', actorOf('cixi-ent-1-contact', ['enterprise'], { enterpriseId: 'cixi-ent-1' })],
    ] as const)
      server.callers.set(token, actor);
  });
  afterEach(() => {
    for (const stream of open.splice(0)) stream.close();
  });
  afterAll(async () => {
    await server.stop();
    await database.close();
  });

  const listen = async (token: string, from: Parameters<typeof openStream>[2] = {}): Promise<OpenStream> => {
    const stream = await openStream(server, token, from);
    open.push(stream);
    return stream;
  };
  const changed = (id: string, version: number): object => ({
    event: 'lifecycle.changed',
    data: { type: 'lifecycle.changed', id, version },
  });
  const step = (id: string, sequence: number, previous: string | null, change: StepChange = {}) =>
    record(database.pool, id, sequence, previous, change);

  test('a step is told with its id and version, in order, and nothing of what it says', async () => {
    const stream = await listen('leader');
    expect(stream.headers['content-type']).toBe('text/event-stream; charset=utf-8');
    const first = await step('s-1', 1, null);
    await step('s-1', 2, first);
    expect(await stream.hear(2)).toMatchObject([changed('s-1', 1), changed('s-1', 2)]);
    expect(Object.keys(stream.events[0]?.data as object)).toEqual(['type', 'id', 'version']);
  });

  test('a task is told to those who may take it up: opened, changed, and closed when it is done', async () => {
    const stream = await listen('leader');
    const other = await listen('market');
    const supervisor = await listen('supervisor');
    const first = await step('t-1', 1, null, { tasks: [sampleTask()] });
    const due = '2026-09-04T16:00:00.000Z';
    const second = await step('t-1', 2, first, { tasks: [sampleTask({ dueAt: due })] });
    await step('t-1', 3, second);
    const told = await stream.hear(6);
    const { rows } = await database.pool.query<{ id: string }>(
      `SELECT id FROM task WHERE lifecycle_id = 't-1'`,
    );
    expect(rows).toHaveLength(1);
    expect(told.filter(({ event }) => event !== 'lifecycle.changed').map(({ data }) => data)).toEqual([
      { type: 'task.opened', id: rows[0]?.id, version: 1 },
      { type: 'task.changed', id: rows[0]?.id, version: 2 },
      { type: 'task.closed', id: rows[0]?.id, version: 3 },
    ]);
    // Whoever only watches is told of the lifecycle alone, by when another agency could have heard as well.
    expect(await supervisor.hear(3)).toMatchObject([1, 2, 3].map((version) => changed('t-1', version)));
    expect(other.events).toEqual([]);
  });

  test('whoever a task is taken from is told, as is whoever gets it', async () => {
    const leader = await listen('leader');
    const enterprise = await listen('enterprise');
    const first = await step('t-2', 1, null, { tasks: [sampleTask()] });
    await step('t-2', 2, first, {
      tasks: [sampleTask({ roles: ['enterprise'], enterpriseId: 'cixi-ent-1', agencyId: null })],
    });
    expect((await enterprise.hear(1))[0]?.event).toMatch(/^task\.(?:opened|changed)$/);
    const types = (await leader.hear(4)).map(({ event }) => event);
    expect(types.slice(0, 2).sort()).toEqual(['lifecycle.changed', 'task.opened']);
    expect(types.slice(2)).toContain('task.changed');
  });

  test('another jurisdiction, another agency and an enterprise that was not told hear nothing of it', async () => {
    const streams = await Promise.all(['elsewhere', 'market', 'enterprise'].map((token) => listen(token)));
    const witness = await listen('leader');
    await step('s-2', 1, null);
    await witness.hear(1);
    // A later event that everyone in question may hear shows that the earlier one is not merely late.
    await step('s-3', 1, null, {
      lifecycle: { agencyIds: ['cixi-fire', 'cixi-market'] },
      tasks: [sampleTask({ roles: ['enterprise'], enterpriseId: 'cixi-ent-1', agencyId: null })],
    });
    await step('s-4', 1, null, { lifecycle: { jurisdiction: 'huzhou' } });
    const [elsewhere, market, enterprise] = streams;
    expect(await elsewhere?.hear(1)).toMatchObject([changed('s-4', 1)]);
    expect(await market?.hear(1)).toMatchObject([changed('s-3', 1)]);
    expect(await enterprise?.hear(1)).toMatchObject([{ event: 'task.opened' }]);
  });

  test('of a state secret only its own agency hears, and who supervises', async () => {
    const [admin, supervisor, leader] = await Promise.all(
      ['admin', 'supervisor', 'leader'].map((token) => listen(token)),
    );
    const { calendar: _, ...state } = sampleState('x-1', { object: secretObject });
    await step('x-1', 1, null, { state });
    await step('x-2', 1, null);
    expect(await supervisor?.hear(2)).toMatchObject([changed('x-1', 1), changed('x-2', 1)]);
    expect(await leader?.hear(2)).toMatchObject([changed('x-1', 1), changed('x-2', 1)]);
    expect(await admin?.hear(1)).toMatchObject([changed('x-2', 1)]);
  });

  test('with Last-Event-ID the stream goes on where it was, without gap or double', async () => {
    const first = await listen('leader');
    let hash = await step('r-1', 1, null);
    await first.hear(1);
    const lastEventId = first.lastId();
    first.close();
    for (let sequence = 2; sequence <= 5; sequence += 1) hash = await step('r-1', sequence, hash);
    const again = await listen('leader', { lastEventId });
    expect(await again.hear(4)).toMatchObject([2, 3, 4, 5].map((version) => changed('r-1', version)));
    const byQuery = await listen('leader', { after: lastEventId });
    expect(await byQuery.hear(4)).toMatchObject([2, 3, 4, 5].map((version) => changed('r-1', version)));
    await step('r-1', 6, hash);
    expect(await again.hear(5)).toMatchObject([{}, {}, {}, {}, changed('r-1', 6)]);
  });

  test('an event of a transaction that commits late is not skipped, and comes before those that waited for it', async () => {
    const stream = await listen('leader');
    const late = await database.pool.connect();
    try {
      await late.query('BEGIN');
      await late.query(
        `INSERT INTO feed_event (type, lifecycle_id, version) VALUES ('lifecycle.changed', 's-1', 99)`,
      );
      await step('o-1', 1, null);
      await step('o-2', 1, null);
      const { rows } = await database.pool.query<{ ids: string[] }>(
        `SELECT array_agg(lifecycle_id ORDER BY id) AS ids FROM feed_event WHERE lifecycle_id IN ('o-1', 'o-2')`,
      );
      expect(rows[0]?.ids).toEqual(['o-1', 'o-2']);
      // Ours alone: an own connection reads the feed as the stream does, and finds nothing settled yet.
      expect(stream.events).toEqual([]);
      await late.query('COMMIT');
    } finally {
      late.release();
    }
    expect(await stream.hear(3)).toMatchObject([changed('s-1', 99), changed('o-1', 1), changed('o-2', 1)]);
  });

  test('when the listening connection is killed nothing is missed', async () => {
    const stream = await listen('leader');
    const first = await step('k-1', 1, null);
    await stream.hear(1);
    const killed = await database.pool.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = 'LISTEN ruqi_feed' AND datname = current_database()`,
    );
    expect(killed.rowCount).toBe(1);
    await step('k-1', 2, first);
    expect(await stream.hear(2)).toMatchObject([changed('k-1', 1), changed('k-1', 2)]);
    await eventually('another connection that listens', async () => {
      const { rowCount } = await database.pool.query(
        `SELECT 1 FROM pg_stat_activity WHERE query = 'LISTEN ruqi_feed' AND datname = current_database()`,
      );
      return rowCount === 1;
    });
  });

  test('who is too far behind, comes from another database or from before the retention, is told of a gap', async () => {
    const gap = { event: 'gap', data: { type: 'gap', id: null, version: null } };
    await database.pool.query(
      `INSERT INTO feed_event (type, lifecycle_id, version) SELECT 'lifecycle.changed', 's-1', n FROM generate_series(1, 5001) AS n`,
    );
    const far = await listen('leader', { lastEventId: '1.0' });
    expect((await far.hear(1))[0]).toMatchObject(gap);
    const foreign = await listen('leader', { lastEventId: '9000000000000000000.1' });
    expect((await foreign.hear(1))[0]).toMatchObject(gap);
    const garbled = await listen('leader', { lastEventId: 'what' });
    expect((await garbled.hear(1))[0]).toMatchObject(gap);
    await spreadAll(database.pool);
    await database.pool.query(`UPDATE feed_event SET at = now() - interval '8 days'`);
    await pruneFeed(database.pool);
    expect((await database.pool.query('SELECT 1 FROM feed_event')).rowCount).toBe(0);
    const old = await listen('leader', { lastEventId: '1.0' });
    expect((await old.hear(1))[0]).toMatchObject(gap);
    await step('g-1', 1, null);
    expect((await old.hear(2))[1]).toMatchObject(changed('g-1', 1));
    const whole = await listen('leader', { lastEventId: old.events[0]?.id ?? '' });
    expect((await whole.hear(1))[0]).toMatchObject(changed('g-1', 1));
  });

  test('a client that does not read is read for no further, and is told of a gap when it does', async () => {
    const stream = await listen('leader');
    stream.pause();
    // 40 MB, more than both ends' sockets hold.
    const long = 'l'.repeat(2_000);
    await step(long, 1, null);
    for (let round = 0; round < 4; round += 1)
      await database.pool.query(
        `WITH told AS (INSERT INTO feed_event (type, lifecycle_id, version)
           SELECT 'lifecycle.changed', $1, n FROM generate_series(1, 5000) AS n)
         SELECT pg_notify('ruqi_feed', '')`,
        [long],
      );
    const witness = await listen('supervisor');
    await step('m-1', 1, null);
    expect(await witness.hear(1)).toMatchObject([changed('m-1', 1)]);
    stream.resume();
    await eventually('a gap', () => stream.events.some(({ event }) => event === 'gap'));
    expect(stream.events.length).toBeLessThan(20_000);
    // It may still be catching up, and be told of a gap once more: then that one stands for the steps before it.
    let nth = 1;
    await eventually('a step after the last gap', async () => {
      nth += 1;
      await step(`m-${String(nth)}`, 1, null);
      return stream.events.some(({ data }) => /^m-[^1]/.test((data as { id: string | null }).id ?? ''));
    });
  });

  test('an eleventh stream of one person is refused; the place of one that ends is free again', async () => {
    const streams = await Promise.all(Array.from({ length: 10 }, () => listen('market')));
    const refused = await listen('market');
    expect(refused.status).toBe(429);
    expect(refused.headers['retry-after']).toBe('30');
    streams[0]?.close();
    await eventually('a free place', async () => (await listen('market')).status === 200);
  });

  test('nobody listens without a token', async () => {
    expect((await listen('nobody')).status).toBe(401);
  });
});

describe('a stream ends', () => {
  const place = useDatabase();
  let database: Database;
  let server: StreamServer;
  beforeAll(() => {
    database = createDatabase(place.url);
  });
  beforeEach(async () => {
    server = await startStreamServer(database, 50);
    server.callers.set('leader', actorOf('p-1', ['agencyLeader'], { agencyId: 'cixi-fire' }));
  });
  afterEach(() => server.stop());
  afterAll(() => database.close());

  test('when its caller is revoked', async () => {
    const stream = await openStream(server, 'leader');
    server.callers.delete('leader');
    await stream.ended;
    expect((await openStream(server, 'leader')).status).toBe(401);
  });

  test('when its caller is somebody else by now', async () => {
    const stream = await openStream(server, 'leader');
    server.callers.set('leader', actorOf('p-1', ['agencyLeader'], { agencyId: 'cixi-market' }));
    await stream.ended;
    expect(stream.status).toBe(200);
  });

  test('when the token is over', async () => {
    server.tokensEndAt = new Date(Date.now() + 200).toISOString();
    const stream = await openStream(server, 'leader');
    await stream.ended;
    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(server.tokensEndAt));
  });

  test('when the server stops, which does not wait for it; until then its heart beats', async () => {
    const stream = await openStream(server, 'leader');
    await eventually('two heartbeats', () => stream.heartbeats() >= 2);
    await server.stop();
    await stream.ended;
    expect(stream.lastId()).toMatch(/^\d+\.\d+$/);
    server = await startStreamServer(database, 50);
  });
});
