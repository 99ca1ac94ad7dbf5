// Where a table of a plan begins: its rows of headings, below a title, and what each column shows of them.
import type { Grid } from './grid';
import { bestOf, headingOf, isHeadingWord, matchHeading, type HeadingMatch } from './match-heading';
import { howMeanings, whatMeanings, type Meaning } from './meanings';
import { otherTables } from './synonyms';
import { addressOf, type PlanCell } from './workbook';

/** A column of a table as its headings have it. */
export interface HeadedColumn {
  readonly column: number;
  /** From the outermost group to the heading itself; empty: nothing stands above the column. */
  readonly headings: readonly PlanCell[];
  /** Where the innermost heading stands, or would stand. */
  readonly address: string;
  /** Joined for people: 检查部门 / 发起部门. */
  readonly name: string;
  readonly unit: string | null;
  readonly matches: readonly HeadingMatch[];
}

export interface HeadingBlock {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly HeadedColumn[];
}

const mostHeadingRows = 3;
/** The name of a group of columns is short; 填报单位：… is no group. */
const longestGroup = 12;
/** Fewer columns that are understood do not make a plan. */
const leastMeanings = 3;

const certain = (matches: readonly HeadingMatch[]): readonly Meaning[] => {
  const best = bestOf(matches).filter(({ fit }) => fit !== 'inside');
  return best.map(({ meaning }) => meaning);
};

/** What the headings above a column mean together: the innermost first, then with its group, then the group alone. */
const matchesOf = (headings: readonly PlanCell[]): readonly HeadingMatch[] => {
  const texts = headings.map(({ text }) => text);
  const own = texts.at(-1) ?? '';
  const group = texts.at(-2);
  const alone = matchHeading(own);
  if (group === undefined) return alone;
  const together = matchHeading(`${group}${own}`);
  const ranked = [
    together.filter(({ fit }) => fit === 'exact'),
    alone.filter(({ fit }) => fit === 'exact'),
    alone.filter(({ fit }) => fit === 'ending'),
    together.filter(({ fit }) => fit === 'ending'),
    matchHeading(group),
  ];
  return ranked.find((matches) => matches.length > 0) ?? alone;
};

/** Rows of one block: the first, and those its merged cells reach down to or that only name parts of its groups. */
const lastRowOf = (grid: Grid, firstRow: number): number => {
  const reach = Math.max(
    firstRow,
    ...grid.ownCells(firstRow).flatMap(({ row, column }) => grid.regionAt(row, column)?.lastRow ?? []),
  );
  if (reach > firstRow) return Math.min(reach, firstRow + mostHeadingRows - 1);
  const below = grid.ownCells(firstRow + 1);
  const isSubHeading = ({ row, column }: PlanCell): boolean => {
    const above = grid.at(row - 1, column);
    const isUnderGroup = above === null || !above.isOwn || (above.region?.lastColumn ?? column) > column;
    const cell = grid.storedAt(row, column);
    return (
      (isUnderGroup || startsGroup(grid, firstRow, column)) &&
      cell !== null &&
      matchHeading(cell.text).length > 0
    );
  };
  return below.length > 0 && below.every(isSubHeading) ? firstRow + 1 : firstRow;
};

/** A heading with nothing to its right may be the name of a group that was not merged. */
const startsGroup = (grid: Grid, row: number, column: number): boolean =>
  grid.at(row, column) !== null && grid.at(row, column + 1) === null && column < grid.lastColumn;

/** Groups that stand in a row of their own above the headings; a title spans everything and is none. */
const groupRowAbove = (grid: Grid, firstRow: number): boolean => {
  const above = firstRow > 1 ? grid.ownCells(firstRow - 1) : [];
  const isShort = ({ text }: PlanCell) => text.length <= longestGroup && !/[:：]/.test(text);
  return (
    above.length > 1 &&
    above.every(isShort) &&
    above.some(({ row, column }) => (grid.regionAt(row, column)?.lastColumn ?? column) > column)
  );
};

const columnOf = (grid: Grid, firstRow: number, lastRow: number, column: number): HeadedColumn => {
  const headings: PlanCell[] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    const shown = grid.at(row, column);
    // In a row of groups, a blank place to the right of a group that was not merged belongs to it.
    if (shown !== null && !headings.includes(shown.cell)) headings.push(shown.cell);
    else if (shown === null && row < lastRow && grid.at(lastRow, column)?.isOwn === true) {
      const left = groupLeftOf(grid, row, lastRow, column);
      if (left !== null && !headings.includes(left)) headings.push(left);
    }
  }
  const own = headings.at(-1);
  const names = headings.map(({ text }) => headingOf(text).plain).filter((name) => name !== '');
  return {
    column,
    headings,
    address: own === undefined ? addressOf(lastRow, column) : addressOf(own.row, own.column),
    name: names.join(' / '),
    unit: own === undefined ? null : headingOf(own.text).unit,
    matches: matchesOf(headings),
  };
};

const groupLeftOf = (grid: Grid, row: number, lastRow: number, column: number): PlanCell | null => {
  const left = column > 0 ? grid.at(row, column - 1) : null;
  return left !== null && grid.at(lastRow, column - 1)?.isOwn === true && left.cell.row !== lastRow
    ? left.cell
    : null;
};

const blockAt = (grid: Grid, row: number): HeadingBlock => {
  const firstRow = groupRowAbove(grid, row) ? row - 1 : row;
  const lastRow = Math.max(row, lastRowOf(grid, row));
  const columns = Array.from({ length: grid.lastColumn + 1 }, (_, column) =>
    columnOf(grid, firstRow, lastRow, column),
  );
  return { firstRow, lastRow, columns };
};

/** Kinds of tables whose headings look like a plan's and are not. */
const otherTable = ({ columns }: HeadingBlock): string | null => {
  const names = columns.map(({ name }) => name);
  const meant = columns.flatMap(({ matches }) => certain(matches));
  const planned = (['title', 'items', 'ratio', 'extent', 'frequency', 'method'] as const).filter((one) =>
    meant.includes(one),
  );
  const found = otherTables.find(([kind, pattern]) => {
    const signs = names.filter((name) => pattern.test(name)).length;
    return signs > (kind === '检查结果' ? 0 : 1) && planned.length < 2;
  });
  return found?.[0] ?? null;
};

const isPlan = (block: HeadingBlock): boolean => {
  const meant = new Set(block.columns.flatMap(({ matches }) => certain(matches).slice(0, 1)));
  const has = (wanted: readonly Meaning[]) => wanted.some((meaning) => meant.has(meaning));
  const telling = [...meant].filter((meaning) => meaning !== 'sequence' && meaning !== 'remarks');
  return telling.length >= leastMeanings && has(whatMeanings) && has(howMeanings);
};

const isHeadingRow = (grid: Grid, row: number): boolean => {
  const cells = grid.ownCells(row);
  const understood = cells.filter(({ text }) => certain(matchHeading(text)).length > 0).length;
  return understood >= leastMeanings - 1 && understood * 2 >= cells.length;
};

/** Below the first table, only words that columns are called by begin another; 宣传部门 is no heading. */
const isFurtherHeadingRow = (grid: Grid, row: number): boolean => {
  const cells = grid.ownCells(row);
  const understood = cells.filter(({ text }) => isHeadingWord(text)).length;
  return understood >= leastMeanings && understood * 2 >= cells.length;
};

const planAt = (grid: Grid, row: number): HeadingBlock | null => {
  const block = blockAt(grid, row);
  return isPlan(block) && otherTable(block) === null ? block : null;
};

/** Headings printed once more, as at the top of each page. */
export const isRepeated = (grid: Grid, row: number, { columns }: HeadingBlock): boolean => {
  const cells = grid.ownCells(row).filter(({ text }) => text !== '');
  return (
    cells.length >= 2 &&
    cells.every(({ column, text }) => {
      const plain = headingOf(text).plain;
      return columns[column]?.headings.some((heading) => headingOf(heading.text).plain === plain) === true;
    })
  );
};

/** Every block of headings of a sheet, from above. */
export const findHeadings = (grid: Grid): readonly HeadingBlock[] => {
  const found: HeadingBlock[] = [];
  for (let row = 1; row <= grid.lastRow; row += 1) {
    const last = found.at(-1);
    if (last !== undefined && isRepeated(grid, row, last)) continue;
    const isCandidate = last === undefined ? isHeadingRow : isFurtherHeadingRow;
    const block = isCandidate(grid, row) ? planAt(grid, row) : null;
    if (block === null) continue;
    found.push(block);
    row = block.lastRow;
  }
  return found;
};

/** Tables with headings that are no plan's, for the message that refuses the file. */
export const foreignTable = (grid: Grid): string | null => {
  for (let row = 1; row <= Math.min(grid.lastRow, 30); row += 1) {
    const kind = otherTable(blockAt(grid, row));
    if (kind !== null) return kind;
  }
  return null;
};
