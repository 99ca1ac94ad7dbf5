// What happened to a complaint or an objection.
import type { PlainDate } from '../calendar/plain-date';
import type { LedgerEvent } from '../inspection/deadline-clock';
import type { ComplaintCommandData, ComplaintFinding, Handler, RefusalGround } from './commands';

export type ComplaintEvent =
  | ({ readonly type: 'ComplaintLodged' } & ComplaintCommandData<'lodgeComplaint'>)
  | { readonly type: 'ComplaintAccepted'; readonly by: string; readonly on: PlainDate }
  | {
      readonly type: 'ComplaintRefused';
      readonly by: string;
      readonly ground: RefusalGround;
      readonly reason: string;
    }
  | {
      readonly type: 'ComplaintAssigned';
      readonly by: string;
      readonly handler: Handler;
      readonly reason: string | null;
    }
  | {
      readonly type: 'ComplaintAnswered';
      readonly by: string;
      readonly finding: ComplaintFinding;
      readonly answer: string;
      readonly correction: string | null;
      readonly transfer: string | null;
      readonly on: PlainDate;
    }
  | { readonly type: 'ReviewRequested'; readonly reason: string; readonly on: PlainDate }
  | { readonly type: 'ComplaintWithdrawn'; readonly reason: string }
  | { readonly type: 'ComplaintClosed' }
  | LedgerEvent;
