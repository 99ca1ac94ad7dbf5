// Letters about a case: put to consultation, consulted on, measures suggested, taken up and carried out.
import { impactMeasureNames } from '../../domain/errors/case-care-names';
import { clausesIn, visitOf } from './approval';
import type { LetterContent, LetterTemplate } from './letter';

interface Words {
  readonly title: string;
  readonly what: (kinds: string) => string;
  /** What the reason that goes with it is; empty: none goes with it. */
  readonly why: string;
  readonly nextStep: string | null;
}

const notSo = '与实际不符的，请向该机关或者行政执法监督机关反映。';

const words: Readonly<Record<string, Words>> = {
  consultationAsked: {
    title: '待办：案件会商',
    what: () => '对有实质争议的案件提请会商。',
    why: '请回答',
    nextStep: '在期限内提出书面意见；期满没有意见的，办案机关可以不等而得出结论。',
  },
  consulted: {
    title: '案件会商已有结论',
    what: () => '的案件已经会商，会商结论将在决定中写明。',
    why: '',
    nextStep: null,
  },
  measuresSuggested: {
    title: '待办：决定是否采纳措施',
    what: (kinds) => `根据案件对企业的影响，建议：${kinds}。`,
    why: '',
    nextStep: '在期限内逐项决定是否采纳并写明理由；采纳的将告知企业。',
  },
  measureTaken: {
    title: '案件办理中的帮助',
    what: (kinds) => `根据案件对贵单位的影响，决定：${kinds}。`,
    why: '理由',
    nextStep: '办案机关将与贵单位联系；有需要或者困难的，请向该机关提出。',
  },
  measureVoid: {
    title: '没有可以减免的金额',
    what: (kinds) => `决定的${kinds}，没有可以减免的金额。`,
    why: '情况',
    nextStep: notSo,
  },
  measureDone: {
    title: '帮助已经落实',
    what: (kinds) => `决定的${kinds}，已经落实。`,
    why: '情况',
    nextStep: notSo,
  },
};

const otherwise: Words = {
  title: '案件有新的情况',
  what: () => '的案件有新的情况，见平台。',
  why: '',
  nextStep: null,
};

/** 123456 分 → 1234.56元 */
const yuan = (cents: string): string => `${(Number(cents) / 100).toFixed(2)}元`;

export const caseNews: LetterTemplate = (subject): LetterContent => {
  const { change = '', agencyId = '', kinds = '', reason, documentNo, amountCents } = subject.params;
  const { title, what, why, nextStep } = words[change] ?? otherwise;
  const names: Readonly<Record<string, string>> = impactMeasureNames;
  const said = kinds
    .split(' ')
    .map((kind) => names[kind] ?? kind)
    .join('、');
  return {
    title: `${title}（${subject.agencyName(agencyId)}）`,
    paragraphs: [
      `${visitOf(subject)}：${subject.agencyName(agencyId)}${what(said)}`,
      ...(reason === undefined || why === '' ? [] : [`${why}：${reason}`]),
      ...(documentNo === undefined ? [] : [`文书编号：${documentNo}`]),
      ...(amountCents === undefined ? [] : [`减免的金额：${yuan(amountCents)}`]),
    ],
    deadlines: subject.deadlines.filter(
      ({ rule, subject: whose }) =>
        whose === agencyId &&
        rule === { consultationAsked: 'caseConsultation', measuresSuggested: 'impactDecision' }[change],
    ),
    clauses: clausesIn(subject),
    nextStep,
  };
};
