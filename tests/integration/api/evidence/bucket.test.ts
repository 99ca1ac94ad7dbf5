// What only a bucket can do to evidence: be missing, refuse, be away, keep something else than it was given.
import { randomBytes } from 'node:crypto';
import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { S3Store, type S3Place } from '../../../../evidence/s3-store';
import { hashKept, hashOfFile, pathInStore, StoreError } from '../../../../evidence/store';
import { freePort } from '../../../../processes/ports';
import { describeWithS3, useBucket } from '../../../support/servers';
import { testFolder } from '../../../support/test-folder';
import { callerAt } from '../callers';
import { runApi, settingsFor, tokenIssuer } from '../product';
import { useProduct } from '../use-product';
import { claim, photo, upload, visitUnderWay } from './visit';

describeWithS3('evidence in a bucket', () => {
  const bucket = useBucket();
  const opened: S3Store[] = [];
  const storeAt = (changes: Partial<S3Place> = {}): S3Store => {
    const store = new S3Store({ ...bucket.s3, ...changes });
    opened.push(store);
    return store;
  };
  afterAll(() => {
    for (const store of opened) store.close();
  });

  const fileOf = async (bytes: number): Promise<{ path: string; sha256: string }> => {
    const path = join(testFolder, `to-bring-${String(bytes)}-${String(Date.now())}`);
    await writeFile(path, randomBytes(bytes));
    return { path, sha256: await hashOfFile(path) };
  };
  const faultOf = async (asked: Promise<unknown>): Promise<StoreError> => {
    const fault: unknown = await asked.then(
      () => null,
      (error: unknown) => error,
    );
    if (!(fault instanceof StoreError)) throw new Error(`no fault of the store: ${String(fault)}`);
    return fault;
  };

  test('a file is whole in it, in one request or in parts, and brought by three at once it is there once', async () => {
    const store = storeAt();
    for (const bytes of [1, 70_000, 80 << 20]) {
      const { path, sha256 } = await fileOf(bytes);
      expect(await store.find(sha256)).toBeNull();
      await Promise.all([1, 2, 3].map(() => store.bring(path, sha256)));
      expect(await store.find(sha256)).toMatchObject({ sha256, sizeBytes: bytes });
      expect(await hashKept(store, sha256)).toBe(sha256);
      expect(await hashOfFile(join(bucket.folder, 'files', pathInStore(sha256)))).toBe(sha256);
      await store.remove(sha256);
      expect(await store.find(sha256)).toBeNull();
    }
  });

  test('a part of it is read as asked, its memory never more than its pieces', async () => {
    const store = storeAt();
    const { path, sha256 } = await fileOf(1_000_000);
    await store.bring(path, sha256);
    const pieces: Buffer[] = [];
    for await (const piece of await store.read(sha256, { start: 400_000, end: 400_009 }))
      pieces.push(piece as Buffer);
    expect(Buffer.concat(pieces)).toHaveLength(10);
  });

  test('what it keeps under a hash is read back before it counts: something else under that name is told, and stays', async () => {
    const store = storeAt();
    const { path, sha256 } = await fileOf(2_000);
    const there = join(bucket.folder, 'files', pathInStore(sha256));
    await mkdir(join(there, '..'), { recursive: true });
    await writeFile(there, randomBytes(2_000));
    expect(await faultOf(store.bring(path, sha256))).toMatchObject({
      kind: 'broken',
      message: expect.stringContaining('与写入的不同'),
    });
    expect(await store.find(sha256)).not.toBeNull();
  });

  test('an old file that is put in again counts as young, though the server keeps its date', async () => {
    const store = storeAt();
    const { path, sha256 } = await fileOf(3_000);
    await store.bring(path, sha256);
    const longAgo = new Date('2026-01-01T00:00:00Z');
    await utimes(join(bucket.folder, 'files', pathInStore(sha256)), longAgo, longAgo);
    expect(await store.lastPutMs(sha256)).toBe(longAgo.getTime());
    expect(await store.renew(sha256, new Date())).toBe(true);
    expect(await store.lastPutMs(sha256)).toBeGreaterThan(Date.now() - 60_000);
    await store.remove(sha256);
    expect(await store.lastPutMs(sha256)).toBe(0);
    expect(await store.renew(sha256, new Date())).toBe(false);
  });

  test.each<[string, Partial<S3Place>, string, string]>([
    ['no such bucket', { bucket: 'not-there' }, 'missing', 'EVIDENCE_S3_BUCKET'],
    [
      'a wrong secret',
      { keys: { id: 'ruqi-test', secret: 'of-somebody-else' } },
      'refused',
      'EVIDENCE_S3_SECRET',
    ],
    [
      'an unknown key',
      { keys: { id: 'nobody', secret: 'of-somebody-else' } },
      'refused',
      'EVIDENCE_S3_KEY_ID',
    ],
  ])('%s is told in a sentence that says what to look at', async (_what, changes, kind, setting) => {
    const store = storeAt(changes);
    const none = 'ab'.repeat(32);
    for (const ask of [() => store.ready(), () => store.find(none), () => store.read(none, null)])
      expect(await faultOf(ask())).toMatchObject({ kind, message: expect.stringContaining(setting) });
  });

  describe('in the product', () => {
    const product = useProduct();

    test('away while a file is attached: 503 with what to do, nothing is recorded, and the same upload is attached when it is back', async () => {
      const { issuer } = await tokenIssuer();
      const settings = settingsFor(issuer);
      const away = { ...bucket.s3, endpoint: `http://127.0.0.1:${String(await freePort())}` };
      const apis = await Promise.all(
        [away, bucket.s3].map((s3) =>
          runApi(product.places, { settings: { ...settings, evidence: { ...settings.evidence, s3 } } }),
        ),
      );
      try {
        const callers = await Promise.all(
          apis.map(({ url }) =>
            callerAt(url, 'cixi-officer-1', { roles: ['officer'], agencyId: 'cixi-fire' }),
          ),
        );
        const [cut, whole] = callers;
        if (cut === undefined || whole === undefined) throw new Error('two APIs');
        const id = await visitUnderWay(product.people);
        const file = photo();
        const said = claim(await upload(cut, id, file), file);
        expect(await cut.post(`/inspections/${id}/commands/attachEvidence`, said)).toMatchObject({
          status: 503,
          body: { code: 'evidenceStoreUnavailable' },
        });
        expect((await whole.get(`/inspections/${id}/evidence`)).body).toMatchObject({ items: [] });
        expect((await whole.post(`/inspections/${id}/commands/attachEvidence`, said)).status).toBe(200);
        const path = `/inspections/${id}/evidence/${said.evidenceId}/file`;
        expect((await whole.get(path)).status).toBe(200);
        expect(await cut.get(path)).toMatchObject({
          status: 503,
          body: { code: 'evidenceStoreUnavailable' },
        });
      } finally {
        for (const api of apis) await api.stop();
      }
    });
  });
});
