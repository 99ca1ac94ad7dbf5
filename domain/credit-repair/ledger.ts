// One decision on a credit record in progress: events, the state they make, the deadlines they open and end.
import type { DeadlineSpan } from '../calendar/deadlines';
import { shanghaiDay } from '../calendar/plain-date';
import { openDeadline, type Deadline } from '../inspection/deadline';
import type { PolicyPack } from '../policy/policy-pack';
import type { DeadlineId } from '../policy/rule-ids';
import type { CreditRepairEvent } from './events';
import { evolveCredit } from './evolve';
import type { CreditRepairState } from './state';

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

  open(rule: DeadlineId, span: DeadlineSpan | null = null): void {
    const definition = this.pack.deadlines[rule];
    if (span === null && definition.span === null) return;
    const start = { rule, subject: '', ordinal: this.state.deadlinesOpened + 1, startedAt: this.now, span };
    this.emit({ type: 'DeadlineOpened', deadline: openDeadline(start, definition, this.state.calendar) });
  }

  end(rule: DeadlineId, type: 'DeadlineMet' | 'DeadlineCancelled', reason = ''): void {
    for (const { id } of this.state.deadlines.filter(
      (deadline) => deadline.rule === rule && deadline.status === 'open',
    ))
      this.emit(
        type === 'DeadlineMet' ? { type, deadlineId: id, at: this.now } : { type, deadlineId: id, reason },
      );
  }

  /** Over: recorded; with the publication period the record itself expires. */
  lapse(deadline: Deadline): void {
    this.emit({ type: 'DeadlineLapsed', deadlineId: deadline.id, rule: deadline.rule, at: this.now });
    if (deadline.rule !== 'creditExpiry') return;
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

  close(outcome: 'repaired' | 'refused' | 'expired'): void {
    for (const deadline of this.state.deadlines)
      if (deadline.status === 'open')
        this.emit({ type: 'DeadlineCancelled', deadlineId: deadline.id, reason: '已办结' });
    this.emit({ type: 'CreditRepairClosed', outcome });
  }
}
