// What those who judge rows of the registers share.
import type { Queryable, RegisterRow } from './rows';

export interface Asked {
  readonly client: Queryable;
  readonly jurisdiction: string;
  /** Shanghai day, YYYY-MM-DD. */
  readonly today: string;
  /** As they would become. */
  readonly rows: readonly RegisterRow[];
}

/** A fault of one row: which field, and what to do about it. */
export interface RowFault {
  readonly field: string;
  readonly message: string;
}

export type Judge = (row: RegisterRow) => readonly RowFault[];

/** Whose a value is, first come, first kept; rows of the same batch count as much as stored ones. */
export const takenBy = (
  stored: readonly { readonly id: string; readonly value: string }[],
  rows: readonly RegisterRow[],
  valuesOf: (row: RegisterRow) => readonly string[],
): ((row: RegisterRow, value: string) => boolean) => {
  const owners = new Map<string, string>(stored.map(({ id, value }) => [value, id]));
  for (const row of rows)
    for (const value of valuesOf(row)) if (!owners.has(value)) owners.set(value, row.id);
  return (row, value) => owners.get(value) !== row.id;
};
