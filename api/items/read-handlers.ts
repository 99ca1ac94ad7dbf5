// Lists, single items, their histories and what is proposed for clearing away, cut to what the caller may read.
import { addMonths, shanghaiDay } from '../../domain/calendar/plain-date';
import { basisBody } from '../../domain/items/basis';
import { versionAt } from '../../domain/items/catalogue';
import { proposals, type BasisStanding } from '../../domain/items/proposals';
import { itemReachOf, type ItemReach } from '../../domain/permission/items';
import type { PolicyPack } from '../../domain/policy/policy-pack';
import type { Actor } from '../../domain/shared/actor';
import { listCatalogue } from '../../prisma/queries/items/catalogue';
import { allItems, itemById, itemUses, listItems, type StoredItem } from '../../prisma/queries/items/items';
import { namesOf } from '../../prisma/queries/names';
import { registerHistory } from '../../prisma/queries/registers/history';
import { ApiError } from '../api-errors';
import type { OpenCall, ReadCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { readRegisterCursor, readVersionCursor, writeRegisterCursor } from '../registers/cursor';
import { presentHistory } from '../registers/presenter';
import type { Answer } from '../routing';
import type { ItemDayQuery, ItemParams, ItemQuery, ProposalQuery, PublicItemQuery } from './contract';
import { presentItem, presentProposal, presentPublic, presentSummary } from './presenter';

/** @throws ApiError packNotInForce where the place has no rules at all */
export const packFor = (
  { ruleBooks }: Pick<ApiDependencies, 'ruleBooks'>,
  jurisdiction: string,
): PolicyPack => {
  const pack = ruleBooks.packOf(jurisdiction);
  if (pack === null) throw new ApiError('packNotInForce');
  return pack;
};

interface Shown {
  readonly shown: readonly StoredItem[];
  readonly nextCursor: string | null;
}

const pageOf = (rows: readonly StoredItem[], limit: number): Shown => {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const nextCursor =
    rows.length > limit && last !== undefined ? writeRegisterCursor({ name: '', id: last.item.id }) : null;
  return { shown, nextCursor };
};

const afterOf = (cursor: string | undefined): string | undefined =>
  cursor === undefined ? undefined : readRegisterCursor(cursor, 'id').id;

export const listHandler =
  ({ database }: ApiDependencies) =>
  async ({ actor, query, now }: ReadCall<unknown, ItemQuery>): Promise<Answer> => {
    const { cursor, on = shanghaiDay(now), ...asked } = query;
    const reach = itemReachOf(actor);
    const rows = await listItems(database.pool, { ...asked, reach, on, after: afterOf(cursor) });
    const { shown, nextCursor } = pageOf(rows, query.limit);
    return { body: { items: shown.map((row) => presentSummary(row, on, reach)), nextCursor } };
  };

/** @throws ApiError notFound, also for what the caller may not know of */
const itemFor = async ({ database }: ApiDependencies, reach: ItemReach, id: string): Promise<StoredItem> => {
  const found = await itemById(database.pool, reach, id);
  if (found === null) throw new ApiError('notFound');
  return found;
};

export const getHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, params, query, now }: ReadCall<ItemParams, ItemDayQuery>): Promise<Answer> => {
    const reach = itemReachOf(actor);
    const found = await itemFor(dependencies, reach, params.itemId);
    return { body: presentItem(found, query.on ?? shanghaiDay(now), reach), version: found.version };
  };

/** @throws ApiError notFound for whoever reads no files */
/** @throws ApiError notFound for whoever is no official */
export const officialReach = (actor: Actor): ItemReach => {
  const reach = itemReachOf(actor);
  if (!reach.everywhere) throw new ApiError('notFound');
  return reach;
};

interface PageQuery {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export const historyHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, params, query }: ReadCall<ItemParams, PageQuery>): Promise<Answer> => {
    const found = await itemFor(dependencies, officialReach(actor), params.itemId);
    const below = query.cursor === undefined ? null : readVersionCursor(query.cursor);
    const asked = { rowId: found.item.id, below, limit: query.limit + 1 };
    const entries = await registerHistory(dependencies.database.pool, 'items', asked);
    const shown = entries.slice(0, query.limit);
    const last = shown.at(-1);
    const nextCursor = entries.length > shown.length && last !== undefined ? String(last.version) : null;
    return { body: { items: shown.map(presentHistory), nextCursor }, version: found.version };
  };

export const proposalsHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, query, now }: ReadCall<unknown, ProposalQuery>): Promise<Answer> => {
    const { secrets, agencyId } = officialReach(actor);
    const { pool } = dependencies.database;
    const { jurisdiction } = actor;
    const today = shanghaiDay(now);
    const { noEffectMonths, clearingGrounds } = packFor(dependencies, jurisdiction).itemList;
    const months = query.withoutEffectMonths ?? noEffectMonths.value;
    const usesSince = months === null ? null : addMonths(today, -months);
    const [all, kept, uses] = await Promise.all([
      allItems(pool, jurisdiction),
      listCatalogue(pool, { jurisdiction, kinds: ['legalBasis'] }),
      usesSince === null ? null : itemUses(pool, jurisdiction, usesSince),
    ]);
    const bases = kept.flatMap(({ catalogue }): readonly BasisStanding[] => {
      const version = versionAt(catalogue, today);
      const body = basisBody.safeParse(version?.body).data;
      return version === null || body === undefined
        ? []
        : [{ id: catalogue.id, status: body.status, since: version.validFrom }];
    });
    const items = all
      .map(({ item }) => item)
      .filter(
        (item) =>
          secrets ||
          item.ownerAgencyId === agencyId ||
          !item.versions.some(({ fields }) => fields.stateSecret),
      );
    const found = proposals(items, {
      today,
      grounds: clearingGrounds.value,
      bases,
      uses,
      usesSince,
    });
    const source = (ground: string) =>
      ground === 'noEffect' ? noEffectMonths.source : clearingGrounds.source;
    return {
      body: {
        items: found.flatMap((one) => {
          const item = items.find(({ id }) => id === one.itemId);
          return item === undefined ? [] : [presentProposal(one, item, source(one.ground))];
        }),
      },
    };
  };

export const publicHandler =
  ({ database }: ApiDependencies) =>
  async ({ query, now }: OpenCall<unknown, PublicItemQuery>): Promise<Answer> => {
    const { jurisdiction, cursor, on = shanghaiDay(now), agencyId, q, limit } = query;
    const reach = { jurisdiction, everywhere: false, agencyId: null, secrets: false };
    const after = afterOf(cursor);
    const rows = await listItems(database.pool, { reach, on, status: 'inForce', agencyId, q, after, limit });
    const { shown, nextCursor } = pageOf(rows, limit);
    const ids = [...new Set(shown.map(({ item }) => item.ownerAgencyId))];
    const names =
      ids.length === 0 ? [] : await namesOf(database.pool, { jurisdiction, ids, registers: ['agency'] });
    const agencyNames = new Map(names.map(({ id, name }) => [id, name]));
    return { body: { items: shown.flatMap(({ item }) => presentPublic(item, on, agencyNames)), nextCursor } };
  };
