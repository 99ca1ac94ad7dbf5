// Entering, acting on and reading rows of registers kept whole: found, not stale, allowed, then saved with their history.
import type { PoolClient } from 'pg';
import { shanghaiDay, type PlainDate } from '../../domain/calendar/plain-date';
import type { KeptState } from '../../domain/errors/kept-names';
import type { PolicyPack } from '../../domain/policy/policy-pack';
import type { PostsPolicy } from '../../domain/policy/posts';
import type { ServicesPolicy } from '../../domain/policy/services';
import type { Actor } from '../../domain/shared/actor';
import { refuse, type Refusal } from '../../domain/shared/outcome';
import {
  listKept,
  saveKept,
  type KeptAsked,
  type KeptRegister,
  type KeptRow,
  type Queries,
  type ReadRow,
} from '../../prisma/queries/kept-rows';
import { ApiError } from '../api-errors';
import type { ReadCall, WriteCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { uuidV5 } from '../idempotency';
import { told } from '../input';
import { packFor } from '../lists/entry';
import { assertFresh, once } from '../once';
import { refusedBy } from '../refused-error';
import { cursorAfterId, readIdCursor } from '../registers/cursor';
import type { Answer } from '../routing';
import type { PageQuery, RowParams } from './contract-parts';

/** Namespace (RFC 9562) of their ids; never changed, or a repeat would enter a row twice. */
const namespace = '3f1c7d52-8a0e-4c1b-9a46-2f7c5d1e8b90';

/** Who asks, when, and by which rules. */
export interface Seen {
  readonly dependencies: ApiDependencies;
  readonly actor: Actor;
  readonly now: string;
  readonly today: PlainDate;
  readonly pack: PolicyPack;
}

export type Policies = Seen & { readonly services: ServicesPolicy; readonly posts: PostsPolicy };

/** @throws ApiError packNotInForce */
export const seenBy = (
  dependencies: ApiDependencies,
  { actor, now }: { readonly actor: Actor; readonly now: string },
): Policies => {
  const pack = packFor(dependencies, actor);
  const { services, posts } = pack;
  if (services === undefined || posts === undefined) throw new ApiError('packNotInForce');
  return { dependencies, actor, now, today: shanghaiDay(now), pack, services, posts };
};

export interface Keeping<R extends KeptRow> {
  readonly kept: KeptRegister<R>;
  /** Below /api/v1. */
  readonly path: string;
  /** Many at once: what stands around them is read once for all of them. */
  readonly present: (
    reads: readonly ReadRow<R>[],
    seen: Policies,
    client: Queries,
  ) => readonly object[] | Promise<readonly object[]>;
  /** What of it the caller may read; null: nothing. */
  readonly within: (seen: Policies) => KeptAsked | null;
}

export const inputFault = (path: string, message: string): ApiError =>
  new ApiError('inputRefused', { faults: [{ path, message: told(message) }] });

export const assertAllowed = (refusal: Refusal | null, version = 0): void => {
  if (refusal !== null) throw refusedBy(refusal, version);
};

/** @throws RefusedError keptState */
export const assertStateAmong = (state: KeptState, allowed: readonly KeptState[], version: number): void => {
  if (!allowed.includes(state)) throw refusedBy(refuse('keptState', { state }), version);
};

/** @throws ApiError notFound, also for what the caller may not know of */
const foundKept = async <R extends KeptRow>(
  { kept, within }: Keeping<R>,
  seen: Policies,
  id: string,
  client: Queries = seen.dependencies.database.pool,
): Promise<ReadRow<R>> => {
  const part = within(seen);
  const [read] =
    part === null
      ? []
      : await listKept(client, kept, { jurisdiction: seen.actor.jurisdiction, within: part, id, limit: 1 });
  if (read === undefined) throw new ApiError('notFound');
  return read;
};

const answerOf = async <R extends KeptRow>(
  keeping: Keeping<R>,
  seen: Policies,
  id: string,
): Promise<Answer> => {
  const read = await foundKept(keeping, seen, id);
  const [body] = await keeping.present([read], seen, seen.dependencies.database.pool);
  return {
    body,
    version: read.row.version,
    location: `/api/v1${keeping.path}/${id}`,
  };
};

const lockOf = ({ register }: { readonly register: string }, { actor }: Policies): string =>
  `${register} of ${actor.jurisdiction}`;

/** What an act on a row makes of it. */
export interface Becoming<R> {
  readonly after: Omit<R, 'version'>;
  readonly reason?: string | null;
}

/** @param make the new row, once everything has been looked at; throws what is against it */
export const entering =
  <R extends KeptRow, B>(
    keeping: Keeping<R>,
    make: (seen: Policies, body: B, id: string, client: PoolClient) => Promise<R>,
  ) =>
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<unknown, B>): Promise<Answer> => {
    const { actor, body, key, now } = call;
    const seen = seenBy(dependencies, call);
    const { kept, path } = keeping;
    const id = uuidV5(namespace, JSON.stringify([actor.jurisdiction, kept.register, actor.id, key]));
    await once(dependencies, call, ['enter', path, body], lockOf(kept, seen), async (client) => {
      const after = await make(seen, body, id, client);
      await saveKept(client, kept, { before: null, after }, { actorId: actor.id, at: now, reason: null });
      return id;
    });
    return await answerOf(keeping, seen, id);
  };

/** @param act what becomes of the row; throws what is against it */
export const acting =
  <R extends KeptRow, B>(
    keeping: Keeping<R>,
    name: string,
    act: (seen: Policies, before: R, body: B, client: PoolClient) => Promise<Becoming<R>> | Becoming<R>,
  ) =>
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<RowParams, B>): Promise<Answer> => {
    const { actor, params, body, now, expectedVersion } = call;
    const seen = seenBy(dependencies, call);
    const { kept, path } = keeping;
    await foundKept(keeping, seen, params.id);
    await once(dependencies, call, [name, path, params, body], lockOf(kept, seen), async (client) => {
      const { row: before } = await foundKept(keeping, seen, params.id, client);
      const { version } = before;
      assertFresh(expectedVersion, version);
      const { after: changed, reason = null } = await act(seen, before, body, client);
      const after = { ...changed, version: version + 1 } as R;
      await saveKept(client, kept, { before, after }, { actorId: actor.id, at: now, reason });
      return params.id;
    });
    return await answerOf(keeping, seen, params.id);
  };

export const getting =
  <R extends KeptRow>(keeping: Keeping<R>) =>
  (dependencies: ApiDependencies) =>
  async (call: ReadCall<RowParams, unknown>): Promise<Answer> => {
    const { body, version } = await answerOf(keeping, seenBy(dependencies, call), call.params.id);
    return { body, ...(version === undefined ? {} : { version }) };
  };

/** @param asked what of the query is looked for where */
export const listing =
  <R extends KeptRow, Q extends PageQuery>(keeping: Keeping<R>, asked: (query: Q) => KeptAsked) =>
  (dependencies: ApiDependencies) =>
  async (call: ReadCall<unknown, Q>): Promise<Answer> => {
    const { actor, query } = call;
    const { cursor, limit } = query;
    const seen = seenBy(dependencies, call);
    const part = keeping.within(seen);
    if (part === null) return { body: { items: [], nextCursor: null } };
    const { pool } = dependencies.database;
    const rows = await listKept(pool, keeping.kept, {
      jurisdiction: actor.jurisdiction,
      ...asked(query),
      within: part,
      after: cursor === undefined ? undefined : readIdCursor(cursor),
      limit: limit + 1,
    });
    const shown = rows.slice(0, limit);
    const items = await keeping.present(shown, seen, pool);
    const ids = (reads: readonly ReadRow<R>[]) => reads.map(({ row }) => row);
    return { body: { items, nextCursor: cursorAfterId(ids(rows), ids(shown)) } };
  };
