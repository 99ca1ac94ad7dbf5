// A whole case taken as one file (JJ-37): what is in it, that it proves itself without a server, who may take it, and that it is logged.
import { readFile, writeFile } from 'node:fs/promises';
import { evidenceIn } from '../../../../api/case-files/acts-parts';
import { listCaseFileExports } from '../../../../api/case-files/contract';
import { verifyCaseFile } from '../../../../case-file-verify/verify-case-file';
import { storeOf } from '../../../../evidence/places';
import { getLifecycle } from '../../../../prisma/queries/lifecycles';
import { textOfPdf } from '../../../support/read-pdf';
import { callerAt, does, drafted } from '../callers';
import { attached, photo, sha256Of, visitUnderWay } from '../evidence/visit';
import { settingsFor } from '../product';
import { useProduct } from '../use-product';
import { altered, contents, flipped, take, type Taken } from './taken';

const product = useProduct();
const rareName = '㛃𬭎䶮（慈溪）有限公司';
const file = photo();
let id: string;
let evidenceId: string;
let whole: Taken;

interface Index {
  record: { headHash: string; steps: { path: string; hash: string }[] };
  documents: { title: string; number: string; files: { pdf: string; docx: string; content: string } }[];
  evidence: { evidenceId: string; path: string; sha256: string }[];
  acts: { name: string; path: string; count: number }[];
  temporalHistory: { path: string | null; reason: string | null };
  files: { path: string; sha256: string; sizeBytes: number }[];
}

const indexOf = (files: ReadonlyMap<string, Buffer>): Index =>
  JSON.parse(files.get('index.json')?.toString('utf8') ?? '') as Index;
const faultOf = async (path: string) => {
  const { fault, about } = await verifyCaseFile(path);
  return { fault, about };
};

beforeAll(async () => {
  const { officer, enterprise } = product.people;
  const { pool } = product.api.database;
  await pool.query(`UPDATE enterprise SET name = $1 WHERE id = 'cixi-ent-1'`, [rareName]);
  id = await visitUnderWay(product.people);
  evidenceId = (await attached(officer, id, file)).evidenceId;
  await does(officer, id, 'recordCheck', {
    recordRef: '笔录1',
    findings: [{ itemId: 'cixi-item-fire-2', conforms: true, note: '通道畅通' }],
    enterpriseOpinion: '无',
  });
  const issued = await officer.post(`/inspections/${id}/documents`, { kind: 'onSiteRecord' });
  expect(issued).toMatchObject({ status: 201 });
  const complaint = { kind: 'complaint', classes: ['conduct'], text: '检查人员索要饮料，未付钱。' };
  const { items } = (await enterprise.get('/complaint-classes')).body as { items: { id: string }[] };
  expect(
    await enterprise.post('/complaints', { ...complaint, classes: [items[0]?.id], inspectionId: id }),
  ).toMatchObject({ status: 201 });
  whole = await take(product.api.url, product.people.supervisor, id);
});

test('one file holds the index, every step, document and piece of evidence, and holds by itself (JJ-37)', async () => {
  expect(whole).toMatchObject({
    status: 200,
    headers: { 'content-type': 'application/zip', 'cache-control': 'private, no-store' },
  });
  // RFC 6266: the name with its rare characters, percent-encoded.
  expect(decodeURIComponent(String(whole.headers['content-disposition']))).toContain(rareName);
  const verdict = await verifyCaseFile(whole.path);
  expect(verdict).toMatchObject({ fault: null, inspectionId: id, counted: { evidence: 1 } });

  const files = await contents(whole.path);
  const index = indexOf(files);
  const { body } = await product.people.officer.get(`/inspections/${id}/timeline`);
  const { items } = body as { items: { hash: string }[] };
  expect(index.record.steps.map(({ hash }) => hash)).toEqual(items.map(({ hash }) => hash));
  expect(verdict.counted.steps).toBe(items.length);
  expect(index.evidence).toMatchObject([{ evidenceId, sha256: sha256Of(file) }]);
  expect(files.get(index.evidence[0]?.path ?? '')?.equals(file)).toBe(true);
  const [record] = index.documents;
  expect(record?.title).toBe('现场检查笔录');
  expect(
    files
      .get(record?.files.pdf ?? '')
      ?.subarray(0, 4)
      .toString('latin1'),
  ).toBe('%PDF');
  expect(
    files
      .get(record?.files.docx ?? '')
      ?.subarray(0, 2)
      .toString('latin1'),
  ).toBe('PK');
  // Temporal's own history vouches for the record.
  expect(index.temporalHistory).toEqual({ path: 'temporal-history.json', reason: null });

  const words = textOfPdf(files.get('案卷目录.pdf') ?? Buffer.alloc(0));
  for (const said of [rareName, '行政检查案卷目录', '提交证据', record?.number ?? ''])
    expect(words).toContain(said.replaceAll(/\s/g, ''));
});

test('a byte that is another is found wherever it is, and the first that is wrong is named', async () => {
  const index = indexOf(await contents(whole.path));
  const [document] = index.documents;
  const step = index.record.steps[3]?.path ?? '';
  const piece = index.evidence[0]?.path ?? '';
  const change = (name: string) =>
    altered(whole.path, (files) => files.set(name, flipped(files.get(name) ?? Buffer.alloc(1))));
  for (const [name, fault] of [
    [step, 'stepChanged'],
    [piece, 'evidenceChanged'],
    [document?.files.content ?? '', 'documentChanged'],
    [document?.files.pdf ?? '', 'fileChanged'],
    ['案卷目录.pdf', 'fileChanged'],
    [index.acts.find(({ name: one }) => one === 'complaints')?.path ?? '', 'fileChanged'],
  ] as const)
    expect(await faultOf(await change(name))).toEqual({ fault, about: name });
  // The evidence lies in the ZIP as it is: a bit of it turned in the file itself.
  const bytes = await readFile(whole.path);
  const at = bytes.indexOf(file.subarray(0, 200)) + 500;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  const damaged = `${whole.path}.damaged`;
  await writeFile(damaged, bytes);
  expect(await faultOf(damaged)).toEqual({ fault: 'evidenceChanged', about: piece });
});

test('what is left out, put in or made anew is found too', async () => {
  const index = indexOf(await contents(whole.path));
  const piece = index.evidence[0]?.path ?? '';
  const last = index.record.steps.at(-1);
  const without = await altered(whole.path, (files) => files.delete(piece));
  expect(await faultOf(without)).toEqual({ fault: 'evidenceMissing', about: piece });
  const withMore = await altered(whole.path, (files) => files.set('evidence/more.jpg', photo()));
  expect(await faultOf(withMore)).toEqual({ fault: 'fileUnlisted', about: 'evidence/more.jpg' });
  // A step fewer, with an index that has been made to fit: the chain still holds, the head that the agency's system has does not.
  const shortened = await altered(whole.path, (files) => {
    const steps = index.record.steps.slice(0, -1);
    const record = { headHash: steps.at(-1)?.hash, steps };
    const rest = index.files.filter(({ path }) => path !== last?.path);
    files.delete(last?.path ?? '');
    files.set(
      'index.json',
      Buffer.from(JSON.stringify({ ...index, record, files: rest, documents: [] }), 'utf8'),
    );
  });
  expect((await verifyCaseFile(shortened, index.record.headHash)).fault).toBe('otherHead');
  expect(await faultOf(damagedZip)).toMatchObject({ fault: 'unreadable' });
});
const damagedZip = __filename;

test('complaints are in it only for who may know of them, scans and acts that were refused only for the oversight', async () => {
  const { officer, supervisor } = product.people;
  const countsFor = async (taken: Taken) => {
    const { acts } = indexOf(await contents(taken.path));
    return Object.fromEntries(acts.map(({ name, count }) => [name, count]));
  };
  // Scans in vain, hour by hour, for longer than one page of them.
  await product.api.database.pool.query(
    `INSERT INTO scan_refusal (hour, kind, reason, subject_id, jurisdiction, first_at, last_at)
     SELECT h, 'inspection', 'expired', $1, 'cixi', h, h FROM generate_series(timestamptz '2026-01-01', '2026-01-06 09:00', '1 hour') AS h`,
    [id],
  );
  // Somebody tries what he may not: the log of refusals has it.
  expect((await supervisor.post(`/inspections/${id}/commands/finishOnSite`, {})).status).toBe(403);
  expect(await countsFor(await take(product.api.url, supervisor, id))).toMatchObject({
    complaints: 1,
    refusals: 1,
    refusedScans: 130,
  });
  const own = await take(product.api.url, officer, id);
  expect(await countsFor(own)).toMatchObject({ complaints: 0, refusals: 0, refusedScans: 0, codes: 3 });
  const files = await contents(own.path);
  for (const [, bytes] of files) expect(bytes.includes('索要饮料')).toBe(false);
  // Temporal's history holds what was refused as well; the file holds without it.
  expect(indexOf(files).temporalHistory).toEqual({ path: null, reason: '只给监督、审计、纪检监察人员' });
  expect((await verifyCaseFile(own.path)).fault).toBeNull();
});

test('auditors, the oversight and the agencies of the visit take it; nobody else does (permission table)', async () => {
  const { url } = product.api;
  const { officer, leader, drafter, enterprise } = product.people;
  const at = (name: string, roles: Parameters<typeof callerAt>[2]['roles'], agencyId?: string) =>
    callerAt(url, `cixi-case-${name}`, { roles, ...(agencyId === undefined ? {} : { agencyId }) });
  const auditor = await at('auditor', ['auditor']);
  const discipline = await at('discipline', ['disciplineInspection']);
  for (const caller of [auditor, discipline, officer, leader, drafter])
    expect((await take(url, caller, id)).status).toBe(200);
  const coordinating = await at('coordinating', ['coordinatingBody']);
  const administrator = await at('administrator', ['administrator']);
  for (const caller of [coordinating, administrator])
    expect(await take(url, caller, id)).toMatchObject({
      status: 403,
      problem: expect.stringContaining('caseFileNotYours'),
    });
  const stranger = await at('stranger', ['officer'], 'cixi-market');
  const elsewhere = await callerAt(url, 'xiangtan-case-auditor', {
    roles: ['auditor'],
    jurisdiction: 'xiangtan',
  });
  for (const caller of [stranger, elsewhere]) expect((await take(url, caller, id)).status).toBe(404);
  // The enterprise reads what it is told of the visit; the whole file is not among that.
  expect([403, 404]).toContain((await take(url, enterprise, id)).status);
});

test('every taking is logged, with the head that a case file is compared with', async () => {
  const { supervisor, officer } = product.people;
  const draft = await drafted(product.people.drafter, { enterpriseId: 'cixi-ent-2' });
  const taken = await take(product.api.url, officer, draft);
  expect(taken.status).toBe(200);
  const { body } = await supervisor.get(`/inspections/${draft}/case-file/exports`);
  const { items } = listCaseFileExports.answer.parse(body) as { items: Record<string, unknown>[] };
  const { headHash } = await verifyCaseFile(taken.path);
  expect(items).toMatchObject([
    { actorId: 'cixi-officer-1', roles: ['officer'], outcome: 'sent', headHash, version: 1 },
  ]);
  expect(items[0]?.['sizeBytes']).toBe((await readFile(taken.path)).length);
  expect(items[0]?.['indexHash']).toBe(
    sha256Of((await contents(taken.path)).get('index.json') ?? Buffer.alloc(0)),
  );
  // Asking for its headers alone takes nothing.
  expect((await officer.send('HEAD', `/inspections/${draft}/case-file`, {})).status).toBe(200);
  const again = (await supervisor.get(`/inspections/${draft}/case-file/exports`)).body as {
    items: unknown[];
  };
  expect(again.items).toHaveLength(1);
});

test('evidence whose file is gone is named as missing, by the index and by the verifier', async () => {
  const { officer } = product.people;
  const visit = await visitUnderWay(product.people);
  const lost = photo();
  await attached(officer, visit, lost);
  const store = storeOf(settingsFor('').evidence);
  await store.remove(sha256Of(lost));
  const taken = await take(product.api.url, officer, visit);
  expect(taken.status).toBe(200);
  const { evidence } = indexOf(await contents(taken.path));
  expect(evidence).toMatchObject([{ path: null, sha256: sha256Of(lost) }]);
  expect((await verifyCaseFile(taken.path)).fault).toBe('evidenceMissing');
});

test('what is attached while a case is gathered is of the next one: the file holds as of its last step', async () => {
  const { officer } = product.people;
  const visit = await visitUnderWay(product.people);
  await attached(officer, visit, photo());
  const { pool } = product.api.database;
  const before = await getLifecycle(pool, visit);
  if (before?.type !== 'inspection') throw new Error('an inspection');
  await attached(officer, visit, photo());
  const settings = settingsFor('');
  const { parts, said } = await evidenceIn({ database: product.api.database, settings }, before);
  expect([parts.length, said.length]).toEqual([1, 1]);
});
