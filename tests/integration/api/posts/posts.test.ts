// Posts, confirmed bodies and enforcement elsewhere over HTTP.
import { addDays } from '../../../../domain/calendar/plain-date';
import { callerAt, drafted, freshKey, today } from '../callers';
import { call } from '../product';
import { at, idOf } from '../third-parties/kit';
import { useProduct } from '../use-product';

const product = useProduct();
const who = (...seat: Parameters<ReturnType<typeof at>>) => at(product.api.url)(...seat);

test('one internal unit leads all inspections of an agency; who has none is named (HZ-14)', async () => {
  const head = await who('huzhou', 'unitHead', 'fire');
  const market = await who('huzhou', 'unitHead', 'market');
  const supervisor = await who('huzhou', 'supervisor');
  const post = { agencyId: 'huzhou-fire', kind: 'leadUnit', unit: '政策法规科', from: today() };
  expect((await head.get('/post-kinds')).body).toMatchObject({
    items: [
      { kind: 'leadUnit', clauses: ['HZ-14'] },
      { kind: 'townshipHead', of: 'township', clauses: ['HZ-96'] },
    ],
  });
  expect((await head.get('/post-gaps')).body).toMatchObject({
    items: [{ agencyId: 'huzhou-fire', kind: 'leadUnit', why: 'none', since: null }],
  });
  expect((await head.get('/duties')).body).toMatchObject({
    items: [{ kind: 'fillPost', agencyId: 'huzhou-fire', clauses: ['HZ-14'] }],
  });
  expect(await market.post('/posts', post)).toMatchObject({ status: 403, body: { code: 'keptNotYours' } });
  expect(await head.post('/posts', { ...post, unit: null, personId: 'huzhou-leader-1' })).toMatchObject({
    body: { faults: [{ path: 'unit' }] },
  });
  expect(await head.post('/posts', { ...post, from: '0000-01-01' })).toMatchObject({
    status: 422,
    body: { code: 'inputRefused', faults: [{ path: 'from' }] },
  });
  const key = { 'idempotency-key': freshKey() };
  const filled = await head.post('/posts', post, key);
  expect(filled).toMatchObject({ status: 201, body: { name: '统筹检查的内设机构', unit: '政策法规科' } });
  expect((await head.post('/posts', post, key)).body).toEqual(filled.body);
  expect(await head.post('/posts', { ...post, unit: '执法科' })).toMatchObject({
    status: 409,
    body: { code: 'postHeld', detail: expect.stringContaining('政策法规科'), clauses: [{ id: 'HZ-14' }] },
  });
  expect((await head.get('/post-gaps')).body).toMatchObject({ items: [] });
  const path = `/posts/${idOf(filled)}/end`;
  expect(await head.post(path, { endedOn: today(), reason: '机构改革' })).toMatchObject({ status: 200 });
  expect((await supervisor.get('/post-gaps')).body).toMatchObject({
    items: expect.arrayContaining([
      expect.objectContaining({ agencyId: 'huzhou-fire', since: today() }),
      expect.objectContaining({ agencyId: 'huzhou-market', since: null }),
    ]),
  });
  expect(await head.post('/posts', { ...post, unit: '执法科' })).toMatchObject({ status: 201 });
  expect((await head.get('/posts?agencyId=huzhou-fire')).body).toMatchObject({
    items: expect.arrayContaining([expect.objectContaining({ endReason: '机构改革' })]),
  });
});

test('each township has one responsible person for inspections, other bodies have no such post (HZ-96)', async () => {
  const admin = await who('huzhou', 'administrator');
  const made = await admin.post('/agencies', {
    ...{ name: '织里镇人民政府', bodyKind: 'agency', level: 'township', line: 'township' },
    ...{ legalBasis: '浙江省综合行政执法条例', territories: ['330502100'], publishedOn: today() },
  });
  expect(made).toMatchObject({ status: 201 });
  const agencyId = idOf(made);
  const mayor = await callerAt(product.api.url, 'huzhou-zhili-head', {
    ...{ roles: ['principalHead'], agencyId, jurisdiction: 'huzhou' },
  });
  const gaps = async () => ((await mayor.get('/post-gaps')).body as { items: { kind: string }[] }).items;
  expect((await gaps()).map(({ kind }) => kind)).toEqual(['leadUnit', 'townshipHead']);
  const post = { agencyId, kind: 'townshipHead', personId: 'huzhou-zhili-head', from: today() };
  expect(await admin.post('/posts', { ...post, agencyId: 'huzhou-fire' })).toMatchObject({
    body: { faults: [{ path: 'agencyId' }] },
  });
  expect(await mayor.post('/posts', { ...post, personId: 'huzhou-leader-1' })).toMatchObject({
    body: { faults: [{ path: 'personId' }] },
  });
  expect(await mayor.post('/posts', post)).toMatchObject({ status: 201 });
  expect((await gaps()).map(({ kind }) => kind)).toEqual(['leadUnit']);
  await product.api.database.pool.query(
    `UPDATE person SET revoked_at = now() WHERE id = 'huzhou-zhili-head'`,
  );
  expect((await admin.get('/post-gaps')).body).toMatchObject({
    items: expect.arrayContaining([expect.objectContaining({ agencyId, why: 'holderLeft' })]),
  });
});

test('of two who fill a post at once one succeeds, and the other is told who holds it', async () => {
  const head = await who('huzhou', 'unitHead', 'emergency');
  const post = { agencyId: 'huzhou-emergency', kind: 'leadUnit', from: today() };
  const answers = await Promise.all(
    ['法规科', '执法科'].map((unit) => head.post('/posts', { ...post, unit })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
});

test('a leader, a section, and one who keeps the platform and does nothing else (DE-103, DE-104)', async () => {
  const principal = await who('donge', 'principalHead', 'fire');
  const post = { agencyId: 'donge-fire', from: today() };
  const keeper = { ...post, kind: 'platformKeeper', personId: 'donge-drafter-1', fullTime: true };
  expect(await principal.post('/posts', { ...keeper, fullTime: false })).toMatchObject({
    body: { faults: [{ path: 'fullTime' }] },
  });
  for (const body of [
    { ...post, kind: 'leader', personId: 'donge-leader-1' },
    { ...post, kind: 'section', unit: '防火监督科' },
  ])
    expect(await principal.post('/posts', body)).toMatchObject({ status: 201 });
  expect(await principal.post('/posts', { ...keeper, personId: 'donge-leader-1' })).toMatchObject({
    body: { faults: [{ path: 'personId', message: expect.stringContaining('专职') }] },
  });
  expect(await principal.post('/posts', keeper)).toMatchObject({ status: 201 });
  expect((await principal.get('/post-gaps')).body).toMatchObject({ items: [] });
  const cixi = await who('cixi', 'principalHead', 'fire');
  expect(await cixi.post('/posts', { ...keeper, agencyId: 'cixi-fire' })).toMatchObject({
    status: 422,
    body: { code: 'notAskedHere' },
  });
});

test('a body is cleared up, confirmed by the government, announced, and only then may inspect (DE-06, HZ-77, JJ-07)', async () => {
  const supervisor = await who('donge', 'supervisor');
  const government = await who('donge', 'governmentApprover');
  const body = { agencyId: 'donge-unlisted', outcome: 'keep', title: 'agency', ground: '消防法第五十三条' };
  const open = async () =>
    (await call('GET', `${product.api.url}/api/v1/public/inspecting-bodies?jurisdiction=donge`)).body as {
      items: { id: string }[];
    };
  expect((await open()).items.map(({ id }) => id)).not.toContain('donge-unlisted');
  expect((await government.post('/body-confirmations', body)).status).toBe(403);
  expect(
    await supervisor.post('/body-confirmations', { ...body, agencyId: 'donge-coordination' }),
  ).toMatchObject({
    body: { faults: [{ path: 'title' }] },
  });
  const made = await supervisor.post('/body-confirmations', body);
  expect(made).toMatchObject({ status: 201, body: { status: 'proposed' } });
  const path = `/body-confirmations/${idOf(made)}`;
  expect(await supervisor.post('/body-confirmations', body)).toMatchObject({ status: 409 });
  expect((await government.get('/duties')).body).toMatchObject({
    items: expect.arrayContaining([expect.objectContaining({ kind: 'confirmBody', path: `${path}/decide` })]),
  });
  const announcement = { publicationRef: '县政府网站 2026 年第 3 号', publishedOn: today() };
  expect(await supervisor.post(`${path}/announce`, announcement)).toMatchObject({
    status: 409,
    body: { code: 'keptState' },
  });
  expect(
    (await supervisor.post(`${path}/decide`, { confirmed: true, decisionRef: '东政复1号' })).status,
  ).toBe(403);
  expect(
    await government.post(`${path}/decide`, { confirmed: false, decisionRef: '东政复1号' }),
  ).toMatchObject({
    body: { faults: [{ path: 'reason' }] },
  });
  expect(
    await government.post(`${path}/decide`, { confirmed: true, decisionRef: '东政复1号' }),
  ).toMatchObject({
    status: 200,
    body: { status: 'confirmed' },
  });
  expect(
    await supervisor.post(`${path}/announce`, { ...announcement, publishedOn: '0000-01-01' }),
  ).toMatchObject({ status: 422, body: { faults: [{ path: 'publishedOn' }] } });
  expect(await supervisor.post(`${path}/announce`, announcement)).toMatchObject({ status: 200 });
  expect((await open()).items).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        ...{ id: 'donge-unlisted', legalBasis: '消防法第五十三条', decisionRef: '东政复1号' },
      }),
    ]),
  );
  expect((await supervisor.get('/agencies/donge-unlisted')).body).toMatchObject({ publishedOn: today() });
  expect((await supervisor.get('/body-progress')).body).toMatchObject({
    ...{ dueOn: null, standard: '国办发〔2024〕54号', clauses: ['DE-06'] },
    items: expect.arrayContaining([
      expect.objectContaining({ agencyId: 'donge-unlisted', standing: 'announced', isOverdue: false }),
      expect.objectContaining({ agencyId: 'donge-fire', standing: 'announcedOnly' }),
    ]),
  });
  for (const [place, dueOn, clause] of [
    ['huzhou', '2025-03-31', 'HZ-77'],
    ['jiujiang', '2025-02-10', 'JJ-07'],
  ] as const)
    expect((await (await who(place, 'supervisor')).get('/body-progress')).body).toMatchObject({
      ...{ dueOn, clauses: [clause], explanation: expect.stringContaining('已经过去') },
      items: expect.arrayContaining([
        expect.objectContaining({
          agencyId: `${place}-fire`,
          isOverdue: true,
          certifiedOfficers: expect.any(Number),
        }),
      ]),
    });
});

test('what does not stand the clearing up is taken off the register and inspects no more (DE-06)', async () => {
  const supervisor = await who('donge', 'supervisor');
  const government = await who('donge', 'governmentApprover');
  const body = { agencyId: 'donge-other-fire', outcome: 'remove', title: null, ground: '没有法定授权' };
  const path = `/body-confirmations/${idOf(await supervisor.post('/body-confirmations', body))}`;
  await government.post(`${path}/decide`, { confirmed: true, decisionRef: '东政复2号' });
  const announcement = { publicationRef: '县政府网站第 4 号', publishedOn: today() };
  expect(await supervisor.post(`${path}/announce`, announcement)).toMatchObject({ status: 200 });
  expect((await supervisor.get('/agencies/donge-other-fire')).body).toMatchObject({ endedOn: today() });
});

test('outside its territory an agency inspects only once its filing has been filed (CX-13, CX-14, CX-15)', async () => {
  const { supervisor, drafter } = product.people;
  const market = await who('cixi', 'drafter', 'market');
  await product.api.database.pool.query(`UPDATE enterprise SET territory = '330283' WHERE id = 'cixi-ent-4'`);
  const attempt = async () => {
    const id = await drafted(drafter, { enterpriseId: 'cixi-ent-4' });
    return await drafter.post(`/inspections/${id}/commands/submitForReview`, {});
  };
  const stopped = { status: 422, body: { code: 'rule.withinTerritory' } };
  expect(await attempt()).toMatchObject(stopped);
  const filing = {
    ...{ ref: '异备1号', territory: '330283', hostBody: '奉化区消防救援大队', enterpriseName: '奉化某公司' },
    ...{ matter: '本市案件涉案货物存放在当地', to: addDays(today(), 30) },
  };
  expect(await drafter.post('/out-of-area-filings', { ...filing, to: addDays(today(), 900) })).toMatchObject({
    body: { faults: [{ path: 'to' }] },
  });
  const made = await drafter.post('/out-of-area-filings', filing);
  expect(made).toMatchObject({ status: 201, body: { status: 'submitted', filedOn: null } });
  expect(await drafter.post('/out-of-area-filings', filing)).toMatchObject({
    body: { faults: [{ path: 'ref' }] },
  });
  // Submitted is not filed yet.
  expect(await attempt()).toMatchObject(stopped);
  const path = `/out-of-area-filings/${idOf(made)}`;
  expect((await supervisor.get('/duties')).body).toMatchObject({
    items: expect.arrayContaining([
      expect.objectContaining({ kind: 'recordFiling', path: `${path}/record`, clauses: ['CX-14'] }),
    ]),
  });
  expect((await drafter.post(`${path}/record`, { filed: true })).status).toBe(403);
  expect(await supervisor.post(`${path}/record`, { filed: false })).toMatchObject({
    body: { faults: [{ path: 'answer' }] },
  });
  expect(await supervisor.post(`${path}/record`, { filed: true })).toMatchObject({
    status: 200,
    body: { status: 'filed', filedOn: today() },
  });
  expect(await attempt()).toMatchObject({ status: 200 });
  expect((await market.post(`${path}/withdraw`, { reason: '不去了' })).status).toBe(403);
  expect(await drafter.post(`${path}/withdraw`, { reason: '不去了' })).toMatchObject({ status: 200 });
  expect(await attempt()).toMatchObject(stopped);
});

test('help is asked of a body and answered by it; one not on the register is answered for (CX-14)', async () => {
  const { drafter } = product.people;
  const market = await who('cixi', 'drafter', 'market');
  const request = {
    ...{ toAgencyId: 'cixi-market', toName: '慈溪市市场监督管理局', enterpriseName: '慈溪某公司' },
    ...{ matter: '请协助查看现场', neededBy: addDays(today(), 10) },
  };
  expect(await drafter.post('/assistance-requests', { ...request, toAgencyId: 'cixi-fire' })).toMatchObject({
    body: { faults: [{ path: 'toAgencyId' }] },
  });
  // Everybody reads it: no inspection of others, and no state secret.
  const named = { ...request, toAgencyId: null, inspectionId: await drafted(drafter) };
  const strange = { status: 422, body: { faults: [{ path: 'inspectionId' }] } };
  expect(await market.post('/assistance-requests', named)).toMatchObject(strange);
  expect(await drafter.post('/assistance-requests', named)).toMatchObject({ status: 201 });
  await product.api.database.pool.query(
    `UPDATE lifecycle SET state = jsonb_set(state, '{object}', '{"stateSecret": true}') WHERE id = $1`,
    [named.inspectionId],
  );
  expect(await drafter.post('/assistance-requests', named)).toMatchObject(strange);
  const path = `/assistance-requests/${idOf(await drafter.post('/assistance-requests', request))}`;
  expect((await market.get('/duties')).body).toMatchObject({
    items: [{ kind: 'answerAssistance', dueOn: addDays(today(), 10), isOverdue: false }],
  });
  const answer = { agreed: true, answer: '派二人协助' };
  expect((await drafter.post(`${path}/answer`, answer)).status).toBe(403);
  expect(await market.post(`${path}/answer`, answer)).toMatchObject({
    status: 200,
    body: { status: 'agreed' },
  });
  expect(await drafter.post(`${path}/withdraw`, { reason: '不用了' })).toMatchObject({ status: 409 });
  expect(await drafter.post(`${path}/close`, { outcome: '已查看' })).toMatchObject({
    status: 200,
    body: { status: 'closed', answered: { by: 'cixi-market-drafter-1' } },
  });
  const far = await drafter.post('/assistance-requests', {
    ...request,
    toAgencyId: null,
    toName: '奉化区大队',
  });
  expect(
    await drafter.post(`/assistance-requests/${idOf(far)}/answer`, { agreed: false, answer: '来函不能协助' }),
  ).toMatchObject({ status: 200, body: { status: 'declined' } });
  const enterprise = product.people.enterprise;
  expect((await enterprise.get('/assistance-requests')).body).toMatchObject({ items: [] });
  expect((await enterprise.get(path)).status).toBe(404);
});
