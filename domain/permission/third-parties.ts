// Who keeps and reads the registers of third-party services: staff of the agency that engages them, whom the pack names for
// standards, the agency's leaders for what it declares; an enterprise reads what concerns it.
import type { ServicesPolicy } from '../policy/services';
import { hasRole, type Actor, type Role } from '../shared/actor';
import { visitingAgencyOf } from './other-visits';
import { isOfficial } from './reach';

/** The agency whose engagements and services the caller keeps; null: none. */
export const engagingAgencyOf = visitingAgencyOf;

export const declaringRoles: readonly Role[] = ['agencyLeader', 'principalHead'];

/** The agency for which the caller declares what was cleared up; null: none. */
export const declaringAgencyOf = (actor: Actor): string | null =>
  hasRole(actor, declaringRoles) ? actor.agencyId : null;

export const keepsStandards = (actor: Actor, { standardKeepers }: ServicesPolicy): boolean =>
  hasRole(actor, standardKeepers.value);

/** Officials read of every agency; an enterprise whom it may meet at its own door, and what is planned there. */
export interface ServiceReach {
  readonly jurisdiction: string;
  readonly everything: boolean;
  /** null: not an enterprise, or one that is not said. */
  readonly enterpriseId: string | null;
}

export const serviceReachOf = (actor: Actor): ServiceReach => ({
  jurisdiction: actor.jurisdiction,
  everything: isOfficial(actor),
  enterpriseId: hasRole(actor, ['enterprise']) ? actor.enterpriseId : null,
});
