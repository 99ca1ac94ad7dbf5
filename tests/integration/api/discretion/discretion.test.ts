// Measure and off-site evidence over HTTP, in Xiangtan: a device registered and made public, its evidence used, factors
// weighed, a case opened, decided, gone back to; like cases and results shared.
import { call } from '../product';
import { callerAt, complaintDraft, does, today, type Caller } from '../callers';
import { useProduct } from '../use-product';

const product = useProduct();
const place = { jurisdiction: 'xiangtan', agencyId: 'xiangtan-fire' } as const;
const agencyId = place.agencyId;

const people = async () => {
  const { url } = product.api;
  return {
    drafter: await callerAt(url, 'xiangtan-drafter-1', { ...place, roles: ['drafter'] }),
    principal: await callerAt(url, 'xiangtan-principal-1', { ...place, roles: ['principalHead'] }),
    officer: await callerAt(url, 'xiangtan-officer-1', { ...place, roles: ['officer'] }),
    firm: await callerAt(url, 'xiangtan-contact-1', {
      ...{ jurisdiction: 'xiangtan', enterpriseId: 'xiangtan-ent-1', roles: ['enterprise'] },
    }),
    neighbour: await callerAt(url, 'xiangtan-market-1', {
      ...{ jurisdiction: 'xiangtan', agencyId: 'xiangtan-market', roles: ['officer'] },
    }),
  };
};

const device = (changes: object = {}) => ({
  name: '烟感在线监测终端',
  place: '仓储区东门立杆',
  placeReason: '全区唯一通道，不对居民楼',
  purpose: '监测消防通道是否堵塞',
  basis: '消防法第五十三条',
  need: '夜间无人值守时段须连续监测',
  notForFines: true,
  markVisible: true,
  legalReviewRef: '法审〔2026〕1号',
  technicalReviewRef: '技审〔2026〕1号',
  calibratedUntil: '2099-12-31',
  ...changes,
});

const register = async (caller: Caller, changes: object = {}): Promise<string> => {
  const { status, body } = await caller.post('/devices', device(changes));
  expect({ status, body }).toMatchObject({ status: 201 });
  return (body as { id: string }).id;
};

const publicDevices = async (): Promise<unknown> =>
  (await call('GET', `${product.api.url}/api/v1/public/devices?jurisdiction=xiangtan&limit=100`, {})).body;

test('a device is public only when nothing is missing, by its own agency; the public sees it without an account (XT-44, XT-45)', async () => {
  const { drafter, officer, neighbour, firm } = await people();
  expect(await drafter.post('/devices', device({ notForFines: false }))).toMatchObject({ status: 400 });
  expect(await firm.post('/devices', device())).toMatchObject({
    status: 403,
    body: { code: 'deviceNotYours' },
  });
  const id = await register(drafter, { markVisible: false });
  expect((await firm.get(`/devices/${id}`)).status).toBe(404);
  expect(await officer.post(`/devices/${id}/publish`, {})).toMatchObject({
    status: 422,
    body: { code: 'deviceState', detail: expect.stringContaining('标识') },
  });
  expect(await neighbour.post(`/devices/${id}/publish`, {})).toMatchObject({ status: 403 });
  expect(await officer.post(`/devices/${id}/revise`, device(), { 'if-match': '"9"' })).toMatchObject({
    status: 412,
  });
  expect(await officer.post(`/devices/${id}/revise`, device())).toMatchObject({
    status: 200,
    body: { version: 2 },
  });
  expect(await officer.post(`/devices/${id}/publish`, {})).toMatchObject({
    status: 200,
    body: { faults: [], publishedOn: today() },
  });
  expect(await publicDevices()).toMatchObject({
    items: expect.arrayContaining([expect.objectContaining({ id, place: '仓储区东门立杆' })]),
  });
  expect((await firm.get(`/devices/${id}`)).status).toBe(200);
  await officer.post(`/devices/${id}/retire`, { reason: '改造' });
  expect(JSON.stringify(await publicDevices())).not.toContain(id);
  expect(await officer.post(`/devices/${id}/revise`, device())).toMatchObject({ status: 422 });
});

const draft = () =>
  complaintDraft({
    ...{ channel: 'offSite', offSiteInsufficient: null },
    ...{ enterpriseId: 'xiangtan-ent-1', leadAgencyId: agencyId, agencyIds: [agencyId], siteId: null },
    ...{ itemIds: ['xiangtan-item-fire-1'] },
    ...{ officerIds: ['xiangtan-officer-1', 'xiangtan-officer-2'], leaderOfficerId: 'xiangtan-officer-1' },
  });

test('from the device’s evidence to the follow-up visit (XT-08, XT-44, XT-49, XT-50, XT-59, CX-101, DE-73)', async () => {
  const { drafter, principal, officer, neighbour, firm } = await people();
  const deviceId = await register(drafter);
  const { status, body } = await drafter.post('/inspections', draft());
  expect({ status, body }).toMatchObject({ status: 201 });
  const { id } = body as { id: string };
  await does(drafter, id, 'submitForReview', {});
  await does(principal, id, 'approve', { opinion: '同意' });
  await does(officer, id, 'startOffSiteCheck', { means: '在线监测' });
  const record = {
    recordRef: '非现场〔2026〕1号',
    findings: [{ itemId: 'xiangtan-item-fire-1', conforms: false, note: '通道堵塞' }],
    deviceEvidence: { legalReviewRef: '法审1', technicalReviewRef: '技审1', deviceIds: [deviceId] },
    evidenceFixed: [{ ref: '截屏-1', how: '导出并计算摘要' }],
  };
  expect(await officer.post(`/inspections/${id}/commands/recordCheck`, record)).toMatchObject({
    status: 422,
    body: { code: 'rule.deviceRegistered', detail: expect.stringContaining('公布') },
  });
  await officer.post(`/devices/${deviceId}/publish`, {});
  await does(officer, id, 'recordCheck', record);
  await does(officer, id, 'finishOnSite', {});

  const weighing = {
    agencyId,
    factors: ['fault', 'harm', 'stage', 'industry', 'impact'].map((factor) => ({ factor, finding: '较轻' })),
    slight: true,
    newcomer: true,
  };
  const result = { agencyId, outcome: 'caseOpened', summary: '堵塞消防通道' };
  await does(officer, id, 'weighDisposal', weighing);
  expect(await officer.post(`/inspections/${id}/commands/recordResult`, result)).toMatchObject({
    status: 422,
    body: { code: 'rule.gentleFirst', clauses: [{ id: 'XT-50' }] },
  });
  await does(officer, id, 'weighDisposal', { ...weighing, harderReason: '约谈后再犯' });
  await does(officer, id, 'recordResult', result);
  await does(officer, id, 'serveResultNotice', { method: 'electronic' });
  expect((await officer.get('/other-visits/follow-ups')).body).toEqual({ items: [] });
  await does(principal, id, 'openPenaltyCase', { agencyId, caseRef: '立案〔2026〕1号' });

  const like = await drafter.post('/inspections', draft());
  const { id: likeId } = like.body as { id: string };
  expect((await drafter.get(`/inspections/${likeId}/like-cases`)).body).toMatchObject({
    items: [{ inspectionId: id, outcome: 'caseOpened', agencyName: expect.any(String) }],
  });
  expect((await drafter.get(`/inspections/${likeId}/like-cases?ground=minor`)).body).toEqual({ items: [] });
  expect((await firm.get(`/inspections/${id}/like-cases`)).status).toBe(404);
  expect((await neighbour.get('/enterprises/xiangtan-ent-1/results')).body).toMatchObject({
    items: [{ inspectionId: id, summary: '堵塞消防通道' }],
    nextCursor: null,
  });
  expect((await firm.get('/enterprises/xiangtan-ent-1/results')).status).toBe(404);

  const proposed = (await officer.get('/other-visits/follow-ups')).body as {
    items: { announcement: object; inspectionId: string }[];
  };
  expect(proposed.items).toMatchObject([{ inspectionId: id }]);
  expect((await neighbour.get('/other-visits/follow-ups')).body).toEqual({ items: [] });
  const visit = { ...proposed.items[0]?.announcement, on: today(), officerIds: ['xiangtan-officer-1'] };
  expect(await officer.post('/other-visits', visit)).toMatchObject({ status: 201, body: { followUpOf: id } });
  expect((await officer.get('/other-visits/follow-ups')).body).toEqual({ items: [] });
  expect(await officer.post('/other-visits', visit)).toMatchObject({
    status: 422,
    body: { code: 'inputRefused', faults: [{ path: 'followUpOf' }] },
  });
  expect((await officer.get('/off-site-share')).body).toMatchObject({
    items: expect.arrayContaining([
      expect.objectContaining({ agencyId, offSite: 1, sharePerTenThousand: 10_000 }),
    ]),
  });
});
