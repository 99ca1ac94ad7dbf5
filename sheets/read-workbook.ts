// Every visible sheet of a workbook as it lies there: cells with their addresses, merged regions, what is hidden. For
// layouts that were made for readers, such as plans; `readSheet` is for lists with one line of headings.
import { readXlsx, type Sheet as XlsxSheet } from 'hucre/xlsx';
import { wordsOf, type CellTrouble } from './cell-words';
import { unguarded } from './formula-guard';
import { SheetFault } from './read-sheet';
import { archiveFault } from './zip-guard';

export interface WorkbookCell {
  /** From 1, as the sheet counts. */
  readonly row: number;
  /** From 0; A is 0. */
  readonly column: number;
  /** What stands there; the formula itself where there is one. */
  readonly original: string;
  /** What may be understood of it; empty for a formula. */
  readonly text: string;
  readonly trouble: CellTrouble | null;
}

/** Both ends count; rows from 1, columns from 0. */
export interface MergedRegion {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export interface WorkbookSheet {
  readonly name: string;
  /** Cells that are not blank, row by row. */
  readonly cells: readonly WorkbookCell[];
  readonly regions: readonly MergedRegion[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export interface ReadWorkbook {
  readonly sheets: readonly WorkbookSheet[];
  /** Names of sheets that the workbook hides; nothing of them is read. */
  readonly hiddenSheets: readonly string[];
}

export interface WorkbookLimits {
  /** Of a sheet: up to its last row that is not blank. */
  readonly mostRows: number;
  readonly mostColumns: number;
  readonly mostSheets: number;
  /** Of all cells together: a small file may say the same long text in every one of them. */
  readonly mostCharacters: number;
}

const unreadable = '工作簿的内容无法读取，文件可能已损坏；请在 Excel 中打开后另存为 .xlsx，再重新上传';

const cellsOf = (sheet: XlsxSheet): readonly WorkbookCell[] =>
  sheet.rows.flatMap((values, row) =>
    values.flatMap((value, column): readonly WorkbookCell[] => {
      const detail = sheet.cells?.get(`${String(row)},${String(column)}`);
      const place = { row: row + 1, column };
      if (detail?.formula !== undefined) {
        const original = detail.formula === '' ? '=（与其他单元格共用的公式）' : `=${detail.formula}`;
        return [{ ...place, original, text: '', trouble: 'formula' }];
      }
      const words = wordsOf(value, detail?.style?.numFmt);
      const text = unguarded(words.text);
      return text === '' && words.trouble === null ? [] : [{ ...place, original: text, ...words, text }];
    }),
  );

const hiddenOf = (defs: Iterable<readonly [number, { readonly hidden?: boolean } | undefined]>) =>
  [...defs].filter(([, def]) => def?.hidden === true).map(([index]) => index);

/** Regions of more than one cell, cut to the part of the sheet that is used. @throws SheetFault where two overlap. */
const regionsOf = (sheet: XlsxSheet, lastRow: number, lastColumn: number): readonly MergedRegion[] => {
  const taken = new Set<number>();
  return (sheet.merges ?? []).flatMap(({ startRow, startCol, endRow, endCol }): readonly MergedRegion[] => {
    const region = {
      firstRow: startRow + 1,
      lastRow: Math.min(endRow + 1, lastRow),
      firstColumn: startCol,
      lastColumn: Math.min(endCol, lastColumn),
    };
    for (let row = region.firstRow; row <= region.lastRow; row += 1)
      for (let column = startCol; column <= region.lastColumn; column += 1) {
        const place = row * (lastColumn + 1) + column;
        if (taken.has(place))
          throw new SheetFault(`工作表“${sheet.name}”的合并单元格相互重叠，文件已损坏；${repair}`);
        taken.add(place);
      }
    const isOne = region.firstRow >= region.lastRow && region.firstColumn >= region.lastColumn;
    const isOutside = region.firstRow > region.lastRow || region.firstColumn > region.lastColumn;
    return isOne || isOutside ? [] : [region];
  });
};

const repair = '请在 Excel 中打开后另存为 .xlsx，再重新上传';

/** Before a cell is looked at: a hundred thousand rows are refused for the price of counting them. */
const lastRowOf = ({ rows, cells }: XlsxSheet): number => {
  const isFilled = (row: number) =>
    rows[row]?.some(
      (value, column) =>
        value !== null || cells?.get(`${String(row)},${String(column)}`)?.formula !== undefined,
    );
  let last = rows.length;
  while (last > 0 && isFilled(last - 1) !== true) last -= 1;
  return last;
};

const sheetOf = (sheet: XlsxSheet, limits: WorkbookLimits): WorkbookSheet => {
  const lastRow = lastRowOf(sheet);
  if (lastRow > limits.mostRows)
    throw new SheetFault(
      `工作表“${sheet.name}”有 ${String(lastRow)} 行，超过 ${String(limits.mostRows)} 行；请分成几个文件导入，表格以外的内容请删去`,
    );
  const cells = cellsOf(sheet);
  const lastColumn = cells.reduce((most, { column }) => Math.max(most, column), 0);
  if (lastColumn >= limits.mostColumns)
    throw new SheetFault(
      `工作表“${sheet.name}”有 ${String(lastColumn + 1)} 列，超过 ${String(limits.mostColumns)} 列；请删去表格以外的内容`,
    );
  return {
    name: sheet.name,
    cells,
    regions: regionsOf(sheet, lastRow, lastColumn),
    hiddenRows: hiddenOf(sheet.rowDefs ?? [])
      .map((row) => row + 1)
      .filter((row) => row <= lastRow)
      .sort((a, b) => a - b),
    hiddenColumns: hiddenOf((sheet.columns ?? []).entries()).filter((column) => column <= lastColumn),
  };
};

/** Every visible sheet. @throws SheetFault, whose message says in Chinese why nothing can be read and what to do. */
export const readWorkbook = async (bytes: Uint8Array, limits: WorkbookLimits): Promise<ReadWorkbook> => {
  const fault = archiveFault(bytes);
  if (fault !== null) throw new SheetFault(fault);
  const hiddenSheets: string[] = [];
  const { sheets } = await readXlsx(bytes, {
    readStyles: true,
    sheets: ({ name, hidden, veryHidden }) => {
      const isHidden = hidden === true || veryHidden === true;
      if (isHidden) hiddenSheets.push(name);
      return !isHidden;
    },
  }).catch((cause: unknown) => {
    throw new SheetFault(unreadable, { cause });
  });
  if (sheets.length === 0) throw new SheetFault('工作簿中没有可见的工作表，请取消隐藏后重新上传');
  if (sheets.length > limits.mostSheets)
    throw new SheetFault(
      `工作簿有 ${String(sheets.length)} 个工作表，超过 ${String(limits.mostSheets)} 个，请分成几个文件导入`,
    );
  const read = sheets.map((sheet) => sheetOf(sheet, limits));
  const characters = read.reduce(
    (all, { cells }) => cells.reduce((sum, { original }) => sum + original.length, all),
    0,
  );
  if (characters > limits.mostCharacters)
    throw new SheetFault('工作簿的文字过多，不像是一份计划；请删去表格以外的内容，或分成几个文件导入');
  if (read.every(({ cells }) => cells.length === 0))
    throw new SheetFault('工作簿是空的，没有任何内容；请核对是否选对了文件');
  return { sheets: read, hiddenSheets };
};
