// One decision on a lifecycle in progress: its events, the state they make, the deadlines they open and end. What a lapse brings
// beside its record is each lifecycle's own.
import type { DeadlineSpan } from '../calendar/deadlines';
import type { WorkCalendar } from '../calendar/working-days';
import type { PolicyPack } from '../policy/policy-pack';
import type { DeadlineId } from '../policy/rule-ids';
import type { Outcome, Refusal } from '../shared/outcome';
import { escalationsOf, isOwed, openDeadline, type Deadline } from './deadline';
import { escalating, lapsing, recomputing, reminding, settled, type LedgerEvent } from './deadline-clock';

interface Limited {
  readonly deadlines: readonly Deadline[];
  readonly deadlinesOpened: number;
  readonly calendar: WorkCalendar;
}

/** What the clock and a published calendar ask of every lifecycle. */
type ClockRequest =
  | {
      readonly name: 'lapseDeadline' | 'remindOfDeadline' | 'escalateDeadline';
      readonly data: { readonly deadlineId: string };
    }
  | { readonly name: 'recomputeDeadlines'; readonly data: { readonly calendar: WorkCalendar } };

/** Events of one decision, gathered and folded as they are found. */
export abstract class DeadlineLedger<S extends Limited, E> {
  readonly events: (E | LedgerEvent)[] = [];

  constructor(
    public state: S,
    readonly pack: PolicyPack,
    readonly now: string,
  ) {}

  protected abstract fold(state: S, event: E | LedgerEvent): S;

  emit(event: E | LedgerEvent): void {
    this.events.push(event);
    this.state = this.fold(this.state, event);
  }

  /** @param span null: as the pack says */
  protected start(rule: DeadlineId, span: DeadlineSpan | null = null): void {
    const start = { rule, subject: '', ordinal: this.state.deadlinesOpened + 1, startedAt: this.now, span };
    this.emit({ type: 'DeadlineOpened', deadline: openDeadline(start, this.pack, this.state.calendar) });
  }

  /** Ends what is still owed under the rule. @param reason null: it was done; else why it is asked for no more */
  end(rule: DeadlineId, reason: string | null = null): void {
    for (const deadline of this.state.deadlines)
      if (deadline.rule === rule && isOwed(deadline)) this.emit(settled(deadline, this.now, reason));
  }

  /** Ends what is still owed. @param reason null: it was done; else why it is asked for no more */
  endAll(reason: string | null = null): void {
    for (const deadline of this.state.deadlines)
      if (isOwed(deadline)) this.emit(settled(deadline, this.now, reason));
  }

  /** What is decided elsewhere of this matter. @returns why nothing is */
  take(outcome: Outcome<E | LedgerEvent>): Refusal | null {
    if (!outcome.ok) return outcome;
    for (const event of outcome.events) this.emit(event);
    return null;
  }

  /** Over and not done: told and escalated. */
  lapse(deadline: Deadline): void {
    const { id: deadlineId, rule } = deadline;
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

  /** @returns why nothing happens */
  clock(request: ClockRequest): Refusal | null {
    switch (request.name) {
      case 'lapseDeadline': {
        const found = lapsing(this, request.data.deadlineId);
        if (!found.ok) return found;
        this.lapse(found.deadline);
        return null;
      }
      case 'remindOfDeadline':
        return this.take(reminding(this, request.data.deadlineId));
      case 'escalateDeadline':
        return this.take(escalating(this, request.data.deadlineId));
      case 'recomputeDeadlines':
        return this.take(recomputing(this, request.data.calendar));
    }
  }
}
