// Where the enterprise bears the code a visit has none: the officer's own certificate code says who comes, why and for what (DE-52, DE-110).
import { callerAt, does, today, type Caller } from '../callers';
import { call, runApi } from '../product';
import { useProduct } from '../use-product';
import { toTheCode } from './coded';

jest.setTimeout(180_000);

const product = useProduct();
const fire = (id: string, roles: readonly ('drafter' | 'agencyLeader' | 'officer')[]): Promise<Caller> =>
  callerAt(product.api.url, `donge-${id}`, { roles, agencyId: 'donge-fire', jurisdiction: 'donge' });
const team = ['donge-officer-1', 'donge-officer-2'];

/** Of a complaint that nobody announces. @returns its id */
const drafted = async (): Promise<string> => {
  const drafter = await fire('drafter-1', ['drafter']);
  const { status, body } = await drafter.post('/inspections', {
    kind: 'triggered',
    mode: 'single',
    channel: 'onSite',
    enterpriseId: 'donge-ent-1',
    leadAgencyId: 'donge-fire',
    agencyIds: ['donge-fire'],
    itemIds: ['donge-item-fire-1'],
    platformTaskRef: '鲁执-2',
    formVersion: '厂房消防检查表 2026.1',
    trigger: { source: 'complaint', evidenceRef: '12345-2', separateVisitReason: '限期反馈' },
    window: { from: today(), to: today() },
    method: '现场检查',
    content: '疏散通道和䶮字样的标牌',
    offSiteInsufficient: '须现场查看',
    officerIds: team,
    leaderOfficerId: team[0],
  });
  expect({ status, body }).toMatchObject({ status: 201 });
  return (body as { id: string }).id;
};

const approved = async (): Promise<string> => {
  const id = await drafted();
  await does(await fire('drafter-1', ['drafter']), id, 'submitForReview', {});
  await does(await fire('leader-1', ['agencyLeader']), id, 'approve', { opinion: '同意' });
  return id;
};

/** One visit of the firm at a time: two of one agency on one day would have to be made together (DE-33). */
const calledOff = async (id: string): Promise<void> => {
  await does(await fire('drafter-1', ['drafter']), id, 'withdraw', { reason: '线索已经排除' });
};

const codeFor = async (officer: Caller, id: string): Promise<string> => {
  const { status, body } = await officer.get(`/officer-code?inspectionId=${id}`);
  expect({ status, body }).toMatchObject({ status: 200 });
  return (body as { token: string }).token;
};
const page = async (token: string, url = product.api.url) => {
  const { status, body } = await call('GET', `${url}/o/${token}`);
  return `${String(status)} ${String(body)}`;
};

test('the enterprise scans the officer and sees who, why, what and its rights', async () => {
  const id = await approved();
  const officer = await fire('officer-1', ['officer']);
  const token = await codeFor(officer, id);
  expect(token.length).toBeLessThanOrEqual(330);
  const { body } = await call('GET', `${product.api.url}/api/v1/public/officer-codes/${token}`);
  expect(body).toMatchObject({
    visit: {
      why: '触发式检查（线索核查）',
      content: '疏散通道和䶮字样的标牌',
      officers: [{ agencyName: '东阿县消防救援大队' }, {}],
      agencies: [{ isLead: true, items: [{}] }],
    },
    complaintChannels: expect.arrayContaining(['爱山东']),
  });
  const text = await page(token);
  expect(text).toMatch(/^200 .*证件有效.*为下面这次检查.*疏散通道和䶮字样的标牌.*可以拒绝其进入.*爱山东/s);
  // No code of the visit stands behind it: what goes by such a code is not offered.
  expect(text).not.toContain('href="/c/');
  await calledOff(id);
});

test('alone it proves identity, and names the channels and rights of the officer’s own place', async () => {
  const { body } = await (await fire('officer-1', ['officer'])).get('/officer-code');
  const text = await page((body as { token: string }).token);
  expect(text).toMatch(/^200 .*只证明身份.*您的权利.*爱山东/s);
});

test('before the approval, to who is not of the team, and where the visit has a code of its own, there is none', async () => {
  const refused = { status: 409, body: { code: 'officerCodeNotOfVisit' } };
  const officer = await fire('officer-1', ['officer']);
  expect(await officer.get(`/officer-code?inspectionId=${await drafted()}`)).toMatchObject(refused);
  const id = await approved();
  const third = await fire('officer-3', ['officer']);
  expect(await third.get(`/officer-code?inspectionId=${id}`)).toMatchObject(refused);
  await calledOff(id);
  const withCode = await toTheCode(product.people);
  expect(await product.people.officer.get(`/officer-code?inspectionId=${withCode}`)).toMatchObject(refused);
});

test('it ends with the officer’s part in the visit, with the visit, and after twelve hours, each in its own words', async () => {
  const drafter = await fire('drafter-1', ['drafter']);
  const officer = await fire('officer-1', ['officer']);
  const id = await approved();
  const token = await codeFor(officer, id);
  const tomorrow = await runApi(product.places, {
    now: () => new Date(Date.now() + 13 * 3_600_000).toISOString(),
  });
  expect(await page(token, tomorrow.url)).toMatch(/^409 .*十二小时.*重新打开/s);
  await tomorrow.stop();
  await does(drafter, id, 'replaceOfficer', {
    officerId: 'donge-officer-1',
    byOfficerId: 'donge-officer-3',
    reason: '病假',
  });
  const left = await page(token);
  expect(left).toMatch(/^409 .*不要放行此人.*不是这次检查的检查人员/s);
  expect(left).not.toContain('params.');
  await calledOff(id);
  const other = await approved();
  const second = await codeFor(officer, other);
  await calledOff(other);
  expect(await page(second)).toMatch(/^409 .*已经不办了/s);
});

test('by it the enterprise turns away a visit that nobody told it of (DE-44)', async () => {
  const id = await approved();
  const firm = await callerAt(product.api.url, 'donge-ent-1-contact', {
    roles: ['enterprise'],
    enterpriseId: 'donge-ent-1',
    jurisdiction: 'donge',
  });
  const said = { ground: 'notScanned', statement: '没有扫我公司的企业码' };
  const path = `/inspections/${id}/commands/refuseEntry`;
  expect((await firm.post(path, said)).status).toBe(404);
  const { body } = await (await fire('officer-2', ['officer'])).get('/officer-code');
  const bare = (body as { token: string }).token;
  expect((await firm.post(path, { ...said, shownCode: bare })).status).toBe(404);
  const shownCode = await codeFor(await fire('officer-1', ['officer']), id);
  const { events } = await does(firm, id, 'refuseEntry', { ...said, shownCode });
  expect(events).toContain('EntryRefused');
  expect((await firm.get(`/inspections/${id}`)).body).toMatchObject({
    doorRefusals: [{ ground: 'notScanned', justified: true, recordedBy: 'enterprise' }],
  });
});
