// Over HTTP: the enterprise uploads a photo of what it put right, its report and the recheck by photo name it (E); it sees its own
// and nothing of the agencies', and can do so only while there is something to put right.
import { addDays } from '../../../../domain/calendar/plain-date';
import { callerAt, does, today } from '../callers';
import { useProduct } from '../use-product';
import { attached, claim, openUpload, photo, sha256Of, upload, visitUnderWay } from './visit';

const product = useProduct();
const agencyId = 'cixi-fire';
const contact = 'cixi-ent-1-contact';

const inspected = async (): Promise<string> => {
  const { officer } = product.people;
  const id = await visitUnderWay(product.people);
  await attached(officer, id, photo());
  await does(officer, id, 'recordCheck', {
    recordRef: '笔录〔2026〕61号',
    findings: [{ itemId: 'cixi-item-fire-2', conforms: false, note: '通道堵塞' }],
    enterpriseOpinion: '无',
  });
  await does(officer, id, 'finishOnSite', {});
  return id;
};
const ordered = async (): Promise<string> => {
  const { officer } = product.people;
  const id = await inspected();
  const correctBy = addDays(today(), 10);
  await does(officer, id, 'recordResult', { agencyId, outcome: 'correctByDate', summary: '堵塞', correctBy });
  await does(officer, id, 'serveResultNotice', { method: 'electronic' });
  return id;
};
const byContact = { takenBy: contact, content: '通道已清空' };

test('uploaded by the enterprise, named in its report and in the recheck; each side sees what is its own', async () => {
  const { officer, enterprise } = product.people;
  const id = await ordered();
  const file = photo();
  const shown = await attached(enterprise, id, file, byContact);
  const listed = async (caller: typeof officer) =>
    (await caller.get(`/inspections/${id}/evidence`)).body as { items: { evidenceId: string }[] };
  expect((await listed(enterprise)).items).toMatchObject([
    { evidenceId: shown.evidenceId, sha256: sha256Of(file), fromEnterprise: true, withoutCode: null },
  ]);
  const { items } = await listed(officer);
  expect(items).toMatchObject([{ fromEnterprise: false }, { fromEnterprise: true }]);
  const fileOf = (evidenceId = '') => enterprise.get(`/inspections/${id}/evidence/${evidenceId}/file`);
  expect((await fileOf(shown.evidenceId)).status).toBe(200);
  expect((await fileOf(items[0]?.evidenceId)).status).toBe(404);

  await does(enterprise, id, 'submitRectification', {
    ...{ agencyId, report: '通道已清空，见照片', evidenceIds: [shown.evidenceId] },
  });
  const recheck = { agencyId, passed: true, method: 'photo', note: '照片所见已清空' };
  const bare = await officer.post(`/inspections/${id}/commands/verifyRectification`, {
    ...recheck,
    evidenceIds: ['00000000-0000-4000-8000-000000000000'],
  });
  expect(bare).toMatchObject({ body: { code: 'unknownSubject' } });
  await does(officer, id, 'verifyRectification', { ...recheck, evidenceIds: [shown.evidenceId] });
  // Closed: what it handed in it still sees, and nothing more goes in.
  expect((await listed(enterprise)).items).toHaveLength(1);
  expect(await openUpload(enterprise, id, photo())).toMatchObject({ status: 403 });
});

test('a position is measured against the register as a check-in is, and marked, for officers and enterprise alike', async () => {
  const { officer, enterprise } = product.people;
  const coordinates = { latitude: 30.17, longitude: 121.24, datum: 'wgs84' };
  await product.api.database.pool.query('UPDATE enterprise SET coordinates = $1 WHERE id = $2', [
    coordinates,
    'cixi-ent-1',
  ]);
  const id = await ordered();
  const at = (latitude: number) => ({ position: { latitude, longitude: 121.24, accuracyMetres: 10 } });
  await attached(officer, id, photo(), at(30.1701));
  await attached(enterprise, id, photo(), { ...byContact, ...at(30.27) });
  const { items } = (await officer.get(`/inspections/${id}/evidence`)).body as {
    items: { placed: object | null }[];
  };
  expect(items.slice(-2).map(({ placed }) => placed)).toMatchObject([
    { placement: 'near', of: 'enterprise', distanceMetres: 11, limitMetres: 500, doubts: [] },
    { placement: 'far', of: 'enterprise', distanceMetres: 11_120 },
  ]);
});

test('nothing of an enterprise before there is something to put right, nor by another, nor in an officer’s name', async () => {
  const { enterprise } = product.people;
  const early = await inspected();
  expect(await openUpload(enterprise, early, photo())).toMatchObject({
    status: 403,
    body: { code: 'evidenceNotYours' },
  });
  const id = await ordered();
  const other = await callerAt(product.api.url, 'cixi-ent-2-contact', {
    roles: ['enterprise'],
    enterpriseId: 'cixi-ent-2',
  });
  expect(await openUpload(other, id, photo())).toMatchObject({ status: 404 });
  const file = photo();
  const said = claim(await upload(enterprise, id, file), file);
  expect(await enterprise.post(`/inspections/${id}/commands/attachEvidence`, said)).toMatchObject({
    body: { code: 'unknownSubject' },
  });
  expect((await enterprise.get(`/inspections/${id}/evidence`)).body).toMatchObject({ items: [] });
});

test('a recheck by photo that names none is carried out, and noted in the record', async () => {
  const { officer, enterprise } = product.people;
  const id = await ordered();
  await does(enterprise, id, 'submitRectification', { agencyId, report: '已改' });
  const { notes } = await does(officer, id, 'verifyRectification', {
    ...{ agencyId, passed: true, method: 'photo', note: '照片所见已清空' },
  });
  expect(notes).toMatchObject([{ rule: 'recheckProof' }]);
});
