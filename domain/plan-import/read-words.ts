// Cells that choose from few words: levels, ways of checking, kinds of items and of tasks.
import type { Channel } from '../inspection/vocabulary';
import { doubt } from './doubts';
import type { Facts, PlanLevel, Reading } from './facts';
import { roleOf, sayRole } from './read-bodies';
import { compact, halfWidth, isDash, isOpen } from './text';

const unreadable = (example: string): Reading => ({
  facts: {},
  understood: '',
  doubts: [doubt('unreadable', example)],
});
/** These cells choose from few words. */
const longest = 500;

const openOrBlank = (text: string, what: string): Reading | null => {
  if (text.length > longest) return unreadable(`请写明${what}`);
  if (isDash(text)) return { facts: {}, understood: '', doubts: [doubt('blank', what)] };
  return isOpen(text)
    ? { facts: {}, understood: `${what}待定`, doubts: [doubt('openInSource', what)] }
    : null;
};

const levelSigns: Readonly<Record<string, PlanLevel>> = {
  国: 'state',
  部: 'state',
  省: 'province',
  市: 'city',
  州: 'city',
  盟: 'city',
  县: 'county',
  区: 'county',
  旗: 'county',
  镇: 'township',
};
const levelNames: Readonly<Record<PlanLevel, string>> = {
  state: '国家级',
  province: '省级',
  city: '市级',
  county: '县级',
  township: '乡级',
};
const levelOrder: readonly PlanLevel[] = ['state', 'province', 'city', 'county', 'township'];

/** 县（市、区）is the county level alone; 市县（区）is the city's and the county's. */
const plainLevels = (text: string): string =>
  compact(text)
    .replaceAll('自治区级', '省级')
    .replaceAll('自治区', '省')
    .replaceAll(/直辖市/g, '省')
    .replaceAll(
      /县\(市[、,/]?区\)|县市区|县\(区\)|区\(县\)|县\/区|区县|县区|区\(市\)县|区\(县[、,]?市\)/g,
      '县',
    )
    .replaceAll(/乡镇?\(街道\)|镇\(街道\)|乡\(镇[、,]?(?:街道)?\)|乡镇街道|乡镇|街道|乡/g, '镇')
    .replaceAll('国家', '国')
    .replaceAll('设区的市', '市')
    .replaceAll(/市本级|本级/g, '市')
    .replaceAll(/级|及|和|与|两|三|四|行政|部门|[、,;/()]/g, '');

export const readLevels = (original: string): Reading => {
  const early = openOrBlank(original, '层级');
  if (early !== null) return early;
  const isUpwards = /以上/.test(original);
  const signs = [...plainLevels(original).replace('以上', '')];
  const found = new Set(signs.flatMap((sign) => levelSigns[sign] ?? []));
  if (found.size === 0 || signs.some((sign) => levelSigns[sign] === undefined))
    return unreadable('请写成 省级、市级、县级、乡级，几级之间用顿号');
  const lowest = Math.max(...[...found].map((level) => levelOrder.indexOf(level)));
  const levels = levelOrder.filter(
    (level, index) => found.has(level) || (isUpwards && index > 0 && index <= lowest),
  );
  return { facts: { levels }, understood: levels.map((level) => levelNames[level]).join('、'), doubts: [] };
};

const onSite = /现场|实地|上门|入企|抽样|采样|踏勘/;
const offSite = /非现场|网络|书面|在线|线上|远程|视频|数据|监测|资料|材料|问询|函询|电话|互联网/;
const channelNames: Readonly<Record<Channel, string>> = { onSite: '现场', offSite: '非现场' };

/** What is written is kept as the method; it also says whether somebody enters. */
export const readMethod = (original: string): Reading => {
  const early = openOrBlank(original, '检查方式');
  if (early !== null) return early;
  const text = compact(original);
  const texts = halfWidth(original)
    .split(/[、,;/\n]|和|及|与|\+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const channels: Channel[] = [
    ...(onSite.test(text.replaceAll('非现场', '')) ? (['onSite'] as const) : []),
    ...(offSite.test(text) ? (['offSite'] as const) : []),
  ];
  return {
    facts: { texts, channels },
    understood: [texts.join('、'), ...channels.map((channel) => channelNames[channel])].join('；'),
    doubts: channels.length === 0 ? [doubt('noChannel')] : [],
  };
};

export const readItemKind = (original: string): Reading => {
  const early = openOrBlank(original, '事项类别');
  if (early !== null) return early;
  const text = compact(original);
  const isKey = text.includes('重点');
  const isGeneral = /一般|普通/.test(text);
  if (isKey === isGeneral) return unreadable('请写 一般检查事项 或者 重点检查事项');
  return isKey
    ? { facts: { itemKind: 'key' }, understood: '重点检查事项', doubts: [] }
    : { facts: { itemKind: 'general' }, understood: '一般检查事项', doubts: [] };
};

const typeWords: readonly (readonly [pattern: RegExp, facts: Facts, name: string])[] = [
  [/不定向/, { selection: 'undirected' }, '不定向抽查'],
  [/(?<!不)定向/, { selection: 'directed' }, '定向抽查'],
  [/双随机|随机/, { selection: 'random' }, '随机抽查'],
  [/专项/, { kind: 'special' }, '专项检查'],
  [/日常|常规|计划|年度/, { kind: 'planned' }, '计划检查'],
  [/联合|跨部门|综合查一次/, { mode: 'joint' }, '联合检查'],
  [/部门内部|内部抽查|单部门|单独|本部门|部门抽查|部门检查/, { mode: 'single' }, '单独检查'],
];

/** 定向、不定向; also whether the task is joint or special, where the column says so. */
export const readTaskType = (original: string): Reading => {
  const early = openOrBlank(original, '任务类型');
  if (early !== null) return early;
  const text = compact(original);
  const found = typeWords.filter(([pattern]) => pattern.test(text));
  // 双随机 beside 定向 says nothing further; the words come in the order of their weight.
  const facts = [...found].reverse().reduce<Facts>((all, [, one]) => ({ ...all, ...one }), {});
  return found.length === 0
    ? unreadable('请写 定向、不定向、随机、专项 或者 联合 一类的词')
    : { facts, understood: found.map(([, , name]) => name).join('、'), doubts: [] };
};

export const readRole = (original: string): Reading => {
  const role = original.length > longest ? null : roleOf(original);
  return role === null
    ? unreadable('请写 发起（牵头）或者 配合（参与）')
    : { facts: { role }, understood: sayRole[role], doubts: [] };
};
