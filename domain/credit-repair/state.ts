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
}
