// Letters about complaints and objections: to who lodged it, who handles it, and the agency that must put something right.
import { complaintKindNames, findingNames } from '../../domain/complaint/names';
import type { LetterContent, LetterTemplate } from './letter';

const nameOf = (kind: string | undefined): string =>
  (complaintKindNames as Readonly<Record<string, string>>)[kind ?? ''] ?? complaintKindNames.complaint;
const isOfPlatform = (kind: string | undefined): boolean => kind === 'platformProblem';

interface Words {
  readonly title: string;
  readonly what: string;
  readonly nextStep: string | null;
}

const newsWords = (name: string): Readonly<Record<string, Words>> => ({
  received: {
    title: `已收到您的${name}`,
    what: `已收到您的${name}。您是谁只有办理的机关看得到，被反映的机关看不到。`,
    nextStep: '凭提交时所给的查询凭据，或者登录平台，可以随时查看办理情况。',
  },
  accepted: { title: `${name}已经受理`, what: `您的${name}已经受理，正在核查。`, nextStep: null },
  refused: {
    title: `${name}不予受理`,
    what: `您的${name}不予受理。`,
    nextStep: '仍有意见的，可以依法申请行政复议、提起诉讼，或者向上级机关反映。',
  },
  answered: {
    title: `${name}的答复`,
    what: `您的${name}已经办结，答复如下。`,
    nextStep: '对答复不满意的，可以在期限内要求复核一次；因此受到刁难的，请再次投诉。',
  },
  reviewed: {
    title: `${name}的复核答复`,
    what: `您要求的复核已经办结，答复如下。`,
    nextStep: '仍有意见的，可以依法申请行政复议或者提起诉讼。因此受到刁难的，请再次投诉。',
  },
});

/** Nobody is complained of, and no court hears of it. */
const platformNews: Readonly<Record<string, Partial<Words>>> = {
  received: { what: '已收到您报告的平台问题。' },
  refused: { nextStep: '问题仍在的，请写明何时、何处、如何出现，再次报告。' },
  answered: { nextStep: '对答复不满意的，可以在期限内要求复核一次。' },
  reviewed: { nextStep: '问题仍在的，请再次报告。' },
};

/** To the complainant, who knows what he wrote. */
export const complaintNews: LetterTemplate = (subject): LetterContent => {
  const { change = '', kind, finding, reason } = subject.params;
  const words = {
    ...(newsWords(nameOf(kind))[change] ?? {
      title: `${nameOf(kind)}的办理情况`,
      what: '办理情况有变化。',
      nextStep: null,
    }),
    ...(isOfPlatform(kind) ? platformNews[change] : {}),
  };
  const found = (findingNames as Readonly<Record<string, string>>)[finding ?? ''];
  return {
    title: words.title,
    paragraphs: [
      words.what,
      ...(found === undefined ? [] : [`核查结论：${found}。`]),
      ...(reason === undefined ? [] : [reason]),
    ],
    deadlines:
      change === 'answered' ? subject.deadlines.filter(({ rule }) => rule === 'complaintReviewRequest') : [],
    clauses: [],
    nextStep: words.nextStep,
  };
};

const taskWords: Readonly<Record<string, string>> = {
  received: '等待决定是否受理',
  assigned: '交由贵单位办理',
  reopened: '要求复核',
};

/** What it says is read where it is handled, not in a mailbox. */
export const complaintTask: LetterTemplate = (subject): LetterContent => {
  const { change = '', kind } = subject.params;
  const name = nameOf(kind);
  return {
    title: isOfPlatform(kind) ? '平台问题：等待解决、答复' : `企业${name}：${taskWords[change] ?? '待办理'}`,
    paragraphs: [
      isOfPlatform(kind)
        ? '有人报告平台使用中的问题，请尽快解决并答复。'
        : `有一件企业${name}${taskWords[change] ?? '待办理'}。投诉人的身份只限办理的人员知悉，不得告知被反映的机关和人员。`,
    ],
    deadlines: subject.deadlines,
    clauses: [],
    nextStep: '登录平台查看、办理，在期限内答复。',
  };
};

/** To the agency, or to the discipline inspection: what was found, and nobody's name. */
export const complaintCorrection: LetterTemplate = (subject): LetterContent => {
  const { correction, transfer } = subject.params;
  return transfer === undefined
    ? {
        title: '责令改正',
        paragraphs: [
          '反映贵机关的问题经核查属实或者部分属实，请立即改正：',
          correction ?? '',
          '不得追查是谁反映，不得因此对任何企业另行检查、从严处理。',
        ],
        deadlines: [],
        clauses: [],
        nextStep: '立即改正，并将改正情况告知行政执法监督机关。',
      }
    : {
        title: '移送线索',
        paragraphs: ['办理企业投诉中发现下列线索，依职责移送：', transfer],
        deadlines: [],
        clauses: [],
        nextStep: '依职责处理。',
      };
};
