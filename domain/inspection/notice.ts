// One letter as the domain asks for it: template, capacity of the recipient, parameters. Addresses are looked up later.
import type { Role } from '../shared/actor';
import type { InspectionState } from './state';

export const noticeTemplates = [
  'taskAssigned',
  'urgentEntry',
  'returnedForCorrection',
  'approvalRefused',
  'advanceNotice',
  'beforeVisit',
  'filingCopy',
  'parkCommittee',
  'recusalAnswer',
  'resultNotice',
  'rectificationSubmitted',
  'rectificationChanged',
  'observationChanged',
  'caseNews',
  'deadlineReminder',
  'deadlineLapsed',
  'supervisionAlert',
  'withdrawn',
  'voided',
  'closed',
  'creditTold',
  'creditReminder',
  'creditDecision',
  'planTask',
  'planReturned',
  'planRefused',
  'planFiled',
  'planPublished',
  'planChanged',
  'planReminder',
  'planLapsed',
  'consultation',
  'complaintNews',
  'complaintTask',
  'complaintCorrection',
  'guidanceNews',
  'guidanceTask',
] as const;
export type NoticeTemplate = (typeof noticeTemplates)[number];

export interface Notice {
  /** Unique within the step: with lifecycle and sequence the Message-ID. */
  readonly key: string;
  readonly template: NoticeTemplate;
  readonly to:
    | { readonly kind: 'role'; readonly role: Role; readonly agencyId: string | null }
    | { readonly kind: 'enterprise'; readonly enterpriseId: string }
    | { readonly kind: 'person'; readonly personId: string }
    /** Whoever lodged the complaint and left an address with it. */
    | { readonly kind: 'complainant' };
  readonly params: Readonly<Record<string, string>>;
}

/** A letter before it is numbered within its step. */
export type Letter = Omit<Notice, 'key'>;

export const toRole = (
  template: NoticeTemplate,
  role: Role,
  agencyId: string | null,
  params: Notice['params'] = {},
): Letter => ({
  template,
  to: { kind: 'role', role, agencyId },
  params,
});

export const toEnterprise = (
  template: NoticeTemplate,
  state: InspectionState,
  params: Notice['params'] = {},
): Letter => ({
  template,
  to: { kind: 'enterprise', enterpriseId: state.draft.enterpriseId },
  params,
});

export const toPerson = (template: NoticeTemplate, personId: string, params: Notice['params']): Letter => ({
  template,
  to: { kind: 'person', personId },
  params,
});
