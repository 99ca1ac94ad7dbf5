// Sentences of what the registers of services, posts, bodies and enforcement elsewhere refuse, in both languages.
import type { RefusalParams } from '../shared/outcome';
import { tieNames, tieNamesInEnglish } from '../third-party/names';
import { askedNames, askedNamesInEnglish, keptStateNames, keptStateNamesInEnglish } from './kept-names';

type Value = RefusalParams[string] | undefined;
type Names = Readonly<Record<string, string>>;

const listed = (value: Value, comma: string, names: Names = {}): string =>
  (typeof value === 'object' && value !== null ? value : [String(value ?? '—')])
    .map((one) => names[one] ?? one)
    .join(comma);

const zh = (value: Value, names?: Names): string => listed(value, '、', names);
const en = (value: Value, names?: Names): string => listed(value, ', ', names);

export const keptSentences = {
  complaintNamedBody: (p: RefusalParams) =>
    `本地文件点名由 ${zh(p['agency'])} 查办这一类投诉，请交给它；它就是被投诉机关的，才另行指定。`,
  keptState: (p: RefusalParams) =>
    `这项登记现在是“${zh(p['state'], keptStateNames)}”，不能这样办理；请刷新后查看，需要的另行登记。`,
  notAskedHere: (p: RefusalParams) =>
    `本地的文件没有要求“${zh(p['what'], askedNames)}”，本系统在这里不设这项登记。`,
  serviceRidesOnVisit: (p: RefusalParams) =>
    `这段时间企业已有计划入企（${zh(p['visits'])}），辅助服务应当与它并行：请以 plannedVisitId 写明并入哪一次。`,
  thirdPartyTied: (p: RefusalParams) =>
    `第三方服务不得与${zh(p['ties'], tieNames)}挂钩；请取消挂钩后再登记，已有的在清理申报中写明何时终止。`,
  postHeld: (p: RefusalParams) =>
    `这个岗位自 ${zh(p['from'])} 起由${zh(p['holder'])}担任（${zh(p['id'])}），一个机关只有一个；请先终止原来的，再登记接任的。`,
};

export const keptSentencesInEnglish: typeof keptSentences = {
  complaintNamedBody: (p) =>
    `The document has ${en(p['agency'])} look into complaints of this class; give it to that body, unless it is the one complained of.`,
  keptState: (p) =>
    `This entry is “${en(p['state'], keptStateNamesInEnglish)}” now and not open to this; load it again, or make another entry.`,
  notAskedHere: (p) =>
    `The document of this place does not ask for “${en(p['what'], askedNamesInEnglish)}”; no such register is kept here.`,
  serviceRidesOnVisit: (p) =>
    `Visits to this enterprise are planned for these days (${en(p['visits'])}); an auxiliary service goes along with one of them: name it (plannedVisitId).`,
  thirdPartyTied: (p) =>
    `The service of a third party may not be tied to ${en(p['ties'], tieNamesInEnglish)}; undo the tie first, and say in the declaration when existing ones end.`,
  postHeld: (p) =>
    `This post has been held by ${en(p['holder'])} since ${en(p['from'])} (${en(p['id'])}), and a body has one holder at a time; end that one first.`,
};
