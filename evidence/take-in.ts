// From a finished upload to a file of the store: hashed anew while it is read, its type told by its bytes, kept once.
import type { FileStore } from '@tus/file-store';
import type { Pool } from 'pg';
import type { ReceivedFile } from '../domain/inspection/evidence-claim';
import { mediaTypeOf } from '../domain/inspection/media-types';
import type { EvidenceKind } from '../domain/inspection/vocabulary';
import { inTransaction, lockRegister } from '../prisma/queries/registers/write-once';
import { findIncoming, sniffFile } from './incoming';
import { withCopy } from './disk-store';
import { hashOfFile, onDiskWithRoom, StoreError, type EvidenceStore } from './store';

export interface Claimed {
  readonly uploadId: string;
  readonly inspectionId: string;
  readonly by: string;
  readonly sha256: string;
  readonly kind: EvidenceKind;
}

export type TakeInFault =
  | { readonly code: 'evidenceUploadUnknown' }
  | { readonly code: 'evidenceUploadUnfinished'; readonly received: number; readonly size: number }
  | { readonly code: 'evidenceHashDiffers'; readonly claimed: string; readonly found: string }
  | { readonly code: 'evidenceTypeRefused'; readonly found: string | null }
  | { readonly code: 'evidenceTypeDiffers'; readonly found: string; readonly declared: string };

export type TakenIn =
  { readonly ok: true; readonly received: ReceivedFile } | ({ readonly ok: false } & TakeInFault);

/** What is put in and what is cleared away go one after the other, file by file. */
export const fileLock = (sha256: string): string => `evidence ${sha256}`;

interface Places {
  readonly pool: Pool;
  readonly incoming: FileStore;
  readonly store: EvidenceStore;
}

/** Each time it can only be gone because it was old and had no name; brought in anew it is young. */
const mostAttempts = 3;

const putIn = async (
  pool: Pool,
  store: EvidenceStore,
  { path, sha256, now }: { readonly path: string; readonly sha256: string; readonly now: Date },
): Promise<void> => {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    await store.bring(path, sha256);
    const isThere = await inTransaction(pool, async (client) => {
      await lockRegister(client, fileLock(sha256));
      return await store.renew(sha256, now);
    });
    if (isThere) return;
  }
  throw new StoreError('broken', `${store.place}没有留住 ${sha256}`);
};

/** The upload stays until the caller drops it, so that a repeat finds what the first attempt found. @param now ISO instant */
export const takeIn = async (
  { pool, incoming, store }: Places,
  claimed: Claimed,
  now: string,
): Promise<TakenIn> => {
  const upload = await findIncoming(incoming, claimed.uploadId);
  if (upload === null || upload.inspectionId !== claimed.inspectionId || upload.by !== claimed.by)
    return { ok: false, code: 'evidenceUploadUnknown' };
  const { path, sizeBytes, receivedBytes } = upload;
  if (receivedBytes < sizeBytes)
    return { ok: false, code: 'evidenceUploadUnfinished', received: receivedBytes, size: sizeBytes };
  const found = await sniffFile(path);
  const type = found === null ? null : mediaTypeOf(found);
  if (found === null || type === null) return { ok: false, code: 'evidenceTypeRefused', found };
  if (upload.mediaType !== found || !type.kinds.includes(claimed.kind))
    return {
      ok: false,
      code: 'evidenceTypeDiffers',
      found,
      declared: upload.mediaType === found ? claimed.kind : upload.mediaType,
    };
  const putInCopy = async (copy: string): Promise<TakenIn> => {
    const sha256 = await hashOfFile(copy);
    if (sha256 !== claimed.sha256 || sha256 !== upload.sha256)
      return { ok: false, code: 'evidenceHashDiffers', claimed: claimed.sha256, found: sha256 };
    await putIn(pool, store, { path: copy, sha256, now: new Date(now) });
    return { ok: true, received: { sizeBytes, mediaType: found } };
  };
  return await onDiskWithRoom(incoming.directory, () => withCopy(path, putInCopy));
};
