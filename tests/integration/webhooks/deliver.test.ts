// Deliveries on a real database, at whatever time the test says it is: order, pace, giving up, pausing.
import { deliverWebhook } from '../../../activities/webhooks/deliver';
import { tellWebhookPaused } from '../../../activities/webhooks/paused-letter';
import type { MailSender } from '../../../activities/send-notice';
import { createDatabase, type Database } from '../../../prisma/client';
import { getDelivery, listDeliveries } from '../../../prisma/queries/webhook-deliveries';
import { changeWebhook } from '../../../prisma/queries/webhook-writes';
import { seedOnce } from '../../../prisma/seed';
import { useDatabase } from '../../support/servers';
import { record } from '../prisma/record-support';
import { sampleTask } from '../prisma/sample-steps';
import { startReceiver, type Receiver } from './receiver';
import { spreadAll } from './spread-all';
import { givenWebhook } from './webhook-support';

const start = Date.parse('2026-09-01T00:00:00.000Z');
const hour = 3_600_000;

describe('a webhook', () => {
  const place = useDatabase();
  let database: Database;
  let receiver: Receiver;
  let nowMs: number;
  let serial = 0;
  let id: string;
  beforeAll(async () => {
    database = createDatabase(place.url);
    await seedOnce(database.prisma);
  });
  beforeEach(async () => {
    receiver = await startReceiver();
    nowMs = start;
    serial += 1;
    id = `w-${String(serial)}`;
    await spreadAll(database.pool);
    await givenWebhook(database.pool, id, receiver.url);
  });
  afterEach(async () => {
    await receiver.stop();
    await database.pool.query('DELETE FROM webhook');
  });
  afterAll(() => database.close());

  const steps = async (lifecycle: string, count: number): Promise<void> => {
    let head: string | null = null;
    for (let sequence = 1; sequence <= count; sequence += 1)
      head = await record(database.pool, lifecycle, sequence, head);
    await spreadAll(database.pool);
  };
  const deliver = () =>
    deliverWebhook({ pool: database.pool, allowPrivate: true }, id, new Date(nowMs).toISOString(), {
      onRound: () => undefined,
      isOver: () => false,
    });
  /** Calls as the workflow does, at each time it is told of, until `isOver`. */
  const deliverUntil = async (isOver: () => Promise<boolean> | boolean): Promise<boolean> => {
    for (let round = 0; round < 200; round += 1) {
      const { nextAt, paused } = await deliver();
      if (paused) return true;
      if (nextAt === null || (await isOver())) return false;
      nowMs = Math.max(nowMs + 1, Date.parse(nextAt));
    }
    throw new Error('it never ends');
  };
  const told = (): string[] =>
    receiver.arrivals.map(({ body }) => `${body.data.id} ${String(body.data.version)}`);

  test('is told of its agency’s lifecycles and tasks and of no others, in the types it asked for', async () => {
    await givenWebhook(database.pool, `${id}-market`, receiver.url, {
      agencyId: 'cixi-market',
      eventTypes: ['task.opened'],
    });
    await record(database.pool, `d-${id}-1`, 1, null, { tasks: [sampleTask()] });
    await record(database.pool, `d-${id}-2`, 1, null, {
      lifecycle: { agencyIds: ['cixi-market'] },
      tasks: [sampleTask({ agencyId: 'cixi-market' })],
    });
    await spreadAll(database.pool);
    const typesOf = async (webhookId: string): Promise<string[]> =>
      (await listDeliveries(database.pool, { webhookId, limit: 50 })).items.map(({ type }) => type).sort();
    expect(await typesOf(id)).toEqual(['lifecycle.changed', 'task.opened']);
    expect(await typesOf(`${id}-market`)).toEqual(['task.opened']);
    expect(await deliver()).toEqual({ nextAt: null, paused: false });
    expect(receiver.arrivals.map(({ body }) => body.type).sort()).toEqual([
      'lifecycle.changed',
      'task.opened',
    ]);
  });

  test('sends an event of a lifecycle only after the one before, whatever others do meanwhile', async () => {
    const refused = `d-${id}-poison`;
    receiver.manner = ({ body }) => (body.data.id === refused ? 500 : 204);
    await steps(refused, 3);
    await steps(`d-${id}-good`, 3);
    await deliver();
    expect(told().filter((event) => event.includes('good'))).toEqual(
      [1, 2, 3].map((n) => `d-${id}-good ${String(n)}`),
    );
    expect(new Set(told().filter((event) => event.includes('poison')))).toEqual(new Set([`${refused} 1`]));
  });

  test('gives an event up after the sixteenth attempt, days later, shows each attempt, and goes on with the next', async () => {
    const refused = `d-${id}-poison`;
    receiver.manner = ({ body }) => (body.data.id === refused && body.data.version === 1 ? 400 : 204);
    await steps(refused, 2);
    const good = `d-${id}-good`;
    await deliverUntil(async () => {
      // The receiver takes other events, so it is this one that is unwelcome.
      if (nowMs - start > 24 * hour && !told().includes(`${good} 1`)) await steps(good, 1);
      return told().includes(`${refused} 2`);
    });
    const ofRefused = receiver.arrivals.filter(({ body }) => body.data.id === refused);
    expect(ofRefused.map(({ body }) => body.data.version)).toEqual([
      ...Array.from({ length: 16 }, () => 1),
      2,
    ]);
    expect(new Set(ofRefused.slice(0, 16).map((arrival) => arrival.id)).size).toBe(1);
    expect(nowMs - start).toBeGreaterThan(48 * hour);
    const [, second, first] = (await listDeliveries(database.pool, { webhookId: id, limit: 5 })).items;
    expect(first).toMatchObject({ status: 'givenUp', attempts: 16 });
    expect(first?.log).toHaveLength(16);
    expect(first?.log[0]).toMatchObject({ attempt: 16, status: 400, error: expect.stringContaining('400') });
    expect(second).toMatchObject({ status: 'delivered', log: [{ attempt: 1, status: 204, error: null }] });
    expect((await getDelivery(database.pool, id, first?.id ?? ''))?.messageId).toBe(receiver.arrivals[0]?.id);
  });

  test('is paused when nothing gets through for three days; its owner is told, and resuming sends what waits', async () => {
    await receiver.goAway();
    for (let n = 1; n <= 4; n += 1) await steps(`d-${id}-${String(n)}`, 1);
    expect(await deliverUntil(() => false)).toBe(true);
    expect(nowMs - start).toBeGreaterThanOrEqual(72 * hour);
    expect(nowMs - start).toBeLessThan(78 * hour);
    const letters: Parameters<MailSender['sendMail']>[0][] = [];
    const mailer: MailSender = { sendMail: (mail) => Promise.resolve(letters.push(mail)) };
    await tellWebhookPaused({ pool: database.pool, mailer, mailFrom: 'ruqi@ruqi.example' }, id);
    expect(letters.map(({ to }) => to)).toContain('cixi-admin-1@ruqi.example');
    expect(letters[0]?.subject).toBe('【入企】推送已暂停（慈溪市消防救援大队）');
    expect(letters[0]?.text).toContain(new URL(receiver.url).origin);
    expect(await deliver()).toEqual({ nextAt: null, paused: false });

    await receiver.comeBack();
    const { rows } = await database.pool.query<{ version: number }>(
      'SELECT version FROM webhook WHERE id = $1',
      [id],
    );
    await changeWebhook(
      database.pool,
      { id, version: rows[0]?.version ?? 0, write: 'w' },
      { status: 'active' },
    );
    const { items } = await listDeliveries(database.pool, { webhookId: id, status: 'pending', limit: 50 });
    await deliver();
    expect(receiver.arrivals).toHaveLength(items.length);
  });

  test('is told of no complaint, be its agency the one that handles it: nobody of its would be answered about it', async () => {
    for (const type of ['complaint', 'inspection']) {
      await record(database.pool, `${type}-${id}`, 1, null);
      await database.pool.query('UPDATE lifecycle SET type = $2 WHERE id = $1', [`${type}-${id}`, type]);
    }
    await spreadAll(database.pool);
    await deliver();
    expect(JSON.stringify(receiver.arrivals)).toContain(`inspection-${id}`);
    expect(JSON.stringify(receiver.arrivals)).not.toContain(`complaint-${id}`);
  });

  test('that comes back after an absence gets at once all that waited', async () => {
    await receiver.goAway();
    for (let n = 1; n <= 30; n += 1) await record(database.pool, `d-${id}-${String(n)}`, 1, null);
    await spreadAll(database.pool);
    let rounds = 0;
    await deliverUntil(() => (rounds += 1) >= 8);
    await receiver.comeBack();
    const { nextAt } = await deliver();
    nowMs = Math.max(nowMs, Date.parse(nextAt ?? '')) + 1;
    expect(await deliver()).toEqual({ nextAt: null, paused: false });
    expect(new Set(told()).size).toBe(30);
    expect(nowMs - start).toBeLessThan(hour);
  });
});
