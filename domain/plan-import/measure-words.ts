// The words and signs of measures: which of ratio, count and frequency a phrase is about, and where its numbers stand.
import { compact, numeralsBefore } from './text';

export const subjects = ['ratio', 'count', 'frequency'] as const;
export type Subject = (typeof subjects)[number];

export const subjectNames: Readonly<Record<Subject, string>> = {
  ratio: '检查比例',
  count: '检查数量',
  frequency: '检查频次',
};

const subjectWords: Readonly<Record<Subject, RegExp>> = {
  ratio: /比例|比率|占比|抽查率/,
  count: /数量|户数|家数|总数|个数/,
  frequency: /频次|频率|次数|周期/,
};

/** Which of the three a heading or a phrase names. */
export const subjectsNamed = (text: string): readonly Subject[] =>
  subjects.filter((subject) => subjectWords[subject].test(text));

export const filler =
  /抽查|检查|抽取|抽检|抽样|随机|比例|比率|频次|频率|次数|数量|户数|家数|总数|检查对象|对象|企业|市场主体|主体|经营|单位|原则上|每次|本次|按照|按|为|的|是|计划|其中|以|且|同时|并|开展|进行|一般|占|[:()/]/g;

const counted = String.raw`(?:家次|户次|家|户|个|人次|人|名|所|处|件|台|批次|批|组|辆|座|间|条|宗)`;
const number = String.raw`(\d+(?:\.\d+)?)`;
export const percentPattern = new RegExp(`${number}%?(?:-${number})?%`);
export const countPattern = new RegExp(String.raw`(\d+)(?:-(\d+))?(${counted})`);
export const wholePattern = /全覆盖|全部|所有|全数|应查尽查/;

export const prepared = (text: string): string =>
  numeralsBefore(
    compact(text)
      .replaceAll(/(\d),(?=\d{3}(?!\d))/g, '$1')
      .replaceAll('百分之百', '100%')
      .replaceAll(/百分之(\d+(?:\.\d+)?)/g, '$1%')
      .replaceAll(/百分之([一二三四五六七八九十]{1,3})/g, '$1成百')
      .replaceAll(/(\d+(?:\.\d+)?)‰/g, (_whole, value: string) => `${String(Number(value) / 10)}%`),
    `(?:成百|${counted})`,
  )
    .replaceAll('成百', '%')
    .replaceAll(/(?<=\d%?)(?:至|到)(?=\d)/g, '-');

/** More words than this do not say how many. */
export const longestMeasure = 500;

export const clausesOf = (text: string): readonly string[] =>
  text

    .split(/[,;。]|(?<=[%家户个次])(?=(?:抽查|检查)?(?:比例|频次|频率|次数|数量))/)
    .filter((clause) => clause !== '');
