// One round of consultation: sent, closed, decided, published, carried out (HZ-21…HZ-27, CX-44…CX-51, DE-34, DE-36).
import type { WorkCalendar } from '../calendar/working-days';
import { isClockCommand } from '../inspection/deadline';
import type { PolicyPack } from '../policy/policy-pack';
import { hasRole, type Actor } from '../shared/actor';
import { faultsOf, inChinese } from '../shared/faults';
import { refuse, type Outcome, type Refusal } from '../shared/outcome';
import { bodyOf, consultationAvailability } from './command-table';
import {
  consultationCommandSchemas,
  type ConsultationCommand,
  type ConsultationCommandData,
  type ConsultationCommandName,
} from './commands';
import * as deciding from './deciding';
import type { ConsultationEvent } from './events';
import { initialConsultation } from './evolve';
import { RoundLedger } from './ledger';
import * as publishing from './publishing';
import * as sending from './sending';
import type { ConsultationState } from './state';

export interface ConsultationContext {
  readonly state: ConsultationState | null;
  readonly actor: Actor;
  readonly pack: PolicyPack;
  readonly now: string;
  readonly calendar: WorkCalendar;
}

export const roundOpeners = ['system', 'coordinatingBody'] as const;

const openRound = (
  { state, actor, pack, calendar, now }: ConsultationContext,
  data: ConsultationCommandData<'openRound'>,
): Outcome<ConsultationEvent> => {
  if (state !== null) return refuse('alreadyDrafted');
  if (actor.jurisdiction !== pack.id)
    return refuse('otherJurisdiction', { jurisdiction: pack.id, of: 'consultation' });
  if (!hasRole(actor, roundOpeners))
    return refuse('roleNotAllowed', { command: 'openRound', roles: [...roundOpeners] });
  if (!hasRole(actor, ['system']) && bodyOf(data, actor) === null)
    return refuse('otherAgency', { agencies: data.bodies.flatMap(({ agencyIds }) => agencyIds) });
  if (data.publishBy < data.closesOn)
    return refuse('dateNotLater', { date: data.publishBy, than: data.closesOn });
  const title =
    data.month === null
      ? `${pack.name}${String(data.year)}年检查计划统筹`
      : `${pack.name}${String(data.year)}年${String(data.month)}月检查计划月磋商`;
  const opened = { type: 'RoundOpened', title, ...data } as const;
  const ledger = new RoundLedger(initialConsultation(opened, pack, calendar), pack, now);
  ledger.events.push(opened);
  ledger.open('consultationClose', data.closesOn);
  return { ok: true, events: ledger.events };
};

const act = (
  ledger: RoundLedger,
  actor: Actor,
  command: Exclude<ConsultationCommand, { name: 'openRound' }>,
): Refusal | null => {
  switch (command.name) {
    case 'submitAdjustment':
      return sending.submitAdjustment(ledger, actor, command.data);
    case 'sendNilReturn':
      return sending.sendNilReturn(ledger, actor);
    case 'closeRound':
      ledger.close();
      return null;
    case 'decideAdjustment':
      return deciding.decideAdjustment(ledger, actor, command.data);
    case 'decideRepeat':
      return deciding.decideRepeat(ledger, actor, command.data);
    case 'changeMerge':
      return deciding.changeMerge(ledger, actor, command.data);
    case 'decideMerge':
      return deciding.decideMerge(ledger, actor, command.data);
    case 'publishRound':
      return publishing.publishRound(ledger, actor);
    case 'attachMerge':
      return publishing.attachMerge(ledger, command.data);
    case 'recordCarriedOut':
      return publishing.recordCarriedOut(ledger, command.data);
    case 'recordVisits':
      return publishing.recordVisits(ledger, command.data);
    case 'explainUnstarted':
      return publishing.explainUnstarted(ledger, actor, command.data);
    case 'lapseDeadline':
    case 'remindOfDeadline':
    case 'escalateDeadline':
    case 'recomputeDeadlines':
      return ledger.clock(command);
  }
};

/** Decides one command on a round. Never throws for bad input. */
export const decideConsultation = (
  context: ConsultationContext,
  command: ConsultationCommand,
): Outcome<ConsultationEvent> => {
  if (command.name === 'openRound') return openRound(context, command.data);
  if (context.state === null) return refuse('notDrafted');
  const ledger = new RoundLedger(context.state, context.pack, context.now);
  if (!isClockCommand(command.name)) ledger.closeIfOver();
  const refused =
    consultationAvailability(ledger.state, context.actor, command.name) ??
    act(ledger, context.actor, command);
  return refused ?? { ok: true, events: ledger.events };
};

export const parseConsultationCommand = (
  name: ConsultationCommandName,
  data: unknown,
): { readonly ok: true; readonly command: ConsultationCommand } | Refusal => {
  const parsed = consultationCommandSchemas[name].safeParse(data, inChinese);
  if (parsed.success) return { ok: true, command: { name, data: parsed.data } as ConsultationCommand };
  return refuse('malformedCommand', { fault: faultsOf(parsed.error) });
};
