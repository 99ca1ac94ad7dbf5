// One-time dates of the documents over HTTP: seen in the record where it shows them, reported with a proof where it does not.
import type { z } from 'zod';
import { listMilestones, milestoneAnswer } from '../../../../api/milestones/contract';
import { shanghaiDay } from '../../../../domain/calendar/plain-date';
import { freshKey } from '../callers';
import { useRegisters } from '../registers/use-registers';

const registers = useRegisters();
const today = shanghaiDay(new Date().toISOString());
type Milestone = z.infer<typeof milestoneAnswer>;

const listed = async (person: string, query = ''): Promise<readonly Milestone[]> => {
  const { status, body } = await registers.as(person).get(`/milestones?limit=100${query.replace('?', '&')}`);
  expect({ status, body }).toMatchObject({ status: 200 });
  return (listMilestones.answer.parse(body) as { items: Milestone[] }).items;
};
const found = async (person: string, id: string, agencyId: string | null = null): Promise<Milestone> =>
  milestoneAnswer.parse((await listed(person)).find((one) => one.id === id && one.agencyId === agencyId));

const report = (person: string, id: string, body: object, headers: Record<string, string> = {}) =>
  registers
    .as(person)
    .send(
      'POST',
      `/milestones/${id}/completion`,
      { doneOn: '2025-04-28', reference: '鸠司〔2025〕14号', ...body },
      headers,
    );

test('the training on the code is reported by the justice bureau, once, with its proof (JJ-40)', async () => {
  const before = await found('jiujiang-supervisor-1', 'codeTraining');
  expect(before).toMatchObject({
    status: 'overdue',
    done: null,
    mine: true,
    clauses: ['JJ-40'],
    dueOn: '2025-04-30',
  });
  expect(before.overdueWorkingDays).toBeGreaterThan(300);
  expect(before.explanation).toContain('已逾期');

  expect(await report('jiujiang-leader-1', 'codeTraining', {})).toMatchObject({
    status: 403,
    body: { code: 'milestoneNotYours' },
  });
  expect(await report('jiujiang-supervisor-1', 'codeTraining', { doneOn: '2999-01-01' })).toMatchObject({
    status: 422,
    body: { faults: [{ path: 'doneOn' }] },
  });
  const key = { 'idempotency-key': freshKey() };
  const first = await report('jiujiang-supervisor-1', 'codeTraining', { note: '共培训三期' }, key);
  expect(first).toMatchObject({
    status: 200,
    body: { status: 'done', overdueWorkingDays: 0, version: 1, reportedBy: 'jiujiang-supervisor-1' },
  });
  expect((await report('jiujiang-supervisor-1', 'codeTraining', { note: '共培训三期' }, key)).body).toEqual(
    first.body,
  );
  expect(await report('jiujiang-supervisor-1', 'codeTraining', {})).toMatchObject({
    status: 409,
    body: { code: 'milestoneReported' },
  });
  const corrected = await report('jiujiang-supervisor-1', 'codeTraining', {
    doneOn: '2025-05-06',
    reason: '最后一期在五月',
  });
  expect(corrected).toMatchObject({
    status: 200,
    body: { status: 'doneLate', overdueWorkingDays: 1, version: 2 },
  });
  const { rows } = await registers.database.pool.query(
    'SELECT version FROM milestone_report ORDER BY version',
  );
  expect(rows).toHaveLength(2);
});

test('what each agency does for itself is reported by its own head: full use of the code, channels (JJ-46, JJ-61, DE-38)', async () => {
  expect(await report('jiujiang-leader-1', 'codeInUse', { doneOn: '2025-03-10' })).toMatchObject({
    status: 200,
    body: { agencyId: 'jiujiang-fire', status: 'done' },
  });
  const owing = await listed('jiujiang-supervisor-1', '?status=overdue');
  const still = owing.filter(({ id }) => id === 'codeInUse').map(({ agencyId }) => agencyId);
  expect(still).not.toContain('jiujiang-fire');
  expect(still.length).toBeGreaterThan(0);
  // The head's own list of what is still owed.
  expect((await listed('jiujiang-leader-1', '?mine=true')).map(({ id, agencyId }) => [id, agencyId])).toEqual(
    [['channels', 'jiujiang-fire']],
  );
  expect(await report('donge-leader-1', 'platformInUse', { doneOn: '2025-06-03' })).toMatchObject({
    status: 200,
    body: { agencyId: 'donge-fire', status: 'doneLate', clauses: ['DE-38'] },
  });
});

test('a body that does not inspect owes none of its own, so it reports none: nothing is written', async () => {
  const kindIs = (kind: string) =>
    registers.database.pool.query(`UPDATE agency SET body_kind = $1 WHERE id = 'jiujiang-fire'`, [kind]);
  await kindIs('coordinating');
  expect(await report('jiujiang-leader-1', 'channels', { doneOn: '2025-03-10' })).toMatchObject({
    status: 403,
    body: { code: 'milestoneNotYours' },
  });
  await kindIs('agency');
  expect(await found('jiujiang-leader-1', 'channels', 'jiujiang-fire')).toMatchObject({ version: 0 });
});

test('the other dates of the pilot: channels, connection, platform, survey and summary are the bureau’s to report (JJ-07, JJ-38, JJ-65, JJ-67, JJ-74)', async () => {
  const mine = (await listed('jiujiang-supervisor-1', '?mine=true')).map(({ clauses }) => clauses[0]);
  expect(mine).toEqual(['JJ-07', 'JJ-38', 'JJ-65', 'JJ-67', 'JJ-74']);
  for (const [id, doneOn, status] of [
    ['codeConnected', '2025-02-28', 'done'],
    ['supervisionPlatform', '2025-04-11', 'doneLate'],
    ['satisfactionSurvey', '2025-06-10', 'done'],
    ['pilotSummary', '2025-07-01', 'doneLate'],
  ] as const)
    expect(await report('jiujiang-supervisor-1', id, { doneOn })).toMatchObject({
      status: 200,
      body: { status },
    });
});

test('a list is published when the record says so, and nobody types that in (HZ-10, JJ-18)', async () => {
  expect(await found('huzhou-coord-1', 'crossDepartmentList')).toMatchObject({
    status: 'overdue',
    observed: true,
    mine: false,
  });
  expect(await report('huzhou-coord-1', 'crossDepartmentList', {})).toMatchObject({
    status: 409,
    body: { code: 'milestoneObserved' },
  });
  const entry = {
    key: '1',
    field: '危险化学品',
    leadAgencyId: 'huzhou-emergency',
    cooperatingAgencyIds: ['huzhou-fire'],
    itemIds: ['huzhou-item-emergency-1', 'huzhou-item-fire-1'],
    duties: [
      { agencyId: 'huzhou-emergency', duty: '牵头，检查储存条件' },
      { agencyId: 'huzhou-fire', duty: '检查消防设施' },
    ],
  };
  const list = {
    kind: 'crossDepartment',
    name: '跨部门综合监管重点事项清单',
    validFrom: today,
    ref: '湖综执1号',
    entries: [entry],
  };
  expect(await registers.as('huzhou-coord-1').send('POST', '/item-lists', list)).toMatchObject({
    status: 201,
  });
  expect(await found('huzhou-coord-1', 'crossDepartmentList')).toMatchObject({
    status: 'doneLate',
    done: { on: today, observed: true, reference: '跨部门综合监管重点事项清单' },
  });
  expect(await found('jiujiang-supervisor-1', 'jointList')).toMatchObject({
    observed: true,
    clauses: ['JJ-18'],
  });
});

test('items filed and published, standards, pools and caps are read from their registers (JJ-11, JJ-14, JJ-31, HZ-05, HZ-77)', async () => {
  const { pool } = registers.database;
  expect(await found('huzhou-coord-1', 'itemList', 'huzhou-fire')).toMatchObject({
    done: { observed: true },
    clauses: ['HZ-05'],
  });
  expect(await found('huzhou-coord-1', 'bodies')).toMatchObject({
    done: { observed: true },
    clauses: ['HZ-77'],
  });
  const jiujiang = (id: string, agencyId: string | null = null) =>
    found('jiujiang-supervisor-1', id, agencyId);
  await pool.query(
    `UPDATE inspection_item SET state = jsonb_set(state, '{versions,0,filing}', '{"body":"supervisionBody","receiptNo":"1","on":"2025-02-19"}')
     WHERE owner_agency_id = 'jiujiang-fire'`,
  );
  expect(await jiujiang('itemList', 'jiujiang-fire')).toMatchObject({
    status: 'done',
    done: { on: '2025-02-19', observed: true },
  });
  expect(await jiujiang('itemList', 'jiujiang-market')).toMatchObject({
    status: 'doneLate',
    done: { on: '2025-03-20' },
  });
  const caught = { owner: 'jiujiang-fire', from: '2025-02-26' };
  for (const [kind, name] of [
    ['checkForm', '消防检查表'],
    ['commonProblems', '常见问题清单'],
  ] as const) {
    expect((await jiujiang('standards', 'jiujiang-fire')).done).toBeNull();
    const version = { number: 1, validFrom: caught.from, ref: '1', body: {}, removals: [], agreements: [] };
    await pool.query(
      `INSERT INTO catalogue (id, jurisdiction, agency_id, kind, name, state) VALUES ($1, 'jiujiang', $2, $1, $3, $4)`,
      [kind, caught.owner, name, JSON.stringify({ versions: [version] })],
    );
  }
  expect(await jiujiang('standards', 'jiujiang-fire')).toMatchObject({
    status: 'done',
    done: { on: '2025-02-26' },
  });
  await pool.query(`DELETE FROM limit_decision WHERE jurisdiction = 'jiujiang'`);
  expect((await jiujiang('poolsAndCaps')).done).toBeNull();
  await pool.query(
    `UPDATE list_membership SET published_on = '2025-03-05', publication_ref = '公告1号' WHERE jurisdiction = 'jiujiang'`,
  );
  await pool.query(
    `INSERT INTO limit_decision (jurisdiction, decision_ref, rule, "limit", decided_on, published_on, publication_ref)
     VALUES ('jiujiang', '鸠政办〔2025〕3号', 'annualCap', 2, '2025-03-01', '2025-03-11', '公告2号')`,
  );
  expect(await jiujiang('poolsAndCaps')).toMatchObject({
    status: 'doneLate',
    overdueWorkingDays: 1,
    done: { on: '2025-03-11' },
  });
});

test('everybody reads how a place stands, without anybody’s name; a place without dates has none', async () => {
  const { status, body } = await registers
    .as('jiujiang-leader-1')
    .open('/public/milestones?jurisdiction=jiujiang&limit=100');
  const { items } = body as { items: Record<string, unknown>[] };
  expect({ status, some: items.length > 10 }).toEqual({ status: 200, some: true });
  expect(JSON.stringify(items)).not.toContain('supervisor');
  expect(items[0]).toMatchObject({ clauses: ['JJ-07'], explanation: expect.any(String) });
  expect(await listed('cixi-leader-1')).toEqual([]);
  expect(
    await registers
      .as('cixi-leader-1')
      .send('POST', '/milestones/itemList/completion', { doneOn: '2025-03-01', reference: '1号' }),
  ).toMatchObject({ status: 404 });
  expect(await registers.as('jiujiang-ent-1-contact').get('/milestones')).toMatchObject({ status: 403 });
});
