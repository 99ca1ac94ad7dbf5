// One complaint or objection from receipt to answer and, where it is asked for, review (CX-77, CX-110, CX-111, CX-114, JJ-60, XT-70).
import { shanghaiDay } from '../calendar/plain-date';
import type { WorkCalendar } from '../calendar/working-days';
import { isClockCommand } from '../inspection/deadline';
import type { PolicyPack } from '../policy/policy-pack';
import { hasRole, type Actor } from '../shared/actor';
import { faultsOf, inChinese } from '../shared/faults';
import { refuse, type Outcome, type Refusal } from '../shared/outcome';
import { complaintClassesOf } from './classes';
import { complaintAvailabilityRefusal, givingRefusal, namedBody } from './command-table';
import { platformProblemClassIds } from './platform-classes';
import {
  complaintCommandSchemas,
  type ComplaintCommandData,
  type ComplaintCommandName,
  type Handler,
} from './commands';
import type { ComplaintEvent } from './events';
import { initialComplaintState } from './evolve';
import { Ledger } from './ledger';
import type { ComplaintState } from './state';

export interface ComplaintContext {
  readonly state: ComplaintState | null;
  readonly actor: Actor;
  readonly pack: PolicyPack;
  readonly now: string;
  readonly calendar: WorkCalendar;
}

export type ComplaintCommand = {
  [N in ComplaintCommandName]: { readonly name: N; readonly data: ComplaintCommandData<N> };
}[ComplaintCommandName];

/**
 * An objection goes to whom the pack names at once: the agency's head, or a body outside it. A problem of the platform goes to whoever
 * receives complaints, who keeps the platform (DE-108).
 */
const handlerAtOnce = ({ kind, agencyIds }: ComplaintState, pack: PolicyPack): Handler => {
  if (kind === 'platformProblem') return { role: pack.voice.complaintIntake.value, agencyId: null };
  const role = pack.voice.objectionTo.value;
  return { role, agencyId: role === 'supervisor' ? null : (agencyIds[0] ?? null) };
};

const lodge = (
  { state, actor, pack, now, calendar }: ComplaintContext,
  data: ComplaintCommandData<'lodgeComplaint'>,
): Outcome<ComplaintEvent> => {
  if (state !== null) return refuse('alreadyDrafted');
  if (actor.jurisdiction !== pack.id) return refuse('otherJurisdiction', { jurisdiction: pack.id });
  const isOfPlatform = data.kind === 'platformProblem';
  if (!isOfPlatform && !hasRole(actor, ['system', 'enterprise']))
    return refuse('roleNotAllowed', { command: 'lodgeComplaint', roles: ['enterprise'] });
  if (hasRole(actor, ['enterprise']) && actor.enterpriseId !== data.enterpriseId)
    return refuse('otherEnterprise');
  const known: readonly string[] = isOfPlatform
    ? platformProblemClassIds
    : complaintClassesOf(pack.voice).map(({ id }) => id);
  const unknown = data.classes.filter((id) => !known.includes(id));
  if (unknown.length > 0) return refuse('unknownSubject', { subject: unknown[0] ?? '' });
  const lodged = { type: 'ComplaintLodged', ...data } as const;
  const ledger = new Ledger(initialComplaintState(lodged, pack, calendar), pack, now);
  ledger.events.push(lodged);
  if (data.kind === 'complaint') ledger.open('complaintAcceptance');
  else {
    const handler = handlerAtOnce(ledger.state, pack);
    ledger.emit({ type: 'ComplaintAssigned', by: actor.id, handler, reason: null });
    ledger.open(isOfPlatform ? 'platformProblemAnswer' : 'objectionAnswer');
  }
  return { ok: true, events: ledger.events };
};

const accept = (
  ledger: Ledger,
  actor: Actor,
  { handler }: ComplaintCommandData<'acceptComplaint'>,
): Refusal | null => {
  const { state, pack } = ledger;
  const given: Handler = handler ??
    namedBody(state, pack) ?? { role: pack.voice.complaintIntake.value, agencyId: null };
  const refusal = givingRefusal(ledger.state, actor, given, ledger.pack);
  if (refusal !== null) return refusal;
  ledger.emit({ type: 'ComplaintAccepted', by: actor.id, on: shanghaiDay(ledger.now) });
  ledger.endAll();
  ledger.emit({ type: 'ComplaintAssigned', by: actor.id, handler: given, reason: null });
  ledger.open('complaintAnswer');
  return null;
};

const assign = (
  ledger: Ledger,
  actor: Actor,
  { handler, reason }: ComplaintCommandData<'assignComplaint'>,
): Refusal | null => {
  const refusal = givingRefusal(ledger.state, actor, handler, ledger.pack);
  if (refusal !== null) return refusal;
  ledger.emit({ type: 'ComplaintAssigned', by: actor.id, handler, reason });
  return null;
};

/** Found true, it is ordered to be put right at once (CX-114); after a review there is no second one. */
const answer = (
  ledger: Ledger,
  actor: Actor,
  data: ComplaintCommandData<'answerComplaint'>,
): Refusal | null => {
  if (data.finding !== 'unfounded' && data.correction === null)
    return refuse('fieldRequired', { field: '责令改正的内容' });
  const isReview = ledger.state.stage === 'reopened';
  ledger.emit({ type: 'ComplaintAnswered', by: actor.id, ...data, on: shanghaiDay(ledger.now) });
  ledger.endAll();
  if (isReview) ledger.emit({ type: 'ComplaintClosed' });
  else ledger.open('complaintReviewRequest');
  return null;
};

const act = (
  ledger: Ledger,
  actor: Actor,
  command: Exclude<ComplaintCommand, { name: 'lodgeComplaint' }>,
): Refusal | null => {
  switch (command.name) {
    case 'acceptComplaint':
      return accept(ledger, actor, command.data);
    case 'refuseComplaint':
      if (ledger.state.stage === 'assigned' && ledger.state.kind === 'complaint')
        return refuse('alreadyDone', { command: 'acceptComplaint' });
      ledger.emit({ type: 'ComplaintRefused', by: actor.id, ...command.data });
      ledger.endAll();
      return null;
    case 'assignComplaint':
      return assign(ledger, actor, command.data);
    case 'answerComplaint':
      return answer(ledger, actor, command.data);
    case 'requestReview':
      ledger.emit({ type: 'ReviewRequested', ...command.data, on: shanghaiDay(ledger.now) });
      ledger.endAll('已要求复核');
      ledger.open('complaintReview');
      return null;
    case 'withdrawComplaint':
      ledger.emit({ type: 'ComplaintWithdrawn', ...command.data });
      ledger.endAll('已撤回');
      return null;
    case 'lapseDeadline':
    case 'remindOfDeadline':
    case 'escalateDeadline':
    case 'recomputeDeadlines':
      return ledger.clock(command);
  }
};

export const decideComplaint = (
  context: ComplaintContext,
  command: ComplaintCommand,
): Outcome<ComplaintEvent> => {
  if (command.name === 'lodgeComplaint') return lodge(context, command.data);
  const { state, actor, pack, now } = context;
  if (state === null) return refuse('notDrafted');
  const refusal = complaintAvailabilityRefusal(state, actor, command.name, pack);
  if (refusal !== null) return refusal;
  const ledger = new Ledger(state, pack, now);
  if (!isClockCommand(command.name)) {
    ledger.lapseOverdue();
    const expired = complaintAvailabilityRefusal(ledger.state, actor, command.name, pack);
    if (expired !== null) return expired;
  }
  return act(ledger, actor, command) ?? { ok: true, events: ledger.events };
};

export const parseComplaintCommand = (
  name: ComplaintCommandName,
  data: unknown,
): { readonly ok: true; readonly command: ComplaintCommand } | Refusal => {
  const parsed = complaintCommandSchemas[name].safeParse(data, inChinese);
  if (parsed.success) return { ok: true, command: { name, data: parsed.data } as ComplaintCommand };
  return refuse('malformedCommand', { fault: faultsOf(parsed.error) });
};
