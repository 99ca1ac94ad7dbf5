// Who announces, enters and reads visits that are no inspections: staff of the agency that goes; the enterprise answers and reads its own.
import { hasRole, type Actor, type Role } from '../shared/actor';
import { reachOf } from './reach';

export const visitingRoles: readonly Role[] = [
  'drafter',
  'officer',
  'unitHead',
  'agencyLeader',
  'principalHead',
];

/** The agency for which the caller announces visits; null: for none. */
export const visitingAgencyOf = (actor: Actor): string | null =>
  hasRole(actor, visitingRoles) ? actor.agencyId : null;

export interface OtherVisitReach {
  readonly jurisdiction: string;
  readonly everywhere: boolean;
  readonly agencyId: string | null;
  readonly enterpriseId: string | null;
}

/** An agency reads of every visit to an enterprise that it could crowd with its own: all of the place (DE-99). */
export const otherVisitReachOf = (actor: Actor): OtherVisitReach => {
  const { jurisdiction, everywhere, agencyId, enterpriseId } = reachOf(actor, 'inspection');
  return { jurisdiction, everywhere: everywhere !== null || agencyId !== null, agencyId, enterpriseId };
};
