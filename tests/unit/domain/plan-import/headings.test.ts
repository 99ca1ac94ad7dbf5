// Headings by their meaning: synonyms, endings, what only looks alike, and what must be asked.
import { bestOf, matchHeading } from '../../../../domain/plan-import/match-heading';
import { meanings } from '../../../../domain/plan-import/meanings';
import { synonyms } from '../../../../domain/plan-import/synonyms';
import { asked, cellAt, readSheets, sheet, taskAt } from './kit';

const meant = (text: string): readonly string[] => bestOf(matchHeading(text)).map(({ meaning }) => meaning);

test.each(meanings)('every word for %s means it', (meaning) => {
  for (const word of synonyms[meaning]) expect(meant(word)).toContain(meaning);
});

test.each([
  ['实施 时间', 'window'],
  ['检查\n时间', 'window'],
  ['抽 查 时 间', 'window'],
  ['＊检查时间：', 'window'],
  ['检查时间（起止）', 'window'],
  ['拟开展检查时间', 'window'],
  ['大约抽取的检查对象数量', 'count'],
  ['计划抽取户数', 'count'],
  ['抽查比例（%）', 'ratio'],
  ['抽查比例及频次', 'extent'],
  ['本次检查的牵头部门', 'lead'],
  ['协同检查的配合单位', 'cooperating'],
  ['涉企行政检查事项', 'items'],
  ['拟检查的企业范围', 'objects'],
  ['被检查单位', 'objects'],
  ['⼯作任务', 'title'],
])('the heading %j means %s', (heading, meaning) => {
  expect(meant(heading)).toEqual([meaning]);
});

test.each([
  '成立时间',
  '发布时间',
  '登记机关',
  '检查人员数量',
  '注意事项',
  '统一社会信用代码',
  '计量单位',
  '联系电话',
])('the heading %s is none of a plan', (heading) => {
  expect(meant(heading)).toEqual([]);
});

const rows = (heading: string, value: string) => [
  ['序号', '任务名称', heading, '检查时间', '实施单位'],
  [1, '甲', value, '2025年3月', '子局'],
  [2, '乙', value, '2025年4月', '丑局'],
];

test('an unknown column is kept with every task and listed', async () => {
  const reading = await readSheets([sheet('计划', rows('风险研判', '高'))]);
  expect(reading.isReady).toBe(true);
  expect(asked(reading, 'check')).toEqual(['C1 unknownColumn']);
  expect(taskAt(reading, 1).notes).toEqual([{ heading: '风险研判', address: 'C3', text: '高' }]);
  expect(cellAt(reading, 'C2')).toMatchObject({ meaning: null, understood: '备注：高' });
});

test('a column without a heading is kept and listed too', async () => {
  const reading = await readSheets([sheet('计划', rows('', '高'))]);
  expect(asked(reading, 'check')).toEqual(['C1 unknownColumn']);
  expect(taskAt(reading, 0).notes).toEqual([{ heading: '', address: 'C2', text: '高' }]);
});

test.each([
  ['定向', 'taskType'],
  ['一般检查事项', 'itemKind'],
])('the heading 类别 is decided by what stands below: %s', async (value, meaning) => {
  const reading = await readSheets([sheet('计划', rows('类别', value))]);
  expect(reading.tables[0]?.columns[2]?.meaning).toBe(meaning);
  expect(asked(reading, 'check')).toContain('C1 guessedColumn');
});

test('the heading 抽查方式 may say how targets are drawn or how they are visited', async () => {
  expect(taskAt(await readSheets([sheet('计划', rows('抽查方式', '不定向'))]), 0).selection).toBe(
    'undirected',
  );
  expect(taskAt(await readSheets([sheet('计划', rows('抽查方式', '实地核查'))]), 0).channel).toBe('onSite');
});

test('what may mean this or that is asked about, and an answer settles it', async () => {
  const plan = [sheet('计划', rows('类别', '甲类'))];
  const reading = await readSheets(plan);
  expect(asked(reading, 'settle')).toEqual(['C1 ambiguousColumn']);
  expect(reading.isReady).toBe(false);
  expect(reading.questions[0]?.text).toBe('表头可以理解为：任务类型、事项类别；请指定');
  const settled = await readSheets(plan, { answers: { '计划!C1': { kind: 'column', meaning: 'note' } } });
  expect(settled.isReady).toBe(true);
  expect(taskAt(settled, 0).notes).toEqual([{ heading: '类别', address: 'C2', text: '甲类' }]);
});

test('two columns of the same meaning are asked about; the one called so word for word keeps it', async () => {
  const both = await readSheets([
    sheet('计划', [
      ['序号', '任务名称', '检查时间', '实施时间', '实施单位'],
      [1, '甲', '2025年3月', '2025年4月', '子局'],
    ]),
  ]);
  expect(asked(both, 'settle')).toEqual(['C1 duplicateColumn', 'D1 duplicateColumn']);
  const oneExact = await readSheets([
    sheet('计划', [
      ['序号', '任务名称', '检查时间', '省厅要求的时间', '实施单位'],
      [1, '甲', '2025年3月', '2025年4月', '子局'],
    ]),
  ]);
  expect(asked(oneExact, 'settle')).toEqual(['D1 duplicateColumn']);
  expect(taskAt(oneExact, 0).window).toEqual({ from: '2025-03-01', to: '2025-03-31' });
});

test('an answer may name the column', async () => {
  const reading = await readSheets([sheet('计划', rows('查多少', '5%'))], {
    answers: { '计划!C1': { kind: 'column', meaning: 'ratio' } },
  });
  expect(taskAt(reading, 0).ratio).toEqual({ atLeast: 5, atMost: 5, about: false });
  expect(reading.questions).toEqual([]);
});
