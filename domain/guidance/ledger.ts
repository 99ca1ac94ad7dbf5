// One decision on a booking in progress: events, the state they make, the deadlines they open and end.
import type { PlainDate } from '../calendar/plain-date';
import { escalationsOf, isOwed, openDeadline, type Deadline } from '../inspection/deadline';
import { settled } from '../inspection/deadline-clock';
import type { PolicyPack } from '../policy/policy-pack';
import type { GuidanceDeadlineId } from '../policy/rule-ids';
import type { Outcome, Refusal } from '../shared/outcome';
import type { GuidanceEvent } from './events';
import { evolveGuidance } from './evolve';
import type { GuidanceState } from './state';

/** Events of one decision, gathered and folded as they are found. */
export class Ledger {
  readonly events: GuidanceEvent[] = [];

  constructor(
    public state: GuidanceState,
    readonly pack: PolicyPack,
    readonly now: string,
  ) {}

  emit(event: GuidanceEvent): void {
    this.events.push(event);
    this.state = evolveGuidance(this.state, event);
  }

  /** @param on the day that was agreed on; null: as the pack says */
  open(rule: GuidanceDeadlineId, on: PlainDate | null = null): void {
    const ordinal = this.state.deadlinesOpened + 1;
    const span = on === null ? null : ({ unit: 'fixedDate', on } as const);
    const start = { rule, subject: '', ordinal, startedAt: this.now, span };
    this.emit({ type: 'DeadlineOpened', deadline: openDeadline(start, this.pack, this.state.calendar) });
  }

  /** Ends what is still owed. @param reason null: it was done; else why it is asked for no more */
  endAll(reason: string | null = null): void {
    for (const deadline of this.state.deadlines)
      if (isOwed(deadline)) this.emit(settled(deadline, this.now, reason));
  }

  /** What is decided elsewhere of this matter. @returns why nothing is */
  take(outcome: Outcome<GuidanceEvent>): Refusal | null {
    if (!outcome.ok) return outcome;
    for (const event of outcome.events) this.emit(event);
    return null;
  }

  /** The request is with who arranges it. */
  ask(): void {
    this.open('guidanceAnswer');
  }

  /** The loop closes, or somebody has to see that it does: where the pack names a keeper, or the enterprise says unsolved. */
  conclude(solved: boolean): void {
    if (solved && this.pack.guidance.loopKeeper.value === null) {
      this.emit({ type: 'GuidanceClosed', by: null, conclusion: null });
      return;
    }
    this.emit({ type: 'ConfirmationAsked' });
    this.open('guidanceClosure');
  }

  /** Over: told and escalated; what waits for the enterprise alone goes on without it. */
  lapse(deadline: Deadline): void {
    const { id: deadlineId, rule } = deadline;
    if (rule === 'guidanceOffer') {
      this.emit(settled(deadline, this.now, '企业没有答复'));
      this.emit({ type: 'GuidanceDeclined', reason: null });
    } else if (rule === 'guidanceFeedback') {
      this.emit(settled(deadline, this.now, '企业没有反馈'));
      this.emit({ type: 'FeedbackForgone' });
      this.conclude(true);
    } else {
      const escalateAt = escalationsOf(deadline, this.pack, this.state.calendar);
      this.emit({ type: 'DeadlineLapsed', deadlineId, rule, at: this.now, escalateAt });
    }
  }

  /** Limits that are over lapse before anything else is done: the order of timer and command makes no difference. */
  lapseOverdue(): void {
    for (const { id } of this.state.deadlines) {
      const due = this.state.deadlines.find((one) => one.id === id && one.status === 'open');
      if (due !== undefined && due.dueAt <= this.now) this.lapse(due);
    }
  }
}
