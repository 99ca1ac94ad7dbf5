// Layouts that nobody has published, whose headings mean the same in other words.
import { cellAt, exactly, one, readSheets, sheet, taskAt } from './kit';

test('a layout never seen, whose headings mean the same', async () => {
  const reading = await readSheets([
    sheet(
      'Sheet1',
      [
        ['某某市2026年涉企检查安排一览表'],
        [
          '填报单位：某某市司法局',
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          '填报日期：2026年1月5日',
        ],
        [
          '编号',
          '检查项目',
          '涉及行业',
          '任务安排',
          null,
          '受检对象',
          '工作要求',
          null,
          null,
          '组织分工',
          null,
          '备注',
        ],
        [
          null,
          null,
          null,
          '行政检查事项',
          '检查要点',
          null,
          '抽取比例（％）',
          '拟抽查户数（户）',
          '检查月份',
          '主办单位',
          '协办单位',
          null,
        ],
        [
          '（1）',
          '加油站安全“综合查一次”',
          '成品油零售',
          '①成品油经营资格②安全生产',
          '证照、台账',
          '加油站（点）',
          20,
          '约 12',
          '5—6',
          '市商务局',
          '市应急管理局\n市市场监管局',
          '与省级任务合并',
        ],
        [
          '（2）',
          '养老机构检查',
          '养老服务',
          '食品安全',
          '食堂',
          '养老机构',
          '3',
          8,
          '第二、三季度',
          '市民政局',
          '无',
          null,
        ],
        ['合计', null, null, null, null, null, null, 20, null, null, null, null],
      ],
      ['A1:L1', 'A2:D2', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:E3', 'F3:F4', 'G3:I3', 'J3:K3', 'L3:L4'],
    ),
  ]);
  expect(reading).toMatchObject({ outcome: 'plan', year: 2026, isReady: true });
  expect(reading.tables[0]?.columns.map(({ meaning }) => meaning)).toEqual([
    'sequence',
    'title',
    'field',
    'items',
    'content',
    'objects',
    'ratio',
    'count',
    'window',
    'lead',
    'cooperating',
    'remarks',
  ]);
  expect(taskAt(reading, 0)).toMatchObject({
    sequence: '(1)',
    title: '加油站安全“综合查一次”',
    field: '成品油零售',
    objects: ['加油站(点)'],
    ratio: exactly(20),
    count: { ...exactly(12), about: true, unit: '户' },
    window: { from: '2026-05-01', to: '2026-06-30' },
    lead: one('市商务局'),
    cooperating: [one('市应急管理局'), one('市市场监管局')],
    remarks: ['与省级任务合并'],
    mode: 'joint',
    open: [],
  });
  expect(taskAt(reading, 0).items.map(({ text, content }) => [text, content])).toEqual([
    ['成品油经营资格', ['证照、台账']],
    ['安全生产', ['证照、台账']],
  ]);
  expect(taskAt(reading, 1)).toMatchObject({
    ratio: exactly(3),
    count: { ...exactly(8), unit: '户' },
    window: { from: '2026-04-01', to: '2026-09-30' },
    cooperating: [],
    mode: 'single',
  });
  expect(reading.tasks).toHaveLength(2);
  expect(cellAt(reading, 'A7')).toMatchObject({ part: 'subtotal' });
  expect(reading.questions).toEqual([]);
});

test.each([
  [
    [
      '抽查计划编号',
      '抽查计划名称',
      '抽查任务编号',
      '抽查任务名称',
      '抽查类型',
      '抽查机关',
      '抽查时间',
      '抽查比例',
    ],
    [null, 'planName', 'number', 'title', 'taskType', 'agencies', 'window', 'ratio'],
  ],
  [
    ['部门', '检查任务', '检查内容', '检查企业数', '检查时间安排', '检查方式', '联合检查部门'],
    ['agencies', 'title', 'content', 'count', 'window', 'method', 'cooperating'],
  ],
  [
    ['序号', '主题', '检查事项', '牵头单位', '参与单位', '检查对象', '计划检查次数', '计划检查户次', '月份'],
    ['sequence', 'title', 'items', 'lead', 'cooperating', 'objects', 'frequency', 'count', 'window'],
  ],
  [
    [
      '行政检查主体',
      '检查事项名称',
      '检查依据',
      '检查对象',
      '检查频次',
      '拟检查企业数量',
      '实施时间段',
      '联系人',
    ],
    ['agencies', 'items', 'basis', 'objects', 'frequency', 'count', 'window', null],
  ],
  [
    [
      '序号',
      '任务名称',
      '抽查对象范围',
      '抽查比例/数量',
      '抽查事项',
      '检查主体（牵头）',
      '检查主体（配合）',
      '完成时限',
    ],
    ['sequence', 'title', 'objects', 'extent', 'items', 'lead', 'cooperating', 'window'],
  ],
  [
    [
      '编 号',
      '监管领域',
      '双随机抽查事项',
      '检查对象及范围',
      '抽查比率',
      '起止时间',
      '发起机关',
      '联合抽查单位',
      '抽查层次',
    ],
    ['sequence', 'field', 'items', 'objects', 'ratio', 'window', 'lead', 'cooperating', 'level'],
  ],
  [
    ['序号', '项目', '对象', '事项', '比例', '时间', '部门'],
    ['sequence', 'title', 'objects', 'items', 'ratio', 'window', 'agencies'],
  ],
  [
    ['No.', '随机抽查项目', '被抽查对象', '抽取比例、频次', '拟抽查时间', '主管部门', '协同部门', '备 注'],
    ['sequence', 'title', 'objects', 'extent', 'window', 'agencies', 'cooperating', 'remarks'],
  ],
  [
    [
      '序号',
      '检查名称',
      '检查的主要内容',
      '涉及企业范围',
      '企业户数',
      '检查时间（月份）',
      '牵头处室',
      '配合处室',
    ],
    ['sequence', 'title', 'content', 'objects', 'count', 'window', 'lead', 'cooperating'],
  ],
])('the headings %j', async (headings, meanings) => {
  const reading = await readSheets([sheet('2025年计划', [headings, headings.map((_, n) => String(n + 1))])]);
  expect(reading.tables[0]?.columns.map(({ meaning }) => meaning)).toEqual(meanings);
});
