// Cursors of the registers' lists: name and id of the last row seen.
import { z } from 'zod';
import type { RegisterSort } from '../../domain/registers/fields';
import type { RegisterKey } from '../../prisma/queries/registers/rows';
import { ApiError } from '../api-errors';

const written = z.tuple([z.string().max(200), z.string().min(1).max(80)]);

export const writeRegisterCursor = ({ name, id }: RegisterKey): string =>
  Buffer.from(JSON.stringify([name, id]), 'utf8').toString('base64url');

/** @throws ApiError inputRefused for what no list sorted like this has given */
export const readRegisterCursor = (cursor: string, sort: RegisterSort): RegisterKey => {
  try {
    const json: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const [name, id] = written.parse(json);
    if ((sort === 'id') === (name === '') && !/\0/.test(name + id)) return { name, id };
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof z.ZodError)) throw error;
  }
  const message = '不是本列表给出的 cursor，请从第一页重新开始';
  throw new ApiError('inputRefused', { faults: [{ path: 'cursor', message }] });
};

/** A history's cursor is the version below which it goes on. @throws ApiError inputRefused */
export const readVersionCursor = (cursor: string): number => {
  if (/^[1-9]\d{0,8}$/.test(cursor)) return Number(cursor);
  const message = '不是本列表给出的 cursor，请从第一页重新开始';
  throw new ApiError('inputRefused', { faults: [{ path: 'cursor', message }] });
};

/** Cursors of lists that the id alone orders. @throws ApiError inputRefused */
export const readIdCursor = (cursor: string): string => {
  const id = Buffer.from(cursor, 'base64url').toString('utf8');
  if (/^[A-Za-z0-9._:-]{1,80}$/.test(id)) return id;
  const message = '不是本列表给出的 cursor，请从第一页重新开始';
  throw new ApiError('inputRefused', { faults: [{ path: 'cursor', message }] });
};

/** null: `shown` is all of `rows`. */
export const cursorAfterId = (
  rows: readonly { readonly id: string }[],
  shown: readonly { readonly id: string }[],
): string | null => {
  const last = shown.at(-1);
  return rows.length > shown.length && last !== undefined
    ? Buffer.from(last.id, 'utf8').toString('base64url')
    : null;
};
