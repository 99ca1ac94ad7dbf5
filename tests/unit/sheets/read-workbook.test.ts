// Whole workbooks as they lie there: merged regions, formats, formulas, what is hidden, what is refused and in which words.
import { writeXlsx, type CellValue, type WriteSheet } from 'hucre/xlsx';
import type { PlanWorkbook } from '../../../domain/plan-import/workbook';
import { wordsOf } from '../../../sheets/cell-words';
import { readWorkbook, type ReadWorkbook } from '../../../sheets/read-workbook';

const limits = { mostRows: 20, mostColumns: 10, mostSheets: 3, mostCharacters: 1_000 };

const read = async (...sheets: readonly Partial<WriteSheet>[]): Promise<ReadWorkbook> =>
  await readWorkbook(
    await writeXlsx({ sheets: sheets.map((sheet, index) => ({ name: `表${String(index + 1)}`, ...sheet })) }),
    limits,
  );

test('cells have their places and texts with line breaks, regions their ends, blank cells are not told', async () => {
  const { sheets } = await read({
    rows: [
      ['标题', null, null],
      ['实施\n时间', null, ' 甲 '],
    ],
    merges: [
      { startRow: 0, startCol: 0, endRow: 0, endCol: 2 },
      { startRow: 1, startCol: 2, endRow: 8, endCol: 2 },
    ],
  });
  expect(sheets[0]).toEqual({
    name: '表1',
    cells: [
      { row: 1, column: 0, original: '标题', text: '标题', trouble: null },
      { row: 2, column: 0, original: '实施\n时间', text: '实施\n时间', trouble: null },
      { row: 2, column: 2, original: '甲', text: '甲', trouble: null },
    ],
    // Cut to the rows that are used, where one cell is left of the second.
    regions: [{ firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 2 }],
    hiddenRows: [],
    hiddenColumns: [],
  });
  const core: PlanWorkbook = { sheets, hiddenSheets: [] };
  expect(core.sheets).toHaveLength(1);
});

test.each<[CellValue, string | undefined, string, string | null]>([
  [0.05, '0%', '5%', null],
  [0.0725, '0.00%', '7.25%', null],
  [0.07, '0%', '7%', null],
  [0.05, undefined, '0.05', null],
  [12, '0"家"', '12', null],
  [12, '0"占%"', '12', null],
  [2 ** 60, undefined, '1152921504606847000', 'lostDigits'],
  [true, undefined, '是', null],
  [new Date('2025-09-01T00:00:00Z'), 'yyyy"年"m"月"', '2025年9月', null],
  [new Date('2025-09-01T00:00:00Z'), 'mmm-yy', '2025年9月', null],
  [new Date('2025-09-01T00:00:00Z'), 'yyyy/m/d', '2025年9月1日', null],
  [new Date('2025-09-01T00:00:00Z'), undefined, '2025年9月1日', 'date'],
  [new Date('2025-09-15T00:00:00Z'), undefined, '2025年9月15日', null],
  [new Date('2025-04-08T00:00:00Z'), 'm"月"d"日"', '2025年4月8日', 'date'],
  [new Date(Number.NaN), undefined, '', 'error'],
  ['#REF!', undefined, '#REF!', 'error'],
  ['  5% ', undefined, '5%', null],
  [null, undefined, '', null],
])('the value %p in the format %p is %p', (value, format, text, trouble) => {
  expect(wordsOf(value, format)).toEqual({ text, trouble });
});

test('a formula shows itself and no result', async () => {
  const { sheets } = await read({
    rows: [['甲', 3]],
    cells: new Map([['0,1', { value: 3, formula: '1+2', formulaResult: 3 }]]),
  });
  expect(sheets[0]?.cells[1]).toEqual({ row: 1, column: 1, original: '=1+2', text: '', trouble: 'formula' });
});

test('hidden rows, columns and sheets are named, a hidden sheet is not read', async () => {
  const workbook = await read(
    {
      rows: [['甲', '乙'], ['丙', '丁'], ['戊']],
      rowDefs: new Map([[1, { hidden: true }]]),
      columns: [{}, { hidden: true }, { hidden: true }],
    },
    { rows: [['暗']], hidden: true },
  );
  expect(workbook.sheets).toHaveLength(1);
  expect(workbook.sheets[0]).toMatchObject({ hiddenRows: [2], hiddenColumns: [1] });
  expect(workbook.hiddenSheets).toEqual(['表2']);
});

test('blank rows below, be they formatted, do not count as rows', async () => {
  const rows: CellValue[][] = [['甲'], ...Array.from({ length: 500 }, () => [null])];
  const cells = new Map([['400,0', { value: null, style: { numFmt: '@' } }]]);
  expect((await read({ rows, cells })).sheets[0]?.cells).toHaveLength(1);
});

test.each<[string, readonly Partial<WriteSheet>[], string]>([
  ['too many rows', [{ rows: Array.from({ length: 21 }, () => ['甲']) }], '有 21 行，超过 20 行'],
  ['too many columns', [{ rows: [Array.from({ length: 11 }, () => '甲')] }], '有 11 列，超过 10 列'],
  ['too many sheets', [1, 2, 3, 4].map(() => ({ rows: [['甲']] })), '有 4 个工作表，超过 3 个'],
  ['too many words', [{ rows: [['甲'.repeat(600), '甲'.repeat(600)]] }], '文字过多'],
  ['an empty workbook', [{ rows: [] }], '工作簿是空的'],
  ['blanks alone', [{ rows: [['  ']] }], '工作簿是空的'],
  [
    'overlapping regions',
    [
      {
        rows: [
          ['甲', '乙'],
          ['丙', '丁'],
        ],
        merges: [
          { startRow: 0, startCol: 0, endRow: 1, endCol: 0 },
          { startRow: 1, startCol: 0, endRow: 1, endCol: 1 },
        ],
      },
    ],
    '相互重叠',
  ],
])('%s: refused with the reason', async (_name, sheets, message) => {
  await expect(read(...sheets)).rejects.toThrow(message);
});

test('a workbook whose sheets are all hidden, as files can be made to have', async () => {
  const file = await writeXlsx({
    sheets: [
      { name: '甲', rows: [['甲']], hidden: true },
      { name: '乙', rows: [['乙']], hidden: true },
    ],
  });
  await expect(readWorkbook(file, limits)).rejects.toThrow('没有可见的工作表');
});

test('damaged, foreign and encrypted files are refused with what to do', async () => {
  const file = await writeXlsx({ sheets: [{ name: '甲', rows: [['甲', '乙']] }] });
  const wrecked = Uint8Array.from(file);
  wrecked.fill(0, 40, 400);
  const halves = [
    [file.slice(0, file.length / 2), '不是 Excel 工作簿'],
    [new TextEncoder().encode('序号,任务名称\n1,甲'), '不是 Excel 工作簿'],
    [Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), '不是 Excel 工作簿'],
    [new Uint8Array(), '不是 Excel 工作簿'],
    [wrecked, '无法读取'],
    [
      await writeXlsx({
        sheets: [{ name: '甲', rows: [['甲']] }],
        encryption: { password: 'x', spinCount: 1_000 },
      }),
      '已加密',
    ],
  ] as const;
  for (const [bytes, message] of halves) await expect(readWorkbook(bytes, limits)).rejects.toThrow(message);
});
