// A disk that is full while officers are at the door: nothing is lost, everybody is told what it is, and it goes on when there is room.
import { execFileSync } from 'node:child_process';
import { lstatSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { incomingFolder } from '../../../../evidence/places';
import { testFolder } from '../../../support/test-folder';
import { callerAt, type Caller } from '../callers';
import { runApi, settingsFor, tokenIssuer } from '../product';
import { useProduct } from '../use-product';
import { claim, openUpload, photo, upload, visitUnderWay } from './visit';

const product = useProduct();
const unavailable = { status: 503, body: { code: 'evidenceStoreUnavailable' } };

const send = async (caller: Caller, path: string, file: Uint8Array) =>
  await caller.send(
    'PATCH',
    path,
    {
      'Tus-Resumable': '1.0.0',
      'Upload-Offset': '0',
      'Content-Type': 'application/offset+octet-stream',
      'Content-Length': String(file.length),
    },
    file,
  );

/** An API whose evidence lies in this folder. */
const withFolder = async (
  folder: string,
  use: (officer: Caller, incoming: string) => Promise<void>,
): Promise<void> => {
  const { issuer } = await tokenIssuer();
  const settings = settingsFor(issuer);
  const api = await runApi(product.places, {
    settings: { ...settings, evidence: { ...settings.evidence, folder } },
  });
  try {
    await use(
      await callerAt(api.url, 'cixi-officer-1', { roles: ['officer'], agencyId: 'cixi-fire' }),
      incomingFolder(folder),
    );
  } finally {
    await api.stop();
  }
};

test('no room while bytes come in: 503 with what to do, and the same upload goes on when there is room', async () => {
  await withFolder(join(testFolder, `full-${randomUUID()}`), async (officer, incoming) => {
    const id = await visitUnderWay(product.people);
    const file = photo();
    const opened = await openUpload(officer, id, file);
    const uploadId = String(opened.headers.location).split('/').at(-1) ?? '';
    const path = `/inspections/${id}/evidence/uploads/${uploadId}`;
    // Every write to /dev/full finds no room, as on a full disk.
    const bytes = join(incoming, uploadId);
    renameSync(bytes, `${bytes}.aside`);
    symlinkSync('/dev/full', bytes);
    expect(await send(officer, path, file)).toMatchObject(unavailable);
    expect(lstatSync(bytes).isSymbolicLink()).toBe(true);
    rmSync(bytes);
    renameSync(`${bytes}.aside`, bytes);
    expect(await send(officer, path, file)).toMatchObject({ status: 204 });
    expect(
      await officer.post(`/inspections/${id}/commands/attachEvidence`, claim(uploadId, file)),
    ).toMatchObject({ status: 200 });
  });
});

test('a description that broke off on a full disk keeps nobody from opening an upload', async () => {
  await withFolder(join(testFolder, `broken-off-${randomUUID()}`), async (officer, incoming) => {
    const id = await visitUnderWay(product.people);
    await mkdir(incoming, { recursive: true });
    const [empty, half] = [randomUUID(), randomUUID()];
    writeFileSync(join(incoming, `${empty}.json`), '');
    writeFileSync(join(incoming, `${half}.json`), '{"id":"');
    for (const left of [empty, half]) writeFileSync(join(incoming, left), '');
    await upload(officer, id, photo());
    expect(
      await officer.send('HEAD', `/inspections/${id}/evidence/uploads/${half}`, { 'Tus-Resumable': '1.0.0' }),
    ).toMatchObject({ status: 404 });
  });
});

/** A file system of 256 KiB; null where we may not mount one. */
const smallDisk = (): string | null => {
  const folder = join(testFolder, `small-${randomUUID()}`);
  try {
    execFileSync('mkdir', ['-p', folder]);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    return null;
  }
};

test('a disk that is really full: neither opened nor attached, nothing recorded, and all of it done when there is room', async () => {
  const disk = smallDisk();
  if (disk === null) {
    console.warn('跳过：不能挂载小磁盘 (skipped: may not mount)');
    return;
  }
  try {
    await withFolder(disk, async (officer, incoming) => {
      const id = await visitUnderWay(product.people);
      const file = photo(120_000);
      const said = claim(await upload(officer, id, file), file);
      const stuffing = join(disk, 'stuffing');
      expect(() => {
        writeFileSync(stuffing, Buffer.alloc(1_000_000));
      }).toThrow('ENOSPC');
      expect(await officer.post(`/inspections/${id}/commands/attachEvidence`, said)).toMatchObject(
        unavailable,
      );
      expect(await openUpload(officer, id, photo())).toMatchObject(unavailable);
      expect((await officer.get(`/inspections/${id}/evidence`)).body).toMatchObject({ items: [] });
      rmSync(stuffing);
      expect((await officer.post(`/inspections/${id}/commands/attachEvidence`, said)).status).toBe(200);
      expect((await openUpload(officer, id, photo(), { filename: '再传.jpg' })).status).toBe(201);
      expect(incoming.startsWith(disk)).toBe(true);
    });
  } finally {
    execFileSync('umount', [disk]);
  }
});
