// Lists of enterprises over HTTP: proposed, decided, extended, ended, published, objected to; what the next inspection's facts say of it;
// and the tier of an enterprise in a sentence.
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { z } from 'zod';
import { listsAnswer, memberAnswer, tierAnswer, type MemberAnswer } from '../../../../api/lists/answers';
import { listImportReport } from '../../../../api/lists/sheet';
import { addDays, shanghaiDay, type PlainDate } from '../../../../domain/calendar/plain-date';
import type { Facts } from '../../../../domain/inspection/facts';
import { askFacts } from '../../prisma/queries/facts-support';
import { freshKey } from '../callers';
import { useRegisters } from '../registers/use-registers';

jest.setTimeout(60_000);

const registers = useRegisters();
const { as } = registers;
const today = (): PlainDate => shanghaiDay(new Date().toISOString());

const page = z.object({ items: z.array(memberAnswer), nextCursor: z.string().nullable() });
const membersFor = async (person: string, path: string): Promise<readonly MemberAnswer[]> =>
  page.parse((await as(person).get(path)).body).items;

const asks = (place: string, enterprise: string, agency: string, on: PlainDate): Promise<Facts> =>
  askFacts(
    registers.database,
    {
      enterpriseId: `${place}-${enterprise}`,
      leadAgencyId: `${place}-${agency}`,
      agencyIds: [`${place}-${agency}`],
      itemIds: [`${place}-item-fire-1`],
      planLineRef: null,
      officerIds: [],
      window: { from: on, to: addDays(on, 5) },
    },
    { jurisdiction: place, today: on },
  );
const poolOf = async (enterprise: string, agency: string, on: PlainDate, place = 'huzhou'): Promise<string> =>
  (await asks(place, enterprise, agency, on)).enterprise.pool;

const white = '/lists/whitelist/members';
const entry = (change: object = {}): object => ({
  enterpriseId: 'huzhou-ent-4',
  agencyId: 'huzhou-fire',
  fromOn: today(),
  toOn: addDays(today(), 30),
  reason: '连续三年检查没有发现问题',
  ...change,
});

test('each place tells its lists, their terms and clauses; one that its document does not know takes nobody (HZ-33, JJ-24, XT-63)', async () => {
  const lists = async (person: string) => listsAnswer.parse((await as(person).get('/lists')).body).items;
  const huzhou = await lists('huzhou-drafter-1');
  expect(huzhou.map(({ list, kept }) => [list, kept])).toEqual([
    ['whitelist', true],
    ['key', true],
    ['general', true],
    ['joint', false],
    ['jointOptOut', false],
  ]);
  expect(huzhou[0]).toMatchObject({ name: '无事不扰白名单', scope: 'agency', members: 3 });
  expect(huzhou[0]?.clauses.map(({ id }) => id)).toEqual(['HZ-33', 'HZ-34']);
  expect((await lists('cixi-drafter-1')).every(({ kept }) => !kept)).toBe(true);
  expect(
    await as('cixi-leader-1').send(
      'POST',
      white,
      entry({ enterpriseId: 'cixi-ent-1', agencyId: 'cixi-fire' }),
    ),
  ).toMatchObject({ status: 422, body: { code: 'listNotKept', params: { list: '白名单' } } });
});

test('a drafter proposes, the head of that agency decides, and it counts for its field alone, in its days alone (HZ-33, HZ-34)', async () => {
  const proposed = await as('huzhou-drafter-1').send('POST', white, entry());
  expect(proposed).toMatchObject({
    status: 201,
    body: { state: 'proposed', decidedBy: null },
    headers: { etag: '"1"' },
  });
  const { id } = memberAnswer.parse(proposed.body);
  expect(await poolOf('ent-4', 'fire', today())).toBe('general');
  const decide = (person: string, body: object, headers = {}) =>
    as(person).send('POST', `${white}/${id}/decide`, body, headers);
  const yes = { accepted: true, decisionRef: '湖消〔2026〕31号' };
  for (const person of ['huzhou-drafter-1', 'huzhou-leader-2', 'huzhou-coord-1'])
    expect(await decide(person, yes)).toMatchObject({ status: 403, body: { code: 'listNotYours' } });
  expect(await decide('huzhou-leader-1', yes, { 'if-match': '"7"' })).toMatchObject({ status: 412 });
  expect(await decide('huzhou-leader-1', { accepted: true })).toMatchObject({
    status: 422,
    body: { faults: [{ path: 'decisionRef' }] },
  });
  expect(await decide('huzhou-leader-1', yes, { 'if-match': '"1"' })).toMatchObject({
    status: 200,
    body: { state: 'current', version: 2, decidedBy: 'huzhou-leader-1', decisionRef: '湖消〔2026〕31号' },
  });
  expect(await decide('huzhou-leader-1', yes)).toMatchObject({
    status: 409,
    body: { code: 'listMemberClosed', params: { state: 'current' } },
  });

  expect(await poolOf('ent-4', 'fire', today())).toBe('whitelist');
  expect(await poolOf('ent-4', 'market', today())).toBe('general');
  expect(await poolOf('ent-4', 'fire', addDays(today(), 30))).toBe('whitelist');
  expect(await poolOf('ent-4', 'fire', addDays(today(), 31))).toBe('general');

  const extend = (toOn: PlainDate) =>
    as('huzhou-leader-1').send('POST', `${white}/${id}/extend`, {
      toOn,
      reason: '仍无问题',
      decisionRef: '湖消〔2026〕32号',
    });
  expect(await extend(addDays(today(), 30))).toMatchObject({
    status: 422,
    body: { faults: [{ path: 'toOn' }] },
  });
  expect(await extend(addDays(today(), 60))).toMatchObject({ status: 200, body: { version: 3 } });
  expect(await poolOf('ent-4', 'fire', addDays(today(), 60))).toBe('whitelist');

  expect(
    await as('huzhou-leader-1').send('POST', `${white}/${id}/end`, {
      endedOn: addDays(today(), 10),
      reason: '被投诉查实',
    }),
  ).toMatchObject({ status: 200, body: { endReason: '被投诉查实' } });
  expect(await poolOf('ent-4', 'fire', addDays(today(), 9))).toBe('whitelist');
  expect(await poolOf('ent-4', 'fire', addDays(today(), 10))).toBe('general');

  const history = z.object({ items: z.array(z.object({ version: z.int(), actorId: z.string() })) });
  const { body } = await as('huzhou-auditor-1').get(`${white}/${id}/history`);
  expect(history.parse(body).items.map(({ version, actorId }) => [version, actorId])).toEqual([
    [4, 'huzhou-leader-1'],
    [3, 'huzhou-leader-1'],
    [2, 'huzhou-leader-1'],
    [1, 'huzhou-drafter-1'],
  ]);
});

test('whitelisted for one agency that goes along is whitelisted; the key pool counts only where it is every agency’s (HZ-31, HZ-34)', async () => {
  const joint = async (enterprise: string) =>
    (
      await askFacts(
        registers.database,
        {
          enterpriseId: `huzhou-${enterprise}`,
          leadAgencyId: 'huzhou-fire',
          agencyIds: ['huzhou-fire', 'huzhou-other-fire'],
          itemIds: ['huzhou-item-fire-1'],
          planLineRef: null,
          officerIds: [],
          window: { from: today(), to: today() },
        },
        { jurisdiction: 'huzhou', today: today() },
      )
    ).enterprise.pool;
  expect(await joint('ent-2')).toBe('whitelist');
  // The register of enterprises says key for whom no list has decided otherwise.
  expect(await joint('ent-3')).toBe('key');
  await registers.database.pool.query(`UPDATE enterprise SET pool = 'general' WHERE id = 'huzhou-ent-3'`);
  expect(await joint('ent-3')).toBe('general');
  expect(await poolOf('ent-3', 'fire', today())).toBe('key');
  await registers.database.pool.query(`UPDATE enterprise SET pool = 'key' WHERE id = 'huzhou-ent-3'`);
});

test('in Xiangtan a decision counts for every agency of the line (XT-63, XT-65)', async () => {
  expect(await poolOf('ent-2', 'other-fire', today(), 'xiangtan')).toBe('whitelist');
  await registers.database.pool.query(
    `UPDATE list_membership SET ended_on = $1, end_reason = '试验' WHERE id = 'xiangtan-ent-2-whitelist-fire'`,
    [today()],
  );
  expect(await poolOf('ent-2', 'other-fire', today(), 'xiangtan')).toBe('general');
  expect(await poolOf('ent-2', 'market', today(), 'xiangtan')).toBe('whitelist');
});

test('what is not the caller’s, or not in order, enters nobody', async () => {
  const enter = (person: string, change: object) =>
    as(person).send('POST', white, entry({ enterpriseId: 'huzhou-ent-5', ...change }));
  const notYours = { status: 403, body: { code: 'listNotYours' } };
  for (const person of [
    'huzhou-drafter-2',
    'huzhou-officer-1',
    'huzhou-auditor-1',
    'huzhou-supervisor-1',
    'huzhou-ent-5-contact',
  ])
    expect({ person, ...(await enter(person, {})) }).toMatchObject(notYours);
  const wrong = (path: string) => ({ status: 422, body: { faults: [{ path }] } });
  expect(await enter('huzhou-drafter-1', { decisionRef: '自定〔2026〕1号' })).toMatchObject(
    wrong('decisionRef'),
  );
  expect(await enter('huzhou-leader-1', { fromOn: addDays(today(), -1) })).toMatchObject(wrong('fromOn'));
  expect(await enter('huzhou-leader-1', { toOn: addDays(today(), -1) })).toMatchObject(wrong('toOn'));
  expect(await enter('huzhou-leader-1', { enterpriseId: 'jiujiang-ent-1' })).toMatchObject(
    wrong('enterpriseId'),
  );
  expect(await enter('huzhou-coord-1', { agencyId: undefined })).toMatchObject(wrong('agencyId'));
  expect(await enter('huzhou-coord-1', { agencyId: 'huzhou-unlisted' })).toMatchObject(wrong('agencyId'));
  const jiujiang = (body: object) =>
    as('jiujiang-coord-1').send('POST', white, {
      ...entry(),
      enterpriseId: 'jiujiang-ent-4',
      agencyId: undefined,
      ...body,
    });
  expect(await jiujiang({ criteria: ['依法经营'] })).toMatchObject(wrong('criteria'));
  expect(await jiujiang({ agencyId: 'jiujiang-fire', criteria: ['依法经营', '信用良好'] })).toMatchObject(
    wrong('agencyId'),
  );
  expect(await membersFor('huzhou-auditor-1', `${white}?state=all&enterpriseId=huzhou-ent-5`)).toEqual([]);
});

test('of two at once one enters; the other, like any that would overlap, is told 409; a repeat of the first is told the same', async () => {
  const body = entry({
    enterpriseId: 'huzhou-ent-1',
    agencyId: 'huzhou-market',
    decisionRef: '湖市监〔2026〕5号',
  });
  const key = { 'idempotency-key': freshKey() };
  const replies = await Promise.all([
    as('huzhou-leader-2').send('POST', white, body, key),
    as('huzhou-leader-2').send('POST', '/lists/key/members', {
      ...body,
      criteria: ['直接涉及公共安全和群众生命健康'],
    }),
  ]);
  expect(replies.map(({ status }) => status).toSorted()).toEqual([201, 409]);
  const [first, second] = replies;
  expect(replies.find(({ status }) => status === 409)).toMatchObject({ body: { code: 'listOverlaps' } });
  const again = await as('huzhou-leader-2').send('POST', white, body, key);
  if (first.status === 201) expect(again).toMatchObject({ status: 201, body: first.body as object });
  else expect(second.status).toBe(201);
  // For another agency it stands in nobody's way.
  expect(
    await as('huzhou-leader-3').send('POST', white, { ...body, agencyId: 'huzhou-emergency' }),
  ).toMatchObject({ status: 201, body: { state: 'current' } });
});

test('an enterprise leaves the joint inspections by its own wish and comes back by its own consent (JJ-30)', async () => {
  const own = as('jiujiang-ent-1-contact');
  const wish = { enterpriseId: 'jiujiang-ent-1', fromOn: today(), reason: '希望分别检查，便于安排生产' };
  const optsOut = async () => (await asks('jiujiang', 'ent-1', 'fire', today())).enterprise.jointOptOut;
  expect(
    await own.send('POST', '/lists/jointOptOut/members', { ...wish, enterpriseId: 'jiujiang-ent-3' }),
  ).toMatchObject({ status: 403 });
  const entered = await own.send('POST', '/lists/jointOptOut/members', wish);
  expect(entered).toMatchObject({
    status: 201,
    body: { state: 'current', criteria: ['企业意愿'], enteredBy: null },
  });
  const { id } = memberAnswer.parse(entered.body);
  expect(await optsOut()).toBe(true);
  const end = { endedOn: today(), reason: '同意联合检查' };
  expect(
    await as('jiujiang-ent-3-contact').send('POST', `/lists/jointOptOut/members/${id}/end`, end),
  ).toMatchObject({ status: 404 });
  expect(await own.send('POST', `/lists/jointOptOut/members/${id}/end`, end)).toMatchObject({
    status: 200,
    body: { state: 'over' },
  });
  expect(await optsOut()).toBe(false);
  // What the lead unit decided is not the enterprise's to end.
  expect(
    await as('jiujiang-ent-5-contact').send(
      'POST',
      '/lists/jointOptOut/members/jiujiang-ent-5-jointOptOut/end',
      end,
    ),
  ).toMatchObject({ status: 403, body: { code: 'listNotYours' } });
});

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
