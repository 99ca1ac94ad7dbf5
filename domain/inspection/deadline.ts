// A legal deadline as the lifecycle carries it: rule, start, unit, calendar version, and what became of it.
import type { PlainDate } from '../calendar/plain-date';
import { computeDue, recomputeDue, reminderAt, type DeadlineSpan } from '../calendar/deadlines';
import type { WorkCalendar } from '../calendar/working-days';
import type { DeadlineRule } from '../policy/policy-pack';
import type { DeadlineId } from '../policy/rule-ids';
import type { Source } from '../shared/outcome';

export interface Deadline {
  /** Rule, subject and ordinal: unique within the lifecycle. */
  readonly id: string;
  readonly rule: DeadlineId;
  /** What it concerns where a rule can run several times: an agency, an officer; '' otherwise. */
  readonly subject: string;
  readonly startedAt: string;
  readonly startedOn: PlainDate;
  readonly span: DeadlineSpan;
  readonly dueOn: PlainDate;
  /** 24:00 Shanghai of the last day, as an instant. */
  readonly dueAt: string;
  /** Instants still to be reminded at, ascending. */
  readonly remindAt: readonly string[];
  readonly soft: boolean;
  readonly provisional: boolean;
  readonly calendarVersion: string;
  readonly status: 'open' | 'met' | 'lapsed' | 'cancelled';
  readonly source: Source;
}

export interface DeadlineStart {
  readonly rule: DeadlineId;
  readonly subject: string;
  readonly ordinal: number;
  readonly startedAt: string;
  /** Overrides the pack's span where a command sets the date. */
  readonly span: DeadlineSpan | null;
}

/** Opens a deadline by its pack rule; RangeError when neither pack nor command says how long. */
export const openDeadline = (start: DeadlineStart, rule: DeadlineRule, calendar: WorkCalendar): Deadline => {
  const span = start.span ?? rule.span;
  if (span === null)
    throw new RangeError(`deadline ${start.rule}: neither the pack nor the command sets a date`);
  const due = computeDue(start.startedAt, span, calendar);
  const remindAt = rule.remindWorkingDaysBefore
    .map((days) => reminderAt(due.dueOn, days, calendar))
    .filter((at) => at > start.startedAt && at < due.dueAt)
    .sort();
  return {
    id: [start.rule, start.subject, String(start.ordinal)].filter((part) => part !== '').join(':'),
    rule: start.rule,
    subject: start.subject,
    startedAt: start.startedAt,
    startedOn: due.startedOn,
    span,
    dueOn: due.dueOn,
    dueAt: due.dueAt,
    remindAt: [...new Set(remindAt)],
    soft: rule.soft,
    provisional: due.provisional,
    calendarVersion: due.calendarVersion,
    status: 'open',
    source: rule.source,
  };
};

/** The deadline under another calendar, null when it stays; reminders that were due before now are not sent again (A66). */
export const movedByCalendar = (
  deadline: Deadline,
  rule: DeadlineRule,
  calendar: WorkCalendar,
  now: string,
): Deadline | null => {
  const { due, changed } = recomputeDue(deadline.startedAt, deadline.span, deadline, calendar, now);
  if (!changed) return null;
  const { subject, startedAt, span } = deadline;
  const fresh = openDeadline({ rule: deadline.rule, subject, ordinal: 0, startedAt, span }, rule, calendar);
  return { ...fresh, ...due, id: deadline.id, remindAt: fresh.remindAt.filter((at) => at > now) };
};

/** The next instant at which an open deadline wants attention, null when none is open. */
export const nextWake = (deadlines: readonly Deadline[]): string | null => {
  const instants = deadlines
    .filter((deadline) => deadline.status === 'open')
    .map((deadline) => deadline.remindAt[0] ?? deadline.dueAt);
  return instants.sort()[0] ?? null;
};
