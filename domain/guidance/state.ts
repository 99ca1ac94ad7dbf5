// The state of one booking of guidance: the fold of its events.
import type { PlainDate } from '../calendar/plain-date';
import type { WorkCalendar } from '../calendar/working-days';
import type { Deadline } from '../inspection/deadline';
import type { EnterpriseStage, GuidancePhase } from '../policy/guidance';
import type { PackPin } from '../policy/policy-pack';
import type { BookingOrigin, ChosenService, GuidanceCommandData } from './commands';

export const guidanceStages = [
  'offered',
  'booked',
  'arranged',
  'given',
  'confirming',
  'turnedDown',
  'declined',
  'withdrawn',
  'closed',
] as const;
export type GuidanceStage = (typeof guidanceStages)[number];

export type Arrangement = GuidanceCommandData<'arrangeGuidance'>;

/** One time that the guidance was given; a booking that was sent back has several. */
export interface GivenGuidance {
  readonly on: PlainDate;
  readonly outcome: string;
  readonly advice: string | null;
  /** Visits that are no inspections, by which it was given. */
  readonly visitIds: readonly string[];
  readonly agencyIds: readonly string[];
  readonly expertIds: readonly string[];
  /** null: the enterprise has not given any, or did not in time. */
  readonly feedback: (GuidanceCommandData<'giveGuidanceFeedback'> & { readonly on: PlainDate }) | null;
}

export interface GuidanceState {
  readonly id: string;
  readonly pack: PackPin;
  readonly enterpriseId: string;
  readonly origin: BookingOrigin;
  readonly service: ChosenService;
  readonly enterpriseStage: EnterpriseStage | null;
  readonly phase: GuidancePhase;
  readonly inspectionId: string | null;
  readonly wish: string;
  readonly preferredOn: PlainDate | null;
  readonly stage: GuidanceStage;
  /** null: not arranged, or to be arranged anew. */
  readonly arrangement: Arrangement | null;
  readonly given: readonly GivenGuidance[];
  /** Why it was turned down, declined, withdrawn or sent back; what closed it. */
  readonly lastWord: string | null;
  readonly deadlines: readonly Deadline[];
  readonly deadlinesOpened: number;
  readonly calendar: WorkCalendar;
}

export const guidanceEnds = [
  'turnedDown',
  'declined',
  'withdrawn',
  'closed',
] as const satisfies readonly GuidanceStage[];

export const isGuidanceEnded = ({ stage }: Pick<GuidanceState, 'stage'>): boolean =>
  guidanceEnds.some((end) => end === stage);

/** Agencies that go: those arranged, else the one that leads the service. */
export const agenciesOf = ({
  arrangement,
  service,
}: Pick<GuidanceState, 'arrangement' | 'service'>): readonly string[] =>
  arrangement === null ? [service.agencyId] : [...new Set([service.agencyId, ...arrangement.agencyIds])];
