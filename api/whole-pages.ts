// Pages of lists that are computed whole from registers: each item's place is a text, and a page goes on after the last one's.
import { ApiError } from './api-errors';

type PageQuery = { readonly cursor?: string | undefined; readonly limit: number };

/** @throws ApiError inputRefused for what no such list has given */
const readPlace = (cursor: string): string => {
  const place = Buffer.from(cursor, 'base64url').toString('utf8');
  if (/^[\x20-\x7e]+$/.test(place) && Buffer.from(place, 'utf8').toString('base64url') === cursor)
    return place;
  const message = '不是本列表给出的 cursor，请从第一页重新开始';
  throw new ApiError('inputRefused', { faults: [{ path: 'cursor', message }] });
};

/** @param placeOf printable ASCII, of no two items the same */
export const pageOfWhole = <T>(
  items: readonly T[],
  placeOf: (item: T) => string,
  { cursor, limit }: PageQuery,
): { readonly items: readonly T[]; readonly nextCursor: string | null } => {
  const after = cursor === undefined ? null : readPlace(cursor);
  const rest = items
    .map((item) => ({ item, place: placeOf(item) }))
    .filter(({ place }) => after === null || place > after)
    .sort((one, other) => (one.place < other.place ? -1 : 1));
  const last = rest.slice(0, limit).at(-1);
  return {
    items: rest.slice(0, limit).map(({ item }) => item),
    nextCursor:
      rest.length > limit && last !== undefined
        ? Buffer.from(last.place, 'utf8').toString('base64url')
        : null,
  };
};
