// The lists of a place, their members and histories, cut to what the caller may know of.
import { shanghaiDay } from '../../domain/calendar/plain-date';
import { listKinds } from '../../domain/lists/vocabulary';
import { listReachOf } from '../../domain/permission/lists';
import {
  countMemberships,
  getMembership,
  listMemberships,
  type ReadMembership,
} from '../../prisma/queries/list-members';
import { registerHistory } from '../../prisma/queries/registers/history';
import { ApiError } from '../api-errors';
import type { Call, OpenCall, ReadCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { cursorAfterId, readIdCursor, readVersionCursor } from '../registers/cursor';
import { presentHistory } from '../registers/presenter';
import type { Answer } from '../routing';
import type {
  ListParams,
  MemberParams,
  PagedMemberQuery,
  PublicListParams,
  PublicListQuery,
} from './contract';
import { packFor } from './entry';
import { presentList, presentMember, presentPublicly } from './presenter';

type Reach = Pick<ApiDependencies, 'database'>;

/** @throws ApiError notFound, also for what the caller may not know of */
const found = async (
  { database }: Reach,
  { actor }: Pick<Call<unknown>, 'actor'>,
  { list, memberId }: MemberParams,
): Promise<ReadMembership> => {
  const member = await getMembership(database.pool, listReachOf(actor), { list, id: memberId });
  if (member === null) throw new ApiError('notFound');
  return member;
};

/** As it stands now. @throws ApiError notFound */
export const answerOf = async (
  dependencies: Reach,
  call: Pick<Call<unknown>, 'actor' | 'now'>,
  params: MemberParams,
): Promise<Answer> => {
  const member = await found(dependencies, call, params);
  const body = presentMember(member, shanghaiDay(call.now), listReachOf(call.actor).everything);
  return { body, version: member.version };
};

export const listsHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, now }: ReadCall<unknown, unknown>): Promise<Answer> => {
    const { lists } = packFor(dependencies, actor);
    if (lists === undefined) throw new ApiError('packNotInForce');
    const counts = await countMemberships(dependencies.database.pool, listReachOf(actor), shanghaiDay(now));
    const { clauseText } = dependencies.ruleBooks;
    return {
      body: {
        items: listKinds.map((list) => presentList(list, lists[list], counts.get(list) ?? 0, clauseText)),
      },
    };
  };

export const membersHandler =
  ({ database }: Reach) =>
  async ({ actor, params, query, now }: ReadCall<ListParams, PagedMemberQuery>): Promise<Answer> => {
    const { cursor, limit, on, q, ...asked } = query;
    const reach = listReachOf(actor);
    const today = shanghaiDay(now);
    const rows = await listMemberships(database.pool, {
      reach,
      list: params.list,
      day: on ?? today,
      text: q,
      ...asked,
      after: cursor === undefined ? undefined : readIdCursor(cursor),
      limit: limit + 1,
    });
    const shown = rows.slice(0, limit);
    const nextCursor = cursorAfterId(rows, shown);
    return {
      body: { items: shown.map((row) => presentMember(row, on ?? today, reach.everything)), nextCursor },
    };
  };

/** What of a list has been published and is in force, to everybody. */
export const publicListHandler =
  ({ database }: Reach) =>
  async ({ params, query, now }: OpenCall<PublicListParams, PublicListQuery>): Promise<Answer> => {
    const { cursor, limit, q } = query;
    const rows = await listMemberships(database.pool, {
      reach: { jurisdiction: params.jurisdiction, everything: true, enterpriseId: null },
      list: params.list,
      state: 'current',
      day: shanghaiDay(now),
      published: true,
      text: q,
      after: cursor === undefined ? undefined : readIdCursor(cursor),
      limit: limit + 1,
    });
    const shown = rows.slice(0, limit);
    return { body: { items: shown.flatMap(presentPublicly), nextCursor: cursorAfterId(rows, shown) } };
  };

export const memberHandler =
  (dependencies: Reach) =>
  async (call: ReadCall<MemberParams, unknown>): Promise<Answer> =>
    await answerOf(dependencies, call, call.params);

export const memberHistoryHandler =
  (dependencies: Reach) =>
  async (call: ReadCall<MemberParams, Pick<PagedMemberQuery, 'cursor' | 'limit'>>): Promise<Answer> => {
    const { actor, params, query } = call;
    if (!listReachOf(actor).everything) throw new ApiError('notFound');
    const member = await found(dependencies, call, params);
    const below = query.cursor === undefined ? null : readVersionCursor(query.cursor);
    const asked = { rowId: member.id, below, limit: query.limit + 1 };
    const entries = await registerHistory(dependencies.database.pool, 'lists', asked);
    const shown = entries.slice(0, query.limit);
    const last = shown.at(-1);
    const nextCursor = entries.length > shown.length && last !== undefined ? String(last.version) : null;
    return { body: { items: shown.map(presentHistory), nextCursor }, version: member.version };
  };
