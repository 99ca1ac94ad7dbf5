// Writes a ZIP as it is read: each part is opened when its turn has come, hashed on its way and closed, so that the size of what is
// packed never shows in memory.
import { createHash } from 'node:crypto';
import { finished, pipeline, Readable, Transform } from 'node:stream';
import { ZipFile } from 'yazl';

export interface Part {
  /** Within the ZIP. */
  readonly path: string;
  /** Pictures and films are compressed already. */
  readonly stored?: true;
  readonly open: () => Promise<Readable | Uint8Array>;
}

export interface PackedFile {
  readonly path: string;
  readonly sizeBytes: number;
  readonly sha256: string;
}

interface Packing {
  /** Ends in an error when a part cannot be read: a ZIP that was cut off is none. */
  readonly stream: Readable;
  /** What has gone through so far, in its order. */
  readonly files: readonly PackedFile[];
  /** Of the ZIP, so far. */
  readonly sizeBytes: () => number;
}

const counted = (path: string, done: (file: PackedFile) => void): Transform => {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  return new Transform({
    transform(piece: Buffer, _encoding, pass) {
      hash.update(piece);
      sizeBytes += piece.length;
      pass(null, piece);
    },
    flush(pass) {
      done({ path, sizeBytes, sha256: hash.digest('hex') });
      pass();
    },
  });
};

const readableOf = (content: Readable | Uint8Array): Readable =>
  content instanceof Readable ? content : Readable.from([Buffer.from(content)]);

/**
 * @param last comes when all others have gone through, and is told of them
 * @param mtime of every part
 */
export const packed = (
  parts: readonly Part[],
  last: { readonly path: string; readonly write: (files: readonly PackedFile[]) => Uint8Array },
  mtime: Date,
): Packing => {
  const zip = new ZipFile();
  let sizeBytes = 0;
  const stream = new Transform({
    transform(piece: Buffer, _encoding, pass) {
      sizeBytes += piece.length;
      pass(null, piece);
    },
  });
  const files: PackedFile[] = [];
  let open: Readable | null = null;
  const stop = (error: Error): void => {
    stream.destroy(error);
  };
  const add = ({ path, stored, open: opening }: Part): void => {
    zip.addReadStreamLazy(path, { mtime, compress: stored !== true }, (give) => {
      opening().then((content) => {
        open = readableOf(content);
        // Whoever asked may have gone while it was being opened.
        if (stream.destroyed) {
          open.destroy();
          return;
        }
        // The ZIP's own pipes pass no error on.
        give(
          null,
          pipeline(
            open,
            counted(path, (file) => files.push(file)),
            (error) => {
              if (error) stop(error);
            },
          ),
        );
      }, stop);
    });
  };
  for (const part of parts) add(part);
  add({ path: last.path, open: () => Promise.resolve(last.write([...files])) });
  zip.on('error', stop);
  zip.end();
  pipeline(zip.outputStream, stream, () => undefined);
  // Whoever asked has gone: the part that is being read is closed with it.
  finished(stream, () => open?.destroy());
  return { stream, files, sizeBytes: () => sizeBytes };
};
