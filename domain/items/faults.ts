// Why an item may not be checked: asked when a plan names it, when an inspection is submitted and again at the door (HZ-07,
// CX-20, DE-10). Pure, so that the plan, the inspection's rules and the pages ask the same question.
import type { PlainDate } from '../calendar/plain-date';
import type { ItemFaultCode } from './fault-codes';
import type { Item } from './item';
import { statusOn, versionOn, type ItemStatus } from './time';

export interface ItemFault {
  readonly itemId: string;
  readonly code: ItemFaultCode;
  /** First day of the check on which it holds; null: it holds whatever the day. */
  readonly on: PlainDate | null;
}

export interface CheckDays {
  /** The check may take place from the first to the last of these days, both among them. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Shanghai day on which it is asked: what is not public by then is not public. */
  readonly today: PlainDate;
}

const faultOf: Readonly<Record<Exclude<ItemStatus, 'inForce'>, ItemFaultCode>> = {
  ownerUnclear: 'ownerUnclear',
  draft: 'notPublic',
  filed: 'notPublic',
  notYetValid: 'notYetValid',
  suspended: 'suspended',
  merged: 'merged',
  abolished: 'abolished',
  withdrawn: 'withdrawn',
};

/** Days of the check on which an item may come to stand otherwise than on the day before. */
const turningDays = (item: Item, { from, to }: CheckDays): readonly PlainDate[] => {
  const turns = [
    ...item.versions.flatMap(({ validFrom }) => validFrom ?? []),
    ...item.suspensions.map((suspension) => suspension.from),
    ...(item.ending === null ? [] : [item.ending.on]),
  ];
  return [from, ...turns.filter((day) => day > from && day <= to).sort()];
};

/** What stands against checking this item on any of these days; without a fault it is in force on every one of them. */
export const faultsOfItem = (item: Item, days: CheckDays): readonly ItemFault[] => {
  const found = new Map<ItemFaultCode, PlainDate>();
  for (const day of turningDays(item, days)) {
    const status = statusOn(item, day);
    const isPublic = (versionOn(item, day)?.publishedOn ?? days.today) <= days.today;
    const code = status !== 'inForce' ? faultOf[status] : isPublic ? null : 'notPublic';
    if (code !== null && !found.has(code)) found.set(code, day);
  }
  return [...found].map(([code, on]) => ({ itemId: item.id, code, on }));
};

/**
 * What stands against a check of these items by these agencies; empty: nothing. Items that the place does not know are
 * faults, too, so that nothing passes because it could not be found.
 * @param items those of `itemIds` that the register has
 */
export const itemFaults = (
  itemIds: readonly string[],
  items: readonly Item[],
  agencyIds: readonly string[],
  days: CheckDays,
): readonly ItemFault[] =>
  itemIds.flatMap((itemId): readonly ItemFault[] => {
    const item = items.find(({ id }) => id === itemId);
    if (item === undefined) return [{ itemId, code: 'unknown', on: null }];
    const alien: readonly ItemFault[] = agencyIds.includes(item.ownerAgencyId)
      ? []
      : [{ itemId, code: 'otherAgency', on: null }];
    return [...faultsOfItem(item, days), ...alien];
  });
