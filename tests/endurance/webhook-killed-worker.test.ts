// The worker is killed while a receiver has a delivery in hand: another worker sends it again, under the same id.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase, type Database } from '../../prisma/client';
import { seedOnce } from '../../prisma/seed';
import { projectRoot } from '../../temporal-config/project-root';
import { useDatabase, useDevServer } from '../support/servers';
import { record } from '../integration/prisma/record-support';
import { startReceiver, type Receiver } from '../integration/webhooks/receiver';
import { givenWebhook } from '../integration/webhooks/webhook-support';
import { eventually } from '../support/eventually';

describe('a worker killed in the middle of a delivery', () => {
  const place = useDatabase();
  const temporal = useDevServer();
  const home = mkdtempSync(join(tmpdir(), 'ruqi-webhook-worker-'));
  const children: ChildProcess[] = [];
  let database: Database;
  let receiver: Receiver;

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
        WEBHOOK_ALLOW_PRIVATE: 'true',
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
    database = createDatabase(place.url);
    await seedOnce(database.prisma);
    receiver = await startReceiver();
    await givenWebhook(database.pool, 'killed', receiver.url);
  });
  afterAll(async () => {
    for (const child of children) await kill(child);
    await receiver.stop();
    await database.close();
    rmSync(home, { recursive: true, force: true });
  });

  /** Of this lifecycle: a new installation's worker opens the rounds that are due, and tells of them as well. */
  const arrived = async (count: number) => {
    const own = () => receiver.arrivals.filter(({ body }) => body.data.id === 'killed-1');
    await eventually(`${String(count)} arrivals`, () => own().length >= count);
    return own();
  };

  test('loses nothing: what it had in hand comes again, and what waited comes after it', async () => {
    receiver.manner = () => 'silence';
    const first = await startWorker();
    const head = await record(database.pool, 'killed-1', 1, null);
    await record(database.pool, 'killed-1', 2, head);
    await arrived(1);
    await kill(first);
    receiver.manner = () => 204;
    await startWorker();
    const arrivals = await arrived(3);
    expect(arrivals.map(({ body }) => body.data)).toEqual([
      { id: 'killed-1', version: 1 },
      { id: 'killed-1', version: 1 },
      { id: 'killed-1', version: 2 },
    ]);
    expect(arrivals[1]?.id).toBe(arrivals[0]?.id);
    expect(arrivals[1]?.text).toBe(arrivals[0]?.text);
  });
});
