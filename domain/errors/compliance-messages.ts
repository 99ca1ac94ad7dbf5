// Sentences about guides, risk lists, self-checks and trainings, in Chinese.
import {
  guideStatusNames,
  notAskedNames,
  trainingStatusNames,
  unreadyNames,
} from '../compliance-guide/names';
import type { RefusalParams } from '../shared/outcome';

type Words = Readonly<Record<string, string>>;

const words = (value: RefusalParams[string] | undefined, table: Words = {}): string =>
  (value === null || value === undefined ? [] : typeof value === 'object' ? value : [String(value)])
    .map((one) => table[one] ?? one)
    .join('、') || '—';

const pointFaults: Readonly<Record<string, string>> = {
  unknown: '不是所用指引的要点，请对照本次自查的要点填写',
  ahead: '改正之日在今天之后，请填写实际改正之日',
  stray: '没有问题或者不适用的，不填改正情况',
  finished: '自查已经完成，只能补记尚未改正的问题的改正情况',
  open: '还没有填写，逐点填写以后再完成自查',
};

export const complianceSentences = {
  guideState: (p) => `指引现在是“${words(p['status'], guideStatusNames)}”，不能这样办理；请刷新后查看。`,
  guideReviewer: () => '写过这一版的人不能审核它，请由另一人审核。',
  guideUnready: (p) => `指引还没有写全，缺：${words(p['missing'], unreadyNames)}。请补齐后再送审。`,
  complianceNotAsked: (p) => `本地的文件没有要求${words(p['what'], notAskedNames)}，本地区不办理。`,
  riskListOrigin: (p) =>
    `条目 ${words(p['keys'])} 的出处不对：以往检查所见、尚未改完的，须写明这家企业已经告知结果的检查；行业指引的，须写明已公布的指引；其余的不写编号。检查事项须是清单上不涉密的；文字里不得写到还没有告知结果的检查。`,
  riskListHanded: () => '这份清单没有待交付的内容：最近一版已经交付企业，请先修改再交付。',
  selfCheckNoGround: (p) =>
    `自查（${words(p['selfCheckId'])}）是企业自己的，不得作为检查的来由、检查的记录、证据和处罚的依据；请删去，另以自己查明的事实办理。`,
  selfCheckPoints: (p) => `要点 ${words(p['keys'])}：${words(p['why'], pointFaults)}。`,
  selfCheckFinished: (p) => `这次自查已于 ${words(p['on'])} 完成；要再查一次的，请另行开始。`,
  trainingState: (p) =>
    `培训现在是“${words(p['status'], trainingStatusNames)}”，或者还没有到举办之日，不能这样办理；请刷新后查看。`,
  trainingClosed: (p) => `报名已于 ${words(p['until'])} 截止，请联系举办的机关，或者参加下一次。`,
  trainingFull: (p) =>
    p['each'] === true
      ? `每家企业至多 ${words(p['left'])} 人，填了 ${words(p['people'])} 人；请减少。`
      : `名额只剩 ${words(p['left'])} 人，填了 ${words(p['people'])} 人；请减少，或者参加下一次。`,
} satisfies Readonly<Record<string, (p: RefusalParams) => string>>;
