// When a server is away: said at once and in plain words, and the same key later does the act once.
import { Client, Connection } from '@temporalio/client';
import { timeline } from '../../../prisma/queries/timeline';
import { createDatabase } from '../../../prisma/client';
import { freePort } from '../../../processes/ports';
import { eventually } from '../../support/eventually';
import { useDatabase, useDevServer } from '../../support/servers';
import { cixiPeople, complaintDraft, does, drafted, freshKey } from './callers';
import { call, runApi, runWorker, seed, type Places, type RunningApi } from './product';

const database = useDatabase();
const temporal = useDevServer();
let places: Places;
const running: { stop(): Promise<void> }[] = [];

/** Stopped after the test, in reverse order. */
const keep = <T extends { stop(): Promise<void> }>(part: T): T => {
  running.push(part);
  return part;
};

beforeAll(async () => {
  places = {
    databaseUrl: database.url,
    temporalAddress: temporal.address,
    temporalNamespace: temporal.namespace,
  };
  await seed(database.url);
});

afterEach(async () => {
  for (const part of running.splice(0).reverse()) await part.stop();
});

const away = {
  status: 503,
  headers: { 'retry-after': '5', 'content-type': 'application/problem+json; charset=utf-8' },
};

test('with both servers there the API is ready', async () => {
  const api = keep(await runApi(places));
  expect(await call('GET', `${api.url}/healthz`)).toMatchObject({ status: 200, body: { status: 'ok' } });
  // Each check is given two seconds, which a busy machine may need for the first connection.
  const readiness = () => call('GET', `${api.url}/readyz`);
  await eventually('readiness', async () => (await readiness()).status === 200);
  expect(await readiness()).toMatchObject({
    body: { status: 'ready', checks: { postgresql: 'up', temporal: 'up' } },
  });
});

/** An API whose PostgreSQL nobody serves. */
const withoutDatabase = async (): Promise<RunningApi> => {
  const nowhere = createDatabase(`postgresql://ruqi:ruqi@127.0.0.1:${await freePort()}/ruqi`);
  const api = await runApi(places, { database: nowhere });
  return keep({
    ...api,
    stop: async () => {
      await api.stop();
      await nowhere.close();
    },
  });
};

test('without PostgreSQL the process lives but is not ready, and requests say so', async () => {
  const api = await withoutDatabase();
  const { drafter } = await cixiPeople(api.url);
  expect((await call('GET', `${api.url}/healthz`)).status).toBe(200);
  expect(await call('GET', `${api.url}/readyz`)).toMatchObject({
    status: 503,
    headers: { 'retry-after': '5' },
    body: { status: 'notReady', checks: { postgresql: 'down', temporal: 'up' } },
  });
  for (const reply of [
    await drafter.get('/tasks'),
    await drafter.get('/inspections/x'),
    await drafter.post('/inspections', complaintDraft()),
  ])
    expect(reply).toMatchObject({
      ...away,
      body: { code: 'databaseUnavailable', detail: expect.stringContaining('同一个 Idempotency-Key') },
    });
});

/** An API whose Temporal server nobody serves. */
const withoutTemporal = async (): Promise<RunningApi> => {
  const connection = Connection.lazy({ address: `127.0.0.1:${await freePort()}` });
  const client = new Client({ connection, namespace: temporal.namespace });
  const api = await runApi(places, { temporal: client, updateTimeoutMs: 1_500 });
  return keep({
    ...api,
    stop: async () => {
      await api.stop();
      await connection.close();
    },
  });
};

test('without Temporal reading goes on, writing is put off', async () => {
  const api = await withoutTemporal();
  const { drafter } = await cixiPeople(api.url);
  expect(await call('GET', `${api.url}/readyz`)).toMatchObject({
    status: 503,
    body: { checks: { postgresql: 'up', temporal: 'down' } },
  });
  expect((await drafter.get('/inspections')).status).toBe(200);
  const reply = await drafter.post('/inspections', complaintDraft());
  expect(reply).toMatchObject({
    ...away,
    body: { detail: expect.stringContaining('同一个 Idempotency-Key') },
  });
  expect(reply.body).not.toHaveProperty('params');
});

test('a command that nobody answers in time may be sent again under its key, and is done once', async () => {
  const api = keep(await runApi(places, { updateTimeoutMs: 1_500 }));
  const { drafter } = await cixiPeople(api.url);
  const key = { 'idempotency-key': freshKey() };
  const unanswered = await drafter.post('/inspections', complaintDraft(), key);
  expect(unanswered).toMatchObject({ ...away, body: { code: 'answerPending' } });

  keep(await runWorker(places));
  const patient = keep(await runApi(places));
  const { drafter: again } = await cixiPeople(patient.url);
  const answered = await again.post('/inspections', complaintDraft(), key);
  expect(answered).toMatchObject({ status: 201, body: { version: 1, stage: 'plan' } });
  expect(await again.post('/inspections', complaintDraft(), key)).toMatchObject({
    status: 201,
    body: answered.body,
  });
});

test('stopping lets a request under way have its answer', async () => {
  const worker = await runWorker(places);
  const patient = keep(await runApi(places));
  const { drafter: first } = await cixiPeople(patient.url);
  const id = await drafted(first);
  await worker.stop();

  const api = await runApi(places);
  const { drafter } = await cixiPeople(api.url);
  const underWay = drafter.post(`/inspections/${id}/commands/submitForReview`, {});
  // Its socket is open by the time another request, sent after it, is answered.
  await drafter.get(`/inspections/${id}`);
  const stopped = api.stop();
  await expect(call('GET', `${api.url}/healthz`)).rejects.toThrow('ECONNREFUSED');
  keep(await runWorker(places));
  expect(await underWay).toMatchObject({ status: 200, body: { version: 2 } });
  await stopped;
  expect(await timeline(patient.database.pool, id)).toHaveLength(2);
  await does(first, id, 'withdraw', { reason: '误立' });
});

test('every connection busy for longer than a request waits: a read and a draft are told so, and the same key drafts later', async () => {
  const narrow = createDatabase(places.databaseUrl, { maxConnections: 1, waitMs: 1_000 });
  const api = keep(await runApi(places, { database: narrow }));
  keep(await runWorker(places));
  running.push({ stop: narrow.close });
  const { drafter } = await cixiPeople(api.url);
  expect(await drafter.get('/inspections')).toMatchObject({ status: 200 });
  const key = { 'idempotency-key': freshKey() };
  const held = await narrow.pool.connect();
  const answers = [];
  try {
    answers.push(
      ...(await Promise.all([
        drafter.get('/inspections'),
        drafter.get('/enterprises'),
        drafter.post('/inspections', complaintDraft(), key),
      ])),
    );
  } finally {
    held.release();
  }
  for (const answer of answers)
    expect(answer).toMatchObject({ ...away, body: { code: 'databaseUnavailable' } });
  expect(await drafter.post('/inspections', complaintDraft(), key)).toMatchObject({ status: 201 });
});
