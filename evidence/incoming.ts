// Uploads under way: the folder of the tus server (`@tus/file-store`), one file and one description each.
import { mkdirSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { FileStore } from '@tus/file-store';
import { z } from 'zod';
import { sniff, sniffedBytes } from './sniff';

const uploadIdPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What the server itself wrote down when the upload was opened. */
const metadataSchema = z.object({
  inspectionId: z.string(),
  by: z.string(),
  /** Whose officer that is; absent in uploads from before it was asked. */
  agencyId: z.string().exactOptional(),
  sha256: z.string(),
  mediaType: z.string(),
  name: z.string(),
});
type Described = z.infer<typeof metadataSchema>;
export type UploadMetadata = Required<Described>;

export interface Incoming extends Described {
  readonly id: string;
  readonly sizeBytes: number;
  readonly receivedBytes: number;
  readonly path: string;
  /** ISO instant. */
  readonly openedAt: string;
}

/** The folder is made when it is first asked for: a program that never takes an upload leaves no trace. */
export const incomingStore = (folder: string): FileStore => {
  mkdirSync(folder, { recursive: true });
  return new FileStore({ directory: folder });
};

/**
 * A disk that was full, or a power cut, leaves a description that breaks off: that upload is as good as none. To fail of it would keep everybody
 * from opening one until it is cleared away.
 */
const isGone = (error: unknown): boolean =>
  error instanceof SyntaxError ||
  error instanceof z.ZodError ||
  (typeof error === 'object' && error !== null && 'status_code' in error);

/** @returns null: there is none, or not any more */
export const findIncoming = async (store: FileStore, id: string): Promise<Incoming | null> => {
  if (!uploadIdPattern.test(id)) return null;
  try {
    const upload = await store.getUpload(id);
    const metadata = metadataSchema.parse(upload.metadata);
    return {
      ...metadata,
      id,
      sizeBytes: upload.size ?? 0,
      receivedBytes: upload.offset,
      path: join(store.directory, id),
      openedAt: upload.creation_date ?? '',
    };
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
};

/** Gone already is as good: who attached it and the upkeep may drop it at once. */
export const dropIncoming = async (store: FileStore, id: string): Promise<void> => {
  for (const name of [id, `${id}.json`]) await rm(join(store.directory, name), { force: true });
};

export const sniffFile = async (path: string): Promise<string | null> => {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(sniffedBytes), 0, sniffedBytes, 0);
    return await sniff(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
};
