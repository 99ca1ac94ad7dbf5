// The form for plans: written by sheets/, filled in, read back by the import.
import { readXlsx } from 'hucre/xlsx';
import { planTemplate } from '../../../../domain/plan-import/template';
import { writeSheet } from '../../../../sheets/write-sheet';
import { cellAt, exactly, one, readFile, taskAt } from './kit';

const filled = (...lines: readonly Readonly<Record<string, string>>[]): Promise<Uint8Array> =>
  writeSheet(planTemplate.name, planTemplate.columns, [
    planTemplate.explanations,
    ...lines.map((line) => planTemplate.columns.map(({ heading }) => line[heading] ?? '')),
  ]);

test('every heading is understood as the column it is for, the explanations make no task', async () => {
  const reading = await readFile(await filled());
  expect(reading.tables[0]?.columns.map(({ heading, meaning }) => ({ heading, meaning }))).toEqual(
    planTemplate.columns.map(({ heading, meaning }) => ({ heading, meaning })),
  );
  expect(reading.message).toBe('表头之下没有任何任务');
  expect(cellAt(reading, 'A2').part).toBe('note');
});

test('a form filled in as its explanations say is imported without a question', async () => {
  const reading = await readFile(
    await filled(
      {
        序号: '1',
        任务名称: '2026年典当行行业抽查',
        检查领域: '典当',
        任务类型: '定向',
        检查事项: '1.禁止事项排查。2.资金来源',
        事项类别: '重点检查事项',
        检查内容: '账册；库房',
        检查对象: '典当行',
        检查比例: '不少于5%',
        检查数量: '约10家',
        检查频次: '每年1次',
        检查时间: '2026年4月-8月',
        检查方式: '现场检查、非现场检查',
        组织层级: '市级',
        牵头部门: '市商务局',
        配合部门: '市公安局、市市场监管局',
        备注: '无',
      },
      { 检查事项: '报表', 配合部门: '市税务局' },
    ),
  );
  expect(reading.isReady).toBe(true);
  expect(reading.tasks).toHaveLength(1);
  expect(taskAt(reading, 0)).toMatchObject({
    sequence: '1',
    title: '2026年典当行行业抽查',
    field: '典当',
    selection: 'directed',
    itemKind: 'key',
    objects: ['典当行'],
    ratio: { atLeast: 5, atMost: null, about: false },
    count: { ...exactly(10), about: true, unit: '家' },
    frequency: { ...exactly(1), every: 1, per: 'year' },
    window: { from: '2026-04-01', to: '2026-08-31' },
    channels: ['onSite', 'offSite'],
    levels: ['city'],
    lead: one('市商务局'),
    cooperating: [one('市公安局'), one('市市场监管局'), one('市税务局')],
    mode: 'joint',
  });
  expect(taskAt(reading, 0).items.map(({ text }) => text)).toEqual(['禁止事项排查', '资金来源', '报表']);
  expect(reading.questions.map(({ address, code }) => `${address} ${code}`)).toEqual(['A4 continuedRow']);
});

test('its choices are those that the import understands', async () => {
  const [sheet] = (await readXlsx(await filled())).sheets;
  expect(sheet?.dataValidations?.map(({ range }) => range)).toEqual([
    'D2:D20001',
    'F2:F20001',
    'M2:M20001',
    'N2:N20001',
  ]);
  for (const { heading, choices } of planTemplate.columns)
    for (const choice of choices) {
      const reading = await readFile(await filled({ 序号: '1', 任务名称: '子', [heading]: choice }));
      const column = planTemplate.columns.findIndex((one) => one.heading === heading);
      const address = `${String.fromCharCode(65 + column)}3`;
      expect([choice, cellAt(reading, address).doubts]).toEqual([choice, []]);
    }
});
