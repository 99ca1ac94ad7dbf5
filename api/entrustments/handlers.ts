// The register of letters: entered and revoked by whom the pack names, read by officials of the place.
import { shanghaiDay } from '../../domain/calendar/plain-date';
import { limitReachOf } from '../../domain/permission/limits';
import { listEntrustments, type ReadEntrustment } from '../../prisma/queries/entrustments';
import { registerHistory } from '../../prisma/queries/registers/history';
import { ApiError } from '../api-errors';
import type { Call, ReadCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { cursorAfterId, readIdCursor, readVersionCursor } from '../registers/cursor';
import { presentHistory } from '../registers/presenter';
import type { Answer } from '../routing';
import type { EntrustmentAnswer, EntrustmentParams, EntrustmentQuery } from './contract';

type Reach = Pick<ApiDependencies, 'database'>;

const present = ({ jurisdiction: _place, itemIds, ...letter }: ReadEntrustment): EntrustmentAnswer => ({
  ...letter,
  itemIds: [...itemIds],
});

/** @throws ApiError notFound, also for who may read none */
const found = async (
  { database }: Reach,
  { actor, now }: Pick<Call<unknown>, 'actor' | 'now'>,
  id: string,
): Promise<ReadEntrustment> => {
  const { jurisdiction, everything } = limitReachOf(actor);
  const [letter] = everything
    ? await listEntrustments(database.pool, { jurisdiction, day: shanghaiDay(now), id, limit: 1 })
    : [];
  if (letter === undefined) throw new ApiError('notFound');
  return letter;
};

export const answerOf = async (
  dependencies: Reach,
  call: Pick<Call<unknown>, 'actor' | 'now'>,
  id: string,
): Promise<Answer> => {
  const letter = await found(dependencies, call, id);
  return { body: present(letter), version: letter.version };
};

export const listHandler =
  ({ database }: Reach) =>
  async ({ actor, query, now }: ReadCall<unknown, EntrustmentQuery>): Promise<Answer> => {
    const { jurisdiction, everything } = limitReachOf(actor);
    const { cursor, limit, on, ...asked } = query;
    const rows = everything
      ? await listEntrustments(database.pool, {
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
  async (call: ReadCall<EntrustmentParams, unknown>): Promise<Answer> =>
    await answerOf(dependencies, call, call.params.id);

export const historyHandler =
  (dependencies: Reach) =>
  async (call: ReadCall<EntrustmentParams, Pick<EntrustmentQuery, 'cursor' | 'limit'>>): Promise<Answer> => {
    const { params, query } = call;
    const { version } = await found(dependencies, call, params.id);
    const below = query.cursor === undefined ? null : readVersionCursor(query.cursor);
    const entries = await registerHistory(dependencies.database.pool, 'entrustments', {
      ...{ rowId: params.id, below, limit: query.limit + 1 },
    });
    const shown = entries.slice(0, query.limit);
    const last = shown.at(-1);
    const nextCursor = entries.length > shown.length && last !== undefined ? String(last.version) : null;
    return { body: { items: shown.map(presentHistory), nextCursor }, version };
  };
