// Making, revising, publishing and reading lists of services to enterprises.
import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import { shanghaiDay } from '../../domain/calendar/plain-date';
import {
  listFaults,
  listNameOf,
  suits,
  type GuidanceList,
  type GuidanceListDraft,
} from '../../domain/guidance/service';
import { readsAllOfGuidance } from '../../domain/permission/guidance';
import type { PolicyPack } from '../../domain/policy/policy-pack';
import type { Actor } from '../../domain/shared/actor';
import {
  listGuidanceLists,
  nextEdition,
  saveGuidanceList,
  type GuidanceListFilter,
} from '../../prisma/queries/guidance-lists';
import { agencyNames } from '../../prisma/queries/guidance-links';
import { inspectingBodies } from '../../prisma/queries/list-writes';
import { ApiError } from '../api-errors';
import type { OpenCall, ReadCall, WriteCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { assertNone, packFor } from '../lists/entry';
import { cursorAfterId, readIdCursor } from '../registers/cursor';
import type { Answer } from '../routing';
import { packOf } from '../voice/evaluating';
import { assertFresh } from '../once';
import { historyOf, keptBy, onceInPlace } from './keeping';
import type {
  GuidanceListAnswer,
  ListParams,
  ListQuery,
  OfferedService,
  PublicParams,
  PublicQuery,
  PublishBody,
  ReviseBody,
} from './list-contract';

const present = ({ jurisdiction: _place, ...list }: GuidanceList, pack: PolicyPack): GuidanceListAnswer => ({
  ...list,
  name: listNameOf(pack.guidance, list.kind) ?? list.kind,
});

const readable = (actor: Actor): Pick<GuidanceListFilter, 'jurisdiction' | 'drafts'> => ({
  jurisdiction: actor.jurisdiction,
  drafts: readsAllOfGuidance(actor),
});

/** @throws ApiError notFound, also for a draft that is not the caller's to read */
const found = async (
  client: PoolClient | ApiDependencies['database']['pool'],
  actor: Actor,
  id: string,
): Promise<GuidanceList> => {
  const [list] = await listGuidanceLists(client, { ...readable(actor), id, limit: 1 });
  if (list === undefined) throw new ApiError('notFound');
  return list;
};

const answerOf = async (dependencies: ApiDependencies, actor: Actor, id: string): Promise<Answer> => {
  const list = await found(dependencies.database.pool, actor, id);
  return { body: present(list, packFor(dependencies, actor)), version: list.version };
};

const assertFaultless = async (
  client: PoolClient,
  draft: GuidanceListDraft,
  { pack, now }: { readonly pack: PolicyPack; readonly now: string },
): Promise<void> => {
  const bodies = await inspectingBodies(client, pack.id, shanghaiDay(now));
  assertNone(listFaults(draft, new Set(bodies.values()), pack.guidance));
};

export const makeHandler =
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<unknown, GuidanceListDraft>): Promise<Answer> => {
    const { actor, body, now } = call;
    const pack = keptBy(dependencies, actor);
    if (listNameOf(pack.guidance, body.kind) === null) throw new ApiError('guidanceListNotKept');
    const id = await onceInPlace(dependencies, call, ['makeGuidanceList', body], async (client) => {
      await assertFaultless(client, body, { pack, now });
      const { jurisdiction } = actor;
      const edition = await nextEdition(client, jurisdiction, body.kind);
      const after: GuidanceList = {
        ...body,
        ...{ id: `${jurisdiction}-gl-${randomUUID()}`, jurisdiction, edition, version: 1 },
        ...{ status: 'draft', publicationRef: null, publishedOn: null },
      };
      await saveGuidanceList(client, { before: null, after }, { actorId: actor.id, at: now, reason: null });
      return after.id;
    });
    return { ...(await answerOf(dependencies, actor, id)), location: `/api/v1/guidance-lists/${id}` };
  };

/** One change of an edition that is not published yet. */
const changing =
  <B>(
    operation: string,
    become: (
      client: PoolClient,
      list: GuidanceList,
      call: WriteCall<ListParams, B> & { readonly pack: PolicyPack },
    ) => Promise<Partial<GuidanceList>>,
  ) =>
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<ListParams, B>): Promise<Answer> => {
    const { actor, params, body, now, expectedVersion } = call;
    const pack = keptBy(dependencies, actor);
    await onceInPlace(dependencies, call, [operation, params, body], async (client) => {
      const before = await found(client, actor, params.listId);
      assertFresh(expectedVersion, before.version);
      if (before.status !== 'draft') throw new ApiError('guidanceListPublished');
      const changes = await become(client, before, { ...call, pack });
      const after = { ...before, ...changes, version: before.version + 1 };
      await saveGuidanceList(client, { before, after }, { actorId: actor.id, at: now, reason: null });
      return after.id;
    });
    return await answerOf(dependencies, actor, params.listId);
  };

export const reviseHandler = changing<ReviseBody>(
  'reviseGuidanceList',
  async (client, list, { body, pack, now }) => {
    await assertFaultless(client, { ...list, ...body }, { pack, now });
    return body;
  },
);

/** The edition before it goes at the same moment: there is never none, and never two. */
export const publishHandler = changing<PublishBody>(
  'publishGuidanceList',
  async (client, list, { actor, body, now, pack }) => {
    await assertFaultless(client, list, { pack, now });
    const { jurisdiction, kind } = list;
    const standing = await listGuidanceLists(client, {
      ...{ jurisdiction, kind, status: 'published', drafts: false, limit: 1 },
    });
    for (const before of standing) {
      const after: GuidanceList = { ...before, status: 'superseded', version: before.version + 1 };
      const reason = `由第 ${String(list.edition)} 版取代`;
      await saveGuidanceList(client, { before, after }, { actorId: actor.id, at: now, reason });
    }
    return { ...body, status: 'published', publishedOn: shanghaiDay(now) };
  },
);

export const getHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, params }: ReadCall<ListParams, unknown>): Promise<Answer> =>
    await answerOf(dependencies, actor, params.listId);

export const listHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, query }: ReadCall<unknown, ListQuery>): Promise<Answer> => {
    const { cursor, limit, ...asked } = query;
    const pack = packFor(dependencies, actor);
    const rows = await listGuidanceLists(dependencies.database.pool, {
      ...readable(actor),
      ...asked,
      after: cursor === undefined ? undefined : readIdCursor(cursor),
      limit: limit + 1,
    });
    const shown = rows.slice(0, limit);
    return {
      body: { items: shown.map((list) => present(list, pack)), nextCursor: cursorAfterId(rows, shown) },
    };
  };

export const historyHandler =
  (dependencies: ApiDependencies) =>
  async ({
    actor,
    params,
    query,
  }: ReadCall<ListParams, Pick<ListQuery, 'cursor' | 'limit'>>): Promise<Answer> => {
    if (!readsAllOfGuidance(actor)) throw new ApiError('notFound');
    const { version } = await found(dependencies.database.pool, actor, params.listId);
    return await historyOf(dependencies, 'guidanceLists', params.listId, {
      version,
      cursor: query.cursor,
      limit: query.limit,
    });
  };

/** Every service of the lists in force that suits. */
export const servicesInForce = async (
  { database }: Pick<ApiDependencies, 'database'>,
  pack: PolicyPack,
  { kind, stage, phase, form }: PublicQuery,
): Promise<readonly OfferedService[]> => {
  const lists = await listGuidanceLists(database.pool, {
    ...{
      jurisdiction: pack.id,
      kind,
      status: 'published',
      drafts: false,
      limit: pack.guidance.lists.value.length,
    },
  });
  const names = await agencyNames(database.pool, pack.id);
  return lists.flatMap((list) =>
    list.services
      .filter((one) => suits(one, { stage: stage ?? null, phase: phase ?? null }))
      .filter((one) => form === undefined || one.form === form)
      .map((service) => ({
        ...{ listId: list.id, listKind: list.kind, edition: list.edition, publishedOn: list.publishedOn },
        publicationRef: list.publicationRef,
        listName: listNameOf(pack.guidance, list.kind) ?? list.kind,
        agencyName: names.get(service.agencyId) ?? service.agencyId,
        service,
      })),
  );
};

export const publicHandler =
  (dependencies: ApiDependencies) =>
  async ({ params, query }: OpenCall<PublicParams, PublicQuery>): Promise<Answer> => ({
    body: { items: await servicesInForce(dependencies, packOf(dependencies, params.jurisdiction), query) },
  });
