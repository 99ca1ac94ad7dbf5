// Lists as they are read, published, objected to, and carried in workbooks; and the tier of an enterprise in a sentence.
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { memberAnswer, tierAnswer } from '../../../../api/lists/answers';
import { listImportReport } from '../../../../api/lists/sheet';
import { addDays } from '../../../../domain/calendar/plain-date';
import { call } from '../product';
import { entry, page, publicPage, today, useLists, white } from './use-lists';

const { registers, as, poolOf, membersFor } = useLists();

test('an enterprise objects once at a time; upheld, it is off the list that day; it is told no official’s name', async () => {
  const own = as('jiujiang-ent-3-contact');
  const [mine] = await membersFor('jiujiang-ent-3-contact', '/lists/key/members');
  expect(mine).toMatchObject({ id: 'jiujiang-ent-3-key', decidedBy: null, enteredBy: null });
  const path = '/lists/key/members/jiujiang-ent-3-key';
  const objected = await own.send('POST', `${path}/objections`, { text: '隐患已于去年整改完毕' });
  expect(objected).toMatchObject({ status: 201 });
  const raised = memberAnswer.parse(objected.body).objections[0];
  expect(raised).toMatchObject({ upheld: null, answer: null });
  expect(await own.send('POST', `${path}/objections`, { text: '再问' })).toMatchObject({
    status: 409,
    body: { code: 'listObjectionOpen' },
  });
  expect(
    await as('jiujiang-drafter-1').send('POST', `${path}/objections`, { text: '代为异议' }),
  ).toMatchObject({ status: 403 });
  const answer = (person: string, upheld: boolean) =>
    as(person).send('POST', `${path}/objections/${String(raised?.id)}/answer`, {
      upheld,
      answer: '经复核，隐患已消除',
    });
  expect(await answer('jiujiang-leader-1', true)).toMatchObject({
    status: 403,
    body: { code: 'listNotYours' },
  });
  expect(await answer('jiujiang-coord-1', true)).toMatchObject({
    status: 200,
    body: { state: 'over', endedOn: today() },
  });
  expect(await answer('jiujiang-coord-1', false)).toMatchObject({
    status: 409,
    body: { code: 'listObjectionAnswered' },
  });
  expect(await own.get(path)).toMatchObject({
    body: { objections: [{ upheld: true, answer: '经复核，隐患已消除', answeredBy: null }] },
  });
  expect(await poolOf('ent-3', 'fire', today(), 'jiujiang')).toBe('general');
});

test('officials read the lists of their place, an enterprise what was decided on itself, others nothing', async () => {
  await as('huzhou-drafter-1').send(
    'POST',
    white,
    entry({ enterpriseId: 'huzhou-ent-3', fromOn: addDays(today(), 400), toOn: null }),
  );
  const path = `${white}?state=all&limit=100`;
  const all = await membersFor('huzhou-auditor-1', path);
  for (const person of [
    'drafter-2',
    'officer-1',
    'leader-3',
    'coord-1',
    'gov-1',
    'supervisor-1',
    'discipline-1',
    'credit-1',
    'admin-1',
  ])
    expect(await membersFor(`huzhou-${person}`, path)).toEqual(all);
  const own = await membersFor('huzhou-ent-2-contact', path);
  expect(own.map(({ id }) => id).toSorted()).toEqual(
    all
      .filter(({ enterpriseId }) => enterpriseId === 'huzhou-ent-2')
      .map(({ id }) => id)
      .toSorted(),
  );
  expect(await membersFor('huzhou-ent-3-contact', path)).toEqual([]);
  expect(await membersFor('huzhou-park-1-contact', path)).toEqual([]);
  for (const { id } of all) expect((await as('xiangtan-auditor-1').get(`${white}/${id}`)).status).toBe(404);
  expect((await as('huzhou-ent-2-contact').get(`${white}/huzhou-ent-2-whitelist-fire/history`)).status).toBe(
    404,
  );
  const first = page.parse((await as('huzhou-auditor-1').get(`${white}?state=all&limit=2`)).body);
  const second = page.parse(
    (await as('huzhou-auditor-1').get(`${white}?state=all&limit=2&cursor=${String(first.nextCursor)}`)).body,
  );
  expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(all.slice(0, 4).map(({ id }) => id));
});

test('publication is recorded for what the caller decides and is in force', async () => {
  const publish = (person: string, body: object) =>
    as(person).send('POST', '/lists/joint/publish', {
      publishedOn: today(),
      publicationRef: '区政府网站',
      ...body,
    });
  const joint = {
    enterpriseId: 'jiujiang-ent-1',
    fromOn: today(),
    criteria: ['重点行业'],
    reason: '危险化学品经营',
    decisionRef: '鸠联〔2026〕2号',
  };
  const { id } = memberAnswer.parse(
    (await as('jiujiang-coord-1').send('POST', '/lists/joint/members', joint)).body,
  );
  expect(await publish('jiujiang-leader-1', {})).toMatchObject({ status: 403 });
  expect(await publish('jiujiang-coord-1', { publishedOn: addDays(today(), 1) })).toMatchObject({
    status: 422,
  });
  expect(await publish('jiujiang-coord-1', { memberIds: ['nobody'] })).toMatchObject({
    body: { faults: [{ path: 'memberIds' }] },
  });
  expect(await publish('jiujiang-coord-1', {})).toMatchObject({ status: 200, body: { published: [id] } });
  expect(await publish('jiujiang-coord-1', {})).toMatchObject({ body: { published: [] } });
  const open = async (path: string) =>
    publicPage.parse((await call('GET', `${registers.url}/public/lists/${path}`)).body).items;
  expect(await open('jiujiang/joint')).toEqual([
    {
      enterpriseName: expect.any(String),
      uscc: expect.stringMatching(/^91/),
      agencyName: null,
      fromOn: today(),
      toOn: null,
      publishedOn: today(),
      publicationRef: '区政府网站',
    },
  ]);
  // Of what nobody has published the public reads nothing: the pool of those not inspected jointly has one member.
  expect(await open('jiujiang/jointOptOut')).toEqual([]);
  expect(await open('nowhere/joint')).toEqual([]);
  expect(await as('jiujiang-drafter-1').get(`/lists/joint/members/${id}`)).toMatchObject({
    body: { publishedOn: today(), publicationRef: '区政府网站' },
  });
});

test('a workbook enters every line or none, each fault by its cell; what is entered comes out again', async () => {
  const headings = ['统一社会信用代码', '机关', '列入日期', '截止日', '理由', '文号'];
  const { rows } = await registers.database.pool.query<{ uscc: string }>(
    `SELECT uscc FROM enterprise WHERE id IN ('huzhou-ent-1', 'huzhou-ent-5') ORDER BY id`,
  );
  const [one = '', five = ''] = rows.map(({ uscc }) => uscc.trim());
  const next = addDays(today(), 700);
  const line = (uscc: string, agency = '湖州市消防救援支队', reason = '信用优') => [
    uscc,
    agency,
    next,
    '',
    reason,
    '湖消〔2028〕1号',
  ];
  const book = (...lines: string[][]) =>
    writeXlsx({ sheets: [{ name: '名单', rows: [headings, ...lines] }] });
  const name = (
    await registers.database.pool.query<{ name: string }>(`SELECT name FROM agency WHERE id = 'huzhou-fire'`)
  ).rows[0]?.name;
  const send = async (file: Uint8Array, query = '') =>
    listImportReport.parse(
      (await as('huzhou-leader-1').upload(`/lists/whitelist/import${query}`, file)).body,
    );
  expect(
    await send(await book(line(one, name), line('91330500MA00000000', name), line(five, name, ''))),
  ).toMatchObject({
    outcome: 'refused',
    created: 0,
    faults: [
      { row: 3, cell: 'A3' },
      { row: 4, cell: 'E4', message: '必须填写' },
    ],
  });
  const good = await book(line(one, name), line(five, name));
  expect(await send(good, '?dryRun=true')).toMatchObject({ outcome: 'wouldApply', created: 2 });
  expect(await membersFor('huzhou-auditor-1', `${white}?state=upcoming&enterpriseId=huzhou-ent-5`)).toEqual(
    [],
  );
  expect(await send(good)).toMatchObject({ outcome: 'applied', created: 2 });
  expect(await send(good)).toMatchObject({ outcome: 'refused', faultCount: 2 });
  const [member] = await membersFor('huzhou-auditor-1', `${white}?state=upcoming&enterpriseId=huzhou-ent-5`);
  expect(member).toMatchObject({
    agencyId: 'huzhou-fire',
    fromOn: next,
    toOn: null,
    decidedBy: 'huzhou-leader-1',
  });
  expect((await as('huzhou-drafter-2').upload('/lists/whitelist/import', good)).body).toMatchObject({
    outcome: 'refused',
  });
  expect((await as('huzhou-ent-1-contact').upload('/lists/whitelist/import', good)).body).toMatchObject({
    code: 'listNotYours',
  });

  const sheet = async (path: string) =>
    (await readXlsx(new Uint8Array(await as('huzhou-auditor-1').file(path)))).sheets[0]?.rows;
  const exported = await sheet('/lists/whitelist/export.xlsx?state=upcoming');
  const [head = []] = exported ?? [];
  expect(head).toEqual(expect.arrayContaining(['统一社会信用代码', '机关', '状态', '异议']));
  expect(exported?.some((row) => row.includes(five) && row.includes('尚未开始'))).toBe(true);
  expect((await sheet('/lists/whitelist/template.xlsx'))?.[0]).toContain('机关');
});

test('once a list has decided, the register’s own class cannot be changed under it', async () => {
  const change = (body: object) =>
    as('huzhou-admin-1').send('PATCH', '/enterprises/huzhou-ent-2', { reason: '更正', ...body });
  expect(await change({ pool: 'key' })).toMatchObject({ status: 422, body: { faults: [{ path: 'pool' }] } });
  expect(await change({ creditGrade: 'good' })).toMatchObject({
    status: 200,
    body: { creditGrade: 'good', pool: 'whitelist' },
  });
  expect(await change({ creditGrade: 'excellent' })).toMatchObject({
    body: { creditGrade: 'excellent', trade: 'C3811' },
  });
});

test('the tier is told with its reasons to whoever may read the enterprise (HZ-28, HZ-32, DE-67)', async () => {
  const tier = async (person: string, id: string, query = '') =>
    tierAnswer.parse((await as(person).get(`/enterprises/${id}/tier${query}`)).body);
  const own = await tier('huzhou-ent-2-contact', 'huzhou-ent-2', '?agencyId=huzhou-fire');
  expect(own).toMatchObject({
    tier: 'A',
    creditGrade: 'excellent',
    risk: 'low',
    pool: 'whitelist',
    frequency: 'lowered',
    sampling: { value: null, decisionRef: null },
    explanation:
      '信用优、风险低，为 A 级（HZ-28）。少查；抽查比例尚未由有权机关确定；这类企业每年现场检查的上限尚未由有权机关确定；优先非现场检查，可以主动入企（HZ-28、HZ-32）。',
  });
  expect(own.clauses.map(({ id }) => id)).toEqual(['HZ-28', 'HZ-32']);
  expect((await as('huzhou-ent-1-contact').get('/enterprises/huzhou-ent-2/tier')).status).toBe(404);
  expect((await as('cixi-drafter-1').get('/enterprises/huzhou-ent-2/tier')).status).toBe(404);
  await registers.database.pool.query(
    `INSERT INTO limit_decision (jurisdiction, decision_ref, rule, "limit", decided_on, agency_id)
     VALUES ('donge', '东司〔2026〕1号', 'sampling.tier.A', 200, '2026-01-01', NULL), ('donge', '东司〔2026〕1号', 'annualCap.tier.A', 1, '2026-01-01', NULL)`,
  );
  expect(await tier('donge-drafter-1', 'donge-ent-2')).toMatchObject({
    tier: 'A',
    ownInitiativeOnSite: 'barred',
    sampling: { value: 200, decisionRef: '东司〔2026〕1号' },
    yearlyCap: { value: 1, decisionRef: '东司〔2026〕1号' },
    pool: null,
  });
});
