// What happened to an inspection, past tense. State is the fold of these and of nothing else.
import type { PlainDate } from '../calendar/plain-date';
import type { WorkCalendar } from '../calendar/working-days';
import type { DoorProof } from '../code/door-proof';
import type { Minted } from '../code/minted';
import type { IssuedDocument } from '../document/kinds';
import type { DeadlineId, RuleId } from '../policy/rule-ids';
import type { Strength } from '../policy/policy-pack';
import type { Source } from '../shared/outcome';
import type { Deadline, DeadlineEscalated, OverdueSettled } from './deadline';
import type { DiscretionEvent } from './discretion-events';
import type { Draft } from './draft';
import type { ReceivedFile } from './evidence-claim';
import type { CommandData } from './commands';
import type { WithoutCode } from './evidence';
import type { Debt, DoorMethod, FilingExemption, NoticeExemption, RefusalGround, Stage } from './vocabulary';

/** A rule that spoke without stopping: warned, counted or overridden. */
export interface Note {
  readonly rule: RuleId;
  readonly strength: Strength;
  readonly params: Readonly<Record<string, string | number | boolean | readonly string[] | null>>;
  readonly source: Source;
}

/** Enterprise and item attributes that later guards read, frozen when last looked up. */
export interface ObjectSnapshot {
  readonly hasCode: boolean;
  readonly parkId: string | null;
  readonly workSafety: boolean;
  readonly stateSecret: boolean;
  /** An urgent special inspection whose amended plan is on file: filing stands for the government's approval (A57). */
  readonly urgentSpecial: boolean;
}

/** text: null where the point is the item of that id. */
export interface SelfCheckPoint {
  readonly id: string;
  readonly text: string | null;
}

export type InspectionEvent =
  | DiscretionEvent
  | {
      readonly type: 'InspectionDrafted';
      readonly inspectionId: string;
      readonly by: string;
      readonly draft: Draft;
    }
  | { readonly type: 'DraftRevised'; readonly by: string; readonly draft: Draft }
  | { readonly type: 'NeedAssessed'; readonly by: string; readonly assessment: string }
  | {
      readonly type: 'SubmittedForReview';
      readonly by: string;
      readonly object: ObjectSnapshot;
      readonly round: number;
    }
  | { readonly type: 'RulesNoted'; readonly notes: readonly Note[] }
  | { readonly type: 'StageEntered'; readonly stage: Stage }
  | { readonly type: 'StagePassed'; readonly stage: Stage; readonly reason: string; readonly source: Source }
  | {
      readonly type: 'LegalReviewPassed';
      readonly by: string;
      readonly on: PlainDate;
      readonly opinion: string;
    }
  | {
      readonly type: 'ReturnedForCorrection';
      readonly by: string;
      readonly from: Stage;
      readonly reason: string;
    }
  | {
      readonly type: 'CollectiveDiscussionRecorded';
      readonly by: string;
      readonly minutesRef: string;
      readonly heldOn: PlainDate;
    }
  | { readonly type: 'Approved'; readonly by: string; readonly opinion: string }
  | { readonly type: 'GovernmentApproved'; readonly by: string; readonly documentRef: string }
  | { readonly type: 'ApprovalRefused'; readonly by: string; readonly reason: string }
  | {
      readonly type: 'InspectionFiled';
      readonly on: PlainDate;
      readonly body: string;
      readonly receiptNo: string;
      readonly copies: readonly string[];
    }
  | { readonly type: 'FilingExempted'; readonly ground: FilingExemption; readonly reason: string }
  | { readonly type: 'ParkCommitteeTold'; readonly parkId: string }
  | {
      readonly type: 'AdvanceNoticeServed';
      readonly on: PlainDate;
      readonly documentNo: string;
      readonly contents: readonly string[];
      /** Absent where the pack has no grades. */
      readonly grade?: string;
      /** The day that the enterprise is told; absent: none within the approved ones. */
      readonly visitOn?: PlainDate;
      /** What it is asked to check by itself first; absent: it is not asked. */
      readonly selfCheck?: readonly SelfCheckPoint[];
    }
  | { readonly type: 'VisitDayProposed'; readonly on: PlainDate; readonly reason: string }
  | {
      readonly type: 'VisitDayAnswered';
      readonly by: string;
      readonly accepted: boolean;
      /** The day that stands from now on; null: the one told before, if any. */
      readonly on: PlainDate | null;
      readonly reason: string;
    }
  | ({ readonly type: 'SelfCheckAnswered'; readonly on: PlainDate } & CommandData<'answerSelfCheck'>)
  | { readonly type: 'AdvanceNoticeWaived'; readonly ground: NoticeExemption; readonly reason: string }
  | {
      readonly type: 'ActionCodeIssued';
      readonly code: string;
      readonly platformTaskRef: string;
      /** Absent where a platform outside issued the code. */
      readonly minted?: Minted;
    }
  | {
      /** What was shown of it at the door counts no more; it has to be issued again before anybody enters. */
      readonly type: 'ActionCodeRevoked';
      readonly by: string;
      readonly code: string;
      readonly reason: string;
    }
  | {
      readonly type: 'CodeOutageRegistered';
      readonly by: string;
      readonly on: PlainDate;
      readonly outageRef: string;
    }
  | { readonly type: 'OverrideGranted'; readonly rule: RuleId; readonly by: string; readonly reason: string }
  | {
      readonly type: 'OfficerReplaced';
      readonly officerId: string;
      readonly byOfficerId: string;
      readonly reason: string;
    }
  | {
      readonly type: 'RecusalRequested';
      readonly officerId: string;
      readonly by: string;
      readonly reason: string;
    }
  | {
      readonly type: 'RecusalDecided';
      readonly officerId: string;
      readonly by: string;
      readonly granted: boolean;
      readonly reason: string;
    }
  | {
      readonly type: 'DoorChecked';
      readonly officerId: string;
      readonly certificateShown: boolean;
      readonly method: DoorMethod;
      readonly enterpriseCode?: DoorProof['enterpriseCode'];
      readonly position?: DoorProof['position'];
    }
  | {
      readonly type: 'EntryRefused';
      /** officers: what the enterprise said, as the officers at the door took it down. */
      readonly recordedBy: 'enterprise' | 'officers';
      readonly ground: RefusalGround;
      readonly statement: string;
      readonly justified: boolean;
    }
  | {
      readonly type: 'Entered';
      readonly on: PlainDate;
      readonly place: string;
      readonly inspectionNoticeNo: string | null;
      readonly urgentReason: string | null;
      readonly debts: readonly Debt[];
    }
  | { readonly type: 'OffSiteCheckStarted'; readonly means: string }
  | (Omit<CommandData<'attachEvidence'>, 'received'> &
      ReceivedFile & {
        readonly type: 'EvidenceAttached';
        readonly by: string;
        /** Why no valid code stood behind it when it was gathered; null: one did, or the pack asks for none. */
        readonly withoutCode: WithoutCode | null;
      })
  | ({ readonly type: 'CheckRecorded' } & CommandData<'recordCheck'>)
  | { readonly type: 'OnSiteFinished'; readonly on: PlainDate }
  | {
      readonly type: 'RetroactivelyApproved';
      readonly by: string;
      readonly opinion: string;
      readonly late: boolean;
    }
  | {
      readonly type: 'RetroactivelyCoded';
      readonly code: string;
      readonly platformTaskRef: string;
      readonly late: boolean;
      readonly minted?: Minted;
    }
  | {
      readonly type: 'RetroactivelyFiled';
      readonly body: string;
      readonly receiptNo: string;
      readonly reason: string | null;
      readonly copies: readonly string[];
      readonly late: boolean;
      readonly complete: boolean;
    }
  | { readonly type: 'TriggeredReturnFiled'; readonly month: string; readonly returnRef: string }
  | ({ readonly type: 'ResultRecorded' } & CommandData<'recordResult'>)
  | { readonly type: 'ResultNoticeServed'; readonly documentNo: string; readonly method: string }
  | { readonly type: 'RectificationSubmitted'; readonly agencyId: string; readonly report: string }
  | {
      readonly type: 'RectificationVerified';
      readonly agencyId: string;
      readonly method: string;
      readonly note: string;
      /** The code of the inspection that it was verified by (JJ-45); absent where none was scanned. */
      readonly code?: string;
    }
  | {
      readonly type: 'RecheckFailed';
      readonly agencyId: string;
      readonly method: string;
      readonly note: string;
      readonly times: number;
      readonly newDueOn: PlainDate | null;
    }
  | {
      readonly type: 'CorrectionsCombined';
      readonly by: string;
      readonly agencyIds: readonly string[];
      readonly documentNo: string;
      readonly dueOn: PlainDate;
      readonly guidance: string | null;
    }
  | {
      readonly type: 'RectificationExtended';
      readonly agencyId: string;
      readonly newDueOn: PlainDate;
      readonly reason: string;
    }
  | {
      readonly type: 'PenaltyCaseOpened';
      readonly agencyId: string;
      readonly caseRef: string;
      readonly evidenceFromVisit: boolean;
      /** The correction that was open ends with it; otherwise it goes on beside the case. */
      readonly insteadOfCorrection: boolean;
      /** Absent where it was not said. */
      readonly simple?: boolean;
      /** The enterprise need not come for it (CX-103); absent where the pack does not ask for that. */
      readonly noErrand?: true;
    }
  | ({ readonly type: 'PenaltyDecided'; readonly agencyId: string } & CommandData<'recordPenaltyDecision'>)
  | {
      readonly type: 'CreditRepairOpened';
      readonly creditRecordId: string;
      readonly agencyId: string;
      readonly decisionRef: string;
      readonly publicationEndsOn: PlainDate;
      readonly category: string;
      /** Absent where the pack carries no national rules on it. */
      readonly publicationFrom?: PlainDate;
      readonly applyFrom?: PlainDate;
      readonly regime?: string;
    }
  | { readonly type: 'TransferReceived'; readonly agencyId: string; readonly receiptRef: string }
  | { readonly type: 'ObservationApplied'; readonly agencyId: string; readonly plan: string }
  | { readonly type: 'ObservationAllowed'; readonly agencyId: string; readonly until: PlainDate }
  | { readonly type: 'ObservationRefused'; readonly agencyId: string; readonly reason: string }
  | {
      readonly type: 'ObservationConcluded';
      readonly agencyId: string;
      readonly passed: boolean;
      readonly assessment: string;
    }
  | { readonly type: 'EvidenceBarred'; readonly source: Source }
  | { readonly type: 'DeadlineOpened'; readonly deadline: Deadline }
  | { readonly type: 'DeadlineMet'; readonly deadlineId: string; readonly at: string }
  | { readonly type: 'DeadlineReminded'; readonly deadlineId: string; readonly at: string }
  | {
      readonly type: 'DeadlineLapsed';
      readonly deadlineId: string;
      readonly rule: DeadlineId;
      readonly at: string;
      /** Instants at which it is brought to its holders and to those above them, while it is not done. */
      readonly escalateAt: readonly string[];
    }
  | DeadlineEscalated
  | OverdueSettled
  | { readonly type: 'DeadlineCancelled'; readonly deadlineId: string; readonly reason: string }
  | {
      readonly type: 'DeadlineMoved';
      readonly deadline: Deadline;
      readonly previousDueOn: PlainDate;
      readonly why: 'calendar' | 'extension';
    }
  | ({ readonly type: 'DocumentIssued'; readonly by: string } & IssuedDocument)
  | { readonly type: 'CalendarAdopted'; readonly calendar: WorkCalendar }
  | { readonly type: 'SupervisionAlerted'; readonly about: string; readonly source: Source }
  | {
      readonly type: 'InspectionVoided';
      readonly by: string;
      readonly reason: string;
      readonly source: Source;
    }
  | {
      /** Results of earlier inspections taken in place of this one's visit (互认), one for each of its items. */
      readonly type: 'ResultsRecognised';
      readonly by: string;
      readonly results: readonly {
        readonly itemId: string;
        readonly inspectionId: string;
        readonly on: PlainDate;
      }[];
      readonly source: Source;
    }
  | { readonly type: 'InspectionWithdrawn'; readonly by: string; readonly reason: string }
  | { readonly type: 'InspectionClosed'; readonly on: PlainDate };

export type EventType = InspectionEvent['type'];
