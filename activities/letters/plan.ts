// Letters about plans: whose turn it is, what was filed with whom, what became of it, and its limits.
import { plainDate } from '../../domain/calendar/plain-date';
import { anyPositionName, deadlineNames } from '../../domain/errors/names';
import type { DeadlineId } from '../../domain/policy/rule-ids';
import { clausesIn } from './approval';
import type { LetterDeadline, LetterSubject, LetterTemplate } from './letter';

/** 慈溪市消防救援大队的“2026年度检查计划” */
const planOf = ({ agencyName, leadAgencyId, plan }: LetterSubject): string =>
  `${agencyName(leadAgencyId)}的“${plan?.title ?? '检查计划'}”`;

const titled = (subject: LetterSubject, what: string): string =>
  `${what}（${subject.plan?.title ?? '检查计划'}）`;

interface Turn {
  readonly what: string;
  readonly nextStep: string;
  readonly deadline: string;
}

const turns: Readonly<Record<string, Turn>> = {
  legalReview: {
    what: '已提交法制审核',
    nextStep: '在期限内审核，提出意见予以通过，或者写明理由退回补正。',
    deadline: 'planReview',
  },
  collectiveDiscussion: {
    what: '须经集体讨论',
    nextStep: '组织集体讨论，登记日期、纪要编号和结论。',
    deadline: 'planApproval',
  },
  approval: {
    what: '已到审批环节',
    nextStep: '在期限内批准、退回补正或者不予批准，并写明意见。',
    deadline: 'planApproval',
  },
  governmentApproval: {
    what: '已报请政府批准',
    nextStep: '在期限内批准并登记文号，或者写明理由退回、不予批准。',
    deadline: 'planApproval',
  },
  agreement: {
    what: '需要贵机关同意',
    nextStep: '核对涉及贵机关的条目，登记意见。',
    deadline: 'planApproval',
  },
  coordination: {
    what: '已经机关批准，等待统筹',
    nextStep: '与其他机关的计划合并，登记结果。',
    deadline: '',
  },
  filing: { what: '可以备案', nextStep: '向受理机构备案，登记回执编号。', deadline: 'planFiling' },
  publication: {
    what: '可以公布',
    nextStep: '公布计划，登记网址或者公告编号。',
    deadline: 'planPublication',
  },
  change: {
    what: '有变更等待批准',
    nextStep: '核对变更内容和理由，批准或者不同意。',
    deadline: 'planApproval',
  },
};

const unknownTurn: Turn = { what: '有新的待办事项', nextStep: '登录平台查看并办理。', deadline: '' };

export const planTask: LetterTemplate = (subject) => {
  const stage = subject.params['stage'] ?? '';
  const { what, nextStep, deadline } = turns[stage] ?? unknownTurn;
  const name = { agreement: '共同计划', change: '计划变更' }[stage] ?? anyPositionName[stage] ?? '待办事项';
  return {
    title: titled(subject, `待办：${name}`),
    paragraphs: [`${planOf(subject)}${what}。`],
    deadlines: subject.deadlines.filter(({ rule }) => rule === deadline),
    clauses: clausesIn(subject),
    nextStep,
  };
};

export const planReturned: LetterTemplate = (subject) => ({
  title: titled(subject, '计划退回'),
  paragraphs: [`${planOf(subject)}被退回。`, `理由：${subject.params['reason'] ?? '见平台'}`],
  deadlines: [],
  clauses: [],
  nextStep: '按所列理由修改后重新提交；不再需要的，请撤回。',
});

export const planRefused: LetterTemplate = (subject) => ({
  title: titled(subject, '计划未获批准'),
  paragraphs: [`${planOf(subject)}未获批准，不得据以检查。`, `理由：${subject.params['reason'] ?? '见平台'}`],
  deadlines: [],
  clauses: [],
  nextStep: null,
});

export const planFiled: LetterTemplate = (subject) => {
  const { body = '', receiptNo = '见平台' } = subject.params;
  return {
    title: titled(subject, '计划备案'),
    paragraphs: [
      `${planOf(subject)}已向${subject.book.bodyName(subject.packId, body) ?? body}备案，回执号${receiptNo}。`,
    ],
    deadlines: [],
    clauses: [],
    nextStep: '存查；计划全文请登录平台查看。',
  };
};

export const planPublished: LetterTemplate = (subject) => ({
  title: titled(subject, '计划已公布'),
  paragraphs: [
    `${planOf(subject)}已在${subject.params['where'] ?? '平台'}公布（${subject.params['publicationRef'] ?? '见平台'}），其中有需要贵机关配合的条目。`,
  ],
  deadlines: [],
  clauses: [],
  nextStep: '核对需要配合的条目和时段，安排人员。',
});

export const planChanged: LetterTemplate = (subject) => ({
  title: titled(subject, '计划变更'),
  paragraphs: [`${planOf(subject)}已经变更。`, `理由：${subject.params['reason'] ?? '见平台'}`],
  deadlines: [],
  clauses: [],
  nextStep: '登录平台查看变更的条目，相应调整安排。',
});

/** The deadline that the notice itself names: it may be over, or moved, by the time the letter is written. */
const namedDeadline = (subject: LetterSubject): LetterDeadline => ({
  rule: subject.params['rule'] ?? '',
  subject: '',
  dueOn: plainDate(subject.params['dueOn'] ?? ''),
  soft: subject.params['soft'] === 'true',
  clauses: clausesIn(subject),
  ours: subject.params['ours'] ?? '',
});

const nameOf = ({ params }: LetterSubject): string => deadlineNames[params['rule'] as DeadlineId];

export const planReminder: LetterTemplate = (subject) => ({
  title: titled(subject, `期限将至：${nameOf(subject)}`),
  paragraphs: [`${planOf(subject)}：${nameOf(subject)}将至，尚未办结。`],
  deadlines: [namedDeadline(subject)],
  clauses: [],
  nextStep: '请在期限以前登录平台办结。',
});

export const planLapsed: LetterTemplate = (subject) => {
  const { rung = '0', workingDaysOver = '1' } = subject.params;
  const isAbove = rung !== '0';
  return {
    title: titled(subject, `${isAbove ? '逾期上报' : '期限已过'}：${nameOf(subject)}`),
    paragraphs: [
      isAbove
        ? `${planOf(subject)}：${nameOf(subject)}已过，至今已是第${workingDaysOver}个工作日，仍未办结；负责办理的已被告知，现逐级上报。`
        : `${planOf(subject)}：${nameOf(subject)}已过，尚未办结，已记录在案。`,
    ],
    deadlines: [namedDeadline(subject)],
    clauses: [],
    nextStep: isAbove
      ? '请督促办理，或者依职责处理；办结以后不再上报。'
      : '请立即办理，并说明逾期的原因。仍不办理的，将逐级上报。',
  };
};
