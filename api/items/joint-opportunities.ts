// What the places' joint lists could take in: items that agencies check of the same enterprises, each by itself (XT-24, XT-35).
import { addMonths, shanghaiDay } from '../../domain/calendar/plain-date';
import { listCatalogue } from '../../prisma/queries/items/catalogue';
import { entriesOn } from '../../prisma/queries/items/item-facts';
import { jointOpportunities } from '../../prisma/queries/items/joint-opportunities';
import { namesOf } from '../../prisma/queries/names';
import type { ReadCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import type { Answer } from '../routing';
import type { JointQuery } from './contract';
import { officialReach } from './read-handlers';

const mostPairs = 200;

export const jointHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, query, now }: ReadCall<unknown, JointQuery>): Promise<Answer> => {
    officialReach(actor);
    const { pool } = dependencies.database;
    const { jurisdiction } = actor;
    const today = shanghaiDay(now);
    const kept = await listCatalogue(pool, { jurisdiction, kinds: ['crossDepartment', 'keyTradeJoint'] });
    const lists = kept.map(({ catalogue }) => catalogue);
    const entries = [
      ...(entriesOn(lists, 'crossDepartment', today) ?? []),
      ...(entriesOn(lists, 'keyTradeJoint', today) ?? []),
    ];
    const open = await jointOpportunities(pool, {
      jurisdiction,
      since: addMonths(today, -query.months),
      withinDays: query.withinDays,
      listed: entries.map(({ itemIds }) => itemIds),
      limit: mostPairs,
    });
    const ids = [...new Set(open.flatMap(({ itemIds, agencyIds }) => [...itemIds, ...agencyIds]))];
    const registers = ['agency', 'item'] as const;
    const named = ids.length === 0 ? [] : await namesOf(pool, { jurisdiction, ids, registers });
    const names = new Map(named.map(({ id, name }) => [id, name]));
    const nameOf = (id: string): string => names.get(id) ?? id;
    return {
      body: {
        items: open.map(({ itemIds, agencyIds, ...counts }) => ({
          parts: itemIds.map((itemId, side) => {
            const agencyId = agencyIds[side] ?? '';
            return { itemId, itemName: nameOf(itemId), agencyId, agencyName: nameOf(agencyId) };
          }),
          ...counts,
        })),
      },
    };
  };
