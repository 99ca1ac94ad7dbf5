// One credit record from telling to repair, refusal or expiry, and the visit that follows (HZ-72…74, CX-104…107).
import { shanghaiDay } from '../calendar/plain-date';
import type { WorkCalendar } from '../calendar/working-days';
import { isClockCommand } from '../inspection/deadline';
import type { PolicyPack } from '../policy/policy-pack';
import { hasRole, type Actor, type Role } from '../shared/actor';
import { faultsOf, inChinese } from '../shared/faults';
import { refuse, type Outcome, type Refusal } from '../shared/outcome';
import { creditAvailabilityRefusal } from './command-table';
import { creditCommandSchemas, type CreditCommandData, type CreditCommandName } from './commands';
import type { CreditRepairEvent } from './events';
import { initialCreditState } from './evolve';
import { arrangeFollowUp, recordFollowUp, type CreditFacts } from './follow-up';
import { Ledger } from './ledger';
import { accept, apply, decided, putOff, sendBack, synchronise, withdraw } from './review';
import type { CreditRepairState } from './state';

export interface CreditContext {
  readonly state: CreditRepairState | null;
  readonly actor: Actor;
  readonly pack: PolicyPack;
  readonly now: string;
  readonly calendar: WorkCalendar;
  /** What the ledger said, where the command asks it. */
  readonly facts?: CreditFacts | null;
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
  const { applyFrom, publicationEndsOn } = data;
  // From today on there is nothing to wait for; after the publication there is nothing to repair.
  if (applyFrom !== undefined && applyFrom > shanghaiDay(context.now) && applyFrom <= publicationEndsOn)
    ledger.open('creditApplyFrom', { unit: 'fixedDate', on: applyFrom });
  return { ok: true, events: ledger.events };
};

const act = (
  ledger: Ledger,
  actor: Actor,
  command: Exclude<CreditCommand, { name: 'tellCreditRepair' }>,
  facts: CreditFacts | null,
): Refusal | null => {
  switch (command.name) {
    case 'applyForRepair':
      return apply(ledger, command.data);
    case 'acceptRepairApplication':
      return accept(ledger, actor, command.data);
    case 'returnRepairApplication':
      sendBack(ledger, actor, command.data);
      return null;
    case 'withdrawRepairApplication':
      withdraw(ledger, actor, command.data);
      return null;
    case 'extendCreditDecision':
      return putOff(ledger, actor, command.data);
    case 'nameCreditSpecialist':
      if (ledger.state.specialistId === command.data.specialistId)
        return refuse('alreadyDone', { command: 'nameCreditSpecialist' });
      ledger.emit({ type: 'CreditSpecialistNamed', by: actor.id, specialistId: command.data.specialistId });
      return null;
    case 'grantRepair':
      decided(ledger, actor, { granted: true, text: command.data.documentRef }, facts);
      return null;
    case 'refuseRepair':
      decided(ledger, actor, { granted: false, text: command.data.reason }, facts);
      return null;
    case 'recordSynchronisation':
      return synchronise(ledger, actor, command.data);
    case 'arrangeFollowUp':
      return arrangeFollowUp(ledger, actor, command.data, facts);
    case 'recordFollowUp':
      return recordFollowUp(ledger, actor, command.data, facts);
    case 'lapseDeadline':
    case 'remindOfDeadline':
    case 'escalateDeadline':
    case 'recomputeDeadlines':
      return ledger.clock(command);
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
  return act(ledger, context.actor, command, context.facts ?? null) ?? { ok: true, events: ledger.events };
};

export const parseCreditCommand = (
  name: CreditCommandName,
  data: unknown,
): { readonly ok: true; readonly command: CreditCommand } | Refusal => {
  const parsed = creditCommandSchemas[name].safeParse(data, inChinese);
  if (parsed.success) return { ok: true, command: { name, data: parsed.data } as CreditCommand };
  return refuse('malformedCommand', { fault: faultsOf(parsed.error) });
};
