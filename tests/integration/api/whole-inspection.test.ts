// One inspection from draft to closed over HTTP, as the README's example drives it; and one that says that it was drawn.
import { z } from 'zod';
import { commandAnswer } from '../../../api/contract';
import { creditAnswer } from '../../../api/credit-repairs/contract';
import { addDays, yearOf } from '../../../domain/calendar/plain-date';
import {
  getAllowedActions,
  getCheckForm,
  getDeadlines,
  getTimeline,
  inspectionAnswer,
  listInspections,
} from '../../../api/inspections/contract';
import { listTasks } from '../../../api/tasks/contract';
import { callerAt, complaintDraft, does, drafted, type Caller, today } from './callers';
import { useProduct } from './use-product';

const product = useProduct();

const draft = () => drafted(product.people.drafter);

const doorChecks = ['cixi-officer-1', 'cixi-officer-2'].map((officerId) => ({
  officerId,
  certificateShown: true,
  method: 'codeShown',
}));

const toTheDoor = async (id: string): Promise<void> => {
  await does(product.people.drafter, id, 'submitForReview', {});
  await does(product.people.leader, id, 'approve', { opinion: '同意' });
  for (const body of ['coordinatingBody', 'justiceBureau'])
    await does(product.people.drafter, id, 'fileWithBody', { body, receiptNo: `备-${body}` });
  await does(product.people.drafter, id, 'waiveAdvanceNotice', {
    ground: 'complaint',
    reason: '投诉举报核查',
  });
  await does(product.people.drafter, id, 'issueActionCode', {
    code: 'XZM-1',
    platformTaskRef: 'ZJ-2026-000123',
  });
};

test('a complaint is looked into from draft to closed', async () => {
  const id = await draft();
  await toTheDoor(id);
  const entered = await does(product.people.officer, id, 'recordEntry', {
    place: '慈溪市浒澜街道海棠路18号',
    doorChecks,
  });
  expect(entered.positionName).toBe('检查进行中');
  await does(product.people.officer, id, 'recordCheck', {
    recordRef: '笔录〔2026〕12号',
    findings: [{ itemId: 'cixi-item-fire-1', conforms: true, note: '通道畅通，负责人𠮷田䶮签字' }],
    enterpriseOpinion: '无',
    recordingRef: '音像-12',
  });
  await does(product.people.officer, id, 'finishOnSite', {});
  await does(product.people.officer, id, 'recordResult', {
    agencyId: 'cixi-fire',
    outcome: 'noProblem',
    summary: '未发现问题',
  });
  const closed = await does(product.people.officer, id, 'serveResultNotice', {
    method: 'onSpot',
  });
  expect(closed.stage).toBe('closed');

  const { body, headers } = await product.people.drafter.get(`/inspections/${id}`);
  const stored = inspectionAnswer.parse(body);
  expect(stored).toMatchObject({
    id,
    stage: 'closed',
    version: closed.version,
    resultNoticeNo: expect.stringMatching(/^慈消检告〔\d{4}〕1号$/),
  });
  expect(stored.check?.['findings']).toEqual([
    { itemId: 'cixi-item-fire-1', conforms: true, note: '通道畅通，负责人𠮷田䶮签字' },
  ]);
  expect(headers.etag).toBe(`"${closed.version}"`);

  const steps = getTimeline.answer.parse(
    (await product.people.drafter.get(`/inspections/${id}/timeline`)).body,
  );
  expect(steps).toMatchObject({
    items: expect.arrayContaining([
      expect.objectContaining({ sequence: closed.version, hash: closed.recordHash }),
    ]),
  });
});

test('an item that is suspended between approval and the visit stops it at the door, until it is resumed (CX-20, HZ-07)', async () => {
  const id = await drafted(product.people.drafter, { itemIds: ['cixi-item-fire-2'] });
  await toTheDoor(id);
  const item = async (command: string, data: object) =>
    await product.people.leader.post(`/items/cixi-item-fire-2/commands/${command}`, data);
  expect(await item('suspend', { from: today(), reason: '等待上级清单' })).toMatchObject({ status: 200 });
  const entry = { place: '慈溪市浒澜街道海棠路18号', doorChecks };
  expect(await product.people.officer.post(`/inspections/${id}/commands/recordEntry`, entry)).toMatchObject({
    status: 422,
    body: {
      code: 'rule.itemPublished',
      params: { items: ['cixi-item-fire-2'], reasons: ['suspended'] },
      detail: expect.stringContaining('（已停用）'),
      clauses: [{ id: 'CX-20' }],
    },
  });
  await item('resume', { from: today(), reason: '可以继续' });
  await does(product.people.officer, id, 'recordEntry', entry);
  const { body } = await product.people.officer.get(`/inspections/${id}/check-form`);
  expect(getCheckForm.answer.parse(body)).toMatchObject({
    on: today(),
    items: [{ itemId: 'cixi-item-fire-2', number: 1, formId: 'cixi-form-fire', formNumber: 1 }],
    points: [{ no: 1, sources: [{ key: 'extinguisher' }] }, { no: 2 }, { no: 3 }],
    conflicts: [],
  });
});

const atCheck = async (id: string): Promise<void> => {
  await does(product.people.officer, id, 'recordEntry', {
    place: '慈溪市浒澜街道海棠路18号',
    doorChecks,
  });
  await does(product.people.officer, id, 'recordCheck', {
    recordRef: '笔录〔2026〕12号',
    findings: [{ itemId: 'cixi-item-fire-1', conforms: false, note: '占用消防通道' }],
    enterpriseOpinion: '无',
    recordingRef: '音像-12',
  });
  await does(product.people.officer, id, 'finishOnSite', {});
};

test('a penalty leaves a credit record, which its enterprise has repaired', async () => {
  const id = await draft();
  await toTheDoor(id);
  await atCheck(id);
  await does(product.people.officer, id, 'recordResult', {
    agencyId: 'cixi-fire',
    outcome: 'caseOpened',
    summary: '占用消防通道',
  });
  await does(product.people.officer, id, 'serveResultNotice', {
    method: 'onSpot',
  });
  await does(product.people.leader, id, 'openPenaltyCase', {
    agencyId: 'cixi-fire',
    caseRef: '慈消立〔2026〕5号',
  });
  await does(product.people.leader, id, 'recordPenaltyDecision', {
    decisionRef: '慈消罚〔2026〕5号',
    penalised: true,
    category: 'minor',
    publicationEndsOn: addDays(today(), 60),
    toldBeforehand: true,
    benchmark: '一般',
    codeOnDecision: true,
  });
  const { creditRecordId } = inspectionAnswer.parse(
    (await product.people.drafter.get(`/inspections/${id}`)).body,
  );
  const path = `/credit-repairs/${creditRecordId ?? ''}`;
  const authority = await callerAt(product.api.url, 'cixi-credit-1', { roles: ['creditAuthority'] });
  const neighbour = await callerAt(product.api.url, 'cixi-ent-2-contact', {
    roles: ['enterprise'],
    enterpriseId: 'cixi-ent-2',
  });

  const told = await product.people.enterprise.get(path);
  expect(creditAnswer.parse(told.body)).toMatchObject({
    stage: 'told',
    decisionRef: '慈消罚〔2026〕5号',
    inspectionId: id,
  });
  expect((await neighbour.get(path)).status).toBe(404);
  expect((await product.people.enterprise.get(`/inspections/${creditRecordId ?? ''}`)).status).toBe(404);
  const application = { commitmentRef: '承诺-1', proofRefs: ['缴款凭证-1'] };
  expect(await authority.post(`${path}/commands/applyForRepair`, application)).toMatchObject({ status: 403 });
  expect(await product.people.enterprise.post(`${path}/commands/applyForRepair`, application)).toMatchObject({
    status: 200,
    body: { id: creditRecordId, stage: 'applied', stageName: '已申请修复', version: 2 },
  });
  expect(
    await authority.post(`${path}/commands/grantRepair`, { documentRef: '修复-1' }, { 'if-match': '"2"' }),
  ).toMatchObject({ status: 200 });
  expect((await product.people.enterprise.get(path)).body).toMatchObject({ outcome: 'repaired' });
  expect(await authority.post(`${path}/commands/grantRepair`, { documentRef: '修复-2' })).toMatchObject({
    status: 409,
  });
  expect(await authority.post(`${path}/commands/tellCreditRepair`, {})).toMatchObject({
    status: 404,
    body: { code: 'unknownCommand' },
  });
});

test('every answer fits its contract, and rare characters come back as they were written', async () => {
  const id = await draft();
  await toTheDoor(id);
  const read = async (caller: Caller, path: string, schema: z.ZodType): Promise<void> => {
    const { status, body } = await caller.get(path);
    expect({ path, status }).toEqual({ path, status: 200 });
    expect(schema.parse(body)).toEqual(body);
  };
  await read(product.people.drafter, `/inspections/${id}`, inspectionAnswer);
  await read(product.people.drafter, `/inspections/${id}/timeline`, getTimeline.answer);
  await read(product.people.drafter, `/inspections/${id}/deadlines`, getDeadlines.answer);
  await read(product.people.drafter, `/inspections/${id}/allowed-actions`, getAllowedActions.answer);
  await read(product.people.drafter, '/inspections?stage=onSite&limit=5', listInspections.answer);
  await read(product.people.officer, '/tasks', listTasks.answer);

  const registered = await product.people.drafter.post(
    '/inspections',
    complaintDraft({ enterpriseId: 'cixi-ent-4', content: '㛃禾食品：䶮、𠮷、𬱖' }),
  );
  const { id: rareId } = commandAnswer.parse(registered.body);
  const { body } = await product.people.drafter.get(`/inspections/${rareId}`);
  expect(body).toMatchObject({ enterpriseName: '慈溪市㛃禾食品有限公司', content: '㛃禾食品：䶮、𠮷、𬱖' });
});

test('allowed actions say which command waits for whom, and why not for others', async () => {
  const id = await draft();
  const { items } = z
    .object({
      items: z.array(
        z.object({
          command: z.string(),
          allowed: z.boolean(),
          refusal: z.object({ code: z.string(), message: z.string() }).nullable(),
        }),
      ),
    })
    .parse((await product.people.leader.get(`/inspections/${id}/allowed-actions`)).body);
  const of = (command: string) => items.find((item) => item.command === command);
  expect(of('withdraw')).toMatchObject({ allowed: true, refusal: null });
  expect(of('submitForReview')).toMatchObject({
    allowed: false,
    refusal: { code: 'roleNotAllowed', message: expect.stringContaining('您的身份不符') },
  });
});

test('a task stands in the inbox of who may do it, with the address that does it, and leaves it when done', async () => {
  const id = await draft();
  const mine = async (caller: Caller): Promise<readonly { readonly path: string }[]> =>
    z
      .object({ items: z.array(z.object({ lifecycleId: z.string(), path: z.string() })) })
      .parse((await caller.get('/tasks?limit=100')).body)
      .items.filter(({ lifecycleId }) => lifecycleId === id);
  const path = `/api/v1/inspections/${id}/commands/submitForReview`;
  expect((await mine(product.people.drafter)).map((task) => task.path)).toEqual([path]);
  expect(await mine(product.people.leader)).toEqual([]);
  await does(product.people.drafter, id, 'submitForReview', {});
  expect(await mine(product.people.drafter)).toEqual([]);
  expect((await mine(product.people.leader)).map((task) => task.path)).toEqual([
    path.replace('submitForReview', 'approve'),
  ]);
});

test('“drawn” without a recorded draw is refused with the clause; with one of this firm and these officers it passes (CX-38)', async () => {
  // The draws of the demonstration are of plan lines of 2026: those of the year in which this is.
  await product.api.database.pool.query(
    `UPDATE plan_line SET year = $1 WHERE ref LIKE 'cixi-plan-fire-2026-%'`,
    [yearOf(today())],
  );
  const planned = (changes: object) =>
    complaintDraft({
      kind: 'planned',
      trigger: undefined,
      planLineRef: 'cixi-plan-fire-2026-1',
      selection: 'drawn',
      enterpriseId: 'cixi-ent-4',
      window: { from: today(), to: addDays(today(), 20) },
      separateFromOthers: '分别进行',
      ...changes,
    });
  const submitted = async (changes: object) => {
    const { drafter } = product.people;
    const drawn = await drafter.post('/inspections', planned(changes));
    expect(drawn).toMatchObject({ status: 201 });
    const { id } = commandAnswer.parse(drawn.body);
    return await drafter.post(`/inspections/${id}/commands/submitForReview`, {});
  };
  const refused = (why: string, words: string) => ({
    status: 422,
    body: {
      code: 'rule.randomSelection',
      params: { why },
      detail: expect.stringContaining(words),
      clauses: [{ id: 'CX-38' }],
      overridableBy: 'agencyLeader',
    },
  });
  expect(await submitted({})).toMatchObject(refused('notNamed', '没有写明抽取编号'));
  expect(await submitted({ drawId: 'cixi-draw-fire-2026-2' })).toMatchObject(
    refused('otherPlanLine', '另一计划条目'),
  );
  const drawId = 'cixi-draw-fire-2026-1';
  const others = { officerIds: ['cixi-officer-1', 'cixi-officer-3'], leaderOfficerId: 'cixi-officer-1' };
  expect(await submitted({ drawId, ...others })).toMatchObject(refused('otherOfficers', '不是抽出的那几人'));
  expect(await submitted({ drawId, ...others, officersNotDrawnReason: '二号执法人员病假' })).toMatchObject(
    refused('used', '已依同一次抽取立项'),
  );
  expect(await submitted({ drawId, enterpriseId: 'cixi-ent-5' })).toMatchObject({ status: 200 });
});
