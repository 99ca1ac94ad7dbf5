// Plans typed as people type them, saved as real workbooks and read back through sheets/ before the core sees them.
import { createHash } from 'node:crypto';
import { writeXlsx, type CellValue, type WriteSheet } from 'hucre/xlsx';
import type { PlanAnswers } from '../../../../domain/plan-import/answers';
import { readPlan, type PlanReading } from '../../../../domain/plan-import/read-plan';
import type { PlanTask } from '../../../../domain/plan-import/task';
import { placeOf, planLimits } from '../../../../domain/plan-import/workbook';
import { readWorkbook } from '../../../../sheets/read-workbook';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

type Extra = Omit<WriteSheet, 'name' | 'rows' | 'merges'>;

/** A sheet with its merged regions written as Excel shows them: A1:C1. */
export const sheet = (
  name: string,
  rows: CellValue[][],
  merged: readonly string[] = [],
  extra: Extra = {},
): WriteSheet => ({
  name,
  rows,
  merges: merged.map((range) => {
    const [first = null, last = null] = range.split(':').map(placeOf);
    if (first === null || last === null) throw new Error(`no range: ${range}`);
    return { startRow: first.row - 1, startCol: first.column, endRow: last.row - 1, endCol: last.column };
  }),
  ...extra,
});

export interface Asked {
  readonly year?: number;
  readonly answers?: PlanAnswers;
}

export const readFile = async (bytes: Uint8Array, { year, answers }: Asked = {}): Promise<PlanReading> =>
  readPlan(await readWorkbook(bytes, planLimits), { year: year ?? null, answers: answers ?? {}, sha256 });

export const readSheets = async (sheets: readonly WriteSheet[], asked: Asked = {}): Promise<PlanReading> =>
  await readFile(await writeXlsx({ sheets: [...sheets] }), asked);

export const taskAt = (reading: PlanReading, index: number): PlanTask => {
  const task = reading.tasks[index];
  if (task === undefined) throw new Error(`no task ${String(index)}`);
  return task;
};

/** A1 asks of code: the questions as short lines. */
export const asked = (reading: PlanReading, need: 'settle' | 'open' | 'check'): readonly string[] =>
  reading.questions.filter((one) => one.need === need).map(({ address, code }) => `${address} ${code}`);

export const cellAt = (reading: PlanReading, address: string, name?: string) => {
  const cell = reading.cells.find(
    (one) => one.address === address && (name === undefined || one.sheet === name),
  );
  if (cell === undefined) throw new Error(`${address} is not in the report`);
  return cell;
};

export const one = (name: string) => ({ oneOf: [name], note: null });
export const exactly = (value: number) => ({ atLeast: value, atMost: value, about: false });
