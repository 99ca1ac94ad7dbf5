// One mark on the calendar, as long as it is: a day, ten days of a month, a month, a quarter, half a year, a year.
import { endOfMonth, plainDate, plainDateSchema } from '../calendar/plain-date';
import { doubt, type Doubt } from './doubts';
import type { Window } from './facts';

export interface Context {
  /** Of the plan, or of the first end of a span. */
  readonly year: number | null;
  /** Of the first end of a span: 9月1日-15日. */
  readonly month: number | null;
}

export type Point =
  | { readonly ok: true; readonly window: Window; readonly doubts: readonly Doubt[] }
  | { readonly ok: false; readonly doubt: Doubt };

const yearPattern = '(?:(20\\d{2})年度?|(今年|本年度?|当年)|(次年|翌年|明年|下一?年))?';
const monthPattern = new RegExp(`^${yearPattern}(\\d{1,2})月(上旬|中旬|下旬|初|中|底|末)?$`);
const dayPattern = new RegExp(`^${yearPattern}(?:(\\d{1,2})月)?(\\d{1,2})日$`);
const quarterPattern = new RegExp(`^${yearPattern}第?([1-4])季度?(末|底|初)?$`);
const letterQuarter = new RegExp(`^${yearPattern}Q([1-4])$`, 'i');
const halfPattern = new RegExp(`^${yearPattern}(上|下)半年$`);
const wholePattern = new RegExp(`^${yearPattern}(?:全年度?|年内|年度|整年)?$`);
const endPattern = new RegExp(`^${yearPattern}年?(底|末|终)$`);

const fault = (code: 'yearUnknown' | 'unreadable', detail = ''): Point => ({
  ok: false,
  doubt: doubt(code, detail),
});

const two = (value: number): string => String(value).padStart(2, '0');

const days = (
  year: number,
  fromMonth: number,
  fromDay: number,
  toMonth: number,
  toDay: number | null,
): Point => {
  const from = `${String(year)}-${two(fromMonth)}-${two(fromDay)}`;
  const first = `${String(year)}-${two(toMonth)}-01`;
  if (!plainDateSchema.safeParse(from).success || !plainDateSchema.safeParse(first).success)
    return fault('unreadable', '没有这一天，请核对');
  const to = toDay === null ? endOfMonth(plainDate(first)) : `${first.slice(0, 8)}${two(toDay)}`;
  if (!plainDateSchema.safeParse(to).success) return fault('unreadable', '没有这一天，请核对');
  return { ok: true, window: { from: plainDate(from), to: plainDate(to) }, doubts: [] };
};

const withDoubt = (point: Point, one: Doubt): Point => (point.ok ? { ...point, doubts: [one] } : point);

const partOfMonth = (year: number, month: number, part: string | undefined, written: string): Point => {
  switch (part) {
    case undefined:
      return days(year, month, 1, month, null);
    case '上旬':
      return days(year, month, 1, month, 10);
    case '中旬':
      return days(year, month, 11, month, 20);
    case '下旬':
      return days(year, month, 21, month, null);
    case '初':
      return withDoubt(days(year, month, 1, month, 10), doubt('vagueDays', written));
    case '中':
      return withDoubt(days(year, month, 11, month, 20), doubt('vagueDays', written));
    default:
      return withDoubt(days(year, month, 21, month, null), doubt('vagueDays', written));
  }
};

type Built = (year: number) => Point;

/** The first three groups of each pattern name the year. */
const patterns: readonly (readonly [
  RegExp,
  (groups: readonly (string | undefined)[], context: Context, written: string) => Built | null,
])[] = [
  [
    dayPattern,
    ([month, day], context) => {
      const inMonth = month === undefined ? context.month : Number(month);
      return inMonth === null ? null : (year) => days(year, inMonth, Number(day), inMonth, Number(day));
    },
  ],
  [
    monthPattern,
    ([month, part], _context, written) =>
      (year) =>
        partOfMonth(year, Number(month), part, written),
  ],
  [
    quarterPattern,
    ([quarter]) =>
      (year) =>
        days(year, Number(quarter) * 3 - 2, 1, Number(quarter) * 3, null),
  ],
  [
    letterQuarter,
    ([quarter]) =>
      (year) =>
        days(year, Number(quarter) * 3 - 2, 1, Number(quarter) * 3, null),
  ],
  [
    halfPattern,
    ([half]) =>
      (year) =>
        half === '上' ? days(year, 1, 1, 6, null) : days(year, 7, 1, 12, null),
  ],
  [endPattern, (_groups, _context, written) => (year) => partOfMonth(year, 12, '底', written)],
  [wholePattern, () => (year) => days(year, 1, 1, 12, null)],
];

/** null: no mark on a calendar. @param written compact, with digits for numerals. */
export const readPoint = (written: string, context: Context): Point | null => {
  for (const [pattern, build] of patterns) {
    const found = pattern.exec(written);
    if (found === null || written === '') continue;
    const [, named, , next, ...groups] = found;
    const built = build(groups, context, written);
    if (built === null) continue;
    if (named !== undefined) return built(Number(named));
    if (context.year === null) return fault('yearUnknown');
    return built(next === undefined ? context.year : context.year + 1);
  }
  return null;
};
