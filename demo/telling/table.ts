// The table at the end: a row a lifecycle, aligned for terminals in which Chinese characters are two columns wide.
import { isOver } from '../../domain/inspection/deadline';
import { outcomeName } from './outcome-name';
import type { LifecycleTale, Tale } from './tale';
import { shanghaiIso } from './shanghai-time';

const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;

const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0);
const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

const dayOf = (instant: string | undefined): string =>
  instant === undefined ? '—' : shanghaiIso(instant).slice(0, 10);

const rowOf = (place: string, tale: LifecycleTale): readonly string[] => {
  const count = (status: string): number =>
    tale.deadlines.filter((deadline) => deadline.status === status).length;
  return [
    place,
    tale.name,
    outcomeName(tale.outcome),
    dayOf(tale.steps[0]?.at),
    dayOf(tale.steps.at(-1)?.at),
    String(tale.steps.length),
    `${count('met')}/${tale.deadlines.filter(isOver).length}/${count('cancelled')}`,
    String(tale.refusals.length),
    String(tale.letters.length),
    tale.isChainWhole ? '完整' : '断裂',
  ];
};

const headings = [
  '地区',
  '生命周期',
  '结果',
  '开始',
  '结束',
  '步骤',
  '期限 按期/届满/了结',
  '被拒',
  '信件',
  '记录链',
];

export const tableOf = (tales: readonly Tale[]): readonly string[] => {
  const rows = [
    headings,
    ...tales.flatMap(({ place, lifecycles }) => lifecycles.map((tale) => rowOf(place, tale))),
  ];
  const widths = headings.map((_heading, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
  );
  const printed = rows.map((row) =>
    row
      .map((cell, column) => padded(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const rule = '─'.repeat(widths.reduce((sum, width) => sum + width + 2, -2));
  return ['', ...printed.slice(0, 1), rule, ...printed.slice(1)];
};
