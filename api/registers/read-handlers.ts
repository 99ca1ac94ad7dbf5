// Lists, single rows and histories of the registers, cut to what the caller may read before anything is read.
import { shanghaiDay } from '../../domain/calendar/plain-date';
import type { RegisterName } from '../../domain/registers/fields';
import type { Actor } from '../../domain/shared/actor';
import { registerHistory } from '../../prisma/queries/registers/history';
import { listRegister, registerRow, type RegisterFilter } from '../../prisma/queries/registers/rows';
import { ApiError } from '../api-errors';
import type { ReadCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import type { Answer } from '../routing';
import { registerFilters, type ListQuery, type RowParams } from './contract';
import { readRegisterCursor, readVersionCursor, writeRegisterCursor } from './cursor';
import { isWithin, partsFor, type RegisterAct } from './permissions';
import { presentHistory, presentRow } from './presenter';

type Reach = Pick<ApiDependencies, 'database'>;

const withinSight = (actor: Actor, register: RegisterName, act: RegisterAct, now: string) => ({
  jurisdiction: actor.jurisdiction,
  parts: partsFor(actor, register, act, shanghaiDay(now)),
});

/** The part of a query that every register understands, and the fields that this one is filtered by. */
export const filterOf = (
  actor: Actor,
  register: RegisterName,
  query: Omit<ListQuery, 'cursor'>,
  now: string,
): RegisterFilter => {
  const { q, state, sort, limit } = query;
  const fields = Object.keys(registerFilters[register]);
  const equal = Object.entries(query).filter(
    (entry): entry is [string, string] => fields.includes(entry[0]) && typeof entry[1] === 'string',
  );
  return {
    ...withinSight(actor, register, 'read', now),
    ...(q === undefined ? {} : { text: q }),
    ...(state === 'all' ? {} : { standing: state }),
    equal: Object.fromEntries(equal),
    today: shanghaiDay(now),
    sort,
    limit,
  };
};

export const listHandler =
  ({ database }: Reach, register: RegisterName) =>
  async ({ actor, query, now }: ReadCall<unknown, ListQuery>): Promise<Answer> => {
    const { rows, next } = await listRegister(database.pool, register, {
      ...filterOf(actor, register, query, now),
      ...(query.cursor === undefined ? {} : { after: readRegisterCursor(query.cursor, query.sort) }),
    });
    const mine = partsFor(actor, register, 'write', shanghaiDay(now));
    const items = rows.map((row) => presentRow(row, isWithin(mine, row)));
    return { body: { items, nextCursor: next === null ? null : writeRegisterCursor(next) } };
  };

export const getHandler =
  ({ database }: Reach, register: RegisterName) =>
  async ({ actor, params, now }: ReadCall<RowParams, unknown>): Promise<Answer> => {
    const sight = withinSight(actor, register, 'read', now);
    const row = await registerRow(database.pool, register, params.id, sight);
    if (row === null) throw new ApiError('notFound');
    const mine = partsFor(actor, register, 'write', shanghaiDay(now));
    return { body: presentRow(row, isWithin(mine, row)), version: row.version };
  };

export const historyHandler =
  ({ database }: Reach, register: RegisterName) =>
  async ({
    actor,
    params,
    query,
    now,
  }: ReadCall<RowParams, Pick<ListQuery, 'cursor' | 'limit'>>): Promise<Answer> => {
    const sight = withinSight(actor, register, 'history', now);
    const row = await registerRow(database.pool, register, params.id, sight);
    if (row === null) throw new ApiError('notFound');
    const below = query.cursor === undefined ? null : readVersionCursor(query.cursor);
    const asked = { rowId: row.id, below, limit: query.limit + 1 };
    const entries = await registerHistory(database.pool, register, asked);
    const shown = entries.slice(0, query.limit);
    const last = shown.at(-1);
    const nextCursor = entries.length > shown.length && last !== undefined ? String(last.version) : null;
    return { body: { items: shown.map(presentHistory), nextCursor }, version: row.version };
  };
