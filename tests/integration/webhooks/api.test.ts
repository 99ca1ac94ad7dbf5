// Webhooks over the API, carried by a real worker: who may, what is shown once, and what each act does.
import { Webhook } from 'standardwebhooks';
import { z } from 'zod';
import { deliveryAnswer } from '../../../api/webhooks/delivery-contract';
import { webhookAnswer } from '../../../api/webhooks/contract';
import { createDatabase } from '../../../prisma/client';
import { useDatabase, useDevServer } from '../../support/servers';
import { freshKey } from '../api/callers';
import {
  call,
  runApi,
  seed,
  settingsFor,
  tokenIssuer,
  type Places,
  type Reply,
  type RunningApi,
} from '../api/product';
import { record } from '../prisma/record-support';
import { startReceiver, type Receiver } from './receiver';
import { senderAt, type Send } from './sender';
import { runWebhooks, type RunningWebhooks } from './webhook-support';
import { eventually } from '../../support/eventually';

const withSecret = webhookAnswer.extend({ secret: z.string() });
const listOf = z.object({ items: z.array(deliveryAnswer), nextCursor: z.string().nullable() });

describe('webhooks over the API', () => {
  const database = useDatabase();
  const temporal = useDevServer();
  let places: Places;
  let api: RunningApi;
  let strict: RunningApi;
  let webhooks: RunningWebhooks;
  let receiver: Receiver;
  let system: Send;
  let marketSystem: Send;
  let administrator: Send;
  let leader: Send;

  beforeAll(async () => {
    places = {
      databaseUrl: database.url,
      temporalAddress: temporal.address,
      temporalNamespace: temporal.namespace,
    };
    await seed(places.databaseUrl);
    const { issuer } = await tokenIssuer();
    api = await runApi(places, { settings: { ...settingsFor(issuer), webhookAllowPrivate: true } });
    strict = await runApi(places);
    // Longer than any test: who waits for a receiver that is silent waits for ever.
    webhooks = await runWebhooks(places, { timeoutMs: 3_600_000 });
    system = await senderAt(api, 'cixi-fire-oa', 'cixi-fire', 'drafter');
    marketSystem = await senderAt(api, 'cixi-market-oa', 'cixi-market', 'drafter');
    administrator = await senderAt(api, 'cixi-admin-1', null, 'administrator');
    leader = await senderAt(api, 'cixi-leader-1', 'cixi-fire', 'agencyLeader');
    await api.database.pool.query(`UPDATE person SET kind = 'system' WHERE id LIKE '%-oa'`);
  });
  beforeEach(async () => {
    receiver = await startReceiver();
  });
  afterEach(async () => {
    await receiver.stop();
  });
  afterAll(async () => {
    await api.stop();
    await strict.stop();
    await webhooks.stop();
  });

  const wanted = (changes: object = {}): object => ({
    url: receiver.url,
    description: '办公系统',
    ...changes,
  });
  const registered = async (send: Send = system, changes: object = {}) => {
    const reply = await send('POST', '/webhooks', wanted(changes));
    expect(reply).toMatchObject({ status: 201 });
    return withSecret.parse(reply.body);
  };
  const standing = async (id: string) => webhookAnswer.parse((await system('GET', `/webhooks/${id}`)).body);
  const logOf = async (id: string) =>
    listOf.parse((await system('GET', `/webhooks/${id}/deliveries`)).body).items;
  const ended = (id: string): Promise<Reply> => system('POST', `/webhooks/${id}/end`, {});

  test('an agency’s system registers one for its agency; the secret is told then and never again', async () => {
    const webhook = await registered();
    expect(webhook).toMatchObject({ agencyId: 'cixi-fire', status: 'active', version: 1 });
    expect(webhook.secret).toMatch(/^whsec_[A-Za-z0-9+/]{32}$/);
    const shown = await system('GET', `/webhooks/${webhook.id}`);
    expect(shown.headers.etag).toBe('"1"');
    expect(JSON.stringify(shown.body)).not.toContain('whsec_');
    expect(JSON.stringify((await system('GET', '/webhooks')).body)).not.toContain('whsec_');
    await ended(webhook.id);
  });

  test('the same registration again is the same one; other words under its key are refused', async () => {
    const key = { 'idempotency-key': freshKey() };
    const first = await system('POST', '/webhooks', wanted(), key);
    expect(await system('POST', '/webhooks', wanted(), key)).toMatchObject({ status: 201, body: first.body });
    expect(await system('POST', '/webhooks', wanted({ description: '别的' }), key)).toMatchObject({
      status: 422,
      body: { code: 'idempotencyKeyReused' },
    });
    await ended(withSecret.parse(first.body).id);
  });

  test('a person of the agency may not, another agency’s system finds nothing, the administrator sees all', async () => {
    const { id } = await registered();
    expect(await leader('GET', `/webhooks/${id}`)).toMatchObject({
      status: 403,
      body: { code: 'webhookNotYours' },
    });
    expect(await leader('POST', '/webhooks', wanted())).toMatchObject({ status: 403 });
    for (const [method, path, body] of [
      ['GET', `/webhooks/${id}`, undefined],
      ['GET', `/webhooks/${id}/deliveries`, undefined],
      ['PATCH', `/webhooks/${id}`, { status: 'paused' }],
      ['POST', `/webhooks/${id}/end`, {}],
      ['POST', `/webhooks/${id}/ping`, {}],
      ['POST', `/webhooks/${id}/rotate-secret`, {}],
      ['POST', `/webhooks/${id}/deliveries/1/redeliver`, {}],
    ] as const)
      expect([method, path, (await marketSystem(method, path, body)).status]).toEqual([method, path, 404]);
    expect(await marketSystem('POST', '/webhooks', wanted({ agencyId: 'cixi-fire' }))).toMatchObject({
      status: 403,
    });
    expect(JSON.stringify((await marketSystem('GET', '/webhooks')).body)).not.toContain(id);
    expect(JSON.stringify((await administrator('GET', '/webhooks')).body)).toContain(id);
    expect(await administrator('POST', '/webhooks', wanted())).toMatchObject({
      status: 422,
      body: { faults: [{ path: 'agencyId' }] },
    });
    expect(await administrator('POST', '/webhooks', wanted({ agencyId: 'huzhou-fire' }))).toMatchObject({
      status: 422,
    });
    await ended(id);
  });

  test('without the setting no address inside may be registered, however it is written', async () => {
    const issuer = await tokenIssuer();
    for (const url of [
      'http://oa.example.org/',
      'https://127.0.0.1/',
      'https://2130706433/',
      'https://[::1]/',
      'https://10.0.0.8/hook',
      'https://169.254.169.254/latest/meta-data',
      'https://localhost:8080/',
    ]) {
      const reply = await call(
        'POST',
        `${strict.url}/api/v1/webhooks`,
        {
          authorization: `Bearer ${await issuer.sign('cixi-fire-oa')}`,
          'content-type': 'application/json',
          'idempotency-key': freshKey(),
        },
        JSON.stringify(wanted({ url })),
      );
      expect({ url, status: reply.status, body: reply.body }).toMatchObject({
        url,
        status: 422,
        body: { faults: [{ path: 'url' }] },
      });
    }
    for (const url of ['https://me:secret@oa.example.org/', 'ftp://oa.example.org/', 'oa.example.org'])
      expect(await system('POST', '/webhooks', wanted({ url }))).toMatchObject({
        status: 422,
        body: { faults: [{ path: 'url' }] },
      });
  });

  test('a ping arrives, signed; the log shows the attempt; the same ping again is one', async () => {
    const { id, secret } = await registered();
    const key = { 'idempotency-key': freshKey() };
    const first = deliveryAnswer.parse((await system('POST', `/webhooks/${id}/ping`, {}, key)).body);
    expect(deliveryAnswer.parse((await system('POST', `/webhooks/${id}/ping`, {}, key)).body).id).toBe(
      first.id,
    );
    const [arrival] = await receiver.arrived(1);
    expect(new Webhook(secret).verify(arrival?.text ?? '', arrival?.headers ?? {})).toMatchObject({
      type: 'ping',
      data: { id },
    });
    await eventually('delivered', async () => (await logOf(id))[0]?.status === 'delivered');
    expect(await logOf(id)).toMatchObject([
      { messageId: arrival?.id, attempts: 1, log: [{ attempt: 1, status: 204, error: null }] },
    ]);
    await ended(id);
  });

  test('a step is delivered within moments; sent again it has the same id', async () => {
    const { id } = await registered();
    const pool = createDatabase(places.databaseUrl);
    await record(pool.pool, 'api-1', 1, null);
    const [arrival] = await receiver.arrived(1);
    expect(arrival?.body).toMatchObject({ type: 'lifecycle.changed', data: { id: 'api-1', version: 1 } });
    await eventually('delivered', async () => (await logOf(id))[0]?.status === 'delivered');
    const [delivery] = await logOf(id);
    expect(
      await system('POST', `/webhooks/${id}/deliveries/${delivery?.id ?? ''}/redeliver`, {}),
    ).toMatchObject({
      status: 200,
      body: { messageId: arrival?.id },
    });
    const again = await receiver.arrived(2);
    expect(again[1]?.id).toBe(arrival?.id);
    expect(again[1]?.text).toBe(arrival?.text);
    await pool.close();
    await ended(id);
  });

  test('a changed secret signs at once, the one before for a day longer', async () => {
    const { id, secret } = await registered();
    const key = { 'idempotency-key': freshKey() };
    const rotated = withSecret.parse((await system('POST', `/webhooks/${id}/rotate-secret`, {}, key)).body);
    const repeated = withSecret.parse((await system('POST', `/webhooks/${id}/rotate-secret`, {}, key)).body);
    expect(repeated.secret).toBe(rotated.secret);
    expect(rotated.secret).not.toBe(secret);
    expect(Date.parse(rotated.previousSecretUntil ?? '') - Date.now()).toBeGreaterThan(23 * 3_600_000);
    await system('POST', `/webhooks/${id}/ping`, {});
    const [arrival] = await receiver.arrived(1);
    for (const held of [secret, rotated.secret])
      expect(new Webhook(held).verify(arrival?.text ?? '', arrival?.headers ?? {})).toMatchObject({
        type: 'ping',
      });
    await api.database.pool.query('UPDATE webhook SET previous_until = now() WHERE id = $1', [id]);
    await system('POST', `/webhooks/${id}/ping`, {});
    const last = (await receiver.arrived(2))[1];
    expect(() => new Webhook(secret).verify(last?.text ?? '', last?.headers ?? {})).toThrow(
      'No matching signature',
    );
    await ended(id);
  });

  test('paused it keeps what comes, resumed it sends it; a stale version is refused; ended it is over', async () => {
    const { id } = await registered();
    const paused = await system('PATCH', `/webhooks/${id}`, { status: 'paused' }, { 'if-match': '"1"' });
    expect(paused).toMatchObject({
      status: 200,
      body: { status: 'paused', pausedBecause: 'owner', version: 2 },
    });
    expect(
      await system('PATCH', `/webhooks/${id}`, { status: 'active' }, { 'if-match': '"1"' }),
    ).toMatchObject({
      status: 412,
    });
    await record(api.database.pool, 'api-2', 1, null);
    await eventually('waiting', async () => (await standing(id)).waiting === 1);
    expect(receiver.arrivals).toEqual([]);
    await system('PATCH', `/webhooks/${id}`, { status: 'active' }, { 'if-match': '"2"' });
    expect((await receiver.arrived(1))[0]?.body.data.id).toBe('api-2');

    receiver.manner = () => 503;
    await record(api.database.pool, 'api-3', 1, null);
    await eventually('failing', async () => (await standing(id)).failingSince !== null);
    expect(await ended(id)).toMatchObject({ status: 200, body: { status: 'ended', waiting: 0 } });
    expect((await logOf(id))[0]).toMatchObject({ status: 'givenUp', subjectId: 'api-3' });
    expect(await system('PATCH', `/webhooks/${id}`, { status: 'active' })).toMatchObject({
      status: 409,
      body: { code: 'webhookEnded' },
    });
    expect(await ended(id)).toMatchObject({ status: 200 });
  });

  test('receivers that never answer hold up nobody else', async () => {
    const silent = await startReceiver();
    silent.manner = () => 'silence';
    const dead = await Promise.all(
      Array.from({ length: 12 }, () => registered(system, { url: silent.url, description: '不答复' })),
    );
    await record(api.database.pool, 'api-4', 1, null);
    await silent.arrived(12);
    const good = await registered();
    await record(api.database.pool, 'api-5', 1, null);
    // While all the others still wait for an answer.
    expect((await receiver.arrived(1))[0]?.body.data.id).toBe('api-5');
    for (const { id } of dead) expect(await standing(id)).toMatchObject({ failingSince: null });
    for (const { id } of [...dead, good]) await ended(id);
    await silent.stop();
  });
});
