// What the merge answers: codes and numbers; sentences are made of them in in-words.ts.
import type { PlainDate } from '../calendar/plain-date';
import type { InspectionMode } from '../inspection/vocabulary';
import type { BreakCode } from './visit-rules';

/** By which rule the lead was found, the first that decides. */
export const leadRules = [
  'onlyAgency',
  'decided',
  'demanded',
  'mostItems',
  'mostMinutes',
  'firstById',
] as const;
export type LeadRule = (typeof leadRules)[number];

/** What merging took away: one agency's own checks, sections or levels of one line, several agencies, an owner who stays at home. */
export const savingCodes = ['sameAgency', 'sameLine', 'joint', 'entrusted'] as const;
export type SavingCode = (typeof savingCodes)[number];

export interface Saving {
  readonly code: SavingCode;
  /** Visits fewer at the enterprise. */
  readonly visits: number;
  /** Officer visits (人次) fewer. */
  readonly officerVisits: number;
}

export interface EntrustedCheck {
  readonly checkId: string;
  /** To whom the finding goes (CX-64). */
  readonly ownerAgencyId: string;
  readonly byAgencyId: string;
  readonly entrustmentRef: string;
}

export interface ProposedVisit {
  /** Made of its first check's id, so that the same visit has the same id in the next proposal. */
  readonly id: string;
  readonly enterpriseId: string;
  readonly mode: InspectionMode;
  readonly day: PlainDate;
  /** Monday of its week. */
  readonly weekOf: PlainDate;
  /** First and last working day on which all of its checks may be done: it may be moved within them, officers permitting. */
  readonly possible: { readonly from: PlainDate; readonly to: PlainDate };
  readonly checkIds: readonly string[];
  readonly leadAgencyId: string;
  readonly leadRule: LeadRule;
  /** Who goes, by id. */
  readonly participants: readonly { readonly agencyId: string; readonly people: number }[];
  readonly entrusted: readonly EntrustedCheck[];
  readonly people: number;
  readonly minutes: number;
  /** People accepted it; it is as they decided. */
  readonly isDecided: boolean;
  /** The rule that people set aside by accepting it; null: none. */
  readonly setAside: BreakCode | null;
  readonly saves: readonly Saving[];
}

export const loneReasons = [
  /** People accepted it so. */
  'decided',
  /** The enterprise has no other on-site check in the plan. */
  'onlyCheck',
  'mustStayAlone',
  'optedOut',
  /** It could go along, but in no common week have all agencies officers enough. */
  'officersShort',
  'people',
  'agencies',
  'minutes',
  'leadConflict',
  'refused',
  'keptApart',
  /** People decided the other visit as it is: nothing is added to it. */
  'othersDecided',
  /** The other check stays alone. */
  'othersAlone',
  /** It meets some checks of another visit but not all of them; no other arrangement has fewer visits. */
  'noFewer',
  /** No other check may be done on any of its days. */
  'windowsApart',
] as const;
export type LoneReason = (typeof loneReasons)[number];

export interface LoneCheck {
  readonly checkId: string;
  readonly visitId: string;
  readonly reason: LoneReason;
  /** Why not with each other visit of the enterprise. */
  readonly against: readonly { readonly visitId: string; readonly reason: LoneReason }[];
}

export interface OverCap {
  readonly enterpriseId: string;
  readonly agencyId: string;
  /** Visits proposed, and visits still allowed this year (below 0: too many were made before). */
  readonly visits: number;
  readonly allowed: number;
}

export interface WeekLoad {
  readonly agencyId: string;
  readonly weekOf: PlainDate;
  /** Officer visits asked for. */
  readonly officerVisits: number;
  /** null: without a limit. */
  readonly capacity: number | null;
}

export interface ProvenShortage {
  readonly agencyId: string;
  /** Mondays of the first and last week. */
  readonly fromWeekOf: PlainDate;
  readonly toWeekOf: PlainDate;
  readonly needed: number;
  readonly capacity: number;
}

/** A planned check of what was inspected already (DE-34): to be dropped, merged or kept for a reason, one by one. */
export interface Repeat {
  readonly checkId: string;
  readonly inspectionIds: readonly string[];
  readonly itemIds: readonly string[];
}

export interface MergeProposal {
  /** By enterprise, day and id. */
  readonly visits: readonly ProposedVisit[];
  readonly lone: readonly LoneCheck[];
  /** Checks that enter no enterprise. */
  readonly offSite: readonly string[];
  readonly repeats: readonly Repeat[];
  readonly totals: {
    /** Every on-site check a visit of its own. */
    readonly before: { readonly visits: number; readonly officerVisits: number };
    readonly after: { readonly visits: number; readonly officerVisits: number };
    readonly enterprises: number;
    readonly entrustedChecks: number;
  };
  /** No proposal within the rules has fewer visits, decisions being kept. */
  readonly lowerBound: number;
  /** (visits − lower bound) ÷ lower bound; 0 proves that there is no better. */
  readonly gap: number;
  readonly overCap: readonly OverCap[];
  /** What each agency is asked for in each week in which it is asked for anything, by agency and week. */
  readonly weeks: readonly WeekLoad[];
  /** Those of `weeks` in which more is asked for than there is. */
  readonly overloads: readonly WeekLoad[];
  /** Officer visits above what agencies have, and how many of them nothing avoids. */
  readonly excess: { readonly officerVisits: number; readonly unavoidable: number };
  readonly shortages: readonly ProvenShortage[];
}
