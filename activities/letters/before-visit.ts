// Letters between the notice and the door: the day that the enterprise wishes, the answer to it, its own check.
import { dateInFull } from '../../domain/calendar/chinese-dates';
import { plainDate } from '../../domain/calendar/plain-date';
import { visitOf } from './approval';
import type { LetterContent, LetterTemplate } from './letter';

const dayIn = (on: string | undefined): string => (on === undefined ? '' : dateInFull(plainDate(on)));

interface Words {
  readonly title: string;
  readonly what: (day: string) => string;
  readonly nextStep: string | null;
}

const words: Readonly<Record<string, Words>> = {
  dayProposed: {
    title: '企业预约入企日期',
    what: (day) => `企业希望改在${day}入企。`,
    nextStep: '请在入企以前答复：同意，或者另定一天并说明理由。',
  },
  dayAgreed: { title: '预约已同意', what: (day) => `入企日期定为${day}。`, nextStep: null },
  dayDeclined: {
    title: '预约的答复',
    what: (day) =>
      day === '' ? '所提的日期不能安排，仍照原定的日期。' : `所提的日期不能安排，另定为${day}。`,
    nextStep: '仍有困难的，可以再次提出。',
  },
  selfChecked: {
    title: '企业已提交自查情况',
    what: () => '企业已逐项自查并提交情况。',
    nextStep: '请在入企前查看；企业已自行改正的，依法从宽。',
  },
};

const otherwise: Words = { title: '入企前的往来', what: () => '有新的往来，见平台。', nextStep: null };

export const beforeVisit: LetterTemplate = (subject): LetterContent => {
  const { change = '', on, reason } = subject.params;
  const { title, what, nextStep } = words[change] ?? otherwise;
  return {
    title,
    paragraphs: [
      `${visitOf(subject)}：${what(dayIn(on))}`,
      ...(reason === undefined ? [] : [`理由：${reason}`]),
    ],
    deadlines: [],
    clauses: [],
    nextStep,
  };
};
