// One decision on a plan in progress: events are gathered and folded as they are found, so that each check sees those before it.
import type { DeadlineSpan } from '../calendar/deadlines';
import { shanghaiDay, type PlainDate } from '../calendar/plain-date';
import type { WorkCalendar } from '../calendar/working-days';
import { escalationsOf, isOwed, openDeadline, type Deadline } from '../inspection/deadline';
import { settled } from '../inspection/deadline-clock';
import type { PolicyPack } from '../policy/policy-pack';
import type { PlanningDeadlineId } from '../policy/rule-ids';
import type { Actor } from '../shared/actor';
import type { Refusal } from '../shared/outcome';
import type { PlanEvent } from './events';
import { evolvePlan } from './evolve';
import type { PlanFacts } from './facts';
import type { PlanState } from './state';

export interface PlanContext {
  /** null before the plan is drafted. */
  readonly state: PlanState | null;
  readonly actor: Actor;
  readonly pack: PolicyPack;
  /** Workflow time, ISO instant. */
  readonly now: string;
  /** The calendar to start with; a running plan uses its own. */
  readonly calendar: WorkCalendar;
  readonly facts: PlanFacts | null;
}

export interface PlanWork {
  state: PlanState;
  readonly actor: Actor;
  readonly pack: PolicyPack;
  readonly now: string;
  readonly today: PlainDate;
  readonly facts: PlanFacts | null;
  readonly events: PlanEvent[];
}

export type PlanGuard = (work: PlanWork) => Refusal | null;
export type PlanStep<D> = (work: PlanWork, data: D) => Refusal | null;

export const startPlanWork = ({ actor, pack, now, facts }: PlanContext, state: PlanState): PlanWork => ({
  state,
  actor,
  pack,
  now,
  today: shanghaiDay(now),
  facts,
  events: [],
});

export const emit = (work: PlanWork, ...events: readonly PlanEvent[]): void => {
  for (const event of events) {
    work.events.push(event);
    work.state = evolvePlan(work.state, event);
  }
};

export const openLimit = (
  work: PlanWork,
  rule: PlanningDeadlineId,
  { subject = '', span = null }: { readonly subject?: string; readonly span?: DeadlineSpan | null } = {},
): void => {
  if (span === null && work.pack.deadlines[rule].span === null) return;
  const ordinal = work.state.deadlinesOpened + 1;
  const start = { rule, subject, ordinal, startedAt: work.now, span };
  emit(work, { type: 'DeadlineOpened', deadline: openDeadline(start, work.pack, work.state.calendar) });
};

/** Ends what is still owed under the rule. @param reason null: it was done; else why it is asked for no more */
export const endLimit = (
  work: PlanWork,
  rule: PlanningDeadlineId,
  reason: string | null = null,
  subject = '',
): void => {
  for (const deadline of work.state.deadlines)
    if (deadline.rule === rule && deadline.subject === subject && isOwed(deadline))
      emit(work, settled(deadline, work.now, reason));
};

export const endAllLimits = (work: PlanWork, reason: string): void => {
  for (const deadline of work.state.deadlines)
    if (isOwed(deadline)) emit(work, settled(deadline, work.now, reason));
};

/** Over: recorded; with its period the plan itself ends. */
export const lapse = (work: PlanWork, deadline: Deadline): void => {
  const { id: deadlineId, rule } = deadline;
  const escalateAt = escalationsOf(deadline, work.pack, work.state.calendar);
  emit(work, { type: 'DeadlineLapsed', deadlineId, rule, at: work.now, escalateAt });
  if (rule !== 'planEnd') return;
  endAllLimits(work, '计划所定的时间届满');
  emit(work, { type: 'PlanClosed', on: work.today });
};

/** Limits that are over lapse before anything else is done: the order of timer and command makes no difference. */
export const lapseOverdue = (work: PlanWork): void => {
  for (const { id } of work.state.deadlines) {
    const deadline = work.state.deadlines.find((one) => one.id === id && one.status === 'open');
    if (deadline !== undefined && deadline.dueAt <= work.now) lapse(work, deadline);
  }
};
