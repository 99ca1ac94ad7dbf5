// 每年1次、两年一次、2次/年、每半年不少于一次.
import { doubt, type Doubt } from './doubts';
import type { Frequency, Period } from './facts';
import { readBounds, sayBounds } from './read-bounds';
import { numeralsBefore } from './text';

const periodWords: Readonly<Record<string, Period>> = {
  年: 'year',
  半年: 'halfYear',
  季: 'quarter',
  季度: 'quarter',
  月: 'month',
  周: 'week',
};
const period = '(半年|年|季度|季|个?月|周)';
const times = String.raw`(\d+)(?:-(\d+))?次`;

/** Groups: every, period, first, last. */
const periodFirst = new RegExp(String.raw`(?:每|全|一)?(\d+)?(?:个)?${period}(?:度|内)?([^\d]*)${times}`);
const timesFirst = new RegExp(String.raw`${times}(?:\/|每)(\d+)?(?:个)?${period}`);
const onlyEach = new RegExp(String.raw`^每(\d+)?(?:个)?${period}度?(?:开展|检查|抽查)?$`);
const onlyTimes = new RegExp(times);

export interface ReadFrequency {
  readonly frequency: Frequency;
  readonly doubts: readonly Doubt[];
  readonly rest: string;
}

const numberOr = (text: string | undefined, otherwise: number | null): number | null =>
  text === undefined ? otherwise : Number(text);

const built = (
  phrase: string,
  whole: string,
  between: string,
  { every, per, first, last }: { every: string; per: string; first: string; last: string | undefined },
): ReadFrequency | null => {
  const { bounds, doubts, rest } = readBounds(
    phrase.replace(whole, between),
    Number(first),
    numberOr(last, null),
  );
  const found = periodWords[per.replace('个', '')];
  const isSane = Number(every) >= 1 && Number(first) >= 1;
  return found === undefined || !isSane
    ? null
    : { frequency: { ...bounds, every: Number(every), per: found }, doubts, rest };
};

/** null: the phrase speaks of no frequency. @param written compact. */
export const readFrequency = (written: string): ReadFrequency | null => {
  const phrase = numeralsBefore(numeralsBefore(written, '次'), '(?:个?月|年|季|周)').replaceAll('每1', '每');
  const ahead = periodFirst.exec(phrase);
  if (ahead !== null) {
    const [whole, every = '1', per = '', between = '', first = '', last] = ahead;
    return built(phrase, whole, between, { every, per, first, last });
  }
  const after = timesFirst.exec(phrase);
  if (after !== null) {
    const [whole, first = '', last, every = '1', per = ''] = after;
    return built(phrase, whole, '', { every, per, first, last });
  }
  const each = onlyEach.exec(phrase);
  if (each !== null) {
    const [whole, every = '1', per = ''] = each;
    return built(phrase, whole, '', { every, per, first: '1', last: undefined });
  }
  const bare = onlyTimes.exec(phrase);
  if (bare === null) return null;
  const [whole, first = '', last] = bare;
  const read = built(phrase, whole, '', { every: '1', per: '年', first, last });
  return read === null ? null : { ...read, doubts: [...read.doubts, doubt('perUnsaid')] };
};

const periodNames: Readonly<Record<Period, string>> = {
  year: '年',
  halfYear: '半年',
  quarter: '季度',
  month: '月',
  week: '周',
};

export const sayFrequency = (frequency: Frequency): string => {
  const every = frequency.every === 1 ? '' : ` ${String(frequency.every)} `;
  return `每${every}${periodNames[frequency.per]} ${sayBounds(frequency, ' 次')}`;
};
