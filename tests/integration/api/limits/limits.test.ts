// Numbers that a body has decided, and letters of entrustment: registers over HTTP, in effect at once.
import { addDays, yearOf } from '../../../../domain/calendar/plain-date';
import type { Role } from '../../../../domain/shared/actor';
import { callerAt, freshKey, today, type Caller } from '../callers';
import { call } from '../product';
import { useProduct } from '../use-product';

const product = useProduct();
const inHuzhou = (id: string, roles: readonly Role[], agencyId?: string): Promise<Caller> =>
  callerAt(product.api.url, `huzhou-${id}`, {
    roles,
    jurisdiction: 'huzhou',
    ...(agencyId === undefined ? {} : { agencyId: `huzhou-${agencyId}` }),
  });

const year = yearOf(today());
const decision = (limit: number, changes: object = {}) => ({
  rule: 'annualCap',
  limit,
  decisionRef: `湖综执〔2026〕${String(limit)}号`,
  decidedOn: today(),
  issuer: '湖州市综合行政执法指导办公室',
  ...changes,
});

const capOf = async (reader: Caller, agencyId: string): Promise<number | null> => {
  const path = `/enterprises/huzhou-ent-1/visits?year=${String(year)}&agencyId=${agencyId}`;
  const { body } = await reader.get(path);
  const { items } = body as { items: { limits: { rule: string; limit: number | null }[] }[] };
  return items[0]?.limits.find(({ rule }) => rule === 'annualCap')?.limit ?? null;
};

test('a cap that the document leaves open is set by a body, bound further by an agency, published and taken back (HZ-18, HZ-46)', async () => {
  const [drafter, leader, coordinating] = await Promise.all([
    inHuzhou('drafter-1', ['drafter'], 'fire'),
    inHuzhou('leader-1', ['agencyLeader'], 'fire'),
    inHuzhou('coord-1', ['coordinatingBody'], 'coordination'),
  ]);
  expect(await drafter.post('/limit-decisions', decision(3))).toMatchObject({
    status: 403,
    body: { code: 'limitNotYours' },
  });
  expect(await capOf(leader, 'huzhou-fire')).toBeNull();
  const key = { 'idempotency-key': freshKey() };
  const first = await coordinating.post('/limit-decisions', decision(3), key);
  expect(first).toMatchObject({ status: 201, body: { rule: 'annualCap', limit: 3, state: 'inForce' } });
  const again = await coordinating.post('/limit-decisions', decision(3), key);
  expect((again.body as { id: string }).id).toBe((first.body as { id: string }).id);
  expect(await capOf(leader, 'huzhou-fire')).toBe(3);

  const own = { agencyId: 'huzhou-fire', issuer: '湖州市消防救援支队' };
  expect(await leader.post('/limit-decisions', decision(4, own))).toMatchObject({
    status: 422,
    body: { faults: [{ path: 'limit', message: expect.stringContaining('3') }] },
  });
  const narrower = await leader.post('/limit-decisions', decision(2, own));
  expect(narrower).toMatchObject({ status: 201 });
  expect(await capOf(leader, 'huzhou-fire')).toBe(2);
  expect(await capOf(coordinating, 'huzhou-market')).toBe(3);

  const { id } = first.body as { id: string };
  expect(
    await coordinating.post(`/limit-decisions/${id}/publish`, {
      publishedOn: today(),
      publicationRef: '政府网站',
    }),
  ).toMatchObject({ status: 200, body: { publishedOn: today() } });
  const told = await call('GET', `${product.api.url}/api/v1/public/limits/huzhou`);
  expect(told).toMatchObject({ status: 200, body: { items: [{ limit: 3 }] } });

  const { id: ownId } = narrower.body as { id: string };
  expect(
    await leader.post(`/limit-decisions/${ownId}/withdraw`, {
      withdrawnOn: today(),
      reason: '改按统一的数字',
    }),
  ).toMatchObject({ status: 200, body: { state: 'withdrawn' } });
  expect(await capOf(leader, 'huzhou-fire')).toBe(3);
});

test('nobody goes beyond what the document itself says (CX-30)', async () => {
  const coordinating = await callerAt(product.api.url, 'cixi-coord-1', { roles: ['coordinatingBody'] });
  expect(await coordinating.post('/limit-decisions', decision(5))).toMatchObject({
    status: 422,
    body: { faults: [{ path: 'limit', message: expect.stringContaining('CX-30') }] },
  });
});

test('a letter of entrustment is entered by the head of the items’ agency, for simple items alone, and revoked (HZ-19, CX-63, CX-64)', async () => {
  const [leader, drafter] = await Promise.all([
    inHuzhou('leader-2', ['agencyLeader'], 'market'),
    inHuzhou('drafter-2', ['drafter'], 'market'),
  ]);
  const letter = (changes: object = {}) => ({
    ref: '湖市监委〔2026〕1号',
    ownerAgencyId: 'huzhou-market',
    entrustedAgencyId: 'huzhou-fire',
    itemIds: ['huzhou-item-market-2'],
    from: today(),
    to: addDays(today(), 300),
    capacity: { checkedOn: today(), finding: '持证人员和记录设备足以代查' },
    ...changes,
  });
  expect(await drafter.post('/entrustments', letter())).toMatchObject({
    status: 403,
    body: { code: 'entrustmentNotYours' },
  });
  expect(await leader.post('/entrustments', letter({ itemIds: ['huzhou-item-market-1'] }))).toMatchObject({
    status: 422,
    body: { faults: [{ path: 'itemIds[0]', message: expect.stringContaining('简单事项清单') }] },
  });
  expect(await leader.post('/entrustments', letter({ itemIds: ['huzhou-item-fire-1'] }))).toMatchObject({
    status: 422,
  });
  const entered = await leader.post('/entrustments', letter());
  expect(entered).toMatchObject({
    status: 201,
    body: { state: 'current', certifiedOfficers: expect.any(Number) },
  });
  expect(await leader.post('/entrustments', letter())).toMatchObject({
    status: 409,
    body: { code: 'entrustmentExists' },
  });
  const { id } = entered.body as { id: string };
  expect(
    await leader.post(`/entrustments/${id}/revoke`, { revokedOn: today(), reason: '收回自查' }),
  ).toMatchObject({
    status: 200,
    body: { state: 'revoked' },
  });
  const { body: history } = await leader.get(`/entrustments/${id}/history`);
  expect((history as { items: unknown[] }).items).toHaveLength(2);
});
