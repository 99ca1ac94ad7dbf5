// The first sheet of a workbook as lines of text: what people typed, with the address of every cell.
import { readXlsx, type CellValue, type Sheet as XlsxSheet } from 'hucre/xlsx';
import { unguarded } from './formula-guard';
import { archiveFault } from './zip-guard';

export interface SheetCell {
  /** Such as B5. */
  readonly address: string;
  readonly text: string;
  /** Why the cell cannot be taken as it is, in Chinese. */
  readonly fault: string | null;
}

export interface SheetLine {
  /** As the sheet counts them, from 1. */
  readonly number: number;
  readonly cells: readonly SheetCell[];
}

/** Nothing can be read of the file; the message says why and what to do. */
export class SheetFault extends Error {
  override readonly name = 'SheetFault';
}

export const columnLetters = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : columnLetters(Math.floor(index / 26) - 1) + columnLetters(index % 26);

interface Read {
  readonly text: string;
  readonly fault: string | null;
}

const readValue = (value: CellValue): Read => {
  if (value === null) return { text: '', fault: null };
  if (typeof value === 'string') return { text: unguarded(value.trim()), fault: null };
  if (typeof value === 'boolean') return { text: value ? '是' : '否', fault: null };
  if (value instanceof Date) {
    const isDate = !Number.isNaN(value.getTime());
    return isDate
      ? { text: value.toISOString().slice(0, 10), fault: null }
      : { text: '', fault: '不是有效的日期，请写成 2026-01-31 的样子' };
  }
  const isExact = Number.isSafeInteger(value) || !Number.isInteger(value);
  return {
    text: String(value),
    fault: isExact ? null : '数字过长，Excel 已丢失末尾几位；请把这一列设为文本格式后重新填写',
  };
};

const mergedText = (sheet: XlsxSheet): ReadonlyMap<string, CellValue> => {
  const filled = new Map<string, CellValue>();
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
    const value = sheet.rows[startRow]?.[startCol] ?? null;
    // A title over the whole sheet is merged across; what is merged down says the same for each line.
    if (startCol !== endCol) continue;
    for (let row = startRow + 1; row <= Math.min(endRow, sheet.rows.length - 1); row += 1)
      filled.set(`${String(row)},${String(startCol)}`, value);
  }
  return filled;
};

const linesOf = (sheet: XlsxSheet): readonly SheetLine[] => {
  const merged = mergedText(sheet);
  return sheet.rows
    .map((values, row): SheetLine => ({
      number: row + 1,
      cells: values.map((value, column) => {
        const place = `${String(row)},${String(column)}`;
        const address = `${columnLetters(column)}${String(row + 1)}`;
        const isFormula = sheet.cells?.get(place)?.formula !== undefined;
        if (isFormula)
          return { address, text: '', fault: '单元格中是公式，请改为它的值（选择性粘贴为数值）' };
        return { address, ...readValue(value ?? merged.get(place) ?? null) };
      }),
    }))
    .filter(({ cells }) => cells.some(({ text, fault }) => text !== '' || fault !== null));
};

/** Lines that are not blank, at most `mostLines`. @throws SheetFault */
export const readSheet = async (bytes: Uint8Array, mostLines: number): Promise<readonly SheetLine[]> => {
  const fault = archiveFault(bytes);
  if (fault !== null) throw new SheetFault(fault);
  const sheet = await readXlsx(bytes, {
    sheets: ({ hidden, veryHidden }) => hidden !== true && veryHidden !== true,
  })
    .then(({ sheets }) => sheets[0])
    .catch((cause: unknown) => {
      throw new SheetFault('工作簿的内容无法读取；请在 Excel 中打开后另存为 .xlsx，再重新上传', { cause });
    });
  if (sheet === undefined) throw new SheetFault('工作簿中没有可见的工作表，请取消隐藏后重新上传');
  const lines = linesOf(sheet);
  if (lines.length > mostLines) throw new SheetFault(`超过 ${String(mostLines - 1)} 行，请分成几个文件导入`);
  return lines;
};
