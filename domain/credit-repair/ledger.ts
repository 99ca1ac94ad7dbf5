// One decision on a credit record in progress.
import type { DeadlineSpan } from '../calendar/deadlines';
import { shanghaiDay } from '../calendar/plain-date';
import type { Deadline } from '../inspection/deadline';
import { settled } from '../inspection/deadline-clock';
import { DeadlineLedger } from '../inspection/deadline-ledger';
import type { PolicyPack } from '../policy/policy-pack';
import type { DeadlineId } from '../policy/rule-ids';
import type { CreditRepairEvent } from './events';
import { evolveCredit } from './evolve';
import { mayReapply, type CreditRepairState } from './state';

/** Platforms that the pack asks to be told of a repair and that have given no receipt yet. */
export const unsynchronised = (state: CreditRepairState, pack: PolicyPack): readonly string[] =>
  (pack.creditRepair.synchroniseTo ?? []).filter(
    (platform) => !(state.synchronised ?? []).some((told) => told.platform === platform),
  );

export class Ledger extends DeadlineLedger<CreditRepairState, CreditRepairEvent> {
  protected fold(state: CreditRepairState, event: CreditRepairEvent): CreditRepairState {
    return evolveCredit(state, event);
  }

  /** Nothing where the pack sets no such limit, as one pinned before it existed. */
  open(rule: DeadlineId, span: DeadlineSpan | null = null): void {
    const terms = (this.pack.deadlines as Partial<PolicyPack['deadlines']>)[rule];
    if (terms === undefined || (span === null && terms.span === null)) return;
    this.start(rule, span);
  }

  /** Over: recorded; with the publication period the record itself expires, and the first day of asking is a beginning. */
  override lapse(deadline: Deadline): void {
    const { rule } = deadline;
    if (rule === 'creditApplyFrom') {
      this.emit({ type: 'RepairOpened', on: deadline.dueOn });
      this.emit(settled(deadline, this.now, null));
      return;
    }
    super.lapse(deadline);
    if (rule !== 'creditExpiry') return;
    this.emit({ type: 'CreditRecordExpired', on: shanghaiDay(this.now) });
    // A refusal is still to be followed up (HZ-74); nothing is asked for any more.
    if (this.state.stage !== 'refused') this.close('expired');
    else {
      this.end('creditExpiry', '公示期满');
      this.closeIfDone();
    }
  }

  /** Closed as soon as nothing is owed any more: the follow-up made, every platform told, nothing that may be asked for again. */
  closeIfDone(): void {
    const { followedUp, outcome, stage } = this.state;
    const isAwaited = this.pack.creditRepair.followUpVisit && !followedUp;
    if (
      isAwaited ||
      mayReapply(this.state) ||
      (stage === 'granted' && unsynchronised(this.state, this.pack).length > 0)
    )
      return;
    this.close(outcome ?? 'repaired');
  }

  close(outcome: 'repaired' | 'refused' | 'expired'): void {
    this.endAll('已办结');
    this.emit({ type: 'CreditRepairClosed', outcome });
  }
}
