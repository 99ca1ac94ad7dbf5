// Letters about a round of consultation: to the agencies that are asked and to the bodies that decide.
import { dateInFull } from '../../domain/calendar/chinese-dates';
import { plainDate } from '../../domain/calendar/plain-date';
import { clausesIn } from './approval';
import type { LetterSubject, LetterTemplate } from './letter';

interface Words {
  readonly title: string;
  readonly what: string;
  readonly nextStep: string;
}

const param = ({ params }: LetterSubject, name: string): string => params[name] ?? '';

const until = (subject: LetterSubject): string => {
  const day = param(subject, 'until');
  return day === '' ? '期限内' : dateInFull(plainDate(day));
};

const silent = (subject: LetterSubject): string => {
  const names = param(subject, 'silent')
    .split(' ')
    .filter((id) => id !== '')
    .map(subject.agencyName);
  return names.length === 0 ? '' : `没有报送也没有零报告的：${names.join('、')}（未报不视为同意）。`;
};

const adjustmentOf = (subject: LetterSubject): string => `计划调整 ${param(subject, 'adjustmentId')}`;

const words: Readonly<Record<string, (subject: LetterSubject) => Words>> = {
  opened: (subject) => ({
    title: '会商开始',
    what: `${subject.enterpriseName}已经开始，至${until(subject)}24时止报送。`,
    nextStep: '报送计划调整；没有调整的，提交零报告。',
  }),
  collected: (subject) => ({
    title: '会商待决定',
    what: `报送已经截止，待决定的调整${param(subject, 'adjustments')}项。${silent(subject)}`,
    nextStep: `逐项决定调整和合并方案，至${until(subject)}公布。`,
  }),
  late: (subject) => ({
    title: '逾期报送的计划调整',
    what: `${subject.agencyName(param(subject, 'agencyId'))}逾期报送${adjustmentOf(subject)}，已记为逾期，不在本轮生效。理由：${param(subject, 'reason')}`,
    nextStep: '知悉；须安排的，请其在下一轮报送。',
  }),
  filed: (subject) => ({
    title: '紧急专项的计划调整备案',
    what: `${subject.agencyName(param(subject, 'agencyId'))}就${adjustmentOf(subject)}备案，即行生效。隐患和后果：${param(subject, 'reason')}`,
    nextStep: '存查；认为不属紧急的，请依职责处理。',
  }),
  agreed: (subject) => ({
    title: '计划调整已同意',
    what: `${adjustmentOf(subject)}已经同意，随本轮安排公布。`,
    nextStep: '公布以后按调整后的安排办理。',
  }),
  returned: (subject) => ({
    title: '计划调整被退回',
    what: `${adjustmentOf(subject)}被退回。理由：${param(subject, 'reason')}`,
    nextStep: '改正后以同一编号重新报送。',
  }),
  refused: (subject) => ({
    title: '计划调整未获同意',
    what: `${adjustmentOf(subject)}未获同意。理由：${param(subject, 'reason')}`,
    nextStep: '按原计划办理。',
  }),
  notTaken: (subject) => ({
    title: '计划调整未能落实',
    what: `${adjustmentOf(subject)}虽经同意，检查计划未能照此调整：${param(subject, 'reason')} 有关企业的入企仍按计划安排。`,
    nextStep: '核对计划现在的内容；仍须调整的，在下一轮报送。',
  }),
  published: (subject) => ({
    title: '安排已公布',
    what: `${subject.enterpriseName}的安排已经公布，本机关的入企和日期见平台。`,
    nextStep: '查看本机关的入企安排，为已立项的检查确定检查人员。',
  }),
};

export const consultation: LetterTemplate = (subject) => {
  const { title, what, nextStep } = (
    words[param(subject, 'change')] ??
    (() => ({ title: '会商', what: '会商有变化。', nextStep: '请登录平台查看。' }))
  )(subject);
  return {
    title: `${title}（${subject.enterpriseName}）`,
    paragraphs: [what],
    deadlines: [],
    clauses: clausesIn(subject),
    nextStep,
  };
};
