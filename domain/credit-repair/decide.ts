// One credit record from telling to repair, refusal or expiry, and the visit that follows (HZ-72…74, CX-104…107).
import { shanghaiDay } from '../calendar/plain-date';
import type { WorkCalendar } from '../calendar/working-days';
import { isClockCommand } from '../inspection/deadline';
import { escalating, lapsing, recomputing, reminding } from '../inspection/deadline-clock';
import type { PolicyPack } from '../policy/policy-pack';
import { hasRole, type Actor, type Role } from '../shared/actor';
import { faultsOf, inChinese } from '../shared/faults';
import { refuse, type Outcome, type Refusal } from '../shared/outcome';
import { creditAvailabilityRefusal } from './command-table';
import { creditCommandSchemas, type CreditCommandData, type CreditCommandName } from './commands';
import type { CreditRepairEvent } from './events';
import { initialCreditState } from './evolve';
import { Ledger } from './ledger';
import type { CreditRepairState } from './state';

export interface CreditContext {
  readonly state: CreditRepairState | null;
  readonly actor: Actor;
  readonly pack: PolicyPack;
  readonly now: string;
  readonly calendar: WorkCalendar;
}

export type CreditCommand = {
  [N in CreditCommandName]: { readonly name: N; readonly data: CreditCommandData<N> };
}[CreditCommandName];

/** The lifecycle itself tells as soon as the decision is recorded (HZ-72); the agency or the authority may too. */
const tellers: readonly Role[] = [
  'system',
  'officer',
  'drafter',
  'agencyLeader',
  'principalHead',
  'creditAuthority',
];

const tell = (
  context: CreditContext,
  data: CreditCommandData<'tellCreditRepair'>,
): Outcome<CreditRepairEvent> => {
  if (context.state !== null) return refuse('alreadyDrafted');
  if (context.actor.jurisdiction !== context.pack.id)
    return refuse('otherJurisdiction', { jurisdiction: context.pack.id });
  if (!hasRole(context.actor, tellers))
    return refuse('roleNotAllowed', { command: 'tellCreditRepair', roles: tellers });
  const told: Extract<CreditRepairEvent, { type: 'CreditRepairTold' }> = {
    type: 'CreditRepairTold',
    ...data,
  };
  const ledger = new Ledger(
    initialCreditState(told, context.pack, context.calendar),
    context.pack,
    context.now,
  );
  ledger.events.push(told);
  ledger.open('creditExpiry', { unit: 'fixedDate', on: data.publicationEndsOn });
  return { ok: true, events: ledger.events };
};

const decided = (ledger: Ledger, actor: Actor, granted: boolean, text: string): void => {
  const on = shanghaiDay(ledger.now);
  ledger.emit(
    granted
      ? { type: 'RepairGranted', by: actor.id, documentRef: text, on }
      : { type: 'RepairRefused', by: actor.id, reason: text, on },
  );
  ledger.end('creditDecision');
  ledger.end('creditExpiry', granted ? '已修复' : '不予修复');
  if (ledger.pack.creditRepair.followUpVisit) ledger.open('creditFollowUp');
  else ledger.close(granted ? 'repaired' : 'refused');
};

const lapse = (ledger: Ledger, deadlineId: string): Refusal | null => {
  const found = lapsing(ledger, deadlineId);
  if (!found.ok) return found;
  ledger.lapse(found.deadline);
  return null;
};

const act = (
  ledger: Ledger,
  actor: Actor,
  command: Exclude<CreditCommand, { name: 'tellCreditRepair' }>,
): Refusal | null => {
  switch (command.name) {
    case 'applyForRepair':
      ledger.emit({ type: 'RepairApplied', ...command.data, times: ledger.state.applications + 1 });
      ledger.open('creditDecision');
      return null;
    case 'returnRepairApplication':
      ledger.emit({ type: 'RepairApplicationReturned', by: actor.id, reason: command.data.reason });
      ledger.end('creditDecision');
      return null;
    case 'grantRepair':
      decided(ledger, actor, true, command.data.documentRef);
      return null;
    case 'refuseRepair':
      decided(ledger, actor, false, command.data.reason);
      return null;
    case 'recordFollowUp':
      ledger.emit({ type: 'FollowUpRecorded', by: actor.id, note: command.data.note });
      ledger.end('creditFollowUp');
      ledger.close(ledger.state.outcome ?? 'repaired');
      return null;
    case 'lapseDeadline':
      return lapse(ledger, command.data.deadlineId);
    case 'remindOfDeadline':
      return ledger.take(reminding(ledger, command.data.deadlineId));
    case 'escalateDeadline':
      return ledger.take(escalating(ledger, command.data.deadlineId));
    case 'recomputeDeadlines':
      return ledger.take(recomputing(ledger, command.data.calendar));
  }
};

export const decideCredit = (context: CreditContext, command: CreditCommand): Outcome<CreditRepairEvent> => {
  if (command.name === 'tellCreditRepair') return tell(context, command.data);
  if (context.state === null) return refuse('notDrafted');
  const refusal = creditAvailabilityRefusal(context.state, context.actor, command.name);
  if (refusal !== null) return refusal;
  const ledger = new Ledger(context.state, context.pack, context.now);
  if (!isClockCommand(command.name)) {
    ledger.lapseOverdue();
    const expired = creditAvailabilityRefusal(ledger.state, context.actor, command.name);
    if (expired !== null) return expired;
  }
  return act(ledger, context.actor, command) ?? { ok: true, events: ledger.events };
};

export const parseCreditCommand = (
  name: CreditCommandName,
  data: unknown,
): { readonly ok: true; readonly command: CreditCommand } | Refusal => {
  const parsed = creditCommandSchemas[name].safeParse(data, inChinese);
  if (parsed.success) return { ok: true, command: { name, data: parsed.data } as CreditCommand };
  return refuse('malformedCommand', { fault: faultsOf(parsed.error) });
};
