// One decision on a round in progress.
import type { PlainDate } from '../calendar/plain-date';
import type { Deadline } from '../inspection/deadline';
import { DeadlineLedger } from '../inspection/deadline-ledger';
import type { PlanningDeadlineId } from '../policy/rule-ids';
import type { ConsultationEvent } from './events';
import { evolveConsultation } from './evolve';
import type { ConsultationState } from './state';

const closingRule = 'consultationClose';

/** Agencies asked that sent neither changes nor a nil return. */
const silentAgencies = ({ kind, agencyIds, replies }: ConsultationState): readonly string[] =>
  kind === 'annual' ? [] : agencyIds.filter((id) => !replies.some(({ agencyId }) => agencyId === id));

export class RoundLedger extends DeadlineLedger<ConsultationState, ConsultationEvent> {
  protected fold(state: ConsultationState, event: ConsultationEvent): ConsultationState {
    return evolveConsultation(state, event);
  }

  /** Days of a round are its own dates, counted by the calendar when it was opened. */
  open(rule: PlanningDeadlineId, on: PlainDate): void {
    this.start(rule, { unit: 'fixedDate', on });
  }

  /** The end of the time for sending (HZ-26): who sent nothing is written down as silent, and what was sent is decided. */
  close(): void {
    const silent = silentAgencies(this.state);
    this.emit({ type: 'RoundClosed', at: this.now, silent });
    const deadline = this.state.deadlines.find(
      ({ rule, status }) => rule === closingRule && status === 'open',
    );
    // Silence goes to those above whoever was silent; who decides is told with it.
    if (deadline !== undefined && silent.length > 0 && deadline.dueAt <= this.now) this.lapse(deadline);
    else this.end(closingRule);
    this.open('consultationDecision', this.state.publishBy);
    this.open('consultationPublication', this.state.publishBy);
  }

  /** A day that is over ends the sending, whatever came first, the clock or a command. */
  closeIfOver(): void {
    const deadline = this.state.deadlines.find(({ rule }) => rule === closingRule);
    if (this.state.stage === 'open' && deadline !== undefined && deadline.dueAt <= this.now) this.close();
  }

  /** The time for sending ends with its day; what else is over is told and escalated. */
  override lapse(deadline: Deadline): void {
    if (deadline.rule === closingRule && this.state.stage === 'open') this.close();
    else super.lapse(deadline);
  }
}
