// The state of one complaint or objection: the fold of its events.
import type { WorkCalendar } from '../calendar/working-days';
import type { Deadline } from '../inspection/deadline';
import type { PackPin } from '../policy/policy-pack';
import type { ComplaintFinding, ComplaintKind, Handler, RefusalGround } from './commands';

export const complaintStages = [
  'received',
  'assigned',
  'answered',
  'reopened',
  'refused',
  'withdrawn',
  'closed',
] as const;
export type ComplaintStage = (typeof complaintStages)[number];

export interface ComplaintAnswer {
  readonly finding: ComplaintFinding;
  readonly answer: string;
  readonly correction: string | null;
  readonly on: string;
}

export interface ComplaintState {
  readonly id: string;
  readonly pack: PackPin;
  readonly kind: ComplaintKind;
  readonly stage: ComplaintStage;
  readonly classes: readonly string[];
  readonly textHash: string;
  /** Complained of. */
  readonly agencyIds: readonly string[];
  readonly inspectionId: string | null;
  readonly otherVisitId: string | null;
  /** null: lodged by a code; nobody says who holds it. */
  readonly enterpriseId: string | null;
  readonly writable: boolean;
  readonly handler: Handler | null;
  readonly refusal: { readonly ground: RefusalGround; readonly reason: string } | null;
  /** The last one is what counts. */
  readonly answers: readonly ComplaintAnswer[];
  readonly reviewReason: string | null;
  readonly deadlines: readonly Deadline[];
  readonly deadlinesOpened: number;
  readonly calendar: WorkCalendar;
}

export const isComplaintEnded = ({ stage }: Pick<ComplaintState, 'stage'>): boolean =>
  stage === 'refused' || stage === 'withdrawn' || stage === 'closed';
