// The risk list of one enterprise over HTTP: composed from what it has been told, handed to it and to no other (HZ-59).
import { useProduct } from '../use-product';
import { castOf, guideOf, publish, type Cast } from './use-compliance';

const product = useProduct();
let cast: Cast;

interface Past {
  readonly id: string;
  readonly enterpriseId?: string;
  readonly itemId?: string;
  readonly note?: string;
  readonly told?: boolean;
  readonly isOpen?: boolean;
}

/** A finished inspection as the read model has it. */
const past = async ({
  id,
  enterpriseId = 'huzhou-ent-1',
  itemId = 'huzhou-item-fire-1',
  note = '通道堵塞',
  told = true,
  isOpen = false,
}: Past): Promise<void> => {
  const agencyId = 'huzhou-fire';
  const state = {
    ...{ stage: 'closed', notice: 'served', resultNoticeNo: told ? '告知1' : null },
    ...(told ? { enteredOn: '2026-06-01', finishedOn: '2026-06-01' } : { notice: 'none' }),
    ...{
      doorChecks: [],
      doorRefusals: [],
      onSite: 'awaitingEntry',
      draft: { itemIds: [itemId], enterpriseId },
    },
    check: { findings: [{ itemId, conforms: false, note }] },
    results: [
      {
        ...{ agencyId, outcome: 'correctByDate', summary: '限期疏通' },
        ...{ rectification: isOpen ? 'open' : 'verified', correctBy: '2099-01-01' },
      },
    ],
  };
  await product.api.database.pool.query(
    `INSERT INTO lifecycle (id, type, jurisdiction, enterprise_id, lead_agency_id, agency_ids, kind, stage, position, version, state,
       pack_id, pack_version, pack_hash, calendar_version, head_hash, started_at, updated_at)
     VALUES ($1, 'inspection', 'huzhou', $2, $3, ARRAY[$3], 'planned', 'closed', 'closed', 1, $4, 'huzhou', '1.0.0', '', '', decode(repeat('00', 32), 'hex'), now(), now())`,
    [id, enterpriseId, agencyId, JSON.stringify(state)],
  );
};

beforeAll(async () => {
  cast = await castOf(product.api, 'huzhou');
  const { pool } = product.api.database;
  await past({ id: 'told-1', isOpen: true });
  await past({ id: 'secret-1', itemId: 'huzhou-item-emergency-3', note: '涉密所见' });
  await past({ id: 'untold-1', note: '尚未告知的所见', told: false });
  // Four of the same division of trades with one finding, three with another.
  const { rows } = await pool.query<{ id: string }>(
    `UPDATE enterprise SET trade = 'C1711' WHERE id IN ('huzhou-ent-2', 'huzhou-ent-3', 'huzhou-ent-4') RETURNING id`,
  );
  for (const { id } of rows)
    await past({ id: `like-${id}`, enterpriseId: id, itemId: 'huzhou-item-market-1', note: `${id} 的所见` });
  for (const { id } of rows.slice(0, 2))
    await past({ id: `rare-${id}`, enterpriseId: id, itemId: 'huzhou-item-market-2', note: '少见' });
  await pool.query(`UPDATE enterprise SET trade = 'C3811' WHERE id = 'huzhou-ent-2'`);
  await pool.query(`UPDATE enterprise SET trade = 'C1711' WHERE id = 'huzhou-ent-5'`);
  await past({ id: 'like-5', enterpriseId: 'huzhou-ent-5', itemId: 'huzhou-item-market-1', note: '所见' });
});

interface Entry {
  readonly key: string;
  readonly risk: string;
  readonly origin: string;
  readonly ref: string | null;
}

test('it is composed of own findings, open corrections, frequent findings of its like and guides; secrets and untold visits never show', async () => {
  const { officer, first, coord } = cast;
  const guideId = await publish(cast, guideOf('huzhou'));
  const { status, body } = await officer.get('/enterprises/huzhou-ent-1/risk-list-proposal');
  expect(status).toBe(200);
  const { entries } = body as { entries: Entry[] };
  expect(entries.map(({ origin, ref }) => [origin, ref])).toEqual([
    ['openCorrection', 'told-1'],
    ['ownFinding', 'told-1'],
    ['frequent', null],
    ['guide', guideId],
    ['guide', guideId],
  ]);
  expect(entries[2]?.risk).toContain('有 3 家不符合');
  const said = JSON.stringify(body);
  for (const hidden of ['secret-1', '涉密', 'untold-1', '尚未告知', 'huzhou-ent-3', '少见'])
    expect(said).not.toContain(hidden);
  expect(await first.get('/enterprises/huzhou-ent-1/risk-list-proposal')).toMatchObject({ status: 403 });
  expect(await coord.get('/enterprises/huzhou-ent-1/risk-list-proposal')).toMatchObject({ status: 403 });
});

test('an officer edits, confirms and hands it over: that enterprise alone reads it, and is told once (HZ-59)', async () => {
  const { officer, market, supervisor, first, second } = cast;
  const { body } = await officer.get('/enterprises/huzhou-ent-1/risk-list-proposal');
  const { entries } = body as { entries: Entry[] };
  const wrong = { key: 'x', risk: '某次检查所见', origin: 'ownFinding' };
  for (const ref of ['untold-1', 'secret-1', 'like-huzhou-ent-3'])
    expect(
      await officer.post('/risk-lists', { enterpriseId: 'huzhou-ent-1', entries: [{ ...wrong, ref }] }),
    ).toMatchObject({ status: 422, body: { code: 'riskListOrigin', params: { keys: ['x'] } } });
  const made = await officer.post('/risk-lists', {
    enterpriseId: 'huzhou-ent-1',
    entries: entries.slice(0, 2),
  });
  expect(made).toMatchObject({ status: 201, body: { handedNumber: null, versions: [{ number: 1 }] } });
  const { id } = made.body as { id: string };
  expect((await first.get('/my/risk-lists')).body).toMatchObject({ items: [] });
  expect(await market.get(`/risk-lists/${id}`)).toMatchObject({ status: 404 });
  expect(await market.post(`/risk-lists/${id}/hand-over`, {})).toMatchObject({ status: 404 });
  expect((await supervisor.get('/risk-lists')).body).toMatchObject({ items: [{ id }] });
  const more = [
    ...entries.slice(0, 2),
    { key: 'own', risk: '防火门常开', origin: 'officer', advice: '装闭门器' },
  ];
  expect(await officer.post('/risk-lists', { enterpriseId: 'huzhou-ent-1', entries: more })).toMatchObject({
    status: 201,
    body: { id, version: 2, versions: [{ number: 1, handedAt: null }] },
  });
  expect(await officer.post(`/risk-lists/${id}/hand-over`, {})).toMatchObject({
    status: 200,
    body: { handedNumber: 1 },
  });
  expect(await officer.post(`/risk-lists/${id}/hand-over`, {})).toMatchObject({
    status: 409,
    body: { code: 'riskListHanded' },
  });
  expect((await first.get('/my/risk-lists')).body).toMatchObject({
    items: [{ id, number: 1, agencyName: '湖州市消防救援支队', entries: [{}, {}, { risk: '防火门常开' }] }],
  });
  expect((await second.get('/my/risk-lists')).body).toMatchObject({ items: [] });
  expect(await first.get(`/risk-lists/${id}`)).toMatchObject({ status: 404 });
  expect((await second.get('/risk-lists')).body).toMatchObject({ items: [] });
  const told = (await first.get('/my/compliance-notices')).body as { items: { kind: string }[] };
  expect(told.items.filter(({ kind }) => kind === 'riskList')).toHaveLength(1);
  // The next version is the agency's own until it is handed over.
  await officer.post('/risk-lists', { enterpriseId: 'huzhou-ent-1', entries: [more[2]] });
  expect((await first.get('/my/risk-lists')).body).toMatchObject({ items: [{ number: 1 }] });
});

test('neither its words nor its items name what the enterprise may not know of (HZ-59)', async () => {
  const { market } = cast;
  const entry = { key: 'x', origin: 'officer', risk: '防火门常开' };
  for (const changes of [
    { risk: '安排了检查 untold-1，请先改好' },
    { advice: '为 secret-1 作准备' },
    { itemId: 'huzhou-item-emergency-3' },
    { itemId: 'huzhou-item-nowhere' },
  ])
    expect(
      await market.post('/risk-lists', {
        enterpriseId: 'huzhou-ent-1',
        entries: [{ ...entry, ...changes }],
      }),
    ).toMatchObject({ status: 422, body: { code: 'riskListOrigin', params: { keys: ['x'] } } });
});

test('written and handed over at once, one comes after the other', async () => {
  const { market } = cast;
  const entries = [{ key: 'x', origin: 'officer', risk: '防火门常开' }];
  const body = { enterpriseId: 'huzhou-ent-4', entries };
  const { id } = (await market.post('/risk-lists', body)).body as { id: string };
  for (let round = 0; round < 4; round += 1) {
    const replies = await Promise.all([
      ...[1, 2, 3].map((each) =>
        market.post('/risk-lists', { ...body, entries: [{ ...entries[0], risk: `风险${String(each)}` }] }),
      ),
      ...[1, 2].map(() => market.post(`/risk-lists/${id}/hand-over`, {})),
    ]);
    expect(replies.filter(({ status }) => ![200, 201, 409].includes(status))).toEqual([]);
  }
});

test('where the document asks for no such lists, none is made', async () => {
  const donge = await castOf(product.api, 'donge');
  expect(await donge.officer.get('/enterprises/donge-ent-1/risk-list-proposal')).toMatchObject({
    status: 422,
    body: { code: 'complianceNotAsked', detail: expect.stringContaining('个性风险清单') },
  });
});
