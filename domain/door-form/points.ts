// What a filled-in form says: a register of many values (Shapiro et al. 2011, INRIA RR-7506, §3.2.2) at each point. Whatever the
// order in which entries come in, and however often, the same entries say the same.
import { sameValue, valueOf, type FormEntry, type PointValue } from './entry';

type Entry = Pick<FormEntry, 'entryId' | 'point' | 'basedOn' | keyof PointValue>;

export interface PointState<E extends Entry = FormEntry> {
  readonly point: number;
  /** Entries that no other one replaces, in the order of their ids; several: written by people who had not seen each other's. */
  readonly heads: readonly E[];
  /** What all heads agree on; null: nobody has filled it in, or they differ. */
  readonly value: PointValue | null;
  readonly isConflict: boolean;
}

const byId = (one: Entry, other: Entry): number =>
  one.entryId < other.entryId ? -1 : Number(one.entryId > other.entryId);

const stateOf = <E extends Entry>(point: number, entries: readonly E[]): PointState<E> => {
  const replaced = new Set(entries.flatMap(({ basedOn }) => basedOn));
  const heads = entries.filter(({ entryId }) => !replaced.has(entryId)).toSorted(byId);
  const [first, ...others] = heads;
  const agree = first !== undefined && others.every((other) => sameValue(first, other));
  return { point, heads, value: agree ? valueOf(first) : null, isConflict: heads.length > 0 && !agree };
};

/** Of all points that somebody has filled in, in their order. */
export const pointStates = <E extends Entry>(entries: readonly E[]): readonly PointState<E>[] => {
  const points = new Map<number, E[]>();
  for (const entry of entries) points.set(entry.point, [...(points.get(entry.point) ?? []), entry]);
  return [...points].toSorted(([one], [other]) => one - other).map(([point, own]) => stateOf(point, own));
};

/** What a device shows at a point, and what an edit there replaces. */
export const pointStateOf = <E extends Entry>(entries: readonly E[], point: number): PointState<E> =>
  stateOf(
    point,
    entries.filter((entry) => entry.point === point),
  );
