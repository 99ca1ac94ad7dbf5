// What happens between the approval and the door, and to the team.
import type { PlainDate } from '../../calendar/plain-date';
import type { Minted } from '../../code/minted';
import type { RuleId } from '../../policy/rule-ids';
import type { CommandData } from '../commands';
import type { FilingExemption, NoticeExemption, RecusalSide } from '../vocabulary';

/** text: null where the point is the item of that id. */
export interface SelfCheckPoint {
  readonly id: string;
  readonly text: string | null;
}

export type PreparationEvent =
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
      /** ISO instant; absent in records from before codes were judged by the moment. */
      readonly at?: string;
    }
  | {
      /** What was shown of it at the door counts no more; it has to be issued again before anybody enters. */
      readonly type: 'ActionCodeRevoked';
      readonly by: string;
      readonly code: string;
      readonly reason: string;
      /** Likewise. */
      readonly at?: string;
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
      /** Who asks; absent under packs that do not tell the two apart. */
      readonly side?: RecusalSide;
    };
