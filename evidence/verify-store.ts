// Whether everything that the record names is there as it came in, and nothing else: each file is read and hashed anew.
import type { Pool } from 'pg';
import { isFileNamed, namedFiles, recordsWithoutRow, rowsBesideTheRecord } from '../prisma/queries/evidence';
import { hashKept, type EvidenceStore } from './store';

export const storeFaults = [
  'changed',
  'missing',
  'unnamed',
  'stray',
  'besideTheRecord',
  'withoutRow',
] as const;
export type StoreFault = (typeof storeFaults)[number];

export interface Found {
  readonly fault: StoreFault;
  /** SHA-256, path below the store, or inspection and evidence. */
  readonly about: string;
}

export interface Verified {
  readonly files: number;
  readonly bytes: number;
  /** Files that no record names yet, and that the upkeep leaves alone so far: uploads that are about to be attached. */
  readonly waiting: number;
  readonly found: readonly Found[];
}

const partSize = 500;

/** @param settledBefore what was put in since then may still be waiting for its record */
export const verifyStore = async (
  pool: Pool,
  store: EvidenceStore,
  settledBefore: Date,
): Promise<Verified> => {
  const found: Found[] = [];
  const tally = { files: 0, bytes: 0, waiting: 0 };
  let after = '';
  for (;;) {
    const part = await namedFiles(pool, after, partSize);
    for (const { sha256, sizeBytes, lifecycleId } of part) {
      const about = `${sha256}（检查 ${lifecycleId}）`;
      const file = await store.find(sha256);
      if (file === null) {
        found.push({ fault: 'missing', about });
        continue;
      }
      tally.files += 1;
      tally.bytes += file.sizeBytes;
      const isWhole = file.sizeBytes === sizeBytes && (await hashKept(store, sha256)) === sha256;
      if (!isWhole) found.push({ fault: 'changed', about });
    }
    const last = part.at(-1);
    if (last === undefined) break;
    after = last.sha256;
  }
  for await (const entry of store.list()) {
    if ('stray' in entry) found.push({ fault: 'stray', about: entry.stray });
    else if (!(await isFileNamed(pool, entry.sha256)))
      if ((await store.lastPutMs(entry.sha256)) < settledBefore.getTime())
        found.push({ fault: 'unnamed', about: entry.sha256 });
      else tally.waiting += 1;
  }
  for (const { lifecycleId, id } of await rowsBesideTheRecord(pool))
    found.push({ fault: 'besideTheRecord', about: `${lifecycleId} ${id}` });
  for (const { lifecycleId, sequence } of await recordsWithoutRow(pool))
    found.push({ fault: 'withoutRow', about: `${lifecycleId} ${String(sequence)}` });
  return { ...tally, found };
};
