// Letters about guidance: to the enterprise that asked for it or is offered it, to those who arrange, go and confirm.
import { guidanceModeNames } from '../../domain/guidance/names';
import type { LetterContent, LetterSubject, LetterTemplate } from './letter';

interface Words {
  readonly title: string;
  readonly what: string;
  readonly nextStep: string | null;
}

const newsWords: Readonly<Record<string, Words>> = {
  offered: {
    title: '为您提供一项指导服务',
    what: '有机关愿意为贵企业提供下列指导，是否接受由您决定，谢绝的没有任何影响。',
    nextStep: '登录平台接受或者谢绝；不答复的，期满即不再提供。',
  },
  booked: { title: '已收到您的指导预约', what: '已收到贵企业的指导预约，正在安排。', nextStep: null },
  arranged: {
    title: '您预约的指导已经安排',
    what: '贵企业预约的指导已经安排。',
    nextStep: '日期不合适的，请登录平台撤回或者联系安排的机关。',
  },
  rearranged: {
    title: '您预约的指导有变化',
    what: '贵企业预约的指导改期或者换人。',
    nextStep: '日期不合适的，请登录平台撤回或者联系安排的机关。',
  },
  turnedDown: { title: '您预约的指导不能安排', what: '很抱歉，贵企业预约的指导不能安排。', nextStep: null },
  given: {
    title: '请反馈指导的效果',
    what: '本次指导的情况如下。指导不是检查，不作为处罚的依据。',
    nextStep: '登录平台反馈问题解决没有；没有解决的，会继续跟进。',
  },
  sentBack: { title: '指导将继续进行', what: '您的问题还没有解决，将另行安排指导。', nextStep: null },
  closed: { title: '指导已经办结', what: '贵企业预约的指导已经办结。', nextStep: null },
};

const taskWords: Readonly<Record<string, Words>> = {
  booked: {
    title: '企业预约指导，等待安排',
    what: '有企业预约指导。',
    nextStep: '登录平台选定日期、组团，或者答复为何不能安排。',
  },
  arranged: {
    title: '指导已经安排',
    what: '贵机关参加下列指导。',
    nextStep: '上门的，登记检查以外的入企并写明这件预约；不得借指导之名检查。',
  },
  rearranged: {
    title: '指导改期或者换人',
    what: '贵机关参加的指导有变化。',
    nextStep: '已经登记入企的，按新的日期另行登记。',
  },
  sentBack: {
    title: '指导须继续',
    what: '指导没有解决企业的问题，已经退回。',
    nextStep: '登录平台另行安排。',
  },
  confirming: {
    title: '指导等待确认闭环',
    what: '一次指导已经结束。',
    nextStep: '登录平台查看企业的反馈，确认闭环或者退回继续。',
  },
  withdrawn: {
    title: '企业撤回了指导预约',
    what: '企业撤回了指导预约，不必前往。',
    nextStep: '已经登记入企的，请取消。',
  },
};

/** What was agreed and said, one line each. */
const particulars = ({ params }: LetterSubject): readonly string[] => {
  const { service, on, mode, reason, text, advice } = params;
  const when = on === undefined ? null : `日期：${on}`;
  const modes: Readonly<Record<string, string>> = guidanceModeNames;
  const how = mode === undefined ? null : `方式：${modes[mode] ?? mode}`;
  return [
    `服务事项：${service ?? ''}`,
    when,
    how,
    reason === undefined ? null : `理由：${reason}`,
    text ?? null,
    advice === undefined ? null : `建议：${advice}`,
  ].filter((line) => line !== null);
};

const letter =
  (table: Readonly<Record<string, Words>>): LetterTemplate =>
  (subject): LetterContent => {
    const { change = '' } = subject.params;
    const words = table[change] ?? { title: '指导预约的办理情况', what: '办理情况有变化。', nextStep: null };
    return {
      title: `${words.title}（${subject.enterpriseName}）`,
      paragraphs: [words.what, ...particulars(subject)],
      deadlines: subject.deadlines,
      clauses: [],
      nextStep: words.nextStep,
    };
  };

export const guidanceNews: LetterTemplate = letter(newsWords);
export const guidanceTask: LetterTemplate = letter(taskWords);
