// Numbers of documents over HTTP: they tell agencies apart, and what is told to have been served is what was issued.
import { z } from 'zod';
import { addDays } from '../../../../domain/calendar/plain-date';
import { callerAt, does, drafted, freshKey, today, type Caller } from '../callers';
import { visitUnderWay } from '../evidence/visit';
import { useProduct } from '../use-product';

const product = useProduct();

const issued = z.object({ id: z.string(), number: z.string(), recordedIn: z.number() });
const issue = async (caller: Caller, id: string, kind: string, more: object = {}) => {
  const { status, body } = await caller.post(`/inspections/${id}/documents`, { kind, ...more });
  expect({ status, body }).toMatchObject({ status: 201 });
  return issued.parse(body);
};
const documents = async (id: string, kind: string) =>
  z
    .object({ items: z.array(z.looseObject({ kind: z.string(), number: z.string() })) })
    .parse((await product.people.drafter.get(`/inspections/${id}/documents`)).body)
    .items.filter((one) => one.kind === kind)
    .map(({ number }) => number);
const noticeNo = async (id: string) =>
  z
    .looseObject({ resultNoticeNo: z.string().nullable(), version: z.int() })
    .parse((await product.people.drafter.get(`/inspections/${id}`)).body);

const admin = async (): Promise<Caller> =>
  await callerAt(product.api.url, 'cixi-admin-1', { roles: ['administrator'] });
const setWord = async (id: string, documentWord: string | null) => {
  const caller = await admin();
  const headers = {
    ...(await caller.identity()),
    'content-type': 'application/json',
    'idempotency-key': freshKey(),
  };
  const body = Buffer.from(JSON.stringify({ documentWord, reason: '试' }));
  expect(await caller.send('PATCH', `/agencies/${id}`, headers, body)).toMatchObject({ status: 200 });
};

/** Of one agency's own officers. @returns the inspection's id */
const approvedOf = async (agency: string, drafter: Caller, leader: Caller, officerIds: string[]) => {
  const id = await drafted(drafter, {
    ...{ leadAgencyId: agency, agencyIds: [agency], itemIds: [`cixi-item-${agency.slice(5)}-1`] },
    ...{ officerIds, leaderOfficerId: officerIds[0], enterpriseId: 'cixi-ent-1' },
    separateFromOthers: '分别进行',
    trigger: { source: 'complaint', evidenceRef: freshKey(), separateVisitReason: '须当场查看' },
  });
  await does(drafter, id, 'submitForReview', {});
  await does(leader, id, 'approve', { opinion: '同意' });
  return id;
};

const market = async () => {
  const at = (id: string, role: 'drafter' | 'agencyLeader' | 'officer') =>
    callerAt(product.api.url, `cixi-${id}`, { roles: [role], agencyId: 'cixi-market' });
  return {
    drafter: await at('drafter-2', 'drafter'),
    leader: await at('leader-2', 'agencyLeader'),
    officer: await at('officer-5', 'officer'),
  };
};

test('two agencies’ numbers differ by their words; one without a word numbers by its name; what is issued stays', async () => {
  const { drafter, leader } = product.people;
  const fire = await approvedOf('cixi-fire', drafter, leader, ['cixi-officer-1', 'cixi-officer-2']);
  const one = await issue(drafter, fire, 'approvalForm');
  const other = await market();
  const theirs = await approvedOf('cixi-market', other.drafter, other.leader, [
    'cixi-officer-5',
    'cixi-officer-6',
  ]);
  const two = await issue(other.drafter, theirs, 'approvalForm');
  expect([one.number, two.number]).toEqual([
    expect.stringMatching(/^慈消检审〔\d{4}〕1号$/),
    expect.stringMatching(/^慈市监检审〔\d{4}〕1号$/),
  ]);

  await setWord('cixi-market', null);
  const named = await issue(other.drafter, theirs, 'approvalForm', { occasion: '2' });
  expect(named.number).toMatch(/^慈溪市市场监督管理局检审〔\d{4}〕2号$/);
  await setWord('cixi-market', '慈监');
  const third = await issue(other.drafter, theirs, 'approvalForm', { occasion: '3' });
  expect(third.number).toMatch(/^慈监检审〔\d{4}〕3号$/);
  expect(await issue(other.drafter, theirs, 'approvalForm')).toEqual(two);
});

test('a word that stands on another issuer’s documents of the year numbers nothing, and no place in the series is lost', async () => {
  const { drafter } = product.people;
  const { pool } = product.api.database;
  const id = await drafted(drafter);
  await does(drafter, id, 'submitForReview', {});
  await does(product.people.leader, id, 'approve', { opinion: '同意' });
  const taken = `INSERT INTO document_word (jurisdiction, word, year, issuer_id)
    VALUES ('cixi', '慈救', $1, 'cixi-other-fire')`;
  await pool.query(taken, [Number(today().slice(0, 4))]);
  await pool.query(`UPDATE agency SET document_word = '慈救' WHERE id = 'cixi-fire'`);
  expect(await drafter.post(`/inspections/${id}/documents`, { kind: 'inspectionNotice' })).toMatchObject({
    status: 409,
    body: { code: 'documentWordTaken', params: { word: '慈救' } },
  });
  await pool.query(`UPDATE agency SET document_word = '慈消' WHERE id = 'cixi-fire'`);
  expect((await issue(drafter, id, 'inspectionNotice')).number).toMatch(/^慈消检通〔\d{4}〕1号$/);
});

const concluded = async (): Promise<string> => {
  const { officer } = product.people;
  const id = await visitUnderWay(product.people);
  await does(officer, id, 'recordCheck', {
    recordRef: '笔录1',
    findings: [{ itemId: 'cixi-item-fire-2', conforms: true, note: '符合' }],
    enterpriseOpinion: '无',
  });
  await does(officer, id, 'finishOnSite', {});
  await found(id, '未发现问题');
  return id;
};
const found = async (id: string, summary: string) =>
  await does(product.people.officer, id, 'recordResult', {
    ...{ agencyId: 'cixi-fire', outcome: 'noProblem', summary },
  });
const serve = (id: string) => `/inspections/${id}/commands/serveResultNotice`;

test('a result is told under the number of a notice issued for this very inspection, or not at all', async () => {
  const { officer, drafter, enterprise } = product.people;
  const id = await concluded();
  const elsewhere = await issue(officer, await concluded(), 'resultNotice');
  const otherKind = await issue(officer, id, 'onSiteRecord');
  for (const documentNo of ['慈消告〔2026〕12号', elsewhere.number, otherKind.number])
    expect(await officer.post(serve(id), { documentNo, method: 'onSpot' })).toMatchObject({
      status: 422,
      body: {
        code: 'numberNotIssued',
        params: { number: documentNo, title: '行政检查结果告知书', issued: null },
        detail: expect.stringContaining('不是本次检查制发的行政检查结果告知书'),
      },
    });
  const own = await issue(officer, id, 'resultNotice');
  const wrong = { documentNo: 'x', method: 'onSpot' };
  expect(await drafter.post(serve(id), wrong)).toMatchObject({ body: { params: { issued: [own.number] } } });
  expect(JSON.stringify((await enterprise.post(serve(id), wrong)).body)).not.toContain(own.number);
  await does(officer, id, 'serveResultNotice', { documentNo: own.number, method: 'onSpot' });
  expect(await noticeNo(id)).toMatchObject({ resultNoticeNo: own.number });
});

test('without a number the notice is issued in the act, once, whoever repeats it', async () => {
  const { officer, leader } = product.people;
  const id = await concluded();
  const before = await noticeNo(id);
  const stale = { 'idempotency-key': freshKey(), 'if-match': `"${String(before.version - 1)}"` };
  expect(await officer.post(serve(id), { method: 'onSpot' }, stale)).toMatchObject({ status: 412 });
  expect(await leader.post(serve(id), { method: 'onSpot' })).toMatchObject({
    status: 403,
    body: { code: 'roleNotAllowed' },
  });
  expect(await documents(id, 'resultNotice')).toEqual([]);
  const headers = { 'idempotency-key': freshKey(), 'if-match': `"${String(before.version)}"` };
  const first = await officer.post(serve(id), { method: 'onSpot' }, headers);
  expect(first).toMatchObject({ status: 200 });
  expect(await officer.post(serve(id), { method: 'onSpot' }, headers)).toMatchObject({
    status: 200,
    body: first.body,
  });
  expect(await documents(id, 'resultNotice')).toEqual([(await noticeNo(id)).resultNoticeNo]);
});

test('a notice that was issued before the result was put right is not served; the one served says what stands', async () => {
  const { officer } = product.people;
  const id = await concluded();
  const old = await issue(officer, id, 'resultNotice');
  await found(id, '复核后仍未发现问题');
  expect(await officer.post(serve(id), { documentNo: old.number, method: 'onSpot' })).toMatchObject({
    status: 409,
    body: { code: 'numberOutdated', params: { number: old.number } },
  });
  const both = [officer, product.people.secondOfficer].map((one) =>
    one.post(serve(id), { method: 'onSpot' }),
  );
  expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([200, 409]);
  const numbers = await documents(id, 'resultNotice');
  expect(numbers).toHaveLength(2);
  expect(await noticeNo(id)).toMatchObject({ resultNoticeNo: numbers.find((one) => one !== old.number) });
});

test('who enters tells no number of a notice that was not issued (HZ-49)', async () => {
  const { officer, drafter, leader } = product.people;
  const id = await approvedOf('cixi-fire', drafter, leader, ['cixi-officer-1', 'cixi-officer-2']);
  for (const body of ['coordinatingBody', 'justiceBureau'])
    await does(drafter, id, 'fileWithBody', { body, receiptNo: `备-${body}` });
  await does(drafter, id, 'waiveAdvanceNotice', { ground: 'complaint', reason: '投诉举报核查' });
  await does(drafter, id, 'issueActionCode', { code: 'XZM-1', platformTaskRef: 'ZJ-1' });
  const entry = {
    place: '车间',
    inspectionNoticeNo: '慈消检通〔2026〕12号',
    doorChecks: ['cixi-officer-1', 'cixi-officer-2'].map((officerId) => ({
      ...{ officerId, certificateShown: true, method: 'codeShown' },
    })),
  };
  expect(await officer.post(`/inspections/${id}/commands/recordEntry`, entry)).toMatchObject({
    status: 422,
    body: { code: 'numberNotIssued' },
  });
  const { number } = await issue(officer, id, 'inspectionNotice');
  await does(officer, id, 'recordEntry', { ...entry, inspectionNoticeNo: number });
});

test('corrections of several agencies are made one by a notice that says their common date (CX-91)', async () => {
  const { officer, drafter, leader } = product.people;
  const { officer: theirs } = await market();
  const team = ['cixi-officer-1', 'cixi-officer-2', 'cixi-officer-5'];
  const id = await drafted(drafter, {
    ...{ mode: 'joint', agencyIds: ['cixi-fire', 'cixi-market'], officerIds: team },
    itemIds: ['cixi-item-fire-1', 'cixi-item-market-1'],
  });
  await does(drafter, id, 'submitForReview', {});
  await does(leader, id, 'approve', { opinion: '同意' });
  for (const body of ['coordinatingBody', 'justiceBureau'])
    await does(drafter, id, 'fileWithBody', { body, receiptNo: `备-${body}` });
  await does(drafter, id, 'waiveAdvanceNotice', { ground: 'complaint', reason: '投诉举报核查' });
  await does(drafter, id, 'issueActionCode', { code: 'XZM-2', platformTaskRef: 'ZJ-2' });
  const shown = { certificateShown: true, method: 'codeShown' };
  const doorChecks = team.map((officerId) => ({ officerId, ...shown }));
  await does(officer, id, 'recordEntry', { place: '车间', doorChecks });
  await does(officer, id, 'recordCheck', {
    recordRef: '笔录1',
    findings: ['fire-1', 'market-1'].map((item) => ({
      ...{ itemId: `cixi-item-${item}`, conforms: false, note: '有问题' },
    })),
    enterpriseOpinion: '无',
    recordingRef: '音像-1',
  });
  await does(officer, id, 'finishOnSite', {});
  const byDate = { outcome: 'correctByDate', summary: '改正', correctBy: addDays(today(), 10) };
  await does(officer, id, 'recordResult', { agencyId: 'cixi-fire', ...byDate });
  await does(theirs, id, 'recordResult', { agencyId: 'cixi-market', ...byDate });
  await does(officer, id, 'serveResultNotice', { method: 'onSpot' });

  const combine = `/inspections/${id}/commands/combineCorrections`;
  const correctBy = addDays(today(), 20);
  const combination = { correctBy: addDays(today(), 15) };
  const other = await issue(drafter, id, 'combinedCorrection', { particulars: { combination } });
  expect(await drafter.post(combine, { documentNo: other.number, correctBy })).toMatchObject({
    status: 409,
    body: { code: 'numberOutdated' },
  });
  await does(drafter, id, 'combineCorrections', { correctBy });
  const numbers = await documents(id, 'combinedCorrection');
  expect(numbers).toHaveLength(2);
  const timeline = JSON.stringify((await drafter.get(`/inspections/${id}/timeline`)).body);
  expect(timeline).toMatch(
    new RegExp(`CorrectionsCombined[^}]*${numbers.find((one) => one !== other.number) ?? 'none'}`),
  );
});
