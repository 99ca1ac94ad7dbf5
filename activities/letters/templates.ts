// One letter a template: a template without a letter does not compile.
import type { NoticeTemplate } from '../../domain/inspection/notices';
import {
  approvalRefused,
  rectificationSubmitted,
  returnedForCorrection,
  taskAssigned,
  urgentEntry,
} from './approval';
import {
  advanceNotice,
  creditDecision,
  creditReminder,
  creditTold,
  observationChanged,
  recusalAnswer,
  rectificationChanged,
  resultNotice,
} from './enterprise';
import { beforeVisit } from './before-visit';
import { caseNews } from './case-news';
import { complaintCorrection, complaintNews, complaintTask } from './complaint';
import { guidanceNews, guidanceTask } from './guidance';
import { consultation } from './consultation';
import { closed, voided, withdrawn } from './ending';
import {
  planChanged,
  planFiled,
  planLapsed,
  planPublished,
  planRefused,
  planReminder,
  planReturned,
  planTask,
} from './plan';
import type { LetterTemplate } from './letter';
import { deadlineLapsed, deadlineReminder, filingCopy, parkCommittee, supervisionAlert } from './oversight';

export const letterTemplates: Readonly<Record<NoticeTemplate, LetterTemplate>> = {
  taskAssigned,
  urgentEntry,
  returnedForCorrection,
  approvalRefused,
  advanceNotice,
  beforeVisit,
  filingCopy,
  parkCommittee,
  recusalAnswer,
  resultNotice,
  rectificationSubmitted,
  rectificationChanged,
  observationChanged,
  caseNews,
  deadlineReminder,
  deadlineLapsed,
  supervisionAlert,
  withdrawn,
  voided,
  closed,
  creditTold,
  creditReminder,
  creditDecision,
  planTask,
  planReturned,
  planRefused,
  planFiled,
  planPublished,
  planChanged,
  planReminder,
  planLapsed,
  consultation,
  complaintNews,
  complaintTask,
  complaintCorrection,
  guidanceNews,
  guidanceTask,
};
