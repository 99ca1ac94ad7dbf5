// Stage × command table of a booking of guidance, and who may act on it.
import type { GuidancePolicy, PlaceBody } from '../policy/guidance';
import type { PolicyPack } from '../policy/policy-pack';
import { visitingRoles } from '../permission/other-visits';
import { hasRole, type Actor, type Role } from '../shared/actor';
import { refuse, type Refusal } from '../shared/outcome';
import type { GuidanceCommandName } from './commands';
import { agenciesOf, type GuidanceStage, type GuidanceState } from './state';

/** Commands to a booking that exists; booking starts it. */
export type LaterGuidanceCommand = Exclude<GuidanceCommandName, 'bookGuidance'>;

/** intake: who answers and arranges; team: the agencies that go; confirmer: who confirms that the loop is closed. */
export type GuidanceParty = 'enterprise' | 'intake' | 'team' | 'confirmer' | 'system';

interface GuidanceRule {
  readonly at: readonly GuidanceStage[];
  readonly party: GuidanceParty;
}

const running: readonly GuidanceStage[] = ['offered', 'booked', 'arranged', 'given', 'confirming'];

export const guidanceTable: Readonly<Record<LaterGuidanceCommand, GuidanceRule>> = {
  takeUpGuidance: { at: ['offered'], party: 'enterprise' },
  declineGuidance: { at: ['offered'], party: 'enterprise' },
  arrangeGuidance: { at: ['booked'], party: 'intake' },
  turnDownGuidance: { at: ['booked'], party: 'intake' },
  rearrangeGuidance: { at: ['arranged'], party: 'intake' },
  recordGuidance: { at: ['arranged'], party: 'team' },
  giveGuidanceFeedback: { at: ['given'], party: 'enterprise' },
  withdrawGuidance: { at: ['booked', 'arranged'], party: 'enterprise' },
  closeGuidance: { at: ['confirming'], party: 'confirmer' },
  sendBackGuidance: { at: ['confirming'], party: 'confirmer' },
  lapseDeadline: { at: running, party: 'system' },
  remindOfDeadline: { at: running, party: 'system' },
  escalateDeadline: { at: running, party: 'system' },
  recomputeDeadlines: { at: running, party: 'system' },
};

/** A seat: roles, and the agency whose people hold them; null: whichever the body of the place belongs to. */
export interface Seat {
  readonly roles: readonly Role[];
  readonly agencyId: string | null;
}

/** Who of an agency that leads a service answers for it. */
const arranging: readonly Role[] = ['drafter', 'unitHead', 'agencyLeader'];

export const intakeSeat = ({ service }: Pick<GuidanceState, 'service'>, { intake }: GuidancePolicy): Seat =>
  intake.value === 'leadAgency'
    ? { roles: arranging, agencyId: service.agencyId }
    : { roles: [intake.value], agencyId: null };

/** Who watches the loop; where the pack names nobody, who arranged it looks at what the enterprise calls unsolved (HZ-60). */
export const confirmerSeat = (state: Pick<GuidanceState, 'service'>, policy: GuidancePolicy): Seat => {
  const keeper: PlaceBody | null = policy.loopKeeper.value;
  return keeper === null ? intakeSeat(state, policy) : { roles: [keeper], agencyId: null };
};

const sits = (actor: Actor, { roles, agencyId }: Seat): boolean =>
  hasRole(actor, roles) && (agencyId === null || actor.agencyId === agencyId);

const seatRefusal = (actor: Actor, seat: Seat, name: LaterGuidanceCommand): Refusal | null => {
  if (!hasRole(actor, seat.roles)) return refuse('roleNotAllowed', { command: name, roles: seat.roles });
  return sits(actor, seat) ? null : refuse('otherAgency', { agencies: [seat.agencyId ?? ''] });
};

/** The visit's own people, and who arranged it. */
const teamRefusal = (
  state: GuidanceState,
  actor: Actor,
  name: LaterGuidanceCommand,
  policy: GuidancePolicy,
): Refusal | null => {
  const intake = intakeSeat(state, policy);
  if (sits(actor, intake)) return null;
  const agencies = agenciesOf(state);
  if (!hasRole(actor, visitingRoles))
    return refuse('roleNotAllowed', { command: name, roles: [...visitingRoles, ...intake.roles] });
  return actor.agencyId !== null && agencies.includes(actor.agencyId)
    ? null
    : refuse('otherAgency', { agencies });
};

const partyRefusal = (
  state: GuidanceState,
  actor: Actor,
  name: LaterGuidanceCommand,
  { guidance }: PolicyPack,
): Refusal | null => {
  switch (guidanceTable[name].party) {
    case 'enterprise':
      if (!hasRole(actor, ['enterprise']))
        return refuse('roleNotAllowed', { command: name, roles: ['enterprise'] });
      return actor.enterpriseId === state.enterpriseId ? null : refuse('otherEnterprise');
    case 'intake':
      return seatRefusal(actor, intakeSeat(state, guidance), name);
    case 'team':
      return teamRefusal(state, actor, name, guidance);
    case 'confirmer':
      return seatRefusal(actor, confirmerSeat(state, guidance), name);
    case 'system': {
      const roles: readonly Role[] = name === 'recomputeDeadlines' ? ['system', 'administrator'] : ['system'];
      return hasRole(actor, roles) ? null : refuse('roleNotAllowed', { command: name, roles });
    }
  }
};

export const guidanceAvailabilityRefusal = (
  state: GuidanceState,
  actor: Actor,
  name: LaterGuidanceCommand,
  pack: PolicyPack,
): Refusal | null => {
  const { at } = guidanceTable[name];
  if (actor.jurisdiction !== state.pack.id)
    return refuse('otherJurisdiction', { of: 'guidance', jurisdiction: state.pack.id });
  if (!at.includes(state.stage))
    return refuse('illegalInThisState', {
      of: 'guidance',
      position: state.stage,
      command: name,
      allowedAt: at,
    });
  return partyRefusal(state, actor, name, pack);
};
