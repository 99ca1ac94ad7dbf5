// Cursors, pages and numbered conditions.
import {
  BadCursorError,
  Conditions,
  decodeCursor,
  encodeCursor,
  pageOf,
} from '../../../../prisma/queries/page';

const at = '2026-09-01T01:00:00.000Z';

describe('pages', () => {
  test('a cursor comes back as the key it was made of', () => {
    expect(decodeCursor(encodeCursor({ at, id: 'cixi-1' }))).toEqual({ at, id: 'cixi-1' });
    for (const none of ['infinity', '-infinity'])
      expect(decodeCursor(encodeCursor({ at: none, id: '7' }))).toEqual({ at: none, id: '7' });
  });

  test.each(['', 'nonsense', 'a b', `${at}`, `${at} `, `${at} a b`, '2026-09-01 a'])(
    'what no list has handed out is refused: %j',
    (text) => {
      expect(() => decodeCursor(Buffer.from(text, 'utf8').toString('base64url'))).toThrow(BadCursorError);
    },
  );

  test('one row more than asked says that there is another page, and is not shown', () => {
    const keyOf = (id: number): { at: string; id: string } => ({ at, id: String(id) });
    const full = pageOf([1, 2, 3], 2, keyOf, (id) => id);
    expect(full).toEqual({ items: [1, 2], nextCursor: encodeCursor({ at, id: '2' }) });
    expect(pageOf([1, 2], 2, keyOf, (id) => id)).toEqual({ items: [1, 2], nextCursor: null });
    expect(pageOf([], 2, keyOf, (id) => id)).toEqual({ items: [], nextCursor: null });
  });

  test('values are numbered after those that the statement itself uses', () => {
    const where = new Conditions(['own']);
    where.add('a = ?', 1);
    where.add('b IS NULL');
    where.add('(c, d) > (?, ?)', 2, 3);
    expect(where.sql).toBe('a = $2 AND b IS NULL AND (c, d) > ($3, $4)');
    expect(where.values).toEqual(['own', 1, 2, 3]);
    expect(new Conditions().sql).toBe('true');
  });
});
