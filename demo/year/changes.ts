// What agencies want changed of their plans in the course of the year: in time, late, urgent, returned, refused.
import type { CityAgency, City } from './city';
import type { ItemsOfAgencies } from './items';
import { lineOf, lineRef, windows, type PlansOfCity } from './plans';

/** Days of the line that is added in July, and of the draw for it. */
export const addedWindow = { from: '2026-09-10', to: '2026-10-31' } as const;
export const addedRef = (agency: CityAgency): string => `${agency.id}-2026-added`;

export interface Change {
  readonly agency: CityAgency;
  /** Of the round. */
  readonly month: number;
  readonly timing: 'inTime' | 'late';
  readonly urgentReason: string | null;
  readonly reason: string;
  readonly changes: readonly object[];
  /** What the bodies say, once for each time that it is sent. */
  readonly decisions: readonly ('agree' | 'return' | 'refuse')[];
}

export const adjustmentId = ({ agency, month }: Change): string =>
  `${agency.id}-adj-2026-${String(month).padStart(2, '0')}`;

/** The agency that never sends anything until a round is closed. */
export const silentAgency = ({ agencies }: City): CityAgency => {
  const last = agencies.at(-1);
  if (last === undefined) throw new RangeError('a city without agencies');
  return last;
};

const rest = { timing: 'inTime', urgentReason: null, decisions: ['agree'] } as const;

/** All that can be said before the year begins; the added line's objects are drawn in July. */
export const changesOfYear = (city: City, items: ItemsOfAgencies, plans: PlansOfCity): readonly Change[] => {
  const [, second, third, , fifth] = city.agencies;
  if (second === undefined || third === undefined || fifth === undefined)
    throw new RangeError('too few agencies for a year');
  const last = silentAgency(city);
  const item = (agency: CityAgency): string => items.get(agency.id)?.published[0] ?? '';
  const drawnBy = (agency: CityAgency): readonly string[] => [
    ...(plans.draws.get(lineRef(agency, 2))?.drawn.keys() ?? []),
  ];
  const cancel = (agency: CityAgency, nth: number) => ({
    kind: 'cancelLine',
    ref: lineRef(agency, 2),
    enterpriseIds: drawnBy(agency).slice(nth, nth + 1),
  });
  const add = (agency: CityAgency, ref: string, window: { readonly from: string; readonly to: string }) => ({
    kind: 'addLine',
    line: lineOf(agency, ref, item(agency), window, {
      kind: 'sampled',
      pool: '重点监管对象库',
      ratioPercent: null,
      count: 3,
    }),
  });
  return [
    {
      ...rest,
      ...{ agency: second, month: 5, reason: '与企业年度停产检修错开' },
      changes: [
        { kind: 'moveLine', ref: lineRef(second, 2), window: { from: '2026-10-19', to: '2026-12-15' } },
      ],
    },
    { ...rest, ...{ agency: third, month: 6, reason: '企业停产' }, changes: [cancel(third, 0)] },
    {
      ...rest,
      ...{ agency: second, month: 7, reason: '上级通报的共性风险须补查' },
      changes: [add(second, addedRef(second), addedWindow)],
    },
    {
      ...rest,
      ...{ agency: fifth, month: 8, reason: '拟增加一轮检查' },
      changes: [add(fifth, `${fifth.id}-2026-refused`, windows[2])],
      decisions: ['refuse'],
    },
    {
      ...rest,
      ...{ agency: last, month: 9, reason: '企业搬迁', timing: 'late' },
      changes: [cancel(last, 0)],
    },
    {
      ...rest,
      ...{ agency: third, month: 10, reason: '企业注销' },
      changes: [cancel(third, 1)],
      decisions: ['return', 'agree'],
    },
    {
      ...rest,
      ...{ agency: fifth, month: 11, reason: '集中整治隐患', urgentReason: '发现同类重大隐患，须集中核查' },
      changes: [
        { kind: 'moveLine', ref: lineRef(fifth, 2), window: { from: '2026-11-16', to: '2026-12-15' } },
      ],
    },
  ];
};
