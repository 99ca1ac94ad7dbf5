// The visits of a published round where a plan did not take what the round had agreed on: nothing rests on the refused change.
import { addDays, type PlainDate } from '../calendar/plain-date';
import { isWorkingDay, type WorkCalendar } from '../calendar/working-days';
import type { Digest, PlannedCheck } from './checks';
import type { HeldRepeat } from './state';
import { alone, visitOf, type PlannedVisit } from './visits';

export interface Standing {
  readonly jurisdiction: string;
  readonly digest: Digest;
  /** Checks of the round as plans ask for them now. */
  readonly checks: readonly PlannedCheck[];
  /** Days that may still be planned. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly calendar: WorkCalendar;
  readonly repeats: readonly HeldRepeat[];
  /** Checks that the proposal knew and could not place. */
  readonly unplaced: readonly string[];
}

const firstWorkingDay = (from: PlainDate, to: PlainDate, calendar: WorkCalendar): PlainDate | null => {
  for (let day = from; day <= to; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) return day;
  return null;
};

const later = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);
const earlier = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b);

/** A visit with the checks left to it; the whole of it where none went. */
const withOnly = (visit: PlannedVisit, left: readonly PlannedCheck[], standing: Standing): PlannedVisit => {
  if (left.length === visit.checks.length) return visit;
  const owners = left.map(({ agencyId }) => agencyId);
  const goes = visit.entrustedAgencyId ?? visit.leadAgencyId;
  const isEntrusted = visit.entrustedAgencyId !== null;
  const proposed = {
    ...visit,
    possible: { from: visit.from, to: visit.to },
    leadAgencyId: isEntrusted || owners.includes(goes) ? goes : (owners[0] ?? goes),
    entrusted: [],
  };
  const checks = new Map(left.map((check) => [check.checkId, check]));
  const rebuilt = visitOf(proposed, left, visit.channel, { ...standing, checks });
  return { ...rebuilt, entrustmentRef: isEntrusted ? visit.entrustmentRef : null };
};

/**
 * Checks that no plan asks for on that day go; checks that a plan still asks for and the proposal left out are visits of
 * their own, on the first working day that their time allows: the bodies are told, and may move them by the next round.
 */
export const asPlansStand = (
  visits: readonly PlannedVisit[],
  standing: Standing,
): readonly PlannedVisit[] => {
  const { calendar, from, to, repeats } = standing;
  const meant = new Map(standing.checks.map((check) => [check.checkId, check]));
  const kept = visits.flatMap((visit): PlannedVisit[] => {
    const left = visit.checks.filter(({ checkId }) => {
      const check = meant.get(checkId);
      return check !== undefined && check.from <= visit.day && visit.day <= check.to;
    });
    return left.length === 0 ? [] : [withOnly(visit, left, standing)];
  });
  const settled = new Set([
    ...kept.flatMap(({ checks }) => checks.map(({ checkId }) => checkId)),
    ...repeats.filter(({ decision }) => decision !== 'keep').map(({ checkId }) => checkId),
    ...standing.unplaced,
  ]);
  const added = standing.checks.flatMap((check): PlannedVisit[] => {
    if (settled.has(check.checkId)) return [];
    const first = later(check.from, from);
    const last = earlier(check.to, to);
    const day = firstWorkingDay(first, last, calendar);
    const own = { ...check, from: first, to: last };
    const context = { ...standing, checks: new Map([[check.checkId, own]]) };
    return day === null
      ? []
      : [visitOf(alone(own, day), [own], check.channel === 'offSite' ? 'offSite' : 'onSite', context)];
  });
  return [...kept, ...added];
};
