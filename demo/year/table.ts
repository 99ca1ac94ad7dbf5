// The table that closes a year: a column a place, every number read back from the product.
import { ruleNames } from '../../domain/errors/names';
import { aligned } from '../telling/aligned';
import type { YearTally } from './tally';

type Cell = (year: YearTally) => string;

const of = (count: number, all: number): string => `${String(count)}/${String(all)}`;
const monthly = ({ rounds }: YearTally) => rounds.filter(({ id }) => /-\d{4}-\d{2}$/.test(id));
const annual = ({ rounds }: YearTally) => rounds.find(({ id }) => /-\d{4}$/.test(id));
const sum = <T>(all: readonly T[], count: (one: T) => number): string =>
  String(all.reduce((total, one) => total + count(one), 0));
const adjusted =
  (...statuses: readonly string[]): Cell =>
  (year) =>
    sum(monthly(year), ({ adjustments }) =>
      statuses.reduce((total, status) => total + (adjustments[status] ?? 0), 0),
    );
const percent = (part: number): string => `${(part * 100).toFixed(2)} %`;

const rows: readonly (readonly [string, Cell])[] = [
  ['机关 / 企业', (y) => `${String(y.agencies)} / ${String(y.enterprises)}`],
  ['事项：编制 / 公布 / 其间停用', ({ items: i }) => [i.drafted, i.published, i.suspended].join(' / ')],
  ['年度计划：编制 / 公布', ({ plans: p }) => [p.drafted, p.published].join(' / ')],
  ['最后一份计划公布于', ({ plans: p }) => p.lastPublishedOn ?? '—'],
  ['计划条目 / 双随机抽取', ({ plans: p }) => [p.lines, p.draws].join(' / ')],
  [
    '年度统筹：合并前 → 合并后（次）',
    (y) => `${String(annual(y)?.before ?? 0)} → ${String(annual(y)?.after ?? 0)}`,
  ],
  ['　下界 / 差距', (y) => `${String(annual(y)?.lowerBound ?? 0)} / ${percent(annual(y)?.gap ?? 0)}`],
  ['　计划超出上限之处', (y) => String(annual(y)?.overCap ?? 0)],
  [
    '月磋商：按日截止 / 按日公布',
    (y) => {
      const months = monthly(y);
      const closed = months.filter(({ closedOnTime }) => closedOnTime).length;
      const published = months.filter(({ publishedOn, publishBy }) => publishedOn === publishBy).length;
      return `${of(closed, months.length)}、${of(published, months.length)}`;
    },
  ],
  [
    '零报告 / 未报',
    (y) => `${sum(monthly(y), (one) => one.nilReturns)} / ${sum(monthly(y), (one) => one.silent)}`,
  ],
  ['调整：同意 / 紧急备案', (y) => `${adjusted('agreed')(y)} / ${adjusted('filed')(y)}`],
  ['调整：逾期 / 不同意', (y) => `${adjusted('late')(y)} / ${adjusted('refused')(y)}`],
  ['计划入企：安排 / 其中综合查一次', ({ planned: p }) => [p.visits, p.joint].join(' / ')],
  ['　立项 / 取消 / 曾因规则不能立项', ({ planned: p }) => [p.started, p.cancelled, p.blocked].join(' / ')],
  [
    '检查：开始 / 入企 / 办结 / 撤回',
    ({ inspections: i }) => [i.begun, i.entered, i.completed, i.withdrawn].join(' / '),
  ],
  [
    '台账名额：保留 = 用去 + 放还 + 仍占',
    ({ ledger: l }) => `${String(l.kept)} = ${[l.consumed, l.released, l.held].join(' + ')}`,
  ],
  ['被查企业', (y) => String(y.enterprisesSeen)],
  ['一户最多：计划检查 → 实际入企', ({ most }) => `${String(most.before)} → ${String(most.after)}`],
  [
    '同一机关对一户最多 / 上限',
    ({ cap }) => `${String(cap.most)} / ${cap.limit === null ? '未定' : String(cap.limit)}`,
  ],
  ['突破上限之处', ({ cap }) => String(cap.over)],
];

const nameOf = (code: string): string => {
  const names: Readonly<Record<string, string>> = ruleNames;
  return names[code.replace('rule.', '')] ?? code;
};

const refusals = ({ placeName, refused, blocked }: YearTally): readonly (readonly string[])[] => [
  ...refused.map((one) => [
    placeName,
    nameOf(one.code),
    one.command,
    one.clauses.join('、'),
    String(one.count),
  ]),
  ...blocked.map((one) => [
    placeName,
    nameOf(one.code),
    '自动立项',
    one.clauses.join('、'),
    String(one.count),
  ]),
];

export const yearTable = (years: readonly YearTally[]): readonly string[] => [
  ...aligned(
    ['', ...years.map(({ placeName }) => placeName)],
    rows.map(([title, cell]) => [title, ...years.map(cell)]),
  ),
  '',
  ...aligned(['被拒', '规则', '办理', '条款', '次数'], years.flatMap(refusals)),
];
