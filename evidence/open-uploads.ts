// What is under way: uploads that are not attached yet hold disk, whether they are finished or not. Counted for one officer, one
// inspection and one agency; room is taken before the upload is opened, one opening after the other, in whichever process.
import { createHash } from 'node:crypto';
import { readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { inTransaction, lockRegister } from '../prisma/queries/registers/write-once';
import { findIncoming, incomingStore } from './incoming';
import { onDiskWithRoom } from './store';

export interface Opening {
  readonly id: string;
  readonly by: string;
  readonly inspectionId: string;
  readonly agencyId: string;
  /** As announced, since that much may still come. */
  readonly bytes: number;
}

const uploadScopes = ['person', 'inspection', 'agency'] as const;
type UploadScope = (typeof uploadScopes)[number];

export interface UploadLimits {
  readonly most: Readonly<Record<UploadScope, number>>;
  /** Of one person. */
  readonly mostBytes: number;
  /** What was last written to before this counts no more, and is cleared away by the upkeep. */
  readonly keepDays: number;
}

export interface NoRoom {
  readonly scope: UploadScope;
  readonly uploads: number;
  readonly bytes: number;
  readonly mostUploads: number;
  readonly mostBytes: number;
  /** ISO instant: when the oldest of them expires if nobody goes on with it. */
  readonly expiresAt: string;
}

const dayMs = 86_400_000;
/** Opening takes a moment; a hold that is older was left by a process that ended. */
const holdMs = 60_000;
const lock = 'evidence uploads';

const short = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22);
/** Names say it all, so that no half-written file is ever read. */
const holdName = ({ id, by, inspectionId, agencyId, bytes }: Opening): string =>
  `${[id, short(by), short(inspectionId), short(agencyId), String(bytes)].join('~')}.hold`;

interface Known {
  readonly of: Readonly<Record<UploadScope, string>>;
  readonly bytes: number;
  readonly path: string;
}

const lastWriteMs = async (path: string): Promise<number> =>
  await stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );

const heldBy = (folder: string, name: string): readonly [id: string, Known] => {
  const [id = '', person = '', inspection = '', agency = '', bytes = ''] = name.slice(0, -5).split('~');
  return [id, { of: { person, inspection, agency }, bytes: Number(bytes), path: join(folder, name) }];
};

export class OpenUploads {
  /** What an upload said of itself when it was opened never changes, so it is read once. */
  readonly #known = new Map<string, Known>();

  constructor(
    readonly pool: Pool,
    readonly folder: string,
  ) {}

  /** @returns null: there is room, and it is taken until `opened` is called; else which limit has been reached */
  async take(opening: Opening, limits: UploadLimits): Promise<NoRoom | null> {
    return await inTransaction(this.pool, async (client) => {
      await lockRegister(client, lock);
      const full = this.#full(opening, limits, await this.#standing(limits.keepDays));
      if (full === null)
        await onDiskWithRoom(this.folder, () =>
          writeFile(join(this.folder, holdName(opening)), '', { flag: 'wx' }),
        );
      return full;
    });
  }

  /** It has been opened, or has failed to be: its own description says so from now on. */
  async opened(opening: Opening): Promise<void> {
    await rm(join(this.folder, holdName(opening)), { force: true });
  }

  #full(
    { by, inspectionId, agencyId, bytes }: Opening,
    { most, mostBytes, keepDays }: UploadLimits,
    standing: readonly (Known & { readonly writtenAtMs: number })[],
  ): NoRoom | null {
    const own = { person: short(by), inspection: short(inspectionId), agency: short(agencyId) };
    for (const scope of uploadScopes) {
      const theirs = standing.filter(({ of }) => of[scope] === own[scope]);
      const held = theirs.reduce((sum, one) => sum + one.bytes, 0);
      const isFull = theirs.length >= most[scope] || (scope === 'person' && held + bytes > mostBytes);
      if (!isFull) continue;
      const oldest = Math.min(...theirs.map(({ writtenAtMs }) => writtenAtMs), Date.now());
      const expiresAt = new Date(oldest + keepDays * dayMs).toISOString();
      return { scope, uploads: theirs.length, bytes: held, mostUploads: most[scope], mostBytes, expiresAt };
    }
    return null;
  }

  async #standing(keepDays: number): Promise<readonly (Known & { readonly writtenAtMs: number })[]> {
    // Makes the folder.
    const store = incomingStore(this.folder);
    const dated = async (one: Known, mostMs: number) => {
      const writtenAtMs = await lastWriteMs(one.path);
      return writtenAtMs > Date.now() - mostMs ? [{ ...one, writtenAtMs }] : [];
    };
    // Holds first: one that is gone when it is looked at has left its upload's own description, which the second look finds.
    const named = await this.#names('.hold');
    const holds = await Promise.all(
      named.map(async (name): Promise<[string, readonly (Known & { readonly writtenAtMs: number })[]]> => {
        const [id, known] = heldBy(this.folder, name);
        return [id, await dated(known, holdMs)];
      }),
    );
    const held = new Map(holds.filter(([, standing]) => standing.length > 0));
    const ids = (await this.#names('.json')).map((name) => name.slice(0, -'.json'.length));
    await this.#learn(
      store,
      ids.filter((id) => !held.has(id)),
    );
    const there = new Set(ids);
    for (const id of this.#known.keys()) if (!there.has(id)) this.#known.delete(id);
    const uploads = await Promise.all(
      [...this.#known].filter(([id]) => !held.has(id)).map(([, one]) => dated(one, keepDays * dayMs)),
    );
    return [...held.values(), ...uploads].flat();
  }

  async #names(ending: string): Promise<readonly string[]> {
    return (await readdir(this.folder)).filter((name) => name.endsWith(ending));
  }

  /** While an upload is being opened its hold speaks for it, and its description may be half written. */
  async #learn(store: ReturnType<typeof incomingStore>, ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      if (this.#known.has(id)) continue;
      const upload = await findIncoming(store, id);
      if (upload === null) continue;
      const { by, inspectionId, agencyId = '', sizeBytes: bytes, path } = upload;
      const of = { person: short(by), inspection: short(inspectionId), agency: short(agencyId) };
      this.#known.set(id, { of, bytes, path });
    }
  }
}
