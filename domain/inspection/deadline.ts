// A legal deadline as the lifecycle carries it: rule, start, unit, calendar version, and what became of it.
import { shanghaiDay, type PlainDate } from '../calendar/plain-date';
import {
  computeDue,
  escalationAt,
  recomputeDue,
  reminderAt,
  type DeadlineSpan,
  type Pause,
} from '../calendar/deadlines';
import type { WorkCalendar } from '../calendar/working-days';
import type { DeadlineRule, PolicyPack } from '../policy/policy-pack';
import type { DeadlineId, PauseCause } from '../policy/rule-ids';
import type { Source } from '../shared/outcome';

/** Days on which a limit did not run, both counted in, and why. */
export interface DeadlinePause extends Pause {
  readonly cause: PauseCause;
}

export interface Deadline {
  /** Rule, subject and ordinal: unique within the lifecycle. */
  readonly id: string;
  readonly rule: DeadlineId;
  /** What it concerns where a rule can run several times: an agency, an officer; '' otherwise. */
  readonly subject: string;
  /** Which of the subject's own where each has one: a measure. */
  readonly part?: string;
  /** In the order in which they began; absent where it ran on. */
  readonly pauses?: readonly DeadlinePause[];
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
  /** lapsed: over and still owed; settledLate: over, and done or dropped since. */
  readonly status: DeadlineStatus;
  /** Instants of the escalations still to come, ascending; none before it has lapsed. */
  readonly escalateAt: readonly string[];
  readonly source: Source;
}

export const deadlineStatuses = ['open', 'met', 'lapsed', 'settledLate', 'cancelled'] as const;
export type DeadlineStatus = (typeof deadlineStatuses)[number];

/** Over, whatever became of it since. */
export const isOver = ({ status }: Deadline): boolean => status === 'lapsed' || status === 'settledLate';

/** Still asking for something: running, or over and not done. */
export const isOwed = ({ status }: Deadline): boolean => status === 'open' || status === 'lapsed';

/** Commands that the lifecycle's own clock gives when a deadline asks for attention. */
export const clockCommands = ['remindOfDeadline', 'lapseDeadline', 'escalateDeadline'] as const;
export type ClockCommand = (typeof clockCommands)[number];

export const isClockCommand = (name: string): name is ClockCommand =>
  clockCommands.some((known) => known === name);

/** A limit that is over and not done was brought to its holders (rung 0) or to those above them (1 and up). */
export interface DeadlineEscalated {
  readonly type: 'DeadlineEscalated';
  readonly deadlineId: string;
  readonly rung: number;
  readonly at: string;
}

/** What a limit that is over asked for is done, late (reason null), or asked for no more. */
export interface OverdueSettled {
  readonly type: 'OverdueSettled';
  readonly deadlineId: string;
  readonly at: string;
  readonly reason: string | null;
}

export interface DeadlineStart {
  readonly rule: DeadlineId;
  readonly subject: string;
  readonly part?: string;
  readonly pauses?: readonly DeadlinePause[];
  readonly ordinal: number;
  readonly startedAt: string;
  /** Overrides the pack's span where a command sets the date. */
  readonly span: DeadlineSpan | null;
}

/** What a pack says of deadlines. */
export type DeadlineBook = Pick<PolicyPack, 'deadlines' | 'reminders'>;

/** Nobody is reminded of what must not be done that day. */
const isPausedAt = (pauses: readonly Pause[], at: string): boolean => {
  const on = shanghaiDay(at);
  return pauses.some(({ from, to }) => from <= on && on <= to);
};

/** Opens a deadline by its pack rule; RangeError when neither pack nor command says how long. */
export const openDeadline = (
  start: DeadlineStart,
  { deadlines, reminders }: DeadlineBook,
  calendar: WorkCalendar,
): Deadline => {
  const rule = deadlines[start.rule];
  const span = start.span ?? rule.span;
  if (span === null)
    throw new RangeError(`deadline ${start.rule}: neither the pack nor the command sets a date`);
  const { part, pauses = [] } = start;
  const due = computeDue(start.startedAt, span, calendar, pauses);
  const remindAt = rule.remindWorkingDaysBefore
    .map((days) => reminderAt(due.dueOn, days, reminders.hour, calendar))
    .filter((at) => at > start.startedAt && at < due.dueAt && !isPausedAt(pauses, at))
    .sort();
  return {
    id: [start.rule, start.subject, part ?? '', String(start.ordinal)]
      .filter((name) => name !== '')
      .join(':'),
    rule: start.rule,
    subject: start.subject,
    ...(part === undefined ? {} : { part }),
    ...(pauses.length === 0 ? {} : { pauses }),
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
    escalateAt: [],
    source: rule.source,
  };
};

/** What is counted anew from the deadline's own start; reminders that were due before now are not sent again. */
export const movedTo = (
  deadline: Deadline,
  terms: { readonly span?: DeadlineSpan; readonly pauses?: readonly DeadlinePause[] },
  book: DeadlineBook,
  calendar: WorkCalendar,
  now: string,
): Deadline => {
  const moved = openDeadline({ ...deadline, ordinal: 0, ...terms }, book, calendar);
  return { ...moved, id: deadline.id, remindAt: moved.remindAt.filter((at) => at > now) };
};

/** Reminders counted anew, those that are over or were sent left out: of a date that stays, too, since they fall on working days. */
const remindersAnew = (before: Deadline, fresh: Deadline, now: string): readonly string[] => {
  const ahead = fresh.remindAt.filter((at) => at > now);
  return ahead.slice(Math.max(0, ahead.length - before.remindAt.length));
};

const isSame = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join();

/** The deadline under another calendar, null when it stays; reminders that were due before now are not sent again (A66). */
export const movedByCalendar = (
  deadline: Deadline,
  book: DeadlineBook,
  calendar: WorkCalendar,
  now: string,
): Deadline | null => {
  const { startedAt, span, pauses } = deadline;
  const { due, changed } = recomputeDue(startedAt, span, deadline, calendar, now, pauses);
  if (changed) return { ...movedTo(deadline, {}, book, calendar, now), ...due };
  const fresh = openDeadline({ ...deadline, ordinal: 0 }, book, calendar);
  const remindAt = remindersAnew(deadline, fresh, now);
  if (fresh.dueOn !== deadline.dueOn || isSame(remindAt, deadline.remindAt)) return null;
  return { ...deadline, remindAt, calendarVersion: calendar.version };
};

/** The holders first, then the pack's rungs: working days after the last day of the limit. */
const escalationDays = ({ escalation }: DeadlineRule): readonly number[] => [
  1,
  ...escalation.map(({ afterWorkingDays }) => afterWorkingDays),
];

/** When a limit that has just lapsed is brought to its holders and to those above them, ascending. */
export const escalationsOf = (
  { rule, dueOn }: Pick<Deadline, 'rule' | 'dueOn'>,
  { deadlines, reminders }: DeadlineBook,
  calendar: WorkCalendar,
): readonly string[] =>
  escalationDays(deadlines[rule]).map((days) => escalationAt(dueOn, days, reminders.hour, calendar));

/** The rung that comes next: 0 are the holders, then the pack's own, counted from 1. */
export const nextRung = ({ rule, escalateAt }: Deadline, { deadlines }: DeadlineBook): number =>
  escalationDays(deadlines[rule]).length - escalateAt.length;

interface Ring {
  readonly at: string;
  readonly command: ClockCommand;
}

const nextRing = ({ status, remindAt, dueAt, escalateAt }: Deadline): Ring | null => {
  const [reminder] = remindAt;
  const [escalation] = escalateAt;
  if (status === 'open')
    return reminder === undefined
      ? { at: dueAt, command: 'lapseDeadline' }
      : { at: reminder, command: 'remindOfDeadline' };
  return status === 'lapsed' && escalation !== undefined
    ? { at: escalation, command: 'escalateDeadline' }
    : null;
};

/** What the clock has to say to this deadline by now, null when nothing (yet). */
export const clockCommandDue = (deadline: Deadline, now: string): ClockCommand | null => {
  const ring = nextRing(deadline);
  return ring !== null && ring.at <= now ? ring.command : null;
};

/** The next instant at which a deadline wants attention, null when none does. */
export const nextWake = (deadlines: readonly Deadline[]): string | null =>
  deadlines.flatMap((deadline) => nextRing(deadline)?.at ?? []).sort()[0] ?? null;
