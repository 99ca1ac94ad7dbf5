// One decision in progress: events are gathered and folded as they are found, so that each check sees the ones before it.
import type { WorkCalendar } from '../calendar/working-days';
import { shanghaiDay, type PlainDate } from '../calendar/plain-date';
import type { DeadlineSpan } from '../calendar/deadlines';
import type { PolicyPack } from '../policy/policy-pack';
import type { DeadlineId } from '../policy/rule-ids';
import type { Actor } from '../shared/actor';
import type { Refusal } from '../shared/outcome';
import {
  escalationsOf,
  isOver,
  isOwed,
  movedTo,
  openDeadline,
  type Deadline,
  type DeadlinePause,
} from './deadline';
import { settled } from './deadline-clock';
import type { InspectionEvent } from './events';
import { evolve } from './evolve';
import type { Facts } from './facts';
import { owedDeadlines, type InspectionState } from './state';

export interface DecideContext {
  /** null before the inspection is drafted. */
  readonly state: InspectionState | null;
  readonly actor: Actor;
  readonly pack: PolicyPack;
  /** Workflow time, ISO instant. */
  readonly now: string;
  /** The calendar to start with; a running inspection uses its own. */
  readonly calendar: WorkCalendar;
  readonly facts: Facts | null;
}

export interface Work {
  state: InspectionState;
  readonly actor: Actor;
  readonly pack: PolicyPack;
  readonly now: string;
  readonly today: PlainDate;
  readonly facts: Facts | null;
  readonly events: InspectionEvent[];
}

/** Says no, or lets the decision go on; what it noted on the way is kept. */
export type Guard = (work: Work) => Refusal | null;
export type Step<D> = (work: Work, data: D) => Refusal | null;

export const startWork = (context: DecideContext, state: InspectionState): Work => ({
  state,
  actor: context.actor,
  pack: context.pack,
  now: context.now,
  today: shanghaiDay(context.now),
  facts: context.facts,
  events: [],
});

export const emit = (work: Work, ...events: readonly InspectionEvent[]): void => {
  for (const event of events) {
    work.events.push(event);
    work.state = evolve(work.state, event);
  }
};

/** @param start when it begins and which part of the subject's it is, where these are not now and the whole */
export const openFrom = (
  work: Work,
  rule: DeadlineId,
  start: { readonly subject: string; readonly part?: string; readonly startedAt: string },
  span: DeadlineSpan | null = null,
): void => {
  if (span === null && work.pack.deadlines[rule].span === null) return;
  const ordinal = work.state.deadlinesOpened + 1;
  const deadline = openDeadline({ rule, ordinal, span, ...start }, work.pack, work.state.calendar);
  emit(work, { type: 'DeadlineOpened', deadline });
};

/** Opens a deadline of the pack; `span` where the command itself sets the date. */
export const open = (work: Work, rule: DeadlineId, subject = '', span: DeadlineSpan | null = null): void => {
  openFrom(work, rule, { subject, startedAt: work.now }, span);
};

/** A limit that runs gets another length or other pauses, counted from its own start. */
export const move = (
  work: Work,
  deadline: Deadline,
  terms: { readonly span?: DeadlineSpan; readonly pauses?: readonly DeadlinePause[] },
  why: 'extension' | 'pause',
): void => {
  const moved = movedTo(deadline, terms, work.pack, work.state.calendar, work.now);
  emit(work, { type: 'DeadlineMoved', deadline: moved, previousDueOn: deadline.dueOn, why });
};

/** Marks every deadline of the rule (and subject) that is still owed as met, or as done late. */
export const meet = (work: Work, rule: DeadlineId, subject = ''): void => {
  for (const deadline of owedDeadlines(work.state, rule, subject))
    emit(work, settled(deadline, work.now, null));
};

export const cancel = (work: Work, rule: DeadlineId, reason: string, subject = ''): void => {
  for (const deadline of owedDeadlines(work.state, rule, subject))
    emit(work, settled(deadline, work.now, reason));
};

export const cancelAll = (work: Work, reason: string): void => {
  for (const deadline of work.state.deadlines)
    if (isOwed(deadline)) emit(work, settled(deadline, work.now, reason));
};

/** What a lapse brings: recorded, told to supervision unless soft (A11), uncoded evidence barred (A26). */
export const lapse = (work: Work, deadline: Deadline): void => {
  const { uncodedEvidence } = work.pack.rules;
  const { id: deadlineId, rule } = deadline;
  const escalateAt = escalationsOf(deadline, work.pack, work.state.calendar);
  emit(work, { type: 'DeadlineLapsed', deadlineId, rule, at: work.now, escalateAt });
  if (!deadline.soft)
    emit(work, { type: 'SupervisionAlerted', about: `lapsed.${rule}`, source: deadline.source });
  const released = work.state.overrides.some((override) => override.rule === 'uncodedEvidence');
  if (rule === 'retroCode' && released) cancel(work, rule, '监督机关已放行');
  else if (rule === 'retroCode' && uncodedEvidence.strength !== 'off')
    emit(work, { type: 'EvidenceBarred', source: uncodedEvidence.source });
  // Without a report the agency looks for itself (A45).
  if (rule === 'rectification') open(work, 'recheck', deadline.subject);
};

/** Limits that are over lapse before anything else is done: whether something is late never hangs on a slow timer. */
export const lapseOverdue = (work: Work): void => {
  for (const deadline of work.state.deadlines)
    if (deadline.status === 'open' && deadline.dueAt <= work.now) lapse(work, deadline);
};

/** True when a deadline of the rule has lapsed: what is made up now is late. */
export const isLate = (work: Work, rule: DeadlineId): boolean =>
  work.state.deadlines.some((deadline) => deadline.rule === rule && isOver(deadline));
