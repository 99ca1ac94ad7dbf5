// A workbook with one sheet of text: a heading, its notes below, and lines.
import { writeXlsx } from 'hucre/xlsx';
import { guarded } from './formula-guard';

export interface WrittenColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /** Words to choose from; none: anything. */
  readonly choices: readonly string[];
}

/** A workbook writes a character as _x0041_ (ECMA-376, ST_Xstring): a text that looks like it is told apart. */
const spelled = (text: string): string => text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

export const writeSheet = async (
  name: string,
  columns: readonly WrittenColumn[],
  lines: readonly (readonly string[])[],
): Promise<Uint8Array> =>
  await writeXlsx({
    sheets: [
      {
        name,
        columns: columns.map(({ heading, width }) => ({ header: heading, key: heading, width, numFmt: '@' })),
        data: lines.map((line) =>
          Object.fromEntries(
            columns.map(({ heading }, index) => [heading, guarded(spelled(line[index] ?? '')) || null]),
          ),
        ),
        freezePane: { rows: 1 },
        dataValidations: columns.flatMap(({ choices }, index) =>
          choices.length === 0
            ? []
            : [
                {
                  type: 'list' as const,
                  values: [...choices],
                  range: rangeBelow(index),
                  allowBlank: true,
                },
              ],
        ),
      },
    ],
  });

const mostRows = 20_001;

const rangeBelow = (column: number): string => {
  const letter = String.fromCharCode(65 + column);
  return `${letter}2:${letter}${String(mostRows)}`;
};
