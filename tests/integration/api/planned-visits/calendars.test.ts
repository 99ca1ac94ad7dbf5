// Planned visits and plans as files, subscriptions, and what the public says of a plan: over HTTP, read back by real parsers.
import { request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import ICAL from 'ical.js';
import { z } from 'zod';
import { callerAt, type Caller } from '../callers';
import { call, tokenIssuer, type Reply } from '../product';
import { drafts, lineOf, planOf } from '../plans/use-plans';
import { useProduct } from '../use-product';

const product = useProduct();
let fire: Caller;
let market: Caller;
let leader: Caller;
let all: Caller;
let planId: string;

const put = async (id: string, agencies: readonly string[], day: string, enterpriseId = 'cixi-ent-1') => {
  await product.api.database.pool.query(
    `INSERT INTO planned_visit (id, jurisdiction, enterprise_id, year, month, day, window_from, window_to, mode, channel,
       lead_agency_id, agency_ids, people, minutes, checks, status, consultation_id, updated_at)
     VALUES ($1, 'cixi', $4, 2099, 10, $3::date, $3::date, '2099-10-30', 'single', 'onSite', ($2::text[])[1], $2::text[], 2, 60,
       '[{"checkId":"c","planId":"p","lineRef":"l","agencyId":"cixi-fire","itemIds":["cixi-item-fire-1"],"content":"消防通道"}]',
       'planned', 'cixi-2099-10', now())`,
    [id, agencies, day, enterpriseId],
  );
};

beforeAll(async () => {
  const { url, database } = product.api;
  await database.pool.query(`UPDATE enterprise SET name = '㛃𬭎䶮（慈溪）有限公司' WHERE id = 'cixi-ent-1'`);
  fire = await callerAt(url, 'cal-fire', { roles: ['drafter'], agencyId: 'cixi-fire' });
  market = await callerAt(url, 'cal-market', { roles: ['drafter'], agencyId: 'cixi-market' });
  leader = await callerAt(url, 'cal-leader', { roles: ['agencyLeader'], agencyId: 'cixi-fire' });
  all = await callerAt(url, 'cal-all', { roles: ['coordinatingBody'] });
  await put('pv-a', ['cixi-fire'], '2099-10-12');
  await put('pv-b', ['cixi-market'], '2099-10-13', 'cixi-ent-2');
  await put('pv-c', ['cixi-fire', 'cixi-market'], '2099-10-14', 'cixi-ent-2');
  planId = await drafts(fire, planOf('annual', [lineOf(), lineOf()]));
});

const textOf = (reply: Reply): string => {
  expect(reply.status).toBe(200);
  expect(reply.headers['content-type']).toBe('text/calendar; charset=utf-8');
  return z.string().parse(reply.body);
};
const eventsIn = (reply: Reply) =>
  new ICAL.Component(ICAL.parse(textOf(reply)) as unknown[])
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one));
const uids = (reply: Reply): readonly string[] => eventsIn(reply).map(({ uid }) => uid.split('@')[0] ?? '');

const bytesOf = async (personId: string, path: string): Promise<Buffer> => {
  const token = await (await tokenIssuer()).sign(personId, { now: product.api.now() });
  return await new Promise((resolve, reject) => {
    request(
      `${product.api.url}/api/v1${path}`,
      { headers: { authorization: `Bearer ${token}`, connection: 'close' } },
      (response) => {
        buffer(response).then(resolve, reject);
      },
    )
      .once('error', reject)
      .end();
  });
};
const open = (path: string): Promise<Reply> => call('GET', `${product.api.url}/api/v1${path}`);

test('a calendar holds what its reader may see, narrowed as the list is', async () => {
  expect(uids(await all.get('/planned-visits.ics?month=2099-10'))).toEqual(['pv-a', 'pv-b', 'pv-c']);
  expect(uids(await fire.get('/planned-visits.ics'))).toEqual(['pv-a', 'pv-c']);
  expect(uids(await all.get('/planned-visits.ics?agencyId=cixi-market&enterpriseId=cixi-ent-2'))).toEqual([
    'pv-b',
    'pv-c',
  ]);
  const [first] = eventsIn(await fire.get('/planned-visits.ics'));
  expect(first?.summary).toBe('㛃𬭎䶮（慈溪）有限公司（单独检查）');
  expect([first?.sequence, first?.startDate.toString()]).toEqual([0, '2099-10-12']);
});

test('a visit that moves or is withdrawn keeps its UID and counts on; what nobody sees counts nothing', async () => {
  const { pool } = product.api.database;
  const seen = async () => {
    const event = eventsIn(await market.get('/planned-visits.ics')).find(({ uid }) =>
      uid.startsWith('pv-b@'),
    );
    return [event?.sequence, event?.startDate.toString(), event?.component.getFirstPropertyValue('status')];
  };
  await pool.query(`UPDATE planned_visit SET day = '2099-10-20', updated_at = now() WHERE id = 'pv-b'`);
  expect(await seen()).toEqual([1, '2099-10-20', 'CONFIRMED']);
  await pool.query(`UPDATE planned_visit SET updated_at = now() WHERE id = 'pv-b'`);
  expect(await seen()).toEqual([1, '2099-10-20', 'CONFIRMED']);
  await pool.query(`UPDATE planned_visit SET status = 'cancelled', cancel_reason = '停产' WHERE id = 'pv-b'`);
  expect(await seen()).toEqual([2, '2099-10-20', 'CANCELLED']);
});

test('the paper and the workbook of visits are what they are called', async () => {
  expect((await bytesOf('cal-all', '/planned-visits.pdf?month=2099-10')).subarray(0, 5).toString()).toBe(
    '%PDF-',
  );
  expect((await bytesOf('cal-all', '/planned-visits.xlsx')).subarray(0, 2).toString()).toBe('PK');
});

test('an address is shown once, reads what its owner reads by then, and ends when it is revoked or he is', async () => {
  const { pool } = product.api.database;
  const made = await fire.post('/calendar-feeds', { name: '手机' }, { 'idempotency-key': 'feed-1' });
  expect(made.status).toBe(201);
  const { id, path } = z.object({ id: z.string(), path: z.string() }).parse(made.body);
  const again = await fire.post('/calendar-feeds', { name: '手机' }, { 'idempotency-key': 'feed-1' });
  expect(again.body).toMatchObject({ id, path: null });
  const { rows } = await pool.query('SELECT * FROM calendar_feed');
  expect(JSON.stringify(rows)).not.toContain(path.split('/')[4]);
  const address = path.replace('/api/v1', '');
  expect(uids(await open(address))).toEqual(['pv-a', 'pv-c']);
  await pool.query(`UPDATE person SET agency_id = 'cixi-market' WHERE id = 'cal-fire'`);
  expect(uids(await open(address))).toEqual(['pv-c', 'pv-b']);
  await pool.query(`UPDATE person SET agency_id = 'cixi-fire', revoked_at = now() WHERE id = 'cal-fire'`);
  expect((await open(address)).status).toBe(404);
  await pool.query(`UPDATE person SET revoked_at = NULL WHERE id = 'cal-fire'`);
  expect((await market.post(`/calendar-feeds/${id}/revoke`, {})).status).toBe(404);
  expect((await fire.post(`/calendar-feeds/${id}/revoke`, {})).body).toMatchObject({ revokedBy: 'cal-fire' });
  expect((await open(address)).status).toBe(404);
  expect((await open('/calendars/nobody/visits.ics')).status).toBe(404);
});

test('who sees no visits has no calendar of them', async () => {
  expect(await product.people.enterprise.post('/calendar-feeds', { name: '企业' })).toMatchObject({
    status: 403,
    body: { code: 'calendarFeedNotYours' },
  });
});

test('the task of a plan tells what doing it would bring, in the reader’s language', async () => {
  const { items } = z
    .object({ items: z.array(z.looseObject({ id: z.string(), command: z.string() })) })
    .parse((await fire.get('/tasks?limit=100')).body);
  const task = items.find(({ command }) => command === 'submitPlan');
  const token = await (await tokenIssuer()).sign('cal-fire', { now: product.api.now() });
  const detail = (language: string) =>
    call('GET', `${product.api.url}/api/v1/tasks/${String(task?.id)}`, {
      authorization: `Bearer ${token}`,
      'accept-language': language,
    });
  expect((await detail('zh-CN')).body).toMatchObject({
    onDone: { allowed: true, tasks: ['批准计划'] },
    checks: [],
  });
  const english = z.object({ onDone: z.unknown(), onLapse: z.unknown() }).parse((await detail('en')).body);
  expect(english.onDone).toMatchObject({ allowed: true });
  expect(JSON.stringify(english.onDone)).not.toMatch(/\p{Script=Han}/u);
});

test('lines go out as a workbook and come back: unchanged at first, changed by an explicit second call', async () => {
  const sheet = await bytesOf('cal-fire', `/plans/${planId}/lines.xlsx`);
  const path = `/plans/${planId}/lines/import`;
  expect((await fire.upload(`${path}?dryRun=true`, sheet)).body).toMatchObject({
    outcome: 'wouldApply',
    ...{ rows: 2, created: 0, updated: 0, unchanged: 2, faultCount: 0 },
  });
  const other = await drafts(fire, planOf('annual', [], { part: 2 }));
  const taking = `/plans/${other}/lines/import`;
  expect((await fire.upload(`${taking}?dryRun=true`, sheet)).status).toBe(409);
  await fire.post(`/plans/${planId}/commands/withdrawPlan`, { reason: '并入另一份' });
  const headers = { 'idempotency-key': 'lines-1' };
  const first = await fire.upload(taking, sheet, headers);
  expect(first.body).toMatchObject({ outcome: 'applied', created: 2, unchanged: 0 });
  expect((await fire.upload(taking, sheet, headers)).body).toEqual(first.body);
  const lines = async (id: string) =>
    z.object({ lines: z.array(z.unknown()) }).parse((await fire.get(`/plans/${id}`)).body).lines;
  expect(await lines(other)).toEqual(await lines(planId));
  expect((await market.upload(taking, sheet)).status).toBe(404);
  expect((await leader.upload(taking, sheet)).status).toBe(403);
});

test('a plan is a calendar of its lines; only what is published is everybody’s', async () => {
  const found = eventsIn(await fire.get(`/plans/${planId}/calendar.ics`));
  expect(found.map(({ startDate, endDate }) => [startDate.toString(), endDate.toString()])).toEqual([
    ['2027-05-01', '2027-07-01'],
    ['2027-05-01', '2027-07-01'],
  ]);
  expect(found[0]?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  expect((await open(`/public/plans/${planId}/calendar.ics`)).status).toBe(404);
  expect((await market.get(`/plans/${planId}/calendar.ics`)).status).toBe(404);
});

test('JJ-20: the public speaks of a published plan without an account, the agency answers once', async () => {
  const send = (body: object, key = 'r-1') =>
    call(
      'POST',
      `${product.api.url}/api/v1/public/plans/${planId}/remarks`,
      { 'content-type': 'application/json', 'idempotency-key': key },
      JSON.stringify(body),
    );
  const remark = { text: '建议避开五月上旬', contact: '13800000000' };
  await product.api.database.pool.query(
    `UPDATE lifecycle SET state = jsonb_set(state, '{publishedOn}', 'null') WHERE id = $1`,
    [planId],
  );
  expect((await send(remark)).status).toBe(404);
  await product.api.database.pool.query(
    `UPDATE lifecycle SET state = jsonb_set(state, '{publishedOn}', '"2027-03-20"') WHERE id = $1`,
    [planId],
  );
  expect((await open(`/public/plans/${planId}/calendar.ics`)).body).not.toContain('㛃');
  const sent = await send(remark);
  expect(sent.status).toBe(201);
  const { id } = z.object({ id: z.string() }).parse(sent.body);
  expect(JSON.stringify(sent.body)).not.toContain('13800000000');
  expect((await send(remark)).body).toEqual(sent.body);
  expect((await send({ ...remark, lineRef: 'no-line' })).status).toBe(422);
  expect((await send({ text: 'x'.repeat(1001) })).status).toBe(400);
  expect((await all.get(`/plans/${planId}/remarks`)).body).toMatchObject({ items: [{ id, contact: null }] });
  expect((await fire.get(`/plans/${planId}/remarks?answered=false`)).body).toMatchObject({
    items: [{ id, contact: '13800000000' }],
  });
  const path = `/plans/${planId}/remarks/${id}/answer`;
  expect((await all.post(path, { answer: '好' })).body).toMatchObject({ code: 'remarkNotYours' });
  expect((await market.post(path, { answer: '好' })).status).toBe(404);
  expect((await leader.post(path, { answer: '已采纳' })).status).toBe(200);
  expect((await fire.post(path, { answer: '不' })).body).toMatchObject({ code: 'remarkAnswered' });
  expect((await open(`/public/plans/${planId}/remarks/${id}`)).body).toMatchObject({ answer: '已采纳' });
});
