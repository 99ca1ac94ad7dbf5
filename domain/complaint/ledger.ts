// One decision on a complaint in progress.
import type { Deadline } from '../inspection/deadline';
import { settled } from '../inspection/deadline-clock';
import { DeadlineLedger } from '../inspection/deadline-ledger';
import type { ComplaintDeadlineId } from '../policy/rule-ids';
import type { ComplaintEvent } from './events';
import { evolveComplaint } from './evolve';
import type { ComplaintState } from './state';

export class Ledger extends DeadlineLedger<ComplaintState, ComplaintEvent> {
  protected fold(state: ComplaintState, event: ComplaintEvent): ComplaintState {
    return evolveComplaint(state, event);
  }

  open(rule: ComplaintDeadlineId): void {
    this.start(rule);
  }

  /** Only the time in which a review may be asked for ends the matter with itself. */
  override lapse(deadline: Deadline): void {
    if (deadline.rule !== 'complaintReviewRequest') {
      super.lapse(deadline);
      return;
    }
    this.emit(settled(deadline, this.now, '没有要求复核'));
    this.emit({ type: 'ComplaintClosed' });
  }
}
