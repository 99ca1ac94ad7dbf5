// Visits for a file: all that the filter finds, with the names of whom and what they name by id.
import { shanghaiDay } from '../../domain/calendar/plain-date';
import { reachOf, type Reach } from '../../domain/permission/reach';
import { namesOf, type Register } from '../../prisma/queries/names';
import {
  listPlannedVisits,
  type ListedVisit,
  type VisitFilter,
} from '../../prisma/queries/planned-visit-list';
import { ApiError } from '../api-errors';
import type { ReadCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import type { PlannedVisitFileQuery } from './contract';

type Reaching = Pick<ApiDependencies, 'database'>;

export interface NamedVisits {
  readonly visits: readonly ListedVisit[];
  /** The id itself where the register has no name. */
  readonly nameOf: (register: Register, id: string) => string;
  /** The filter finds more than were asked for. */
  readonly isCut: boolean;
}

export const namedVisits = async (
  { database }: Reaching,
  filter: Omit<VisitFilter, 'reach' | 'cursor'> & { readonly reach: Reach },
): Promise<NamedVisits> => {
  const { items, nextCursor } = await listPlannedVisits(database.pool, filter);
  const ids = items.flatMap(({ agencyIds, leadAgencyId, entrustedAgencyId, checks }) => [
    ...[...agencyIds, leadAgencyId, ...(entrustedAgencyId === null ? [] : [entrustedAgencyId])],
    ...checks.flatMap(({ itemIds }) => itemIds),
  ]);
  const named = await namesOf(database.pool, {
    jurisdiction: filter.reach.jurisdiction,
    ids: [...new Set(ids)],
    registers: ['agency', 'item'],
  });
  const names = new Map(named.map(({ register, id, name }) => [`${register} ${id}`, name]));
  return {
    visits: items,
    nameOf: (register, id) => names.get(`${register} ${id}`) ?? id,
    isCut: nextCursor !== null,
  };
};

/** @throws ApiError inputRefused when there are more than a file of this kind should hold: nothing is left out in silence */
export const visitsForFile = async (
  dependencies: Reaching,
  { actor, query, now }: ReadCall<unknown, PlannedVisitFileQuery>,
  most: number,
): Promise<NamedVisits> => {
  const reach = reachOf(actor, 'plan');
  const found = await namedVisits(dependencies, { ...query, reach, today: shanghaiDay(now), limit: most });
  if (!found.isCut) return found;
  const message = `符合条件的超过 ${String(most)} 次，请按月份、机关等分次下载`;
  throw new ApiError('inputRefused', { faults: [{ path: 'month', message }] });
};
