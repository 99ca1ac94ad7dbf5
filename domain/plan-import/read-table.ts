// One table of a sheet, from its headings to the next: its rows, its cells as they are understood, its tasks.
import type { SheetAnswers } from './answers';
import { buildTask } from './build-task';
import { resolveColumns, type PlanColumn } from './columns';
import { doubt } from './doubts';
import type { Reading } from './facts';
import type { HeadingBlock } from './find-headings';
import type { Grid } from './grid';
import { groupRows } from './group-rows';
import { meaningNames, type Meaning } from './meanings';
import type { Placed, TableRow } from './placed';
import { readCell } from './read-cell';
import type { CellPart, DoubtBook } from './report';
import { rowKind, type RowKind } from './rows';
import type { PlanTask } from './task';
import { isDitto } from './text';
import { addressOf, type PlanCell } from './workbook';

/** What is to be said about a cell of a table; `blank` ones are places that take their text from another cell. */
export interface CellNote {
  readonly part: CellPart;
  readonly column: PlanColumn | null;
  readonly understood: string;
}

export interface ReadTable {
  readonly columns: readonly PlanColumn[];
  readonly tasks: readonly PlanTask[];
  readonly notes: ReadonlyMap<string, CellNote>;
  /** Keys of tasks by the addresses that go into them. */
  readonly tasksAt: ReadonlyMap<string, readonly string[]>;
}

const partOfRow: Readonly<Record<Exclude<RowKind, 'data' | 'empty'>, readonly [CellPart, string]>> = {
  heading: ['heading', '重复的表头'],
  subtotal: ['subtotal', '合计行，不是任务'],
  note: ['note', '说明，不是任务'],
  section: ['section', '分节标题，记在其下的任务上'],
};

class TableReader {
  readonly notes = new Map<string, CellNote>();
  readonly #readings = new Map<string, Reading>();
  /** Where a column was last understood. */
  readonly #lastIn = new Map<number, string>();
  readonly #columns: readonly PlanColumn[];

  constructor(
    readonly grid: Grid,
    readonly block: HeadingBlock,
    readonly lastRow: number,
    readonly year: number | null,
    readonly answers: SheetAnswers,
    readonly doubts: DoubtBook,
  ) {
    this.#columns = resolveColumns(grid, block, lastRow, answers);
  }

  get columns(): readonly PlanColumn[] {
    return this.#columns;
  }

  headings(): void {
    const { grid, block } = this;
    for (const column of this.#columns) {
      this.doubts.tell(column.address, ...column.doubts);
      for (const { row, column: at } of column.headings) {
        const address = addressOf(row, at);
        const isOwn = address === column.address;
        const name =
          column.meaning === null
            ? column.isOmitted
              ? '不采用'
              : '作为备注保留'
            : meaningNames[column.meaning];
        const before = this.notes.get(address);
        // A group is told once, with the columns it heads.
        const understood =
          before === undefined
            ? name
            : before.understood.includes(name)
              ? before.understood
              : `${before.understood}；${name}`;
        this.notes.set(address, { part: 'heading', column: isOwn ? column : null, understood });
      }
    }
    for (let row = block.firstRow; row <= block.lastRow; row += 1)
      for (const { column } of grid.ownCells(row)) {
        const address = addressOf(row, column);
        if (!this.notes.has(address))
          this.notes.set(address, { part: 'heading', column: null, understood: '表头' });
      }
    if (this.#columns.some(({ meaning }) => meaning === 'title')) return;
    const other =
      this.#columns.find(({ meaning }) => meaning === 'planName') ??
      this.#columns.find(({ meaning }) => meaning === 'field') ??
      this.#columns.find(({ meaning }) => meaning === 'items');
    if (other !== undefined) this.doubts.tell(other.address, doubt('titleFromOther', other.name));
  }

  /** Rows that are tasks or parts of them; all others are told and left out. */
  rows(): readonly TableRow[] {
    const { grid, block, answers } = this;
    const hidden = new Set(grid.sheet.hiddenRows);
    let section: string | null = null;
    const rows: TableRow[] = [];
    for (let row = block.lastRow + 1; row <= this.lastRow; row += 1) {
      const kind = rowKind(grid, row, block);
      const cells = grid.ownCells(row);
      const [first] = cells;
      if (kind === 'empty' || first === undefined) continue;
      if (kind !== 'data') {
        const [part, understood] = partOfRow[kind];
        if (kind === 'section') section = first.text;
        this.#whole(cells, part, understood);
        continue;
      }
      const asked = cells.map(({ column }) => addressOf(row, column));
      if (asked.some((address) => answers.use(address, 'omit') !== null)) {
        this.#whole(cells, 'omitted', '按答复不导入');
        continue;
      }
      if (hidden.has(row)) this.doubts.tell(addressOf(row, first.column), doubt('hiddenRow'));
      rows.push({ row, section, placed: this.#placed(row) });
    }
    return rows;
  }

  #whole(cells: readonly PlanCell[], part: CellPart, understood: string): void {
    for (const { row, column } of cells)
      this.notes.set(addressOf(row, column), { part, column: this.#columns[column] ?? null, understood });
  }

  #reading(cell: PlanCell, column: PlanColumn): Reading {
    const address = addressOf(cell.row, cell.column);
    const before = this.#readings.get(address);
    if (before !== undefined) return before;
    const reading = this.#ditto(cell, column) ?? readCell(cell, column, this.year);
    this.#readings.set(address, reading);
    if (reading.understood !== '') this.#lastIn.set(column.column, address);
    this.notes.set(address, { part: 'value', column, understood: reading.understood });
    this.doubts.tell(address, ...reading.doubts);
    const region = this.grid.regionAt(cell.row, cell.column);
    const headed = this.#columns.filter(
      ({ column: at, headings }) =>
        region !== null && headings.length > 0 && at >= region.firstColumn && at <= region.lastColumn,
    );
    if (headed.length > 1) this.doubts.tell(address, doubt('acrossColumns', column.name));
    return reading;
  }

  /** 同上 is what the last cell above says. */
  #ditto(cell: PlanCell, { column }: PlanColumn): Reading | null {
    const above = this.#lastIn.get(column);
    const reading = above === undefined ? undefined : this.#readings.get(above);
    if (above === undefined || reading === undefined || cell.trouble !== null || !isDitto(cell.text))
      return null;
    return { ...reading, doubts: [doubt('sameAsAbove', above)] };
  }

  #placed(row: number): readonly Placed[] {
    return this.#columns.flatMap((column): readonly Placed[] => {
      const shown = this.grid.at(row, column.column);
      // What is merged across belongs to its first column; a heading that reaches down into the rows is no value.
      if (shown === null || shown.cell.column !== column.column || shown.cell.row <= this.block.lastRow)
        return [];
      const reading = this.#reading(shown.cell, column);
      const address = addressOf(shown.cell.row, shown.cell.column);
      return [{ column, reading, address, text: shown.cell.text, how: shown.isOwn ? 'own' : 'merged' }];
    });
  }
}

export const readTable = (
  grid: Grid,
  block: HeadingBlock,
  lastRow: number,
  year: number | null,
  answers: SheetAnswers,
  doubts: DoubtBook,
): ReadTable => {
  const reader = new TableReader(grid, block, lastRow, year, answers, doubts);
  reader.headings();
  const { columns, notes } = reader;
  const rows = reader.rows();
  const tell = (row: number, column: number, one: ReturnType<typeof doubt>) =>
    doubts.tell(addressOf(row, column), one);
  const groups = groupRows(columns, rows, tell, (row, { column, address, reading }) =>
    notes.set(addressOf(row, column.column), {
      part: 'value',
      column,
      understood: `沿用 ${address}：${reading.understood}`,
    }),
  );
  const tasksAt = new Map<string, string[]>();
  const tasks = groups.map((group) => {
    const task = buildTask(group, {
      sheet: grid.sheet.name,
      columns,
      tell,
      told: (address) => doubts.at(address),
    });
    for (const { row, placed } of group.rows)
      for (const address of placed.flatMap((one) => [one.address, addressOf(row, one.column.column)])) {
        const keys = tasksAt.get(address) ?? [];
        if (keys.at(-1) !== task.key) keys.push(task.key);
        tasksAt.set(address, keys);
      }
    return task;
  });
  return { columns, tasks, notes, tasksAt };
};

/** Values that no column of the table gives. */
export const absentFrom = (columns: readonly PlanColumn[]): readonly Meaning[] => {
  const has = (...wanted: readonly Meaning[]) =>
    columns.some(({ meaning }) => meaning !== null && wanted.includes(meaning));
  return [
    ...(has('title') ? [] : (['title'] as const)),
    ...(has('items') ? [] : (['items'] as const)),
    ...(has('objects') ? [] : (['objects'] as const)),
    ...(has('ratio', 'count', 'extent') ? [] : (['ratio'] as const)),
    ...(has('window', 'windowTo') ? [] : (['window'] as const)),
    ...(has('lead', 'agencies') ? [] : (['lead'] as const)),
  ];
};
