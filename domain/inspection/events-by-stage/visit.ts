// What happens at the door and inside, and what an urgent entry left and was made up.
import type { PlainDate } from '../../calendar/plain-date';
import type { DoorProof } from '../../code/door-proof';
import type { Minted } from '../../code/minted';
import type { CommandData } from '../commands';
import type { Placed } from '../../position/check-in';
import type { ReceivedFile } from '../evidence-claim';
import type { WithoutCode } from '../evidence';
import type { Debt, DoorMethod, RefusalGround } from '../vocabulary';

export type VisitEvent =
  | {
      /** By the officer in person; items: what of the pack's list it covered. */
      readonly type: 'ConductPromised';
      readonly officerId: string;
      /** ISO instant. */
      readonly at: string;
      readonly items: readonly string[];
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
      readonly farReason?: string;
      /** What the position is worth; absent without one, and in records from before it was measured. */
      readonly placed?: Placed;
      /** ISO instant; absent in records from before codes were judged by the moment. */
      readonly at?: string;
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
      /** Likewise. */
      readonly at?: string;
    }
  | { readonly type: 'OffSiteCheckStarted'; readonly means: string }
  | (Omit<CommandData<'attachEvidence'>, 'received' | 'deviceClockAt'> &
      ReceivedFile & {
        readonly type: 'EvidenceAttached';
        readonly by: string;
        /** Why no valid code stood behind it when it was gathered; null: one did, or the pack asks for none. */
        readonly withoutCode: WithoutCode | null;
        readonly gatheredAt?: string;
        /** Handed in by the enterprise, of what it has put right; absent: gathered by the officers. */
        readonly from?: 'enterprise';
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
      /** Likewise. */
      readonly at?: string;
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
  | { readonly type: 'TriggeredReturnFiled'; readonly month: string; readonly returnRef: string };
