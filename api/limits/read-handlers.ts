// Numbers set by decision as officials and everybody read them.
import { shanghaiDay } from '../../domain/calendar/plain-date';
import { limitReachOf } from '../../domain/permission/limits';
import { listLimitDecisions, type ReadLimitDecision } from '../../prisma/queries/limit-decisions';
import { registerHistory } from '../../prisma/queries/registers/history';
import { ApiError } from '../api-errors';
import type { Call, OpenCall, ReadCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { cursorAfterId, readIdCursor, readVersionCursor } from '../registers/cursor';
import { presentHistory } from '../registers/presenter';
import type { Answer } from '../routing';
import type { LimitAnswer, LimitParams, LimitQuery, PublicLimitParams } from './contract';

type Reach = Pick<ApiDependencies, 'database'>;

const present = ({ jurisdiction: _place, ...decision }: ReadLimitDecision): LimitAnswer => decision;

/** @throws ApiError notFound, also for who may read none */
const found = async (
  { database }: Reach,
  { actor, now }: Pick<Call<unknown>, 'actor' | 'now'>,
  id: string,
): Promise<ReadLimitDecision> => {
  const { jurisdiction, everything } = limitReachOf(actor);
  const day = shanghaiDay(now);
  const [decision] = everything
    ? await listLimitDecisions(database.pool, { jurisdiction, day, id, limit: 1 })
    : [];
  if (decision === undefined) throw new ApiError('notFound');
  return decision;
};

export const answerOf = async (
  dependencies: Reach,
  call: Pick<Call<unknown>, 'actor' | 'now'>,
  id: string,
): Promise<Answer> => {
  const decision = await found(dependencies, call, id);
  return { body: present(decision), version: decision.version };
};

export const listHandler =
  ({ database }: Reach) =>
  async ({ actor, query, now }: ReadCall<unknown, LimitQuery>): Promise<Answer> => {
    const { jurisdiction, everything } = limitReachOf(actor);
    const { cursor, limit, on, ...asked } = query;
    const rows = everything
      ? await listLimitDecisions(database.pool, {
          jurisdiction,
          day: on ?? shanghaiDay(now),
          ...asked,
          after: cursor === undefined ? undefined : readIdCursor(cursor),
          limit: limit + 1,
        })
      : [];
    const shown = rows.slice(0, limit);
    return { body: { items: shown.map(present), nextCursor: cursorAfterId(rows, shown) } };
  };

export const getHandler =
  (dependencies: Reach) =>
  async (call: ReadCall<LimitParams, unknown>): Promise<Answer> =>
    await answerOf(dependencies, call, call.params.id);

export const historyHandler =
  (dependencies: Reach) =>
  async (call: ReadCall<LimitParams, Pick<LimitQuery, 'cursor' | 'limit'>>): Promise<Answer> => {
    const { params, query } = call;
    const { version } = await found(dependencies, call, params.id);
    const below = query.cursor === undefined ? null : readVersionCursor(query.cursor);
    const entries = await registerHistory(dependencies.database.pool, 'limits', {
      ...{ rowId: params.id, below, limit: query.limit + 1 },
    });
    const shown = entries.slice(0, query.limit);
    const last = shown.at(-1);
    const nextCursor = entries.length > shown.length && last !== undefined ? String(last.version) : null;
    return { body: { items: shown.map(presentHistory), nextCursor }, version };
  };

/** What is public and in force, to everybody. */
export const publicHandler =
  ({ database }: Reach) =>
  async ({
    params,
    query,
    now,
  }: OpenCall<PublicLimitParams, Pick<LimitQuery, 'cursor' | 'limit'>>): Promise<Answer> => {
    const rows = await listLimitDecisions(database.pool, {
      ...{ jurisdiction: params.jurisdiction, day: shanghaiDay(now), state: 'inForce', published: true },
      after: query.cursor === undefined ? undefined : readIdCursor(query.cursor),
      limit: query.limit + 1,
    });
    const shown = rows.slice(0, query.limit);
    const items = shown.map((one) => ({
      ...{ rule: one.rule, agencyName: one.agencyName, limit: one.limit, year: one.year },
      ...{ decisionRef: one.decisionRef, decidedOn: one.decidedOn, issuer: one.issuer },
      ...{ publishedOn: one.publishedOn, publicationRef: one.publicationRef },
    }));
    return { body: { items, nextCursor: cursorAfterId(rows, shown) } };
  };
