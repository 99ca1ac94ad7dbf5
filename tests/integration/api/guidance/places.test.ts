// Guidance in the other places over HTTP: by stage with a closed loop in Huzhou, offered day to day in Dong'e, three disciplines as one in Xiangtan.
import type { Role } from '../../../../domain/shared/actor';
import { callerAt, today, type Caller } from '../callers';
import { useProduct } from '../use-product';
import { acts, booked, published, service } from './kept';

const product = useProduct();

const agencies = {
  huzhou: 'huzhou-fire',
  donge: 'donge-fire',
  xiangtan: 'xiangtan-fire',
  jiujiang: 'jiujiang-fire',
};
type Place = keyof typeof agencies;

const at = async (place: Place, roles: readonly Role[], name: string = roles.join('-')): Promise<Caller> => {
  const isOfAgency = roles.some((role) => ['officer', 'unitHead', 'drafter'].includes(role));
  return await callerAt(product.api.url, `${place}-g-${name}`, {
    ...{ roles, jurisdiction: place },
    ...(isOfAgency ? { agencyId: agencies[place] } : {}),
    ...(roles.includes('enterprise') ? { enterpriseId: `${place}-ent-1` } : {}),
  });
};

test('Huzhou: booked by stage of the enterprise, arranged by the agency, and the loop closed by whom the pack names (HZ-58, HZ-60)', async () => {
  const [keeper, enterprise, head, officer] = await Promise.all([
    at('huzhou', ['coordinatingBody']),
    at('huzhou', ['enterprise']),
    at('huzhou', ['unitHead']),
    at('huzhou', ['officer']),
  ]);
  const agencyId = agencies.huzhou;
  const listId = await published(keeper, 'scenarios', [
    service({ agencyId, stages: ['startUp', 'growing'] }),
  ]);
  const body = { listId, serviceId: 'fire-opening', wish: '想扩建' };
  expect(await enterprise.post('/guidance-bookings', body)).toMatchObject({
    status: 422,
    body: { code: 'fieldRequired', clauses: [expect.objectContaining({ id: 'HZ-58' })] },
  });
  expect(await enterprise.post('/guidance-bookings', { ...body, enterpriseStage: 'mature' })).toMatchObject({
    status: 422,
    body: { faults: [{ path: 'serviceId' }] },
  });
  const id = await booked(enterprise, { ...body, enterpriseStage: 'growing' });
  expect(JSON.stringify((await head.get('/tasks')).body)).toContain(id);
  const on = { on: today(), mode: 'online', agencyIds: [agencyId] };
  expect(await acts(keeper, id, 'arrangeGuidance', on)).toMatchObject({ status: 403 });
  expect(await acts(head, id, 'arrangeGuidance', on)).toMatchObject({ status: 200 });
  await acts(officer, id, 'recordGuidance', { outcome: '说明要求' });
  expect(await acts(enterprise, id, 'giveGuidanceFeedback', { score: 2, solved: false })).toMatchObject({
    body: { stage: 'confirming' },
  });
  expect(await acts(head, id, 'closeGuidance', { conclusion: '行' })).toMatchObject({ status: 403 });
  expect(JSON.stringify((await keeper.get('/tasks')).body)).toContain(id);
  expect(await acts(keeper, id, 'sendBackGuidance', { reason: '企业说没有解决' })).toMatchObject({
    body: { stage: 'booked' },
  });
  await acts(head, id, 'arrangeGuidance', on);
  await acts(officer, id, 'recordGuidance', { outcome: '再次说明' });
  expect(await acts(enterprise, id, 'giveGuidanceFeedback', { score: 5, solved: true })).toMatchObject({
    body: { stage: 'confirming' },
  });
  expect(await acts(keeper, id, 'closeGuidance', { conclusion: '已经解决' })).toMatchObject({
    body: { stage: 'closed' },
  });
  expect(await keeper.get(`/guidance-loop?from=${today()}&to=${today()}`)).toMatchObject({
    status: 200,
    body: {
      items: [
        { enterpriseStage: 'growing', booked: 1, given: 1, answered: 1, solved: 1, closed: 1, open: 0 },
      ],
      clauses: ['HZ-60'],
    },
  });
});

test("Dong'e: an agency offers day-to-day guidance, the enterprise takes it up or declines it (DE-83)", async () => {
  const [keeper, enterprise, officer, drafter] = await Promise.all([
    at('donge', ['coordinatingBody']),
    at('donge', ['enterprise']),
    at('donge', ['officer']),
    at('donge', ['drafter']),
  ]);
  const listId = await published(keeper, 'scenarios', [service({ agencyId: agencies.donge })]);
  const offer = { listId, serviceId: 'fire-opening', origin: 'offer', enterpriseId: 'donge-ent-1' };
  const id = await booked(officer, offer);
  expect((await enterprise.get('/tasks')).body).toMatchObject({
    items: expect.arrayContaining([expect.objectContaining({ lifecycleId: id, command: 'takeUpGuidance' })]),
  });
  expect(await acts(officer, id, 'takeUpGuidance')).toMatchObject({ status: 403 });
  expect(await acts(enterprise, id, 'takeUpGuidance', { wish: '请讲讲用电' })).toMatchObject({
    body: { stage: 'booked' },
  });
  expect((await enterprise.get(`/guidance-bookings/${id}`)).body).toMatchObject({ wish: '请讲讲用电' });
  expect(
    await acts(drafter, id, 'arrangeGuidance', { on: today(), mode: 'office', agencyIds: [agencies.donge] }),
  ).toMatchObject({ status: 200 });
  const declined = await booked(officer, offer);
  expect(await acts(enterprise, declined, 'declineGuidance')).toMatchObject({ body: { stage: 'declined' } });
});

test('Xiangtan: the justice bureau keeps the list and arranges; a check-up takes the three disciplines as one (XT-48)', async () => {
  const [keeper, enterprise, body] = await Promise.all([
    at('xiangtan', ['supervisor']),
    at('xiangtan', ['enterprise']),
    at('xiangtan', ['coordinatingBody']),
  ]);
  const checkUp = service({ id: 'check-up', form: 'checkUp', agencyId: agencies.xiangtan });
  expect(await keeper.post('/guidance-lists', { kind: 'scenarios', services: [checkUp] })).toMatchObject({
    status: 422,
    body: { code: 'guidanceListNotKept' },
  });
  expect(await keeper.post('/guidance-lists', { kind: 'compliance', services: [checkUp] })).toMatchObject({
    status: 422,
    body: { faults: [{ path: 'services.0.disciplines' }] },
  });
  expect(await body.post('/guidance-lists', { kind: 'compliance', services: [checkUp] })).toMatchObject({
    status: 403,
  });
  const whole = { ...checkUp, disciplines: ['criminal', 'administrative', 'trade'] };
  const listId = await published(keeper, 'compliance', [whole]);
  const id = await booked(enterprise, { listId, serviceId: 'check-up' });
  const on = { on: today(), mode: 'office', agencyIds: [agencies.xiangtan] };
  expect(await acts(keeper, id, 'arrangeGuidance', on)).toMatchObject({ status: 200 });
  expect(await acts(keeper, id, 'recordGuidance', { outcome: '体检报告已交企业' })).toMatchObject({
    status: 200,
  });
  expect(await acts(enterprise, id, 'giveGuidanceFeedback', { score: 4, solved: true })).toMatchObject({
    body: { stage: 'closed' },
  });
});

test('Jiujiang: where the document says nothing there is still a list to book from, and the loop closes with the feedback', async () => {
  const [keeper, enterprise] = await Promise.all([
    at('jiujiang', ['coordinatingBody']),
    at('jiujiang', ['enterprise']),
  ]);
  const listId = await published(keeper, 'scenarios', [service({ agencyId: agencies.jiujiang })]);
  const id = await booked(enterprise, { listId, serviceId: 'fire-opening' });
  expect(await acts(enterprise, id, 'withdrawGuidance', { reason: '已经自己解决' })).toMatchObject({
    body: { stage: 'withdrawn' },
  });
});
