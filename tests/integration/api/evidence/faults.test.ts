// What fails under an upload: the disk is full or away, two send at once, more comes than was announced. The answer is a problem document that
// says what to do and names nothing of the machine, and the upload goes on from what is there.
import { request } from 'node:http';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { incomingFolder, storeFolder } from '../../../../evidence/places';
import type { Settings } from '../../../../temporal-config/settings';
import type { Caller } from '../callers';
import { settingsFor } from '../product';
import { useProduct } from '../use-product';
import { claim, openUpload, photo, sha256Of, upload, video, visitUnderWay } from './visit';

const evidence: Settings['evidence'] = settingsFor('https://login.ruqi.example').evidence;
const product = useProduct(() => evidence);
const { folder } = evidence;

const opened = async (caller: Caller, id: string, file: Uint8Array): Promise<string> => {
  const { headers } = await openUpload(caller, id, file, { filename: 'MOV_0001.mp4', filetype: 'video/mp4' });
  return String(headers.location).split('/').at(-1) ?? '';
};
const send = (caller: Caller, id: string, uploadId: string, from: number, piece: Uint8Array) =>
  caller.send(
    'PATCH',
    `/inspections/${id}/evidence/uploads/${uploadId}`,
    {
      ...{ 'Tus-Resumable': '1.0.0', 'Content-Type': 'application/offset+octet-stream' },
      ...{ 'Upload-Offset': String(from), 'Content-Length': String(piece.length) },
    },
    piece,
  );
const attach = (caller: Caller, id: string, said: object) =>
  caller.post(`/inspections/${id}/commands/attachEvidence`, said);
const listed = async (id: string) =>
  (await product.people.officer.get(`/inspections/${id}/evidence`)).body as { items: object[] };
const problem = (status: number, code: string) => ({
  status,
  headers: { 'content-type': expect.stringMatching(/^application\/problem\+json/) },
  body: { code, detail: expect.stringMatching(/./) },
});

test('the disk is full half-way: 503 with what to do and no path of the machine; with room again it goes on, and is whole', async () => {
  if (!existsSync('/dev/full')) throw new Error('this suite needs /dev/full');
  const { officer } = product.people;
  const id = await visitUnderWay(product.people);
  const file = video(300_000);
  const uploadId = await opened(officer, id, file);
  const path = join(incomingFolder(folder), uploadId);
  // Every write to it fails as on a full disk.
  await rm(path);
  await symlink('/dev/full', path);
  const full = await send(officer, id, uploadId, 0, file);
  expect(full).toMatchObject(problem(503, 'evidenceStoreUnavailable'));
  expect(JSON.stringify(full.body)).not.toContain(folder);
  await rm(path);
  await writeFile(path, file.subarray(0, 100_000));
  expect((await send(officer, id, uploadId, 100_000, file.subarray(100_000))).status).toBe(204);
  expect((await attach(officer, id, claim(uploadId, file, { kind: 'video' }))).status).toBe(200);
  expect((await listed(id)).items).toMatchObject([{ sha256: sha256Of(file), sizeBytes: file.length }]);
});

test('the folder of the files is away while a file is attached: 503, nothing recorded; back again the same upload is attached', async () => {
  const { officer } = product.people;
  const id = await visitUnderWay(product.people);
  const file = photo();
  const said = claim(await upload(officer, id, file), file);
  const files = storeFolder(folder);
  await mkdir(files, { recursive: true });
  await rename(files, `${files}.away`);
  await writeFile(files, 'not mounted');
  try {
    const away = await attach(officer, id, said);
    expect(away).toMatchObject(problem(503, 'evidenceStoreUnavailable'));
    expect(JSON.stringify(away.body)).not.toContain(folder);
    expect((await listed(id)).items).toEqual([]);
  } finally {
    await rm(files);
    await rename(`${files}.away`, files);
  }
  expect((await attach(officer, id, said)).status).toBe(200);
  expect((await listed(id)).items).toHaveLength(1);
});

test('one piece sent eight times at once goes in once; who was late is told where to go on', async () => {
  const { officer } = product.people;
  const id = await visitUnderWay(product.people);
  const file = video(2_000_000);
  const uploadId = await opened(officer, id, file);
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => send(officer, id, uploadId, 0, file).catch(() => null)),
  );
  const late = answers.filter((answer) => answer !== null && answer.status !== 204);
  for (const answer of late) expect(answer).toMatchObject(problem(409, 'uploadOffset'));
  const { headers } = await officer.send('HEAD', `/inspections/${id}/evidence/uploads/${uploadId}`, {
    'Tus-Resumable': '1.0.0',
  });
  const from = Number(headers['upload-offset']);
  if (from < file.length)
    expect((await send(officer, id, uploadId, from, file.subarray(from))).status).toBe(204);
  expect((await attach(officer, id, claim(uploadId, file, { kind: 'video' }))).status).toBe(200);
  expect((await listed(id)).items).toMatchObject([{ sha256: sha256Of(file), sizeBytes: file.length }]);
}, 60_000);

test('more than was announced, without saying how much, is refused with how much may come', async () => {
  const { officer } = product.people;
  const id = await visitUnderWay(product.people);
  const file = video(100_000);
  const uploadId = await opened(officer, id, file);
  const headers = {
    ...(await officer.identity()),
    ...{ 'Tus-Resumable': '1.0.0', 'Upload-Offset': '0', 'Transfer-Encoding': 'chunked' },
    'Content-Type': 'application/offset+octet-stream',
  };
  const answer = await new Promise<{ status: number; body: string }>((resolve, reject) => {
    const outgoing = request(
      `${product.api.url}/api/v1/inspections/${id}/evidence/uploads/${uploadId}`,
      { method: 'PATCH', headers, agent: false },
      (incoming) => {
        let body = '';
        incoming.setEncoding('utf8').on('data', (piece: string) => (body += piece));
        incoming.once('end', () => {
          resolve({ status: incoming.statusCode ?? 0, body });
        });
      },
    );
    outgoing.once('error', reject);
    outgoing.end(Buffer.concat([file, Buffer.alloc(50_000)]));
  });
  expect(answer.status).toBe(413);
  expect(JSON.parse(answer.body)).toMatchObject({ code: 'evidenceTooLarge' });
});
