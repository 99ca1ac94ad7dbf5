// An item through time: which version counts on a day, and how the item stands then. A list that changes keeps what it said,
// so that an inspection of an earlier day reads the version of its day (HZ-06, JJ-08).
import type { PlainDate } from '../calendar/plain-date';
import { pendingOf, type Item, type ItemVersion } from './item';

/**
 * How an item stands. ownerUnclear: no department in charge is agreed (HZ-11); draft, filed: not public; notYetValid: public, in force later;
 * inForce: may be inspected; suspended: not at present; merged, abolished, withdrawn: no more.
 */
export const itemStatuses = [
  'ownerUnclear',
  'draft',
  'filed',
  'notYetValid',
  'inForce',
  'suspended',
  'merged',
  'abolished',
  'withdrawn',
] as const;
export type ItemStatus = (typeof itemStatuses)[number];

const ordered = (item: Item): readonly (ItemVersion & { readonly validFrom: PlainDate })[] =>
  item.versions.flatMap((version) =>
    version.publishedOn === null || version.validFrom === null
      ? []
      : [{ ...version, validFrom: version.validFrom }],
  );

/** The version whose days `day` is one of, suspended or ended or not; null before the first. */
export const versionOn = (item: Item, day: PlainDate): ItemVersion | null =>
  ordered(item).findLast(({ validFrom }) => validFrom <= day) ?? null;

const isSuspended = ({ suspensions }: Item, day: PlainDate): boolean =>
  suspensions.some(({ from, until }) => from <= day && (until === null || day < until));

const unpublishedStatus = (item: Item): ItemStatus => {
  if (item.candidateAgencyIds.length > 0) return 'ownerUnclear';
  return pendingOf(item)?.filing == null ? 'draft' : 'filed';
};

/** How the item stands on a day, as far as is known now. */
export const statusOn = (item: Item, day: PlainDate): ItemStatus => {
  const { ending } = item;
  if (ending !== null && ending.on <= day) return ending.kind;
  const published = ordered(item);
  if (published.length === 0) return unpublishedStatus(item);
  if (versionOn(item, day) === null) return 'notYetValid';
  return isSuspended(item, day) ? 'suspended' : 'inForce';
};
