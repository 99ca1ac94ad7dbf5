// Like cases of an inspection, and the results of one enterprise.
import { sharesResults } from '../../domain/permission/devices';
import { likeDisposals, resultsOfEnterprise, type ReadDisposal } from '../../prisma/queries/disposals';
import { decodeCursor, encodeCursor } from '../../prisma/queries/page';
import { registerRow } from '../../prisma/queries/registers/rows';
import { ApiError } from '../api-errors';
import type { ReadCall } from '../call';
import { readCursor } from '../cursor';
import type { ApiDependencies } from '../dependencies';
import { inspectionToRead } from '../inspections/stored';
import type { Answer } from '../routing';
import {
  likeMost,
  type DisposalAnswer,
  type EnterpriseParams,
  type LikeParams,
  type LikeQuery,
  type ResultsQuery,
} from './contract';

const present = ({ enterpriseId: _whose, penalties, itemIds, ...told }: ReadDisposal): DisposalAnswer => ({
  ...told,
  itemIds: [...itemIds],
  penalties: penalties === null ? null : ([...penalties] as NonNullable<DisposalAnswer['penalties']>),
});

export const likeHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, params, query }: ReadCall<LikeParams, LikeQuery>): Promise<Answer> => {
    if (!sharesResults(actor)) throw new ApiError('notFound');
    const { id: inspectionId, state } = await inspectionToRead(dependencies, actor, params.inspectionId);
    const rows = await likeDisposals(dependencies.database.pool, {
      jurisdiction: actor.jurisdiction,
      inspectionId,
      itemIds: state.draft.itemIds,
      ground: query.ground,
      limit: likeMost,
    });
    return { body: { items: rows.map(present) } };
  };

const anyInstant = '-infinity';
/** An inspection and one of its agencies. */
const pairForm = /^[A-Za-z0-9._:-]{1,80}~[A-Za-z0-9._:-]{1,80}$/;

export const resultsHandler =
  ({ database }: ApiDependencies) =>
  async ({ actor, params, query }: ReadCall<EnterpriseParams, ResultsQuery>): Promise<Answer> => {
    const { jurisdiction } = actor;
    const sight = { jurisdiction, parts: [{ kind: 'all' }] as const };
    const isKnown = (await registerRow(database.pool, 'enterprises', params.id, sight)) !== null;
    if (!sharesResults(actor) || !isKnown) throw new ApiError('notFound');
    const { cursor, limit } = query;
    const after = cursor === undefined ? undefined : decodeCursor(readCursor(cursor, pairForm)).id;
    const asked = { jurisdiction, enterpriseId: params.id, after, limit: limit + 1 };
    const rows = await resultsOfEnterprise(database.pool, asked);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const nextCursor =
      rows.length > limit && last !== undefined
        ? encodeCursor({ at: anyInstant, id: `${last.inspectionId}~${last.agencyId}` })
        : null;
    return { body: { items: shown.map(present), nextCursor } };
  };
