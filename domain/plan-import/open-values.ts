// What a task leaves open: cells that say so, cells that are blank, values that the table has no column for.
import type { PlanColumn } from './columns';
import { distinctBy } from './distinct';
import { doubt, type Need } from './doubts';
import type { Tell } from './group-rows';
import { meaningNames, type Meaning } from './meanings';
import type { TableRow } from './placed';
import type { OpenValue } from './task';
import { addressOf } from './workbook';

/** What has been told about a cell. */
export type Told = (address: string) => readonly { readonly need: Need; readonly text: string }[];

/** Values that a plan should give of every task, with the columns that may give each. */
const wanted: readonly (readonly [Meaning, readonly Meaning[]])[] = [
  ['title', ['title']],
  ['items', ['items']],
  ['objects', ['objects']],
  ['window', ['window', 'windowTo', 'windowFrom']],
  ['windowFrom', ['windowFrom']],
  ['windowTo', ['windowTo']],
  ['lead', ['lead', 'agencies']],
  ['level', ['level', 'itemLevel']],
  ['method', ['method']],
  ['taskType', ['taskType']],
  ['itemKind', ['itemKind']],
  ['field', ['field']],
  ['ratio', ['ratio', 'count', 'extent']],
  ['frequency', ['frequency']],
];
/** Their absence from the table is told for every task. */
const neededAnyway: readonly Meaning[] = ['items', 'objects', 'window', 'lead', 'ratio'];

export const tellMissing = (
  rows: readonly TableRow[],
  columns: readonly PlanColumn[],
  found: ReadonlySet<Meaning>,
  tell: Tell,
): readonly OpenValue[] => {
  const first = rows[0];
  return wanted.flatMap(([value, givers]): readonly OpenValue[] => {
    if (found.has(value) || first === undefined) return [];
    const column = columns.find(({ meaning }) => meaning !== null && givers.includes(meaning));
    if (column === undefined)
      return neededAnyway.includes(value)
        ? [{ value, address: null, why: `表中没有${meaningNames[value]}一列` }]
        : [];
    // A cell that says something has its own doubts; only one that says nothing is blank.
    const isSaid = rows.some(({ placed }) =>
      placed.some(({ column: { meaning } }) => meaning !== null && givers.includes(meaning)),
    );
    if (!isSaid) tell(first.row, column.column, doubt('blank', column.name));
    return [];
  });
};

/** A column of ratio and frequency may leave one of them open. */
const measureIn = (text: string): Meaning | undefined =>
  (['ratio', 'count', 'frequency'] as const).find((measure) => text.includes(meaningNames[measure]));

export const openIn = (
  rows: readonly TableRow[],
  columns: readonly PlanColumn[],
  told: Told,
): readonly OpenValue[] => {
  const places = rows.flatMap(({ row, placed }) => [
    ...placed.map(({ address, column }) => ({ address, column })),
    ...columns.map((column) => ({ address: addressOf(row, column.column), column })),
  ]);
  return distinctBy(places, ({ address }) => address).flatMap(({ address, column: { meaning } }) =>
    meaning === null
      ? []
      : told(address)
          .filter(({ need }) => need === 'open')
          .map(({ text }) => ({ value: measureIn(text) ?? meaning, address, why: text })),
  );
};
