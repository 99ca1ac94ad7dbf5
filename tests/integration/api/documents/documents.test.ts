// Official documents over HTTP (HZ-50): issued under numbers without gaps, named in the history, read by whom they are for,
// verified by everybody.
import { z } from 'zod';
import { docxMediaType, pdfMediaType } from '../../../../api/contract';
import type { DocumentContent } from '../../../../documents/forms/content';
import { issueOnce } from '../../../../prisma/queries/documents';
import { callerAt, does, drafted, type Caller } from '../callers';
import { call } from '../product';
import { useProduct } from '../use-product';

const product = useProduct();

const issued = z.object({
  id: z.string(),
  number: z.string(),
  checkCode: z.string(),
  kind: z.string(),
  recordedIn: z.number().nullable(),
  templateVersion: z.string(),
  digest: z.string(),
});
const listed = z.object({ items: z.array(issued) });

const approved = async (): Promise<string> => {
  const { drafter, leader } = product.people;
  const id = await drafted(drafter);
  await does(drafter, id, 'submitForReview', {});
  await does(leader, id, 'approve', { opinion: '同意' });
  return id;
};

const issue = async (caller: Caller, id: string, body: object) => {
  const reply = await caller.post(`/inspections/${id}/documents`, body);
  expect({ body, reply }).toMatchObject({ reply: { status: 201 } });
  return issued.parse(reply.body);
};

const contentOf = async (id: string): Promise<DocumentContent> => {
  const { rows } = await product.api.database.pool.query<{ content: DocumentContent }>(
    'SELECT content FROM document WHERE id = $1',
    [id],
  );
  const [row] = rows;
  if (row === undefined) throw new Error(`no document ${id}`);
  return row.content;
};

const places = async (kind: string): Promise<readonly number[]> => {
  const { rows } = await product.api.database.pool.query<{ place: number }>(
    `SELECT place FROM document WHERE issuer_id = 'cixi-fire' AND kind = $1 ORDER BY place`,
    [kind],
  );
  return rows.map(({ place }) => place);
};
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

test('a document is numbered, stands in the history with its template’s version, and its file says what it says', async () => {
  const { drafter, officer } = product.people;
  const id = await approved();
  const approval = await issue(drafter, id, { kind: 'approvalForm' });
  const notice = await issue(officer, id, {
    kind: 'inspectionNotice',
    particulars: { assistants: { count: 1, duty: '设备检测' } },
  });
  expect(approval.number).toMatch(/^慈消检审〔\d{4}〕1号$/);
  const timeline = z.object({
    items: z.array(
      z.object({ command: z.string(), sequence: z.number(), events: z.array(z.looseObject({})) }),
    ),
  });
  const steps = timeline.parse((await drafter.get(`/inspections/${id}/timeline`)).body).items;
  expect(steps.find(({ sequence }) => sequence === notice.recordedIn)).toMatchObject({
    command: 'issueDocument',
    events: [
      {
        type: 'DocumentIssued',
        kind: 'inspectionNotice',
        number: notice.number,
        templateVersion: '2',
        checkCode: notice.checkCode,
        digest: notice.digest,
      },
    ],
  });
  const { pool } = product.api.database;
  const content = await contentOf(notice.id);
  const pdf = await drafter.get(`/documents/${notice.id}/file.pdf`);
  expect(pdf).toMatchObject({ status: 200, headers: { 'content-type': pdfMediaType } });
  const docx = await drafter.get(`/documents/${notice.id}/file.docx`);
  expect(docx).toMatchObject({ status: 200, headers: { 'content-type': docxMediaType } });
  expect(content.blocks.length).toBeGreaterThan(3);
  await expect(pool.query('UPDATE document SET number = $2 WHERE id = $1', [notice.id, 'x'])).rejects.toThrow(
    /stays as it is/,
  );
  await expect(pool.query('DELETE FROM document WHERE id = $1', [notice.id])).rejects.toThrow();
});

test('the same document asked for again is the same; other particulars want another occasion', async () => {
  const { officer } = product.people;
  const id = await approved();
  const first = await issue(officer, id, { kind: 'inspectionNotice' });
  expect(await issue(officer, id, { kind: 'inspectionNotice' })).toEqual(first);
  const others = { kind: 'inspectionNotice', particulars: { assistants: { count: 3, duty: '检测' } } };
  expect(await officer.post(`/inspections/${id}/documents`, others)).toMatchObject({
    status: 409,
    body: { code: 'documentIssuedOtherwise', params: { number: first.number } },
  });
  expect((await issue(officer, id, { ...others, occasion: '2' })).number).not.toBe(first.number);
});

test.each([
  [{ kind: 'resultNotice' }, 409, 'documentNotYet', 'drafter'],
  [{ kind: 'correctionOrder', subject: 'cixi-market' }, 403, 'documentNotYours', 'drafter'],
  [{ kind: 'recusalDecision', subject: 'cixi-officer-1' }, 422, 'documentSubject', 'leader'],
  [{ kind: 'filingForm' }, 422, 'documentParticulars', 'drafter'],
  [{ kind: 'supervisionNotice' }, 403, 'documentNotYours', 'drafter'],
  [{ kind: 'approvalForm', particulars: { leaderPost: '科长' } }, 422, 'documentParticulars', 'drafter'],
  [{ kind: 'approvalForm' }, 404, 'notFound', 'enterprise'],
] as const)('%j is refused: %d %s to the %s', async (body, status, code, who) => {
  const id = await approved();
  expect(await product.people[who].post(`/inspections/${id}/documents`, body)).toMatchObject({
    status,
    body: { code },
  });
});

test('the enterprise reads what is handed to it, nobody from elsewhere anything', async () => {
  const { drafter, enterprise, supervisor } = product.people;
  const id = await approved();
  const form = await issue(drafter, id, { kind: 'approvalForm' });
  const notice = await issue(drafter, id, { kind: 'advanceNotice' });
  const seen = async (caller: Caller) => await caller.get(`/inspections/${id}/documents`);
  expect(await seen(enterprise)).toMatchObject({ status: 404 });
  await does(drafter, id, 'serveAdvanceNotice', {
    documentNo: notice.number,
    contents: ['检查主体', '检查时间', '检查内容', '检查方式', '检查标准'],
  });
  expect(listed.parse((await seen(enterprise)).body).items.map(({ kind }) => kind)).toEqual([
    'advanceNotice',
  ]);
  expect(listed.parse((await seen(supervisor)).body).items).toHaveLength(2);
  expect(await enterprise.get(`/documents/${form.id}/file.pdf`)).toMatchObject({ status: 404 });
  expect(await enterprise.get(`/documents/${notice.id}/file.pdf`)).toMatchObject({ status: 200 });
  const stranger = await callerAt(product.api.url, 'xiangtan-drafter-9', {
    roles: ['drafter'],
    agencyId: 'xiangtan-fire',
    jurisdiction: 'xiangtan',
  });
  expect(await stranger.get(`/documents/${notice.id}/file.pdf`)).toMatchObject({ status: 404 });
});

test('everybody verifies a page by its check code, as JSON and as a page', async () => {
  const { drafter } = product.people;
  const id = await approved();
  const { checkCode, number } = await issue(drafter, id, { kind: 'approvalForm' });
  const at = `${product.api.url}/api/v1/public/documents/${checkCode}`;
  expect(await call('GET', at)).toMatchObject({
    status: 200,
    body: { number, checkCode, inspectionUndone: false },
  });
  expect(await call('GET', at.toLowerCase().replaceAll(/-(?=[0-9a-f]{4}(?:-|$))/g, ''))).toMatchObject({
    body: { number },
  });
  const page = await call('GET', at, { accept: 'text/html' });
  expect(page.headers['content-type']).toMatch(/^text\/html/);
  expect(page.body).toContain(number);
  expect(
    await call(
      'GET',
      at.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
    ),
  ).toMatchObject({
    status: 404,
    body: { code: 'documentUnknown' },
  });
});

test('a number that comes to nothing is the next one’s, and a document left behind is recorded by a repeat', async () => {
  const { officer } = product.people;
  const { pool } = product.api.database;
  const id = await approved();
  const before = await places('surveyRecord');
  const entry = {
    ...{ documentId: '11111111-1111-4111-8111-111111111111', lifecycleId: id, kind: 'surveyRecord' as const },
    ...{
      subject: '',
      occasion: 'x',
      jurisdiction: 'cixi',
      issuerId: 'cixi-fire',
      issuerName: '慈溪市消防救援大队',
      writtenFrom: 3,
      year: 2026,
      templateVersion: '1',
      particulars: {},
    },
    issuedBy: {
      id: 'cixi-officer-1',
      roles: ['officer' as const],
      jurisdiction: 'cixi',
      agencyId: 'cixi-fire',
      enterpriseId: null,
    },
    issuedAt: new Date().toISOString(),
  };
  await expect(
    issueOnce(pool, entry, () => {
      throw new Error('stopped half-way');
    }),
  ).rejects.toThrow('stopped half-way');
  expect(await places('surveyRecord')).toEqual(before);
  const left = await issueOnce(
    pool,
    { ...entry, kind: 'inspectionNotice', occasion: 'left' },
    (word, place) => ({
      number: `${word}检通〔2026〕${place}号`,
      content: {},
      checkCode: 'LEFT',
      digest: 'e'.repeat(64),
    }),
  );
  expect(left.recordedIn).toBeNull();
  const recorded = await issue(officer, id, { kind: 'inspectionNotice', occasion: 'left' });
  expect(recorded).toMatchObject({ number: left.number, id: left.documentId });
  expect(recorded.recordedIn).not.toBeNull();
});

test('a hundred at once in one agency leave no gap and no double', async () => {
  const { officer } = product.people;
  const ids: string[] = [];
  while (ids.length < 10) ids.push(await approved());
  const before = (await places('inspectionNotice')).length;
  const all = await Promise.all(
    ids.flatMap((id) =>
      upTo(10).map((nth) => issue(officer, id, { kind: 'inspectionNotice', occasion: `many-${nth}` })),
    ),
  );
  expect(new Set(all.map(({ number }) => number)).size).toBe(100);
  expect(await places('inspectionNotice')).toEqual(upTo(before + 100));
  expect(all.every(({ recordedIn }) => recordedIn !== null)).toBe(true);
});
