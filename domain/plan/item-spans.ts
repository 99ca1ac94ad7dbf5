// The days in which an item may be inspected, as one knows them today: what the lines of a plan are held against (HZ-07, CX-20).
import { addDays, type PlainDate } from '../calendar/plain-date';
import type { Item } from '../items/item';
import { statusOn, versionOn } from '../items/time';

/** Last day included; open at the end: null. */
export interface ItemSpan {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/** Days on which the item may come to stand otherwise than on the day before. */
const turns = ({ versions, suspensions, ending }: Item): readonly PlainDate[] => {
  const days = [
    ...versions.flatMap(({ validFrom }) => validFrom ?? []),
    ...suspensions.flatMap(({ from, until }) => [from, ...(until === null ? [] : [until])]),
    ...(ending === null ? [] : [ending.on]),
  ];
  return [...new Set(days)].sort();
};

/** In force, and by a version that is public by today. */
export const inForceSpans = (item: Item, today: PlainDate): readonly ItemSpan[] => {
  const days = turns(item);
  const spans: ItemSpan[] = [];
  days.forEach((day, index) => {
    const publishedOn = versionOn(item, day)?.publishedOn ?? null;
    if (statusOn(item, day) !== 'inForce' || publishedOn === null || publishedOn > today) return;
    const next = days[index + 1];
    const to = next === undefined ? null : addDays(next, -1);
    const last = spans.at(-1);
    if (last?.to != null && addDays(last.to, 1) === day) spans[spans.length - 1] = { from: last.from, to };
    else spans.push({ from: day, to });
  });
  return spans;
};
