// Booking guidance from a list, or offering it: what the place asks of it (CX-36, HZ-58, XT-48, DE-83).
import { visitingRoles } from '../permission/other-visits';
import type { GuidancePolicy } from '../policy/guidance';
import type { PolicyPack } from '../policy/policy-pack';
import { hasRole, type Actor, type Role } from '../shared/actor';
import { refuse, type Refusal } from '../shared/outcome';
import type { GuidanceCommandData } from './commands';

type Booking = GuidanceCommandData<'bookGuidance'>;

/** Officials who take a booking down, or offer guidance: staff that visits, and the bodies of the place that arrange. */
export const bookingRoles: readonly Role[] = [...visitingRoles, 'coordinatingBody', 'supervisor'];

const whoRefusal = (actor: Actor, { enterpriseId, origin }: Booking): Refusal | null => {
  const roles: readonly Role[] = origin === 'online' ? ['enterprise'] : bookingRoles;
  if (!hasRole(actor, roles)) return refuse('roleNotAllowed', { command: 'bookGuidance', roles });
  return origin === 'online' && actor.enterpriseId !== enterpriseId ? refuse('otherEnterprise') : null;
};

const originRefusal = ({ origin }: Booking, { offers, channels }: GuidancePolicy): Refusal | null => {
  if (origin === 'offer') return offers.value ? null : refuse('guidanceNotOffered', {}, offers.source);
  return channels.value.includes(origin) ? null : refuse('guidanceChannel', { origin }, channels.source);
};

/** @returns why it may not be booked like this; null: it may */
export const bookingRefusal = (actor: Actor, booking: Booking, pack: PolicyPack): Refusal | null => {
  const { stage, phase, inspectionId } = booking;
  const { guidance } = pack;
  if (actor.jurisdiction !== pack.id)
    return refuse('otherJurisdiction', { of: 'guidance', jurisdiction: pack.id });
  const refusal = whoRefusal(actor, booking) ?? originRefusal(booking, guidance);
  if (refusal !== null) return refusal;
  if (guidance.stages.value.length > 0 && stage === null)
    return refuse('fieldRequired', { field: '企业的发展阶段' }, guidance.stages.source);
  if (!guidance.phases.value.includes(phase))
    return refuse('guidancePhase', { phase }, guidance.phases.source);
  return phase !== 'before' && inspectionId === null
    ? refuse('fieldRequired', { field: '所关联的检查' }, guidance.phases.source)
    : null;
};
