// Guidance in Cixi over HTTP: two lists, the team of experts, booked on and off line, a group that goes, the chain of an inspection.
import { addDays } from '../../../../domain/calendar/plain-date';
import { callerAt, freshKey, today, type Caller } from '../callers';
import { call } from '../product';
import { useProduct } from '../use-product';
import { coded, finish } from '../voice/visited';
import { acts, booked, expertOf, published, service } from './kept';

const product = useProduct();

let keeper: Caller;
let listId: string;
let expertId: string;
beforeAll(async () => {
  keeper = await callerAt(product.api.url, 'cixi-coordinator-9', { roles: ['coordinatingBody'] });
  listId = await published(keeper, 'scenarios', [
    service(),
    service({ id: 'fire-repair', name: '消防整改帮助', form: 'rectificationHelp', phases: ['after'] }),
  ]);
  expertId = await expertOf(keeper, '消防');
});

const open = (path: string) => call('GET', `${product.api.url}/api/v1${path}`);

test('both lists are made by the coordinating body, in editions, and read by everybody once published (CX-34)', async () => {
  const { drafter, enterprise } = product.people;
  const draft = { kind: 'compliance', services: [service({ id: 'law-talk', form: 'education' })] };
  expect(await drafter.post('/guidance-lists', draft)).toMatchObject({
    status: 403,
    body: { code: 'guidanceNotYours' },
  });
  const made = await keeper.post('/guidance-lists', draft);
  expect(made).toMatchObject({ status: 201, body: { edition: 1, name: '企业合规普法服务清单' } });
  const { id } = made.body as { id: string };
  expect((await enterprise.get(`/guidance-lists/${id}`)).status).toBe(404);
  expect((await drafter.get(`/guidance-lists/${id}`)).status).toBe(200);
  const twice = [service({ id: 'same' }), service({ id: 'same', agencyId: 'nobody' })];
  expect(await keeper.post(`/guidance-lists/${id}/revise`, { services: twice })).toMatchObject({
    status: 422,
    body: { faults: [{ path: 'services.1.id' }, { path: 'services.1.agencyId' }] },
  });
  expect(
    await keeper.post(`/guidance-lists/${id}/publish`, { publicationRef: '门户' }, { 'if-match': '"7"' }),
  ).toMatchObject({ status: 412 });
  const publish = await keeper.post(`/guidance-lists/${id}/publish`, { publicationRef: '门户' });
  expect(publish).toMatchObject({ status: 200, body: { status: 'published', publishedOn: today() } });
  expect(await keeper.post(`/guidance-lists/${id}/revise`, { services: twice })).toMatchObject({
    status: 409,
    body: { code: 'guidanceListPublished' },
  });
  expect((await open('/public/guidance-services/cixi?form=education')).body).toMatchObject({
    items: [
      { listName: '企业合规普法服务清单', agencyName: expect.any(String), service: { id: 'law-talk' } },
    ],
  });
  await published(keeper, 'compliance', [service({ id: 'law-class', form: 'education' })]);
  expect((await enterprise.get(`/guidance-lists/${id}`)).body).toMatchObject({ status: 'superseded' });
  expect((await keeper.get(`/guidance-lists/${id}/history`)).body).toMatchObject({
    items: [{ version: 3, reason: '由第 2 版取代' }, { version: 2 }, { version: 1 }],
  });
  expect((await open('/public/guidance-services/cixi?form=education')).body).toMatchObject({
    items: [{ edition: 2, service: { id: 'law-class' } }],
  });
});

test('the team of experts says who knows what and who may still be sent (CX-35)', async () => {
  const { enterprise, officer } = product.people;
  const entry = { name: '陈律', organisation: '律师事务所', fields: ['劳动用工'], from: '2026-01-01' };
  expect(await officer.post('/guidance-experts', entry)).toMatchObject({ status: 403 });
  expect(
    await keeper.post('/guidance-experts', { ...entry, agencyId: 'nobody', until: '2025-01-01' }),
  ).toMatchObject({
    status: 422,
    body: { faults: [{ path: 'agencyId' }, { path: 'until' }] },
  });
  const { body } = await keeper.post('/guidance-experts', entry);
  const { id } = body as { id: string };
  expect(
    (await enterprise.get(`/guidance-experts?field=${encodeURIComponent('劳动用工')}`)).body,
  ).toMatchObject({
    items: [{ id, name: '陈律' }],
  });
  const left = { ...entry, until: '2026-02-01', reason: '退出专家团' };
  expect(await keeper.post(`/guidance-experts/${id}/revise`, left)).toMatchObject({ status: 200 });
  expect((await enterprise.get(`/guidance-experts/${id}`)).status).toBe(404);
  expect((await officer.get(`/guidance-experts/${id}/history`)).body).toMatchObject({
    items: [{ reason: '退出专家团' }, { version: 1 }],
  });
});

test('booked on line, met by a group with an expert, as a visit that is no inspection, closed by the feedback (CX-35, CX-36)', async () => {
  const { enterprise, officer, drafter, supervisor } = product.people;
  const key = freshKey();
  const body = { listId, serviceId: 'fire-opening', wish: '下月开业' };
  const first = await enterprise.post('/guidance-bookings', body, { 'idempotency-key': key });
  expect(first).toMatchObject({
    status: 201,
    body: {
      stage: 'booked',
      phase: 'before',
      service: { edition: 1, name: '开业前消防指导' },
      deadlines: [{ rule: 'guidanceAnswer', soft: true, ours: expect.stringContaining('五个工作日') }],
    },
  });
  expect((await enterprise.post('/guidance-bookings', body, { 'idempotency-key': key })).body).toEqual(
    first.body,
  );
  expect(
    await enterprise.post('/guidance-bookings', { ...body, wish: '别的' }, { 'idempotency-key': key }),
  ).toMatchObject({ body: { code: 'idempotencyKeyReused' } });
  const { id } = first.body as { id: string };
  expect(JSON.stringify((await keeper.get('/tasks')).body)).toContain(id);

  const arrangement = {
    ...{ on: today(), mode: 'visit', agencyIds: ['cixi-fire', 'cixi-market'], expertIds: [expertId] },
  };
  expect(await acts(drafter, id, 'arrangeGuidance', arrangement)).toMatchObject({
    status: 403,
    body: { code: 'roleNotAllowed' },
  });
  for (const [changes, code] of [
    [{ expertIds: [] }, 'guidanceExpertNeeded'],
    [{ expertIds: ['nobody'] }, 'guidanceExpertUnfit'],
    [{ agencyIds: ['cixi-market'] }, 'guidanceLeadMissing'],
    [{ agencyIds: ['cixi-fire', 'nobody'] }, 'unknownSubject'],
    [{ on: '2026-01-01' }, 'dateNotLater'],
  ] as const)
    expect(await acts(keeper, id, 'arrangeGuidance', { ...arrangement, ...changes })).toMatchObject({
      status: 422,
      body: { code },
    });
  expect(await acts(keeper, id, 'arrangeGuidance', arrangement)).toMatchObject({
    status: 200,
    body: { stage: 'arranged', stageName: '已安排' },
  });
  expect(await acts(officer, id, 'recordGuidance', { outcome: '讲清了要求' })).toMatchObject({
    status: 422,
    body: { code: 'guidanceVisitMissing' },
  });

  const visit = {
    ...{ enterpriseId: 'cixi-ent-1', kind: 'guidance', purpose: '消防指导', content: '看图纸', on: today() },
    ...{ officerIds: ['cixi-officer-1'], guidanceId: id },
  };
  expect(await officer.post('/other-visits', { ...visit, on: addDays(today(), 1) })).toMatchObject({
    status: 422,
    body: { faults: [{ path: 'on' }] },
  });
  expect(await officer.post('/other-visits', { ...visit, kind: 'survey' })).toMatchObject({
    status: 422,
    body: { faults: [{ path: 'kind' }] },
  });
  const announced = await officer.post('/other-visits', visit);
  expect(announced).toMatchObject({ status: 201, body: { guidanceId: id, invitedByEnterprise: true } });
  const visitId = (announced.body as { id: string }).id;
  const enter = { proof: 'code', reference: 'XM-1', plainClothes: true };
  expect(await officer.post(`/other-visits/${visitId}/enter`, enter)).toMatchObject({ status: 200 });
  expect(await officer.post(`/other-visits/${visitId}/end`, { outcome: '已指导' })).toMatchObject({
    status: 200,
  });
  expect(
    await acts(officer, id, 'recordGuidance', { outcome: '讲清了要求', advice: '补一份图纸' }),
  ).toMatchObject({
    status: 200,
    body: { stage: 'given' },
  });
  expect(JSON.stringify((await enterprise.get('/tasks')).body)).toContain(id);
  const feedback = { score: 5, solved: true };
  expect(await acts(officer, id, 'giveGuidanceFeedback', feedback)).toMatchObject({ status: 403 });
  expect(await acts(enterprise, id, 'giveGuidanceFeedback', feedback)).toMatchObject({
    status: 200,
    body: { stage: 'closed' },
  });
  expect(await supervisor.get(`/guidance-bookings/${id}`)).toMatchObject({
    status: 200,
    body: {
      arrangement: { agencies: [{ id: 'cixi-fire' }, { id: 'cixi-market' }], experts: [{ name: '沈工' }] },
      visits: [{ id: visitId, status: 'ended' }],
      given: [{ visitIds: [visitId], feedback: { score: 5, solved: true } }],
      endedAt: expect.any(String),
    },
  });
  expect(await acts(enterprise, id, 'withdrawGuidance')).toMatchObject({ status: 409 });
});

test('off line it is taken down by an official; others of the place read nothing that is not theirs (CX-36)', async () => {
  const { enterprise, officer } = product.people;
  const body = { listId, serviceId: 'fire-opening', origin: 'counter', enterpriseId: 'cixi-ent-1' };
  expect(await enterprise.post('/guidance-bookings', { ...body, wish: '问' })).toMatchObject({
    status: 403,
    body: { code: 'roleNotAllowed' },
  });
  const { enterpriseId: _named, ...nobody } = body;
  expect(await officer.post('/guidance-bookings', { ...nobody, wish: '问' })).toMatchObject({
    status: 422,
    body: { faults: [{ path: 'enterpriseId' }] },
  });
  const id = await booked(officer, body);
  expect((await enterprise.get(`/guidance-bookings/${id}`)).body).toMatchObject({ originName: '窗口' });
  const other = await callerAt(product.api.url, 'cixi-ent-2-contact', {
    roles: ['enterprise'],
    enterpriseId: 'cixi-ent-2',
  });
  const market = await callerAt(product.api.url, 'cixi-market-officer-9', {
    roles: ['officer'],
    agencyId: 'cixi-market',
  });
  for (const caller of [other, market]) {
    expect((await caller.get(`/guidance-bookings/${id}`)).status).toBe(404);
    expect((await caller.get('/guidance-bookings?ended=false')).body).toMatchObject({ items: [] });
  }
  expect(await acts(keeper, id, 'turnDownGuidance', { reason: '请找住建部门' })).toMatchObject({
    body: { stage: 'turnedDown' },
  });
  expect((await enterprise.get(`/guidance-bookings/${id}`)).body).toMatchObject({ lastWord: '请找住建部门' });
});

test('guidance is linked through the whole inspection: before it, after its penalty, with what is still missing (CX-89)', async () => {
  const { enterprise, officer, drafter, ...rest } = product.people;
  const visit = await coded({ enterprise, officer, drafter, ...rest });
  const body = { listId, serviceId: 'fire-repair', inspectionId: visit.id, wish: '怎样整改' };
  // Not announced: the booking must not tell of it.
  expect(await enterprise.post('/guidance-bookings', body)).toMatchObject({
    status: 422,
    body: { faults: [{ path: 'inspectionId' }] },
  });
  await finish({ enterprise, officer, drafter, ...rest }, visit.id);
  // Of a state secret those who arrange guidance learn nothing by a booking.
  const asSecret = async (is: boolean) =>
    await product.api.database.pool.query(
      `UPDATE lifecycle SET state = jsonb_set(state, '{object,stateSecret}', $2::jsonb) WHERE id = $1`,
      [visit.id, String(is)],
    );
  await asSecret(true);
  expect(await enterprise.post('/guidance-bookings', body)).toMatchObject({
    status: 422,
    body: { faults: [{ path: 'inspectionId' }] },
  });
  await asSecret(false);
  const id = await booked(enterprise, body);
  expect((await enterprise.get(`/guidance-bookings/${id}`)).body).toMatchObject({
    phase: 'after',
    inspectionId: visit.id,
  });
  expect(await enterprise.get(`/inspections/${visit.id}/guidance`)).toMatchObject({
    status: 200,
    body: {
      phase: 'after',
      items: [{ id, form: 'rectificationHelp', stage: 'booked' }],
      services: expect.arrayContaining([expect.objectContaining({ listId })]),
    },
  });
  const on = { on: today(), mode: 'phone', agencyIds: ['cixi-fire'], expertIds: [expertId] };
  await acts(keeper, id, 'arrangeGuidance', on);
  expect(await acts(officer, id, 'recordGuidance', { outcome: '说明怎样改' })).toMatchObject({ status: 200 });
  const chain = await drafter.get('/guidance-chains/cixi-ent-1');
  const { steps, clauses } = chain.body as { steps: { step: string; done: number }[]; clauses: string[] };
  expect(clauses).toEqual(['CX-89']);
  expect(steps.map(({ step }) => step)).toEqual([
    ...['guidance', 'checkUp', 'inspection', 'rectificationHelp', 'education', 'feedback'],
  ]);
  expect(steps).toMatchObject([
    { done: 1 },
    { done: 0, services: [] },
    {},
    { done: 1, items: [{ id, inspectionId: visit.id }] },
    { done: 0, services: [{ service: { id: 'law-class' } }] },
    { done: 1 },
  ]);
  const other = await callerAt(product.api.url, 'cixi-ent-2-contact', {
    roles: ['enterprise'],
    enterpriseId: 'cixi-ent-2',
  });
  expect((await other.get('/guidance-chains/cixi-ent-1')).status).toBe(404);
});
