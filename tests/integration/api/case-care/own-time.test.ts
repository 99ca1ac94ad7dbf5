// Over HTTP: the limit of a case stands still while its observation runs (CX-102), each measure taken up has its own limit (CX-94), and
// credit repair that was refused is asked for again (CX-104, CX-107).
import { z } from 'zod';
import { deadlineAnswer } from '../../../../api/contract';
import { creditAnswer } from '../../../../api/credit-repairs/contract';
import { dateInFull } from '../../../../domain/calendar/chinese-dates';
import { addDays } from '../../../../domain/calendar/plain-date';
import { callerAt, does, today, type Caller } from '../callers';
import { entry, withCode } from '../codes/coded';
import { settled } from '../../../support/settled';
import { useProduct } from '../use-product';

const product = useProduct();
const agencyId = 'cixi-fire';

/** Found at fault, a case is opened, the result told. */
const inCase = async (no: string): Promise<string> => {
  const { officer, leader } = product.people;
  const { id } = await withCode(product.people);
  await does(officer, id, 'recordEntry', entry);
  await does(officer, id, 'recordCheck', {
    recordRef: `笔录${no}`,
    findings: [{ itemId: 'cixi-item-fire-1', conforms: false, note: '通道堵塞' }],
    enterpriseOpinion: '无',
    recordingRef: `音像${no}`,
  });
  await does(officer, id, 'finishOnSite', {});
  await does(officer, id, 'recordResult', { agencyId, outcome: 'caseOpened', summary: '堵塞通道' });
  await does(officer, id, 'serveResultNotice', { method: 'onSpot' });
  await does(leader, id, 'openPenaltyCase', { agencyId, caseRef: `案${no}` });
  return id;
};

const limitsOf = async (caller: Caller, id: string, rule: string) => {
  const { body } = await caller.get(`/inspections/${id}/deadlines`);
  const { items } = z.strictObject({ items: z.array(deadlineAnswer) }).parse(body);
  return items.filter((one) => one.rule === rule);
};

const decision = (no: string) => ({
  decisionRef: `罚${no}`,
  penalised: true,
  category: 'general',
  toldBeforehand: true,
  benchmark: '一般档',
  codeOnDecision: true,
});

test('the limit of a case stands still in the observation period, says so, and runs on when it ends early (CX-102)', async () => {
  const { officer, leader, enterprise } = product.people;
  const id = await inCase('41');
  const [from, until] = [today(), addDays(today(), 30)];
  await does(enterprise, id, 'applyForObservation', { agencyId, plan: '一个月内清空通道' });
  await does(leader, id, 'decideObservation', { agencyId, allowed: true, until, reason: '初犯' });
  const [paused] = await limitsOf(officer, id, 'penaltyDecision');
  expect(paused).toMatchObject({
    status: 'open',
    startedOn: from,
    // Ninety days, none of the thirty that follow today among them.
    dueOn: addDays(from, 120),
    pauses: [{ from, to: until, cause: 'observation', name: '合规整改考察期' }],
  });
  expect(paused?.explanation).toContain(
    `${dateInFull(from)}至${dateInFull(until)}为合规整改考察期，共31日，均不计入，自次日起接着算`,
  );
  expect(
    await leader.post(`/inspections/${id}/commands/recordPenaltyDecision`, decision('41')),
  ).toMatchObject({ status: 409, body: { code: 'stepMissing' } });
  await does(leader, id, 'concludeObservation', { agencyId, passed: true, assessment: '通道已清空' });
  const [resumed] = await limitsOf(enterprise, id, 'penaltyDecision');
  expect(resumed).toMatchObject({ dueOn: addDays(from, 90), pauses: [{ from, to: from }] });
  await does(leader, id, 'recordPenaltyDecision', decision('41'));
  const [met] = await limitsOf(officer, id, 'penaltyDecision');
  expect(met).toMatchObject({ status: 'met' });
  const { rows } = await product.api.database.pool.query<{ dueOn: string; history: object[] }>(
    `SELECT due_on::text AS "dueOn", history FROM deadline WHERE lifecycle_id = $1 AND rule = 'penaltyDecision'`,
    [id],
  );
  expect(rows).toMatchObject([{ dueOn: addDays(from, 90), history: [{}, {}] }]);
});

test('two measures taken up have two limits and two tasks, a remission only from the decision on (CX-94)', async () => {
  const { officer, leader, drafter } = product.people;
  const id = await inCase('42');
  const kinds = ['rectificationHelp', 'surchargeRelief', 'creditRepairHelp'];
  await does(officer, id, 'assessCaseImpact', {
    agencyId,
    stage: 'decision',
    grade: 'serious',
    aspects: [{ aspect: 'operation', finding: '停产两日' }],
    measures: kinds.map((kind) => ({ kind, reason: '确有必要' })),
  });
  for (const measureId of ['1-1', '1-2', '1-3'])
    await does(leader, id, 'decideImpactMeasure', { agencyId, measureId, accepted: true, reason: '同意' });
  expect(await limitsOf(officer, id, 'impactMeasure')).toMatchObject([{ part: '1-1', status: 'open' }]);
  await does(leader, id, 'recordPenaltyDecision', decision('42'));
  const limits = await limitsOf(officer, id, 'impactMeasure');
  expect(limits.map(({ part }) => part)).toEqual(['1-1', '1-2', '1-3']);
  const [, relief, repair] = limits;
  expect(relief).toMatchObject({ startedOn: today() });
  expect(repair?.startedOn).toBe(await applyFromOf(id));
  expect(repair?.explanation).toContain('采纳的措施可以落实');
  const tasks = (await drafter.get('/tasks?view=agency&limit=100')).body as {
    items: { lifecycleId: string; command: string; dueAt: string | null }[];
  };
  const due = tasks.items.filter(
    ({ lifecycleId, command }) => lifecycleId === id && command === 'recordImpactMeasure',
  );
  expect(due.map(({ dueAt }) => dueAt).sort()).toEqual(limits.map(({ dueAt }) => dueAt).sort());
  await does(officer, id, 'recordImpactMeasure', { agencyId, measureId: '1-1', outcome: '已指导' });
  expect((await limitsOf(officer, id, 'impactMeasure')).map(({ status }) => status)).toEqual([
    'met',
    'open',
    'open',
  ]);
});

const creditPath = async (id: string): Promise<string> => {
  const { body } = await product.people.drafter.get(`/inspections/${id}`);
  return `/credit-repairs/${(body as { creditRecordId: string }).creditRecordId}`;
};
const applyFromOf = async (id: string): Promise<string | null> =>
  creditAnswer.parse((await product.people.drafter.get(await creditPath(id))).body).applyFrom;

test('refused, the enterprise mends it and asks again; the record stays open, with its own limits and letters (CX-104, CX-107)', async () => {
  const { leader, enterprise } = product.people;
  const authority = await callerAt(product.api.url, 'cixi-credit-1', { roles: ['creditAuthority'] });
  const id = await inCase('43');
  const publicationEndsOn = addDays(today(), 60);
  await does(leader, id, 'recordPenaltyDecision', {
    ...decision('43'),
    ...{ category: 'minor', publicationEndsOn, decisionRef: '慈消罚〔2026〕43号' },
  });
  const path = await creditPath(id);
  const command = (name: string) => `${path}/commands/${name}`;
  const first = { commitmentRef: '承诺43', proofRefs: ['缴款43'] };
  expect(await enterprise.post(command('applyForRepair'), first)).toMatchObject({ status: 200 });
  expect(await authority.post(command('refuseRepair'), { reason: '通道又被占用' })).toMatchObject({
    status: 200,
    body: { stage: 'refused' },
  });
  const refused = creditAnswer.parse((await enterprise.get(path)).body);
  await settled(product.api.database.pool);
  expect((await authority.get('/outward/creditPlatform/creditRepairs')).body).toMatchObject({ items: [] });
  expect(refused).toMatchObject({
    outcome: 'refused',
    reapplyUntil: publicationEndsOn,
    applicationsMade: [
      { proofRefs: ['缴款43'], mended: null, refused: { on: today(), reason: '通道又被占用' } },
    ],
    next: [{ command: 'applyForRepair', by: 'enterprise', until: publicationEndsOn }],
  });
  const tasks = (await enterprise.get('/tasks?limit=100')).body as { items: object[] };
  expect(tasks.items).toContainEqual(
    expect.objectContaining({ lifecycleId: refused.id, command: 'applyForRepair' }),
  );
  for (const [data, field] of [
    [first, '补正了什么'],
    [{ ...first, mended: '已清空' }, '新的证明'],
  ] as const)
    expect(await enterprise.post(command('applyForRepair'), data)).toMatchObject({
      status: 422,
      body: { code: 'fieldRequired', detail: expect.stringContaining(field) },
    });
  const again = { commitmentRef: '承诺43之二', proofRefs: ['缴款43', '照片43'], mended: '通道已清空并划线' };
  expect(await enterprise.post(command('applyForRepair'), again)).toMatchObject({
    status: 200,
    body: { stage: 'applied' },
  });
  const applied = creditAnswer.parse((await authority.get(path)).body);
  expect(applied).toMatchObject({ applications: 2, outcome: null });
  expect(applied.deadlines.map(({ rule, status }) => `${rule} ${status}`)).toEqual([
    'creditExpiry open',
    'creditAcceptance met',
    'creditDecision met',
    'creditAcceptance open',
    'creditDecision open',
  ]);
  expect(await authority.post(command('grantRepair'), { documentRef: '修43' })).toMatchObject({
    status: 200,
    body: { stage: 'granted' },
  });
  // The platform takes it from here, be it a day later; what is refused or still under review is not among it.
  await settled(product.api.database.pool);
  const taken = (await authority.get('/outward/creditPlatform/creditRepairs')).body;
  expect(taken).toMatchObject({
    items: [
      {
        state: 'current',
        fields: {
          信用记录编号: refused.id,
          处罚机关: '慈溪市消防救援大队',
          处罚决定: '慈消罚〔2026〕43号',
          失信类别: 'minor',
          公示截止日期: publicationEndsOn,
        },
      },
    ],
  });
  expect((await leader.get('/outward/creditPlatform/creditRepairs')).status).toBe(403);
  const { rows } = await product.api.database.pool.query<{ decision: string; until: string | null }>(
    `SELECT params ->> 'decision' AS decision, params ->> 'until' AS until FROM notification
     WHERE lifecycle_id = $1 AND template = 'creditDecision' ORDER BY id`,
    [refused.id],
  );
  expect(rows).toEqual([
    { decision: 'refused', until: publicationEndsOn },
    { decision: 'granted', until: null },
  ]);
});
