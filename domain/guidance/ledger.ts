// One decision on a booking in progress.
import type { PlainDate } from '../calendar/plain-date';
import type { Deadline } from '../inspection/deadline';
import { settled } from '../inspection/deadline-clock';
import { DeadlineLedger } from '../inspection/deadline-ledger';
import type { GuidanceDeadlineId } from '../policy/rule-ids';
import type { GuidanceEvent } from './events';
import { evolveGuidance } from './evolve';
import type { GuidanceState } from './state';

export class Ledger extends DeadlineLedger<GuidanceState, GuidanceEvent> {
  protected fold(state: GuidanceState, event: GuidanceEvent): GuidanceState {
    return evolveGuidance(state, event);
  }

  /** @param on the day that was agreed on; null: as the pack says */
  open(rule: GuidanceDeadlineId, on: PlainDate | null = null): void {
    this.start(rule, on === null ? null : { unit: 'fixedDate', on });
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

  /** What waits for the enterprise alone goes on without it. */
  override lapse(deadline: Deadline): void {
    if (deadline.rule === 'guidanceOffer') {
      this.emit(settled(deadline, this.now, '企业没有答复'));
      this.emit({ type: 'GuidanceDeclined', reason: null });
    } else if (deadline.rule === 'guidanceFeedback') {
      this.emit(settled(deadline, this.now, '企业没有反馈'));
      this.emit({ type: 'FeedbackForgone' });
      this.conclude(true);
    } else super.lapse(deadline);
  }
}
