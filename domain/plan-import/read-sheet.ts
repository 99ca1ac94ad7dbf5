// One sheet: its tables, and the report on every cell of it.
import type { SheetAnswers } from './answers';
import { doubt } from './doubts';
import type { HeadingBlock } from './find-headings';
import { Grid, rangeOf } from './grid';
import { readTable, type CellNote, type ReadTable } from './read-table';
import { DoubtBook, type CellReport } from './report';
import { addressOf, placeOf, type PlanSheet } from './workbook';

export interface SheetReading {
  readonly tables: readonly { readonly block: HeadingBlock; readonly read: ReadTable }[];
  readonly cells: readonly CellReport[];
}

/** Cells read as other texts where somebody answered so; a blank place becomes a cell. */
export const withTexts = (sheet: PlanSheet, answers: SheetAnswers): PlanSheet => {
  const plain = new Grid(sheet);
  const texts = new Map<string, string>();
  for (const [address, text] of answers.texts()) {
    const place = placeOf(address);
    if (place === null || place.row > plain.lastRow || place.column > plain.lastColumn) continue;
    const shown = plain.at(place.row, place.column);
    if (shown !== null && !shown.isOwn) continue;
    answers.use(address, 'text');
    texts.set(address, text);
  }
  if (texts.size === 0) return sheet;
  const replaced = sheet.cells.map((cell) => {
    const text = texts.get(addressOf(cell.row, cell.column));
    texts.delete(addressOf(cell.row, cell.column));
    return text === undefined ? cell : { ...cell, text, trouble: null };
  });
  const added = [...texts].flatMap(([address, text]) => {
    const place = placeOf(address);
    return place === null ? [] : [{ ...place, original: '', text, trouble: null }];
  });
  return { ...sheet, cells: [...replaced, ...added].sort((a, b) => a.row - b.row || a.column - b.column) };
};

export const readSheet = (
  original: PlanSheet,
  grid: Grid,
  blocks: readonly HeadingBlock[],
  year: number | null,
  answers: SheetAnswers,
): SheetReading => {
  const doubts = new DoubtBook(answers);
  const tables = blocks.map((block, index) => {
    const lastRow = (blocks[index + 1]?.firstRow ?? grid.lastRow + 1) - 1;
    return { block, read: readTable(grid, block, lastRow, year, answers, doubts) };
  });
  const notes = new Map<string, CellNote>(tables.flatMap(({ read }) => [...read.notes]));
  const tasksAt = new Map(tables.flatMap(({ read }) => [...read.tasksAt]));
  const firstRow = blocks[0]?.firstRow ?? Infinity;
  const stored = new Map(original.cells.map((cell) => [addressOf(cell.row, cell.column), cell]));
  const places = new Map<string, { readonly row: number; readonly column: number }>();
  for (const { row, column } of grid.sheet.cells) places.set(addressOf(row, column), { row, column });
  for (const address of [...doubts.addresses(), ...notes.keys()]) {
    const place = placeOf(address);
    if (place !== null) places.set(address, place);
  }
  const ordered = [...places].sort(([, a], [, b]) => a.row - b.row || a.column - b.column);
  const cells = ordered.map(([address, { row, column }]): CellReport => {
    const shown = grid.at(row, column);
    const isCovered = stored.has(address) && shown?.isOwn !== true;
    const region = grid.regionAt(row, column);
    if (isCovered) doubts.tell(address, doubt('coveredCell', rangeOf(region) ?? ''));
    const note = isCovered ? undefined : notes.get(address);
    const part =
      blocks.length === 0
        ? 'outside'
        : isCovered
          ? 'covered'
          : (note?.part ?? (row < firstRow ? 'title' : 'value'));
    const answered = grid.storedAt(row, column);
    const isAnswered = answered !== null && answers.has(address, 'text');
    return {
      sheet: original.name,
      address,
      range: shown?.isOwn === true ? rangeOf(region) : null,
      original: stored.get(address)?.original ?? '',
      answer: isAnswered ? answered.text : null,
      part,
      heading: note?.column?.name ?? null,
      meaning: note?.column?.meaning ?? null,
      understood:
        note?.understood ??
        (part === 'title' ? '表格以上的标题' : part === 'outside' ? '不是计划，没有采用' : ''),
      tasks: part === 'value' ? (tasksAt.get(address) ?? []) : [],
      doubts: blocks.length === 0 ? [] : doubts.at(address),
    };
  });
  return { tables, cells };
};
