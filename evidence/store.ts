// Where the bytes of evidence are kept: each file once, under its own SHA-256. Two places do it, by setting: a folder, or a bucket.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';

export interface StoredFile {
  readonly sha256: string;
  readonly sizeBytes: number;
  /** When its bytes were written; `lastPutMs` knows whether it was put in again since. */
  readonly writtenAtMs: number;
}

/** Of a file, both ends counted. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

export interface EvidenceStore {
  /** For people: the folder, or the bucket and where it is. */
  readonly place: string;
  /** @throws StoreError where it cannot be used as it is set up */
  ready(): Promise<void>;
  find(sha256: string): Promise<StoredFile | null>;
  /** When it was last put in, be it again; 0: it is not there. */
  lastPutMs(sha256: string): Promise<number>;
  /**
   * Brings a file of this machine in, unless it is there; safe when it returns. Of two at once with one content one stays.
   * It may take minutes, so it holds no lock: it counts as put in only by `renew`.
   */
  bring(path: string, sha256: string): Promise<void>;
  /** As if put in just now. Under the lock of the file. @returns false: it was cleared away meanwhile */
  renew(sha256: string, now: Date): Promise<boolean>;
  /** @param range null: all of it. @throws StoreError for none */
  read(sha256: string, range: ByteRange | null): Promise<Readable>;
  remove(sha256: string): Promise<void>;
  /** What is there under names of the store; anything else in it is told by its path. */
  list(): AsyncGenerator<StoredFile | { readonly stray: string }>;
}

/**
 * gone: no such file; missing: no such bucket; refused: the keys do not open it; away: nobody answers; full: no room, or nothing can be
 * written; broken: it did not keep what it was given.
 */
export type StoreFaultKind = 'gone' | 'missing' | 'refused' | 'away' | 'full' | 'broken';

/** The place is set up wrongly, or is not there. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly kind: StoreFaultKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const hashPattern = /^[0-9a-f]{64}$/;

/** Below the store: two letters of the hash keep folders small. @throws RangeError for what is no SHA-256 */
export const pathInStore = (sha256: string): string => {
  if (!hashPattern.test(sha256)) throw new RangeError('not a SHA-256');
  return `${sha256.slice(0, 2)}/${sha256}`;
};

/** @param path below the store. @returns null: no name of the store */
export const hashAt = (path: string): string | null => {
  const name = path.slice(3);
  return hashPattern.test(name) && path === pathInStore(name) ? name : null;
};

const hashOfStream = async (stream: Readable): Promise<string> => {
  const hash = createHash('sha256');
  for await (const piece of stream) hash.update(piece as Buffer);
  return hash.digest('hex');
};

export const hashOfFile = async (path: string): Promise<string> =>
  await hashOfStream(createReadStream(path, { highWaterMark: 1 << 20 }));

/** SHA-256 of what is really there, read in pieces. */
export const hashKept = async (store: EvidenceStore, sha256: string): Promise<string> =>
  await hashOfStream(await store.read(sha256, null));

/** No room, no room for this user, mounted to read alone, a disk that fails, no more files at a time. */
const diskFaults: readonly unknown[] = ['ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'EMFILE', 'ENFILE'];

/** What an operator mends and a caller repeats, told from a fault of ours. @throws StoreError for a disk that takes nothing */
export const onDiskWithRoom = async <T>(folder: string, act: () => Promise<T>): Promise<T> => {
  try {
    return await act();
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
    if (!diskFaults.includes(code)) throw error;
    throw new StoreError('full', `${folder} 写不进去（${String(code)}），请核对磁盘 (cannot be written)`, {
      cause: error,
    });
  }
};
