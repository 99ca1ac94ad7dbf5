// What an enterprise was told of guides, risk lists and trainings (DE-82): its own page of it.
import { decodeCursor, encodeCursor, BadCursorError } from '../../prisma/queries/page';
import { ownNotices, readNotice } from '../../prisma/queries/compliance/notices';
import { ApiError } from '../api-errors';
import type { ReadCall, WriteCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import type { Answer } from '../routing';
import { inputRefused, ownEnterprise } from './entry';
import { once } from '../once';
import type { NoticeAnswer, NoticeParams, NoticeQuery } from './read-contract';

/** @throws ApiError inputRefused */
const readCursor = (cursor: string): { readonly at: string; readonly id: string } => {
  try {
    const key = decodeCursor(cursor);
    if (!key.at.endsWith('infinity')) return key;
  } catch (error) {
    if (!(error instanceof BadCursorError)) throw error;
  }
  throw inputRefused('cursor', '不是本列表给出的 cursor，请从第一页重新开始');
};

export const noticesHandler =
  ({ database }: ApiDependencies) =>
  async ({ actor, query }: ReadCall<unknown, NoticeQuery>): Promise<Answer> => {
    const { limit, cursor, unread } = query;
    const rows = await ownNotices(database.pool, {
      enterpriseId: ownEnterprise(actor),
      unread: unread === 'true',
      after: cursor === undefined ? undefined : readCursor(cursor),
      limit,
    });
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const items = shown.map(({ occasion: _occasion, ...notice }): NoticeAnswer => notice);
    const nextCursor = rows.length > limit && last !== undefined ? encodeCursor(last) : null;
    return { body: { items, nextCursor } };
  };

export const readHandler =
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<NoticeParams, unknown>): Promise<Answer> => {
    const { actor, params, now } = call;
    const enterpriseId = ownEnterprise(actor);
    const lock = `compliance notices of ${enterpriseId}`;
    await once(dependencies, call, ['readMyNotice', params], lock, async (client) => {
      if (!(await readNotice(client, enterpriseId, params.noticeId, now))) throw new ApiError('notFound');
      return true;
    });
    return { body: { read: true } };
  };
