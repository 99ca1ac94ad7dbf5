// Planned visits as their readers see them.
import { shanghaiDay } from '../../domain/calendar/plain-date';
import { reachOf } from '../../domain/permission/reach';
import { listPlannedVisits, type ListedVisit } from '../../prisma/queries/planned-visit-list';
import type { ReadCall } from '../call';
import { readCursor } from '../cursor';
import type { ApiDependencies } from '../dependencies';
import type { Answer } from '../routing';
import type { PlannedVisitQuery } from './contract';

const presentVisit = ({
  jurisdiction: _jurisdiction,
  year: _year,
  month: _month,
  entrustmentRef: _entrustmentRef,
  revision: _revision,
  revisedAt: _revisedAt,
  checks,
  ...visit
}: ListedVisit) => ({
  ...visit,
  checks: checks.map(({ checkId, planId, lineRef, agencyId, itemIds }) => ({
    checkId,
    planId,
    lineRef,
    agencyId,
    itemIds,
  })),
});

export const listHandler =
  ({ database }: ApiDependencies) =>
  async ({ actor, query, now }: ReadCall<unknown, PlannedVisitQuery>): Promise<Answer> => {
    const { cursor, ...asked } = query;
    const { items, nextCursor } = await listPlannedVisits(database.pool, {
      ...asked,
      reach: reachOf(actor, 'plan'),
      today: shanghaiDay(now),
      cursor: cursor === undefined ? undefined : readCursor(cursor),
    });
    return { body: { items: items.map(presentVisit), nextCursor } };
  };
