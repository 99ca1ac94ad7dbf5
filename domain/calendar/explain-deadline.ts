// From a start event and a rule's span to the sentence that explains the deadline: start, count, days left out and made up, end, rule.
import { dateInFull, dateWithin, madeUpCounted, restNotCounted } from './chinese-dates';
import { countSpan, isIn, type DeadlineSpan, type Pause } from './deadlines';
import { addDays, daysBetween, firstOfNextMonth, shanghaiDay, yearOf, type PlainDate } from './plain-date';
import type { NamedSpan, WorkCalendar } from './working-days';

export interface DeadlineToExplain {
  /** ISO instant with its zone. */
  startedAt: string;
  /** What started it, as a Chinese clause that follows a date: 检查任务完成. */
  startEvent: string;
  span: DeadlineSpan;
  /** A decision set the date (a correction order, the approved days), the rule itself gives none. */
  decided?: boolean;
  /** The rule in one Chinese line. */
  ruleText: string;
  /** Clause id, such as HZ-65, or why there is none; null where neither is to be said, as of a date that a decision set. */
  citation: string | null;
  /** Days on which it did not run, and why, as a Chinese phrase that follows them: 为考察期. */
  pauses?: readonly (Pause & { readonly why: string })[];
}

/** The deadline as a person would state it in Chinese: start, count, days left out and made up, end, rule. */
export function explainDeadline(deadline: DeadlineToExplain, cal: WorkCalendar): string {
  const { startedAt, startEvent, span, decided = false, ruleText, citation, pauses = [] } = deadline;
  const startedOn = shanghaiDay(startedAt);
  const counted = countSpan(startedOn, span, cal, pauses);
  const year = yearOf(startedOn);
  const days = [
    restNotCounted(outsideOf(counted.passedOver, pauses), year),
    madeUpCounted(
      counted.madeUp.filter(({ date }) => !pauses.some((pause) => isIn(date, pause))),
      year,
    ),
  ];
  const clauses = [
    `${dateInFull(startedOn)}${startEvent}，${describeSpan(startedOn, span, decided)}`,
    ...pauses.map(
      ({ from, to, why }) =>
        `${dateInFull(from)}至${dateInFull(to)}${why}，共${daysBetween(from, to) + 1}日，均不计入，自次日起接着算`,
    ),
    days.filter((part) => part !== '').join('，'),
    `期限至${dateInFull(counted.on)}24时届满`,
  ].filter((clause) => clause !== '');
  return [
    `${clauses.join('；')}。`,
    provisionalNote(counted.provisionalYears),
    `依据：${ruleText.replace(/。$/, '')}${citation === null ? '' : `（${citation}）`}。`,
  ].join('');
}

/** Days of rest that a pause does not cover anyway. */
function outsideOf(spans: readonly NamedSpan[], pauses: readonly Pause[]): NamedSpan[] {
  return spans.flatMap((span) => {
    const from = pauses.reduce((day, pause) => (isIn(day, pause) ? addDays(pause.to, 1) : day), span.from);
    const to = pauses.reduce((day, pause) => (isIn(day, pause) ? addDays(pause.from, -1) : day), span.to);
    return from <= to ? [{ ...span, from, to }] : [];
  });
}

function describeSpan(startedOn: PlainDate, span: DeadlineSpan, decided: boolean): string {
  switch (span.unit) {
    case 'workingDay':
      return span.amount === 0 ? '限当日办结' : `当日不计，从次日起算${span.amount}个工作日`;
    case 'calendarDay':
      return span.amount === 0
        ? '限当日办结'
        : `当日不计，从次日起算${span.amount}个自然日，周末和节假日均计入`;
    case 'fixedDate':
      return decided ? '以决定写明的日期为限' : '以规则定明的日期为限';
    case 'monthEnd':
      return '以当月最后一日为限';
    case 'workingDayOfNextMonth': {
      const first = dateWithin(firstOfNextMonth(startedOn), yearOf(startedOn));
      return `以次月第${span.amount}个工作日为限，从${first}数起`;
    }
  }
}

function provisionalNote(years: number[]): string {
  if (years.length === 0) return '';
  const named = years.map((year) => `${year}年`).join('、');
  return `国务院尚未公布${named}放假安排，暂按周一至周五推算。`;
}
