// Which sheets go into which totals of a month. Every total is told to who supervises, so what one total has and another has not can be
// subtracted: sheets go the same way in groups, none of which is smaller than the fewest that a batch may have.
import { monthBefore, type Month } from './evaluation';

export interface WaitingSheet {
  readonly id: string;
  readonly month: Month;
  /** That have not had it and may; none for a sheet given with the bare code. */
  readonly agencyIds: readonly string[];
  /** Totals that it is in already, in one text: those with the same text went the same way so far. */
  readonly batches: string;
}

export interface Apportioned {
  readonly sheetId: string;
  /** Whether it comes into the total of the place now; one that is in a batch came into it then. */
  readonly ofPlace: boolean;
  /** Agencies whose batch it comes into now. */
  readonly agencyIds: readonly string[];
}

/** Months after which a sheet of agencies that have too few goes into the total of the place alone. */
export const monthsForAgency = 6;

/** Months after which a sheet of a joint visit goes with some of its agencies alone: until then others may come that go to all of them. */
export const monthsForJoint = 3;

const groupsBy = <T>(list: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
};

interface Way {
  readonly sheet: WaitingSheet;
  readonly agencyIds: readonly string[];
}

const isNew = ({ sheet }: Way): boolean => sheet.batches === '';
const wayOf = ({ sheet, agencyIds }: Way): string => `${sheet.batches}|${[...agencyIds].sort().join(' ')}`;

/** Agencies that fewer than `fewest` sheets would come to get none. */
const withoutSmall = (ways: readonly Way[], fewest: number): readonly Way[] => {
  const counts = new Map<string, number>();
  for (const { agencyIds } of ways) for (const id of agencyIds) counts.set(id, (counts.get(id) ?? 0) + 1);
  return ways.map((way) => ({
    ...way,
    agencyIds: way.agencyIds.filter((id) => (counts.get(id) ?? 0) >= fewest),
  }));
};

const partsOf = (ids: readonly string[]): readonly (readonly string[])[] =>
  ids
    .reduce<readonly (readonly string[])[]>(
      (parts, id) => [...parts, ...parts.map((part) => [...part, id])],
      [[]],
    )
    .filter(({ length }) => length > 0 && length < ids.length);

/** Agencies beyond which only single ones are tried: the parts of a set double with each. */
const mostForParts = 6;

/**
 * New sheets of small groups go with those that go to a part of their agencies, where all of these together are enough: as many
 * agencies as can be, then those that have the fewest. Nobody can tell them from the others there.
 */
const withPartOfAgencies = (
  ways: readonly Way[],
  fewest: number,
  mayPart: (sheet: WaitingSheet) => boolean,
): readonly Way[] => {
  const groups = groupsBy(ways, wayOf);
  const loose = ways.filter(
    (way) =>
      isNew(way) &&
      way.agencyIds.length > 1 &&
      mayPart(way.sheet) &&
      (groups.get(wayOf(way))?.length ?? 0) < fewest,
  );
  const parts = new Map(
    loose.flatMap(({ agencyIds }) =>
      (agencyIds.length > mostForParts ? agencyIds.map((id) => [id]) : partsOf([...agencyIds].sort())).map(
        (part) => [part.join(' '), part] as const,
      ),
    ),
  );
  const [best] = [...parts.entries()]
    .map(([key, part]) => {
      const coming = loose.filter(({ agencyIds }) => part.every((id) => agencyIds.includes(id)));
      return { key, part, coming, count: coming.length + (groups.get(`|${key}`)?.length ?? 0) };
    })
    .filter(({ count }) => count >= fewest)
    .sort((a, b) => b.part.length - a.part.length || a.count - b.count || (a.key < b.key ? -1 : 1));
  if (best === undefined) return ways;
  const moved = ways.map((way) => (best.coming.includes(way) ? { ...way, agencyIds: best.part } : way));
  return withPartOfAgencies(moved, fewest, mayPart);
};

/**
 * New sheets of a small group wait, or go into the total of the place alone when they have waited long enough; a group that went one
 * way stays together if it would fall apart into small ones.
 */
const withoutSmallGroups = (
  ways: readonly Way[],
  fewest: number,
  waited: (sheet: WaitingSheet) => boolean,
): readonly Way[] => {
  const groups = groupsBy(ways, wayOf);
  const isSmall = (way: Way): boolean => (groups.get(wayOf(way))?.length ?? 0) < fewest;
  const falling = new Set(
    ways.filter((way) => !isNew(way) && isSmall(way)).map(({ sheet }) => sheet.batches),
  );
  return ways.flatMap((way) => {
    const toPlace = { ...way, agencyIds: [] };
    if (!isNew(way)) return [falling.has(way.sheet.batches) ? toPlace : way];
    if (!isSmall(way)) return [way];
    return way.agencyIds.length > 0 && waited(way.sheet) ? [toPlace] : [];
  });
};

/** @param sheets all that wait for anything, and those that have gone the same way as one of them */
export const apportion = (
  sheets: readonly WaitingSheet[],
  { month, threshold }: { readonly month: Month; readonly threshold: number },
): readonly Apportioned[] => {
  const waitsUntil = monthBefore(month, monthsForAgency);
  const waited = (sheet: WaitingSheet): boolean => sheet.agencyIds.length === 0 || sheet.month <= waitsUntil;
  const waitsForAllUntil = monthBefore(month, monthsForJoint);
  const narrowed = (ways: readonly Way[]): readonly Way[] =>
    withoutSmallGroups(
      withPartOfAgencies(
        withoutSmall(ways, threshold).filter(
          (way) => !isNew(way) || way.agencyIds.length > 0 || waited(way.sheet),
        ),
        threshold,
        (sheet) => sheet.month <= waitsForAllUntil,
      ),
      threshold,
      waited,
    );
  const told = (ways: readonly Way[]): string =>
    ways.map((way) => `${way.sheet.id} ${wayOf(way)}`).join('\n');
  let ways: readonly Way[] = sheets.map((sheet) => ({ sheet, agencyIds: sheet.agencyIds }));
  // What is taken out makes other groups smaller; nothing is ever put in, so it comes to an end.
  for (let next = narrowed(ways); told(next) !== told(ways); next = narrowed(ways)) ways = next;
  return ways
    .filter((way) => isNew(way) || way.agencyIds.length > 0)
    .map((way) => ({ sheetId: way.sheet.id, ofPlace: isNew(way), agencyIds: way.agencyIds }));
};
