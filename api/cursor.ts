// Cursors come back from callers, so they are read with suspicion before the database sees them.
import { BadCursorError, decodeCursor } from '../prisma/queries/page';
import { ApiError } from './api-errors';

const isInstant = (at: string): boolean =>
  at === 'infinity' || at === '-infinity' || !Number.isNaN(Date.parse(at));

/**
 * The cursor as it was, when a list may have given it.
 * @param idForm what ids of that list look like
 * @throws ApiError inputRefused
 */
export const readCursor = (cursor: string, idForm = /^[A-Za-z0-9._:-]{1,80}$/): string => {
  const faults = [{ path: 'cursor', message: '不是本列表给出的 cursor，请从第一页重新开始' }];
  try {
    const { at, id } = decodeCursor(cursor);
    if (isInstant(at) && idForm.test(id)) return cursor;
  } catch (error) {
    if (!(error instanceof BadCursorError)) throw error;
  }
  throw new ApiError('inputRefused', { faults });
};
