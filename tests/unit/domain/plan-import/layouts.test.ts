// The three published layouts: every fact in its place, every open value listed.
import { asked, cellAt, exactly, one, readSheets, sheet, taskAt } from './kit';
import { layoutA, layoutB, layoutC, rowsOfC } from './layouts';

describe('layout A: own plan of a department', () => {
  test('each task has its facts', async () => {
    const reading = await readSheets([layoutA]);
    expect(reading).toMatchObject({ outcome: 'plan', year: 2025, isReady: true, unusedAnswers: [] });
    expect(reading.title).toBe('阳江市人民政府办公室2025年度“双随机、一公开”抽查工作计划');
    expect(reading.tasks).toHaveLength(2);
    const first = taskAt(reading, 0);
    expect(first).toMatchObject({
      key: '抽查计划!3',
      rows: [3],
      sequence: '1',
      title: '2025年融资担保行业抽查',
      field: null,
      selection: 'directed',
      objects: ['持有有效许可证的融资担保公司'],
      ratio: exactly(100),
      count: { ...exactly(1), unit: '家' },
      frequency: null,
      window: { from: '2025-09-01', to: '2025-09-30' },
      lead: one('市政府办公室'),
      cooperating: [],
      unassigned: [],
      mode: 'single',
      open: [],
    });
    expect(first.items.map(({ text }) => text)).toEqual([
      '条例及配套制度执行情况',
      '备案和报告',
      '是否超范围经营',
      '担保责任余额计量',
      '资产比例',
      '配合监管',
    ]);
    expect(first.items.every(({ bodies }) => bodies[0]?.oneOf[0] === '市政府办公室')).toBe(true);
    expect(taskAt(reading, 1)).toMatchObject({
      sequence: '2',
      title: '2025年典当行行业抽查',
      selection: 'undirected',
      ratio: { atLeast: 5, atMost: null, about: false },
      count: { atLeast: 3, atMost: 3, about: true, unit: '户' },
      window: null,
      open: [{ value: 'window', address: 'H4', why: '原文没有定下检查时间' }],
    });
  });

  test('cells are told with the original beside what was understood', async () => {
    const reading = await readSheets([layoutA]);
    expect(cellAt(reading, 'G2')).toMatchObject({
      part: 'heading',
      original: '大约抽取的\n检查对象数量',
      understood: '检查数量',
    });
    expect(cellAt(reading, 'H2')).toMatchObject({ original: '实施\n时间', understood: '检查时间' });
    expect(cellAt(reading, 'F3')).toMatchObject({
      original: '１００％',
      understood: '比例 100%',
      tasks: ['抽查计划!3'],
    });
    expect(cellAt(reading, 'H3')).toMatchObject({
      original: '2025年９月',
      understood: '2025-09-01 至 2025-09-30',
    });
    expect(cellAt(reading, 'A1')).toMatchObject({ part: 'title', range: 'A1:I1' });
    expect(cellAt(reading, 'A5')).toMatchObject({ part: 'note', tasks: [] });
    expect(reading.questions.map(({ key, need, original }) => [key, need, original])).toEqual([
      ['抽查计划!H4', 'open', '待定'],
    ]);
  });
});

describe('layout B: joint plan with merged cells', () => {
  const facts = {
    sequence: '1',
    field: '工程咨询单位抽查',
    title: '工程造价咨询企业抽查',
    objects: ['工程造价咨询企业、专职专业人员'],
    itemKind: 'general',
    ratio: { atLeast: 5, atMost: null, about: false },
    frequency: null,
    window: { from: '2023-04-01', to: '2023-08-31' },
    methods: ['现场检查', '网络检查'],
    channels: ['onSite', 'offSite'],
    channel: null,
    levels: ['province', 'city', 'county'],
    lead: one('住房城乡建设部门'),
    cooperating: [one('市场监管部门')],
    unassigned: [],
    mode: 'joint',
    items: [
      {
        text: '执业情况的监督检查',
        powerItems: ['执业情况的监督检查'],
        content: ['执业行为', '成果质量等'],
        bodies: [one('住房城乡建设部门')],
        levels: ['county'],
        itemKind: 'general',
        objects: [],
      },
      {
        text: '登记事项检查(营业执照、名称、期限、范围、住所、注册资本实缴、法定代表人…)',
        powerItems: ['登记事项的监督检查'],
        content: ['执照是否醒目、有无涂改', '名称是否与登记相同', '…'],
        bodies: [one('市场监管部门')],
        levels: ['county'],
        itemKind: 'general',
        objects: [],
      },
    ],
  };

  test('one task over the rows of its departments', async () => {
    const reading = await readSheets([layoutB]);
    expect(reading).toMatchObject({ year: 2023, isReady: true });
    expect(reading.tasks).toHaveLength(1);
    expect(taskAt(reading, 0)).toMatchObject({ ...facts, rows: [4, 5] });
    expect(asked(reading, 'settle')).toEqual([]);
    expect(asked(reading, 'open')).toEqual(['F4 openInSource']);
    expect(asked(reading, 'check')).toEqual([]);
    expect(taskAt(reading, 0).open).toEqual([
      { value: 'frequency', address: 'F4', why: '原文没有定下检查频次' },
    ]);
    expect(cellAt(reading, 'A4')).toMatchObject({ range: 'A4:A5', understood: '1' });
    expect(cellAt(reading, 'F4').understood).toBe('比例 不低于 5%；检查频次待定');
  });

  test('two rows of headings, the second naming the two columns of the departments', async () => {
    const rows = layoutB.rows?.map((row) => [...row]) ?? [];
    rows[2] = [...Array<null>(9).fill(null), '角色', '部门名称', null, null, null, null];
    const { merges = [], ...rest } = layoutB;
    const group = { startRow: 1, startCol: 9, endRow: 1, endCol: 10 };
    const reading = await readSheets([
      {
        ...rest,
        rows,
        merges: [...merges.filter(({ startCol, startRow }) => startCol !== 9 || startRow !== 1), group],
      },
    ]);
    expect(reading.tables[0]?.headingRows).toEqual([2, 3]);
    expect(reading.tables[0]?.columns.slice(9, 11)).toEqual([
      { address: 'J3', heading: '检查部门 / 角色', meaning: 'role' },
      { address: 'K3', heading: '检查部门 / 部门名称', meaning: 'agencies' },
    ]);
    expect(taskAt(reading, 0)).toMatchObject(facts);
  });

  test('two rows of headings that name a column for each role', async () => {
    const reading = await readSheets([
      sheet(
        '计划',
        [
          ['序号', '联合抽查事项', '检查时间', null, '检查部门', null],
          [null, null, '起', '止', '发起', '配合'],
          [1, '餐饮抽查', '2025年3月1日', '2025年5月31日', '市场监管局', '公安局、消防救援大队'],
        ],
        ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'],
      ),
    ]);
    expect(taskAt(reading, 0)).toMatchObject({
      window: { from: '2025-03-01', to: '2025-05-31' },
      lead: one('市场监管局'),
      cooperating: [one('公安局'), one('消防救援大队')],
    });
  });

  test('without any merging the second row goes on below a blank number, and that is told', async () => {
    const rows = (layoutB.rows ?? []).filter((_row, index) => index !== 2);
    const reading = await readSheets([{ name: '联合抽查', rows }]);
    expect(taskAt(reading, 0)).toMatchObject({ ...facts, items: facts.items.map((item) => ({ ...item })) });
    expect(asked(reading, 'check')).toEqual(['K2 guessedColumn', 'A4 continuedRow']);
    expect(asked(reading, 'settle')).toEqual([]);
  });
});

describe('layout C: list of items by field', () => {
  test('merged departments go for both tasks; a blank number goes on with the task above', async () => {
    const reading = await readSheets([layoutC]);
    expect(reading.tasks.map(({ sequence, rows }) => [sequence, rows])).toEqual([
      ['1', [2]],
      ['2', [3]],
      ['3', [4, 5]],
      ['4', [6]],
      ['5', [7]],
      ['6', [8]],
    ]);
    expect(taskAt(reading, 0)).toMatchObject({
      field: '包装装潢、其他印刷品印刷单位抽查',
      title: '包装装潢、其他印刷品印刷单位抽查',
      objects: ['包装装潢、其他印刷品印刷单位'],
      lead: one('宣传部门'),
      cooperating: [one('文化和旅游部门')],
      levels: ['city', 'county'],
    });
    expect(taskAt(reading, 1)).toMatchObject({
      field: '出版物零售单位抽查',
      objects: ['出版物零售单位'],
      lead: one('宣传部门'),
      cooperating: [one('文化和旅游部门')],
      levels: ['city', 'county'],
    });
    expect(cellAt(reading, 'E2')).toMatchObject({
      range: 'E2:E3',
      tasks: ['抽查事项清单!2', '抽查事项清单!3'],
    });
    const third = taskAt(reading, 2);
    expect(third).toMatchObject({
      field: '学校办学情况抽查',
      objects: ['中小学校'],
      lead: one('教育部门'),
      cooperating: [one('市场监管部门'), one('税务部门')],
    });
    expect(third.items.map(({ text, bodies }) => [text, bodies.map(({ oneOf }) => oneOf[0])])).toEqual([
      ['中小学教育装备产品的检查', ['教育部门', '市场监管部门']],
      ['营利性民办高中、幼儿园取得证照、收费、办学情况', ['教育部门', '市场监管部门', '税务部门']],
    ]);
    expect(cellAt(reading, 'E5')).toMatchObject({ original: '', understood: '沿用 E4：牵头：教育部门' });
    expect(asked(reading, 'check')).toEqual(['B1 titleFromOther', 'A5 continuedRow']);
    expect(reading.questions.find(({ address }) => address === 'A5')?.text).toBe(
      '序号空白且未合并，视为上一任务的续行；空白的检查对象沿用 D4，发起部门沿用 E4，抽查层级沿用 G4',
    );
    expect(taskAt(reading, 4)).toMatchObject({
      objects: ['游泳场(馆)'],
      lead: one('卫生健康部门'),
      cooperating: [one('市场监管部门')],
    });
    expect(taskAt(reading, 5)).toMatchObject({
      lead: one('文化和旅游部门'),
      cooperating: [one('公安部门'), one('税务部门')],
    });
  });

  test('who leads one of several is open, the condition in brackets is kept', async () => {
    const reading = await readSheets([layoutC]);
    expect(taskAt(reading, 3)).toMatchObject({
      lead: { oneOf: ['文化和旅游部门', '卫生健康部门', '宣传部门'], note: '检查电影院时宣传部门发起' },
      cooperating: [
        { oneOf: ['卫生健康部门', '文化和旅游部门'], note: null },
        one('宣传部门'),
        one('消防救援机构'),
      ],
      objects: ['影剧院、录像厅(室)、游艺厅(室)、舞厅、音乐厅'],
    });
    expect(asked(reading, 'open')).toEqual(['E6 oneOfSeveral', 'E6 bodyCondition', 'F6 oneOfSeveral']);
    expect(reading.tables[0]?.absent).toEqual(['title', 'ratio', 'window']);
    expect(taskAt(reading, 3).open.map(({ value, address }) => [value, address])).toEqual([
      ['lead', 'E6'],
      ['lead', 'E6'],
      ['cooperating', 'F6'],
      ['window', null],
      ['ratio', null],
    ]);
  });

  test('a blank cell beside a number of its own goes on with nothing unless it is merged', async () => {
    const reading = await readSheets([sheet('清单', rowsOfC)]);
    expect(taskAt(reading, 1)).toMatchObject({ lead: null, cooperating: [], levels: [] });
    expect(asked(reading, 'open').slice(0, 2)).toEqual(['E3 blank', 'G3 blank']);
    expect(taskAt(reading, 1).open.map(({ value, address }) => [value, address])).toEqual([
      ['lead', 'E3'],
      ['level', 'G3'],
      ['window', null],
      ['ratio', null],
    ]);
  });
});
