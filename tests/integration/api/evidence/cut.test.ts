// An upload that is cut off goes on where it stopped, over connections that really break in the middle of a body.
import { request } from 'node:http';
import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import type { Caller } from '../callers';
import { does } from '../callers';
import { overStores } from './over-stores';
import { claim, openUpload, sha256Of, video, visitUnderWay } from './visit';

overStores((under) => {
  const { product } = under;

  const head = async (caller: Caller, path: string): Promise<number> => {
    const { status, headers } = await caller.send('HEAD', path, { 'Tus-Resumable': '1.0.0' });
    expect(status).toBe(200);
    return Number(headers['upload-offset']);
  };

  /** Announces all that is left, sends so much of it, then destroys the connection. */
  const sendAndBreak = async (caller: Caller, path: string, file: Buffer, from: number, until: number) => {
    const headers = {
      ...(await caller.identity()),
      'Tus-Resumable': '1.0.0',
      'Upload-Offset': String(from),
      'Content-Type': 'application/offset+octet-stream',
      'Content-Length': String(file.length - from),
    };
    await new Promise<void>((resolve) => {
      const outgoing = request(`${product.api.url}/api/v1${path}`, {
        method: 'PATCH',
        headers,
        agent: false,
      });
      outgoing.on('error', () => undefined);
      outgoing.once('close', resolve);
      outgoing.write(file.subarray(from, until), () => {
        outgoing.destroy();
      });
    });
  };

  /** What was on its way when the connection broke is taken in, or not, within moments. */
  const settledOffset = async (caller: Caller, path: string): Promise<number> => {
    for (let before = -1; ;) {
      const offset = await head(caller, path);
      if (offset === before) return offset;
      before = offset;
      for (let turns = 0; turns < 50; turns += 1) await turn();
    }
  };

  test('cut at ten places and resumed, the file has the same hash', async () => {
    const { officer } = product.people;
    const id = await visitUnderWay(product.people);
    const file = video(6_000_000);
    const opened = await openUpload(officer, id, file, { filename: 'MOV_0001.mp4', filetype: 'video/mp4' });
    const uploadId = String(opened.headers.location).split('/').at(-1) ?? '';
    const path = `/inspections/${id}/evidence/uploads/${uploadId}`;
    // Anywhere: at its first byte, within a chunk, at its last.
    const [inside = []] = fc.sample(
      fc.uniqueArray(fc.integer({ min: 2, max: file.length - 2 }), { minLength: 8, maxLength: 8 }),
      { numRuns: 1, seed: 6 },
    );
    const places = [1, ...[...inside].sort((a, b) => a - b), file.length - 1];
    expect(places).toHaveLength(10);
    let broken = 0;
    for (const place of places) {
      const from = await settledOffset(officer, path);
      if (from >= place) continue;
      await sendAndBreak(officer, path, file, from, place);
      broken += 1;
      expect(
        await officer.post(
          `/inspections/${id}/commands/attachEvidence`,
          claim(uploadId, file, { kind: 'video' }),
        ),
      ).toMatchObject({ status: 409, body: { code: 'evidenceUploadUnfinished' } });
    }
    expect(broken).toBe(10);
    const from = await settledOffset(officer, path);
    // Not where it stopped: refused, with what is there.
    const wrong = { 'Tus-Resumable': '1.0.0', 'Content-Type': 'application/offset+octet-stream' };
    expect(
      await officer.send(
        'PATCH',
        path,
        { ...wrong, 'Upload-Offset': String(from + 1) },
        file.subarray(from + 1),
      ),
    ).toMatchObject({ status: 409, body: { code: 'uploadOffset', params: { received: from } } });
    expect(
      (await officer.send('PATCH', path, { ...wrong, 'Upload-Offset': String(from) }, file.subarray(from)))
        .status,
    ).toBe(204);
    const said = claim(uploadId, file, { kind: 'video', name: 'MOV_0001.mp4' });
    await does(officer, id, 'attachEvidence', said);
    const { body } = await officer.get(`/inspections/${id}/evidence`);
    expect(body).toMatchObject({
      items: [{ sha256: sha256Of(file), sizeBytes: file.length, mediaType: 'video/mp4' }],
    });
  });
});
