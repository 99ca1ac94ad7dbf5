// Gives a platform what its profile names, and nothing else.
import { isOfficial, reachOf } from '../../domain/permission/reach';
import type { OutwardMatter } from '../../domain/policy/outward';
import { hasRole } from '../../domain/shared/actor';
import { outwardRows } from '../../prisma/queries/outward';
import { ApiError } from '../api-errors';
import type { ReadCall } from '../call';
import { readCursor } from '../cursor';
import type { ApiDependencies } from '../dependencies';
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

/** A lifecycle and the part of it, which may be the whole. */
const partForm = /^[A-Za-z0-9._:-]{1,80}~[A-Za-z0-9._:-]{0,80}$/;

const typeOf = (matter: OutwardMatter): 'plan' | 'inspection' => (matter === 'plans' ? 'plan' : 'inspection');

export const recordsHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, params, query }: ReadCall<OutwardParams, OutwardQuery>): Promise<Answer> => {
    const { platformId, matter } = params;
    const platform = packFor(dependencies, actor).outward?.[platformId];
    if (platform === undefined) throw new ApiError('notFound');
    if (!hasRole(actor, platform.readers)) throw new ApiError('outwardNotYours');
    const names = platform.matters[matter];
    if (names === undefined)
      throw new ApiError('outwardNotAgreed', { params: { matters: Object.keys(platform.matters) } });
    const { cursor, ...asked } = query;
    const { items, nextCursor } = await outwardRows(dependencies.database.pool, {
      ...asked,
      matter,
      reach: reachOf(actor, typeOf(matter)),
      cursor: cursor === undefined ? undefined : readCursor(cursor, partForm),
    });
    const named = items.map(({ fields, ...row }) => ({
      ...row,
      fields: Object.fromEntries(Object.entries(names).map(([own, theirs]) => [theirs, fields[own] ?? null])),
    }));
    return { body: { items: named, nextCursor } };
  };
