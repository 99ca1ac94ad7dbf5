// Status × command table of a complaint, and who may act on it: never the agency complained of, where the pack says so.
import type { PolicyPack } from '../policy/policy-pack';
import { hasRole, type Actor, type Role } from '../shared/actor';
import { refuse, type Refusal } from '../shared/outcome';
import type { ComplaintCommandName, ComplaintKind, Handler } from './commands';
import type { ComplaintStage, ComplaintState } from './state';

/** Commands to a complaint that exists; lodging starts it. */
export type LaterComplaintCommand = Exclude<ComplaintCommandName, 'lodgeComplaint'>;

/** intake: who receives complaints; handler: to whom it is given; complainant: the enterprise by its account, or whoever has the secret. */
export type ComplaintParty = 'intake' | 'handler' | 'complainant' | 'system';

interface ComplaintRule {
  readonly at: readonly ComplaintStage[];
  readonly party: ComplaintParty;
}

const running: readonly ComplaintStage[] = ['received', 'assigned', 'answered', 'reopened'];
const inHand: readonly ComplaintStage[] = ['assigned', 'reopened'];

export const complaintTable: Readonly<Record<LaterComplaintCommand, ComplaintRule>> = {
  acceptComplaint: { at: ['received'], party: 'intake' },
  refuseComplaint: { at: ['received', 'assigned'], party: 'intake' },
  assignComplaint: { at: inHand, party: 'intake' },
  answerComplaint: { at: inHand, party: 'handler' },
  requestReview: { at: ['answered'], party: 'complainant' },
  withdrawComplaint: { at: ['received', 'assigned'], party: 'complainant' },
  lapseDeadline: { at: running, party: 'system' },
  remindOfDeadline: { at: running, party: 'system' },
  escalateDeadline: { at: running, party: 'system' },
  recomputeDeadlines: { at: running, party: 'system' },
};

/** An objection is about a conclusion, and whoever came to it may look at it again; a complaint is about people. */
const mayHandleItself = (kind: ComplaintKind, pack: PolicyPack): boolean =>
  kind === 'objection' || pack.voice.ownAgencyHandles.value;

/** The body that the document names for one of these classes (XT-76); null: none, or it is the one complained of. */
export const namedBody = (
  { kind, classes, agencyIds }: Pick<ComplaintState, 'kind' | 'classes' | 'agencyIds'>,
  { voice }: PolicyPack,
): Handler | null => {
  const named = voice.classBodies?.value.find((body) => classes.some((id) => body.classes.includes(id)));
  if (kind === 'objection' || named === undefined || agencyIds.includes(named.agencyId)) return null;
  return { role: named.role, agencyId: named.agencyId };
};

/** Why this handler may not be given the matter; null: he may (CX-75, CX-110). */
const handlerRefusal = (
  { kind, agencyIds }: Pick<ComplaintState, 'kind' | 'agencyIds'>,
  { role, agencyId }: Handler,
  pack: PolicyPack,
): Refusal | null => {
  const { voice } = pack;
  const allowed: readonly Role[] = [
    ...voice.complaintHandlers.value,
    ...(kind === 'objection' ? [voice.objectionTo.value] : []),
  ];
  if (!allowed.includes(role))
    return refuse('complaintHandlerUnfit', { role, allowed }, voice.complaintHandlers.source);
  if ((role === 'supervisor') !== (agencyId === null))
    return refuse('fieldRequired', { field: '办理的机关（监督机关不填）' });
  if (agencyId !== null && agencyIds.includes(agencyId) && !mayHandleItself(kind, pack))
    return refuse('complaintOwnAgency', { agency: agencyId }, voice.ownAgencyHandles.source);
  return null;
};

const isOfTheComplained = ({ agencyIds }: ComplaintState, { agencyId }: Actor): boolean =>
  agencyId !== null && agencyIds.includes(agencyId);

/** Why this person may not give the matter to this handler: whoever belongs to the agency complained of gives it out of the house. */
export const givingRefusal = (
  state: ComplaintState,
  actor: Actor,
  handler: Handler,
  pack: PolicyPack,
): Refusal | null => {
  const named = namedBody(state, pack);
  if (named !== null)
    return handler.role === named.role && handler.agencyId === named.agencyId
      ? null
      : refuse('complaintNamedBody', { agency: named.agencyId }, pack.voice.classBodies?.source);
  const stays = handler.agencyId === null && isOfTheComplained(state, actor);
  return stays && !mayHandleItself(state.kind, pack)
    ? refuse('complaintOwnAgency', { agency: actor.agencyId }, pack.voice.ownAgencyHandles.source)
    : handlerRefusal(state, handler, pack);
};

const isHandler = ({ handler }: ComplaintState, actor: Actor): boolean =>
  handler !== null &&
  hasRole(actor, [handler.role]) &&
  (handler.agencyId === null || handler.agencyId === actor.agencyId);

/** Roles of a party, for a refusal that says who may. */
const rolesOf = (party: ComplaintParty, state: ComplaintState, pack: PolicyPack): readonly Role[] => {
  switch (party) {
    case 'intake':
      // An objection begins with whoever is to look at the conclusion again.
      return state.kind === 'objection' && state.handler !== null
        ? [pack.voice.complaintIntake.value, state.handler.role]
        : [pack.voice.complaintIntake.value];
    case 'handler':
      return state.handler === null ? [] : [state.handler.role];
    case 'complainant':
      return ['enterprise', 'system'];
    case 'system':
      return ['system'];
  }
};

const partyRefusal = (
  state: ComplaintState,
  actor: Actor,
  name: LaterComplaintCommand,
  pack: PolicyPack,
): Refusal | null => {
  const { party } = complaintTable[name];
  const allowed = rolesOf(party, state, pack);
  if (!hasRole(actor, name === 'recomputeDeadlines' ? [...allowed, 'administrator'] : allowed))
    return refuse('roleNotAllowed', { command: name, roles: allowed });
  if (party === 'complainant' && hasRole(actor, ['enterprise']))
    return state.enterpriseId !== null && actor.enterpriseId === state.enterpriseId
      ? null
      : refuse('otherEnterprise');
  if (party !== 'intake' && party !== 'handler') return null;
  // Whom a complaint reaches may always hand it on, or it would have no way out; givingRefusal says to whom.
  const handsOn = name === 'acceptComplaint' || name === 'assignComplaint';
  if (isOfTheComplained(state, actor) && !handsOn && !mayHandleItself(state.kind, pack))
    return refuse('complaintOwnAgency', { agency: actor.agencyId }, pack.voice.ownAgencyHandles.source);
  const isIntake = party === 'intake' && hasRole(actor, [pack.voice.complaintIntake.value]);
  return isIntake || isHandler(state, actor)
    ? null
    : refuse('otherAgency', { agencies: state.handler?.agencyId == null ? [] : [state.handler.agencyId] });
};

export const complaintAvailabilityRefusal = (
  state: ComplaintState,
  actor: Actor,
  name: LaterComplaintCommand,
  pack: PolicyPack,
): Refusal | null => {
  const { at } = complaintTable[name];
  if (actor.jurisdiction !== state.pack.id)
    return refuse('otherJurisdiction', { jurisdiction: state.pack.id });
  if (!at.includes(state.stage))
    return refuse('illegalInThisState', { position: state.stage, command: name, allowedAt: at });
  return partyRefusal(state, actor, name, pack);
};
