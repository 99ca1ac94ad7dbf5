// A visit in Cixi on which evidence is gathered, and files to gather.
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { does, drafted, type Caller, type CixiPeople } from '../callers';

const doorChecks = ['cixi-officer-1', 'cixi-officer-2'].map((officerId) => ({
  officerId,
  certificateShown: true,
  method: 'codeShown',
}));

export const approvedVisit = async ({ drafter, leader }: CixiPeople): Promise<string> => {
  const id = await drafted(drafter, { itemIds: ['cixi-item-fire-2'] });
  await does(drafter, id, 'submitForReview', {});
  await does(leader, id, 'approve', { opinion: '同意' });
  return id;
};

/** The team is inside. @returns the inspection's id */
export const visitUnderWay = async (people: CixiPeople): Promise<string> => {
  const { drafter, officer } = people;
  const id = await approvedVisit(people);
  for (const body of ['coordinatingBody', 'justiceBureau'])
    await does(drafter, id, 'fileWithBody', { body, receiptNo: `备-${body}` });
  await does(drafter, id, 'waiveAdvanceNotice', { ground: 'complaint', reason: '投诉举报核查' });
  await does(drafter, id, 'issueActionCode', { code: 'XZM-1', platformTaskRef: 'ZJ-1' });
  await does(officer, id, 'recordEntry', {
    place: '慈溪市浒澜街道海棠路18号',
    doorChecks,
  });
  return id;
};

const jpegHead = Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex');
const jpegTail = Buffer.from('ffd9', 'hex');
const mp4Head = Buffer.concat([
  Buffer.from('00000018', 'hex'),
  Buffer.from('ftypisom\0\0\x02\0isomiso2', 'latin1'),
]);

/** A photo by its first and last bytes, noise between them. */
export const photo = (bytes = 20_000): Buffer =>
  Buffer.concat([jpegHead, randomBytes(bytes - jpegHead.length - jpegTail.length), jpegTail]);
export const video = (bytes: number): Buffer => Buffer.concat([mp4Head, randomBytes(bytes - mp4Head.length)]);

export const sha256Of = (file: Uint8Array): string => createHash('sha256').update(file).digest('hex');

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');

export interface Description {
  readonly filename?: string;
  readonly filetype?: string;
  readonly sha256?: string;
  readonly length?: number;
}

export const metadata = ({
  filename = 'IMG_0001.jpg',
  filetype = 'image/jpeg',
  sha256 = '',
}: Description): string =>
  Object.entries({ sha256, filename, filetype })
    .map(([key, value]) => `${key} ${base64(value)}`)
    .join(',');

export const openUpload = async (caller: Caller, id: string, file: Uint8Array, as: Description = {}) =>
  await caller.send('POST', `/inspections/${id}/evidence/uploads`, {
    'Tus-Resumable': '1.0.0',
    'Upload-Length': String(as.length ?? file.length),
    'Upload-Metadata': metadata({ sha256: sha256Of(file), ...as }),
  });

/** Opens it and sends it in one piece. @returns the upload's id */
export const upload = async (
  caller: Caller,
  id: string,
  file: Uint8Array,
  as: Description = {},
): Promise<string> => {
  const opened = await openUpload(caller, id, file, as);
  expect({ status: opened.status, body: opened.body }).toMatchObject({ status: 201 });
  const uploadId = String(opened.headers.location).split('/').at(-1) ?? '';
  expect(opened.headers.location).toBe(`/api/v1/inspections/${id}/evidence/uploads/${uploadId}`);
  const sent = await caller.send(
    'PATCH',
    `/inspections/${id}/evidence/uploads/${uploadId}`,
    {
      'Tus-Resumable': '1.0.0',
      'Upload-Offset': '0',
      'Content-Type': 'application/offset+octet-stream',
      'Content-Length': String(file.length),
    },
    file,
  );
  expect({ status: sent.status, body: sent.body }).toMatchObject({ status: 204 });
  return uploadId;
};

export const claim = (uploadId: string, file: Uint8Array, more: object = {}) => ({
  evidenceId: randomUUID(),
  uploadId,
  sha256: sha256Of(file),
  name: 'IMG_0001.jpg',
  kind: 'photo',
  takenAt: new Date().toISOString(),
  place: '车间东侧疏散通道',
  position: { latitude: 30.17, longitude: 121.24, accuracyMetres: 8 },
  takenBy: 'cixi-officer-1',
  content: '疏散通道堆放货物',
  ...more,
});

/** Uploaded and attached. @returns the claim it was attached with */
export const attached = async (caller: Caller, id: string, file: Uint8Array, more: object = {}) => {
  const said = claim(await upload(caller, id, file), file, more);
  await does(caller, id, 'attachEvidence', said);
  return said;
};
