// One decision on a round in progress: events, the state they make, the deadlines they open and end.
import type { PlainDate } from '../calendar/plain-date';
import { escalationsOf, isOwed, openDeadline, type Deadline } from '../inspection/deadline';
import { settled } from '../inspection/deadline-clock';
import type { PolicyPack } from '../policy/policy-pack';
import type { PlanningDeadlineId } from '../policy/rule-ids';
import type { Outcome, Refusal } from '../shared/outcome';
import type { ConsultationEvent } from './events';
import { evolveConsultation } from './evolve';
import type { ConsultationState } from './state';

/** Events of one decision, gathered and folded as they are found. */
export class RoundLedger {
  readonly events: ConsultationEvent[] = [];

  constructor(
    public state: ConsultationState,
    readonly pack: PolicyPack,
    readonly now: string,
  ) {}

  emit(event: ConsultationEvent): void {
    this.events.push(event);
    this.state = evolveConsultation(this.state, event);
  }

  /** Days of a round are its own dates, counted by the calendar when it was opened. */
  open(rule: PlanningDeadlineId, on: PlainDate): void {
    const start = {
      rule,
      subject: '',
      ordinal: this.state.deadlinesOpened + 1,
      startedAt: this.now,
      span: { unit: 'fixedDate', on } as const,
    };
    this.emit({ type: 'DeadlineOpened', deadline: openDeadline(start, this.pack, this.state.calendar) });
  }

  /** Ends what is still owed under the rule. @param reason null: it was done; else why it is asked for no more */
  end(rule: PlanningDeadlineId, reason: string | null = null): void {
    for (const deadline of this.state.deadlines)
      if (deadline.rule === rule && isOwed(deadline)) this.emit(settled(deadline, this.now, reason));
  }

  endAll(reason: string): void {
    for (const deadline of this.state.deadlines)
      if (isOwed(deadline)) this.emit(settled(deadline, this.now, reason));
  }

  /** What is decided elsewhere of this matter. @returns why nothing is */
  take(outcome: Outcome<ConsultationEvent>): Refusal | null {
    if (!outcome.ok) return outcome;
    for (const event of outcome.events) this.emit(event);
    return null;
  }

  /** Over and not done: it is brought to its holders and, step by step, to those above them. */
  lapse(deadline: Deadline): void {
    this.emit({
      type: 'DeadlineLapsed',
      deadlineId: deadline.id,
      rule: deadline.rule as PlanningDeadlineId,
      at: this.now,
      escalateAt: escalationsOf(deadline, this.pack, this.state.calendar),
    });
  }
}
