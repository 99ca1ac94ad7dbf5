// The state of one inspection: the fold of its events. JSON only, so that it crosses Temporal and is hashed as it stands.
import type { ObservationEffect } from './commands-by-stage/case';
import type { PlainDate } from '../calendar/plain-date';
import type { WorkCalendar } from '../calendar/working-days';
import type { IssuedDocument } from '../document/kinds';
import type { PackPin } from '../policy/policy-pack';
import type { Placed } from '../position/check-in';
import type { RuleId } from '../policy/rule-ids';
import type { CodeSpan } from './code-span';
import type { CommandData } from './commands';
import { isOwed, type Deadline } from './deadline';
import type { Coercion, ParkContact, Weighing } from './discretion-events';
import type { PenaltyKind } from './discretion-vocabulary';
import type { Draft } from './draft';
import type { Evidence } from './evidence';
import type { CaseConsultation, CaseImpact } from './events-by-stage/case-care';
import type { Note, ObjectSnapshot, SelfCheckPoint } from './events';
import type {
  Debt,
  DoorMethod,
  OutcomeKind,
  Position,
  RecusalSide,
  RefusalGround,
  Stage,
} from './vocabulary';

export interface AgencyResult {
  readonly agencyId: string;
  readonly outcome: OutcomeKind;
  readonly summary: string;
  readonly correctBy: PlainDate | null;
  readonly transferTo: string | null;
  readonly rectification: 'none' | 'open' | 'submitted' | 'verified' | 'toCase';
  readonly failedRechecks: number;
  readonly observation: 'none' | 'applied' | 'observing' | 'passed' | 'failed' | 'refused';
  readonly transferReceived: boolean;
  readonly caseRef: string | null;
  /** Decision in the agency's own penalty case, null until it is recorded. */
  readonly decisionRef: string | null;
  readonly leniencyGround: string | null;
  // Absent in records from before they were asked for, and where nothing is said.
  readonly simple?: boolean;
  readonly noErrand?: true;
  readonly penalties?: readonly PenaltyKind[];
  /** What a good end of the observation period means for the case (XT-54); absent: nobody said, or there was no case. */
  readonly observationEffect?: ObservationEffect;
  /** How often the enterprise was guided in its observation period. */
  readonly guided?: number;
  /** First day on which repair of what its decision put into the credit record may be asked for. */
  readonly repairFrom?: PlainDate;
}

export interface InspectionState {
  readonly id: string;
  readonly pack: PackPin;
  readonly stage: Stage;
  readonly onSite: 'awaitingEntry' | 'inside';
  readonly draft: Draft;
  readonly object: ObjectSnapshot | null;
  readonly officerIds: readonly string[];
  /** Everyone who wrote or submitted it: none of them may review or approve it. */
  readonly authors: readonly string[];
  readonly people: {
    readonly drafter: string;
    readonly reviewer: string | null;
    readonly approver: string | null;
    readonly governmentApprover: string | null;
  };
  /** Number of submissions so far: 2 after one return for correction. */
  readonly round: number;
  readonly needAssessment: string | null;
  readonly returnReason: string | null;
  readonly legalReviewedOn: PlainDate | null;
  readonly discussion: { readonly minutesRef: string; readonly heldOn: PlainDate } | null;
  readonly governmentDocument: string | null;
  readonly filings: readonly { readonly body: string; readonly receiptNo: string }[];
  /** The day of the latest filing before entry. */
  readonly filedOn: PlainDate | null;
  readonly filingExemption: string | null;
  readonly parkTold: boolean;
  readonly noticeServedOn: PlainDate | null;
  readonly notice: 'none' | 'served' | 'waived';
  /** Absent where the notice served had none. */
  readonly noticeGrade?: string;
  /** told: the day that stands; asked: what the enterprise wishes instead, not answered yet. Absent: no day was spoken of. */
  readonly visitDay?: { readonly told: PlainDate | null; readonly asked: PlainDate | null };
  /** Absent where the enterprise was not asked to check itself. */
  readonly selfCheck?: { readonly points: readonly SelfCheckPoint[]; readonly answeredOn: PlainDate | null };
  readonly code: string | null;
  /** Of a code that was made here: its number and whom it names. Absent for a code from outside, and without a code. */
  readonly codeBinding?: { readonly codeId: string; readonly officerIds: readonly string[] };
  /** When it had a code, and whose; absent where no event says when. */
  readonly codeSpans?: readonly CodeSpan[];
  /** ISO instant: first shown at the door, or entered with; absent likewise. */
  readonly codeShownAt?: string;
  /** Codes withdrawn before their time; absent where there was none. */
  readonly revokedCodes?: readonly string[];
  /** Outage of the code platform that a head has registered: it counts on its day alone (A31). */
  readonly codeOutage: { readonly ref: string; readonly on: PlainDate } | null;
  readonly overrides: readonly { readonly rule: RuleId; readonly by: string; readonly reason: string }[];
  readonly notes: readonly Note[];
  readonly passedStages: readonly { readonly stage: Stage; readonly reason: string }[];
  readonly completedStages: readonly Stage[];
  /** granted: out of the team, the seat empty; replaced: the seat has been filled again. */
  readonly recusals: readonly {
    readonly officerId: string;
    readonly status: 'open' | 'granted' | 'rejected' | 'replaced';
    // Absent likewise in the event.
    readonly side?: RecusalSide;
  }[];
  readonly doorChecks: readonly {
    readonly officerId: string;
    readonly certificateShown: boolean;
    readonly method: DoorMethod;
    // Absent likewise in the event.
    readonly placed?: Placed;
    readonly farReason?: string;
  }[];
  /** Officers who promised to keep the prohibitions, and when; absent where nobody did. */
  readonly promises?: readonly { readonly officerId: string; readonly at: string }[];
  readonly doorRefusals: readonly {
    readonly ground: RefusalGround;
    readonly justified: boolean;
    readonly recordedBy: 'enterprise' | 'officers';
  }[];
  readonly enteredOn: PlainDate | null;
  readonly inspectionNoticeNo: string | null;
  readonly urgentReason: string | null;
  /** Debts of an urgent entry not yet made up; a debt made up late stays visible in the events. */
  readonly debts: readonly Debt[];
  readonly check: CommandData<'recordCheck'> | null;
  readonly finishedOn: PlainDate | null;
  readonly evidenceBarred: boolean;
  /** In the order in which it came in; absent where there is none. */
  readonly evidence?: readonly Evidence[];
  readonly triggeredReturn: string | null;
  readonly results: readonly AgencyResult[];
  // Absent where there was none.
  readonly weighings?: readonly Weighing[];
  readonly coercions?: readonly Coercion[];
  readonly parkContact?: ParkContact;
  readonly caseConsultations?: readonly CaseConsultation[];
  /** In the order of assessment, each agency's own. */
  readonly impacts?: readonly CaseImpact[];
  readonly resultNoticeNo: string | null;
  /** Agencies whose corrections are one; absent: each its own. */
  readonly combined?: readonly string[];
  /** The decision recorded last; each agency's own stands with its result. */
  readonly penalty: { readonly decisionRef: string; readonly penalised: boolean } | null;
  readonly creditRecordId: string | null;
  readonly deadlines: readonly Deadline[];
  readonly deadlinesOpened: number;
  /** In the order in which they were issued; absent where there is none. */
  readonly documents?: readonly IssuedDocument[];
  readonly calendar: WorkCalendar;
}

/** The row of the status × command table that the state stands in. */
export const positionOf = (state: InspectionState): Position =>
  state.stage === 'onSite' ? state.onSite : state.stage;

export const isEnded = (state: InspectionState): boolean =>
  ['closed', 'withdrawn', 'refused', 'voided'].includes(state.stage);

/** Running, or over and still not done. */
export const owedDeadlines = (state: InspectionState, rule: string, subject = ''): readonly Deadline[] =>
  state.deadlines.filter(
    (deadline) =>
      isOwed(deadline) && deadline.rule === rule && (subject === '' || deadline.subject === subject),
  );

export const openDeadlines = (state: InspectionState, rule: string, subject = ''): readonly Deadline[] =>
  state.deadlines.filter(
    (deadline) =>
      deadline.status === 'open' &&
      deadline.rule === rule &&
      (subject === '' || deadline.subject === subject),
  );

export const resultOf = (state: InspectionState, agencyId: string): AgencyResult | null =>
  state.results.find((result) => result.agencyId === agencyId) ?? null;
