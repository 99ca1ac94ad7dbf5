// Third parties over HTTP: standards, engagements, services that ride on planned visits, what is told at the door.
import { addDays } from '../../../../domain/calendar/plain-date';
import { freshKey, today, type Caller } from '../callers';
import { call } from '../product';
import { useProduct } from '../use-product';
import { at, engagement, idOf, plannedVisit, standard } from './kit';

const product = useProduct();
const who = (...seat: Parameters<ReturnType<typeof at>>) => at(product.api.url)(...seat);

const publish = async (keeper: Caller, changes: object = {}): Promise<string> => {
  const answer = await keeper.post('/service-standards', standard(changes));
  expect(answer).toMatchObject({ status: 201 });
  return idOf(answer);
};

const engage = async (agency: Caller, changes: object = {}): Promise<string> => {
  const answer = await agency.post('/third-party-engagements', engagement(changes));
  expect(answer).toMatchObject({ status: 201 });
  return idOf(answer);
};

const service = (engagementId: string, changes: object = {}) => ({
  ...{ engagementId, planRef: '2027年度辅助服务计划', enterpriseId: 'cixi-ent-1', content: '可燃气体检测' },
  ...{ acts: ['testing'], people: 2, from: today(), to: addDays(today(), 20) },
  ...changes,
});

test('the supervision publishes what auxiliary services keep to and promotes smart applications; everybody reads it (CX-85)', async () => {
  const { supervisor, drafter } = product.people;
  const id = await publish(supervisor);
  await publish(supervisor, {
    kind: 'smartApplication',
    name: '智管用电监测',
    acts: ['monitoring'],
    provider: '慈云科技',
  });
  expect(await drafter.post('/service-standards', standard())).toMatchObject({
    status: 403,
    body: { code: 'keptNotYours' },
  });
  const open = await call(
    'GET',
    `${product.api.url}/api/v1/public/service-standards?jurisdiction=cixi&kind=smartApplication`,
  );
  expect(open).toMatchObject({ status: 200, body: { items: [{ name: '智管用电监测' }], nextCursor: null } });
  expect(
    await supervisor.post(`/service-standards/${id}/withdraw`, { reason: '修订' }, { 'if-match': '"2"' }),
  ).toMatchObject({ status: 412 });
  expect(
    await supervisor.post(`/service-standards/${id}/withdraw`, { reason: '修订' }, { 'if-match': '"1"' }),
  ).toMatchObject({
    status: 200,
    body: { version: 2, withdrawReason: '修订' },
  });
  expect(await supervisor.post(`/service-standards/${id}/withdraw`, { reason: '修订' })).toMatchObject({
    status: 409,
    body: { code: 'keptState' },
  });
  expect((await supervisor.get(`/kept-registers/serviceStandards/${id}/history`)).body).toMatchObject({
    items: [{ version: 2, reason: '修订' }, { version: 1 }],
  });
  const there = await who('donge', 'supervisor');
  expect((await there.get(`/kept-registers/serviceStandards/${id}/history`)).status).toBe(404);
  expect(await there.post('/service-standards', standard())).toMatchObject({
    status: 422,
    body: { code: 'notAskedHere' },
  });
});

test('an engagement rests on a standard where the place wants one, once for a key, and an enterprise can check it (CX-85)', async () => {
  const { supervisor, drafter, enterprise } = product.people;
  expect(await drafter.post('/third-party-engagements', engagement())).toMatchObject({
    status: 422,
    body: { code: 'inputRefused', faults: [{ path: 'standardId' }] },
  });
  const standardId = await publish(supervisor);
  expect(
    await drafter.post('/third-party-engagements', engagement({ standardId, acts: ['training'] })),
  ).toMatchObject({
    body: { faults: [{ path: 'acts' }] },
  });
  const key = { 'idempotency-key': freshKey() };
  const body = engagement({ standardId });
  const first = await drafter.post('/third-party-engagements', body, key);
  expect(first).toMatchObject({
    status: 201,
    body: { holds: true, flags: [], agencyName: expect.stringContaining('消防') },
  });
  expect((await drafter.post('/third-party-engagements', body, key)).body).toEqual(first.body);
  expect(await drafter.post('/third-party-engagements', body)).toMatchObject({
    body: { faults: [{ path: 'contractRef' }] },
  });
  expect((await enterprise.get(`/third-party-engagements/${idOf(first)}`)).body).toMatchObject({
    holds: true,
  });
  expect((await enterprise.post('/third-party-engagements', body)).status).toBe(403);
  const market = await who('cixi', 'drafter', 'market');
  expect(
    await market.post(`/third-party-engagements/${idOf(first)}/end`, { endedOn: today(), reason: '违约' }),
  ).toMatchObject({ status: 403 });
  expect(
    await drafter.post(`/third-party-engagements/${idOf(first)}/end`, { endedOn: today(), reason: '违约' }),
  ).toMatchObject({ status: 200, body: { holds: false } });
});

test('a service in the days of a planned visit rides on it, or is refused with the visits it could join (CX-86)', async () => {
  const { supervisor, drafter } = product.people;
  const { pool } = product.api.database;
  await pool.query(plannedVisit('ride-1', 'cixi', [5, 15]));
  await pool.query(plannedVisit('ride-2', 'cixi', [40, 50]));
  const id = await engage(drafter, { standardId: await publish(supervisor) });
  expect(await drafter.post('/third-party-services', service(id))).toMatchObject({
    status: 422,
    body: {
      code: 'serviceRidesOnVisit',
      detail: expect.stringContaining('ride-1'),
      clauses: [{ id: 'CX-86' }],
    },
  });
  expect(
    await drafter.post('/third-party-services', service(id, { plannedVisitId: 'ride-2' })),
  ).toMatchObject({
    status: 422,
    body: { faults: [{ path: 'plannedVisitId' }] },
  });
  const planned = await drafter.post('/third-party-services', service(id, { plannedVisitId: 'ride-1' }));
  expect(planned).toMatchObject({
    status: 201,
    body: { status: 'planned', hints: [], providerName: '慈安检测技术有限公司' },
  });
  const alone = { from: addDays(today(), 80), to: addDays(today(), 90) };
  expect(await drafter.post('/third-party-services', service(id, alone))).toMatchObject({
    body: { faults: [{ path: 'aloneReason' }] },
  });
  const single = await drafter.post(
    '/third-party-services',
    service(id, { ...alone, aloneReason: '企业检修' }),
  );
  expect(single.status).toBe(201);
  // A visit planned since then is told, and can be joined.
  await pool.query(plannedVisit('ride-3', 'cixi', [85, 88]));
  expect((await drafter.get(`/third-party-services/${idOf(single)}`)).body).toMatchObject({
    hints: [{ code: 'couldJoinVisit', of: ['ride-3'], clauses: ['CX-86'] }],
  });
  expect(
    await drafter.post(`/third-party-services/${idOf(single)}/join`, { plannedVisitId: 'ride-3' }),
  ).toMatchObject({ status: 200, body: { plannedVisitId: 'ride-3', hints: [] } });
  await pool.query(`UPDATE planned_visit SET status = 'cancelled' WHERE id = 'ride-3'`);
  expect((await supervisor.get('/third-party-reminders')).body).toMatchObject({
    items: [{ id: idOf(single), hints: [{ code: 'visitGone', clauses: ['CX-87'] }] }],
  });
});

test('at the door: what goes beyond the engagement, without officers, out of its days is told at once, and stays on record (CX-87)', async () => {
  const { supervisor, drafter, officer, enterprise } = product.people;
  const id = await engage(drafter, { standardId: await publish(supervisor) });
  const later = { from: addDays(today(), 200), to: addDays(today(), 210), aloneReason: '检修期' };
  const planned = await drafter.post('/third-party-services', service(id, later));
  const path = `/third-party-services/${idOf(planned)}`;
  expect((await enterprise.get(path)).status).toBe(404);
  const arrival = { acts: ['testing', 'sampling', 'concluding'], people: 3, officerIds: [] };
  const told = await officer.post(`${path}/arrive`, arrival);
  expect(told).toMatchObject({
    status: 200,
    body: {
      status: 'arrived',
      hints: [
        { code: 'withoutOfficers', clauses: ['CX-87'] },
        { code: 'outsideWindow' },
        { code: 'beyondEngagement', of: ['sampling'] },
        { code: 'barredAct', of: ['concluding'], message: expect.stringContaining('作出检查结论') },
        { code: 'tooManyPeople', of: ['2'] },
      ],
    },
  });
  expect((await supervisor.get('/duties')).body).toMatchObject({
    items: expect.arrayContaining([expect.objectContaining({ kind: 'watchService', path })]),
  });
  expect((await enterprise.get(path)).body).toMatchObject({
    ...{ plannedVisitId: null, aloneReason: null },
    arrivals: [{ by: null }],
  });
  expect(await officer.post(`${path}/arrive`, { ...arrival, officerIds: ['donge-officer-1'] })).toMatchObject(
    {
      body: { faults: [{ path: 'officerIds' }] },
    },
  );
  const market = await who('cixi', 'officer', 'market');
  expect((await market.post(`${path}/arrive`, arrival)).status).toBe(403);
  const better = { acts: ['testing'], people: 2, officerIds: ['cixi-officer-1'] };
  expect((await officer.post(`${path}/arrive`, better)).body).toMatchObject({
    hints: [{ code: 'outsideWindow' }],
    arrivals: [
      { told: ['withoutOfficers', 'outsideWindow', 'beyondEngagement', 'barredAct', 'tooManyPeople'] },
      { told: ['outsideWindow'], by: 'cixi-officer-1' },
    ],
  });
  expect((await officer.post(`${path}/cancel`, { reason: '不做了' })).body).toMatchObject({
    code: 'keptState',
  });
  expect(await officer.post(`${path}/finish`, { outcome: '出具检测报告' })).toMatchObject({
    status: 200,
    body: { status: 'done' },
  });
});

test('tied to licences or penalties it is refused where they are cleared up, and marked elsewhere (XT-74)', async () => {
  const there = await who('xiangtan', 'drafter', 'fire');
  expect(await there.post('/third-party-engagements', engagement({ tiedTo: ['licence'] }))).toMatchObject({
    status: 422,
    body: { code: 'thirdPartyTied', detail: expect.stringContaining('许可'), clauses: [{ id: 'XT-74' }] },
  });
  const here = await who('donge', 'drafter', 'fire');
  const marked = await here.post(
    '/third-party-engagements',
    engagement({ tiedTo: ['penalty'], paidBy: 'enterprise' }),
  );
  expect(marked).toMatchObject({ status: 201, body: { flags: ['tied', 'enterprisePays'] } });
});
