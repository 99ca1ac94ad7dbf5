// The second call: answers cell by cell, the digest that insists on exactly what was shown, nothing half taken.
import { planAnswersSchema } from '../../../../domain/plan-import/answers';
import { asked, cellAt, exactly, one, readSheets, sheet, taskAt } from './kit';

const headings = ['序号', '任务名称', '检查事项', '检查对象', '检查比例', '检查时间', '牵头部门'];
const plan = [
  sheet('计划', [
    ['2025年度计划'],
    headings,
    [1, '子', '甲事项', '企业', 0.05, '9月前', '甲局'],
    [2, '丑', '乙事项', '企业', '待定', '见文件', null],
  ]),
];

test('what must be settled keeps the plan from being imported; what is open does not', async () => {
  const reading = await readSheets(plan);
  expect(asked(reading, 'settle')).toEqual(['E3 ratioUnit', 'F3 beforeMonth', 'F4 unreadable']);
  expect(asked(reading, 'open')).toEqual(['E4 openInSource', 'G4 blank']);
  expect(reading.isReady).toBe(false);
});

test('answers are read in the place of the cells, also of blank ones, and shown beside the original', async () => {
  const reading = await readSheets(plan, {
    answers: {
      '计划!E3': { kind: 'text', text: '5%' },
      '计划!F3': { kind: 'text', text: '8月31日前' },
      '计划!F4': { kind: 'leaveOpen' },
      '计划!G4': { kind: 'text', text: '乙局' },
      '计划!E4': { kind: 'text', text: '不少于10%' },
    },
  });
  expect(reading).toMatchObject({ isReady: true, unusedAnswers: [] });
  expect(taskAt(reading, 0)).toMatchObject({
    ratio: exactly(5),
    window: { from: '2025-01-01', to: '2025-08-31' },
  });
  expect(taskAt(reading, 1)).toMatchObject({
    ratio: { atLeast: 10, atMost: null },
    window: null,
    lead: one('乙局'),
    open: [{ value: 'window', address: 'F4' }],
  });
  expect(cellAt(reading, 'E3')).toMatchObject({ original: '0.05', answer: '5%', understood: '比例 5%' });
  expect(cellAt(reading, 'G4')).toMatchObject({ original: '', answer: '乙局', understood: '牵头：乙局' });
  expect(asked(reading, 'check')).toEqual(['F3 dueOnly']);
});

test('an inference may be confirmed', async () => {
  const answers = { '计划!F3': { kind: 'confirm' } } as const;
  const due = [sheet('计划', [headings, [1, '子', '甲事项', '企业', '5%', '2025年9月底前', '甲局']])];
  expect(asked(await readSheets(due), 'check')).toEqual(['F2 dueOnly']);
  const confirmed = await readSheets(due, { answers: { '计划!F2': { kind: 'confirm' } } });
  expect(confirmed.questions).toEqual([]);
  // What must be settled is not settled by a nod.
  expect(asked(await readSheets(plan, { answers }), 'settle')).toContain('F3 beforeMonth');
});

test('an answer that answers nothing is told and keeps the plan out', async () => {
  const reading = await readSheets(
    [sheet('计划', [headings, [1, '子', '甲事项', '企业', '5%', '2025年9月', '甲局']], ['A2:A2'])],
    {
      answers: {
        '计划!Z99': { kind: 'text', text: '5%' },
        '别表!A1': { kind: 'omit' },
        '计划!F2': { kind: 'leaveOpen' },
        '计划!B2': { kind: 'column', meaning: 'title' },
      },
    },
  );
  expect(reading.unusedAnswers).toEqual(['计划!Z99', '别表!A1', '计划!F2', '计划!B2']);
  expect(reading.isReady).toBe(false);
});

test('a row and a column may be left out', async () => {
  const reading = await readSheets(plan, {
    answers: { '计划!A4': { kind: 'omit' }, '计划!E2': { kind: 'omit' }, '计划!F3': { kind: 'leaveOpen' } },
  });
  expect(reading.isReady).toBe(true);
  expect(reading.tasks.map(({ title, ratio, notes }) => [title, ratio, notes])).toEqual([['子', null, []]]);
  expect(cellAt(reading, 'E2')).toMatchObject({ part: 'heading', understood: '不采用' });
});

test('the digest is of the reading: the same again, another with any other cell or answer', async () => {
  const { digest } = await readSheets(plan);
  expect((await readSheets(plan)).digest).toBe(digest);
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
  const others = [
    await readSheets(plan, { answers: { '计划!E3': { kind: 'text', text: '5%' } } }),
    await readSheets(plan, { year: 2026 }),
    await readSheets([{ ...(plan[0] ?? sheet('x', [])), name: '计划二' }]),
  ].map((reading) => reading.digest);
  expect(new Set([digest, ...others]).size).toBe(4);
  const two = { '计划!E3': { kind: 'text', text: '5%' }, '计划!F4': { kind: 'leaveOpen' } } as const;
  const turned = { '计划!F4': two['计划!F4'], '计划!E3': two['计划!E3'] };
  expect((await readSheets(plan, { answers: two })).digest).toBe(
    (await readSheets(plan, { answers: turned })).digest,
  );
});

test('answers are checked before they are used', () => {
  expect(planAnswersSchema.safeParse({ '计划!B5': { kind: 'text', text: '5%' } }).success).toBe(true);
  expect(planAnswersSchema.safeParse({ '计划!B5': { kind: 'column', meaning: 'price' } }).success).toBe(
    false,
  );
  expect(planAnswersSchema.safeParse({ '计划!B5': { kind: 'text', text: '5%', by: 'me' } }).success).toBe(
    false,
  );
});
