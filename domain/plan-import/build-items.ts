// Items of a task: each row's own, done by the bodies of that row and of the rows that its cell reaches over.
import { bodyNames } from './build-bodies';
import { distinct, distinctBy } from './distinct';
import { placedFor, type Placed, type TableRow } from './placed';
import type { PlanItem } from './task';

interface Part {
  readonly source: Placed | null;
  readonly rows: TableRow[];
}

const textsOf = (
  rows: readonly TableRow[],
  meaning: 'content' | 'powerItem' | 'objects',
): readonly string[] => {
  const sources = distinctBy(
    rows.flatMap((row) => row.placed.filter(({ column }) => column.meaning === meaning)),
    ({ address }) => address,
  );
  return sources.flatMap(({ reading }) => reading.facts.texts ?? []);
};

/** Rows under one cell of items; without a column of items, those under one power or one content. */
const partsOf = (rows: readonly TableRow[]): readonly Part[] => {
  const hasItems = rows.some((row) => placedFor(row, 'items') !== null);
  const parts: Part[] = [];
  for (const row of rows) {
    const source = placedFor(row, hasItems ? 'items' : 'powerItem');
    const current = parts.at(-1);
    if (current === undefined || (source !== null && source.address !== current.source?.address))
      parts.push({ source, rows: [row] });
    else current.rows.push(row);
  }
  return parts;
};

/** @param objects of the task: an item repeats them only where its rows name fewer. */
export const buildItems = (rows: readonly TableRow[], objects: readonly string[]): readonly PlanItem[] =>
  partsOf(rows).flatMap(({ source, rows: own }) => {
    const ownObjects = textsOf(own, 'objects');
    const levels = own.flatMap((row) => placedFor(row, 'itemLevel')?.reading.facts.levels ?? []);
    const kinds = own.flatMap((row) => placedFor(row, 'itemKind')?.reading.facts.itemKind ?? []);
    return (source?.reading.facts.texts ?? []).map((text): PlanItem => ({
      text,
      powerItems: textsOf(own, 'powerItem'),
      content: textsOf(own, 'content'),
      bodies: bodyNames(own),
      levels: distinct(levels),
      itemKind: kinds[0] ?? null,
      objects: ownObjects.length > 0 && ownObjects.join() !== objects.join() ? ownObjects : [],
    }));
  });
