// One standing duty, in the language of the answer.
import { currentLanguage } from '../language';
import type { DutyAnswer, DutyKind } from './contract';

type Of<K extends keyof DutyAnswer> = Pick<DutyAnswer, K>;

const titles: Readonly<Record<DutyKind, readonly [zh: string, en: string]>> = {
  fillPost: ['定岗位的人选', 'Fill a post'],
  declareClearance: ['申报自行清理的结果', 'Declare what was cleared up'],
  settleClearance: ['终止清理出来的各项', 'End what was found'],
  proposeBody: ['清理主体、提请确认', 'Clear up a body and propose it'],
  confirmBody: ['审定检查主体', 'Confirm an inspecting body'],
  announceBody: ['公告检查主体', 'Announce an inspecting body'],
  recordFiling: ['办理异地执法备案', 'Take a filing of enforcement elsewhere'],
  answerAssistance: ['答复异地协助的请求', 'Answer a request for help'],
  watchService: ['第三方服务有提醒', 'Something is to be told of a third party’s service'],
  reachMilestone: ['完成时间节点', 'Meet a date of the document'],
  reviewGuide: ['审核守法经营指引', 'Review a guide'],
  publishGuide: ['公布守法经营指引', 'Publish a guide'],
  agreeToList: ['答复共同编制的清单', 'Agree to a list made together'],
};

export const duty = (
  kind: DutyKind,
  what: string | null,
  rest: Of<'agencyId' | 'agencyName' | 'path'> & Partial<Of<'dueOn' | 'isOverdue' | 'clauses'>>,
): DutyAnswer => {
  const [zh, en] = titles[kind];
  const title = currentLanguage() === 'en' ? en : zh;
  const colon = currentLanguage() === 'en' ? ': ' : '：';
  return {
    ...{ kind, title: what === null ? title : `${title}${colon}${what}` },
    ...{ dueOn: null, isOverdue: false, clauses: [] },
    ...rest,
  };
};
