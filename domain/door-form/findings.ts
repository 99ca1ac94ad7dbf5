// From the filled-in form to what the record of the check (现场检查笔录) says of each item.
import type { ComposedPoint } from '../items/compose';
import type { FormEntry } from './entry';
import { pointStates } from './points';

export interface ItemFinding {
  readonly itemId: string;
  readonly conforms: boolean;
  /** What was seen at its points, in their order. */
  readonly note: string;
}

export interface FormOutcome {
  /** Points that nobody has filled in, or that were set back. */
  readonly missing: readonly number[];
  readonly conflicts: readonly number[];
  /** One for each item with points in the form; only complete when nothing is missing or in conflict. */
  readonly findings: readonly ItemFinding[];
}

type FormPoint = Pick<ComposedPoint, 'no' | 'content' | 'sources'>;

const longestNote = 4000;

/** Never between the two halves of a rare character. */
const shortened = (text: string): string =>
  text.length <= longestNote ? text : `${text.slice(0, longestNote - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;

const words = { conforms: '符合', violates: '不符合', notApplicable: '不适用', open: '尚未查' } as const;

export const outcomeOf = (points: readonly FormPoint[], entries: readonly FormEntry[]): FormOutcome => {
  const states = new Map(pointStates(entries).map((state) => [state.point, state]));
  const valueAt = (no: number) => states.get(no)?.value ?? null;
  const isConflict = (no: number): boolean => states.get(no)?.isConflict ?? false;
  const itemIds = [...new Set(points.flatMap(({ sources }) => sources.map(({ itemId }) => itemId)))];
  return {
    missing: points
      .map(({ no }) => no)
      .filter((no) => !isConflict(no) && (valueAt(no)?.finding ?? 'open') === 'open'),
    conflicts: points.map(({ no }) => no).filter(isConflict),
    findings: itemIds.map((itemId) => {
      const own = points.filter(({ sources }) => sources.some((source) => source.itemId === itemId));
      const seen = own.flatMap(({ no, content }) => {
        const value = valueAt(no);
        if (value === null || value.finding === 'open') return [];
        return [`${content}：${words[value.finding]}${value.note === '' ? '' : `（${value.note}）`}`];
      });
      return {
        itemId,
        conforms: own.every(({ no }) => valueAt(no)?.finding !== 'violates'),
        note: shortened(seen.join('；')),
      };
    }),
  };
};
