// Where the public's list of inspections is mounted: of a place whose document wants it, and of no other.
import type { Router } from 'express';
import type { PolicyPack } from '../../domain/policy/policy-pack';
import { listPublicVisits as visitsOf, type PublicVisitKind } from '../../prisma/queries/public-visits';
import { ApiError } from '../api-errors';
import { readCursor } from '../cursor';
import type { ApiDependencies } from '../dependencies';
import { mountOpenReading, onlyMethods } from '../routing';
import { listPublicVisits } from './contract';
import { listPublicResults } from './results-contract';
import { publicResultsHandler } from './results';

const isPublished = (pack: PolicyPack | null, standing: PublicVisitKind): boolean =>
  (standing === 'announced' ? pack?.advanceNotice.published : pack?.code.visitsPublished) === true;

export const mountPublicVisits = (router: Router, dependencies: ApiDependencies): void => {
  const { database, ruleBooks } = dependencies;
  mountOpenReading(router, dependencies, listPublicVisits, async ({ query }) => {
    const { cursor, ...filter } = query;
    if (!isPublished(ruleBooks.packOf(filter.jurisdiction), filter.standing))
      throw new ApiError('visitsNotPublished');
    const after = cursor === undefined ? undefined : readCursor(cursor);
    return { body: await visitsOf(database.pool, { ...filter, cursor: after }) };
  });
  router.all(listPublicVisits.path, onlyMethods('GET', 'HEAD'));
  mountOpenReading(router, dependencies, listPublicResults, publicResultsHandler(dependencies));
  router.all(listPublicResults.path, onlyMethods('GET', 'HEAD'));
};
