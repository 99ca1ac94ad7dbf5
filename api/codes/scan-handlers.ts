// Which scans were refused, for whoever watches over inspections of the place.
import { mayReadScans } from '../../domain/permission/scans';
import { listRefusedScans } from '../../prisma/queries/scan-refusals';
import { ApiError } from '../api-errors';
import type { ReadCall } from '../call';
import { readCursor } from '../cursor';
import type { ApiDependencies } from '../dependencies';
import type { Answer } from '../routing';
import type { ScanQuery } from './contract';

/** Kind, reason, and the id of the inspection or the officer, which may be none. */
const rowId = /^(?:inspection|officer)\.[A-Za-z]{1,40}\.[^\s]{0,80}$/;

/** @throws ApiError refusedScansNotYours, inputRefused */
export const showRefusedScans =
  ({ database }: Pick<ApiDependencies, 'database'>) =>
  async ({ actor, query }: ReadCall<unknown, ScanQuery>): Promise<Answer> => {
    if (!mayReadScans(actor)) throw new ApiError('refusedScansNotYours');
    const { cursor, ...filter } = query;
    const body = await listRefusedScans(database.pool, {
      ...filter,
      jurisdiction: actor.jurisdiction,
      cursor: cursor === undefined ? undefined : readCursor(cursor, rowId),
    });
    return { body };
  };
