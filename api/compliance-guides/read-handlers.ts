// Guides as officials, enterprises and everybody read them.
import { shanghaiDay } from '../../domain/calendar/plain-date';
import { readsDrafts } from '../../domain/permission/compliance-guides';
import {
  guideById,
  guidesOfTrades,
  listGuides,
  type GuideFilter,
} from '../../prisma/queries/compliance/guides';
import { registerHistory } from '../../prisma/queries/registers/history';
import type { GuideStatus } from '../../domain/compliance-guide/guide';
import { ApiError } from '../api-errors';
import type { Call, OpenCall, ReadCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { cursorAfterId, readIdCursor, readVersionCursor } from '../registers/cursor';
import { presentHistory } from '../registers/presenter';
import type { Answer } from '../routing';
import type { GuideParams, GuideQuery } from './contract';
import { guidePolicy, ownEnterprise } from './entry';
import { presentGuide, presentLine, presentPublic } from './presenter';
import { movedSources } from './proposal';
import type { PlaceParams, PublicGuideParams, PublicGuideQuery } from './read-contract';

interface PageQuery {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** @throws ApiError notFound, also for who may not know of drafts */
const found = async ({ database }: ApiDependencies, { actor }: Call<unknown>, id: string) => {
  const read = readsDrafts(actor) ? await guideById(database.pool, actor.jurisdiction, id) : null;
  if (read === null) throw new ApiError('notFound');
  return read;
};

export const answerOf = async (
  dependencies: ApiDependencies,
  call: Call<unknown>,
  id: string,
): Promise<Answer> => {
  const read = await found(dependencies, call, id);
  const { guide } = read;
  const points = guide.versions.at(-1)?.content.points ?? [];
  const today = shanghaiDay(call.now);
  const moved = await movedSources(dependencies.database.pool, guide.jurisdiction, points, today);
  const pack = dependencies.ruleBooks.packOf(guide.jurisdiction);
  return { body: presentGuide(read, pack, moved), version: guide.version };
};

export const getHandler =
  (dependencies: ApiDependencies) =>
  async (call: ReadCall<GuideParams, unknown>): Promise<Answer> =>
    await answerOf(dependencies, call, call.params.guideId);

const linesOf = async (
  { database, ruleBooks }: ApiDependencies,
  filter: Omit<GuideFilter, 'after' | 'limit'>,
  { cursor, limit }: PageQuery,
): Promise<Answer> => {
  const after = cursor === undefined ? undefined : readIdCursor(cursor);
  const rows = await listGuides(database.pool, { ...filter, after, limit });
  const shown = rows.slice(0, limit);
  const ids = (of: typeof rows) => of.map(({ guide }) => ({ id: guide.id }));
  const pack = ruleBooks.packOf(filter.jurisdiction);
  return {
    body: {
      items: shown.map((read) => presentLine(read, pack, filter.published)),
      nextCursor: cursorAfterId(ids(rows), ids(shown)),
    },
  };
};

export const listHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, query }: ReadCall<unknown, GuideQuery>): Promise<Answer> => {
    const { cursor, limit, ...asked } = query;
    const published = !readsDrafts(actor);
    // What is in the making shows to nobody else, not even by what a filter finds.
    const status = published ? undefined : asked.status;
    const filter = { ...asked, status, jurisdiction: actor.jurisdiction, published };
    return await linesOf(dependencies, filter, { cursor, limit });
  };

export const historyHandler =
  (dependencies: ApiDependencies) =>
  async (call: ReadCall<GuideParams, PageQuery>): Promise<Answer> => {
    const { guide } = await found(dependencies, call, call.params.guideId);
    const { cursor, limit } = call.query;
    const below = cursor === undefined ? null : readVersionCursor(cursor);
    const asked = { rowId: guide.id, below, limit: limit + 1 };
    const entries = await registerHistory(dependencies.database.pool, 'complianceGuides', asked);
    const shown = entries.slice(0, limit);
    const last = shown.at(-1);
    const nextCursor = entries.length > shown.length && last !== undefined ? String(last.version) : null;
    return { body: { items: shown.map(presentHistory), nextCursor }, version: guide.version };
  };

export const firstTradesHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor }: ReadCall<unknown, unknown>): Promise<Answer> => {
    if (!readsDrafts(actor)) throw new ApiError('notFound');
    const { value, source } = guidePolicy(dependencies, actor).firstTrades;
    const made = await guidesOfTrades(dependencies.database.pool, actor.jurisdiction, value);
    const items = value.map((trade) => {
      const one = made.find((row) => row.trade === trade);
      const status = (one?.status ?? null) as GuideStatus | null;
      return { trade, guideId: one?.guideId ?? null, status, clauses: [...source.clauses] };
    });
    return { body: { items } };
  };

export const publicListHandler =
  (dependencies: ApiDependencies) =>
  async ({ params, query }: OpenCall<PlaceParams, PageQuery>): Promise<Answer> =>
    await linesOf(dependencies, { jurisdiction: params.jurisdiction, published: true }, query);

export const publicHandler =
  ({ database, ruleBooks }: ApiDependencies) =>
  async ({ params, query }: OpenCall<PublicGuideParams, PublicGuideQuery>): Promise<Answer> => {
    const { jurisdiction, guideId } = params;
    const read = await guideById(database.pool, jurisdiction, guideId);
    const body = read === null ? null : presentPublic(read, ruleBooks.packOf(jurisdiction), query.number);
    if (body === null) throw new ApiError('notFound');
    return { body };
  };

/** Of its own trades, as the register has it. */
export const ownHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, query }: ReadCall<unknown, PageQuery>): Promise<Answer> => {
    const enterpriseId = ownEnterprise(actor);
    const { rows } = await dependencies.database.pool.query<{ trade: string | null }>(
      'SELECT trade FROM enterprise WHERE id = $1',
      [enterpriseId],
    );
    const tradeCode = rows[0]?.trade ?? null;
    return await linesOf(
      dependencies,
      { jurisdiction: actor.jurisdiction, published: true, tradeCode },
      query,
    );
  };
