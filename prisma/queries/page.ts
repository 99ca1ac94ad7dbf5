// Keyset pages: a cursor is the sort key of the last row seen, so that a page costs the same however deep it is.

/** A cursor that no page of this list has handed out. */
export class BadCursorError extends Error {
  override readonly name = 'BadCursorError';
}

export interface Page<T> {
  readonly items: readonly T[];
  /** null: this was the last page. */
  readonly nextCursor: string | null;
}

/** Sort key of a row: an instant ('infinity' or '-infinity' for none) and an id. */
export interface Key {
  readonly at: string;
  readonly id: string;
}

const instant = /^(?:-?infinity|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)$/;

export const encodeCursor = ({ at, id }: Key): string =>
  Buffer.from(`${at} ${id}`, 'utf8').toString('base64url');

/** @throws BadCursorError */
export const decodeCursor = (cursor: string): Key => {
  const [at, id, ...rest] = Buffer.from(cursor, 'base64url').toString('utf8').split(' ');
  if (at === undefined || id === undefined || id === '' || rest.length > 0 || !instant.test(at))
    throw new BadCursorError('这个 cursor 不是本列表给出的，请从第一页重新开始');
  return { at, id };
};

/** Cuts the one row too many that says whether another page follows. */
export const pageOf = <R, T>(
  rows: readonly R[],
  limit: number,
  keyOf: (row: R) => Key,
  present: (row: R) => T,
): Page<T> => {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(present),
    nextCursor: rows.length > limit && last !== undefined ? encodeCursor(keyOf(last)) : null,
  };
};

/** WHERE clauses with their parameters, numbered as they are added, after those that the statement itself uses. */
export class Conditions {
  readonly values: unknown[];
  readonly #parts: string[] = [];

  constructor(ownValues: readonly unknown[] = []) {
    this.values = [...ownValues];
  }

  /** Adds `text`, in which each `?` stands for the next value. */
  add(text: string, ...values: readonly unknown[]): void {
    let index = this.values.length;
    this.#parts.push(
      text.replaceAll('?', () => {
        index += 1;
        return `$${String(index)}`;
      }),
    );
    this.values.push(...values);
  }

  get sql(): string {
    return this.#parts.length === 0 ? 'true' : this.#parts.join(' AND ');
  }
}
