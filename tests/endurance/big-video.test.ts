// A video of 2 GiB goes in and out through an API process of its own, whose memory is watched at every moment of it.
import { createHash, type Hash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { storeOf } from '../../evidence/places';
import type { S3Place } from '../../evidence/s3-store';
import { freePort } from '../../processes/ports';
import { startScriptPart } from '../../scripts/supervisor/script-part';
import { does } from '../integration/api/callers';
import { claim, metadata, visitUnderWay } from '../integration/api/evidence/visit';
import { tokenIssuer } from '../integration/api/product';
import { useProduct } from '../integration/api/use-product';
import { describeWithS3, useBucket } from '../support/servers';
import { makePidFolder } from '../support/leftovers';
import { testFolder } from '../support/test-folder';
import { testAudience } from '../support/token-issuer';

jest.setTimeout(540_000);

const mib = 1_048_576;
/** 2 GiB, or what the disk has room for four times over. */
const { bavail, bsize } = statfsSync(testFolder);
const totalMib = Math.min(2_048, Math.floor((bavail * bsize) / mib / 4));

const product = useProduct();

/** One MiB after another, each its own; never more than one of them at once. */
const piece = Buffer.alloc(mib, 7);
const pieceAt = (index: number): Buffer => {
  piece.writeUInt32BE(index, 100);
  if (index === 0) Buffer.from('\0\0\0\x18ftypisom\0\0\x02\0isomiso2', 'latin1').copy(piece);
  return piece;
};

const hashOfAll = (): string => {
  const hash = createHash('sha256');
  for (let index = 0; index < totalMib; index += 1) hash.update(pieceAt(index));
  return hash.digest('hex');
};

/** kB of a line of /proc/PID/status. */
const memoryKb = (pid: number, field: 'VmRSS' | 'VmHWM'): number =>
  Number(new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1]);

const asked = async (
  url: string,
  method: string,
  headers: Readonly<Record<string, string>>,
  write: (outgoing: ClientRequest) => Promise<void>,
  hash?: Hash,
): Promise<IncomingMessage> => {
  const outgoing = request(url, { method, headers, agent: false });
  const answered = once(outgoing, 'response') as Promise<[IncomingMessage]>;
  await write(outgoing);
  outgoing.end();
  const [response] = await answered;
  for await (const part of response) hash?.update(part as Buffer);
  return response;
};

const nothing = (): Promise<void> => Promise.resolve();

const claimOfTheTest = `a video of ${String(totalMib)} MiB goes in, is hashed and goes out while the process stays below 200 MiB more than it had`;

/** @param s3 the bucket it is kept in; absent: the folder */
const goesInAndOut = async (s3?: S3Place): Promise<void> => {
  const folder = mkdtempSync(join(testFolder, 'big-video-'));
  const pidFolder = makePidFolder();
  const port = await freePort();
  const api = await startScriptPart({
    name: 'api',
    env: {
      ...process.env,
      PORT: String(port),
      DATABASE_URL: product.places.databaseUrl,
      TEMPORAL_ADDRESS: product.places.temporalAddress,
      TEMPORAL_NAMESPACE: product.places.temporalNamespace,
      OIDC_ISSUER: (await tokenIssuer()).issuer,
      OIDC_AUDIENCE: testAudience,
      EVIDENCE_FOLDER: folder,
      EVIDENCE_S3_BUCKET: s3?.bucket ?? '',
      EVIDENCE_S3_ENDPOINT: s3?.endpoint ?? '',
      EVIDENCE_S3_KEY_ID: s3?.keys?.id ?? '',
      EVIDENCE_S3_SECRET: s3?.keys?.secret ?? '',
      LOG_LEVEL: 'warn',
    },
    pidFolder,
    onLine: () => undefined,
    graceMs: 10_000,
  });
  try {
    const { officer } = product.people;
    const id = await visitUnderWay(product.people);
    const base = `http://127.0.0.1:${String(port)}/api/v1/inspections/${id}`;
    const says = async (more: Readonly<Record<string, string>> = {}) => ({
      ...(await officer.identity()),
      ...more,
    });
    const tus = { 'Tus-Resumable': '1.0.0' };
    const size = totalMib * mib;
    const sha256 = hashOfAll();
    expect((await asked(`${base}/evidence`, 'GET', await says(), nothing)).statusCode).toBe(200);

    const before = memoryKb(api.pid, 'VmRSS');
    const samples: number[] = [];
    const watch = setInterval(() => samples.push(memoryKb(api.pid, 'VmRSS')), 20);
    const opened = await asked(
      `${base}/evidence/uploads`,
      'POST',
      await says({
        ...tus,
        'Upload-Length': String(size),
        'Upload-Metadata': metadata({ sha256, filetype: 'video/mp4' }),
      }),
      nothing,
    );
    expect(opened.statusCode).toBe(201);
    const startedAt = performance.now();
    const sent = await asked(
      `http://127.0.0.1:${String(port)}${String(opened.headers.location)}`,
      'PATCH',
      await says({
        ...tus,
        'Upload-Offset': '0',
        'Content-Type': 'application/offset+octet-stream',
        'Content-Length': String(size),
      }),
      async (outgoing) => {
        for (let index = 0; index < totalMib; index += 1)
          // The piece is used again: what is still in it must have gone out first.
          await new Promise((resolve) => outgoing.write(pieceAt(index), resolve));
      },
    );
    const uploadedAt = performance.now();
    expect({ status: sent.statusCode, offset: sent.headers['upload-offset'] }).toEqual({
      status: 204,
      offset: String(size),
    });
    const uploadId = String(opened.headers.location).split('/').at(-1) ?? '';
    const said = { ...claim(uploadId, Buffer.alloc(0), { kind: 'video', name: 'MOV.mp4' }), sha256 };
    const attachedAnswer = await asked(
      `${base}/commands/attachEvidence`,
      'POST',
      await says({ 'content-type': 'application/json', 'idempotency-key': said.evidenceId }),
      async (outgoing) =>
        await new Promise((resolve) =>
          outgoing.write(JSON.stringify(said), () => {
            resolve();
          }),
        ),
    );
    const attachedAt = performance.now();
    expect(attachedAnswer.statusCode).toBe(200);
    const out = createHash('sha256');
    const file = await asked(`${base}/evidence/${said.evidenceId}/file`, 'GET', await says(), nothing, out);
    const readAt = performance.now();
    clearInterval(watch);
    expect(file.statusCode).toBe(200);
    expect(out.digest('hex')).toBe(sha256);
    expect((await storeOf({ folder, ...(s3 === undefined ? {} : { s3 }) }).find(sha256))?.sizeBytes).toBe(
      size,
    );

    const peak = Math.max(...samples);
    console.warn(
      JSON.stringify({
        kept: s3 === undefined ? 'in a folder' : 'in a bucket',
        totalMib,
        uploadSeconds: Math.round((uploadedAt - startedAt) / 100) / 10,
        hashSeconds: Math.round((attachedAt - uploadedAt) / 100) / 10,
        readSeconds: Math.round((readAt - attachedAt) / 100) / 10,
        samples: samples.length,
        beforeMib: Math.round(before / 1024),
        peakMib: Math.round(peak / 1024),
        highWaterMib: Math.round(memoryKb(api.pid, 'VmHWM') / 1024),
      }),
    );
    expect(samples.length).toBeGreaterThan(100);
    expect((peak - before) / 1024).toBeLessThan(200);
    // The visit goes on as any other.
    await does(officer, id, 'recordCheck', {
      recordRef: '笔录',
      findings: [{ itemId: 'cixi-item-fire-2', conforms: true, note: '' }],
      enterpriseOpinion: '无',
    });
  } finally {
    await api.stop();
    for (const one of [folder, pidFolder]) rmSync(one, { recursive: true, force: true });
  }
};

test(`in a folder: ${claimOfTheTest}`, () => goesInAndOut());

describeWithS3('in a bucket', () => {
  const bucket = useBucket();
  test(claimOfTheTest, () => goesInAndOut(bucket.s3));
});
