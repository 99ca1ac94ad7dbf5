// Items that rest, end, or are kept after a review: from today on, never before.
import { addDays } from '../calendar/plain-date';
import { refuse, type Refusal } from '../shared/outcome';
import type { ClearingGround, Item } from './item';
import { done, late, wrongState, type ItemContext, type ItemOutcome, type ItemStep } from './step';
import { statusOn, versionOn, type ItemStatus } from './time';

/** Standing on the list, in force or about to be. */
const listed: readonly ItemStatus[] = ['notYetValid', 'inForce', 'suspended'];

export const suspend: ItemStep<'suspend'> = ({ today }, item, { from, until, reason }) => {
  if (!listed.includes(statusOn(item, from)) || statusOn(item, from) === 'suspended')
    return wrongState(item, from, 'suspend');
  return (
    late(from, today) ??
    (until === null ? null : late(until, addDays(from, 1))) ??
    done({ ...item, suspensions: [...item.suspensions, { from, until, reason }] })
  );
};

export const resume: ItemStep<'resume'> = ({ today }, item, { from }) => {
  const open = item.suspensions.find((one) => one.until === null || one.until > from);
  if (open === undefined || open.from > from) return wrongState(item, from, 'resume');
  return (
    late(from, today) ??
    done({
      ...item,
      suspensions: item.suspensions.flatMap((one) =>
        one !== open ? [one] : one.from === from ? [] : [{ ...one, until: from }],
      ),
    })
  );
};

const end = (
  { today }: ItemContext,
  item: Item,
  command: 'merge' | 'abolish',
  ending: NonNullable<Item['ending']>,
): ItemOutcome => {
  if (item.ending !== null || !listed.includes(statusOn(item, today)))
    return wrongState(item, today, command);
  // A version that waits to be published waits no more.
  const versions = item.versions.filter(({ publishedOn }) => publishedOn !== null);
  return late(ending.on, today) ?? done({ ...item, versions, ending });
};

export const merge: ItemStep<'merge'> = (context, item, { into, on, reason }) => {
  const { target, pack } = context;
  const { source } = pack.itemList.clearingGrounds;
  if (target === null || target.id === item.id || statusOn(target, on) !== 'inForce')
    return refuse('itemTarget', { items: [into], on }, source);
  return end(context, item, 'merge', { kind: 'merged', on, into, ground: 'overlap', reason });
};

/** An end that was set for a day to come and has not come is taken back; one that has come stays. */
export const reinstate: ItemStep<'reinstate'> = ({ today }, item) =>
  item.ending === null || item.ending.on <= today
    ? wrongState(item, today, 'reinstate')
    : done({ ...item, ending: null });

const groundRefusal = ({ pack }: ItemContext, ground: ClearingGround): Refusal | null => {
  const { value, source } = pack.itemList.clearingGrounds;
  return value.includes(ground) ? null : refuse('itemGround', { ground, allowed: value }, source);
};

export const abolish: ItemStep<'abolish'> = (context, item, { on, ground, reason }) =>
  groundRefusal(context, ground) ??
  end(context, item, 'abolish', { kind: 'abolished', on, into: null, ground, reason });

/** HZ-03 keeps the outcome of each review: kept, merged or cancelled. */
export const keep: ItemStep<'keep'> = (context, item, { ground, reason }) => {
  const { today } = context;
  if (versionOn(item, today) === null || !listed.includes(statusOn(item, today)))
    return wrongState(item, today, 'keep');
  return (
    groundRefusal(context, ground) ??
    done({ ...item, reviews: [...item.reviews, { on: today, ground, reason }] })
  );
};
