// Complaints over HTTP: by the code and by the account, unseen by the agency complained of, answered, reviewed.
import { callerAt, freshKey, type Caller } from '../callers';
import { call } from '../product';
import { useProduct } from '../use-product';
import { coded, finish, type Visited } from './visited';

const product = useProduct();
const said = '九月三日来的两人没有亮证，态度粗暴。';

const post = (path: string, body: unknown, key = freshKey()) =>
  call(
    'POST',
    `${product.api.url}/api/v1${path}`,
    { 'content-type': 'application/json', 'idempotency-key': key },
    JSON.stringify(body),
  );
const open = (path: string) => call('GET', `${product.api.url}/api/v1${path}`);
const act = (caller: Caller, id: string, command: string, data: unknown) =>
  caller.post(`/complaints/${id}/commands/${command}`, data);

let visit: Visited;
beforeAll(async () => {
  visit = await coded(product.people);
  await finish(product.people, visit.id);
});

const officials = async (): Promise<readonly Caller[]> => {
  const { drafter, leader, officer } = product.people;
  const head = await callerAt(product.api.url, 'cixi-principal-1', {
    roles: ['principalHead'],
    agencyId: 'cixi-fire',
  });
  return [drafter, leader, officer, head];
};

test('by the code, without an account: a receipt, its secret at rest as a hash, a repeat the same (CX-75)', async () => {
  const { items } = (await open(`/public/codes/${visit.code}/complaint-classes`)).body as {
    items: { id: string; group: string }[];
  };
  expect(items.filter(({ group }) => group === 'strictBan')).toHaveLength(5);
  const path = `/public/codes/${visit.code}/complaints`;
  const body = { kind: 'complaint', classes: ['withoutCode'], text: said, email: 'somebody@firm.example' };
  const key = freshKey();
  const first = await post(path, body, key);
  expect(first).toMatchObject({ status: 201, body: { stage: 'received', secret: expect.any(String) } });
  expect((await post(path, body, key)).body).toEqual(first.body);
  expect(await post(path, { ...body, classes: ['nothing'] })).toMatchObject({
    status: 422,
    body: { code: 'unknownSubject' },
  });
  const { id, secret } = first.body as { id: string; secret: string };
  const { rows } = await product.api.database.pool.query<{ kept: string }>(
    `SELECT row_to_json(r)::text || (SELECT string_agg(s.body::text, '') FROM (
       SELECT convert_from(bytes, 'UTF8') AS body FROM step_record WHERE lifecycle_id = r.lifecycle_id) s) AS kept
     FROM complaint_receipt r WHERE r.lifecycle_id = $1`,
    [id],
  );
  expect(rows[0]?.kept).not.toContain(secret);
  const steps = await product.api.database.pool.query<{ body: string }>(
    `SELECT convert_from(bytes, 'UTF8') AS body FROM step_record WHERE lifecycle_id = $1`,
    [id],
  );
  // Neither the words nor the address are part of the record.
  expect(steps.rows.map(({ body: step }) => step).join('')).not.toMatch(/firm\.example|没有亮证/u);

  for (const caller of await officials()) {
    expect((await caller.get(`/complaints/${id}`)).status).toBe(404);
    expect((await caller.get('/complaints')).body).toMatchObject({ items: [] });
    expect((await act(caller, id, 'acceptComplaint', {})).status).toBe(404);
    expect(JSON.stringify((await caller.get('/tasks')).body)).not.toContain(id);
  }

  const { supervisor } = product.people;
  expect(await supervisor.get(`/complaints/${id}`)).toMatchObject({
    status: 200,
    body: { text: said, complainant: { email: 'somebody@firm.example', enterpriseId: null } },
  });
  expect(JSON.stringify((await supervisor.get('/tasks')).body)).toContain(id);
  expect(await act(supervisor, id, 'acceptComplaint', {})).toMatchObject({ status: 200 });
  expect(await act(supervisor, id, 'answerComplaint', { finding: 'upheld', answer: '属实' })).toMatchObject({
    status: 422,
    body: { code: 'fieldRequired' },
  });
  expect(
    await act(supervisor, id, 'answerComplaint', { finding: 'upheld', answer: '属实', correction: '先亮码' }),
  ).toMatchObject({ status: 200, body: { stage: 'answered' } });
  expect(await open(`/public/complaints/${secret}`)).toMatchObject({
    status: 200,
    body: { stage: 'answered', answers: [{ findingName: '属实', answer: '属实' }], mayAskReview: true },
  });
  expect(await open('/public/complaints/guessed')).toMatchObject({ status: 404 });
  expect(await post(`/public/complaints/${secret}/withdrawal`, { reason: '算了' })).toMatchObject({
    status: 409,
  });
  expect(await post(`/public/complaints/${secret}/review`, { reason: '没有说怎样处理' })).toMatchObject({
    status: 200,
    body: { stage: 'reopened' },
  });
  expect(
    await act(supervisor, id, 'answerComplaint', { finding: 'partly', answer: '已教育', correction: '培训' }),
  ).toMatchObject({ status: 200, body: { stage: 'closed' } });
  expect(await post(`/public/complaints/${secret}/review`, { reason: '再来' })).toMatchObject({
    status: 409,
    body: { code: 'illegalInThisState' },
  });
  const letters = await product.api.database.pool.query<{ template: string; whom: string }>(
    `SELECT template, coalesce(recipient ->> 'role', recipient ->> 'kind') || coalesce('@' || (recipient ->> 'agencyId'), '') AS whom
     FROM notification WHERE lifecycle_id = $1 ORDER BY id`,
    [id],
  );
  expect(letters.rows.map(({ template, whom }) => `${template} ${whom}`)).toEqual(
    expect.arrayContaining(['complaintNews complainant', 'complaintCorrection principalHead@cixi-fire']),
  );
});

test('by the account: an objection goes to the agency’s head, and to nobody else of it', async () => {
  const { enterprise, drafter, officer, supervisor } = product.people;
  const lodged = await enterprise.post('/complaints', {
    kind: 'objection',
    classes: ['other'],
    text: '通道当天没有堵，照片不是本厂的。',
    inspectionId: visit.id,
  });
  expect(lodged).toMatchObject({ status: 201, body: { stage: 'assigned' } });
  const { id } = lodged.body as { id: string };
  const [, , , head] = await officials();
  if (head === undefined) throw new Error('no head');
  expect(await head.get(`/complaints/${id}`)).toMatchObject({
    status: 200,
    body: { complainant: { enterpriseId: 'cixi-ent-1' }, agencyIds: ['cixi-fire'] },
  });
  for (const caller of [drafter, officer]) expect((await caller.get(`/complaints/${id}`)).status).toBe(404);
  // The supervision sees that there is one, and not whose.
  expect(await supervisor.get(`/complaints/${id}`)).toMatchObject({
    status: 200,
    body: { text: null, complainant: null },
  });
  const stranger = await callerAt(product.api.url, 'cixi-ent-2-contact', {
    roles: ['enterprise'],
    enterpriseId: 'cixi-ent-2',
  });
  expect((await stranger.get(`/complaints/${id}`)).status).toBe(404);
  expect(
    await act(head, id, 'answerComplaint', { finding: 'unfounded', answer: '照片有时间和地点，结论维持。' }),
  ).toMatchObject({ status: 200 });
  expect(await enterprise.get(`/complaints/${id}`)).toMatchObject({
    status: 200,
    body: { answers: [{ answer: '照片有时间和地点，结论维持。' }] },
  });
  expect(await act(enterprise, id, 'requestReview', { reason: '请看原图' })).toMatchObject({ status: 200 });
  expect(
    (await officer.post('/complaints', { kind: 'complaint', classes: ['other'], text: '不是企业提出的' }))
      .status,
  ).toBe(403);
});

test('whose a complaint is, no list of tasks tells: neither by name nor by what a search finds, to whoever does not handle it', async () => {
  const { enterprise, supervisor } = product.people;
  const { items } = (await enterprise.get('/complaint-classes')).body as { items: { id: string }[] };
  const lodged = await enterprise.post('/complaints', {
    ...{ kind: 'complaint', classes: [items[0]?.id], text: '有人索要烟酒', agencyIds: ['cixi-fire'] },
  });
  expect(lodged).toMatchObject({ status: 201 });
  const { id } = lodged.body as { id: string };
  const tasks = async (caller: Caller, query: string) => {
    const { status, body } = await caller.get(`/tasks?limit=100${query}`);
    expect(status).toBe(200);
    return (
      body as { items: { lifecycleId: string; enterpriseId: unknown; enterpriseName: unknown }[] }
    ).items.filter(({ lifecycleId }) => lifecycleId === id);
  };
  for (const view of ['&view=mine', '&view=all']) {
    expect(await tasks(supervisor, view)).toMatchObject([{ enterpriseId: null, enterpriseName: null }]);
    expect(await tasks(supervisor, `${view}&enterpriseId=cixi-ent-1`)).toEqual([]);
    expect(await tasks(supervisor, `${view}&q=${encodeURIComponent('有限公司')}`)).toEqual([]);
  }
  for (const role of [
    'administrator',
    'governmentApprover',
    'auditor',
    'creditAuthority',
    'coordinatingBody',
  ] as const) {
    const other = await callerAt(product.api.url, `cixi-tasks-${role}`, { roles: [role] });
    expect(await tasks(other, '&view=all')).toEqual([]);
  }
});
