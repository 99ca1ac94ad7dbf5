// The negative list (涉企行政检查负面清单, JJ-57): which of its entries a check meets.
import type { PlainDate } from '../calendar/plain-date';
import type { Channel, EnterprisePool, InspectionKind, InspectionMode } from '../inspection/vocabulary';
import type { ListEntry } from './list-entries';

export interface CheckSubject {
  readonly itemIds: readonly string[];
  readonly kind: InspectionKind;
  readonly mode: InspectionMode;
  readonly channel: Channel;
  readonly pool: EnterprisePool;
  readonly day: PlainDate;
}

const holds = <T>(wanted: readonly T[], has: readonly T[]): boolean =>
  wanted.length === 0 || wanted.some((one) => has.includes(one));

/** Entries all of whose conditions the check meets: none of them may be carried out. */
export const bansOn = (
  { itemIds, kind, mode, channel, pool, day }: CheckSubject,
  entries: readonly ListEntry<'negative'>[],
): readonly ListEntry<'negative'>[] =>
  entries.filter(
    (entry) =>
      holds(entry.itemIds, itemIds) &&
      holds(entry.kinds, [kind]) &&
      holds(entry.channels, [channel]) &&
      holds(entry.pools, [pool]) &&
      (entry.untilDate === null || day <= entry.untilDate) &&
      !(entry.jointOnly && mode === 'joint'),
  );
