// The form at the door over HTTP: two officers, devices offline at times, one form in the end.
import { randomUUID } from 'node:crypto';
import {
  getDoorForm,
  getDoorPackage,
  listFormEntries,
  sendFormEntries,
} from '../../../../api/door-forms/contract';
import {
  edit,
  emptyOutbox,
  nextPart,
  shownPoints,
  takeReceipts,
  takeServer,
  type Outbox,
} from '../../../../domain/door-form/outbox';
import type { PointFinding } from '../../../../domain/door-form/entry';
import { callerAt, does, drafted, type Caller } from '../callers';
import { toTheCode } from '../codes/coded';
import { call } from '../product';
import { useProduct } from '../use-product';

const product = useProduct();

const doorChecks = ['cixi-officer-1', 'cixi-officer-2'].map((officerId) => ({
  officerId,
  certificateShown: true,
  method: 'codeShown',
}));

const atTheDoor = async (): Promise<string> => {
  const { drafter, leader } = product.people;
  const id = await drafted(drafter, { itemIds: ['cixi-item-fire-2'] });
  await does(drafter, id, 'submitForReview', {});
  await does(leader, id, 'approve', { opinion: '同意' });
  for (const body of ['coordinatingBody', 'justiceBureau'])
    await does(drafter, id, 'fileWithBody', { body, receiptNo: `备-${body}` });
  await does(drafter, id, 'waiveAdvanceNotice', { ground: 'complaint', reason: '投诉举报核查' });
  expect(await drafter.get(`/inspections/${id}/door-package`)).toMatchObject({
    status: 409,
    body: { code: 'formTooEarly' },
  });
  await does(drafter, id, 'issueActionCode', { code: 'XZM-1', platformTaskRef: 'ZJ-1' });
  return id;
};

const enter = async (id: string): Promise<void> => {
  await does(product.people.officer, id, 'recordEntry', {
    place: '慈溪市浒澜街道海棠路18号',
    doorChecks,
  });
};

const packageOf = async (caller: Caller, id: string) =>
  getDoorPackage.answer.parse((await caller.get(`/inspections/${id}/door-package`)).body) as {
    pinned: { hash: string; form: { points: { no: number }[] } };
    officers: { id: string; certificates: unknown[] }[];
    code: string;
    entries: unknown[];
  };

const formOf = async (caller: Caller, id: string) =>
  getDoorForm.answer.parse((await caller.get(`/inspections/${id}/form`)).body) as {
    digest: string;
    missing: number[];
    conflicts: number[];
    findings: { itemId: string; conforms: boolean; note: string }[];
    points: { point: number; finding: string | null; heads: { entryId: string }[] }[];
  };

interface Device {
  readonly caller: Caller;
  outbox: Outbox;
}

const fill = (device: Device, point: number, finding: PointFinding, note = ''): void => {
  device.outbox = edit(device.outbox, {
    ...{ entryId: randomUUID(), point, finding, note, files: [] },
    madeAt: new Date().toISOString(),
  });
};

/** @param fate what the device gets to see of it */
const send = async (
  device: Device,
  id: string,
  fate: 'answered' | 'answerLost' = 'answered',
): Promise<void> => {
  const part = nextPart(device.outbox, 3);
  if (part.length === 0) return;
  const { status, body } = await device.caller.post(`/inspections/${id}/form/entries`, { entries: part });
  expect(status).toBe(200);
  const { receipts } = sendFormEntries.answer.parse(body) as { receipts: Parameters<typeof takeReceipts>[1] };
  if (fate === 'answered') device.outbox = takeReceipts(device.outbox, receipts);
};

const pull = async (device: Device, id: string): Promise<void> => {
  const { body } = await device.caller.get(`/inspections/${id}/form/entries?after=0`);
  const { items } = listFormEntries.answer.parse(body) as { items: Parameters<typeof takeServer>[1] };
  device.outbox = takeServer(device.outbox, items);
};

const twoDevices = async (hash: string): Promise<readonly [Device, Device]> => [
  { caller: product.people.officer, outbox: emptyOutbox(hash) },
  {
    caller: await callerAt(product.api.url, 'cixi-officer-2', { roles: ['officer'], agencyId: 'cixi-fire' }),
    outbox: emptyOutbox(hash),
  },
];

const record = (findings: readonly object[], formDigest: string) => ({
  recordRef: '笔录〔2026〕21号',
  findings,
  formDigest,
  enterpriseOpinion: '无',
  recordingRef: '音像-21',
  signature: { capacity: 'personInCharge', refused: false, imageHash: 'c'.repeat(64) },
});

test('two devices with lost answers and sendings at once end in one form; a conflict is settled by who sees it; the record rests on it (DE-15, DE-16, HZ-19)', async () => {
  const id = await atTheDoor();
  const { officer } = product.people;
  const { pinned, officers, code } = await packageOf(officer, id);
  expect(code).toBe('XZM-1');
  expect(officers.map((one) => one.id)).toEqual(['cixi-officer-1', 'cixi-officer-2']);
  for (const { certificates } of officers) expect(certificates).toHaveLength(1);
  expect(pinned.form.points.map(({ no }) => no)).toEqual([1, 2, 3]);
  const [one, other] = await twoDevices(pinned.hash);
  fill(one, 1, 'violates', '灭火器过期𠮷');
  // Nobody is inside yet.
  expect(
    await officer.post(`/inspections/${id}/form/entries`, { entries: nextPart(one.outbox, 1) }),
  ).toMatchObject({ status: 409, body: { code: 'formTooEarly' } });
  await enter(id);

  fill(one, 2, 'conforms');
  fill(other, 1, 'conforms');
  fill(other, 2, 'conforms');
  fill(other, 1, 'conforms', '再看一次');
  await send(one, id, 'answerLost');
  await Promise.all([send(one, id), send(other, id), send(one, id), send(other, id)]);
  for (const device of [one, other]) {
    while (device.outbox.waiting.length > 0) await send(device, id);
    await pull(device, id);
  }
  const shownBy = ({ outbox }: Device) =>
    shownPoints(outbox).map(({ point, value, heads }) => [point, value, heads.map(({ entryId }) => entryId)]);
  expect(shownBy(one)).toEqual(shownBy(other));
  const open = await formOf(officer, id);
  expect(open).toMatchObject({ missing: [3], conflicts: [1] });
  expect(open.points.map(({ point, finding, heads }) => [point, finding, heads.length])).toEqual([
    [1, null, 2],
    [2, 'conforms', 2],
  ]);

  const refused = async (findings: readonly object[], digest: string) =>
    (await officer.post(`/inspections/${id}/commands/recordCheck`, record(findings, digest))).body;
  expect(await refused(open.findings, open.digest)).toMatchObject({
    code: 'formUnfinished',
    params: { missing: ['3'], conflicts: ['1'] },
  });
  fill(other, 1, 'violates', '两人复看，过期');
  fill(other, 3, 'conforms');
  await send(other, id);
  const settled = await formOf(officer, id);
  expect(settled).toMatchObject({ missing: [], conflicts: [] });
  expect(await refused(open.findings, open.digest)).toMatchObject({ code: 'formMovedOn' });
  expect(settled.findings).toEqual([
    { itemId: 'cixi-item-fire-2', conforms: false, note: expect.stringContaining('两人复看，过期') },
  ]);
  expect(
    await refused([{ itemId: 'cixi-item-fire-2', conforms: true, note: '' }], settled.digest),
  ).toMatchObject({ code: 'formContradicted', params: { items: ['cixi-item-fire-2'] } });
  await does(officer, id, 'recordCheck', record(settled.findings, settled.digest));
  const { body } = await officer.get(`/inspections/${id}`);
  expect(body).toMatchObject({ check: { formDigest: settled.digest, signature: { refused: false } } });

  // What a device still had is kept, and no part of that record.
  fill(one, 2, 'violates', '离开后才联网');
  const { body: late } = await officer.post(`/inspections/${id}/form/entries`, {
    entries: nextPart(one.outbox, 1),
  });
  expect(late).toMatchObject({ receipts: [{ status: 'stored', late: true }] });
});

test('the form stays as it was pinned, whatever becomes of its items and forms; each receipt holds on to the one before', async () => {
  const id = await atTheDoor();
  const { officer } = product.people;
  const before = await packageOf(officer, id);
  await enter(id);
  const [device] = await twoDevices(before.pinned.hash);
  for (const point of [1, 2, 3]) fill(device, point, 'conforms');
  const { body } = await officer.post(`/inspections/${id}/form/entries`, {
    entries: nextPart(device.outbox, 3),
  });
  const { receipts } = sendFormEntries.answer.parse(body) as {
    receipts: { sequence: number; hash: string }[];
  };
  expect(receipts.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
  expect(new Set(receipts.map(({ hash }) => hash)).size).toBe(3);
  await expect(
    product.api.database.pool.query('UPDATE form_entry SET late = true WHERE lifecycle_id = $1', [id]),
  ).rejects.toThrow('append-only');
  await expect(
    product.api.database.pool.query('DELETE FROM door_form WHERE lifecycle_id = $1', [id]),
  ).rejects.toThrow('append-only');
  // Whatever happens to the register: even a form that is rewritten where it stands.
  const rewrite = async (from: string, to: string) =>
    await product.api.database.pool.query(
      `UPDATE catalogue SET state = replace(state::text, $1, $2)::jsonb WHERE id = 'cixi-form-fire'`,
      [from, to],
    );
  await rewrite('每年至少一次', '每半年至少一次');
  const { body: composedNow } = await officer.get(`/inspections/${id}/check-form`);
  const { pinned } = await packageOf(officer, id);
  await rewrite('每半年至少一次', '每年至少一次');
  expect(JSON.stringify(composedNow)).toContain('每半年至少一次');
  expect(pinned).toEqual(before.pinned);
});

test('the package tells the enterprise what the page of the code tells it; who has left holds no certificate in it', async () => {
  const { drafter, leader, officer } = product.people;
  const id = await toTheCode({ drafter, leader, officer }, { itemIds: ['cixi-item-fire-2'] });
  await does(drafter, id, 'issueActionCode', { platformTaskRef: 'ZJ-1' });
  const { code, officers, ...told } = getDoorPackage.answer.parse(
    (await officer.get(`/inspections/${id}/door-package`)).body,
  ) as Awaited<ReturnType<typeof packageOf>> & {
    rights: string[];
    complaintChannels: string[];
    recordingMatters: { name: string }[];
  };
  const { body } = await call('GET', `${product.api.url}/api/v1/public/codes/${code}`);
  const page = body as { rights: { text: string }[]; complaintChannels: string[] };
  expect(told.rights).toEqual(page.rights.map(({ text }) => text));
  expect(told.rights).toContainEqual(expect.stringContaining('申请其回避'));
  expect(told.complaintChannels).toEqual(page.complaintChannels);
  expect(told.recordingMatters).toContainEqual(expect.objectContaining({ name: '容易引发争议' }));
  expect(officers[0]?.certificates).not.toEqual([]);
  const { pool } = product.api.database;
  await pool.query(`UPDATE officer SET ended_on = '2026-01-31' WHERE id = 'cixi-officer-1'`);
  await pool.query(`UPDATE officer SET standing = 'auxiliary' WHERE id = 'cixi-officer-2'`);
  const { officers: later } = await packageOf(drafter, id);
  await pool.query(`UPDATE officer SET ended_on = NULL WHERE id = 'cixi-officer-1'`);
  await pool.query(`UPDATE officer SET standing = 'officer' WHERE id = 'cixi-officer-2'`);
  expect(later.map(({ certificates }) => certificates)).toEqual([[], []]);
});

test('who is not of the team fills in nothing, the enterprise does not see the form, and a wrong entry says what to do', async () => {
  const id = await atTheDoor();
  const { officer, enterprise, drafter } = product.people;
  expect(await officer.get(`/inspections/${id}/form`)).toMatchObject({
    status: 409,
    body: { code: 'formNotPinned' },
  });
  const { pinned } = await packageOf(officer, id);
  await enter(id);
  const [device] = await twoDevices(pinned.hash);
  fill(device, 1, 'conforms');
  const [entry] = nextPart(device.outbox, 1);
  if (entry === undefined) throw new Error('an edit waits to be sent');
  const path = `/inspections/${id}/form/entries`;
  expect(await drafter.post(path, { entries: [entry] })).toMatchObject({
    status: 403,
    body: { code: 'formNotYours' },
  });
  expect((await enterprise.get(`/inspections/${id}/form`)).status).toBe(404);
  expect((await enterprise.post(path, { entries: [entry] })).status).toBe(404);
  const wrong = [
    { ...entry, entryId: randomUUID(), point: 77 },
    { ...entry, entryId: randomUUID(), basedOn: [randomUUID()] },
    { ...entry, entryId: randomUUID(), files: ['d'.repeat(64)] },
    { ...entry, entryId: randomUUID(), formHash: 'e'.repeat(64) },
    entry,
  ];
  expect((await officer.post(path, { entries: wrong })).body).toMatchObject({
    receipts: [
      { status: 'refused', code: 'unknownPoint', message: expect.stringContaining('核对序号') },
      { status: 'refused', code: 'parentMissing' },
      { status: 'refused', code: 'fileMissing', about: ['d'.repeat(64)] },
      { status: 'refused', code: 'otherForm' },
      { status: 'stored', sequence: 1, code: null },
    ],
  });
  const again = await officer.post(path, { entries: [{ ...entry, note: '另一种说法' }] });
  expect(again.body).toMatchObject({ receipts: [{ status: 'refused', code: 'entryIdReused' }] });
  expect(await officer.post(path, { entries: [{ ...entry, finding: 'maybe' }] })).toMatchObject({
    status: 400,
    body: { code: 'invalidInput', faults: [{ path: 'entries.0.finding' }] },
  });
});
