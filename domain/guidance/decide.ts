// One booking of guidance from the request to the closed loop: arranged, given, answered by the enterprise, closed (CX-36, HZ-60).
import { shanghaiDay } from '../calendar/plain-date';
import type { WorkCalendar } from '../calendar/working-days';
import { isClockCommand } from '../inspection/deadline';
import type { PolicyPack } from '../policy/policy-pack';
import type { Actor } from '../shared/actor';
import { faultsOf, inChinese } from '../shared/faults';
import { refuse, type Outcome, type Refusal } from '../shared/outcome';
import { arrange } from './arranging';
import { bookingRefusal } from './booking';
import { guidanceAvailabilityRefusal } from './command-table';
import { guidanceCommandSchemas, type GuidanceCommandData, type GuidanceCommandName } from './commands';
import type { GuidanceEvent } from './events';
import { initialGuidanceState } from './evolve';
import type { GuidanceFacts } from './facts';
import { Ledger } from './ledger';
import type { GuidanceState } from './state';

export interface GuidanceContext {
  readonly state: GuidanceState | null;
  readonly actor: Actor;
  readonly pack: PolicyPack;
  readonly now: string;
  readonly calendar: WorkCalendar;
  readonly facts: GuidanceFacts;
}

export type GuidanceCommand = {
  [N in GuidanceCommandName]: { readonly name: N; readonly data: GuidanceCommandData<N> };
}[GuidanceCommandName];

const book = (
  { state, actor, pack, now, calendar }: GuidanceContext,
  data: GuidanceCommandData<'bookGuidance'>,
): Outcome<GuidanceEvent> => {
  if (state !== null) return refuse('alreadyDrafted');
  const refusal = bookingRefusal(actor, data, pack);
  if (refusal !== null) return refusal;
  const booked = { type: 'GuidanceBooked', by: actor.id, ...data } as const;
  const ledger = new Ledger(initialGuidanceState(booked, pack, calendar), pack, now);
  ledger.events.push(booked);
  if (data.origin === 'offer') ledger.open('guidanceOffer');
  else ledger.ask();
  return { ok: true, events: ledger.events };
};

/** What was arranged as a visit was one: entered and left by the rules of visits that are no inspections. */
const record = (
  ledger: Ledger,
  { actor, facts }: GuidanceContext,
  data: GuidanceCommandData<'recordGuidance'>,
): Refusal | null => {
  const { arrangement } = ledger.state;
  const on = shanghaiDay(ledger.now);
  if (arrangement !== null && on < arrangement.on)
    return refuse('guidanceDay', { on: arrangement.on, today: on });
  if (arrangement?.mode === 'visit' && facts.endedVisits.length === 0) return refuse('guidanceVisitMissing');
  ledger.emit({ type: 'GuidanceGiven', by: actor.id, ...data, on, visitIds: facts.endedVisits });
  ledger.endAll();
  ledger.open('guidanceFeedback');
  return null;
};

const byEnterprise = (
  ledger: Ledger,
  command: Extract<
    GuidanceCommand,
    { name: 'takeUpGuidance' | 'declineGuidance' | 'withdrawGuidance' | 'giveGuidanceFeedback' }
  >,
): null => {
  switch (command.name) {
    case 'takeUpGuidance':
      ledger.emit({ type: 'GuidanceTakenUp', ...command.data });
      ledger.endAll();
      ledger.ask();
      return null;
    case 'declineGuidance':
      ledger.emit({ type: 'GuidanceDeclined', ...command.data });
      ledger.endAll();
      return null;
    case 'withdrawGuidance':
      ledger.emit({ type: 'GuidanceWithdrawn', ...command.data });
      ledger.endAll('企业已撤回');
      return null;
    case 'giveGuidanceFeedback':
      ledger.emit({ type: 'FeedbackGiven', ...command.data, on: shanghaiDay(ledger.now) });
      ledger.endAll();
      ledger.conclude(command.data.solved);
      return null;
  }
};

const act = (
  ledger: Ledger,
  context: GuidanceContext,
  command: Exclude<GuidanceCommand, { name: 'bookGuidance' }>,
): Refusal | null => {
  const { facts } = context;
  const by = context.actor.id;
  switch (command.name) {
    case 'takeUpGuidance':
    case 'declineGuidance':
    case 'withdrawGuidance':
    case 'giveGuidanceFeedback':
      return byEnterprise(ledger, command);
    case 'arrangeGuidance':
      return arrange(ledger, command.data, { by, reason: null, facts });
    case 'rearrangeGuidance': {
      const { reason, ...arrangement } = command.data;
      return arrange(ledger, arrangement, { by, reason, facts });
    }
    case 'turnDownGuidance':
      ledger.emit({ type: 'GuidanceTurnedDown', by, ...command.data });
      ledger.endAll();
      return null;
    case 'recordGuidance':
      return record(ledger, context, command.data);
    case 'closeGuidance':
      ledger.emit({ type: 'GuidanceClosed', by, ...command.data });
      ledger.endAll();
      return null;
    case 'sendBackGuidance':
      ledger.emit({ type: 'GuidanceSentBack', by, ...command.data });
      ledger.endAll();
      ledger.ask();
      return null;
    case 'lapseDeadline':
    case 'remindOfDeadline':
    case 'escalateDeadline':
    case 'recomputeDeadlines':
      return ledger.clock(command);
  }
};

export const decideGuidance = (
  context: GuidanceContext,
  command: GuidanceCommand,
): Outcome<GuidanceEvent> => {
  if (command.name === 'bookGuidance') return book(context, command.data);
  const { state, actor, pack, now } = context;
  if (state === null) return refuse('notDrafted');
  const refusal = guidanceAvailabilityRefusal(state, actor, command.name, pack);
  if (refusal !== null) return refusal;
  const ledger = new Ledger(state, pack, now);
  if (!isClockCommand(command.name)) {
    ledger.lapseOverdue();
    const expired = guidanceAvailabilityRefusal(ledger.state, actor, command.name, pack);
    if (expired !== null) return expired;
  }
  return act(ledger, context, command) ?? { ok: true, events: ledger.events };
};

export const parseGuidanceCommand = (
  name: GuidanceCommandName,
  data: unknown,
): { readonly ok: true; readonly command: GuidanceCommand } | Refusal => {
  const parsed = guidanceCommandSchemas[name].safeParse(data, inChinese);
  if (parsed.success) return { ok: true, command: { name, data: parsed.data } as GuidanceCommand };
  return refuse('malformedCommand', { fault: faultsOf(parsed.error) });
};
