// The standing of an agency's visits of an enterprise as a sentence, in each language that we speak.
import type { VisitStanding } from '../inspection/visit-standing';
import { className } from '../tier/names';
import type { Language } from './languages';

interface Said {
  readonly standing: VisitStanding;
  readonly agency: string;
  readonly year: number;
}

const chinese = ({ standing, agency, year }: Said): string => {
  const { tally, limits, flags } = standing;
  const { made, promised, held, planned, exempt, triggered } = tally;
  const cap = limits.find(({ rule }) => rule === 'annualCap');
  const places = [
    `已入企 ${String(made)} 次`,
    ...(promised > 0 ? [`已提交待入企 ${String(promised)} 次`] : []),
    ...(held > 0 ? [`正在办理 ${String(held)} 次`] : []),
    ...(planned > 0 ? [`计划保留 ${String(planned)} 次`] : []),
  ].join('，');
  const outside = [
    ...(exempt > 0 ? [`不占上限 ${String(exempt)} 次`] : []),
    ...(triggered > 0 ? [`触发式 ${String(triggered)} 次`] : []),
  ];
  const classed = cap?.class == null ? '' : `${className(cap.class)}的`;
  const against =
    cap === undefined
      ? '本地未设年度上限'
      : cap.limit === null
        ? '年度上限尚未由有权机关确定，仅作计数'
        : flags.includes('capExceeded')
          ? `已超过${classed}年度上限 ${String(cap.limit)} 次`
          : `${classed}年度上限 ${String(cap.limit)} 次，尚余 ${String(cap.left)} 次`;
  const warnings = [
    ...(flags.includes('frequencyHigh') ? ['次数已明显高于合理频次，由监督机关跟踪'] : []),
    ...(flags.includes('frequencyStopped') ? ['再次触发式入企属过度检查，须由监督机关解除'] : []),
  ];
  const other = outside.length > 0 ? `；另有${outside.join('，其中')}` : '';
  return `${agency} ${String(year)} 年对该企业${places}${other}；${[against, ...warnings].join('；')}。`;
};

const english = ({ standing, agency, year }: Said): string => {
  const { tally, limits, flags } = standing;
  const { made, promised, held, planned, exempt, triggered } = tally;
  const cap = limits.find(({ rule }) => rule === 'annualCap');
  const places = [
    `${String(made)} made`,
    ...(promised > 0 ? [`${String(promised)} submitted`] : []),
    ...(held > 0 ? [`${String(held)} under way`] : []),
    ...(planned > 0 ? [`${String(planned)} kept for the plan`] : []),
    ...(exempt > 0 ? [`${String(exempt)} outside the cap`] : []),
    ...(triggered > 0 ? [`${String(triggered)} of all triggered`] : []),
  ].join(', ');
  const classed = cap?.class == null ? '' : ` for ${cap.class.replace('.', ' ')}`;
  const against =
    cap === undefined
      ? 'no yearly cap here'
      : cap.limit === null
        ? 'no yearly cap has been set, they are only counted'
        : flags.includes('capExceeded')
          ? `beyond the yearly cap of ${String(cap.limit)}${classed}`
          : `${String(cap.left)} left of a yearly cap of ${String(cap.limit)}${classed}`;
  const warnings = [
    ...(flags.includes('frequencyHigh')
      ? ['clearly more than is reasonable: supervision follows it up']
      : []),
    ...(flags.includes('frequencyStopped') ? ['another triggered one would be stopped as excessive'] : []),
  ];
  return `Visits of ${agency} in ${String(year)}: ${places}; ${[against, ...warnings].join('; ')}.`;
};

const tongues: Readonly<Record<Language, (said: Said) => string>> = { 'zh-CN': chinese, en: english };

/** @param said.agency its name */
export const visitStandingIn = (language: Language, said: Said): string => tongues[language](said);
