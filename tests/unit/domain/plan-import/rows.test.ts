// Rows that are tasks and rows that are not, tables and sheets beside each other, what is hidden or covered.
import { asked, cellAt, one, readSheets, sheet, taskAt } from './kit';

const headings = ['序号', '任务名称', '检查对象', '检查比例', '检查时间', '牵头部门', '配合部门'];
const line = (number: number | null, title: string) => [
  number,
  title,
  '企业',
  '5%',
  '2025年3月',
  '甲局',
  '乙局',
];

test('sums, notes, headings of parts and repeated headings are told and make no task', async () => {
  const reading = await readSheets([
    sheet(
      '计划',
      [
        ['2025年度计划'],
        headings,
        ['一、市场监管领域'],
        line(1, '子'),
        ['小计', null, null, null, null, '1项', null],
        ['二、应急管理领域'],
        headings,
        line(2, '丑'),
        ['合计', null, '2家'],
        ['备注：以上计划可以调整。'],
        ['制表人：王某', null, null, null, '审核人：李某'],
      ],
      ['A1:G1', 'A3:G3', 'A10:G10'],
    ),
  ]);
  expect(reading.tasks.map(({ sequence, title, section }) => [sequence, title, section])).toEqual([
    ['1', '子', '一、市场监管领域'],
    ['2', '丑', '二、应急管理领域'],
  ]);
  expect(
    ['A1', 'A3', 'A5', 'F5', 'A6', 'C7', 'A9', 'C9', 'A10', 'A11', 'E11'].map(
      (at) => cellAt(reading, at).part,
    ),
  ).toEqual([
    'title',
    'section',
    'subtotal',
    'subtotal',
    'section',
    'heading',
    'subtotal',
    'subtotal',
    'note',
    'note',
    'note',
  ]);
  expect(reading.questions).toEqual([]);
});

test('a name without a number is a new task, a repeated number is told', async () => {
  const reading = await readSheets([
    sheet('计划', [headings, line(1, '子'), line(null, '丑'), line(1, '寅')]),
  ]);
  expect(reading.tasks.map(({ title }) => title)).toEqual(['子', '丑', '寅']);
  expect(asked(reading, 'check')).toEqual(['A3 newWithoutNumber', 'A4 repeatedNumber']);
});

test('without numbers the names tell tasks apart', async () => {
  const reading = await readSheets([
    sheet('计划', [
      ['检查任务', '检查事项', '牵头单位', '检查时间'],
      ['子', '甲事项', '甲局', '2025年3月'],
      [null, '乙事项', null, null],
      ['丑', '丙事项', '乙局', '2025年4月'],
    ]),
  ]);
  expect(reading.tasks.map(({ title, items }) => [title, items.map(({ text }) => text)])).toEqual([
    ['子', ['甲事项', '乙事项']],
    ['丑', ['丙事项']],
  ]);
  expect(asked(reading, 'check')).toEqual(['A3 continuedRow']);
});

test('several lead units in one cell are no contradiction: the first is the lead, the others are kept apart (JJ-79)', async () => {
  const reading = await readSheets([
    sheet('计划', [
      ['检查任务', '检查事项', '牵头单位', '检查时间'],
      ['子', '甲事项', '甲局、乙局、丙局', '2025年3月'],
    ]),
  ]);
  expect(asked(reading, 'settle')).toEqual([]);
  expect(asked(reading, 'open')).toEqual(['C2 severalLeads']);
  expect(taskAt(reading, 0)).toMatchObject({ lead: one('甲局'), unassigned: [one('乙局'), one('丙局')] });
});

test('rows of one task that contradict each other are asked about', async () => {
  const reading = await readSheets([
    sheet(
      '计划',
      [headings, line(1, '子'), [null, null, '商店', '10%', null, '丙局', null]],
      ['A2:A3', 'B2:B3'],
    ),
  ]);
  expect(asked(reading, 'settle')).toEqual(['D3 conflict', 'F3 secondLead']);
  expect(taskAt(reading, 0)).toMatchObject({
    objects: ['企业', '商店'],
    lead: one('甲局'),
    unassigned: [one('丙局')],
  });
});

test('several bodies without a word on who leads are open', async () => {
  const rows = [
    ['序号', '任务名称', '检查时间', '检查部门'],
    [1, '子', '2025年3月', '甲局、乙局'],
    [2, '丑', '2025年3月', '丙局'],
  ];
  const reading = await readSheets([sheet('计划', rows)]);
  expect(asked(reading, 'open')).toEqual(['D2 leadUnsaid']);
  expect(taskAt(reading, 0)).toMatchObject({ lead: null, unassigned: [one('甲局'), one('乙局')] });
  expect(taskAt(reading, 1)).toMatchObject({ lead: one('丙局'), unassigned: [] });
});

test('同上 is what stands above, and is told', async () => {
  const reading = await readSheets([
    sheet('计划', [headings, line(1, '子'), [2, '丑', '同上', '同上', '〃', '同上', '同上']]),
  ]);
  expect(taskAt(reading, 1)).toMatchObject({
    objects: ['企业'],
    ratio: { atLeast: 5 },
    window: { from: '2025-03-01' },
    lead: one('甲局'),
    cooperating: [one('乙局')],
  });
  expect(asked(reading, 'check')).toEqual(['C3', 'D3', 'E3', 'F3', 'G3'].map((at) => `${at} sameAsAbove`));
});

test('hidden rows and columns are asked about, hidden and other sheets are named', async () => {
  const sheets = [
    sheet('计划', [headings, line(1, '子'), line(2, '丑')], [], {
      rowDefs: new Map([[2, { hidden: true }]]),
      columns: [{}, {}, {}, { hidden: true }],
    }),
    sheet('暗', [headings, line(1, '寅')], [], { hidden: true }),
    sheet('说明', [['本表由各机关填写']]),
  ];
  const reading = await readSheets(sheets);
  expect(asked(reading, 'settle')).toEqual(['D1 hiddenColumn', 'A3 hiddenRow']);
  expect(reading).toMatchObject({ hiddenSheets: ['暗'], otherSheets: ['说明'], isReady: false });
  expect(cellAt(reading, 'A1', '说明')).toMatchObject({ part: 'outside', understood: '不是计划，没有采用' });
  const settled = await readSheets(sheets, {
    answers: { '计划!D1': { kind: 'confirm' }, '计划!A3': { kind: 'omit' } },
  });
  expect(settled.isReady).toBe(true);
  expect(settled.tasks.map(({ title }) => title)).toEqual(['子']);
  expect(cellAt(settled, 'B3')).toMatchObject({ part: 'omitted', understood: '按答复不导入' });
});

test('several sheets and several tables of a sheet make one plan', async () => {
  const reading = await readSheets([
    sheet('一季度', [
      ['2025年度计划'],
      headings,
      line(1, '子'),
      [],
      ['重点领域'],
      ['序号', '检查事项', '发起部门', '抽查层级'],
      [1, '丑', '乙局', '市级'],
    ]),
    sheet('二季度', [headings, line(1, '寅')]),
  ]);
  expect(reading.tasks.map(({ key, title }) => [key, title])).toEqual([
    ['一季度!3', '子'],
    ['一季度!7', '丑'],
    ['二季度!2', '寅'],
  ]);
  expect(reading.year).toBe(2025);
});

test('text that a merged region covers is told and not taken', async () => {
  const reading = await readSheets([
    sheet(
      '计划',
      [headings, line(1, '子'), [2, '暗文', '企业', '5%', '2025年3月', '甲局', '乙局']],
      ['B2:B3', 'F2:G2'],
    ),
  ]);
  expect(cellAt(reading, 'B3')).toMatchObject({ part: 'covered', original: '暗文' });
  expect(asked(reading, 'check')).toEqual(['F2 acrossColumns', 'G2 coveredCell', 'B3 coveredCell']);
  expect(taskAt(reading, 1).title).toBe('子');
  expect(taskAt(reading, 0)).toMatchObject({ lead: one('甲局'), cooperating: [] });
});

test('the year is the one that the titles name, or that somebody says', async () => {
  const plan = (title: string) => [
    sheet('Sheet1', [[title], headings, [1, '子', '企业', '5%', '3月', '甲局', '乙局']]),
  ];
  expect((await readSheets(plan('甲市2025年度计划（2024年12月30日印发）'))).year).toBe(2025);
  const without = await readSheets(plan('检查计划'));
  expect([without.year, asked(without, 'settle')]).toEqual([null, ['E3 yearUnknown']]);
  const said = await readSheets(plan('检查计划'), { year: 2026 });
  expect(taskAt(said, 0).window).toEqual({ from: '2026-03-01', to: '2026-03-31' });
});

test('the two ends of a window in columns of their own', async () => {
  const plan = (from: string | null, to: string | null) => [
    sheet('计划', [
      ['序号', '任务名称', '开始时间', '完成时间', '牵头部门'],
      [1, '子', from, to, '甲局'],
    ]),
  ];
  const whole = await readSheets(plan('2025年3月', '2025年5月'));
  expect(taskAt(whole, 0).window).toEqual({ from: '2025-03-01', to: '2025-05-31' });
  const backwards = await readSheets(plan('2025年6月', '2025年5月'));
  expect([taskAt(backwards, 0).window, asked(backwards, 'settle')]).toEqual([null, ['D2 spanBackwards']]);
  const half = await readSheets(plan('2025年6月', null));
  expect([taskAt(half, 0).window, asked(half, 'open')]).toEqual([null, ['D2 blank']]);
});

test('a last day alone is all that a table says of the time', async () => {
  const reading = await readSheets([
    sheet('计划', [
      ['序号', '任务名称', '完成时间', '牵头部门'],
      [1, '子', '2025年9月底前', '甲局'],
    ]),
  ]);
  expect(taskAt(reading, 0).window).toEqual({ from: '2025-01-01', to: '2025-09-30' });
  expect(asked(reading, 'check')).toEqual(['C1 guessedColumn', 'C2 dueOnly']);
});
