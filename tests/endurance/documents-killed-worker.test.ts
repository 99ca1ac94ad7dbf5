// A hundred documents of one agency at once, the worker killed half-way: no number is missed or given twice, and each document
// stands in its history once.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../temporal-config/project-root';
import { cixiPeople, does, drafted, type CixiPeople } from '../integration/api/callers';
import { runApi, seed, type RunningApi } from '../integration/api/product';
import { eventually } from '../support/eventually';
import { useDatabase, useDevServer } from '../support/servers';

const inspections = 10;
const each = 10;
/** A busy machine needs minutes for a new worker and what waited for it. */
const patienceMs = 15 * 60_000;
jest.setTimeout(patienceMs);

describe('a worker killed while documents are issued', () => {
  const place = useDatabase();
  const temporal = useDevServer();
  const home = mkdtempSync(join(tmpdir(), 'ruqi-documents-worker-'));
  const children: ChildProcess[] = [];
  let api: RunningApi;
  let people: CixiPeople;

  const startWorker = async (): Promise<ChildProcess> => {
    const child = spawn(process.execPath, ['--import', 'tsx', join(projectRoot, 'scripts', 'worker.ts')], {
      cwd: projectRoot,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: {
        ...process.env,
        RUQI_HOME: home,
        RUQI_DEMO: 'true',
        LOG_LEVEL: 'fatal',
        DATABASE_URL: place.url,
        TEMPORAL_ADDRESS: temporal.address,
        TEMPORAL_NAMESPACE: temporal.namespace,
      },
    });
    children.push(child);
    await new Promise((resolve, reject) => {
      child.once('message', resolve);
      child.once('exit', reject);
    });
    return child;
  };
  const kill = async (child: ChildProcess): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  };

  beforeAll(async () => {
    await seed(place.url);
    api = await runApi(
      {
        databaseUrl: place.url,
        temporalAddress: temporal.address,
        temporalNamespace: temporal.namespace,
      },
      // Short, so that callers meet "send it again" and do.
      { updateTimeoutMs: 20_000 },
    );
    people = await cixiPeople(api.url);
  });
  afterAll(async () => {
    for (const child of children) await kill(child);
    await api.stop();
    rmSync(home, { recursive: true, force: true });
  });

  const counted = async (sql: string): Promise<number> => {
    const { rows } = await api.database.pool.query<{ count: number }>(`SELECT count(*)::int AS count ${sql}`);
    return rows[0]?.count ?? 0;
  };
  const recorded = () => counted('FROM document WHERE recorded_in IS NOT NULL');

  test('leaves numbers 1 to 100 and a hundred documents in the histories', async () => {
    const worker = await startWorker();
    const { drafter, leader, officer } = people;
    const ids: string[] = [];
    while (ids.length < inspections) {
      const id = await drafted(drafter);
      await does(drafter, id, 'submitForReview', {});
      await does(leader, id, 'approve', { opinion: '同意' });
      ids.push(id);
    }
    /** As a caller does who hears nothing: the same again, until it is answered. */
    const issue = async (id: string, occasion: string): Promise<void> => {
      const body = { kind: 'inspectionNotice', occasion };
      await eventually(
        `${id} ${occasion}`,
        async () => {
          const { status } = await officer.post(`/inspections/${id}/documents`, body);
          expect([201, 503]).toContain(status);
          return status === 201;
        },
        patienceMs - 60_000,
      );
    };
    const wanted = ids.flatMap((id) =>
      Array.from({ length: each }, (_, nth) => () => issue(id, `nth-${nth + 1}`)),
    );
    const first = wanted.slice(0, 70).map((one) => one());
    await eventually('twenty documents', async () => (await recorded()) >= 20);
    const gone = kill(worker);
    // However late we saw the twenty: these reach nobody but the next worker.
    const all = Promise.all([...first, ...wanted.slice(70).map((one) => one())]);
    await gone;
    expect(await recorded()).toBeLessThan(inspections * each);
    await startWorker();
    await all;
    const { rows } = await api.database.pool.query<{ place: number }>(
      `SELECT place FROM document WHERE issuer_id = 'cixi-fire' AND kind = 'inspectionNotice' ORDER BY place`,
    );
    expect(rows.map(({ place: nth }) => nth)).toEqual(
      Array.from({ length: inspections * each }, (_, index) => index + 1),
    );
    expect(await recorded()).toBe(inspections * each);
    const inHistory = await api.database.pool.query<{ number: string }>(
      `SELECT event ->> 'number' AS number FROM step_record r,
         jsonb_array_elements(readable_json(r.bytes) -> 'events') AS event
       WHERE event ->> 'type' = 'DocumentIssued'`,
    );
    const numbers = inHistory.rows.map(({ number }) => number);
    expect(numbers).toHaveLength(inspections * each);
    expect(new Set(numbers).size).toBe(inspections * each);
  });
});
