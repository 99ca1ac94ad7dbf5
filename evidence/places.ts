// Where evidence is kept, by setting: uploads under way always in the folder, finished files in it as well or in a bucket.
import { join } from 'node:path';
import { DiskStore } from './disk-store';
import { S3Store, type S3Place } from './s3-store';
import { StoreError, type EvidenceStore } from './store';

export interface EvidencePlace {
  /** Absolute path. One file system, so that a finished upload becomes a file of the store by a link. */
  readonly folder: string;
  /** Absent: finished files are in the folder as well. */
  readonly s3?: S3Place;
}

export const incomingFolder = (folder: string): string => join(folder, 'incoming');
export const storeFolder = (folder: string): string => join(folder, 'files');

const opened = new WeakMap<EvidencePlace, EvidenceStore>();

/** A bucket is tried when a program starts: wrong settings stop it, a server that is away does not. @throws StoreError */
export const tryBucket = async (place: EvidencePlace, warn: (fault: StoreError) => void): Promise<void> => {
  if (place.s3 === undefined) return;
  await storeOf(place)
    .ready()
    .catch((error: unknown) => {
      if (!(error instanceof StoreError) || error.kind !== 'away') throw error;
      warn(error);
    });
};

/** The same one for the same setting: a bucket keeps its connections. */
export const storeOf = (place: EvidencePlace): EvidenceStore => {
  const before = opened.get(place);
  if (before !== undefined) return before;
  const store = place.s3 === undefined ? new DiskStore(storeFolder(place.folder)) : new S3Store(place.s3);
  opened.set(place, store);
  return store;
};
