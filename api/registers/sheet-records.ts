// A sheet's lines as records by field, with every fault told by its cell.
import type { SheetLine } from '../../sheets/read-sheet';
import { ApiError } from '../api-errors';
import { columnCalled, readCell, type SheetColumn } from './sheet-columns';

export interface SheetFaultLine {
  /** As the sheet counts its lines, from 1. */
  readonly row: number;
  readonly column: string;
  /** Such as B5; null: the column is missing. */
  readonly cell: string | null;
  readonly value: string;
  readonly message: string;
}

export interface SheetRecord {
  readonly row: number;
  /** By field; columns that the sheet has not are absent. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly faults: readonly SheetFaultLine[];
  /** Tells a fault of a field by its cell. */
  readonly faultAt: (field: string, message: string) => SheetFaultLine;
}

interface PlacedColumn {
  readonly column: SheetColumn;
  readonly index: number;
}

const unreadable = (path: string, message: string): ApiError =>
  new ApiError('sheetUnreadable', { faults: [{ path, message }] });

/** @throws ApiError sheetUnreadable for a heading that is unknown or given twice */
const columnsOf = (sheetColumns: readonly SheetColumn[], header: SheetLine): readonly PlacedColumn[] => {
  const placed: PlacedColumn[] = [];
  for (const [index, { text, address, fault }] of header.cells.entries()) {
    if (fault !== null) throw unreadable(address, fault);
    if (text === '') continue;
    const column = columnCalled(sheetColumns, text);
    if (column === undefined) {
      const known = sheetColumns.map(({ heading }) => heading).join('、');
      throw unreadable(address, `不认识的表头“${text}”；可用的表头：${known}`);
    }
    if (placed.some((other) => other.column === column))
      throw unreadable(address, `表头“${text}”与另一列重复，请删去一列`);
    placed.push({ column, index });
  }
  return placed;
};

/** The heading is the first of the leading lines that names at least two columns: a title may stand above it. */
const headerOf = (sheetColumns: readonly SheetColumn[], lines: readonly SheetLine[]): number =>
  lines
    .slice(0, 5)
    .findIndex(
      ({ cells }) => cells.filter(({ text }) => columnCalled(sheetColumns, text) !== undefined).length >= 2,
    );

const recordOf = (
  sheetColumns: readonly SheetColumn[],
  columns: readonly PlacedColumn[],
  line: SheetLine,
): SheetRecord => {
  const values: Record<string, unknown> = {};
  const cellOf = (field: string) => {
    const placed = columns.find(({ column }) => column.field === field);
    return placed === undefined ? undefined : line.cells[placed.index];
  };
  const faultAt = (field: string, message: string): SheetFaultLine => {
    const cell = cellOf(field);
    return {
      row: line.number,
      column: sheetColumns.find((one) => one.field === field)?.heading ?? field,
      cell: cell?.address ?? null,
      value: cell?.text ?? '',
      message,
    };
  };
  const faults: SheetFaultLine[] = [];
  for (const { column, index } of columns) {
    const cell = line.cells[index];
    if (cell?.fault != null) {
      faults.push(faultAt(column.field, cell.fault));
      continue;
    }
    const read = readCell(column, cell?.text ?? '');
    if (read.ok) values[column.field] = read.value;
    else faults.push(faultAt(column.field, read.message));
  }
  return { row: line.number, values, faults, faultAt };
};

/** @throws ApiError sheetUnreadable when there is no heading, or a heading that is not understood */
export const recordsOf = (
  sheetColumns: readonly SheetColumn[],
  lines: readonly SheetLine[],
): readonly SheetRecord[] => {
  const at = headerOf(sheetColumns, lines);
  const header = lines[at];
  if (header === undefined) throw unreadable('A1', '没有找到表头；请使用本系统的模板，或照模板填写表头');
  const columns = columnsOf(sheetColumns, header);
  return lines.slice(at + 1).map((line) => recordOf(sheetColumns, columns, line));
};
