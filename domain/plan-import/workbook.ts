// What the import reads: sheets of text with addresses. sheets/read-workbook.ts delivers just this; the core knows no files.

export interface PlanCell {
  /** From 1, as the sheet counts. */
  readonly row: number;
  /** From 0; A is 0. */
  readonly column: number;
  readonly original: string;
  /** What may be understood of it; empty for a formula. */
  readonly text: string;
  readonly trouble: 'formula' | 'error' | 'lostDigits' | 'date' | null;
}

/** A merged region; both ends count, rows from 1, columns from 0. */
export interface PlanRegion {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export interface PlanSheet {
  readonly name: string;
  readonly cells: readonly PlanCell[];
  readonly regions: readonly PlanRegion[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** Most of a workbook that is read as a plan; the longest published ones have a few hundred rows. */
export const planLimits = {
  mostRows: 5_000,
  mostColumns: 100,
  mostSheets: 30,
  mostCharacters: 5_000_000,
} as const;

export interface PlanWorkbook {
  readonly sheets: readonly PlanSheet[];
  readonly hiddenSheets: readonly string[];
}

const columnLetters = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : columnLetters(Math.floor(index / 26) - 1) + columnLetters(index % 26);

/** B5 */
export const addressOf = (row: number, column: number): string => `${columnLetters(column)}${String(row)}`;

/** The place of B5; null: no address of a sheet. */
export const placeOf = (address: string): { readonly row: number; readonly column: number } | null => {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits), column };
};
