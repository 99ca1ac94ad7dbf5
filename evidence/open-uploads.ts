// How much one officer has under way: uploads that are not attached yet hold disk, whether they are finished or not.
import { readdir } from 'node:fs/promises';
import { findIncoming, incomingStore } from './incoming';

export interface Held {
  readonly uploads: number;
  /** As announced, since that much may still come. */
  readonly bytes: number;
}

interface Known extends Pick<Held, 'bytes'> {
  readonly by: string;
}

/** Asks for those of one person. What an upload said of itself when it was opened never changes, so it is read once. */
export const heldUploads = (folder: string): ((by: string) => Promise<Held>) => {
  const known = new Map<string, Known>();
  return async (by) => {
    const store = incomingStore(folder);
    const ids = (await readdir(folder))
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -'.json'.length));
    const there = new Set(ids);
    for (const id of known.keys()) if (!there.has(id)) known.delete(id);
    for (const id of ids) {
      if (known.has(id)) continue;
      const upload = await findIncoming(store, id);
      if (upload !== null) known.set(id, { by: upload.by, bytes: upload.sizeBytes });
    }
    const own = [...known.values()].filter((upload) => upload.by === by);
    return { uploads: own.length, bytes: own.reduce((sum, { bytes }) => sum + bytes, 0) };
  };
};
