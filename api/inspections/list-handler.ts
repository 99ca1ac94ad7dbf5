// Lists of inspections, cut to what the caller may read before anything is read.
import { endOfShanghaiDay, startOfShanghaiDay } from '../../domain/calendar/plain-date';
import { reachOf } from '../../domain/permission/reach';
import { listLifecycles } from '../../prisma/queries/lifecycles';
import type { ReadCall } from '../call';
import { readCursor } from '../cursor';
import type { ApiDependencies } from '../dependencies';
import type { Answer } from '../routing';
import type { InspectionQuery } from './contract';
import { presentSummary } from './presenter';

export const listHandler =
  ({ database }: ApiDependencies) =>
  async ({ actor, query }: ReadCall<unknown, InspectionQuery>): Promise<Answer> => {
    const { cursor, startedFrom, startedTo, ended, ...asked } = query;
    const { items, nextCursor } = await listLifecycles(database.pool, {
      ...asked,
      type: 'inspection',
      reach: reachOf(actor, 'inspection'),
      ...(startedFrom === undefined ? {} : { startedFrom: startOfShanghaiDay(startedFrom) }),
      ...(startedTo === undefined ? {} : { startedBefore: endOfShanghaiDay(startedTo) }),
      ...(ended === undefined ? {} : { ended: ended === 'true' }),
      ...(cursor === undefined ? {} : { cursor: readCursor(cursor) }),
    });
    return { body: { items: items.map(presentSummary), nextCursor } };
  };
