// The store as a folder of this machine, or of one that all processes mount. Names that people gave are never part of a path.
import { randomUUID } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { copyFile, link, mkdir, open, opendir, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { onDiskOf } from './disk-errors';
import {
  hashAt,
  pathInStore,
  StoreError,
  type ByteRange,
  type EvidenceStore,
  type StoredFile,
} from './store';

const isCode = (error: unknown, code: string): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code;

const onDisk = async (path: string): Promise<void> => {
  const handle = await open(path);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

export class DiskStore implements EvidenceStore {
  /** @param folder absolute; the store's alone */
  constructor(readonly folder: string) {}

  get place(): string {
    return this.folder;
  }

  async ready(): Promise<void> {
    await this.asked(() => mkdir(this.folder, { recursive: true }));
  }

  private async asked<T>(act: () => Promise<T>): Promise<T> {
    return await onDiskOf(this.folder, act);
  }

  private pathOf(sha256: string): string {
    return join(this.folder, pathInStore(sha256));
  }

  async find(sha256: string): Promise<StoredFile | null> {
    return await this.asked(async () => {
      try {
        const { size, mtimeMs } = await stat(this.pathOf(sha256));
        return { sha256, sizeBytes: size, writtenAtMs: mtimeMs };
      } catch (error) {
        if (isCode(error, 'ENOENT')) return null;
        throw error;
      }
    });
  }

  /** `renew` moves the one date that a file has. */
  async lastPutMs(sha256: string): Promise<number> {
    return (await this.find(sha256))?.writtenAtMs ?? 0;
  }

  /** By a link: the file must be of the same file system, and nobody else's. */
  async bring(path: string, sha256: string): Promise<void> {
    const target = this.pathOf(sha256);
    const folder = join(target, '..');
    await this.asked(async () => {
      await mkdir(folder, { recursive: true });
      await onDisk(path);
      await link(path, target).catch((error: unknown) => {
        if (!isCode(error, 'EEXIST')) throw error;
      });
      await onDisk(folder);
    });
  }

  async renew(sha256: string, now: Date): Promise<boolean> {
    return await this.asked(async () => {
      try {
        await utimes(this.pathOf(sha256), now, now);
        return true;
      } catch (error) {
        if (isCode(error, 'ENOENT')) return false;
        throw error;
      }
    });
  }

  async read(sha256: string, range: ByteRange | null): Promise<Readable> {
    const handle = await this.asked(() =>
      open(this.pathOf(sha256)).catch((error: unknown) => {
        if (isCode(error, 'ENOENT'))
          throw new StoreError('gone', `${this.folder} 中没有这个文件`, { cause: error });
        throw error;
      }),
    );
    return createReadStream('', { fd: handle, highWaterMark: 1 << 18, ...range });
  }

  async remove(sha256: string): Promise<void> {
    await this.asked(() => rm(this.pathOf(sha256), { force: true }));
  }

  async *list(): AsyncGenerator<StoredFile | { readonly stray: string }> {
    await this.ready();
    for await (const folder of await opendir(this.folder)) {
      if (!folder.isDirectory()) {
        yield { stray: folder.name };
        continue;
      }
      for await (const file of await opendir(join(this.folder, folder.name))) {
        const path = `${folder.name}/${file.name}`;
        const sha256 = file.isFile() ? hashAt(path) : null;
        yield (sha256 === null ? null : await this.find(sha256)) ?? { stray: path };
      }
    }
  }
}

/**
 * Lends a copy of a file, beside it and cloned where the disk can: whoever still holds the file open cannot write into that.
 * What the copy was brought in as stays; its own name goes.
 */
export const withCopy = async <T>(path: string, use: (copy: string) => Promise<T>): Promise<T> => {
  const copy = `${path}.${randomUUID()}.copy`;
  try {
    await onDiskOf(dirname(path), () => copyFile(path, copy, constants.COPYFILE_FICLONE));
    return await use(copy);
  } finally {
    await rm(copy, { force: true });
  }
};
