// One decision on a credit record in progress: events, the state they make, the deadlines they open and end.
import type { DeadlineSpan } from '../calendar/deadlines';
import { shanghaiDay } from '../calendar/plain-date';
import { escalationsOf, isOwed, openDeadline, type Deadline } from '../inspection/deadline';
import { settled } from '../inspection/deadline-clock';
import type { PolicyPack } from '../policy/policy-pack';
import type { DeadlineId } from '../policy/rule-ids';
import type { Outcome, Refusal } from '../shared/outcome';
import type { CreditRepairEvent } from './events';
import { evolveCredit } from './evolve';
import type { CreditRepairState } from './state';

/** Platforms that the pack asks to be told of a repair and that have given no receipt yet. */
export const unsynchronised = (state: CreditRepairState, pack: PolicyPack): readonly string[] =>
  (pack.creditRepair.synchroniseTo ?? []).filter(
    (platform) => !(state.synchronised ?? []).some((told) => told.platform === platform),
  );

/** Events of one decision, gathered and folded as they are found. */
export class Ledger {
  readonly events: CreditRepairEvent[] = [];

  constructor(
    public state: CreditRepairState,
    readonly pack: PolicyPack,
    readonly now: string,
  ) {}

  emit(event: CreditRepairEvent): void {
    this.events.push(event);
    this.state = evolveCredit(this.state, event);
  }

  /** Nothing where the pack sets no such limit, as one pinned before it existed. */
  open(rule: DeadlineId, span: DeadlineSpan | null = null): void {
    const terms = (this.pack.deadlines as Partial<PolicyPack['deadlines']>)[rule];
    if (terms === undefined || (span === null && terms.span === null)) return;
    const start = { rule, subject: '', ordinal: this.state.deadlinesOpened + 1, startedAt: this.now, span };
    this.emit({ type: 'DeadlineOpened', deadline: openDeadline(start, this.pack, this.state.calendar) });
  }

  /** Ends what is still owed under the rule. @param reason null: it was done; else why it is asked for no more */
  end(rule: DeadlineId, reason: string | null = null): void {
    for (const deadline of this.state.deadlines)
      if (deadline.rule === rule && isOwed(deadline)) this.emit(settled(deadline, this.now, reason));
  }

  /** What is decided elsewhere of this matter. @returns why nothing is */
  take(outcome: Outcome<CreditRepairEvent>): Refusal | null {
    if (!outcome.ok) return outcome;
    for (const event of outcome.events) this.emit(event);
    return null;
  }

  /** Over: recorded; with the publication period the record itself expires, and the first day of asking is a beginning. */
  lapse(deadline: Deadline): void {
    const { id: deadlineId, rule } = deadline;
    if (rule === 'creditApplyFrom') {
      this.emit({ type: 'RepairOpened', on: deadline.dueOn });
      this.emit(settled(deadline, this.now, null));
      return;
    }
    const escalateAt = escalationsOf(deadline, this.pack, this.state.calendar);
    this.emit({ type: 'DeadlineLapsed', deadlineId, rule, at: this.now, escalateAt });
    if (rule !== 'creditExpiry') return;
    this.emit({ type: 'CreditRecordExpired', on: shanghaiDay(this.now) });
    this.close('expired');
  }

  /** Limits that are over lapse before anything else is done: the order of timer and command makes no difference. */
  lapseOverdue(): void {
    for (const { id } of this.state.deadlines) {
      const deadline = this.state.deadlines.find(
        (candidate) => candidate.id === id && candidate.status === 'open',
      );
      if (deadline !== undefined && deadline.dueAt <= this.now) this.lapse(deadline);
    }
  }

  /** Closed as soon as nothing is owed any more: the follow-up made, every platform told. */
  closeIfDone(): void {
    const { followedUp, outcome, stage } = this.state;
    const isAwaited = this.pack.creditRepair.followUpVisit && !followedUp;
    if (isAwaited || (stage === 'granted' && unsynchronised(this.state, this.pack).length > 0)) return;
    this.close(outcome ?? 'repaired');
  }

  close(outcome: 'repaired' | 'refused' | 'expired'): void {
    for (const deadline of this.state.deadlines)
      if (isOwed(deadline)) this.emit(settled(deadline, this.now, '已办结'));
    this.emit({ type: 'CreditRepairClosed', outcome });
  }
}
