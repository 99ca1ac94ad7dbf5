// The state of one credit record: the fold of its events.
import type { PlainDate } from '../calendar/plain-date';
import type { WorkCalendar } from '../calendar/working-days';
import type { Deadline } from '../inspection/deadline';
import type { PackPin } from '../policy/policy-pack';

export const creditStages = ['told', 'applied', 'returned', 'granted', 'refused', 'closed'] as const;
export type CreditStage = (typeof creditStages)[number];

export interface CreditRepairState {
  readonly id: string;
  readonly pack: PackPin;
  readonly stage: CreditStage;
  readonly inspectionId: string;
  readonly enterpriseId: string;
  readonly agencyId: string;
  readonly agencyIds: readonly string[];
  readonly decisionRef: string;
  readonly category: 'minor' | 'general' | 'serious';
  readonly publicationEndsOn: PlainDate;
  readonly applications: number;
  readonly outcome: 'repaired' | 'refused' | 'expired' | null;
  readonly followedUp: boolean;
  readonly deadlines: readonly Deadline[];
  readonly deadlinesOpened: number;
  readonly calendar: WorkCalendar;
}
