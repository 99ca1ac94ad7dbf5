// One sentence for each thing that can happen to a credit record.
import type { CreditRepairEvent } from '../../domain/credit-repair/events';
import type { DeadlineEventType } from './deadline-sentences';

export type CreditStepEvent = Exclude<CreditRepairEvent, { type: DeadlineEventType }>;

type Sentence<T extends CreditStepEvent['type']> = (event: Extract<CreditStepEvent, { type: T }>) => string;

const outcomeNames = { repaired: '已修复', refused: '不予修复', expired: '公示期满' } as const;

export const creditSentences: { readonly [T in CreditStepEvent['type']]: Sentence<T> } = {
  CreditRepairTold: ({ decisionRef, publicationEndsOn }) =>
    `告知企业：${decisionRef} 公示至 ${publicationEndsOn}，可以申请信用修复`,
  RepairApplied: ({ commitmentRef, times }) => `第 ${times} 次申请，信用承诺书 ${commitmentRef}`,
  RepairApplicationReturned: ({ reason }) => `退回补正：${reason}`,
  RepairGranted: ({ documentRef }) => `准予修复，文书 ${documentRef}`,
  RepairRefused: ({ reason }) => `不予修复：${reason}`,
  FollowUpRecorded: ({ note }) => `回访：${note}`,
  CreditRecordExpired: () => '公示期满',
  CalendarAdopted: ({ calendar }) => `改用日历 ${calendar.version}`,
  CreditRepairClosed: ({ outcome }) => `→ 办结：${outcomeNames[outcome]}`,
};
