// When: a month, a span of months, a quarter, a last day. First and last day come out, or why they cannot.
import { addDays, daysBetween, plainDate, yearOf, type PlainDate } from '../calendar/plain-date';
import { doubt, type Doubt } from './doubts';
import type { Reading, Window } from './facts';
import { readFrequency } from './read-frequency';
import { readPoint, type Point } from './read-point';
import { compact, isDash, isOpen, numeralsBefore, withoutBrackets } from './text';

const standing = /^(?:长期|常年|常态化?|全年常态化?|日常|长期开展|长期有效)$/;
const idle =
  /^(?:计划|预计|拟|定|暂定|于|在|自|从)+|(?:完成|开展|实施|进行|期间|左右|组织|抽查|检查|执行|办结)+$/g;
const example = '请写成 2025年9月、4月-8月、第三季度、9月30日前 或者 待定 的样子';

const mark = String.raw`(?:[一二三四五六七八九十]{1,3}|\d{1,2})`;
/** 一、二季度 and 3、6、9月: only the last of a list has the unit. */
const unitLess = new RegExp(
  String.raw`(${mark})(?=[、,和](?:第?${mark}[、,和])*第?${mark}(月|日|季度?))`,
  'g',
);
/** A time that takes more words than this is a story. */
const longest = 200;

/** ISO and dotted days as the Chinese write them, numerals as digits, one sign for "to". */
const prepared = (text: string): string =>
  numeralsBefore(
    text
      .replaceAll(/(?<!\d)(20\d{2})[-./](\d{1,2})[-./](\d{1,2})(?!\d)日?/g, '$1年$2月$3日')
      .replaceAll(/(?<!\d)(20\d{2})[-./](\d{1,2})(?![\d月./])/g, '$1年$2月')
      .replaceAll('月份', '月')
      .replaceAll('号', '日')
      .replaceAll(unitLess, '$1$2'),
    '(?:月|日|季)',
  )
    .replaceAll(/[至到]/g, '-')
    .replaceAll(idle, '');

interface ReadSpan {
  readonly span: Window | null;
  readonly doubts: readonly Doubt[];
}

const none = (...doubts: readonly Doubt[]): ReadSpan => ({ span: null, doubts });
const unreadable = none(doubt('unreadable', example));

const firstOfYear = (day: PlainDate): PlainDate => plainDate(`${day.slice(0, 4)}-01-01`);
const lastOfYear = (day: PlainDate): PlainDate => plainDate(`${day.slice(0, 4)}-12-31`);

const dueBy = (written: string, year: number | null): ReadSpan | null => {
  const due = /^(.+?)(?:以前|之前|前)$/.exec(written)?.[1];
  if (due === undefined) return null;
  const point = readPoint(due, { year, month: null });
  if (point === null) return unreadable;
  if (!point.ok) return none(point.doubt);
  // 9月前: before September or before its end; 9月底前 and 9月30日前 say which.
  if (/\d月$/.test(due)) return none(doubt('beforeMonth', due));
  const from = firstOfYear(point.window.to);
  const vague = /底$|末$/.test(due) ? [] : point.doubts;
  return { span: { from, to: point.window.to }, doubts: [...vague, doubt('dueOnly', from)] };
};

const startingAt = (written: string, year: number | null): ReadSpan | null => {
  const start = /^(.+?)(?:起|开始|以后|之后|后)$/.exec(written)?.[1];
  if (start === undefined) return null;
  const point = readPoint(start, { year, month: null });
  if (point === null) return unreadable;
  if (!point.ok) return none(point.doubt);
  const to = lastOfYear(point.window.from);
  return { span: { from: point.window.from, to }, doubts: [...point.doubts, doubt('startOnly', to)] };
};

const unitOf = (right: string): string =>
  /^\d+(?:年)?\d*(月|日|季度?)/.exec(right)?.[1] ?? /(月|日|季度?)/.exec(right)?.[1] ?? '';

/** 4-8月, 2025年4月-8月底, 9月1日-15日, 11月-次年2月. */
const between = (left: string, right: string, year: number | null): ReadSpan => {
  const whole = /\d$/.test(left) ? `${left}${unitOf(right)}` : left;
  const first = readPoint(whole, { year, month: null });
  if (first === null) return unreadable;
  if (!first.ok) return none(first.doubt);
  const month = Number(first.window.from.slice(5, 7));
  const last = readPoint(right, { year: yearOf(first.window.from), month });
  if (last === null) return unreadable;
  if (!last.ok) return none(last.doubt);
  if (last.window.to < first.window.from) return none(doubt('spanBackwards'));
  // 8月底 ends the span with August, whatever its last ten days are.
  const vague = /底$|末$/.test(right) ? [] : last.doubts;
  return { span: { from: first.window.from, to: last.window.to }, doubts: [...first.doubts, ...vague] };
};

const readSpan = (written: string, year: number | null): ReadSpan => {
  if (/^(?:即日|发文|印发|发布|公布|通知)/.test(written)) return none(doubt('startUnknown'));
  const limited = dueBy(written, year) ?? startingAt(written, year);
  if (limited !== null) return limited;
  const ends = written.split('-');
  const [left = '', right = ''] = ends;
  if (ends.length === 2 && left !== '' && right !== '') return between(left, right, year);
  const point: Point | null = ends.length === 1 ? readPoint(written, { year, month: null }) : null;
  if (point === null) return unreadable;
  return point.ok ? { span: point.window, doubts: point.doubts } : none(point.doubt);
};

/** A year that stands before the first of a list is the year of all: 2025年4、5月. */
const partsOf = (written: string): readonly string[] => {
  const lead = /^20\d{2}年/.exec(written)?.[0] ?? '';
  return written
    .split(/[、,;和及]/)
    .filter((part) => part !== '')
    .map((part, index) =>
      index > 0 && lead !== '' && /^第?\d{1,2}[月季]/.test(part) ? `${lead}${part}` : part,
    );
};

/** Spans that touch as one. */
const merged = (spans: readonly Window[]): readonly Window[] =>
  [...spans]
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .reduce<Window[]>((done, span) => {
      const before = done.at(-1);
      if (before === undefined || daysBetween(before.to, span.from) > 1) return [...done, span];
      return [...done.slice(0, -1), { from: before.from, to: before.to > span.to ? before.to : span.to }];
    }, []);

const saySpan = ({ from, to }: Window): string => (from === to ? from : `${from} 至 ${to}`);

const told = (spans: readonly Window[], doubts: readonly Doubt[]): Reading => ({
  facts: spans.length === 0 ? {} : { spans },
  understood: spans.map(saySpan).join('；'),
  doubts,
});

/** A day that Excel kept as a number because the cell has no format of a day: 45901. */
const serialDay = (text: string): PlainDate | null =>
  /^[345]\d{4}$/.test(text) ? addDays(plainDate('1899-12-30'), Number(text)) : null;

/** A month alone where the heading says 月份. */
const bareMonth = (text: string, unit: string | null): string =>
  unit !== null && unit.startsWith('月') && /^[\d\-、,]+$/.test(text) ? `${text}月` : text;

/** @param year of the plan, where it is known. @param unit what the heading gives in brackets. */
export const readWindow = (original: string, year: number | null, unit: string | null): Reading => {
  if (original.length > longest) return told([], unreadable.doubts);
  const { text, notes } = withoutBrackets(compact(original));
  if (isDash(text)) return told([], [doubt('blank', '检查时间')]);
  if (standing.test(text) || (isOpen(text) && !/\d[年月日季]|季度|半年/.test(text)))
    return {
      facts: {},
      understood: standing.test(text) ? '长期，没有起止日' : '检查时间待定',
      doubts: [doubt('openInSource', '检查时间')],
    };
  const serial = serialDay(text);
  if (serial !== null) return told([{ from: serial, to: serial }], [doubt('excelDate', serial)]);
  const written = prepared(bareMonth(text, unit).replace(/。$/, ''));
  const parts = partsOf(written);
  const open = parts.filter((part) => isOpen(part));
  const read = parts.filter((part) => !open.includes(part)).map((part) => readSpan(part, year));
  const found = read.flatMap(({ span }) => (span === null ? [] : [span]));
  if (found.length === 0 && /^每/.test(written) && readFrequency(text) !== null && year !== null)
    return told(
      [{ from: plainDate(`${String(year)}-01-01`), to: plainDate(`${String(year)}-12-31`) }],
      [doubt('frequencyAsWindow')],
    );
  const faults = read.filter(({ span }) => span === null).flatMap(({ doubts }) => doubts);
  if (read.length === 0 || faults.length > 0)
    return told([], faults.slice(0, 1).concat(read.length === 0 ? unreadable.doubts : []));
  const spans = merged(found);
  const otherYear =
    year !== null && spans.every(({ from, to }) => yearOf(from) !== year && yearOf(to) !== year);
  return told(spans, [
    ...read.flatMap(({ doubts }) => doubts),
    ...(spans.length > 1 ? [doubt('severalWindows')] : []),
    ...(otherYear ? [doubt('otherYear', String(year))] : []),
    ...open.map((part) => doubt('alsoSaid', part)),
    ...notes.map((note) => noteDoubt(note, spans, year)).filter((one) => one !== null),
  ]);
};

/** 第三季度(7-9月) says the same twice; 第三季度(6-9月) does not. */
const noteDoubt = (note: string, spans: readonly Window[], year: number | null): Doubt | null => {
  const inside = merged(partsOf(prepared(note)).flatMap((part) => readSpan(part, year).span ?? []));
  if (inside.length === 0) return doubt('alsoSaid', note);
  const isSame = inside.map(saySpan).join() === spans.map(saySpan).join();
  return isSame ? null : doubt('bracketDiffers', note);
};
