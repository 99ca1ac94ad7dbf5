// A workbook as a plan: what each cell says, what is open, the tasks. Pure: the dry run and the import read alike, so the digest
// of what was shown lets the second call insist on exactly that.
import { cellKey, SheetAnswers, type PlanAnswers } from './answers';
import { findHeadings, foreignTable, type HeadingBlock } from './find-headings';
import { Grid } from './grid';
import { meaningNames, type Meaning } from './meanings';
import { readSheet, withTexts } from './read-sheet';
import { absentFrom } from './read-table';
import type { CellReport, ReportedDoubt } from './report';
import type { PlanTask } from './task';
import { halfWidth } from './text';
import type { PlanWorkbook } from './workbook';

export interface PlanQuestion extends ReportedDoubt {
  /** What an answer names it by: 'Sheet1!B5'. */
  readonly key: string;
  readonly sheet: string;
  readonly address: string;
  readonly original: string;
  readonly understood: string;
  readonly tasks: readonly string[];
}

export interface PlanTable {
  readonly sheet: string;
  /** First and last row of its headings. */
  readonly headingRows: readonly [number, number];
  readonly columns: readonly {
    readonly address: string;
    readonly heading: string;
    readonly meaning: Meaning | null;
  }[];
  readonly absent: readonly Meaning[];
}

export interface PlanReading {
  readonly outcome: 'plan' | 'notAPlan';
  /** Why it is no plan, in Chinese. */
  readonly message: string | null;
  readonly title: string | null;
  readonly year: number | null;
  readonly tables: readonly PlanTable[];
  /** Sheets without a table of a plan, and sheets that the workbook hides: nothing of them is taken. */
  readonly otherSheets: readonly string[];
  readonly hiddenSheets: readonly string[];
  readonly tasks: readonly PlanTask[];
  /** Every cell that is not blank, and blank ones with something to say, in the order of the sheets. */
  readonly cells: readonly CellReport[];
  /** Those that must be settled come first. */
  readonly questions: readonly PlanQuestion[];
  /** Answers to cells that have no such question. */
  readonly unusedAnswers: readonly string[];
  /** Nothing is left that must be settled: it may be imported. */
  readonly isReady: boolean;
  readonly digest: string;
}

export interface ReadOptions {
  /** The year of the plan, where somebody says it; else it is looked for in the titles. */
  readonly year: number | null;
  readonly answers: PlanAnswers;
  /** Hexadecimal SHA-256 of a text in UTF-8. */
  readonly sha256: (text: string) => string;
}

/** The only year a text names as a plan's: 2025年度 before 2025年, and no day of publication. */
const yearIn = (text: string): number | null => {
  const written = halfWidth(text).replaceAll(/\s/g, '');
  const yearly = [...written.matchAll(/(20\d{2})年度/g)];
  const named = yearly.length > 0 ? yearly : [...written.matchAll(/(20\d{2})年(?!\d{1,2}月)/g)];
  const years = new Set(named.map(([, year]) => Number(year)));
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
};

const above = (grid: Grid, blocks: readonly HeadingBlock[]): readonly string[] => {
  const first = blocks[0]?.firstRow ?? 0;
  return grid.sheet.cells.filter(({ row }) => row < first).map(({ text }) => text);
};

const needs = { settle: 0, open: 1, check: 2 } as const;

const questionsOf = (cells: readonly CellReport[]): readonly PlanQuestion[] =>
  cells
    .flatMap(({ sheet, address, original, understood, tasks, doubts }) =>
      doubts.map((one) => ({
        ...one,
        key: cellKey(sheet, address),
        sheet,
        address,
        original,
        understood,
        tasks,
      })),
    )
    .sort((a, b) => needs[a.need] - needs[b.need]);

const refusal = (grids: readonly Grid[]): string => {
  const kind = grids.map(foreignTable).find((found) => found !== null) ?? null;
  if (kind === '企业名录') return '这像是企业名录，不是检查计划；企业请从“企业”登记导入';
  if (kind !== null) return `这像是${kind}，不是检查计划；请核对是否选对了文件`;
  const what = (['title', 'field', 'items', 'content'] as const).map((one) => meaningNames[one]).join('、');
  return `没有找到检查计划的表头：须有一行表头，至少写明 ${what} 之一，以及由谁、何时、按多少检查；请核对是否选对了文件，或使用计划模板`;
};

/** Reads a workbook as a plan. Never throws: what cannot be understood is a question, what is no plan says so. */
export const readPlan = (
  workbook: PlanWorkbook,
  { year: saidYear, answers, sha256 }: ReadOptions,
): PlanReading => {
  const used = new Set<string>();
  const sheets = workbook.sheets.map((sheet) => {
    const sheetAnswers = new SheetAnswers(sheet.name, answers, used);
    const grid = new Grid(withTexts(sheet, sheetAnswers));
    return { sheet, grid, blocks: findHeadings(grid), answers: sheetAnswers };
  });
  const plans = sheets.filter(({ blocks }) => blocks.length > 0);
  const titles = plans.flatMap(({ grid, blocks }) => above(grid, blocks));
  const year = saidYear ?? yearIn(titles.join(' ')) ?? yearIn(plans.map(({ sheet }) => sheet.name).join(' '));
  const read = sheets.map((one) => ({
    ...one,
    ...readSheet(one.sheet, one.grid, one.blocks, year, one.answers),
  }));
  const cells = read.flatMap((one) => one.cells);
  const tasks = read.flatMap((one) => one.tables.flatMap(({ read: { tasks: found } }) => found));
  const questions = questionsOf(cells);
  const isPlan = tasks.length > 0;
  const unusedAnswers = Object.keys(answers).filter((key) => !used.has(key));
  const told = {
    outcome: isPlan ? ('plan' as const) : ('notAPlan' as const),
    message: isPlan
      ? null
      : plans.length > 0
        ? '表头之下没有任何任务'
        : refusal(sheets.map(({ grid }) => grid)),
    title: titles.length === 0 ? null : halfWidth(titles[0] ?? '').replaceAll(/\s+/g, ' '),
    year,
    tables: read.flatMap(({ sheet, tables }) =>
      tables.map(({ block, read: { columns } }) => ({
        sheet: sheet.name,
        headingRows: [block.firstRow, block.lastRow] as const,
        columns: columns.map(({ address, name, meaning }) => ({ address, heading: name, meaning })),
        absent: absentFrom(columns),
      })),
    ),
    otherSheets: sheets.filter(({ blocks }) => blocks.length === 0).map(({ sheet }) => sheet.name),
    hiddenSheets: workbook.hiddenSheets,
    tasks,
    cells,
    questions,
    unusedAnswers,
  };
  return {
    ...told,
    isReady: isPlan && unusedAnswers.length === 0 && questions.every(({ need }) => need !== 'settle'),
    digest: sha256(JSON.stringify([told, Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1))])),
  };
};
