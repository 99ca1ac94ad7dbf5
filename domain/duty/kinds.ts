// Kinds of standing duties (常设事项): what waits for people where no lifecycle runs.
import type { Language } from '../errors/languages';

export const dutyKinds = [
  'fillPost',
  'declareClearance',
  'settleClearance',
  'proposeBody',
  'confirmBody',
  'announceBody',
  'recordFiling',
  'answerAssistance',
  'watchService',
  'reachMilestone',
  'reviewGuide',
  'publishGuide',
  'agreeToList',
  'settleLetter',
] as const;
export type DutyKind = (typeof dutyKinds)[number];

export const dutyTitles: Readonly<Record<DutyKind, Readonly<Record<Language, string>>>> = {
  fillPost: { 'zh-CN': '定岗位的人选', en: 'Fill a post' },
  declareClearance: { 'zh-CN': '申报自行清理的结果', en: 'Declare what was cleared up' },
  settleClearance: { 'zh-CN': '终止清理出来的各项', en: 'End what was found' },
  proposeBody: { 'zh-CN': '清理主体、提请确认', en: 'Clear up a body and propose it' },
  confirmBody: { 'zh-CN': '审定检查主体', en: 'Confirm an inspecting body' },
  announceBody: { 'zh-CN': '公告检查主体', en: 'Announce an inspecting body' },
  recordFiling: { 'zh-CN': '办理异地执法备案', en: 'Take a filing of enforcement elsewhere' },
  answerAssistance: { 'zh-CN': '答复异地协助的请求', en: 'Answer a request for help' },
  watchService: { 'zh-CN': '第三方服务有提醒', en: 'Something is to be told of a third party’s service' },
  reachMilestone: { 'zh-CN': '完成时间节点', en: 'Meet a date of the document' },
  reviewGuide: { 'zh-CN': '审核守法经营指引', en: 'Review a guide' },
  publishGuide: { 'zh-CN': '公布守法经营指引', en: 'Publish a guide' },
  agreeToList: { 'zh-CN': '答复共同编制的清单', en: 'Agree to a list made together' },
  settleLetter: { 'zh-CN': '处理没有送达的信', en: 'See to a letter that reached nobody' },
};
