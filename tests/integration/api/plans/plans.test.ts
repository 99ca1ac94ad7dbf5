// Plans on real servers: from the draft to publication, a year's number under concurrency, import in two calls, who reads what.
import { z } from 'zod';
import { writeSheet } from '../../../../sheets/write-sheet';
import { textOfPdf } from '../../../support/read-pdf';
import { call } from '../product';
import { useProduct } from '../use-product';
import { doesPlan, drafts, headOf, lineOf, opinion, planOf, planPeople, type PlanPeople } from './use-plans';

const product = useProduct();
let people: PlanPeople;
beforeAll(async () => {
  people = await planPeople(product.api.url);
});

const filed = { body: 'coordinatingBody', receiptNo: 'R-1' };
const published = { where: '政府网站', publicationRef: 'https://gov.example/1' };
const merged = { consultationId: null, outcome: 'unchanged', mergeRef: null };

const codeOf = (body: unknown): string => z.object({ code: z.string() }).parse(body).code;
const tasksOf = async (caller: PlanPeople['drafter'], id: string): Promise<readonly string[]> => {
  const { body } = await caller.get('/tasks?limit=100');
  const { items } = z
    .object({ items: z.array(z.object({ lifecycleId: z.string(), command: z.string(), path: z.string() })) })
    .parse(body);
  return items.filter(({ lifecycleId }) => lifecycleId === id).map(({ command }) => command);
};

test('an annual plan goes from its draft to publication, task by task, and only then may a visit rest on its lines (CX-44, CX-48, CX-54)', async () => {
  const { drafter, leader, coordinating } = people;
  const line = lineOf({ ref: 'fire-2027-whole', window: { from: '2027-01-10', to: '2027-03-31' } });
  const id = await drafts(drafter, planOf('annual', [line]));
  expect(await tasksOf(drafter, id)).toEqual(['submitPlan']);
  await doesPlan(drafter, id, 'submitPlan');
  expect(await tasksOf(leader, id)).toEqual(['approvePlan']);
  const detail = z
    .object({ items: z.array(z.object({ command: z.string(), allowed: z.boolean() })) })
    .parse((await drafter.get(`/plans/${id}/allowed-actions`)).body);
  expect(detail.items.find(({ command }) => command === 'approvePlan')?.allowed).toBe(false);
  await doesPlan(leader, id, 'approvePlan', opinion);
  await doesPlan(drafter, id, 'filePlan', filed);
  const ofNoRound = await coordinating.post(`/plans/${id}/commands/recordCoordination`, {
    ...{ consultationId: 'cixi-2026-13', outcome: 'merged', mergeRef: 'merge-1' },
  });
  expect([ofNoRound.status, codeOf(ofNoRound.body)]).toEqual([422, 'referenceUnknown']);
  await doesPlan(coordinating, id, 'recordCoordination', merged);
  const lineOnFile = async () =>
    (
      await product.api.database.pool.query<{ filed_on: string | null }>(
        "SELECT filed_on::text FROM plan_line WHERE jurisdiction = 'cixi' AND ref = 'fire-2027-whole'",
      )
    ).rows;
  expect(await lineOnFile()).toEqual([{ filed_on: null }]);
  const before = await call('GET', `${product.api.url}/api/v1/public/plans/${id}`);
  expect(before.status).toBe(404);
  expect((await fetch(`${product.api.url}/api/v1/public/plans/${id}/file.pdf`)).status).toBe(404);
  await doesPlan(coordinating, id, 'publishPlan', published);
  expect((await lineOnFile())[0]?.filed_on).not.toBeNull();

  const shown = await call('GET', `${product.api.url}/api/v1/public/plans/${id}`);
  expect(shown.body).toMatchObject({
    agencyName: '慈溪市消防救援大队',
    lines: [{ ref: 'fire-2027-whole', objects: '指定对象 2 户', items: ['消防安全管理情况检查'] }],
  });
  expect(JSON.stringify(shown.body)).not.toContain('cixi-ent-1');
  const file = await fetch(`${product.api.url}/api/v1/public/plans/${id}/file.pdf`);
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  const text = textOfPdf(Buffer.from(await file.arrayBuffer()));
  for (const words of ['慈溪市消防救援大队', '消防安全管理情况检查', '指定对象2户', '核验码'])
    expect(text).toContain(words);
  const missing = await coordinating.get('/plans/missing?year=2027');
  const { items } = z.object({ items: z.array(z.object({ agencyId: z.string() })) }).parse(missing.body);
  expect(items.map(({ agencyId }) => agencyId)).not.toContain('cixi-fire');
  expect(items.map(({ agencyId }) => agencyId)).toContain('cixi-market');

  const again = await drafter.post('/plans', planOf('annual', [lineOf()]));
  expect([again.status, codeOf(again.body)]).toEqual([409, 'planExists']);
  const other = await drafter.post('/plans', planOf('annual', [line], { part: 2 }));
  expect([other.status, codeOf(other.body)]).toEqual([409, 'lineRefTaken']);
});

test('an item that is not published, of another agency, or a firm nobody knows keeps a plan from being sent in (HZ-07, CX-20)', async () => {
  const { drafter } = people;
  const stranger = await drafter.post(
    '/plans',
    planOf('special', [lineOf({ targets: { kind: 'named', enterpriseIds: ['cixi-ent-nobody'] } })]),
  );
  expect(codeOf(stranger.body)).toBe('unknownSubject');
  const id = await drafts(
    drafter,
    planOf('annual', [lineOf({ itemIds: ['cixi-item-emergency-2'] })], { part: 3 }),
  );
  const refused = await drafter.post(`/plans/${id}/commands/submitPlan`, {});
  expect(refused.status).toBe(422);
  expect(codeOf(refused.body)).toBe('rule.itemPublished');
  const { rows } = await product.api.database.pool.query('SELECT 1 FROM refusal WHERE lifecycle_id = $1', [
    id,
  ]);
  expect(rows).toHaveLength(1);
  await doesPlan(drafter, id, 'setPlanLines', {
    put: [lineOf({ ref: 'fire-2027-foreign', itemIds: ['cixi-item-market-1'] })],
    remove: (await linesOf(id)).map(({ ref }) => ref),
  });
  expect(codeOf((await drafter.post(`/plans/${id}/commands/submitPlan`, {})).body)).toBe('rule.itemOwned');
  await doesPlan(drafter, id, 'withdrawPlan', { reason: '另行编制' });
  const late = await drafter.post(`/plans/${id}/commands/submitPlan`, {});
  expect(codeOf(late.body)).toBe('illegalInThisState');
  const { rows: left } = await product.api.database.pool.query('SELECT 1 FROM plan_line WHERE plan_id = $1', [
    id,
  ]);
  expect(left).toEqual([]);
});

const linesOf = async (id: string): Promise<readonly { readonly ref: string }[]> => {
  const { body } = await people.drafter.get(`/plans/${id}`);
  return z.object({ lines: z.array(z.object({ ref: z.string() })) }).parse(body).lines;
};

test('of special plans approved at the same moment exactly so many stand as the year allows (CX-55, DE-24)', async () => {
  const { drafter, reviewer, leader } = people;
  await product.api.database.pool.query(
    `INSERT INTO limit_decision (jurisdiction, decision_ref, rule, "limit", decided_on, agency_id)
     VALUES ('cixi', 'plan-test', 'specialYearlyLimit', 2, '2026-01-01', 'cixi-fire')`,
  );
  const ids: string[] = [];
  for (let count = 0; count < 4; count += 1) {
    const id = await drafts(
      drafter,
      planOf('special', [lineOf({ window: { from: '2027-09-01', to: '2027-09-30' } })]),
    );
    await doesPlan(drafter, id, 'assessPlanNeed', { finding: '火警增多', necessary: true });
    await doesPlan(drafter, id, 'submitPlan');
    await doesPlan(reviewer, id, 'passPlanLegalReview', opinion);
    const heldOn = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    await doesPlan(leader, id, 'recordPlanDiscussion', { heldOn, minutesRef: '纪要1', conclusion: 'agreed' });
    ids.push(id);
  }
  const answers = await Promise.all(
    ids.map((id) => leader.post(`/plans/${id}/commands/approvePlan`, opinion)),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 422, 422]);
  const refused = answers.find(({ status }) => status === 422);
  expect(codeOf(refused?.body)).toBe('rule.specialYearlyLimit');
});

test('a plan is sent back from the inbox like an inspection', async () => {
  const { drafter, leader } = people;
  const id = await drafts(drafter, planOf('annual', [lineOf()], { part: 4 }));
  await doesPlan(drafter, id, 'submitPlan');
  const { body } = await leader.get('/tasks?limit=100');
  const { items } = z
    .object({ items: z.array(z.object({ id: z.string(), lifecycleId: z.string() })) })
    .parse(body);
  const task = items.find(({ lifecycleId }) => lifecycleId === id)?.id ?? '';
  const returned = await leader.post(`/tasks/${task}/return`, { reason: '条目过多' });
  expect(returned.body).toMatchObject({ id, stage: 'draft' });
  expect(await tasksOf(drafter, id)).toEqual(['submitPlan']);
});

test('the same draft under the same key is one plan; of two who act on one version one is told that it moved on', async () => {
  const { drafter } = people;
  const plan = planOf('special', [lineOf()]);
  const headers = { 'idempotency-key': 'plan-once' };
  const [first, second] = await Promise.all([
    drafter.post('/plans', plan, headers),
    drafter.post('/plans', plan, headers),
  ]);
  expect([first.status, second.status]).toEqual([201, 201]);
  expect(first.body).toEqual(second.body);
  const { id } = z.object({ id: z.string() }).parse(first.body);
  const revise = () =>
    drafter.post(`/plans/${id}/commands/revisePlan`, { head: headOf() }, { 'if-match': '"1"' });
  const both = await Promise.all([revise(), revise()]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
});

test('a plan is read by its agencies and the bodies above, by nobody else', async () => {
  const { drafter, market, government, enterprise } = people;
  const id = await drafts(drafter, planOf('special', [lineOf()]));
  const statuses = await Promise.all(
    [drafter, government, market, enterprise].map(
      async (caller) => (await caller.get(`/plans/${id}`)).status,
    ),
  );
  expect(statuses).toEqual([200, 200, 404, 404]);
  const listed = async (caller: PlanPeople['drafter']) =>
    JSON.stringify((await caller.get('/plans?year=2027&limit=100')).body).includes(id);
  expect(await Promise.all([drafter, government, market, enterprise].map(listed))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect((await market.post(`/plans/${id}/commands/submitPlan`, {})).status).toBe(404);
  expect((await enterprise.get('/plans/inputs?year=2026&agencyId=cixi-fire')).status).toBe(404);
  const inputs = await drafter.get('/plans/inputs?year=2026&agencyId=cixi-fire');
  expect(inputs.body).toMatchObject({ year: 2026, agencyId: 'cixi-fire' });
  expect((await drafter.get(`/plans/${id}/timeline`)).body).toMatchObject({
    items: [{ command: 'draftPlan' }],
  });
});

const columns = [
  '序号',
  '任务名称',
  '检查事项',
  '检查对象',
  '检查比例',
  '检查时间',
  '检查方式',
  '牵头部门',
].map((heading) => ({
  heading,
  width: 20,
  choices: [],
}));
const workbook = (window: string) =>
  writeSheet('检查计划', columns, [
    ['1', '仓储检查', '消防安全管理情况检查', '一般监管企业', '不少于5%', window, '现场检查', '市消防'],
    ['2', '食品检查', '食品生产经营检查', '食品企业', '10%', '2028年5月', '现场检查', '慈溪市市场监督管理局'],
  ]);

const readingSchema = z.object({
  fileId: z.string(),
  digest: z.string(),
  isReady: z.boolean(),
  cells: z.array(z.object({ address: z.string(), original: z.string(), understood: z.string() })),
  questions: z.array(z.object({ key: z.string() })),
  lines: z
    .array(z.object({ skipped: z.boolean(), unsettled: z.array(z.unknown()), taken: z.array(z.string()) }))
    .nullable(),
});

test('a workbook is shown cell by cell, settled, and taken by an explicit call: all of it or nothing', async () => {
  const { drafter, market } = people;
  const shown = readingSchema.parse(
    (await drafter.upload('/plans/import?year=2028', await workbook('待定'))).body,
  );
  expect(shown.cells.find(({ original }) => original === '不少于5%')?.understood).toContain('5%');
  const settling = {
    agencyId: 'cixi-fire',
    refPrefix: 'fire-2028',
    bodies: { 市消防: 'cixi-fire' },
    basis: '消防法第五十三条',
  };
  const asked = { year: 2028, settling };
  const path = `/plans/import/${shown.fileId}`;
  const open = readingSchema.parse((await drafter.post(`${path}/reading`, asked)).body);
  expect(open.lines?.map(({ skipped, unsettled }) => [skipped, unsettled.length])).toEqual([
    [false, 1],
    [true, 0],
  ]);
  const head = headOf({ title: '2028年度检查计划', period: { from: '2028-01-01', to: '2028-12-31' } });
  const take = { ...asked, kind: 'annual', head, digest: open.digest };
  const refused = await drafter.post(`${path}/take`, take);
  expect([refused.status, codeOf(refused.body)]).toEqual([422, 'planImportUnsettled']);

  const task = z
    .object({ tasks: z.array(z.object({ key: z.string() })) })
    .parse((await drafter.post(`${path}/reading`, asked)).body).tasks[0]?.key;
  const window = { from: '2028-04-01', to: '2028-04-30' };
  const settled = { ...asked, settling: { ...settling, tasks: { [String(task)]: { window } } } };
  const ready = readingSchema.parse((await drafter.post(`${path}/reading`, settled)).body);
  expect(ready.lines?.[0]?.taken).toEqual(['抽查比例“不少于5%”按 5% 编入']);
  const stale = await drafter.post(`${path}/take`, { ...take, ...settled });
  expect([stale.status, codeOf(stale.body)]).toEqual([409, 'planImportStale']);
  expect((await market.post(`${path}/reading`, { year: 2028 })).status).toBe(404);

  const body = { ...take, ...settled, digest: ready.digest };
  const headers = { 'idempotency-key': 'take-once' };
  const taken = await drafter.post(`${path}/take`, body, headers);
  expect(taken.status).toBe(201);
  expect((await drafter.post(`${path}/take`, body, headers)).body).toEqual(taken.body);
  const { id } = z.object({ id: z.string() }).parse(taken.body);
  expect((await drafter.get(`/plans/${id}`)).body).toMatchObject({
    year: 2028,
    lines: [
      {
        ref: 'fire-2028-1',
        itemIds: ['cixi-item-fire-1'],
        window,
        targets: { kind: 'sampled', ratioPercent: 5 },
      },
    ],
  });
});

test('what is no workbook, or no plan, is refused with what is wrong', async () => {
  const { drafter, enterprise } = people;
  const broken = await drafter.upload('/plans/import', Buffer.from('no workbook at all'));
  expect([broken.status, codeOf(broken.body)]).toEqual([422, 'sheetUnreadable']);
  const list = await writeSheet(
    '名录',
    ['企业名称', '电话'].map((heading) => ({ heading, width: 10, choices: [] })),
    [['某厂', '1']],
  );
  expect((await drafter.upload('/plans/import', list)).body).toMatchObject({
    outcome: 'notAPlan',
    isReady: false,
  });
  expect((await enterprise.upload('/plans/import', list)).status).toBe(403);
});

test('a plan of five hundred lines, larger than any other body may be, is taken', async () => {
  const { drafter } = people;
  const lines = Array.from({ length: 500 }, (_, nth) =>
    lineOf({ ref: `fire-large-${String(nth)}`, content: '消防通道和设施'.repeat(25) }),
  );
  const plan = planOf('annual', lines, { part: 9 });
  expect(Buffer.byteLength(JSON.stringify(plan))).toBeGreaterThan(300_000);
  const id = await drafts(drafter, plan);
  expect((await drafter.get(`/plans/${id}`)).body).toMatchObject({ lineCount: 500 });
});
