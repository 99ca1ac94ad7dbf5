// The table at the end: a row a lifecycle.
import { isOver } from '../../domain/inspection/deadline';
import { aligned } from './aligned';
import { outcomeName } from './outcome-name';
import type { LifecycleTale, Tale } from './tale';
import { shanghaiIso } from './shanghai-time';

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
  const rows = tales.flatMap(({ place, lifecycles }) => lifecycles.map((tale) => rowOf(place, tale)));
  return ['', ...aligned(headings, rows)];
};
