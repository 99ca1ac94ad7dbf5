// Evaluations over HTTP: the same answer to all, no trace that the inspecting agency could read, batches alone.
import { tendVoice } from '../../../../temporal-config/voice-upkeep';
import { namedOperations } from '../../../../api/operations';
import { loadPack } from '../../../../policies/load';
import { takeEvaluation } from '../../../../prisma/queries/evaluations';
import { complaintsAnHour } from '../../../../api/voice/public-complaint-contract';
import { callerAt, drafted, freshKey, type Caller } from '../callers';
import { call, runApi, settingsFor, tokenIssuer } from '../product';
import { useProduct } from '../use-product';
import { coded, finish, type Visited } from './visited';

const product = useProduct();
const sheet = { answers: { overall: 2, conduct: 1 }, remark: '来得太多' };
const taken = { status: 202, body: { taken: true } };

const post = (path: string, body: unknown) =>
  call(
    'POST',
    `${product.api.url}/api/v1${path}`,
    { 'content-type': 'application/json', 'idempotency-key': freshKey() },
    JSON.stringify(body),
  );
const open = (path: string) => call('GET', `${product.api.url}/api/v1${path}`);
const stored = async () => {
  const { rows } = await product.api.database.pool.query<{ proof: string; answers: object }>(
    'SELECT proof, answers FROM evaluation ORDER BY visit_id, stage',
  );
  return rows;
};

interface Mail {
  readonly to: string;
  readonly text: string;
  readonly messageId: string;
}
const letters: Mail[] = [];
/** As the worker does it, at an instant of the test's own. */
const tend = (now: string, fails = false) =>
  tendVoice(
    {
      pool: product.api.database.pool,
      mailer: {
        sendMail: (mail) => {
          if (fails) return Promise.reject(new Error('away'));
          letters.push(mail);
          return Promise.resolve();
        },
      },
      mailFrom: 'ruqi@ruqi.example',
      publicUrl: 'https://ruqi.example',
      packs: [loadPack('cixi')],
    },
    now,
  );
const inMonths = (months: number): string => {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 15)).toISOString();
};

let visit: Visited;

test('not before the visit is over; what is asked comes from the pack (JJ-44, DE-49)', async () => {
  visit = await coded(product.people);
  const path = `/public/codes/${visit.code}/evaluation`;
  expect(await post(path, sheet)).toMatchObject({ status: 409, body: { code: 'evaluationTooEarly' } });
  expect(await open(path)).toMatchObject({ status: 200, body: { stages: [] } });
  await finish(product.people, visit.id);
  expect(await open(path)).toMatchObject({
    status: 200,
    body: { stages: [{ stage: 'visit', questions: expect.arrayContaining([expect.anything()]) }] },
  });
  expect(await post(path, { answers: { overall: 9 } })).toMatchObject({
    status: 422,
    body: { code: 'inputRefused' },
  });
  expect(await stored()).toEqual([]);
});

/** Ids for every parameter that a path may have. */
const valueOf = (name: string): string =>
  ({ inspectionId: visit.id, stage: 'visit', visitId: visit.id, id: 'cixi-ent-1', lifecycleId: visit.id })[
    name
  ] ?? 'cixi-fire';
/** New at each reading, whoever reads and whatever has happened. */
const restless: readonly string[] = ['getOfficerCode', 'getCodePackage'];
/** Of files and streams what they are made of is read as JSON here, or looked at in its table. */
const readable = namedOperations.filter(
  ({ operationId, operation }) =>
    operation.kind === 'read' &&
    operation.isPublic !== true &&
    operation.mediaType === undefined &&
    !restless.includes(operationId),
);
/** An offline package says when it was made, an overview as of when it counts. */
const moments: ReadonlySet<string> = new Set(['issuedAt', 'asOf']);
const withoutItsMoment = (body: unknown): unknown =>
  typeof body === 'object' && body !== null
    ? Object.fromEntries(Object.entries(body).filter(([field]) => !moments.has(field)))
    : body;

const everythingReadBy = async (caller: Caller) => {
  const read: Record<string, unknown> = {};
  for (const { operationId, operation } of readable) {
    const path = operation.path.replaceAll(/:(\w+)/g, (_, name: string) => valueOf(name));
    const { status, body } = await caller.get(path);
    // A refusal carries an id of its request.
    read[operationId] = status === 200 ? withoutItsMoment(body) : status;
  }
  const { rows } = await product.api.database.pool.query(
    'SELECT (SELECT count(*) FROM feed_event) AS events, (SELECT count(*) FROM step_record) AS steps, (SELECT count(*) FROM notification) AS letters',
  );
  return { ...read, rows };
};

test('the inspecting agency cannot tell: nothing that its people can read differs before and after', async () => {
  const { drafter, leader, officer } = product.people;
  const head = await callerAt(product.api.url, 'cixi-principal-1', {
    roles: ['principalHead'],
    agencyId: 'cixi-fire',
  });
  expect(readable.length).toBeGreaterThan(60);
  const callers = [drafter, leader, officer, head];
  const before = await Promise.all(callers.map(everythingReadBy));
  const path = `/public/codes/${visit.code}/evaluation`;
  // First, repeated, and by somebody else with the code: the same answer.
  for (const answers of [{ overall: 5 }, { overall: 5 }, { overall: 1 }])
    expect(await post(path, { answers })).toMatchObject(taken);
  expect(await Promise.all(callers.map(everythingReadBy))).toEqual(before);
  expect(await stored()).toEqual([{ proof: 'code', answers: { overall: 5 } }]);
});

test('the letter’s secret is made as it goes and kept as a hash; it beats the code, and it counts once (DE-110)', async () => {
  await tend(new Date().toISOString(), true);
  expect(letters).toEqual([]);
  await product.api.database.pool.query('UPDATE evaluation_invitation SET next_attempt_at = now()');
  await tend(new Date().toISOString());
  await tend(new Date().toISOString());
  const [letter, ...others] = letters;
  expect(others).toEqual([]);
  expect(letter?.to).toBe('cixi-ent-1-contact@ruqi.example');
  const secret = /\/e\/([\w-]+)/.exec(letter?.text ?? '')?.[1] ?? '';
  expect(secret).toHaveLength(32);
  const { rows } = await product.api.database.pool.query<{ kept: string }>(
    'SELECT row_to_json(i)::text AS kept FROM evaluation_invitation i',
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]?.kept).not.toContain(secret);

  expect(await open(`/public/evaluations/${secret}`)).toMatchObject({ status: 200 });
  expect(await open('/public/evaluations/nobody')).toMatchObject({ status: 404 });
  expect(await post(`/public/evaluations/${secret}`, sheet)).toMatchObject(taken);
  expect(await post(`/public/evaluations/${secret}`, { answers: { overall: 5 } })).toMatchObject(taken);
  expect(await post(`/public/codes/${visit.code}/evaluation`, { answers: { overall: 5 } })).toMatchObject(
    taken,
  );
  expect(await stored()).toEqual([{ proof: 'secret', answers: sheet.answers }]);
});

test('by the account: its own visits alone', async () => {
  const { enterprise } = product.people;
  const stranger = await callerAt(product.api.url, 'cixi-ent-2-contact', {
    roles: ['enterprise'],
    enterpriseId: 'cixi-ent-2',
  });
  const path = `/my/visits/visit/${visit.id}/evaluation`;
  expect(await enterprise.post(path, sheet)).toMatchObject(taken);
  expect((await stranger.post(path, sheet)).status).toBe(404);
  expect((await product.people.officer.post(path, sheet)).status).toBe(404);
});

test('of a visit that it has not been told of an enterprise learns nothing by evaluating or complaining', async () => {
  const { drafter, enterprise } = product.people;
  const unannounced = await drafted(drafter);
  expect(await enterprise.post(`/my/visits/visit/${unannounced}/evaluation`, sheet)).toMatchObject({
    status: 404,
  });
  const complaint = {
    kind: 'complaint',
    classes: ['other'],
    text: '有人要来检查吗？',
    inspectionId: unannounced,
  };
  expect(await enterprise.post('/complaints', complaint)).toMatchObject({
    status: 422,
    body: { code: 'inputRefused', faults: [{ path: 'inspectionId' }] },
  });
});

test('one address may send so many complaints in an hour, by page and API together', async () => {
  const settings = settingsFor((await tokenIssuer()).issuer);
  const strict = await runApi(product.places, {
    settings: { ...settings, rateLimit: { requests: 1_000, windowSeconds: 60 } },
  });
  const statuses: number[] = [];
  for (let nth = 0; nth < complaintsAnHour + 1; nth += 1) {
    const byPage = nth % 2 === 0;
    const init = byPage
      ? { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'text=x' }
      : { headers: { 'content-type': 'application/json', 'idempotency-key': freshKey() }, body: '{}' };
    const path = byPage ? '/c/x/complain' : '/api/v1/public/codes/x/complaints';
    statuses.push((await fetch(`${strict.url}${path}`, { method: 'POST', ...init })).status);
  }
  await strict.stop();
  expect(statuses.slice(0, -1)).not.toContain(429);
  expect(statuses.at(-1)).toBe(429);
});

test('the enterprise reads all that came to it, and how often each agency may still come', async () => {
  const { enterprise, officer } = product.people;
  expect(await enterprise.get('/my/visits')).toMatchObject({
    status: 200,
    body: {
      items: [{ id: visit.id, type: 'inspection', mayEvaluate: ['visit'], evaluated: ['visit'] }],
      nextCursor: null,
    },
  });
  expect(await enterprise.get('/my/places')).toMatchObject({
    status: 200,
    body: { items: [{ agencyId: 'cixi-fire', limits: expect.any(Array) }] },
  });
  expect((await officer.get('/my/visits')).status).toBe(403);
});

const batches = async (caller: Caller, query = '') => {
  const { status, body } = await caller.get(`/evaluation-batches${query}`);
  expect(status).toBe(200);
  return (body as { items: { agencyId: string | null; count: number; month: string }[] }).items;
};

test('nothing below the threshold, and then a batch: counts and shuffled words, no visit, no enterprise, no day', async () => {
  const { officer, supervisor } = product.people;
  const { pool } = product.api.database;
  await tend(inMonths(1));
  await tend(inMonths(2));
  expect(await batches(officer)).toEqual([]);
  expect(await batches(supervisor)).toEqual([]);
  for (let nth = 0; nth < 4; nth += 1)
    await takeEvaluation(pool, {
      stage: 'visit',
      visitId: `elsewhere-${String(nth)}`,
      jurisdiction: 'cixi',
      agencyIds: ['cixi-fire', 'cixi-market'],
      proof: 'account',
      month: inMonths(2).slice(0, 7),
      answers: { overall: 4 },
      remark: `第${String(nth)}家`,
    });
  await tend(inMonths(2));
  expect(await batches(officer)).toEqual([]);
  await tend(inMonths(3));
  const [own, ...others] = await batches(officer);
  expect(others).toEqual([]);
  expect(own).toEqual({
    id: expect.any(String),
    agencyId: 'cixi-fire',
    agencyName: expect.any(String),
    stage: 'visit',
    month: inMonths(3).slice(0, 7),
    count: 5,
    scores: [
      { question: 'conduct', score: 1, count: 1 },
      { question: 'overall', score: 4, count: 4 },
      { question: 'overall', score: 2, count: 1 },
    ],
    remarks: expect.arrayContaining(['来得太多', '第0家', '第3家']),
  });
  // The market's four are too few; the place as a whole has them all.
  expect((await batches(supervisor)).map(({ agencyId }) => agencyId)).toEqual([null, 'cixi-fire']);
  expect((await officer.get('/evaluation-batches?agencyId=cixi-market')).status).toBe(403);
  expect((await supervisor.get(`/evaluation-sheets?month=${inMonths(3).slice(0, 7)}`)).status).toBe(403);
});

test('what has been shown stays as it was shown', async () => {
  await expect(
    product.api.database.pool.query(`UPDATE evaluation SET answers = '{}' WHERE visit_id = $1`, [visit.id]),
  ).rejects.toMatchObject({ code: 'RQ009' });
  await expect(product.api.database.pool.query('DELETE FROM evaluation_batch')).rejects.toThrow();
  await tend(inMonths(4));
  expect(await batches(product.people.officer)).toHaveLength(1);
});
