// From the application to the decision: when it may be made, accepted, sent back, withdrawn, put off, and decided; then told to
// the platforms (HZ-72, HZ-73, CX-104…107).
import { addWorkingDays } from '../calendar/working-days';
import type { DeadlineSpan } from '../calendar/deadlines';
import { shanghaiDay } from '../calendar/plain-date';
import { movedTo } from '../inspection/deadline';
import type { Actor } from '../shared/actor';
import { refuse, type Refusal, type Source } from '../shared/outcome';
import type { CreditCommandData } from './commands';
import { proposeFollowUp, type CreditFacts } from './follow-up';
import { unsynchronised, type Ledger } from './ledger';
import { mayReapply } from './state';

const regimesSource = ({ pack }: Ledger): Source =>
  pack.creditRepair.regimesSource ?? pack.creditRepair.source;

const reapplySource = ({ pack }: Ledger): Source =>
  pack.creditRepair.reapplySource ?? pack.creditRepair.source;

/** After a refusal: what was mended, and something that was not there before. */
const againRefusal = (
  ledger: Ledger,
  { mended, proofRefs }: CreditCommandData<'applyForRepair'>,
): Refusal | null => {
  const { reapplyUntil, made = [] } = ledger.state;
  if (reapplyUntil === undefined) return null;
  if (mended === undefined)
    return refuse('fieldRequired', { field: '不予修复以后补正了什么' }, reapplySource(ledger));
  const before = made.filter(({ refused }) => refused !== undefined).flatMap((one) => one.proofRefs);
  return proofRefs.every((ref) => before.includes(ref))
    ? refuse('fieldRequired', { field: '不予修复以后新的证明材料' }, reapplySource(ledger))
    : null;
};

/** Told before the pack carried the national rules, there is no first day, and the authority judges for itself. */
export const apply = (ledger: Ledger, data: CreditCommandData<'applyForRepair'>): Refusal | null => {
  const { applyFrom, category, regime } = ledger.state;
  if (applyFrom !== undefined && shanghaiDay(ledger.now) < applyFrom) {
    const document = ledger.pack.creditRepair.regimes?.find(({ id }) => id === regime)?.document ?? '';
    return refuse('repairTooEarly', { from: applyFrom, category, document }, regimesSource(ledger));
  }
  const again = againRefusal(ledger, data);
  if (again !== null) return again;
  const on = ledger.pack.creditRepair.reapply === undefined ? {} : { on: shanghaiDay(ledger.now) };
  ledger.emit({ type: 'RepairApplied', ...data, times: ledger.state.applications + 1, ...on });
  ledger.end('creditApplyFrom');
  ledger.end('creditFollowUp', '企业再次申请修复');
  ledger.open('creditAcceptance');
  ledger.open('creditDecision');
  return null;
};

export const accept = (
  ledger: Ledger,
  actor: Actor,
  { specialistId }: CreditCommandData<'acceptRepairApplication'>,
): Refusal | null => {
  const { creditRepair } = ledger.pack;
  if (creditRepair.specialist === true && (specialistId ?? ledger.state.specialistId) === undefined)
    return refuse('fieldRequired', { field: '信用修复业务专员' }, creditRepair.source);
  ledger.emit({
    type: 'RepairApplicationAccepted',
    by: actor.id,
    on: shanghaiDay(ledger.now),
    ...(specialistId === undefined ? {} : { specialistId }),
  });
  ledger.end('creditAcceptance');
  return null;
};

/** Sent back: what was asked for is done, and a new application runs its own limits. */
export const sendBack = (
  ledger: Ledger,
  actor: Actor,
  { reason }: CreditCommandData<'returnRepairApplication'>,
): void => {
  ledger.emit({ type: 'RepairApplicationReturned', by: actor.id, reason });
  ledger.end('creditAcceptance');
  ledger.end('creditDecision');
};

export const withdraw = (
  ledger: Ledger,
  actor: Actor,
  { reason }: CreditCommandData<'withdrawRepairApplication'>,
): void => {
  ledger.emit({ type: 'RepairApplicationWithdrawn', by: actor.id, reason });
  ledger.end('creditAcceptance', '企业撤回申请');
  ledger.end('creditDecision', '企业撤回申请');
};

/** The limit as it was, so many working days longer; counted anew from its start, so that a later calendar moves both parts. */
const longer = (ledger: Ledger, span: DeadlineSpan, dueOn: string, days: number): DeadlineSpan => {
  if (span.unit === 'workingDay') return { unit: 'workingDay', amount: span.amount + days };
  const due = shanghaiDay(`${dueOn}T12:00:00+08:00`);
  return { unit: 'fixedDate', on: addWorkingDays(due, days, ledger.state.calendar).on };
};

/** Once for an application, before its limit is over, where the pack allows it. */
export const putOff = (
  ledger: Ledger,
  actor: Actor,
  { reason }: CreditCommandData<'extendCreditDecision'>,
): Refusal | null => {
  const { state, pack } = ledger;
  const days = pack.creditRepair.decisionExtension ?? null;
  if (days === null) return refuse('notPending', { what: '可以延长的决定期限' }, pack.creditRepair.source);
  if (state.extendedApplication === state.applications)
    return refuse('alreadyDone', { command: 'extendCreditDecision' });
  const running = state.deadlines.find(({ rule, status }) => rule === 'creditDecision' && status === 'open');
  if (running === undefined) return refuse('notPending', { what: '未到期的决定期限' });
  const span = longer(ledger, running.span, running.dueOn, days);
  const deadline = movedTo(running, { span }, pack, state.calendar, ledger.now);
  ledger.emit({ type: 'CreditDecisionExtended', by: actor.id, reason });
  ledger.emit({ type: 'DeadlineMoved', deadline, previousDueOn: running.dueOn, why: 'extension' });
  return null;
};

interface Decision {
  readonly granted: boolean;
  /** Number of the decision, or why it is refused. */
  readonly text: string;
}

export const decided = (
  ledger: Ledger,
  actor: Actor,
  { granted, text }: Decision,
  facts: CreditFacts | null,
): void => {
  const on = shanghaiDay(ledger.now);
  const { publicationEndsOn: reapplyUntil } = ledger.state;
  const again = ledger.pack.creditRepair.reapply === true ? { reapplyUntil } : {};
  ledger.emit(
    granted
      ? { type: 'RepairGranted', by: actor.id, documentRef: text, on }
      : { type: 'RepairRefused', by: actor.id, reason: text, on, ...again },
  );
  ledger.end('creditAcceptance');
  ledger.end('creditDecision');
  if (!mayReapply(ledger.state)) ledger.end('creditExpiry', granted ? '已修复' : '不予修复');
  if (granted && unsynchronised(ledger.state, ledger.pack).length > 0) ledger.open('creditSynchronisation');
  if (ledger.pack.creditRepair.followUpVisit) {
    ledger.open('creditFollowUp');
    proposeFollowUp(ledger, facts);
  }
  ledger.closeIfDone();
};

/** One receipt for each platform; the limit is kept when the last one that the pack names has given its own. */
export const synchronise = (
  ledger: Ledger,
  actor: Actor,
  { platform, receipt }: CreditCommandData<'recordSynchronisation'>,
): Refusal | null => {
  if (ledger.state.synchronised?.some((told) => told.platform === platform) === true)
    return refuse('alreadyDone', { command: 'recordSynchronisation' });
  const on = shanghaiDay(ledger.now);
  ledger.emit({ type: 'RepairSynchronised', by: actor.id, platform, receipt, on });
  if (unsynchronised(ledger.state, ledger.pack).length > 0) return null;
  ledger.end('creditSynchronisation');
  ledger.closeIfDone();
  return null;
};
