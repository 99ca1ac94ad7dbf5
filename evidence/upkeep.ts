// Clears away what nobody came back for: uploads that were not finished or not attached, files that no record names.
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { isFileNamed } from '../prisma/queries/evidence';
import { inTransaction, lockRegister } from '../prisma/queries/registers/write-once';
import { dropIncoming, incomingStore } from './incoming';
import { incomingFolder, storeOf, type EvidencePlace } from './places';
import type { EvidenceStore } from './store';
import { fileLock } from './take-in';

export interface EvidenceUpkeep {
  readonly pool: Pool;
  readonly place: EvidencePlace;
  /** What was written to, or put in again, after this stays. */
  readonly before: Date;
}

export interface Cleared {
  readonly uploads: number;
  readonly files: number;
}

/** When something of it was last written; 0: it has just gone. */
const lastWriteMs = async (path: string): Promise<number> =>
  await stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );

const clearUploads = async ({ place: { folder }, before }: EvidenceUpkeep): Promise<number> => {
  const store = incomingStore(incomingFolder(folder));
  const names = await readdir(store.directory);
  let cleared = 0;
  for (const id of new Set(names.map((name) => name.replace(/\.json$/, '')))) {
    const path = join(store.directory, id);
    const writtenAt = Math.max(await lastWriteMs(path), await lastWriteMs(`${path}.json`));
    if (writtenAt === 0 || writtenAt >= before.getTime()) continue;
    await dropIncoming(store, id);
    cleared += 1;
  }
  return cleared;
};

/**
 * Under the lock that who puts the same content in takes too: either it is seen as put in anew and stays, or it is gone before
 * and is put in as new. Between putting in and the record lies a moment, `before` a day at least.
 */
const clearFile = async (
  { pool, before }: EvidenceUpkeep,
  store: EvidenceStore,
  sha256: string,
): Promise<boolean> =>
  await inTransaction(pool, async (client) => {
    await lockRegister(client, fileLock(sha256));
    const lastPut = await store.lastPutMs(sha256);
    if (lastPut === 0 || lastPut >= before.getTime() || (await isFileNamed(client, sha256))) return false;
    await store.remove(sha256);
    return true;
  });

export const clearEvidence = async (upkeep: EvidenceUpkeep): Promise<Cleared> => {
  const uploads = await clearUploads(upkeep);
  const store = storeOf(upkeep.place);
  let files = 0;
  for await (const entry of store.list()) {
    if ('stray' in entry || entry.writtenAtMs >= upkeep.before.getTime()) continue;
    if (await clearFile(upkeep, store, entry.sha256)) files += 1;
  }
  return { uploads, files };
};
