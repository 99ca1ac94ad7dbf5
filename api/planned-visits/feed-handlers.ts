// Subscriptions made, listed, ended and read.
import { createHash, randomBytes } from 'node:crypto';
import { addDays, shanghaiDay } from '../../domain/calendar/plain-date';
import { feedReachOf, mayHaveFeed, mostFeeds } from '../../domain/permission/feeds';
import { reachOf } from '../../domain/permission/reach';
import type { Actor } from '../../domain/shared/actor';
import { icalendar, type CalendarEvent } from '../../documents/icalendar';
import {
  getFeed,
  insertFeed,
  listFeeds,
  readFeed,
  revokeFeed,
  type CalendarFeed,
} from '../../prisma/queries/calendar-feeds';
import { ApiError } from '../api-errors';
import { actorOfPerson } from '../auth/holder';
import type { OpenCall, ReadCall, WriteCall } from '../call';
import { readCursor } from '../cursor';
import type { ApiDependencies } from '../dependencies';
import { uuidV5 } from '../idempotency';
import type { Answer } from '../routing';
import { eventsOf } from './calendar';
import {
  keptDays,
  mostFeedEvents,
  type AddressParams,
  type CreateFeedBody,
  type FeedAnswer,
  type FeedParams,
  type FeedQuery,
} from './feed-contract';
import { namedVisits, type NamedVisits } from './found';

/** Namespace (RFC 9562) under which subscriptions get their ids; never changed, or a repeat would make two. */
const feedNamespace = 'b7a0f3d4-91c5-4e62-8d7b-35f0a6c2e918';

/** 256 bits: nobody finds an address by trying. */
const newSecret = (): string => randomBytes(32).toString('base64url');
const hashOf = (secret: string): Buffer => createHash('sha256').update(secret, 'utf8').digest();

const presented = ({ jurisdiction: _jurisdiction, ...feed }: CalendarFeed): FeedAnswer => feed;

/** @throws ApiError notFound, also for what is not the caller's */
const found = async ({ database }: ApiDependencies, actor: Actor, id: string): Promise<CalendarFeed> => {
  const feed = await getFeed(database.pool, feedReachOf(actor), id);
  if (feed === null) throw new ApiError('notFound');
  return feed;
};

export const createFeedHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, body, key, now }: WriteCall<unknown, CreateFeedBody>): Promise<Answer> => {
    if (!mayHaveFeed(actor)) throw new ApiError('calendarFeedNotYours');
    const { id: personId, jurisdiction } = actor;
    const id = uuidV5(feedNamespace, JSON.stringify([jurisdiction, personId, key]));
    const secret = newSecret();
    const wanted = { id, jurisdiction, personId, ...body, secretHash: hashOf(secret), createdAt: now };
    const outcome = await insertFeed(dependencies.database.pool, wanted, mostFeeds);
    if (outcome === 'many') throw new ApiError('calendarFeedsMany', { params: { most: mostFeeds } });
    const feed = await found(dependencies, actor, id);
    if (feed.name !== body.name || feed.agencyId !== body.agencyId)
      throw new ApiError('idempotencyKeyReused');
    const path = outcome === 'made' ? `/api/v1/calendars/${secret}/visits.ics` : null;
    return { body: { ...presented(feed), path }, location: '/api/v1/calendar-feeds' };
  };

export const listFeedsHandler =
  ({ database }: ApiDependencies) =>
  async ({ actor, query }: ReadCall<unknown, FeedQuery>): Promise<Answer> => {
    const { limit, cursor } = query;
    const { items, nextCursor } = await listFeeds(database.pool, {
      reach: feedReachOf(actor),
      limit,
      cursor: cursor === undefined ? undefined : readCursor(cursor),
    });
    return { body: { items: items.map(presented), nextCursor } };
  };

export const revokeFeedHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, params, now }: WriteCall<FeedParams, unknown>): Promise<Answer> => {
    const { id } = await found(dependencies, actor, params.feedId);
    await revokeFeed(dependencies.database.pool, id, actor.id, now);
    return { body: presented(await found(dependencies, actor, id)) };
  };

/** Whoever the owner is by now. @throws ApiError notFound when he is let in no more */
const ownerOf = async ({ database }: ApiDependencies, personId: string): Promise<Actor> => {
  try {
    return await actorOfPerson(database.pool, personId);
  } catch (error) {
    if (error instanceof ApiError) throw new ApiError('notFound', { cause: error });
    throw error;
  }
};

/** Said where the list breaks off: a calendar that ends in silence would be taken for the whole. */
const breakingOff = ({ visits, isCut }: NamedVisits, feedId: string): readonly CalendarEvent[] => {
  const last = visits.at(-1);
  if (!isCut || last === undefined) return [];
  return [
    {
      uid: `${feedId}@calendar-feeds.ruqi`,
      sequence: 0,
      revisedAt: last.revisedAt.toISOString(),
      from: last.day,
      to: last.day,
      summary: `【提示】本日历至多列 ${String(mostFeedEvents)} 次入企，只到此日`,
      description: '这一天之后的安排没有列入。请另外取得只含一个机关的订阅。',
      status: 'confirmed',
      categories: ['提示'],
    },
  ];
};

export const readFeedHandler =
  (dependencies: ApiDependencies) =>
  async ({ params, now }: OpenCall<AddressParams, unknown>): Promise<string> => {
    const feed = await readFeed(dependencies.database.pool, hashOf(params.address), now);
    if (feed === null) throw new ApiError('notFound');
    const owner = await ownerOf(dependencies, feed.personId);
    const today = shanghaiDay(now);
    const visits = await namedVisits(dependencies, {
      reach: reachOf(owner, 'plan'),
      today,
      from: addDays(today, -keptDays),
      agencyId: feed.agencyId ?? undefined,
      limit: mostFeedEvents,
    });
    return icalendar({
      name: `计划入企（${feed.name}）`,
      description: '入企系统公布的入企安排，自动更新',
      events: [...eventsOf(visits), ...breakingOff(visits, feed.id)],
    });
  };
