// Self-checks over HTTP: what an enterprise tells itself is its own, and nothing against it (JJ-13, HZ-98, HZ-101).
import { tierAnswer } from '../../../../api/lists/answers';
import { addDays } from '../../../../domain/calendar/plain-date';
import { complaintDraft, does, drafted, today } from '../callers';
import { call } from '../product';
import { drafts, headOf, lineOf, planOf } from '../plans/use-plans';
import { useProduct } from '../use-product';
import { castOf, guideOf, publish, type Cast } from './use-compliance';

const product = useProduct();
let huzhou: Cast;
let cixi: Cast;
let guideId = '';
beforeAll(async () => {
  [huzhou, cixi] = [await castOf(product.api, 'huzhou'), await castOf(product.api, 'cixi')];
  guideId = await publish(huzhou, guideOf('huzhou'));
});

const begun = async (who: Cast['first'], guide: string): Promise<string> => {
  const { status, body } = await who.post('/my/self-checks', { guideId: guide });
  expect({ status, body }).toMatchObject({ status: 201, body: { open: 2, finishedOn: null } });
  return (body as { id: string }).id;
};

const problem = { key: 'p1', found: 'problem', note: '三月的记录缺页' };
const conforms = { key: 'p2', found: 'conforms' };

test('an enterprise checks itself point by point; agencies learn that it did and what it put right, and no more (JJ-13, HZ-98)', async () => {
  const { first, second, drafter, officer, supervisor, market } = huzhou;
  const id = await begun(first, guideId);
  const path = `/my/self-checks/${id}`;
  expect(await second.get(path)).toMatchObject({ status: 404 });
  expect(await drafter.post('/my/self-checks', { guideId })).toMatchObject({
    status: 403,
    body: { code: 'enterpriseOnly' },
  });
  expect(await first.post(`${path}/answers`, { answers: [{ key: 'p9', found: 'conforms' }] })).toMatchObject({
    status: 422,
    body: { code: 'selfCheckPoints', params: { keys: ['p9'] } },
  });
  expect(await first.post(`${path}/answers`, { answers: [problem] })).toMatchObject({
    status: 200,
    body: { open: 1, problems: 1 },
  });
  expect(await first.post(`${path}/finish`, {})).toMatchObject({
    status: 422,
    body: { code: 'selfCheckPoints' },
  });
  const nobody = { items: [], nextCursor: null };
  expect((await officer.get('/self-checks')).body).toEqual(nobody);
  await first.post(`${path}/answers`, { answers: [conforms] });
  expect(await first.post(`${path}/finish`, {})).toMatchObject({
    status: 200,
    body: { finishedOn: today() },
  });
  expect(await first.post(`${path}/finish`, {})).toMatchObject({
    status: 409,
    body: { code: 'selfCheckFinished' },
  });
  // What is not put right shows to nobody, not even as a number.
  const seen = JSON.stringify((await officer.get('/self-checks')).body);
  expect(JSON.parse(seen)).toMatchObject({
    items: [{ id, enterpriseId: 'huzhou-ent-1', putRight: [], shared: null }],
  });
  expect(seen).not.toContain('problem');
  expect(seen).not.toContain('缺页');
  expect(JSON.stringify((await supervisor.get('/self-checks')).body)).not.toContain('缺页');
  expect((await second.get('/self-checks')).body).toEqual(nobody);

  expect(await first.post(`${path}/answers`, { answers: [{ ...conforms, found: 'problem' }] })).toMatchObject(
    {
      status: 422,
      body: { code: 'selfCheckPoints', detail: expect.stringContaining('已经完成') },
    },
  );
  const putRight = { on: today(), how: '补齐记录，专人保管' };
  expect(
    await first.post(`${path}/answers`, {
      answers: [{ ...problem, putRight: { ...putRight, on: addDays(today(), 1) } }],
    }),
  ).toMatchObject({ status: 422 });
  expect(await first.post(`${path}/answers`, { answers: [{ ...problem, putRight }] })).toMatchObject({
    status: 200,
    body: { problems: 0 },
  });
  expect((await officer.get('/self-checks?enterpriseId=huzhou-ent-1')).body).toMatchObject({
    items: [{ putRight: [{ text: '进货查验记录是否完整', ...putRight }] }],
  });
  // Shared with one agency as long as the enterprise wishes, and with that one alone.
  await first.post(`${path}/share`, { agencyIds: ['huzhou-fire'] });
  expect((await officer.get('/self-checks')).body).toMatchObject({
    items: [{ shared: [{ note: '三月的记录缺页' }, {}] }],
  });
  expect((await market.get('/self-checks')).body).toMatchObject({ items: [{ shared: null }] });
  expect(await first.post(`${path}/share`, { agencyIds: ['cixi-fire'] })).toMatchObject({ status: 422 });
  await first.post(`${path}/share`, { agencyIds: [] });
  expect((await officer.get('/self-checks')).body).toMatchObject({ items: [{ shared: null }] });
  const { rows } = await product.api.database.pool.query<{ after: unknown }>(
    `SELECT after FROM register_change WHERE register = 'selfChecks' AND row_id = $1`,
    [id],
  );
  expect(rows.length).toBeGreaterThan(4);
  expect(JSON.stringify(rows)).not.toContain('缺页');
});

test('a guide that is revised leaves a self-check with the points it began by', async () => {
  const { drafter, legal, leader, second } = huzhou;
  const id = await begun(second, guideId);
  const content = { introduction: '新', points: [{ key: 'n1', text: '新要点' }], matters: [] };
  const path = `/compliance-guides/${guideId}`;
  await drafter.post(`${path}/revise`, { content, changes: '换了要点' });
  await drafter.post(`${path}/submit`, {});
  await legal.post(`${path}/review`, { agreed: true, opinion: '同意' });
  expect(await leader.post(`${path}/publish`, {})).toMatchObject({ status: 200 });
  expect((await second.get(`/my/self-checks/${id}`)).body).toMatchObject({
    number: 1,
    points: [{ key: 'p1' }, { key: 'p2' }],
  });
});

test('no inspection, record, evidence or case rests on a self-check; the enterprise may speak of its own (JJ-13, HZ-101)', async () => {
  const guide = await publish(cixi, guideOf('cixi'));
  const id = await begun(cixi.first, guide);
  await cixi.first.post(`/my/self-checks/${id}/answers`, { answers: [problem, conforms] });
  await cixi.first.post(`/my/self-checks/${id}/finish`, {});
  await cixi.first.post(`/my/self-checks/${id}/share`, { agencyIds: ['cixi-fire'] });
  const trigger = { source: 'complaint', evidenceRef: `企业自查 ${id.toUpperCase()}` };
  expect(await cixi.drafter.post('/inspections', complaintDraft({ trigger }))).toMatchObject({
    status: 422,
    body: { code: 'selfCheckNoGround', detail: expect.stringContaining('处罚的依据') },
  });
  const inspectionId = await drafted(cixi.drafter);
  const commands = `/inspections/${inspectionId}/commands`;
  expect(await cixi.leader.post(`${commands}/approve`, { opinion: `见 ${id}` })).toMatchObject({
    status: 422,
    body: { code: 'selfCheckNoGround' },
  });
  expect(
    await cixi.officer.post(`${commands}/recordCheck`, {
      recordRef: '笔录1',
      findings: [{ itemId: 'cixi-item-fire-1', conforms: false, note: `企业在 ${id} 中承认` }],
      enterpriseOpinion: '无',
      recordingRef: '音像1',
    }),
  ).toMatchObject({ status: 422, body: { code: 'selfCheckNoGround' } });
  const { rows } = await product.api.database.pool.query<{ command: string }>(
    `SELECT command FROM refusal WHERE code = 'selfCheckNoGround' ORDER BY id`,
  );
  expect(rows.map(({ command }) => command)).toEqual(['draftInspection', 'approve', 'recordCheck']);
  await does(cixi.drafter, inspectionId, 'submitForReview', {});
});

test('where the place encourages it, a self-check may be weighed in favour: told with the tier, public by wish (HZ-101)', async () => {
  const { first, second, drafter } = huzhou;
  const tier = async (who: Cast['first'], place: string) =>
    tierAnswer.parse((await who.get(`/enterprises/${place}-ent-1/tier`)).body);
  expect((await tier(drafter, 'huzhou')).selfChecks).toEqual({
    lastYear: 1,
    lastOn: today(),
    clauses: ['HZ-101'],
  });
  expect((await tier(cixi.drafter, 'cixi')).selfChecks).toBeNull();
  const open = (place: string) => call('GET', `${product.api.url}/api/v1/public/self-checks/${place}`);
  expect((await open('huzhou')).body).toMatchObject({ items: [] });
  const { items } = (await first.get('/my/self-checks')).body as { items: { id: string }[] };
  const id = items[0]?.id ?? '';
  expect(await first.post(`/my/self-checks/${id}/publish`, { isPublic: true })).toMatchObject({
    status: 200,
  });
  expect((await open('huzhou')).body).toEqual({
    items: [
      { enterpriseName: '湖州澄溪纺织有限公司', guideTitle: '阿胶行业守法经营指引', finishedOn: today() },
    ],
    nextCursor: null,
  });
  expect(await second.post(`/my/self-checks/${id}/publish`, { isPublic: true })).toMatchObject({
    status: 404,
  });
  const own = (await cixi.first.get('/my/self-checks')).body as { items: { id: string }[] };
  expect(
    await cixi.first.post(`/my/self-checks/${own.items[0]?.id ?? ''}/publish`, { isPublic: true }),
  ).toMatchObject({
    status: 422,
    body: { code: 'complianceNotAsked' },
  });
});

test('no plan rests on a self-check either, by its draft or by a later word (JJ-13, HZ-101)', async () => {
  const named = 'self-check-00000000-0000-4000-8000-000000000000';
  const refused = { status: 422, body: { code: 'selfCheckNoGround' } };
  const { drafter } = cixi;
  const plan = planOf('annual', [lineOf()], { head: headOf({ criterion: `自查有问题的：${named}` }) });
  expect(await drafter.post('/plans', plan)).toMatchObject(refused);
  const id = await drafts(drafter, planOf('annual', [lineOf()]));
  expect(
    await drafter.post(`/plans/${id}/commands/withdrawPlan`, { reason: `改依 ${named} 另列` }),
  ).toMatchObject(refused);
});
