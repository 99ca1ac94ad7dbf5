// One inspection through all nine stages, each known to the next by its references (CX-123), and the one screen over them (CX-121, CX-03).
import { MockActivityEnvironment } from '@temporalio/testing';
import { z } from 'zod';
import { createPlanningActivities } from '../../../../activities/planning/create-planning-activities';
import { getInspectionChain, overviewAnswer } from '../../../../api/overview/contract';
import { addDays, monthOf, yearOf } from '../../../../domain/calendar/plain-date';
import { loadAllPacks, loadCalendar } from '../../../../policies/load';
import { materialise } from '../../../../prisma/queries/planned-visits';
import { connectClient } from '../../../../temporal-config/connection';
import { planningMessenger } from '../../../../temporal-config/planning-messenger';
import { callerAt, does, today } from '../callers';
import { useProduct } from '../use-product';

const product = useProduct();
const day = today();
const roundId = `cixi-${day.slice(0, 7)}`;
const chain = z.object({
  stages: z.array(
    z.object({
      stage: z.string(),
      standing: z.string(),
      refs: z.array(z.object({ what: z.string(), ref: z.string() })),
    }),
  ),
});

const chainOf = async (id: string) => {
  const { body } = await product.people.drafter.get(`/inspections/${id}/chain`);
  getInspectionChain.answer.parse(body);
  return new Map(chain.parse(body).stages.map((link) => [link.stage, link]));
};

const overview = async () => {
  const { status, body } = await product.people.supervisor.get('/overview');
  expect(status).toBe(200);
  const { stages, warnings } = overviewAnswer.parse(body);
  const values = Object.fromEntries(
    stages.flatMap(({ figures }) => figures.map(({ id, value }) => [id, value])),
  );
  return { stages, warnings, values };
};

const plannedCheck = {
  checkId: 'cixi-plan-9:cixi-ent-1:1',
  planId: 'cixi-plan-9',
  lineRef: 'cixi-plan-9-1',
  kind: 'annual',
  agencyId: 'cixi-fire',
  enterpriseId: 'cixi-ent-1',
  itemIds: ['cixi-item-fire-1'],
  from: day,
  to: addDays(day, 10),
  minutes: 60,
  people: 2,
  channel: 'onSite',
  ownerLeads: true,
  entrustable: false,
  method: '现场查看',
  content: '消防通道',
  basis: '年度检查计划',
  drawn: false,
} as const;

/** The plan as its lifecycle leaves it, the visit as its round publishes it; what follows is done by the product and by people. */
const planned = async (): Promise<string> => {
  const { database } = product.api;
  const pack = loadAllPacks({ allowDrafts: true }).find(({ id }) => id === 'cixi');
  const state = {
    ...{
      id: 'cixi-plan-9',
      stage: 'running',
      year: yearOf(day),
      agencyId: 'cixi-fire',
      filedOn: '2026-01-05',
      publishedOn: '2026-01-08',
    },
    lines: [{ ref: plannedCheck.lineRef }],
  };
  await database.pool.query(
    `INSERT INTO lifecycle (id, type, jurisdiction, lead_agency_id, agency_ids, kind, stage, position, version, state,
       pack_id, pack_version, pack_hash, calendar_version, head_hash, started_at, updated_at)
     VALUES ('cixi-plan-9', 'plan', 'cixi', 'cixi-fire', '{cixi-fire}', 'annual', 'running', 'running', 1, $1, 'cixi', '1.0.0', $2, 'x',
       decode(repeat('00', 32), 'hex'), now(), now())`,
    [JSON.stringify(state), pack?.hash ?? ''],
  );
  await materialise(database.pool, {
    ...{
      jurisdiction: 'cixi',
      consultationId: roundId,
      year: yearOf(day),
      month: monthOf(day),
      at: new Date().toISOString(),
    },
    visits: [
      {
        ...{ id: 'pv-nine', enterpriseId: 'cixi-ent-1', year: yearOf(day), month: monthOf(day), day },
        ...{ from: day, to: addDays(day, 10), mode: 'single', channel: 'onSite', leadAgencyId: 'cixi-fire' },
        ...{
          agencyIds: ['cixi-fire'],
          entrustedAgencyId: null,
          entrustmentRef: null,
          people: 2,
          minutes: 60,
        },
        checks: [plannedCheck],
      },
    ],
  });
  const { client, close } = await connectClient(product.places);
  const { startPlannedVisits } = createPlanningActivities({
    database,
    messenger: planningMessenger(client),
    packOf: () => pack ?? null,
    calendar: loadCalendar(),
  });
  expect(
    await new MockActivityEnvironment().run(startPlannedVisits, 'cixi', new Date().toISOString()),
  ).toEqual({
    drafted: 1,
    blocked: 0,
  });
  await close();
  const { rows } = await database.pool.query<{ id: string }>(
    `SELECT inspection_id AS id FROM planned_visit WHERE id = 'pv-nine'`,
  );
  return rows[0]?.id ?? '';
};

test('plan, coordination, notice, booking, enforcement, supervision, rectification, follow-up and evaluation hang together (CX-123)', async () => {
  const { drafter, leader, officer, enterprise } = product.people;
  const before = (await overview()).values;
  const id = await planned();
  expect(
    Object.fromEntries([...(await chainOf(id))].map(([stage, { standing }]) => [stage, standing])),
  ).toEqual({
    plan: 'done',
    coordination: 'done',
    notice: 'waiting',
    booking: 'waiting',
    enforcement: 'waiting',
    supervision: 'waiting',
    rectification: 'waiting',
    followUp: 'waiting',
    evaluation: 'apart',
  });
  // People complete what the product has drafted.
  const { draft } = (await drafter.get(`/inspections/${id}`)).body as { draft: object };
  await does(drafter, id, 'reviseDraft', {
    draft: {
      ...draft,
      formVersion: '消防安全检查表 2026-1',
      platformTaskRef: 'ZJ-9',
      offSiteInsufficient: '须实地查看通道',
      separateFromOthers: '本月没有其他检查',
      officerIds: ['cixi-officer-1', 'cixi-officer-2'],
      leaderOfficerId: 'cixi-officer-1',
    },
  });
  await does(leader, id, 'grantOverride', { rule: 'randomSelection', reason: '公共安全领域' });
  await does(drafter, id, 'submitForReview', {});
  await does(leader, id, 'approve', { opinion: '同意' });
  await does(drafter, id, 'serveAdvanceNotice', {
    contents: ['检查主体', '检查时间', '检查内容', '检查方式', '检查标准'],
    visitOn: addDays(day, 2),
  });
  await does(enterprise, id, 'proposeVisitDay', { on: day, reason: '后日停产' });
  await does(drafter, id, 'answerVisitDay', { accepted: true, reason: '可以' });
  await does(drafter, id, 'issueActionCode', { code: 'XZM-9', platformTaskRef: 'ZJ-9' });
  for (const body of ['coordinatingBody', 'justiceBureau'])
    await does(drafter, id, 'fileWithBody', { body, receiptNo: `备-${body}` });
  await does(officer, id, 'recordEntry', {
    place: '慈溪市浒澜街道海棠路18号',
    doorChecks: ['cixi-officer-1', 'cixi-officer-2'].map((officerId) => ({
      ...{ officerId, certificateShown: true, method: 'codeShown' },
    })),
  });
  await does(officer, id, 'recordCheck', {
    recordRef: '笔录9号',
    findings: [{ itemId: 'cixi-item-fire-1', conforms: false, note: '通道堆物' }],
    enterpriseOpinion: '无',
    recordingRef: '音像-9',
  });
  await does(officer, id, 'finishOnSite', {});
  await does(officer, id, 'recordResult', {
    ...{ agencyId: 'cixi-fire', outcome: 'correctByDate', summary: '清理通道', correctBy: addDays(day, 5) },
  });
  await does(officer, id, 'serveResultNotice', { method: 'onSpot' });
  await does(enterprise, id, 'submitRectification', { agencyId: 'cixi-fire', report: '已清理' });
  await does(officer, id, 'verifyRectification', {
    agencyId: 'cixi-fire',
    passed: true,
    method: 'photo',
    note: '已清理',
  });

  const after = await chainOf(id);
  const known = (stage: string) =>
    Object.fromEntries((after.get(stage)?.refs ?? []).map(({ what, ref }) => [what, ref]));
  expect([...after.values()].map(({ stage, standing }) => [stage, standing])).toEqual([
    ['plan', 'done'],
    ['coordination', 'done'],
    ['notice', 'done'],
    ['booking', 'done'],
    ['enforcement', 'done'],
    ['supervision', 'underway'],
    ['rectification', 'done'],
    ['followUp', 'waiting'],
    ['evaluation', 'apart'],
  ]);
  expect(known('plan')).toEqual({ 计划: 'cixi-plan-9', 计划条目: 'cixi-plan-9-1' });
  expect(known('coordination')).toEqual({ 会商: roundId, 计划入企: 'pv-nine', 合并的检查: '1' });
  expect(known('notice')).toEqual({ 预告: expect.stringMatching(/^慈消检预〔\d{4}〕1号$/) });
  expect(known('booking')).toEqual({ 约定的日期: day });
  expect(known('enforcement')).toEqual({
    ...{ 码: 'XZM-9', 笔录: '笔录9号' },
    结果告知: expect.stringMatching(/^慈消检告〔\d{4}〕1号$/),
  });

  const { values, stages, warnings } = await overview();
  expect(stages.map(({ name }) => name)).toHaveLength(9);
  for (const figure of [
    'planned',
    'visitsPlanned',
    'noticeServed',
    'booked',
    'entered',
    'resultsTold',
    'rectified',
    'overridden',
  ])
    expect({ figure, value: (values[figure] ?? 0) - (before[figure] ?? 0) }).toEqual({ figure, value: 1 });
  expect(warnings.map(({ id: warned }) => warned)).toContain('overridden');
});

test('a year begins and ends at midnight in Shanghai', async () => {
  const { pool } = product.api.database;
  const { rows } = await pool.query<{ at: Date }>(
    `SELECT started_at AS at FROM lifecycle WHERE id = 'cixi-plan-9'`,
  );
  const startedAt = (at: Date | undefined) =>
    pool.query(`UPDATE lifecycle SET started_at = $1 WHERE id = 'cixi-plan-9'`, [at]);
  const plansOf = async (year: string) => {
    const { body } = await product.people.supervisor.get(`/overview?year=${year}`);
    const { stages } = overviewAnswer.parse(body);
    return stages.flatMap(({ figures }) => figures).find(({ id }) => id === 'plans')?.value;
  };
  for (const [at, plans] of [
    ['2030-12-31T15:59:59.999Z', [1, 0]],
    ['2030-12-31T16:00:00.000Z', [0, 1]],
  ] as const) {
    await startedAt(new Date(at));
    expect([await plansOf('2030'), await plansOf('2031')]).toEqual(plans);
  }
  await startedAt(rows[0]?.at);
});

test('a problem of the platform is no complaint about anybody, and is not counted as one', async () => {
  const { supervisor } = product.people;
  const before = (await overview()).values;
  const problem = { class: 'codes', text: '上午九点起扫码以后一直转圈。' };
  expect(await supervisor.post('/platform-problems', problem)).toMatchObject({ status: 201 });
  const { complaints, complaintsOpen } = (await overview()).values;
  expect({ complaints, complaintsOpen }).toEqual({
    complaints: before['complaints'],
    complaintsOpen: before['complaintsOpen'],
  });
});

test('an agency counts its own, nobody reads another’s chain, an enterprise none (permission table)', async () => {
  const { url } = product.api;
  const market = await callerAt(url, 'cixi-overview-market', {
    roles: ['unitHead'],
    agencyId: 'cixi-market',
  });
  const own = overviewAnswer.parse((await market.get('/overview')).body);
  const inspections = own.stages.flatMap(({ figures }) => figures).find(({ id }) => id === 'inspections');
  expect(inspections?.value).toBe(0);
  const { rows } = await product.api.database.pool.query<{ id: string }>(
    `SELECT id FROM lifecycle WHERE type = 'inspection' LIMIT 1`,
  );
  expect((await market.get(`/inspections/${String(rows[0]?.id)}/chain`)).status).toBe(404);
  expect(await product.people.enterprise.get('/overview')).toMatchObject({
    status: 403,
    body: { code: 'overviewNotYours' },
  });
});
