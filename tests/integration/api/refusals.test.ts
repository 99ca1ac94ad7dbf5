// What is refused, to whom it is not shown, and that every refusal is remembered.
import { addDays } from '../../../domain/calendar/plain-date';
import { refusalsOf } from '../../../prisma/queries/refusals';
import { connectClient } from '../../../temporal-config/connection';
import { callerAt, complaintDraft, does, drafted, today } from './callers';
import { runApi, settingsFor, tokenIssuer } from './product';
import { useProduct } from './use-product';

const product = useProduct();

const workflowsEver = async (): Promise<number> => {
  const { client, close } = await connectClient(product.places);
  const { count } = await client.workflow.count();
  await close();
  return count;
};

const lifecycles = async (): Promise<number> => {
  const { rows } = await product.api.database.pool.query<{ n: number }>(
    'SELECT count(*)::int AS n FROM lifecycle',
  );
  return rows[0]?.n ?? -1;
};

const refusalsBy = async (actorId: string): Promise<readonly unknown[]> => {
  const { rows } = await product.api.database.pool.query<Record<string, unknown>>(
    'SELECT command, code, message, clauses, request_id FROM refusal WHERE actor_id = $1 ORDER BY id',
    [actorId],
  );
  return rows;
};

// First, so that the count of workflows is exact and no list has to catch up.
test('an illegal draft starts no lifecycle, and the attempt is remembered', async () => {
  const stranger = await callerAt(product.api.url, 'cixi-drafter-2', {
    roles: ['drafter'],
    agencyId: 'cixi-market',
  });
  const { status, body, headers } = await stranger.post('/inspections', complaintDraft());
  expect({ status, body }).toMatchObject({
    status: 403,
    body: {
      code: 'otherAgency',
      detail: '此事项由慈溪市消防救援大队办理，您所在机关无权办理。',
      params: { agencies: ['cixi-fire'] },
    },
  });
  expect([await workflowsEver(), await lifecycles()]).toEqual([0, 0]);
  expect(await refusalsBy('cixi-drafter-2')).toEqual([
    {
      command: 'draftInspection',
      code: 'otherAgency',
      message: '此事项由cixi-fire办理，您所在机关无权办理。',
      clauses: [],
      request_id: headers['x-request-id'],
    },
  ]);
});

test.each([
  ['an enterprise that nobody registered', { enterpriseId: 'cixi-ent-99' }, 'cixi-ent-99'],
  ['an enterprise of another place', { enterpriseId: 'huzhou-ent-1' }, 'huzhou-ent-1'],
  ['a site of another enterprise', { siteId: 'cixi-site-2' }, 'cixi-ent-1 cixi-site-2'],
])('a draft about %s is refused', async (_what, changes, subject) => {
  const reply = await product.people.drafter.post('/inspections', complaintDraft(changes));
  expect(reply).toMatchObject({
    status: 422,
    body: {
      code: 'unknownSubject',
      params: { subject },
      detail: expect.stringContaining('本地区的登记册中没有'),
    },
  });
});

test('a malformed draft names each fault in Chinese and is nothing for the log', async () => {
  const before = await refusalsBy('cixi-drafter-1');
  const reply = await product.people.drafter.post('/inspections', {
    ...complaintDraft({ kind: 'daily', priority: 1 }),
    itemIds: [],
  });
  expect(reply).toMatchObject({
    status: 400,
    headers: { 'content-type': 'application/problem+json; charset=utf-8' },
    body: {
      code: 'invalidInput',
      faults: [
        { path: 'kind' },
        { path: 'itemIds', message: '不得少于 1 项' },
        { path: '', message: '没有这些字段：priority' },
      ],
    },
  });
  expect(await refusalsBy('cixi-drafter-1')).toEqual(before);
});

test('where only a draft for comment stands, nothing starts unless drafts are allowed', async () => {
  const strict = await runApi(product.places, {
    settings: { ...settingsFor((await tokenIssuer()).issuer), allowDraftPacks: false },
  });
  const drafter = await callerAt(strict.url, 'huzhou-drafter-1', {
    roles: ['drafter'],
    agencyId: 'huzhou-fire',
    jurisdiction: 'huzhou',
  });
  const reply = await drafter.post(
    '/inspections',
    complaintDraft({
      enterpriseId: 'huzhou-ent-1',
      leadAgencyId: 'huzhou-fire',
      agencyIds: ['huzhou-fire'],
      itemIds: ['huzhou-item-fire-1'],
    }),
  );
  const dates = await drafter.get('/milestones');
  await strict.stop();
  expect(reply).toMatchObject({
    status: 422,
    body: { code: 'packNotInForce', detail: expect.stringContaining('征求意见') },
  });
  expect(dates).toMatchObject({ status: 200, body: { items: expect.arrayContaining([expect.anything()]) } });
});

test('a rule that says no is answered with its clause in words, logged, and leaves the version as it was', async () => {
  const id = await drafted(product.people.drafter, { itemIds: ['cixi-item-emergency-2'] });
  const { status, body } = await product.people.drafter.post(
    `/inspections/${id}/commands/submitForReview`,
    {},
  );
  expect({ status, body }).toMatchObject({
    status: 422,
    body: {
      code: 'rule.itemPublished',
      detail: expect.stringContaining('检查事项 有限空间作业检查 未在公开'),
      params: { items: ['cixi-item-emergency-2'] },
      clauses: [{ id: 'CX-20', text: expect.stringMatching(/\p{Script=Han}{4}/u) }],
      version: 1,
    },
  });
  expect(await refusalsOf(product.api.database.pool, id)).toMatchObject([
    { actorId: 'cixi-drafter-1', command: 'submitForReview', code: 'rule.itemPublished', clauses: ['CX-20'] },
  ]);
});

const nameOfPerson = async (id: string): Promise<string> => {
  const { displayName } = await product.api.database.prisma.person.findUniqueOrThrow({ where: { id } });
  return displayName;
};

test('an official is told which people a rule is about by name, the log and machines by id', async () => {
  const id = await drafted(product.people.drafter, { officerIds: ['cixi-officer-1', 'cixi-officer-10'] });
  const { body } = await product.people.drafter.post(`/inspections/${id}/commands/submitForReview`, {});
  const sentence = (who: string): string => `检查人员 ${who} 在检查当日没有有效的行政执法证件。`;
  expect(body).toMatchObject({
    code: 'rule.officerCertificate',
    detail: sentence(await nameOfPerson('cixi-officer-10')),
    params: { officers: ['cixi-officer-10'] },
  });
  expect(await refusalsOf(product.api.database.pool, id)).toMatchObject([
    { message: sentence('cixi-officer-10') },
  ]);
});

test('another inspection is told by who goes, when and for what', async () => {
  const inspectionBy = (agency: string, officers: readonly string[]): object => ({
    enterpriseId: 'xiangtan-ent-1',
    leadAgencyId: `xiangtan-${agency}`,
    agencyIds: [`xiangtan-${agency}`],
    itemIds: [`xiangtan-item-${agency}-1`],
    officerIds: officers.map((officer) => `xiangtan-officer-${officer}`),
    leaderOfficerId: null,
  });
  const drafterOf = (agency: string, id: string): ReturnType<typeof callerAt> =>
    callerAt(product.api.url, id, {
      roles: ['drafter'],
      agencyId: `xiangtan-${agency}`,
      jurisdiction: 'xiangtan',
    });
  const fire = await drafterOf('fire', 'xiangtan-drafter-1');
  const market = await drafterOf('market', 'xiangtan-drafter-2');
  const first = await drafted(fire, inspectionBy('fire', ['1', '2']));
  await does(fire, first, 'submitForReview', {});
  const second = await drafted(market, inspectionBy('market', ['5', '6']));
  const { body } = await market.post(`/inspections/${second}/commands/submitForReview`, {});
  const days = `${today()} 至 ${addDays(today(), 10)}`;
  expect(body).toMatchObject({
    code: 'rule.jointCompulsory',
    detail: expect.stringContaining(`（湘潭市消防救援支队 ${days} 的检查“消防安全管理情况检查”）`),
    params: { inspections: [first] },
  });
});

test('who may not act is told who may', async () => {
  const id = await drafted(product.people.drafter);
  const reply = await product.people.supervisor.post(`/inspections/${id}/commands/submitForReview`, {});
  expect(reply).toMatchObject({ status: 403, body: { code: 'roleNotAllowed' } });
  expect(await refusalsOf(product.api.database.pool, id)).toMatchObject([
    { actorId: 'cixi-supervisor-1', code: 'roleNotAllowed' },
  ]);
});

test.each([
  ['an official of another agency', { roles: ['officer'], agencyId: 'cixi-market' }],
  ['another enterprise', { roles: ['enterprise'], enterpriseId: 'cixi-ent-2' }],
  ['supervision of another place', { roles: ['supervisor'], jurisdiction: 'huzhou' }],
] as const)('to %s the inspection is not there', async (_who, seat) => {
  const id = await drafted(product.people.drafter);
  const stranger = await callerAt(product.api.url, 'stranger', seat);
  for (const path of ['', '/timeline', '/deadlines', '/allowed-actions'])
    expect(await stranger.get(`/inspections/${id}${path}`)).toMatchObject({
      status: 404,
      body: { code: 'notFound' },
    });
  expect(await stranger.post(`/inspections/${id}/commands/withdraw`, { reason: '试试' })).toMatchObject({
    status: 404,
  });
  expect(JSON.stringify((await stranger.get('/inspections?limit=100')).body)).not.toContain(id);
});

test('an enterprise learns of a visit when it is announced, and never who complained', async () => {
  const id = await drafted(product.people.drafter);
  const listed = async (): Promise<boolean> =>
    JSON.stringify((await product.people.enterprise.get('/inspections?limit=1')).body).includes(id);
  await does(product.people.drafter, id, 'submitForReview', {});
  await does(product.people.leader, id, 'approve', { opinion: '同意' });
  expect((await product.people.enterprise.get(`/inspections/${id}`)).status).toBe(404);
  expect(await listed()).toBe(false);

  await does(product.people.drafter, id, 'serveAdvanceNotice', {
    contents: ['检查主体', '检查时间', '检查内容', '检查方式', '检查标准'],
  });
  const { status, body } = await product.people.enterprise.get(`/inspections/${id}`);
  const told = JSON.stringify([
    body,
    (await product.people.enterprise.get(`/inspections/${id}/timeline`)).body,
  ]);
  expect(status).toBe(200);
  expect(told).toMatch(/慈消检预〔\d{4}〕\d+号/);
  for (const hidden of [
    '12345-20260901-0007',
    'cixi-drafter-1',
    'cixi-leader-1',
    '同意',
    'SubmittedForReview',
  ])
    expect(told).not.toContain(hidden);
  expect(await listed()).toBe(true);
});

test('no refusal tells an enterprise who stands behind an id', async () => {
  const id = await drafted(product.people.drafter);
  await does(product.people.drafter, id, 'submitForReview', {});
  await does(product.people.leader, id, 'approve', { opinion: '同意' });
  await does(product.people.officer, id, 'recordDoorCheck', {
    ...{ officerId: 'cixi-officer-1', certificateShown: true, method: 'none' },
  });
  const asked = { officerId: 'cixi-officer-3', reason: '有亲属关系' };
  const { body } = await product.people.enterprise.post(`/inspections/${id}/commands/requestRecusal`, asked);
  expect(body).toMatchObject({
    code: 'unknownSubject',
    detail: expect.stringContaining('：cixi-officer-3。'),
  });
});

test('a command that does not exist is answered with those that do', async () => {
  const id = await drafted(product.people.drafter);
  for (const command of ['closeEverything', 'draftInspection', 'lapseDeadline', 'recomputeDeadlines'])
    expect(await product.people.drafter.post(`/inspections/${id}/commands/${command}`, {})).toMatchObject({
      status: 404,
      body: {
        code: 'unknownCommand',
        params: { command, known: expect.arrayContaining(['submitForReview']) },
      },
    });
});

const made = (text: string): string => Buffer.from(text).toString('base64url');
const neverGiven = ['x', made('2026-99-99T00:00:00.000Z a'), made("infinity '; DROP TABLE task")];

test.each([
  ['/inspections', neverGiven],
  ['/tasks', [...neverGiven, made('infinity 99999999999999999999'), made('infinity abc')]],
])('%s refuses a cursor that it never gave', async (path, cursors) => {
  for (const cursor of cursors) {
    const reply = await product.people.drafter.get(`${path}?cursor=${encodeURIComponent(cursor)}`);
    expect(reply).toMatchObject({
      status: 422,
      body: { code: 'inputRefused', faults: [{ path: 'cursor' }] },
    });
  }
});
