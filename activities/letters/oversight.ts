// Letters to bodies that file, host or supervise, and letters about deadlines.
import { dateInFull } from '../../domain/calendar/chinese-dates';
import { plainDate } from '../../domain/calendar/plain-date';
import { impactMeasureNames } from '../../domain/errors/case-care-names';
import { deadlineNames, ruleNames } from '../../domain/errors/names';
import type { DeadlineId, RuleId } from '../../domain/policy/rule-ids';
import { clausesIn, visitOf } from './approval';
import {
  isHint,
  type LetterDeadline,
  type LetterSubject,
  type LetterTemplate,
  type periodRules,
} from './letter';

export const filingCopy: LetterTemplate = (subject) => {
  const body = subject.params['body'] ?? '';
  return {
    title: `入企检查备案抄送（${subject.enterpriseName}）`,
    paragraphs: [
      `${visitOf(subject)}已向${subject.book.bodyName(subject.packId, body) ?? body}备案，回执号${subject.params['receiptNo'] ?? '见平台'}。`,
      ...(subject.visit === null
        ? []
        : [
            `检查内容：${subject.visit.content}；检查时段：${dateInFull(subject.visit.from)}至${dateInFull(subject.visit.to)}。`,
          ]),
    ],
    deadlines: [],
    clauses: [],
    nextStep: '存查；发现与其他检查重复或者过于频繁的，请提醒检查机关合并或者取消。',
  };
};

export const parkCommittee: LetterTemplate = (subject) => ({
  title: `园区企业将受检查（${subject.enterpriseName}）`,
  paragraphs: [
    `贵园区企业将有检查：${visitOf(subject)}。`,
    ...(subject.visit === null
      ? []
      : [
          `检查时段：${dateInFull(subject.visit.from)}至${dateInFull(subject.visit.to)}；检查内容：${subject.visit.content}。`,
        ]),
  ],
  deadlines: [],
  clauses: [],
  nextStep: '知悉；需要协调时间或者合并检查的，请与检查机关联系。',
});

const lapsedPrefix = 'lapsed.';
const overridePrefix = 'override.';
const rulePrefix = 'rule.';

const events: Readonly<Record<string, { readonly title: string; readonly what: string }>> = {
  entryRefusedJustified: {
    title: '企业依规拒绝入企',
    what: '企业拒绝检查人员进入，所持理由成立，不得因此对企业不利。',
  },
  entryRefusedDisputed: {
    title: '企业拒绝入企',
    what: '企业拒绝检查人员进入，理由是否成立尚有争议。',
  },
  codeOutage: {
    title: '登记平台故障',
    what: '机关负责人登记了平台故障，当日可以先入企，按任务赋码的须补办赋码。',
  },
  urgentSpecial: {
    title: '紧急专项检查',
    what: '因情况紧急，以调整后的计划备案代替政府事先批准，机关已经批准。',
  },
  recusalGrantedAfterCheck: {
    title: '检查以后才同意回避',
    what: '同意回避时该人员已经参加检查，其所作的检查须复核。',
  },
};

/** What supervision is told of, in words: an override, a lapsed deadline, a warning, a door that stayed shut. */
const alertText = (about: string): { readonly title: string; readonly what: string } => {
  if (about.startsWith(overridePrefix)) {
    const name = ruleNames[about.slice(overridePrefix.length) as RuleId];
    return { title: `个案放行：${name}`, what: `对“${name}”规则作了个案放行，理由已记录在案。` };
  }
  if (about.startsWith(lapsedPrefix)) {
    const name = deadlineNames[about.slice(lapsedPrefix.length) as DeadlineId];
    return { title: `逾期：${name}`, what: `${name}已经届满，仍未办结。` };
  }
  if (about.startsWith(rulePrefix)) {
    const name = ruleNames[about.slice(rulePrefix.length) as RuleId];
    return { title: `提示：${name}`, what: `触发了“${name}”提示，检查机关仍在继续办理。` };
  }
  return events[about] ?? { title: '其他情况', what: '出现需要监督关注的情况，详见全程记录。' };
};

export const supervisionAlert: LetterTemplate = (subject) => {
  const { title, what } = alertText(subject.params['about'] ?? '');
  return {
    title: `监督提示：${title}（${subject.enterpriseName}）`,
    paragraphs: [`${visitOf(subject)}：${what}`],
    deadlines: [],
    clauses: [],
    nextStep: '调阅全程记录，视情提醒、督办或者不予处理。',
  };
};

/** The deadline that the notice itself names: it may be over, or moved, by the time the letter is written. */
const namedDeadline = (subject: LetterSubject): LetterDeadline => ({
  rule: subject.params['rule'] ?? '',
  subject: '',
  dueOn: plainDate(subject.params['dueOn'] ?? ''),
  soft: subject.params['soft'] === 'true',
  clauses: clausesIn(subject),
  ours: subject.params['ours'] ?? '',
});

const matterOf = (subject: LetterSubject): string =>
  subject.visit !== null
    ? visitOf(subject)
    : ['consultation', 'complaint'].includes(subject.lifecycleType)
      ? subject.enterpriseName
      : `${subject.enterpriseName}的${subject.lifecycleType === 'guidance' ? '指导预约' : '信用修复'}`;

interface Words {
  readonly soon: string;
  readonly over: string;
  readonly titleSoon: string;
  readonly titleOver: string;
  /** What to do before it is over, and after. */
  readonly before: string;
  readonly after: string;
}

const limit = (name: string): Words => ({
  titleSoon: '期限将至',
  titleOver: '期限届满',
  soon: `${name}将至，尚未办结`,
  over: `${name}已经届满，届满时仍未办结`,
  before: '在期限届满前登录平台办结。',
  after: '请立即办理，并说明逾期的原因。仍不办理的，将逐级上报。',
});

const hint = (name: string): Words => ({
  titleSoon: '办理提示',
  titleOver: '提示日期已过',
  soon: `${name}的提示日期将至，尚未办结`,
  over: `${name}的提示日期已过，尚未办结`,
  before: '登录平台，尽早办结。',
  after: '请尽快办理。仍不办理的，将逐级上报。',
});

/** Ends of periods, of which nothing is to be finished by a date. */
const periods: Readonly<Record<string, Partial<Words>>> = {
  entryWindow: {
    soon: '检查时段即将结束，尚未入企',
    over: '检查时段已经结束，没有入企',
    after: '仍须检查的，请重新报批；不再检查的，请撤回。',
  },
  observationPeriod: {
    soon: '合规整改考察期即将届满，尚待验收',
    over: '合规整改考察期已经届满，尚未验收',
    after: '检查机关请及时验收；企业请备齐整改材料。',
  },
  creditExpiry: {
    soon: '信用信息公示即将期满',
    over: '信用信息公示已经期满',
    after: '请核对公示是否已经停止。',
  },
} satisfies Readonly<Record<(typeof periodRules)[number], Partial<Words>>>;

const measureNames: Readonly<Record<string, string>> = impactMeasureNames;

const nameOf = ({ params: { rule, measure } }: LetterSubject): string => {
  const name = deadlineNames[rule as DeadlineId];
  return measure === undefined ? name : `${name}（${measureNames[measure] ?? measure}）`;
};

const wordsOf = (subject: LetterSubject, { rule, soft }: LetterDeadline): Words => ({
  ...(isHint(rule, soft) ? hint : limit)(nameOf(subject)),
  ...periods[rule],
});

export const deadlineReminder: LetterTemplate = (subject) => {
  const deadline = namedDeadline(subject);
  const { titleSoon, soon, before } = wordsOf(subject, deadline);
  return {
    title: `${titleSoon}：${nameOf(subject)}（${subject.enterpriseName}）`,
    paragraphs: [`${matterOf(subject)}：${soon}。`],
    deadlines: [deadline],
    clauses: [],
    nextStep: before,
  };
};

export const deadlineLapsed: LetterTemplate = (subject) => {
  const deadline = namedDeadline(subject);
  const { titleOver, over, after } = wordsOf(subject, deadline);
  const { rung = '0', workingDaysOver = '1' } = subject.params;
  const isAbove = rung !== '0';
  return {
    title: `${isAbove ? '逾期上报' : titleOver}：${nameOf(subject)}（${subject.enterpriseName}）`,
    paragraphs: [
      isAbove
        ? `${matterOf(subject)}：${over}。至今已是第${workingDaysOver}个工作日，负责办理的已被告知，现逐级上报。`
        : `${matterOf(subject)}：${over}，已记录在案。`,
    ],
    deadlines: [deadline],
    clauses: [],
    nextStep: isAbove ? '请督促办理，或者依职责处理；办结以后不再上报。' : after,
  };
};
