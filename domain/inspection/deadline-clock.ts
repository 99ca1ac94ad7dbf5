// What the clock and a newly published calendar do to deadlines, and how one ends: the same for every lifecycle. What a lapse
// brings differs, so each rule book records its own.
import type { PlainDate } from '../calendar/plain-date';
import type { WorkCalendar } from '../calendar/working-days';
import type { PolicyPack } from '../policy/policy-pack';
import type { DeadlineId } from '../policy/rule-ids';
import { refuse, type Outcome, type Refusal } from '../shared/outcome';
import {
  movedByCalendar,
  nextRung,
  type Deadline,
  type DeadlineEscalated,
  type OverdueSettled,
} from './deadline';

/** Of a lifecycle that is being decided about. */
export interface ClockMatter {
  readonly state: { readonly deadlines: readonly Deadline[]; readonly calendar: WorkCalendar };
  readonly pack: PolicyPack;
  /** Workflow time, ISO instant. */
  readonly now: string;
}

const openOne = ({ state }: ClockMatter, deadlineId: string): Deadline | undefined =>
  state.deadlines.find(({ id, status }) => id === deadlineId && status === 'open');

/** The one that lapses now, or why none does. */
export const lapsing = (
  matter: ClockMatter,
  deadlineId: string,
): { readonly ok: true; readonly deadline: Deadline } | Refusal => {
  const deadline = openOne(matter, deadlineId);
  if (deadline === undefined) return refuse('deadlineNotOpen', { deadlineId });
  return deadline.dueAt > matter.now ? refuse('deadlineNotDue', { deadlineId }) : { ok: true, deadline };
};

export interface DeadlineReminded {
  readonly type: 'DeadlineReminded';
  readonly deadlineId: string;
  readonly at: string;
}

export const reminding = (matter: ClockMatter, deadlineId: string): Outcome<DeadlineReminded> => {
  const deadline = openOne(matter, deadlineId);
  if (deadline === undefined) return refuse('deadlineNotOpen', { deadlineId });
  const [at] = deadline.remindAt;
  if (at === undefined || at > matter.now) return refuse('deadlineNotDue', { deadlineId });
  return { ok: true, events: [{ type: 'DeadlineReminded', deadlineId, at: matter.now }] };
};

/** The next rung: the holders, then those above them, as long as it is over and not done. */
export const escalating = (matter: ClockMatter, deadlineId: string): Outcome<DeadlineEscalated> => {
  const deadline = matter.state.deadlines.find(({ id }) => id === deadlineId);
  const at = deadline?.escalateAt[0];
  if (deadline === undefined || at === undefined) return refuse('deadlineNotOpen', { deadlineId });
  if (at > matter.now) return refuse('deadlineNotDue', { deadlineId });
  const rung = nextRung(deadline, matter.pack);
  return { ok: true, events: [{ type: 'DeadlineEscalated', deadlineId, rung, at: matter.now }] };
};

export type Recomputed =
  | { readonly type: 'CalendarAdopted'; readonly calendar: WorkCalendar }
  | {
      readonly type: 'DeadlineMoved';
      readonly deadline: Deadline;
      readonly previousDueOn: PlainDate;
      readonly why: 'calendar';
    };

/** A calendar is published or changed: what still runs is counted anew, the old day kept beside the new (A66). */
export const recomputing = (
  { state, pack, now }: ClockMatter,
  calendar: WorkCalendar,
): Outcome<Recomputed> => {
  if (calendar.version === state.calendar.version)
    return refuse('alreadyDone', { command: 'recomputeDeadlines' });
  const moved = state.deadlines
    .filter(({ status }) => status === 'open')
    .flatMap((deadline): readonly Recomputed[] => {
      const fresh = movedByCalendar(deadline, pack, calendar, now);
      return fresh === null
        ? []
        : [{ type: 'DeadlineMoved', deadline: fresh, previousDueOn: deadline.dueOn, why: 'calendar' }];
    });
  return { ok: true, events: [{ type: 'CalendarAdopted', calendar }, ...moved] };
};

export type Settled =
  | OverdueSettled
  | { readonly type: 'DeadlineMet'; readonly deadlineId: string; readonly at: string }
  | { readonly type: 'DeadlineCancelled'; readonly deadlineId: string; readonly reason: string };

/** How one that is owed ends. @param reason null: it was done; else why it is asked for no more */
export const settled = ({ id: deadlineId, status }: Deadline, at: string, reason: string | null): Settled => {
  if (status === 'lapsed') return { type: 'OverdueSettled', deadlineId, at, reason };
  return reason === null
    ? { type: 'DeadlineMet', deadlineId, at }
    : { type: 'DeadlineCancelled', deadlineId, reason };
};

/** All that becomes of the deadlines of a lifecycle whose rule book keeps them in a DeadlineLedger, or as one does. */
export type LedgerEvent =
  | { readonly type: 'DeadlineOpened'; readonly deadline: Deadline }
  | {
      readonly type: 'DeadlineLapsed';
      readonly deadlineId: string;
      readonly rule: DeadlineId;
      readonly at: string;
      readonly escalateAt: readonly string[];
    }
  | DeadlineReminded
  | DeadlineEscalated
  | Settled
  | Recomputed;
