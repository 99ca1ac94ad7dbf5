// A sheet as its reader sees it: every place of a merged region shows the region's first cell.
import { addressOf, type PlanCell, type PlanRegion, type PlanSheet } from './workbook';

/** What a place of the sheet shows. */
export interface Shown {
  readonly cell: PlanCell;
  /** The merged region it lies in; null: a cell of its own. */
  readonly region: PlanRegion | null;
  /** The text stands at this very place: it is not shown from above or from the left. */
  readonly isOwn: boolean;
}

const placeKey = (row: number, column: number): string => `${String(row)},${String(column)}`;

export class Grid {
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly #cells = new Map<string, PlanCell>();
  readonly #regions = new Map<string, PlanRegion>();
  readonly #rows = new Map<number, PlanCell[]>();

  constructor(readonly sheet: PlanSheet) {
    this.lastRow = sheet.cells.reduce((most, { row }) => Math.max(most, row), 0);
    this.lastColumn = sheet.cells.reduce((most, { column }) => Math.max(most, column), -1);
    for (const cell of sheet.cells) {
      this.#cells.set(placeKey(cell.row, cell.column), cell);
      const row = this.#rows.get(cell.row);
      if (row === undefined) this.#rows.set(cell.row, [cell]);
      else row.push(cell);
    }
    for (const region of sheet.regions) this.#claim(region);
  }

  /** Regions do not overlap; of two that do, the first one counts. */
  #claim(region: PlanRegion): void {
    for (let row = region.firstRow; row <= Math.min(region.lastRow, this.lastRow); row += 1)
      for (
        let column = region.firstColumn;
        column <= Math.min(region.lastColumn, this.lastColumn);
        column += 1
      ) {
        const place = placeKey(row, column);
        if (this.#regions.has(place)) return;
        this.#regions.set(place, region);
      }
  }

  regionAt(row: number, column: number): PlanRegion | null {
    return this.#regions.get(placeKey(row, column)) ?? null;
  }

  /** The cell that is stored at a place, be it shown or hidden under a merged region. */
  storedAt(row: number, column: number): PlanCell | null {
    return this.#cells.get(placeKey(row, column)) ?? null;
  }

  /** null: the place is blank. */
  at(row: number, column: number): Shown | null {
    const region = this.regionAt(row, column);
    const first = region === null ? { row, column } : { row: region.firstRow, column: region.firstColumn };
    const cell = this.storedAt(first.row, first.column);
    return cell === null ? null : { cell, region, isOwn: first.row === row && first.column === column };
  }

  /** Cells of a row whose text stands and shows there. */
  ownCells(row: number): readonly PlanCell[] {
    return (this.#rows.get(row) ?? []).filter(({ column }) => this.at(row, column)?.isOwn === true);
  }
}

/** A3:A4, or null where nothing is merged. */
export const rangeOf = (region: PlanRegion | null): string | null =>
  region === null
    ? null
    : `${addressOf(region.firstRow, region.firstColumn)}:${addressOf(region.lastRow, region.lastColumn)}`;
