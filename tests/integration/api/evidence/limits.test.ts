// How much may be under way: counted by what is not attached, for each officer, each inspection, each agency; exact when many come at once.
import { readdirSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { incomingFolder } from '../../../../evidence/places';
import { clearEvidence } from '../../../../evidence/upkeep';
import type { Settings } from '../../../../temporal-config/settings';
import { callerAt, does, type Caller } from '../callers';
import { settingsFor } from '../product';
import { useProduct } from '../use-product';
import { attached, claim, openUpload, photo, upload, visitUnderWay } from './visit';

const evidence: Settings['evidence'] = {
  ...settingsFor('https://login.ruqi.example').evidence,
  mostUploads: 3,
  mostUploadsOfInspection: 5,
  mostUploadsOfAgency: 8,
  mostUploadBytes: 10_000,
};
const product = useProduct(() => evidence);

const refusal = (params: object) => ({ status: 422, body: { code: 'evidenceUploadsTooMany', params } });
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
    refusal({ scope: 'person', uploads: 3, bytes: 1_800, mostUploads: 3, mostBytes: 10_000 }),
  );
  expect((await openUpload(secondOfficer, id, photo(600))).status).toBe(201);

  expect((await officer.post(`/inspections/${id}/commands/attachEvidence`, first)).status).toBe(200);
  expect((await openUpload(officer, id, photo(600))).status).toBe(201);
  expect((await openUpload(officer, id, photo(600))).status).toBe(422);
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

const fresh = () => photo(600);
const dropped = async (caller: Caller, id: string, uploadIds: readonly string[]): Promise<void> => {
  for (const uploadId of uploadIds)
    await caller.send('DELETE', `/inspections/${id}/evidence/uploads/${uploadId}`, {
      'Tus-Resumable': '1.0.0',
    });
};
/** Nothing is under way any more: the folder of the suite is its own. */
const clear = (): void => {
  const folder = incomingFolder(evidence.folder);
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
};

test('of many at the same moment exactly so many are let in, and failed ones leave nothing behind', async () => {
  clear();
  const { officer } = product.people;
  const id = await visitUnderWay(product.people);
  const answers = await Promise.all(Array.from({ length: 15 }, () => openUpload(officer, id, fresh())));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 201, ...Array<number>(12).fill(422)]);
  expect(readdirSync(incomingFolder(evidence.folder)).filter((name) => name.endsWith('.hold'))).toEqual([]);
  await dropped(officer, id, answers.filter(({ status }) => status === 201).map(idOf));
  expect((await openUpload(officer, id, fresh())).status).toBe(201);
});

test('all officers of one inspection together, and of one agency, have a limit of their own', async () => {
  clear();
  const { officer, secondOfficer } = product.people;
  const id = await visitUnderWay(product.people);
  for (const caller of [officer, officer, officer, secondOfficer, secondOfficer])
    expect((await openUpload(caller, id, fresh())).status).toBe(201);
  expect(await openUpload(secondOfficer, id, fresh())).toMatchObject(
    refusal({ scope: 'inspection', uploads: 5, mostUploads: 5 }),
  );
  const other = await visitUnderWay(product.people);
  expect((await openUpload(secondOfficer, other, fresh())).status).toBe(201);
  const third = await callerAt(product.api.url, 'cixi-officer-3', {
    roles: ['officer'],
    agencyId: 'cixi-fire',
  });
  await does(product.people.leader, other, 'replaceOfficer', {
    ...{ officerId: 'cixi-officer-1', byOfficerId: 'cixi-officer-3', reason: '病假' },
  });
  for (let nth = 0; nth < 2; nth += 1) expect((await openUpload(third, other, fresh())).status).toBe(201);
  const full = await openUpload(third, other, fresh());
  expect(full).toMatchObject(refusal({ scope: 'agency', uploads: 8, mostUploads: 8 }));
  const { params } = full.body as { params: { expiresAt: string } };
  expect(Date.parse(params.expiresAt) - Date.now()).toBeGreaterThan(6 * 86_400_000);
});

test('what has expired is not counted, and the upkeep clears it away', async () => {
  clear();
  const { officer } = product.people;
  const id = await visitUnderWay(product.people);
  for (let nth = 0; nth < 3; nth += 1) await openUpload(officer, id, fresh());
  expect((await openUpload(officer, id, fresh())).status).toBe(422);
  const folder = incomingFolder(evidence.folder);
  const old = new Date(Date.now() - (evidence.keepDays + 1) * 86_400_000);
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), old, old);
  expect((await openUpload(officer, id, fresh())).status).toBe(201);
  const { pool } = product.api.database;
  const before = new Date(Date.now() - evidence.keepDays * 86_400_000);
  expect(await clearEvidence({ pool, place: evidence, before })).toMatchObject({ uploads: 3 });
  expect(readdirSync(folder).filter((name) => name.endsWith('.json'))).toHaveLength(1);
});
