// What an urgent entry leaves to be made up and until when, as the head reads it who hears of it first.
import { dateInFull } from '../calendar/chinese-dates';
import { commandTitles } from '../errors/names';
import type { DeadlineRule, PolicyPack } from '../policy/policy-pack';
import type { CommandName } from './commands';
import { deadlineOfDebt } from './pending';
import type { Debt } from './vocabulary';

const commandOfDebt = {
  approval: 'approveRetroactively',
  code: 'issueCodeRetroactively',
  filing: 'fileRetroactively',
} as const satisfies Readonly<Record<Debt, CommandName>>;

/** 检查人员离开现场后1个工作日内; the day of the event itself does not count (A8). */
const untilWhen = ({ span, startEvent }: DeadlineRule): string => {
  if (span === null) return `${startEvent}后尽快`;
  switch (span.unit) {
    case 'workingDay':
      return span.amount === 0 ? `${startEvent}当日` : `${startEvent}后${span.amount}个工作日内`;
    case 'calendarDay':
      return span.amount === 0 ? `${startEvent}当日` : `${startEvent}后${span.amount}日内`;
    case 'fixedDate':
      return `${dateInFull(span.on)}以前`;
    case 'monthEnd':
      return `${startEvent}当月月底以前`;
    case 'workingDayOfNextMonth':
      return `${startEvent}次月第${span.amount}个工作日以前`;
  }
};

/** 补办审批（检查人员离开现场后1个工作日内）、补办赋码（…）; '' when nothing is owed. Soft limits say that they are hints (A11). */
export const owedInWords = (debts: readonly Debt[], pack: PolicyPack): string =>
  debts
    .map((debt) => {
      const rule = pack.deadlines[deadlineOfDebt[debt]];
      const hint = rule.soft && rule.span !== null ? '，文件只要求及时，此为提示' : '';
      return `${commandTitles[commandOfDebt[debt]]}（${untilWhen(rule)}${hint}）`;
    })
    .join('、');

/** Clauses of the urgent entry and of each limit it starts. */
export const clausesOfDebts = (debts: readonly Debt[], pack: PolicyPack): readonly string[] => [
  ...new Set([
    ...pack.urgentEntry.source.clauses,
    ...debts.flatMap((debt) => pack.deadlines[deadlineOfDebt[debt]].source.clauses),
  ]),
];
