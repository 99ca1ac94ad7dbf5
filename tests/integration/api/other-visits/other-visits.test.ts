// Visits that are no inspections over HTTP.
import { addDays } from '../../../../domain/calendar/plain-date';
import { callerAt, freshKey, today, type Caller } from '../callers';
import { useProduct } from '../use-product';

const product = useProduct();

const announcement = (changes: object = {}) => ({
  enterpriseId: 'cixi-ent-1',
  kind: 'service',
  purpose: '法治体检',
  content: '用工合同问题咨询，联系人𬭎先生',
  on: today(),
  officerIds: ['cixi-officer-1'],
  ...changes,
});

const announce = async (caller: Caller, changes: object = {}): Promise<string> => {
  const { status, body } = await caller.post('/other-visits', announcement(changes));
  expect(status).toBe(201);
  return (body as { id: string }).id;
};

test('a service is announced, agreed to, entered by its code and ended; the enterprise follows it (CX-81, CX-83, JJ-56)', async () => {
  const { drafter, officer, enterprise } = product.people;
  const id = await announce(drafter);
  expect((await enterprise.get(`/other-visits/${id}`)).body).toMatchObject({
    status: 'announced',
    version: 1,
  });
  expect(await officer.post(`/other-visits/${id}/answer`, { agreed: true })).toMatchObject({
    status: 403,
    body: { code: 'otherVisitNotYours' },
  });
  expect(await enterprise.post(`/other-visits/${id}/answer`, { agreed: true })).toMatchObject({
    status: 200,
    body: { status: 'agreed', statusName: '企业同意' },
  });
  const entry = { proof: 'code', reference: 'XZM-9', plainClothes: false };
  expect(await officer.post(`/other-visits/${id}/enter`, entry)).toMatchObject({
    status: 422,
    body: { code: 'otherVisitUniform', clauses: [{ id: 'CX-81' }] },
  });
  expect(
    await officer.post(`/other-visits/${id}/enter`, { ...entry, plainClothes: true }, { 'if-match': '"1"' }),
  ).toMatchObject({ status: 412 });
  expect(
    await officer.post(`/other-visits/${id}/enter`, { ...entry, plainClothes: true }, { 'if-match': '"2"' }),
  ).toMatchObject({ status: 200, body: { status: 'entered', version: 3 } });
  expect(await officer.post(`/other-visits/${id}/cancel`, { reason: '改期' })).toMatchObject({
    status: 409,
    body: { code: 'otherVisitState', detail: expect.stringContaining('已入企') },
  });
  await officer.post(`/other-visits/${id}/end`, { outcome: '已答复三个问题' });
  expect((await enterprise.get(`/other-visits/${id}`)).body).toMatchObject({
    status: 'ended',
    outcome: '已答复三个问题',
    content: '用工合同问题咨询，联系人𬭎先生',
  });
});

test('a repeat announces once, another body under the key is refused, and of two answers at once one counts', async () => {
  const { drafter, enterprise } = product.people;
  const headers = { 'idempotency-key': freshKey() };
  const first = await drafter.post('/other-visits', announcement(), headers);
  const again = await drafter.post('/other-visits', announcement(), headers);
  expect([first.status, again.status]).toEqual([201, 201]);
  expect((again.body as { id: string }).id).toBe((first.body as { id: string }).id);
  expect(await drafter.post('/other-visits', announcement({ purpose: '普法' }), headers)).toMatchObject({
    status: 422,
    body: { code: 'idempotencyKeyReused' },
  });
  const { id } = first.body as { id: string };
  const answers = await Promise.all(
    [true, true].map((agreed) => enterprise.post(`/other-visits/${id}/answer`, { agreed })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
});

test('what does not fit is refused with what to do; a neighbour and another place know of nothing', async () => {
  const { drafter, enterprise } = product.people;
  const id = await announce(drafter);
  const neighbour = await callerAt(product.api.url, 'cixi-ent-2-contact', {
    roles: ['enterprise'],
    enterpriseId: 'cixi-ent-2',
  });
  expect((await neighbour.get(`/other-visits/${id}`)).status).toBe(404);
  expect((await neighbour.get('/other-visits')).body).toMatchObject({ items: [] });
  expect(await enterprise.post('/other-visits', announcement())).toMatchObject({ status: 403 });
  for (const [changes, path] of [
    [{ enterpriseId: 'nobody' }, 'enterpriseId'],
    [{ siteId: 'nowhere' }, 'siteId'],
    [{ officerIds: ['huzhou-officer-1'] }, 'officerIds'],
  ] as const)
    expect(await drafter.post('/other-visits', announcement(changes))).toMatchObject({
      status: 422,
      body: { code: 'inputRefused', faults: [{ path }] },
    });
  expect(await drafter.post('/other-visits', announcement({ purpose: '消防检查' }))).toMatchObject({
    status: 422,
    body: { code: 'otherVisitDisguised' },
  });
});

test('supervision is said to crowd and to repeat in 东阿, and pages of the list follow one another (DE-97, DE-99)', async () => {
  const agency = { roles: ['drafter' as const], agencyId: 'donge-fire', jurisdiction: 'donge' };
  const drafter = await callerAt(product.api.url, 'donge-drafter-1', agency);
  const ids: string[] = [];
  for (const days of [0, 5, 90])
    ids.push(
      await announce(drafter, {
        ...{ enterpriseId: 'donge-ent-1', kind: 'supervision', purpose: '安全生产督导' },
        ...{ on: addDays(today(), days), officerIds: ['donge-drafter-1'] },
      }),
    );
  expect((await drafter.get(`/other-visits/${ids[1] ?? ''}`)).body).toMatchObject({
    hints: [
      { code: 'otherVisitCrowded', ids: [ids[0]], clauses: ['DE-99'] },
      { code: 'otherVisitRepeated', ids: [ids[0]] },
    ],
  });
  expect((await drafter.get(`/other-visits/${ids[2] ?? ''}`)).body).toMatchObject({ hints: [] });
  const seen: string[] = [];
  for (let cursor = ''; ;) {
    const { body } = await drafter.get(
      `/other-visits?limit=2&kind=supervision${cursor === '' ? '' : `&cursor=${cursor}`}`,
    );
    const page = body as { items: { id: string }[]; nextCursor: string | null };
    seen.push(...page.items.map(({ id }) => id));
    if (page.nextCursor === null) break;
    cursor = page.nextCursor;
  }
  expect(seen).toEqual([...ids].reverse());
  const record = { proof: 'otherRecord', reference: '登记簿', why: '平台故障' };
  expect(await drafter.post(`/other-visits/${ids[0] ?? ''}/enter`, record)).toMatchObject({
    status: 422,
    body: { code: 'otherVisitProof', clauses: [{ id: 'DE-97' }] },
  });
});
