// What agencies clear up themselves, and complaints about intermediaries, over HTTP.
import { addDays } from '../../../../domain/calendar/plain-date';
import { callerAt, today } from '../callers';
import { useProduct } from '../use-product';
import { at, engagement, idOf } from './kit';

const product = useProduct();
const who = (...seat: Parameters<ReturnType<typeof at>>) => at(product.api.url)(...seat);

test('each agency declares the inspections it gave away and ends them; who has not is listed and reminded (DE-85)', async () => {
  const leader = await who('donge', 'agencyLeader', 'fire');
  const drafter = await who('donge', 'drafter', 'fire');
  const supervisor = await who('donge', 'supervisor');
  const declaration = {
    kind: 'outsourcing',
    found: [{ what: '日常检查委托公司实施', provider: '某技术公司', measure: '终止合同，收回实施' }],
    statement: '已查近三年的采购合同',
  };
  expect((await leader.get('/duties')).body).toMatchObject({
    items: expect.arrayContaining([
      expect.objectContaining({ kind: 'declareClearance', clauses: ['DE-85'] }),
    ]),
  });
  expect((await drafter.post('/clearances', declaration)).status).toBe(403);
  expect(await leader.post('/clearances', { ...declaration, kind: 'tiedConsulting' })).toMatchObject({
    body: { code: 'notAskedHere' },
  });
  const made = await leader.post('/clearances', declaration);
  expect(made).toMatchObject({ status: 201, body: { status: 'open' } });
  expect(await leader.post('/clearances', declaration)).toMatchObject({
    status: 409,
    body: { code: 'alreadyDone' },
  });
  const progress = async () =>
    (await supervisor.get('/clearance-progress')).body as { items: { agencyId: string }[] };
  expect((await progress()).items).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ agencyId: 'donge-fire', status: 'open', open: 1 }),
      expect.objectContaining({ agencyId: 'donge-market', status: 'notDeclared', clauses: ['DE-85'] }),
    ]),
  );
  expect((await leader.get('/duties')).body).toMatchObject({
    items: expect.arrayContaining([expect.objectContaining({ kind: 'settleClearance' })]),
  });
  const settle = { index: 0, endedOn: today(), measure: '合同已解除' };
  expect(
    await leader.post(`/clearances/${idOf(made)}/settle`, { ...settle, endedOn: addDays(today(), 1) }),
  ).toMatchObject({
    status: 422,
  });
  expect(await leader.post(`/clearances/${idOf(made)}/settle`, settle)).toMatchObject({
    status: 200,
    body: { status: 'cleared', found: [{ endedOn: today(), measure: '合同已解除' }] },
  });
  expect((await drafter.get('/clearance-progress')).body).toMatchObject({
    items: [{ agencyId: 'donge-fire', status: 'cleared' }],
  });
});

test('consulting tied to licences is declared and ended, and what the register knows cannot be left out (XT-74)', async () => {
  const leader = await who('xiangtan', 'agencyLeader', 'fire');
  const kept = engagement({ tiedTo: ['licence'], contractRef: '旧合同1号', standardId: null });
  const row = { ...kept, id: 'old', jurisdiction: 'xiangtan', agencyId: 'xiangtan-fire', endedOn: null };
  await product.api.database.pool.query(
    `INSERT INTO third_party_engagement (id, jurisdiction, agency_id, state, version) VALUES ('old', 'xiangtan', 'xiangtan-fire', $1, 1)`,
    [{ ...row, endReason: null, version: 1 }],
  );
  const none = { kind: 'tiedConsulting', found: [], statement: '自查没有' };
  expect(await leader.post('/clearances', none)).toMatchObject({
    status: 422,
    body: { faults: [{ path: 'found', message: expect.stringContaining('挂钩') }] },
  });
  const found = { what: '办证前的评估', provider: '某公司', contractRef: '旧合同1号', tiedTo: ['licence'] };
  const declared = await leader.post('/clearances', {
    ...{ ...none, statement: '已解除', found: [{ ...found, endedOn: today(), measure: '取消挂钩' }] },
  });
  expect(declared).toMatchObject({ status: 201, body: { status: 'cleared' } });
});

test('unlawful fees and named intermediaries are complained of and go to the market regulator, nobody else (XT-76)', async () => {
  const { url } = product.api;
  const enterprise = await callerAt(url, 'xiangtan-ent-1-contact', {
    ...{ roles: ['enterprise'], enterpriseId: 'xiangtan-ent-1', jurisdiction: 'xiangtan' },
  });
  const supervisor = await who('xiangtan', 'supervisor');
  const regulator = await who('xiangtan', 'principalHead', 'market');
  const lodged = await enterprise.post('/complaints', {
    ...{ kind: 'complaint', classes: ['namedIntermediary'], agencyIds: ['xiangtan-fire'] },
    text: '办证时指定找一家公司做评估，收费八千元。',
  });
  expect(lodged).toMatchObject({ status: 201 });
  const path = `/complaints/${idOf(lodged)}/commands`;
  expect(
    await supervisor.post(`${path}/acceptComplaint`, { handler: { role: 'supervisor', agencyId: null } }),
  ).toMatchObject({ status: 422, body: { code: 'complaintNamedBody', clauses: [{ id: 'XT-76' }] } });
  expect(await supervisor.post(`${path}/acceptComplaint`, {})).toMatchObject({ status: 200 });
  const answer = { finding: 'upheld', answer: '已查处', correction: '停止指派，退还费用' };
  expect(await regulator.post(`${path}/answerComplaint`, answer)).toMatchObject({ status: 200 });
});
