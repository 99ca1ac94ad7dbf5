// The state of one credit record: the fold of its events.
import type { PlainDate } from '../calendar/plain-date';
import type { WorkCalendar } from '../calendar/working-days';
import type { Deadline } from '../inspection/deadline';
import type { PackPin } from '../policy/policy-pack';
import type { CreditCategory, FollowUpCount, FollowUpMode } from './terms';

export const creditStages = [
  'told',
  'applied',
  'accepted',
  'returned',
  'granted',
  'refused',
  'closed',
] as const;
export type CreditStage = (typeof creditStages)[number];

/** The visit after the decision, as proposed or arranged; it has a place in the ledger as long as it is to be made on site. */
export interface FollowUp {
  readonly mode: FollowUpMode;
  readonly counted: FollowUpCount;
  readonly year: number;
  /** Whether it has had a place at some time, so that giving it back is told to the ledger. */
  readonly held: boolean;
  /** Year in which a visit on site was made after an earlier decision on the record: its place in the ledger is used. */
  readonly visitedIn?: number;
}

/** What the enterprise handed in, and how it went where it was refused. */
export interface RepairApplication {
  readonly on: PlainDate;
  readonly proofRefs: readonly string[];
  readonly mended?: string;
  readonly refused?: { readonly on: PlainDate; readonly reason: string };
}

export interface Synchronisation {
  readonly platform: string;
  readonly receipt: string;
  readonly on: PlainDate;
}

export interface CreditRepairState {
  readonly id: string;
  readonly pack: PackPin;
  readonly stage: CreditStage;
  readonly inspectionId: string;
  readonly enterpriseId: string;
  readonly agencyId: string;
  readonly agencyIds: readonly string[];
  readonly decisionRef: string;
  readonly category: CreditCategory;
  readonly publicationEndsOn: PlainDate;
  readonly applications: number;
  readonly outcome: 'repaired' | 'refused' | 'expired' | null;
  readonly followedUp: boolean;
  readonly deadlines: readonly Deadline[];
  readonly deadlinesOpened: number;
  readonly calendar: WorkCalendar;
  // Absent until an event brings it: what was recorded before it existed folds to the state that was recorded.
  readonly publicationFrom?: PlainDate;
  readonly applyFrom?: PlainDate;
  readonly regime?: string;
  readonly specialistId?: string;
  /** Application (counted from 1) whose decision has been put off. */
  readonly extendedApplication?: number;
  readonly synchronised?: readonly Synchronisation[];
  readonly followUp?: FollowUp;
  /** Applications in the order in which they were made. */
  readonly made?: readonly RepairApplication[];
  /** Last day on which repair may be asked for again; absent until a refusal that leaves the record open. */
  readonly reapplyUntil?: PlainDate;
}

/** Refused, and still published: it may be asked for again. */
export const mayReapply = ({ stage, outcome, reapplyUntil }: CreditRepairState): boolean =>
  stage === 'refused' && outcome === 'refused' && reapplyUntil !== undefined;
