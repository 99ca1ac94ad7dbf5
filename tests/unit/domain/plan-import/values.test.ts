// What single cells say: how many, how often, when, who, at which level, each as localities write it.
import { readBodies } from '../../../../domain/plan-import/read-bodies';
import { readExtent } from '../../../../domain/plan-import/read-extent';
import { readList } from '../../../../domain/plan-import/read-list';
import { readWindow } from '../../../../domain/plan-import/read-window';
import {
  readItemKind,
  readLevels,
  readMethod,
  readTaskType,
} from '../../../../domain/plan-import/read-words';
import type { Doubt } from '../../../../domain/plan-import/doubts';

const codes = (doubts: readonly Doubt[]): readonly string[] => doubts.map(({ code }) => code);

test.each([
  ['100%', '比例 100%', []],
  ['５％', '比例 5%', []],
  ['百分之五', '比例 5%', []],
  ['3‰', '比例 0.3%', []],
  ['不低于5%', '比例 不低于 5%', []],
  ['不少于 5 %', '比例 不低于 5%', []],
  ['5%以上', '比例 不低于 5%', []],
  ['不超过10%', '比例 不超过 10%', []],
  ['超过5%', '比例 不低于 5%', ['exclusiveBound']],
  ['约5%', '比例 约 5%', []],
  ['5%-10%', '比例 5% 至 10%', []],
  ['5～10％', '比例 5% 至 10%', []],
  ['5至10%', '比例 5% 至 10%', []],
  ['不低于5%，不超过10%', '比例 5% 至 10%', []],
  ['全覆盖', '比例 100%', []],
  ['1家', '数量 1 家', []],
  ['约10户', '数量 约 10 户', []],
  ['20户左右', '数量 约 20 户', []],
  ['不少于20家', '数量 不少于 20 家', []],
  ['10-20家', '数量 10 家 至 20 家', []],
  ['二十家', '数量 20 家', []],
  ['1,200家', '数量 1200 家', []],
  ['10家（占5%）', '比例 5%；数量 10 家', []],
  ['待定', '检查比例待定', ['openInSource']],
  ['根据监管需要确定', '检查比例待定', ['openInSource']],
  ['抽查比例不低于5%,抽查频次根据监管需要确定', '比例 不低于 5%；检查频次待定', ['openInSource']],
  ['抽查比例、频次根据监管需要确定', '检查比例待定；检查频次待定', ['openInSource', 'openInSource']],
  ['比例：5%\n频次：每年1次', '比例 5%；频次 每年 1 次', []],
  ['5%（每年1次）', '比例 5%；频次 每年 1 次', []],
  ['A类1%，B类5%，C类10%', '', ['severalRatios']],
  ['按辖区内企业库抽取5%', '比例 5%', ['alsoSaid']],
  ['150%', '', ['outOfRange']],
  ['0.05', '', ['ratioUnit']],
  ['5', '', ['ratioUnit']],
  ['请见附件', '', ['unreadable']],
  ['/', '', ['blank']],
])('how many: %j is “%s”', (text, understood, doubts) => {
  const read = readExtent(text, ['ratio'], null);
  expect([read.understood, codes(read.doubts)]).toEqual([understood, doubts]);
});

test('a number alone is what its heading says', () => {
  expect(readExtent('5', ['ratio'], '%').facts).toEqual({ ratio: { atLeast: 5, atMost: 5, about: false } });
  expect(readExtent('约12', ['count'], '户').facts).toEqual({
    count: { atLeast: 12, atMost: 12, about: true, unit: '户' },
  });
});

test.each([
  ['每年1次', { atLeast: 1, atMost: 1, about: false, every: 1, per: 'year' }],
  ['每年一次', { atLeast: 1, atMost: 1, about: false, every: 1, per: 'year' }],
  ['1次/年', { atLeast: 1, atMost: 1, about: false, every: 1, per: 'year' }],
  ['一年两次', { atLeast: 2, atMost: 2, about: false, every: 1, per: 'year' }],
  ['每半年一次', { atLeast: 1, atMost: 1, about: false, every: 1, per: 'halfYear' }],
  ['每季度', { atLeast: 1, atMost: 1, about: false, every: 1, per: 'quarter' }],
  ['每两年一次', { atLeast: 1, atMost: 1, about: false, every: 2, per: 'year' }],
  ['每两个月一次', { atLeast: 1, atMost: 1, about: false, every: 2, per: 'month' }],
  ['每年不少于2次', { atLeast: 2, atMost: null, about: false, every: 1, per: 'year' }],
  ['全年不超过1次', { atLeast: null, atMost: 1, about: false, every: 1, per: 'year' }],
])('how often: %s', (text, frequency) => {
  const read = readExtent(text, ['frequency'], null);
  expect(read.facts.frequency).toEqual(frequency);
  expect(read.doubts).toEqual([]);
});

test('how often, without a period and without a number', () => {
  expect(codes(readExtent('1次', ['frequency'], null).doubts)).toEqual(['perUnsaid']);
  expect(readExtent('根据监管需要确定', ['frequency'], null)).toMatchObject({
    facts: {},
    doubts: [{ code: 'openInSource', detail: '检查频次' }],
  });
});

test.each([
  ['2025年9月', '2025-09-01 至 2025-09-30', []],
  ['２０２５年９月', '2025-09-01 至 2025-09-30', []],
  ['九月', '2025-09-01 至 2025-09-30', []],
  ['4月-8月', '2025-04-01 至 2025-08-31', []],
  ['４－８月', '2025-04-01 至 2025-08-31', []],
  ['4至8月', '2025-04-01 至 2025-08-31', []],
  ['3月份～11月份', '2025-03-01 至 2025-11-30', []],
  ['2024年2月', '2024-02-01 至 2024-02-29', ['otherYear']],
  ['2025年4月-2026年3月', '2025-04-01 至 2026-03-31', []],
  ['11月-次年2月', '2025-11-01 至 2026-02-28', []],
  ['11月-2月', '', ['spanBackwards']],
  ['第三季度', '2025-07-01 至 2025-09-30', []],
  ['2025年第一、二季度', '2025-01-01 至 2025-06-30', []],
  ['一、三季度', '2025-01-01 至 2025-03-31；2025-07-01 至 2025-09-30', ['severalWindows']],
  ['第三季度（7-9月）', '2025-07-01 至 2025-09-30', []],
  ['第三季度（6-9月）', '2025-07-01 至 2025-09-30', ['bracketDiffers']],
  ['上半年', '2025-01-01 至 2025-06-30', []],
  ['下半年', '2025-07-01 至 2025-12-31', []],
  ['全年', '2025-01-01 至 2025-12-31', []],
  ['2025年度', '2025-01-01 至 2025-12-31', []],
  ['4、5、6月', '2025-04-01 至 2025-06-30', []],
  [
    '3、6、9月',
    '2025-03-01 至 2025-03-31；2025-06-01 至 2025-06-30；2025-09-01 至 2025-09-30',
    ['severalWindows'],
  ],
  ['2025.3.1-2025.10.31', '2025-03-01 至 2025-10-31', []],
  ['2025-03-01至2025-10-31', '2025-03-01 至 2025-10-31', []],
  ['2025年3月1日—10月31日', '2025-03-01 至 2025-10-31', []],
  ['9月1日-15日', '2025-09-01 至 2025-09-15', []],
  ['9月上旬', '2025-09-01 至 2025-09-10', []],
  ['9月底前', '2025-01-01 至 2025-09-30', ['dueOnly']],
  ['9月30日前完成', '2025-01-01 至 2025-09-30', ['dueOnly']],
  ['年底前', '2025-01-01 至 2025-12-31', ['dueOnly']],
  ['9月底', '2025-09-21 至 2025-09-30', ['vagueDays']],
  ['9月前', '', ['beforeMonth']],
  ['10月起', '2025-10-01 至 2025-12-31', ['startOnly']],
  ['即日起至12月底', '', ['startUnknown']],
  ['每季度1次', '2025-01-01 至 2025-12-31', ['frequencyAsWindow']],
  ['45901', '2025-09-01', ['excelDate']],
  ['2025年9月，根据实际情况调整', '2025-09-01 至 2025-09-30', ['alsoSaid']],
  ['长期', '长期，没有起止日', ['openInSource']],
  ['待定', '检查时间待定', ['openInSource']],
  ['按上级部署', '检查时间待定', ['openInSource']],
  ['9月31日', '', ['unreadable']],
  ['13月', '', ['unreadable']],
  ['9', '', ['unreadable']],
  ['见文件', '', ['unreadable']],
])('when: %s is “%s”', (text, understood, doubts) => {
  const read = readWindow(text, 2025, null);
  expect([read.understood, codes(read.doubts)]).toEqual([understood, doubts]);
});

test('a month without a year is open until somebody says the year', () => {
  expect(codes(readWindow('4月-8月', null, null).doubts)).toEqual(['yearUnknown']);
  expect(readWindow('2025年4月-8月', null, null).understood).toBe('2025-04-01 至 2025-08-31');
});

test.each([
  ['1.甲。2.乙。3.丙', ['甲', '乙', '丙'], []],
  ['1．甲2．乙', ['甲', '乙'], []],
  ['①甲②乙；③丙', ['甲', '乙', '丙'], []],
  ['（一）甲；（二）乙', ['甲', '乙'], []],
  ['一、甲\n二、乙', ['甲', '乙'], []],
  ['甲；乙；', ['甲', '乙'], []],
  ['甲（含子、丑；寅）;乙', ['甲(含子、丑;寅)', '乙'], []],
  ['· 甲\n· 乙', ['甲', '乙'], []],
  ['依法检查：1、甲 2、乙', ['甲', '乙'], ['alsoSaid']],
  ['1. 层高不低于1.5米\n2. 2025年新建', ['层高不低于1.5米', '2025年新建'], []],
  ['从事危险化学品生产、经营、储存的企业', ['从事危险化学品生产、经营、储存的企业'], []],
  ['登记事项\n检查', ['登记事项检查'], ['linesJoined']],
])('a list in one cell: %j', (text, parts, doubts) => {
  const read = readList(text);
  expect([read.parts, codes(read.doubts)]).toEqual([parts, doubts]);
});

test.each([
  ['市政府办公室', '市政府办公室', []],
  ['市场监管、税务部门', '市场监管部门；税务部门', []],
  ['公安、税务部门', '公安部门；税务部门', []],
  ['市公安局和市税务局', '市公安局；市税务局', []],
  ['文化和旅游部门', '文化和旅游部门', []],
  ['教育或人力资源和社会保障部门', '教育部门 或 人力资源和社会保障部门', ['oneOfSeveral']],
  ['宣传部门(检查电影院时发起)', '宣传部门（检查电影院时发起）', ['bodyCondition']],
  ['市场监管局（知识产权局）', '市场监管局（知识产权局）', []],
  ['牵头单位：甲局\n参与单位：乙局、丙局', '牵头：甲局；配合：乙局；配合：丙局', []],
  ['市监局（牵头）、税务局', '牵头：市监局；税务局', []],
  ['各相关部门', '各相关部门', ['vagueBody']],
  ['县公安局等部门', '县公安局等部门', ['vagueBody']],
  ['待定', '部门待定', ['openInSource']],
  ['无', '', ['blank']],
])('who: %j is “%s”', (text, understood, doubts) => {
  const read = readBodies(text, null);
  expect([read.understood, codes(read.doubts)]).toEqual([understood, doubts]);
});

test('nobody helps', () => {
  expect(readBodies('无', 'cooperating')).toEqual({ facts: {}, understood: '没有', doubts: [] });
});

test.each([
  ['省、市、县级', ['province', 'city', 'county']],
  ['市县（区）级', ['city', 'county']],
  ['县（市、区）级', ['county']],
  ['区县级', ['county']],
  ['县级', ['county']],
  ['县级以上', ['province', 'city', 'county']],
  ['乡镇（街道）', ['township']],
  ['国家级、省级', ['state', 'province']],
  ['各级', undefined],
])('level %s', (text, levels) => {
  expect(readLevels(text).facts.levels).toEqual(levels);
});

test('ways of checking say whether somebody enters', () => {
  expect(readMethod('现场检查、网络检查').facts).toEqual({
    texts: ['现场检查', '网络检查'],
    channels: ['onSite', 'offSite'],
  });
  expect(readMethod('非现场检查').facts.channels).toEqual(['offSite']);
  expect(readMethod('书面检查').facts.channels).toEqual(['offSite']);
  expect(codes(readMethod('双随机').doubts)).toEqual(['noChannel']);
});

test('kinds of items and of tasks', () => {
  expect(readItemKind('一般检查事项').facts).toEqual({ itemKind: 'general' });
  expect(readItemKind('重点检查事项').facts).toEqual({ itemKind: 'key' });
  expect(codes(readItemKind('其他').doubts)).toEqual(['unreadable']);
  expect(readTaskType('定向').facts).toEqual({ selection: 'directed' });
  expect(readTaskType('不定向抽查').facts).toEqual({ selection: 'undirected' });
  expect(readTaskType('跨部门联合双随机').facts).toEqual({ selection: 'random', mode: 'joint' });
  expect(codes(readTaskType('其他').doubts)).toEqual(['unreadable']);
});
