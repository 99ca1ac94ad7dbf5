// One sentence for each thing that can happen to a credit record.
import type { CreditRepairEvent } from '../../domain/credit-repair/events';
import type { DeadlineEventType } from './deadline-sentences';

export type CreditStepEvent = Exclude<CreditRepairEvent, { type: DeadlineEventType }>;

type Sentence<T extends CreditStepEvent['type']> = (event: Extract<CreditStepEvent, { type: T }>) => string;

const outcomeNames = { repaired: '已修复', refused: '不予修复', expired: '公示期满' } as const;

export const creditSentences: { readonly [T in CreditStepEvent['type']]: Sentence<T> } = {
  CreditRepairTold: ({ decisionRef, publicationEndsOn }) =>
    `告知企业：${decisionRef} 公示至 ${publicationEndsOn}，可以申请信用修复`,
  RepairApplied: ({ commitmentRef, times, mended }) =>
    `第 ${times} 次申请，信用承诺书 ${commitmentRef}${mended === undefined ? '' : `；补正：${mended}`}`,
  RepairApplicationReturned: ({ reason }) => `退回补正：${reason}`,
  RepairGranted: ({ documentRef }) => `准予修复，文书 ${documentRef}`,
  RepairRefused: ({ reason, reapplyUntil }) =>
    `不予修复：${reason}${reapplyUntil === undefined ? '' : `；补正以后至 ${reapplyUntil} 可以再次申请`}`,
  RepairApplicationAccepted: ({ specialistId }) =>
    specialistId === undefined ? '受理申请' : `受理申请，由 ${specialistId} 承办`,
  RepairApplicationWithdrawn: ({ reason }) => `企业撤回申请：${reason}`,
  CreditDecisionExtended: ({ reason }) => `决定期限延长：${reason}`,
  CreditSpecialistNamed: ({ specialistId }) => `信用修复业务专员：${specialistId}`,
  RepairOpened: () => '最短公示期满，可以申请修复',
  RepairSynchronised: ({ platform, receipt }) => `${platform}已同步，回执 ${receipt}`,
  FollowUpProposed: ({ mode, reason }) =>
    `${mode === 'onSite' ? '上门回访' : '电话或者书面回访'}${reason === null ? '' : `：${reason}`}`,
  FollowUpRecorded: ({ note }) => `回访：${note}`,
  CreditRecordExpired: () => '公示期满',
  CalendarAdopted: ({ calendar }) => `改用日历 ${calendar.version}`,
  CreditRepairClosed: ({ outcome }) => `→ 办结：${outcomeNames[outcome]}`,
};
