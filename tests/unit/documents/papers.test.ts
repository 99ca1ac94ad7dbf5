// Plans and calendars as papers: the words of the people who read them, and pages on which nothing is lost.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { plainDate } from '../../../domain/calendar/plain-date';
import { planLineSchema, type PlanLine } from '../../../domain/plan/line';
import { calendarPaper } from '../../../documents/calendar-paper';
import { checkCodeOf } from '../../../documents/check-code';
import { dateInNumerals } from '../../../documents/chinese-numerals';
import { planPaper, type Names } from '../../../documents/plan-paper';
import { createRenderer } from '../../../documents/renderer';
import { pagesOfPdf } from '../../support/read-pdf';

const rare = '㛃𬭎䶮（慈溪）有限公司';
const names: Names = {
  agency: (id) => ({ fire: '市消防救援大队', market: '市市场监督管理局' })[id] ?? id,
  item: (id) => ({ 'item-1': '消防设施检查', 'item-2': '计量器具检查' })[id] ?? id,
  enterprise: (id) => ({ 'e-1': rare, 'e-2': '乙公司', 'e-3': '丙公司', 'e-4': '丁公司' })[id] ?? id,
};
const line = (change: object = {}): PlanLine =>
  planLineSchema.parse({
    ref: 'cixi-fire-2026-1',
    title: '人员密集场所消防检查',
    itemIds: ['item-1', 'item-2'],
    targets: { kind: 'named', enterpriseIds: ['e-1', 'e-2'] },
    window: { from: '2026-03-01', to: '2026-06-30' },
    mode: 'joint',
    channel: 'onSite',
    method: '实地检查',
    content: '消防设施',
    basis: '《中华人民共和国消防法》',
    cooperatingAgencyIds: ['market'],
    ...change,
  });
const plan = {
  kind: 'annual' as const,
  title: '市消防救援大队2026年度涉企行政检查计划',
  number: '慈消〔2026〕3号',
  year: 2026,
  agencyIds: ['fire'],
  lines: [line()],
  preface: ['对同一企业的现场检查，全年不超过二次。'],
  publishedOn: plainDate('2026-03-20'),
  countsObjects: false,
};

test.each([
  ['2026-03-31', '二〇二六年三月三十一日'],
  ['2026-10-10', '二〇二六年十月十日'],
  ['2030-12-20', '二〇三〇年十二月二十日'],
  ['2027-11-01', '二〇二七年十一月一日'],
])('%s is written %s', (day, words) => {
  expect(dateInNumerals(plainDate(day))).toBe(words);
});

test('a line says who, what, whom, how often, when, how, with whom and why (CX-42, DE-20)', () => {
  const [told] = planPaper(plan, names).lines;
  expect(told).toEqual({
    no: 1,
    title: '人员密集场所消防检查',
    items: '消防设施检查；计量器具检查',
    objects: `${rare}、乙公司`,
    frequency: '1次',
    window: '3月1日至6月30日',
    way: '现场，综合查一次',
    cooperating: '市市场监督管理局',
    basis: '《中华人民共和国消防法》',
  });
});

test.each([
  [{ kind: 'named', enterpriseIds: ['e-1', 'e-2', 'e-3', 'e-4'] }, `${rare}、乙公司、丙公司等4户`],
  [{ kind: 'sampled', pool: '一般监管对象库', ratioPercent: 5, count: null }, '一般监管对象库中随机抽取5%'],
  [
    { kind: 'sampled', pool: '一般监管对象库', ratioPercent: null, count: 40, drawnEnterpriseIds: ['e-2'] },
    '一般监管对象库中随机抽取40户，已抽取1户',
  ],
])('objects %j are told as %s', (targets, words) => {
  expect(planPaper({ ...plan, lines: [line({ targets })] }, names).lines[0]?.objects).toBe(words);
});

test('the public reads how many enterprises, never which', () => {
  const [told] = planPaper({ ...plan, countsObjects: true }, names).lines;
  expect(told?.objects).toBe('指定对象2户');
});

test('a title breaks after its agency, and a plan that is not published bears no date', () => {
  const paper = planPaper({ ...plan, publishedOn: null }, names);
  expect(paper.title).toEqual(['市消防救援大队', '2026年度涉企行政检查计划']);
  expect(paper.issuedOn).toBeNull();
});

test('a calendar lists visits by day, whoever sent them in, the lead apart from those who go along (CX-52)', () => {
  const visit = {
    day: plainDate('2026-05-07'),
    enterpriseId: 'e-1',
    leadAgencyId: 'fire',
    agencyIds: ['fire', 'market'],
    itemIds: ['item-1'],
    channel: 'onSite' as const,
    mode: 'joint' as const,
    people: 4,
  };
  const paper = calendarPaper(
    {
      title: '慈溪市2026年5月入企检查安排',
      preface: [],
      visits: [visit, { ...visit, day: plainDate('2026-05-06'), enterpriseId: 'e-2' }],
      issuers: ['慈溪市综合行政执法指导办公室'],
      issuedOn: plainDate('2026-04-30'),
    },
    names,
  );
  expect(paper.visits.map(({ day, enterprise, lead, others }) => [day, enterprise, lead, others])).toEqual([
    ['2026年5月6日（周三）', '乙公司', '市消防救援大队', '市市场监督管理局'],
    ['2026年5月7日（周四）', rare, '市消防救援大队', '市市场监督管理局'],
  ]);
});

test('the check code follows every character of the paper and its template', () => {
  const paper = planPaper(plan, names);
  expect(checkCodeOf('plan', paper)).toMatch(/^[0-9A-F]{4}(-[0-9A-F]{4}){3}$/);
  expect(checkCodeOf('plan', { ...paper, number: '慈消〔2026〕4号' })).not.toBe(checkCodeOf('plan', paper));
  expect(checkCodeOf('calendar', paper)).not.toBe(checkCodeOf('plan', paper));
});

test('a plan of sixty lines is whole on its pages: A4, nothing over an edge, its code on each, rare characters among it', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'ruqi-paper-'));
  const renderer = createRenderer();
  try {
    const lines = Array.from({ length: 60 }, (_, nth) =>
      line({ ref: `line-${String(nth)}`, title: `第${String(nth + 1)}项：${'很长的名称'.repeat(8)}` }),
    );
    const { pdf, checkCode } = await renderer.render('plan', planPaper({ ...plan, lines }, names));
    const file = path.join(folder, 'plan.pdf');
    writeFileSync(file, pdf);
    const pages = pagesOfPdf(file);
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.flatMap(({ outside }) => outside)).toEqual([]);
    expect(new Set(pages.map(({ width, height }) => [width, height].sort().join('×')))).toEqual(
      new Set(['595×842']),
    );
    for (const [nth, { text }] of pages.entries()) {
      expect(text).toContain(checkCode);
      expect(text).toContain(`— ${String(nth + 1)} —`);
    }
    const whole = pages.map(({ text }) => text).join('');
    expect(whole.replaceAll(/\s/g, '')).toContain('第60项：');
    for (const character of ['㛃', '𬭎', '䶮']) expect(whole).toContain(character);
  } finally {
    await renderer.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a template that does not exist is a fault that names it', async () => {
  const renderer = createRenderer();
  try {
    await expect(renderer.render('nothing' as 'plan', planPaper(plan, names))).rejects.toThrow('nothing.typ');
  } finally {
    await renderer.close();
  }
});
