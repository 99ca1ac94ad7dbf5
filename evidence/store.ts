// Where the bytes are: on disk, each file once, under its own SHA-256. Names that people gave are never part of a path.
import { createHash, randomUUID } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { copyFile, link, mkdir, open, opendir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';

export interface StoredFile {
  readonly sha256: string;
  readonly sizeBytes: number;
  /** When it was last put here, be it again. */
  readonly putAtMs: number;
}

const hashPattern = /^[0-9a-f]{64}$/;

const isCode = (error: unknown, code: string): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code;

/** Below the store: two letters of the hash keep folders small. @throws RangeError for what is no SHA-256 */
export const pathInStore = (sha256: string): string => {
  if (!hashPattern.test(sha256)) throw new RangeError('not a SHA-256');
  return `${sha256.slice(0, 2)}/${sha256}`;
};

const onDisk = async (path: string): Promise<void> => {
  const handle = await open(path);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

export class EvidenceStore {
  /** @param folder absolute; the store's alone */
  constructor(readonly folder: string) {}

  pathOf(sha256: string): string {
    return join(this.folder, pathInStore(sha256));
  }

  async find(sha256: string): Promise<StoredFile | null> {
    try {
      const { size, mtimeMs } = await stat(this.pathOf(sha256));
      return { sha256, sizeBytes: size, putAtMs: mtimeMs };
    } catch (error) {
      if (isCode(error, 'ENOENT')) return null;
      throw error;
    }
  }

  /** Keeps a file of the same file system; of two at once with one content one stays. Safe on disk when it returns. */
  async put(path: string, sha256: string, now: Date): Promise<void> {
    const target = this.pathOf(sha256);
    const folder = join(target, '..');
    await mkdir(folder, { recursive: true });
    await onDisk(path);
    await link(path, target).catch((error: unknown) => {
      if (!isCode(error, 'EEXIST')) throw error;
    });
    await utimes(target, now, now);
    await onDisk(folder);
  }

  /** SHA-256 of what is really there, read in pieces. */
  async hashOf(sha256: string): Promise<string> {
    return await hashOfFile(this.pathOf(sha256));
  }

  async remove(sha256: string): Promise<void> {
    await rm(this.pathOf(sha256), { force: true });
  }

  /** What is there under names of the store; anything else in its folder is told by its path. */
  async *list(): AsyncGenerator<StoredFile | { readonly stray: string }> {
    await mkdir(this.folder, { recursive: true });
    for await (const folder of await opendir(this.folder)) {
      if (!folder.isDirectory()) {
        yield { stray: folder.name };
        continue;
      }
      for await (const file of await opendir(join(this.folder, folder.name))) {
        const isOurs = hashPattern.test(file.name) && file.name.startsWith(folder.name) && file.isFile();
        const found = isOurs ? await this.find(file.name) : null;
        yield found ?? { stray: `${folder.name}/${file.name}` };
      }
    }
  }
}

/**
 * Lends a copy of a file, beside it and cloned where the disk can: whoever still holds the file open cannot write into that.
 * What the copy was put in as stays; its own name goes.
 */
export const withCopy = async <T>(path: string, use: (copy: string) => Promise<T>): Promise<T> => {
  const copy = `${path}.${randomUUID()}.copy`;
  try {
    await copyFile(path, copy, constants.COPYFILE_FICLONE);
    return await use(copy);
  } finally {
    await rm(copy, { force: true });
  }
};

export const hashOfFile = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(piece as Buffer);
  return hash.digest('hex');
};
