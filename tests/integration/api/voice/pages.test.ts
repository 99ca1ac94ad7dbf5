// The pages on which an enterprise evaluates and complains without an account: forms without script, everything escaped.
import { call } from '../product';
import { useProduct } from '../use-product';
import { coded, finish, type Visited } from './visited';

const product = useProduct();
let visit: Visited;
beforeAll(async () => {
  visit = await coded(product.people);
});

const get = (path: string) => call('GET', `${product.api.url}${path}`);
const send = (path: string, fields: readonly (readonly [string, string])[]) =>
  call(
    'POST',
    `${product.api.url}${path}`,
    { 'content-type': 'application/x-www-form-urlencoded' },
    new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])).toString(),
  );

test('evaluated on a form: not before it is over, a wrong answer is said on the form, then thanks', async () => {
  const path = `/c/${visit.code}/evaluate`;
  expect(await get(path)).toMatchObject({ status: 200, body: expect.stringContaining('还没有结束') });
  await finish(product.people, visit.id);
  const form = await get(path);
  expect(form.headers['content-security-policy']).toContain("default-src 'none'");
  expect(form.headers['set-cookie']).toBeUndefined();
  expect(form.body).not.toMatch(/<script|onclick/);
  expect(form.body).toContain('name="q.overall"');
  expect(await send(path, [['stage', 'visit']])).toMatchObject({
    status: 422,
    body: expect.stringContaining('请至少回答一个问题'),
  });
  const answers = [
    ['stage', 'visit'],
    ['q.overall', '3'],
    ['remark', '<b>好</b>'],
  ] as const;
  const thanked = { status: 200, body: expect.stringContaining('已收到') };
  expect(await send(path, answers)).toMatchObject(thanked);
  expect(await send(path, answers)).toMatchObject(thanked);
  const { rows } = await product.api.database.pool.query('SELECT answers, remark FROM evaluation');
  expect(rows).toEqual([{ answers: { overall: 3 }, remark: '<b>好</b>' }]);
  expect((await get('/c/nothing/evaluate')).status).toBe(422);
  expect((await get('/e/nothing')).status).toBe(404);
});

test('complained of on a form: a receipt, and by its address the answer, escaped', async () => {
  const path = `/c/${visit.code}/complain`;
  expect(await get(path)).toMatchObject({ status: 200, body: expect.stringContaining('五个严禁') });
  const fields = [
    ['key', 'form-1'],
    ['kind', 'complaint'],
    ['classes', 'withoutCode'],
    ['classes', 'gifts'],
    ['text', '没有亮码 <script>alert(1)</script>'],
  ] as const;
  expect(await send(path, [['kind', 'complaint']])).toMatchObject({
    status: 400,
    body: expect.stringContaining('name="classes"'),
  });
  const { status, body } = await send(path, fields);
  expect(status).toBe(200);
  const address = /\/q\/[\w-]+/.exec(String(body))?.[0] ?? '';
  // The same form sent twice is one complaint.
  expect((await send(path, fields)).body).toContain(address);
  const { supervisor } = product.people;
  const { items } = (await supervisor.get('/complaints')).body as { items: { id: string }[] };
  expect(items).toHaveLength(1);
  const give = (command: string, data: unknown) =>
    supervisor.post(`/complaints/${items[0]?.id ?? ''}/commands/${command}`, data);
  expect((await give('acceptComplaint', {})).status).toBe(200);
  expect((await give('answerComplaint', { finding: 'unfounded', answer: '<i>已亮码</i>' })).status).toBe(200);
  const shown = await get(address);
  expect(shown).toMatchObject({ status: 200, body: expect.stringContaining('&lt;i&gt;已亮码&lt;/i&gt;') });
  expect(await send(address, [['reason', '没有看录像']])).toMatchObject({
    status: 200,
    body: expect.stringContaining('复核中'),
  });
  expect((await get('/q/nothing')).status).toBe(404);
});

test('the page of the code leads to both when the visit is over', async () => {
  const { body } = await get(`/c/${visit.code}`);
  for (const name of ['evaluate', 'complain']) expect(body).toContain(`/c/${visit.code}/${name}`);
});
