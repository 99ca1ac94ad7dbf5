// One decision on a complaint in progress: events, the state they make, the deadlines they open and end.
import { escalationsOf, isOwed, openDeadline, type Deadline } from '../inspection/deadline';
import { settled } from '../inspection/deadline-clock';
import type { PolicyPack } from '../policy/policy-pack';
import type { ComplaintDeadlineId } from '../policy/rule-ids';
import type { Outcome, Refusal } from '../shared/outcome';
import type { ComplaintEvent } from './events';
import { evolveComplaint } from './evolve';
import type { ComplaintState } from './state';

/** Events of one decision, gathered and folded as they are found. */
export class Ledger {
  readonly events: ComplaintEvent[] = [];

  constructor(
    public state: ComplaintState,
    readonly pack: PolicyPack,
    readonly now: string,
  ) {}

  emit(event: ComplaintEvent): void {
    this.events.push(event);
    this.state = evolveComplaint(this.state, event);
  }

  open(rule: ComplaintDeadlineId): void {
    const ordinal = this.state.deadlinesOpened + 1;
    const start = { rule, subject: '', ordinal, startedAt: this.now, span: null };
    this.emit({ type: 'DeadlineOpened', deadline: openDeadline(start, this.pack, this.state.calendar) });
  }

  /** Ends what is still owed. @param reason null: it was done; else why it is asked for no more */
  endAll(reason: string | null = null): void {
    for (const deadline of this.state.deadlines)
      if (isOwed(deadline)) this.emit(settled(deadline, this.now, reason));
  }

  /** What is decided elsewhere of this matter. @returns why nothing is */
  take(outcome: Outcome<ComplaintEvent>): Refusal | null {
    if (!outcome.ok) return outcome;
    for (const event of outcome.events) this.emit(event);
    return null;
  }

  /** Over: told and escalated; only the time in which a review may be asked for ends the matter with itself. */
  lapse(deadline: Deadline): void {
    const { id: deadlineId, rule } = deadline;
    if (rule === 'complaintReviewRequest') {
      this.emit(settled(deadline, this.now, '没有要求复核'));
      this.emit({ type: 'ComplaintClosed' });
      return;
    }
    const escalateAt = escalationsOf(deadline, this.pack, this.state.calendar);
    this.emit({ type: 'DeadlineLapsed', deadlineId, rule, at: this.now, escalateAt });
  }

  /** Limits that are over lapse before anything else is done: the order of timer and command makes no difference. */
  lapseOverdue(): void {
    for (const { id } of this.state.deadlines) {
      const due = this.state.deadlines.find((one) => one.id === id && one.status === 'open');
      if (due !== undefined && due.dueAt <= this.now) this.lapse(due);
    }
  }
}
