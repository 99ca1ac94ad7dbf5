// Forms, lists, bases and consultations as of a day, and their histories.
import { shanghaiDay, type PlainDate } from '../../domain/calendar/plain-date';
import { countsFrom, versionAt } from '../../domain/items/catalogue';
import { itemReachOf } from '../../domain/permission/items';
import { catalogueById, listCatalogue, type StoredCatalogue } from '../../prisma/queries/items/catalogue';
import { registerHistory } from '../../prisma/queries/registers/history';
import { ApiError } from '../api-errors';
import type { Call, ReadCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { readRegisterCursor, readVersionCursor, writeRegisterCursor } from '../registers/cursor';
import { presentHistory } from '../registers/presenter';
import type { Answer } from '../routing';
import type { CatalogueDayQuery, CatalogueQuery } from './bodies';
import type { CatalogueParams } from './contract';
import { kindName, nouns, type NounName } from './nouns';

export const present = (name: NounName, { catalogue, version }: StoredCatalogue, on: PlainDate): object => {
  const { id, agencyId, kind, name: title, ended, versions } = catalogue;
  const current = versionAt(catalogue, on);
  return {
    id,
    version,
    agencyId,
    kind,
    kindName: kindName(name, kind),
    name: title,
    on,
    endedOn: ended?.on ?? null,
    number: current?.number ?? null,
    validFrom: current?.validFrom ?? null,
    ref: current?.ref ?? null,
    [nouns[name].field]: current?.body ?? null,
    versions: versions.map((one) => {
      const { number, validFrom, ref, removals, agreements } = one;
      return { number, validFrom, ref, removals, countsFrom: countsFrom(one), agreements };
    }),
  };
};

/** @throws ApiError notFound for whoever may not know of such things at all */
const assertReads = (name: NounName, { actor }: Call<unknown>): void => {
  if (nouns[name].forOfficials && !itemReachOf(actor).everywhere) throw new ApiError('notFound');
};

export const listHandler =
  ({ database }: ApiDependencies, name: NounName) =>
  async (call: ReadCall<unknown, CatalogueQuery>): Promise<Answer> => {
    assertReads(name, call);
    const { on = shanghaiDay(call.now), cursor, kind, agencyId, q, limit } = call.query;
    const rows = await listCatalogue(database.pool, {
      jurisdiction: call.actor.jurisdiction,
      kinds: kind === undefined ? nouns[name].kinds : [kind],
      agencyId,
      q,
      after: cursor === undefined ? undefined : readRegisterCursor(cursor, 'id').id,
      limit,
    });
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const nextCursor =
      rows.length > limit && last !== undefined
        ? writeRegisterCursor({ name: '', id: last.catalogue.id })
        : null;
    return { body: { items: shown.map((row) => present(name, row, on)), nextCursor } };
  };

/** @throws ApiError notFound */
export const found = async (
  client: Parameters<typeof catalogueById>[0],
  name: NounName,
  call: Call<CatalogueParams>,
): Promise<StoredCatalogue> => {
  assertReads(name, call);
  const { actor, params } = call;
  const one = await catalogueById(client, actor.jurisdiction, nouns[name].kinds, params.id);
  if (one === null) throw new ApiError('notFound');
  return one;
};

export const getHandler =
  ({ database }: ApiDependencies, name: NounName) =>
  async (call: ReadCall<CatalogueParams, CatalogueDayQuery>): Promise<Answer> => {
    const one = await found(database.pool, name, call);
    return { body: present(name, one, call.query.on ?? shanghaiDay(call.now)), version: one.version };
  };

export const historyHandler =
  ({ database }: ApiDependencies, name: NounName) =>
  async (
    call: ReadCall<CatalogueParams, { readonly limit: number; readonly cursor?: string | undefined }>,
  ): Promise<Answer> => {
    const one = await found(database.pool, name, call);
    if (!itemReachOf(call.actor).everywhere) throw new ApiError('notFound');
    const { limit, cursor } = call.query;
    const below = cursor === undefined ? null : readVersionCursor(cursor);
    const asked = { rowId: one.catalogue.id, below, limit: limit + 1 };
    const entries = await registerHistory(database.pool, 'catalogue', asked);
    const shown = entries.slice(0, limit);
    const last = shown.at(-1);
    const nextCursor = entries.length > shown.length && last !== undefined ? String(last.version) : null;
    return { body: { items: shown.map(presentHistory), nextCursor }, version: one.version };
  };
