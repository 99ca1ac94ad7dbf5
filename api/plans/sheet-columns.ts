// The lines of a plan as a sheet that comes back without loss: one row a line, and more rows under its number where its
// objects are more than a cell holds.
import type { PlanLine } from '../../domain/plan/line';
import { column, optional, writeCell, type CellForm, type SheetColumn } from '../registers/sheet-columns';

const yesNo: CellForm = { kind: 'optionalWords', words: { true: '是', false: '否' } };
const words = (all: Readonly<Record<string, string>>): CellForm => ({ kind: 'optionalWords', words: all });

export const lineColumns: readonly SheetColumn[] = [
  column('ref', '条目编号', optional, '', ['编号', '任务编号'], 26),
  column('title', '任务名称', optional, '', ['检查任务'], 34),
  column('itemIds', '检查事项', optional, '', ['事项'], 36),
  column('enterpriseIds', '检查对象', optional, '', ['指定对象'], 36),
  column('pool', '抽取范围', optional, '', ['检查对象库'], 22),
  column('ratioPercent', '抽查比例（%）', optional, '', ['比例'], 14),
  column('count', '抽查户数', optional, '', ['户数'], 12),
  column('drawnEnterpriseIds', '已抽取的对象', optional, '', [], 36),
  column('drawId', '抽取记录编号', optional, '', [], 22),
  column('visitsPerYear', '检查次数', optional, '', ['频次'], 12),
  column('windowFrom', '首日', optional, '', ['开始日期'], 14),
  column('windowTo', '末日', optional, '', ['结束日期'], 14),
  column('mode', '组织方式', words({ single: '单独', joint: '联合', entrusted: '委托' }), '', [], 12),
  column('channel', '现场或非现场', words({ onSite: '现场', offSite: '非现场' }), '', [], 14),
  column('method', '检查方式', optional, '', [], 22),
  column('content', '检查内容', optional, '', [], 36),
  column('basis', '检查依据', optional, '', [], 36),
  column('cooperatingAgencyIds', '配合单位', optional, '', ['配合部门'], 32),
  column('people', '每次人员数', optional, '', [], 12),
  column('minutes', '每次分钟数', optional, '', [], 12),
  column('ownerLeads', '须由本机关牵头', yesNo, '', [], 16),
  column('entrustable', '可由同行机关代查', yesNo, '', [], 18),
];

/** Fields whose cells hold names or ids, one on each line of the cell. */
export const listFields = {
  itemIds: 'item',
  enterpriseIds: 'enterprise',
  drawnEnterpriseIds: 'enterprise',
  cooperatingAgencyIds: 'agency',
} as const;
export type ListField = keyof typeof listFields;
export const isListField = (field: string): field is ListField => Object.hasOwn(listFields, field);

export const targetFields = [
  'enterpriseIds',
  'pool',
  'ratioPercent',
  'count',
  'drawnEnterpriseIds',
  'drawId',
] as const;
export const numberFields: readonly string[] = [
  'ratioPercent',
  'count',
  'visitsPerYear',
  'people',
  'minutes',
];

/** Which column a fault of a line's field is told at. */
export const columnOfLinePath = (path: readonly PropertyKey[]): string => {
  const [first = '', second = ''] = path.map(String);
  if (first === 'window') return second === 'to' ? 'windowTo' : 'windowFrom';
  if (first === 'targets') return targetFields.find((field) => field === second) ?? 'enterpriseIds';
  return first;
};

/** Excel takes 32,767 characters in a cell. */
const MOST_CHARACTERS = 30_000;

/** Names one below the other, cut where a cell is full. */
const cellsOf = (names: readonly string[]): readonly string[] => {
  const cells: string[] = [];
  for (const name of names) {
    const last = cells.at(-1);
    if (last === undefined || last.length + name.length + 1 > MOST_CHARACTERS) cells.push(name);
    else cells[cells.length - 1] = `${last}\n${name}`;
  }
  return cells;
};

export type NameInSheet = (register: 'item' | 'enterprise' | 'agency', id: string) => string;

/** Rows of one line: the first says all, those after it go on with what did not fit. */
export const rowsOf = (line: PlanLine, nameOf: NameInSheet): readonly (readonly string[])[] => {
  const { targets, window, visitsPerYear, people, minutes, ownerLeads, entrustable, ...texts } = line;
  const sampled = targets.kind === 'sampled' ? targets : null;
  const lists: Readonly<Record<ListField, readonly string[]>> = {
    itemIds: line.itemIds,
    enterpriseIds: targets.kind === 'named' ? targets.enterpriseIds : [],
    drawnEnterpriseIds: sampled?.drawnEnterpriseIds ?? [],
    cooperatingAgencyIds: line.cooperatingAgencyIds,
  };
  const cells = Object.fromEntries(
    Object.entries(lists).map(([field, ids]) => [
      field,
      cellsOf(ids.map((id) => nameOf(listFields[field as ListField], id))),
    ]),
  );
  const whole: Readonly<Record<string, unknown>> = {
    ...texts,
    pool: sampled?.pool,
    ratioPercent: sampled?.ratioPercent == null ? null : String(sampled.ratioPercent),
    count: sampled?.count == null ? null : String(sampled.count),
    drawId: sampled?.drawId,
    visitsPerYear: String(visitsPerYear),
    windowFrom: window.from,
    windowTo: window.to,
    people: String(people),
    minutes: String(minutes),
    ownerLeads: String(ownerLeads),
    entrustable: String(entrustable),
  };
  const height = Math.max(1, ...Object.values(cells).map(({ length }) => length));
  return Array.from({ length: height }, (_, nth) =>
    lineColumns.map((one) => {
      if (isListField(one.field)) return cells[one.field]?.[nth] ?? '';
      return nth === 0 || one.field === 'ref' ? writeCell(one, whole[one.field]) : '';
    }),
  );
};
