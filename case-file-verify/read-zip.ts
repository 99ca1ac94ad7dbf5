// Reads a ZIP by its own directory, one entry at a time: nothing is unpacked onto the disk, no name in it is used as a path.
import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { openPromise, type Entry, type ZipFile } from 'yauzl';

export interface Digest {
  readonly sha256: string;
  readonly sizeBytes: number;
}

/** Larger than any text of a case file is; evidence is only ever hashed, in pieces. */
const mostText = 256 * 1_048_576;

export class CaseArchive {
  private readonly digests = new Map<string, Digest>();

  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws Error when it is no ZIP, or names an entry twice */
  static async open(path: string): Promise<CaseArchive> {
    const zip = await openPromise(path, { lazyEntries: true, autoClose: false });
    const entries = new Map<string, Entry>();
    try {
      for await (const entry of zip.eachEntry()) {
        if (entries.has(entry.fileName)) throw new Error(`压缩包中有两个“${entry.fileName}”`);
        entries.set(entry.fileName, entry);
      }
    } catch (error) {
      zip.close();
      throw error;
    }
    return new CaseArchive(zip, entries);
  }

  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  close(): void {
    this.zip.close();
  }

  /** null: there is none. Of one that cannot be read to its end: of what can be. */
  async digest(name: string): Promise<Digest | null> {
    const known = this.digests.get(name);
    if (known !== undefined) return known;
    const entry = this.entries.get(name);
    if (entry === undefined) return null;
    const hash = createHash('sha256');
    let sizeBytes = 0;
    try {
      for await (const piece of await this.zip.openReadStreamPromise(entry)) {
        hash.update(piece as Buffer);
        sizeBytes += (piece as Buffer).length;
      }
    } catch {
      // Damaged: what has been read so far is not what it was.
    }
    const digest = { sha256: hash.digest('hex'), sizeBytes };
    this.digests.set(name, digest);
    return digest;
  }

  /** null: there is none, or it is larger than any text of a case file; empty when it cannot be read. */
  async bytes(name: string): Promise<Buffer | null> {
    const entry = this.entries.get(name);
    if (entry === undefined || entry.uncompressedSize > mostText) return null;
    try {
      return await buffer(await this.zip.openReadStreamPromise(entry));
    } catch {
      return Buffer.alloc(0);
    }
  }
}
