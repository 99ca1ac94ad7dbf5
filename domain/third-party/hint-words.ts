// Hints of third-party services in words, in both languages.
import { actNames, actNamesInEnglish } from './names';
import type { Language } from '../errors/languages';
import type { ServiceHint } from './hints';
import type { ConductAct, ServiceHintCode } from './vocabulary';

type Words = Readonly<Record<ServiceHintCode, (of: readonly string[]) => string>>;

const acts = (names: Readonly<Record<ConductAct, string>>, of: readonly string[], comma: string): string =>
  of.map((act) => (names as Readonly<Record<string, string>>)[act] ?? act).join(comma);

const chinese: Words = {
  couldJoinVisit: (of) => `这段时间企业另有计划入企（${of.join('、')}），请并入其中一次，少进一次门。`,
  visitGone: ([visit = '']) => `所并入的计划入企 ${visit} 已取消，请改并入别的一次，或者取消。`,
  visitMoved: ([visit = '', day = '']) =>
    `所并入的计划入企 ${visit} 已改在 ${day}，不在这项服务的时段，请调整。`,
  engagementNotInForce: () => '聘用在这一天没有效力（尚未开始、期满或者已终止），第三方不得到场。',
  beyondEngagement: (of) => `${acts(actNames, of, '、')}不在聘用（计划）的范围，请停止，或者先变更聘用。`,
  barredAct: (of) => `第三方不得${acts(actNames, of, '、')}：检查和收费以外的事才可以聘用，请立即制止。`,
  withoutOfficers: () => '没有执法人员在场，第三方不得单独入企，请停止并等执法人员到场。',
  officersNotInside: () => '所并入的检查还没有登记入企，或者已经离企，第三方不得先到、后留。',
  outsideWindow: ([from = '', to = '']) => `不在计划的时段（${from} 至 ${to}），请改期或者变更计划。`,
  tooManyPeople: ([most = '']) => `到场人数超过 ${most} 人，请减少。`,
};

const english: Words = {
  couldJoinVisit: (of) =>
    `Visits to this enterprise are planned for these days (${of.join(', ')}); go along with one of them.`,
  visitGone: ([visit = '']) =>
    `The visit ${visit} that it was to go along with is cancelled; join another, or cancel.`,
  visitMoved: ([visit = '', day = '']) =>
    `The visit ${visit} that it was to go along with is on ${day} now, outside these days; adjust it.`,
  engagementNotInForce: () => 'The engagement is not in force on this day; the third party may not come.',
  beyondEngagement: (of) =>
    `Beyond what was engaged (planned): ${acts(actNamesInEnglish, of, ', ')}. Stop it, or change the engagement first.`,
  barredAct: (of) => `Never for a third party: ${acts(actNamesInEnglish, of, ', ')}. Stop it at once.`,
  withoutOfficers: () =>
    'No officer is present; a third party does not enter alone. Stop, and wait for the officers.',
  officersNotInside: () =>
    'The inspection that it goes along with has not been entered, or has left; a third party neither comes first nor stays on.',
  outsideWindow: ([from = '', to = '']) =>
    `Outside the days planned (${from} to ${to}); change the day or the plan.`,
  tooManyPeople: ([most = '']) => `More than ${most} people; fewer, please.`,
};

export const hintInWords = ({ code, of }: ServiceHint, language: Language): string =>
  (language === 'en' ? english : chinese)[code](of);
