// How dates and day counts are written in Chinese sentences for people: 2026年9月30日（周三）, 10月1日至7日（国庆节放假）.
import { dayOfWeek, daysBetween, monthOf, yearOf } from './plain-date';
import type { PlainDate, Weekday } from './plain-date';
import { WEEKEND_NAME } from './working-days';
import type { NamedDay, NamedSpan } from './working-days';

const WEEKDAY_NAMES: Record<Weekday, string> = {
  1: '周一',
  2: '周二',
  3: '周三',
  4: '周四',
  5: '周五',
  6: '周六',
  7: '周日',
};

/** Above this many bare weekends a sentence gives their sum instead of every date. */
const MAX_LISTED_WEEKENDS = 3;

/** 2026年9月30日（周三） */
export function dateInFull(d: PlainDate): string {
  return `${yearOf(d)}年${monthAndDay(d)}（${WEEKDAY_NAMES[dayOfWeek(d)]}）`;
}

/** 10月1日, or with its year when that is not `contextYear`. */
export function dateWithin(d: PlainDate, contextYear: number): string {
  return yearOf(d) === contextYear ? monthAndDay(d) : `${yearOf(d)}年${monthAndDay(d)}`;
}

/** 2月15日至23日（春节放假）、2月28日（周六）不计入; empty when nothing was passed over. */
export function restNotCounted(spans: NamedSpan[], contextYear: number): string {
  const weekends = spans.filter(({ name }) => name === WEEKEND_NAME);
  const summed = weekends.length > MAX_LISTED_WEEKENDS;
  const listed = summed ? spans.filter(({ name }) => name !== WEEKEND_NAME) : spans;
  const weekendDays = weekends.reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0);
  const parts = [
    listed.map((span) => restSpan(span, contextYear)).join('、'),
    summed ? `其间周末共${weekendDays}天` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `${parts.join('以及')}不计入`;
}

/** 2月14日（周六，春节调休上班）计入; empty when there is none. */
export function madeUpCounted(days: NamedDay[], contextYear: number): string {
  if (days.length === 0) return '';
  const listed = days.map(
    ({ date, name }) =>
      `${dateWithin(date, contextYear)}（${WEEKDAY_NAMES[dayOfWeek(date)]}，${name}调休上班）`,
  );
  return `${listed.join('、')}计入`;
}

function restSpan({ from, to, name }: NamedSpan, contextYear: number): string {
  const first = dateWithin(from, contextYear);
  const weekend = name === WEEKEND_NAME;
  if (from === to) return `${first}（${weekend ? WEEKDAY_NAMES[dayOfWeek(from)] : `${name}放假`}）`;
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  const last = sameMonth ? `${dayOfMonth(to)}日` : dateWithin(to, yearOf(from));
  return `${first}至${last}（${weekend ? name : `${name}放假`}）`;
}

function monthAndDay(d: PlainDate): string {
  return `${monthOf(d)}月${dayOfMonth(d)}日`;
}

function dayOfMonth(d: PlainDate): number {
  return Number(d.slice(8, 10));
}
