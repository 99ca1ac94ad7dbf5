// Gives a platform what its profile names, and nothing else.
import type { Pool } from 'pg';
import { isOfficial, reachOf } from '../../domain/permission/reach';
import type { OutwardMatter } from '../../domain/policy/outward';
import { hasRole } from '../../domain/shared/actor';
import { outwardRows, type OutwardPage, type OutwardQuestion } from '../../prisma/queries/outward';
import { BadCursorError } from '../../prisma/queries/page';
import { ApiError } from '../api-errors';
import type { ReadCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { told } from '../input';
import { packFor } from '../lists/entry';
import type { Answer } from '../routing';
import type { OutwardParams, OutwardQuery } from './contract';

export const platformsHandler =
  (dependencies: ApiDependencies) =>
  ({ actor }: ReadCall<unknown, unknown>): Promise<Answer> => {
    if (!isOfficial(actor)) throw new ApiError('outwardNotYours');
    const { outward = {} } = packFor(dependencies, actor);
    const items = Object.entries(outward).map(([id, { name, readers, matters, source }]) => ({
      id,
      name,
      mine: hasRole(actor, readers),
      matters: Object.entries(matters).map(([matter, fields]) => ({
        matter,
        path: `/api/v1/outward/${id}/${matter}`,
        fields,
      })),
      clauses: [...source.clauses],
    }));
    return Promise.resolve({ body: { items } });
  };

/** @throws ApiError inputRefused */
const rowsOf = async (pool: Pool, question: OutwardQuestion): Promise<OutwardPage> => {
  try {
    return await outwardRows(pool, question);
  } catch (error) {
    if (!(error instanceof BadCursorError)) throw error;
    throw new ApiError('inputRefused', { faults: [{ path: 'cursor', message: told(error.message) }] });
  }
};

const typeOf = (matter: OutwardMatter): 'plan' | 'inspection' | 'creditRepair' => {
  if (matter === 'creditRepairs') return 'creditRepair';
  return matter === 'plans' ? 'plan' : 'inspection';
};

export const recordsHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, params, query, now }: ReadCall<OutwardParams, OutwardQuery>): Promise<Answer> => {
    const { platformId: platform, matter } = params;
    const profile = packFor(dependencies, actor).outward?.[platform];
    if (profile === undefined) throw new ApiError('notFound');
    if (!hasRole(actor, profile.readers)) throw new ApiError('outwardNotYours');
    const names = profile.matters[matter];
    if (names === undefined)
      throw new ApiError('outwardNotAgreed', { params: { matters: Object.keys(profile.matters) } });
    const reach = reachOf(actor, typeOf(matter));
    const { items, ...cursors } = await rowsOf(dependencies.database.pool, {
      ...query,
      ...{ platform, matter, reach, now },
    });
    const named = items.map(({ fields, ...row }) => ({
      ...row,
      fields: Object.fromEntries(Object.entries(names).map(([own, theirs]) => [theirs, fields[own] ?? null])),
    }));
    return { body: { items: named, ...cursors } };
  };
