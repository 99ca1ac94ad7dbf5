// Files that are no plan, are damaged, too long or full of formulas: refused or handled, with a sentence that says so.
import { writeXlsx, XlsxStreamWriter } from 'hucre/xlsx';
import { asked, cellAt, readFile, readSheets, sheet, taskAt } from './kit';

const headings = ['序号', '任务名称', '检查事项', '检查对象', '检查比例', '检查时间', '牵头部门'];

test('a list of enterprises is no plan', async () => {
  const reading = await readSheets([
    sheet('企业', [
      ['序号', '企业名称', '统一社会信用代码', '法定代表人', '所属行业', '住所', '登记机关', '成立日期'],
      [
        1,
        '某某有限公司',
        '91330282MA00000000',
        '王某',
        '制造业',
        '某路1号',
        '某市市场监管局',
        '2020年1月1日',
      ],
    ]),
  ]);
  expect(reading).toMatchObject({ outcome: 'notAPlan', tasks: [], isReady: false });
  expect(reading.message).toContain('企业名录');
  expect(reading.cells).toHaveLength(16);
  expect(reading.cells.every(({ part }) => part === 'outside')).toBe(true);
});

test('results of inspections are no plan', async () => {
  const reading = await readSheets([
    sheet('公示', [
      ['序号', '任务名称', '检查对象', '检查机关', '检查时间', '检查结果'],
      [1, '甲', '某某公司', '某局', '2025年3月1日', '未发现问题'],
    ]),
  ]);
  expect(reading.message).toContain('检查结果');
});

test.each([
  ['a letter', [['关于印发计划的通知'], ['各机关：'], ['现将计划印发给你们。']]],
  [
    'a table of something else',
    [
      ['姓名', '部门', '电话', '时间'],
      ['王某', '甲局', '1', '2025年3月'],
    ],
  ],
  ['one cell', [['序号']]],
])('%s is no plan', async (_name, rows) => {
  const reading = await readSheets([sheet('Sheet1', rows)]);
  expect(reading.outcome).toBe('notAPlan');
  expect(reading.message).toContain('没有找到检查计划的表头');
});

test('headings without any task below them are no plan', async () => {
  const reading = await readSheets([sheet('计划', [headings])]);
  expect(reading).toMatchObject({ outcome: 'notAPlan', message: '表头之下没有任何任务', isReady: false });
});

test('a hundred thousand rows are refused, with their number', async () => {
  const few = ['任务名称', '检查时间', '牵头部门'];
  const writer = new XlsxStreamWriter({
    name: '计划',
    columns: few.map((header) => ({ header, key: header })),
  });
  for (let n = 1; n <= 100_000; n += 1) writer.addRow(['任务', '3月', '甲局']);
  await expect(readFile(await writer.finish())).rejects.toThrow(
    '工作表“计划”有 100001 行，超过 5000 行；请分成几个文件导入，表格以外的内容请删去',
  );
});

test('as many rows as are allowed are read, each with its facts', async () => {
  const lines = Array.from({ length: 4_998 }, (_, n) => [
    n + 1,
    `任务${String(n)}`,
    '事项',
    '企业',
    '5%',
    '3月',
    '甲局',
  ]);
  const reading = await readSheets([sheet('计划', [['2025年度计划'], headings, ...lines])]);
  expect(reading.tasks).toHaveLength(4_998);
  expect(reading.cells).toHaveLength(4_999 * 7 + 1);
  expect(taskAt(reading, 4_997)).toMatchObject({
    title: '任务4997',
    window: { from: '2025-03-01', to: '2025-03-31' },
  });
});

test('formulas are not computed and their stored results not believed', async () => {
  const cells = new Map([
    ['1,0', { value: 1, formula: 'ROW()-1', formulaResult: 1 }],
    ['1,4', { value: 0.05, formula: '1/20', formulaResult: 0.05 }],
    ['2,4', { value: 2, formula: 'SUM(E2:E2)', formulaResult: 2 }],
  ]);
  const plan = [
    sheet(
      '计划',
      [headings, [1, '子', '甲事项', '企业', 0.05, '2025年3月', '甲局'], ['合计', null, null, null, 2]],
      [],
      { cells },
    ),
  ];
  const reading = await readSheets(plan);
  expect(asked(reading, 'settle')).toEqual(['E2 formula']);
  expect(asked(reading, 'check')).toEqual(['A2 sequenceFormula']);
  expect(cellAt(reading, 'E2')).toMatchObject({ original: '=1/20', understood: '' });
  expect(cellAt(reading, 'E3')).toMatchObject({ original: '=SUM(E2:E2)', part: 'subtotal', doubts: [] });
  expect(taskAt(reading, 0)).toMatchObject({ sequence: null, title: '子', ratio: null });
  const settled = await readSheets(plan, { answers: { '计划!E2': { kind: 'text', text: '5%' } } });
  expect(settled.isReady).toBe(true);
  expect(taskAt(settled, 0).ratio).toEqual({ atLeast: 5, atMost: 5, about: false });
});

test('errors of Excel and lost digits are asked about', async () => {
  const reading = await readSheets([
    sheet('计划', [headings, [1, '#REF!', 2 ** 60, '企业', '5%', '2025年3月', '甲局']]),
  ]);
  expect(asked(reading, 'settle')).toEqual(['B2 errorValue', 'C2 lostDigits']);
});

test('a cell that Excel turned into a day is told as such', async () => {
  const reading = await readFile(
    await writeXlsx({
      sheets: [
        sheet(
          '计划',
          [
            headings,
            [1, '子', '甲事项', '企业', 0.05, null, '甲局'],
            [2, '丑', '乙事项', '企业', 0.1, null, '甲局'],
          ],
          [],
          {
            cells: new Map([
              ['1,4', { value: 0.05, style: { numFmt: '0%' } }],
              ['1,5', { value: new Date('2025-09-01T00:00:00Z'), style: { numFmt: 'yyyy"年"m"月"' } }],
              ['2,4', { value: 0.1, style: { numFmt: '0.0%' } }],
              ['2,5', { value: new Date('2025-04-08T00:00:00Z'), style: { numFmt: 'm"月"d"日"' } }],
            ]),
          },
        ),
      ],
    }),
  );
  expect(taskAt(reading, 0)).toMatchObject({
    ratio: { atLeast: 5 },
    window: { from: '2025-09-01', to: '2025-09-30' },
  });
  expect(taskAt(reading, 1)).toMatchObject({
    ratio: { atLeast: 10 },
    window: { from: '2025-04-08', to: '2025-04-08' },
  });
  expect(asked(reading, 'check')).toEqual(['F3 excelDate']);
});
