// The standing duties of each place as this process last found them: the inbox tells their number with every page, which must not cost
// a reading of ten registers each. A few seconds old at most, unless this very process wrote; then they are found anew.
import type { PlainDate } from '../../domain/calendar/plain-date';
import type { StandingDuty } from '../../domain/duty/duty';
import type { Database } from '../../prisma/client';

type Duties = readonly StandingDuty[];
type Find = () => Promise<Duties>;

interface Known {
  /** Of the reading that was begun last, by the callers' clock. */
  readonly at: number;
  readonly day: PlainDate;
  /** The last that ended; a page never waits for another one unless this is too old. */
  readonly duties: Promise<Duties>;
}

interface Instant {
  /** ISO instant. */
  readonly now: string;
  readonly today: PlainDate;
}

/** Found anew behind the reader's back from here on … */
const freshMs = 5_000;
/** … and while the reader waits from here on. */
const usableMs = 30_000;

const places = new WeakMap<Database, Map<string, Known>>();

const of = (database: Database): Map<string, Known> => {
  const known = places.get(database) ?? new Map<string, Known>();
  places.set(database, known);
  return known;
};

/** Something was written in the place that may be a duty's end or another's beginning. */
export const forgetDuties = (database: Database, jurisdiction: string): void => {
  of(database).delete(jurisdiction);
};

export const knownDuties = async (
  database: Database,
  jurisdiction: string,
  { now, today }: Instant,
  find: Find,
): Promise<Duties> => {
  const known = of(database);
  const before = known.get(jurisdiction);
  const at = Date.parse(now);
  // A clock that was put back makes nothing young again.
  const age = before?.day === today ? Math.abs(at - before.at) : Infinity;
  if (before !== undefined && age < freshMs) return await before.duties;
  const finding = find();
  const isUsable = before !== undefined && age < usableMs;
  const entry = { at, day: today, duties: isUsable ? before.duties : finding };
  known.set(jurisdiction, entry);
  finding.then(
    () => {
      if (known.get(jurisdiction) === entry) known.set(jurisdiction, { ...entry, duties: finding });
    },
    () => {
      if (known.get(jurisdiction) === entry) known.delete(jurisdiction);
    },
  );
  return await entry.duties;
};
