// Whatever a table holds: nothing throws, no cell is missing from the report, no answer is forgotten, the same gives the same.
import fc from 'fast-check';
import { synonyms } from '../../../../domain/plan-import/synonyms';
import { readPlan } from '../../../../domain/plan-import/read-plan';
import { planAnswersSchema, type PlanAnswers } from '../../../../domain/plan-import/answers';
import {
  addressOf,
  type PlanCell,
  type PlanRegion,
  type PlanSheet,
} from '../../../../domain/plan-import/workbook';
import { sha256 } from './kit';

const headingWords = Object.values(synonyms).flat();
const phrases = [
  ...[
    '1',
    '2',
    '合计',
    '注：可以调整',
    '待定',
    '100%',
    '不低于5%',
    '约10户',
    '4-8月',
    '2025年9月',
    '9月前',
    '11月-2月',
    '第三季度',
  ],
  ...[
    '发起',
    '配合',
    '市场监管、税务部门',
    '甲局或乙局(视情况)',
    '县级',
    '市县（区）级',
    '现场检查',
    '定向',
    '一般检查事项',
  ],
  ...[
    '1.甲。2.乙',
    '①甲②乙',
    '同上',
    '/',
    '无',
    '每年一次',
    '#REF!',
    '某某市2026年度检查计划',
    '一、监管领域',
    '…',
    '（',
    '年月日',
  ],
];

const text = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...phrases) },
  { weight: 3, arbitrary: fc.constantFrom(...headingWords) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  {
    weight: 3,
    arbitrary: fc
      .array(
        fc.constantFrom(
          ...'0123456789年月日季度底前至到-~、，；。（）%％次每约不低于家户或和（发起）及 \n1.①',
        ),
        { maxLength: 12 },
      )
      .map((signs) => signs.join('')),
  },
);

const trouble = fc.constantFrom(null, null, null, null, 'formula', 'error', 'lostDigits', 'date');

const mostRows = 9;
const mostColumns = 8;

const cell = (row: number, column: number): fc.Arbitrary<PlanCell | null> =>
  fc.option(
    fc.record({ text, trouble }).map(({ text: written, trouble: what }) => ({
      row,
      column,
      original: written === '' ? '=1' : written,
      text: what === 'formula' ? '' : written,
      trouble: written === '' ? ('formula' as const) : what,
    })),
    { freq: 4 },
  );

const region: fc.Arbitrary<PlanRegion> = fc
  .record({
    row: fc.integer({ min: 1, max: mostRows }),
    column: fc.integer({ min: 0, max: mostColumns - 1 }),
    down: fc.integer({ min: 0, max: 4 }),
    right: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ row, column, down, right }) => ({
    firstRow: row,
    lastRow: row + down,
    firstColumn: column,
    lastColumn: column + right,
  }));

/** A first row of headings makes most tables plans; the rest is whatever comes. */
const heading: fc.Arbitrary<readonly PlanCell[]> = fc
  .tuple(
    fc.constantFrom('序号', '任务名称', '抽查领域'),
    fc.constantFrom('检查事项', '任务名称', '抽查领域'),
    ...Array.from({ length: mostColumns - 2 }, () => fc.constantFrom(...headingWords, '不认识')),
  )
  .map((words) =>
    words.map((word, column) => ({ row: 1, column, original: word, text: word, trouble: null })),
  );

const sheetNamed = (name: string): fc.Arbitrary<PlanSheet> =>
  fc.record({
    name: fc.constant(name),
    cells: fc
      .tuple(
        fc.oneof({ weight: 4, arbitrary: heading }, { weight: 1, arbitrary: fc.constant([]) }),
        fc.tuple(
          ...Array.from({ length: mostRows * mostColumns }, (_, place) =>
            cell(2 + Math.floor(place / mostColumns), place % mostColumns),
          ),
        ),
      )
      .map(([first, rest]) => [...first, ...rest.filter((one) => one !== null)]),
    regions: fc.array(region, { maxLength: 5 }),
    hiddenRows: fc.uniqueArray(fc.integer({ min: 1, max: mostRows }), { maxLength: 2 }),
    hiddenColumns: fc.uniqueArray(fc.integer({ min: 0, max: mostColumns }), { maxLength: 2 }),
  });

const workbook = fc.record({
  sheets: fc.tuple(sheetNamed('甲'), sheetNamed('乙')).map((both) => [...both]),
  hiddenSheets: fc.constant([]),
});

const answers: fc.Arbitrary<PlanAnswers> = fc.dictionary(
  fc
    .tuple(
      fc.constantFrom('甲', '乙', '丙'),
      fc.integer({ min: 1, max: mostRows + 2 }),
      fc.integer({ min: 0, max: mostColumns + 1 }),
    )
    .map(([sheet, row, column]) => `${sheet}!${addressOf(row, column)}`),
  fc.oneof(
    text.map((written) => ({ kind: 'text' as const, text: written.trim() })),
    fc
      .constantFrom('title', 'items', 'window', 'note')
      .map((meaning) => ({ kind: 'column' as const, meaning: meaning as 'note' })),
    fc.constantFrom('confirm', 'leaveOpen', 'omit').map((kind) => ({ kind: kind as 'omit' })),
  ),
  { maxKeys: 6 },
);

const options = (said: PlanAnswers) => ({ year: null, answers: said, sha256 });

test('every cell of any table stands in the report once, with its original', () => {
  fc.assert(
    fc.property(workbook, answers, (book, said) => {
      expect(planAnswersSchema.safeParse(said).success).toBe(true);
      const reading = readPlan(book, options(said));
      const told = reading.cells.map(({ sheet, address }) => `${sheet}!${address}`);
      expect(new Set(told).size).toBe(told.length);
      const originals = new Map(
        reading.cells.map(({ sheet, address, original }) => [`${sheet}!${address}`, original]),
      );
      for (const sheet of book.sheets)
        for (const { row, column, original } of sheet.cells)
          expect(originals.get(`${sheet.name}!${addressOf(row, column)}`)).toBe(original);
    }),
    { numRuns: 60 },
  );
});

test('what a value cell says goes into a task, is doubted, or is a sign for nothing', () => {
  fc.assert(
    fc.property(workbook, (book) => {
      const reading = readPlan(book, options({}));
      for (const cell of reading.cells)
        if (cell.part === 'value' && cell.original !== '')
          expect([
            cell,
            cell.understood !== '' || cell.doubts.length > 0 || cell.original.trim() === '',
          ]).toEqual([cell, true]);
    }),
    { numRuns: 60 },
  );
});

test('the same again gives the same, and a plan with anything left to settle is never ready', () => {
  fc.assert(
    fc.property(workbook, answers, (book, said) => {
      const reading = readPlan(book, options(said));
      expect(readPlan(book, options(said))).toEqual(reading);
      expect(reading.isReady).toBe(
        reading.outcome === 'plan' &&
          reading.unusedAnswers.length === 0 &&
          reading.questions.every(({ need }) => need !== 'settle'),
      );
      for (const { from, to } of reading.tasks.flatMap(({ spans }) => spans)) expect(from <= to).toBe(true);
    }),
    { numRuns: 40 },
  );
});

const few = [
  ...[
    '检查任务',
    '检查事项',
    '检查时间',
    '检查比例',
    '牵头部门',
    '检查方式',
    '组织层级',
    '事项类别',
    '抽查类型',
    '频次',
  ],
];

test.each(['、', '局和', '（', '1.', '1', ' \n', '每年', '按需要', '1-', '甲；', '①', '一、', '年'])(
  'a cell as long as cells can be, of %j, is read like any other',
  (piece) => {
    const long = piece.repeat(Math.ceil(32_767 / piece.length)).slice(0, 32_767);
    const cells = few.flatMap((word, column) => [
      { row: 1, column, original: word, text: word, trouble: null },
      { row: 2, column, original: long, text: `${long}X`, trouble: null },
    ]);
    const sheet = { name: '计划', cells, regions: [], hiddenRows: [], hiddenColumns: [] };
    const started = process.cpuUsage().user;
    expect(readPlan({ sheets: [sheet], hiddenSheets: [] }, options({})).cells).toHaveLength(cells.length);
    expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(3);
  },
);
