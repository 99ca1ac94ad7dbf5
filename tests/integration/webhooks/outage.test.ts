// A receiver that is down for an hour: every event arrives at least once, in order for each lifecycle, under one id.
import { Webhook } from 'standardwebhooks';
import { openServerClock, type ServerClock } from '../../../demo/stage/clock';
import { createDatabase, type Database } from '../../../prisma/client';
import { seedOnce } from '../../../prisma/seed';
import { describeWithTimeSkipping, useDatabase, useTimeSkippingServer } from '../../support/servers';
import { record } from '../prisma/record-support';
import { sampleTask } from '../prisma/sample-steps';
import { startReceiver, type Arrival, type Receiver } from './receiver';
import { givenWebhook, runWebhooks, secret, type RunningWebhooks } from './webhook-support';
import { eventually } from '../../support/eventually';

const lifecycles = ['down-1', 'down-2', 'down-3', 'down-4', 'down-5', 'down-6'];
const minute = 60_000;

describeWithTimeSkipping('a receiver that was down for an hour', () => {
  const place = useDatabase();
  const temporal = useTimeSkippingServer('2026-03-02T09:00:00+08:00');
  let database: Database;
  let receiver: Receiver;
  let webhooks: RunningWebhooks;
  let clock: ServerClock;
  beforeAll(async () => {
    database = createDatabase(place.url);
    await seedOnce(database.prisma);
    receiver = await startReceiver();
    clock = await openServerClock(temporal.address);
    await givenWebhook(database.pool, 'outage', receiver.url);
    webhooks = await runWebhooks({
      databaseUrl: place.url,
      temporalAddress: temporal.address,
      temporalNamespace: 'default',
    });
  });
  afterAll(async () => {
    await webhooks.stop();
    await clock.close();
    await receiver.stop();
    await database.close();
  });

  const skip = (ms: number): Promise<void> =>
    clock.moveTo(new Date(Date.parse(clock.now()) + ms).toISOString());
  const pending = async (): Promise<number> => {
    const { rows } = await database.pool.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM webhook_delivery WHERE status = 'pending'`,
    );
    return rows[0]?.count ?? 0;
  };

  test('is sent everything once it is back, each lifecycle in order, a repeat under the same id', async () => {
    await receiver.goAway();
    const heads = new Map<string, string | null>(lifecycles.map((id) => [id, null]));
    const stepAll = async (sequence: number): Promise<void> => {
      for (const id of lifecycles)
        heads.set(
          id,
          await record(database.pool, id, sequence, heads.get(id) ?? null, {
            tasks: [sampleTask({ key: `task ${String(sequence)}` })],
          }),
        );
    };
    await stepAll(1);
    await eventually(
      'a failure',
      async () => ((await database.pool.query('SELECT 1 FROM webhook WHERE failures > 0')).rowCount ?? 0) > 0,
    );
    for (let quarter = 1; quarter <= 4; quarter += 1) {
      await skip(15 * minute);
      await stepAll(quarter + 1);
    }
    expect(receiver.arrivals).toEqual([]);
    await eventually('all waiting', async () => (await pending()) === lifecycles.length * (5 + 5 + 4));

    // Back, but not yet steady: what it reads first it answers late or not at all.
    let shaky = 3;
    receiver.manner = () => (shaky-- > 0 ? 'hangUp' : 204);
    await receiver.comeBack();
    await eventually('all delivered', async () => {
      await skip(5 * minute);
      return (await pending()) === 0;
    });

    const { rows } = await database.pool.query<{
      id: string;
      lifecycle_id: string;
      subject: string;
      type: string;
    }>(
      `SELECT 'evt_' || f.xid || '_' || f.id AS id, lifecycle_id, coalesce(task_id::text, lifecycle_id) AS subject, type
       FROM feed_event f ORDER BY f.xid, f.id`,
    );
    const firstArrivals = new Map<string, Arrival>();
    for (const arrival of receiver.arrivals)
      if (!firstArrivals.has(arrival.id)) firstArrivals.set(arrival.id, arrival);
    expect(rows).toHaveLength(lifecycles.length * 14);
    expect([...firstArrivals.keys()].sort()).toEqual(rows.map(({ id }) => id).sort());
    const order = [...firstArrivals.keys()];
    for (const lifecycle of lifecycles) {
      const ofLifecycle = rows.filter(({ lifecycle_id }) => lifecycle_id === lifecycle).map(({ id }) => id);
      expect(order.filter((id) => ofLifecycle.includes(id))).toEqual(ofLifecycle);
    }
    // Three were read and not answered: they came again, the same in everything but the attempt's own time.
    expect(receiver.arrivals.length).toBe(rows.length + 3);
    for (const { id, text } of receiver.arrivals) expect(text).toBe(firstArrivals.get(id)?.text);
    for (const { text, headers } of receiver.arrivals)
      expect(new Webhook(secret).verify(text, headers)).toEqual(JSON.parse(text));
    const { rowCount } = await database.pool.query(
      `SELECT 1 FROM webhook WHERE id = 'outage' AND failures = 0 AND failing_since IS NULL AND status = 'active'`,
    );
    expect(rowCount).toBe(1);
  });
});
