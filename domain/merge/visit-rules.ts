// What one visit may hold. Every rule that keeps checks apart has a code here, the same that tells people why.
import type { VisitLimits } from './plan';
import type { ApartBy, Check } from './problem';
import { whoGoes } from './who-goes';

export const breakCodes = [
  /** No working day on which all of them may be done. */
  'windowsApart',
  /** One of them is of items that stay alone. */
  'mustStayAlone',
  /** The enterprise is not inspected jointly (非联合检查对象, JJ-30): each agency comes alone. */
  'optedOut',
  /** The plan says that two of them do not go together. */
  'keptApart',
  /** People refused that two of them are merged. */
  'refused',
  /** Two agencies would have to lead. */
  'leadConflict',
  'minutes',
  'agencies',
  'people',
] as const;
export type BreakCode = (typeof breakCodes)[number];

export interface VisitRules {
  readonly limits: VisitLimits;
  readonly optedOut: boolean;
}

/** Working days on which all of them may be done; `hi < lo` when there is none. */
export const commonDays = (checks: readonly Check[]): { lo: number; hi: number } => {
  let lo = 0;
  let hi = Number.MAX_SAFE_INTEGER;
  for (const check of checks) {
    if (check.lo > lo) lo = check.lo;
    if (check.hi < hi) hi = check.hi;
  }
  return { lo, hi };
};

const apartBy = (checks: readonly Check[]): ApartBy | null => {
  for (const { apart } of checks) {
    if (apart === null) continue;
    for (const { id } of checks) {
      const by = apart.get(id);
      if (by !== undefined) return by;
    }
  }
  return null;
};

/** The rule that parts them whoever goes and however long it takes; it holds for any more checks as well. */
export const pairBreak = (checks: readonly Check[], optedOut: boolean): BreakCode | null => {
  const { lo, hi } = commonDays(checks);
  if (hi < lo) return 'windowsApart';
  if (checks.length > 1 && checks.some(({ isAlone }) => isAlone)) return 'mustStayAlone';
  if (optedOut && checks.some(({ agency }) => agency !== checks[0]?.agency)) return 'optedOut';
  const by = apartBy(checks);
  if (by !== null) return by;
  const leads = checks.filter(({ ownerLeads }) => ownerLeads);
  return leads.some(({ agency }) => agency !== leads[0]?.agency) ? 'leadConflict' : null;
};

/** The first rule that these checks break as one visit; null when they may be one. A single check always may. */
export const breakOf = (checks: readonly Check[], { limits, optedOut }: VisitRules): BreakCode | null => {
  if (checks.length === 1) return null;
  const parted = pairBreak(checks, optedOut);
  if (parted !== null) return parted;
  let minutes = 0;
  for (const check of checks) minutes += check.minutes;
  if (minutes > limits.minutes) return 'minutes';
  const { seats, people } = whoGoes(checks);
  if (seats.length > limits.agencies) return 'agencies';
  return limits.people !== null && people > limits.people ? 'people' : null;
};
