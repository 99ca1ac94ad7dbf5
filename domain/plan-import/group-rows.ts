// Which rows make one task. Merged cells say it; a blank number below a number is taken for it, and that is told.
import { doubt, type Doubt } from './doubts';
import { meaningNames, type Meaning } from './meanings';
import { placedFor, type Placed, type TableRow } from './placed';
import type { PlanColumn } from './columns';

/** Tells about a place, be it blank. */
export type Tell = (row: number, column: number, doubt: Doubt) => void;

export interface RowGroup {
  readonly rows: readonly TableRow[];
}

/** Blank places of a row that goes on take these from the row above. */
const carried: readonly Meaning[] = [
  'lead',
  'cooperating',
  'agencies',
  'role',
  'itemLevel',
  'itemKind',
  'objects',
  'level',
];

const naming: readonly Meaning[] = ['title', 'field', 'items'];

/** The column that tells tasks apart: their numbers, or else their names. */
const identityOf = (columns: readonly PlanColumn[], rows: readonly TableRow[]): PlanColumn | null => {
  const isUsed = (meaning: Meaning) => rows.some((row) => placedFor(row, meaning) !== null);
  const meaning = (['sequence', 'number', ...naming] as const).find(isUsed);
  return (meaning === undefined ? undefined : columns.find((column) => column.meaning === meaning)) ?? null;
};

const carriedOver = (row: TableRow, above: TableRow, columns: readonly PlanColumn[]): TableRow => {
  const filled = columns.flatMap((column): readonly Placed[] => {
    const isBlank = !row.placed.some((one) => one.column === column);
    const before = above.placed.find((one) => one.column === column);
    const isCarried = column.meaning !== null && carried.includes(column.meaning);
    return isBlank && isCarried && before !== undefined ? [{ ...before, how: 'continued' }] : [];
  });
  return { ...row, placed: [...row.placed, ...filled] };
};

const isNumbering = ({ meaning }: PlanColumn): boolean => meaning === 'sequence' || meaning === 'number';

const nameOf = (row: TableRow): Placed | null => placedFor(row, 'title') ?? placedFor(row, 'field');

/** @param onCarried told each blank place that takes its text from another. */
export const groupRows = (
  columns: readonly PlanColumn[],
  rows: readonly TableRow[],
  tell: Tell,
  onCarried: (row: number, from: Placed) => void,
): readonly RowGroup[] => {
  const identity = identityOf(columns, rows);
  if (identity === null) return rows.map((row) => ({ rows: [row] }));
  const groups: TableRow[][] = [];
  const numbers = new Set<string>();
  for (const row of rows) {
    const current = groups.at(-1);
    const above = current?.at(-1);
    const first = current?.[0];
    const place = row.placed.find(({ column }) => column === identity) ?? null;
    const isSame =
      place !== null &&
      first?.placed.some(({ address, column }) => column === identity && address === place.address);
    if (place !== null && isSame !== true) {
      const number = isNumbering(identity) ? (place.reading.facts.texts?.[0] ?? '') : '';
      if (number !== '' && numbers.has(number))
        tell(row.row, identity.column, doubt('repeatedNumber', number));
      numbers.add(number);
      groups.push([row]);
      continue;
    }
    if (place !== null && current !== undefined) {
      current.push(row);
      continue;
    }
    const name = nameOf(row);
    const isNamedAnew =
      isNumbering(identity) &&
      name?.how === 'own' &&
      name.text !== (first === undefined ? null : nameOf(first)?.text);
    if (current === undefined || above === undefined || isNamedAnew || row.section !== above.section) {
      tell(row.row, identity.column, doubt('newWithoutNumber'));
      groups.push([row]);
      continue;
    }
    const whole = carriedOver(row, above, columns);
    const taken = whole.placed.filter(({ how }) => how === 'continued');
    const said = taken.map(
      ({ column, address }) => `${column.name || meaningNames[column.meaning ?? 'remarks']}沿用 ${address}`,
    );
    tell(
      row.row,
      identity.column,
      doubt('continuedRow', said.length === 0 ? '' : `；空白的${said.join('，')}`),
    );
    for (const one of taken) onCarried(row.row, one);
    current.push(whole);
  }
  return groups.map((group) => ({ rows: group }));
};
