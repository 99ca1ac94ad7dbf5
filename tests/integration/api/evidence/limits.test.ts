// How much one officer may have under way: counted by what is not attached, for each person by himself.
import type { Settings } from '../../../../temporal-config/settings';
import { settingsFor } from '../product';
import { useProduct } from '../use-product';
import { attached, claim, openUpload, photo, upload, visitUnderWay } from './visit';

const evidence: Settings['evidence'] = {
  ...settingsFor('https://login.ruqi.example').evidence,
  mostUploads: 3,
  mostUploadBytes: 10_000,
};
const product = useProduct(() => evidence);

const refusal = (params: object) => ({ status: 409, body: { code: 'evidenceUploadsTooMany', params } });
const idOf = ({ headers }: { headers: { location?: string | undefined } }): string =>
  String(headers.location).split('/').at(-1) ?? '';

test('one more than he may have is refused with what he has; attached, dropped or of a colleague it is not counted', async () => {
  const { officer, secondOfficer } = product.people;
  const id = await visitUnderWay(product.people);
  const file = photo(600);
  const first = claim(await upload(officer, id, file), file);
  const second = idOf(await openUpload(officer, id, photo(600)));
  expect((await openUpload(officer, id, photo(600))).status).toBe(201);
  expect(await openUpload(officer, id, photo(600))).toMatchObject(
    refusal({ uploads: 3, bytes: 1_800, mostUploads: 3, mostBytes: 10_000 }),
  );
  expect((await openUpload(secondOfficer, id, photo(600))).status).toBe(201);

  expect((await officer.post(`/inspections/${id}/commands/attachEvidence`, first)).status).toBe(200);
  expect((await openUpload(officer, id, photo(600))).status).toBe(201);
  expect((await openUpload(officer, id, photo(600))).status).toBe(409);
  const tus = { 'Tus-Resumable': '1.0.0' };
  expect((await officer.send('DELETE', `/inspections/${id}/evidence/uploads/${second}`, tus)).status).toBe(
    204,
  );
  await attached(officer, id, photo(600));
});

test('nor more than so many bytes, by what they are announced to be', async () => {
  const { secondOfficer } = product.people;
  const id = await visitUnderWay(product.people);
  expect((await openUpload(secondOfficer, id, photo(600), { length: 9_300 })).status).toBe(201);
  expect(await openUpload(secondOfficer, id, photo(600))).toMatchObject(refusal({ bytes: 9_900 }));
});
