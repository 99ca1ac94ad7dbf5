// How long a dishonesty entry (失信信息) is published and from when its repair may be asked for: national rules with their
// dates of validity, as the pack has them. 信用修复管理办法 (NDRC order 36, from 2026-04-01); before it order 58 of 2023.
import { addDays, addMonths, type PlainDate } from '../calendar/plain-date';
import type { Source } from '../shared/outcome';

export const creditCategories = ['minor', 'general', 'serious'] as const;
export type CreditCategory = (typeof creditCategories)[number];

/** Whether an entry of the category is published: always, or only where there is need (轻微失信原则上不公示). */
export const publications = ['always', 'ifNeeded'] as const;
export type Publication = (typeof publications)[number];

export interface CategoryTerms {
  readonly publication: Publication;
  /** Months before its repair may be asked for; 0: as soon as the duties are fulfilled. */
  readonly shortestMonths: number;
  readonly longestMonths: number;
}

/** One rule in its time. */
export interface CreditRegime {
  readonly id: string;
  /** Title and number of the document, in Chinese. */
  readonly document: string;
  readonly from: PlainDate;
  /** Last day; null: in force until further notice. */
  readonly until: PlainDate | null;
  readonly categories: Readonly<Record<CreditCategory, CategoryTerms>>;
}

export const creditKinds = ['penalty', 'seriousList', 'abnormalList', 'other'] as const;
export type CreditKind = (typeof creditKinds)[number];

/** A kind of dishonesty data and who repairs it (CX-106). */
export interface CreditRoute {
  readonly kind: CreditKind;
  readonly name: string;
  /** Who decides (谁认定、谁修复), in Chinese. */
  readonly authority: string;
  /** Where the enterprise asks for it. */
  readonly where: string;
  /** What it hands in. */
  readonly papers: readonly string[];
  /** Whether Ruqi carries it; else it is named so that the enterprise finds its way. */
  readonly handledHere: boolean;
}

/** onSite: by a visit; remote: by telephone or papers. */
export const followUpModes = ['onSite', 'remote'] as const;
export type FollowUpMode = (typeof followUpModes)[number];

/** cap: as an inspection; apart: in the ledger, outside the cap; none: not in the ledger. */
export const followUpCounts = ['cap', 'apart', 'none'] as const;
export type FollowUpCount = (typeof followUpCounts)[number];

export interface CreditRepairPolicy {
  readonly required: boolean;
  readonly followUpVisit: boolean;
  readonly source: Source;
  // What follows is absent in packs pinned before credit repair was complete.
  readonly followUpMode?: FollowUpMode;
  readonly followUpCounted?: FollowUpCount;
  readonly regimes?: readonly CreditRegime[];
  readonly regimesSource?: Source;
  /** By how many working days a decision may be put off, once; null: not at all. */
  readonly decisionExtension?: number | null;
  /** Platforms that have to be told of a repair; empty: none is waited for. */
  readonly synchroniseTo?: readonly string[];
  /** Whether somebody is named for each application (CX-105). */
  readonly specialist?: boolean;
  readonly routes?: readonly CreditRoute[];
  /** Whether repair that was refused may be asked for again as long as the entry is published. */
  readonly reapply?: boolean;
  readonly reapplySource?: Source;
}

/** The rule in force on the day; null: the pack knows none. */
export const regimeOn = ({ regimes = [] }: CreditRepairPolicy, day: PlainDate): CreditRegime | null =>
  regimes.find(({ from, until }) => from <= day && (until === null || day <= until)) ?? null;

export interface PublicationTerms {
  /** The day of the decision. */
  readonly publicationFrom: PlainDate;
  /** Last days of the shortest and of the longest publication. */
  readonly shortestEndsOn: PlainDate;
  readonly longestEndsOn: PlainDate;
  /** First day on which repair may be asked for. */
  readonly applyFrom: PlainDate;
}

/**
 * The day of the decision is not counted; a span of months ends on the same day of its last month, and where that month has
 * no such day, on its last one (民法典第二百零一、二百零二条). Repair may be asked for once the shortest span is over: the day after.
 */
export const publicationTerms = (
  { shortestMonths, longestMonths }: CategoryTerms,
  decidedOn: PlainDate,
): PublicationTerms => {
  const shortestEndsOn = addMonths(decidedOn, shortestMonths);
  return {
    publicationFrom: decidedOn,
    shortestEndsOn,
    longestEndsOn: addMonths(decidedOn, longestMonths),
    applyFrom: shortestMonths === 0 ? decidedOn : addDays(shortestEndsOn, 1),
  };
};

export const penaltyRoute = ({ routes = [] }: CreditRepairPolicy): CreditRoute | null =>
  routes.find(({ kind }) => kind === 'penalty') ?? null;
