// The cells of one row of a table, each as it was read, with where its text stands.
import type { PlanColumn } from './columns';
import type { Reading } from './facts';
import type { Meaning } from './meanings';

export interface Placed {
  readonly column: PlanColumn;
  readonly reading: Reading;
  /** Where the text stands. */
  readonly address: string;
  readonly text: string;
  /** Of this very place, or shown here by a merged region, or taken from the row above. */
  readonly how: 'own' | 'merged' | 'continued';
}

export interface TableRow {
  readonly row: number;
  readonly section: string | null;
  readonly placed: readonly Placed[];
}

export const placedFor = ({ placed }: TableRow, meaning: Meaning): Placed | null =>
  placed.find(({ column }) => column.meaning === meaning) ?? null;
