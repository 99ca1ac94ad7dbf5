// Who may draw (commit, enter the value, draw again) and who may read of a draw before everybody may.
import { hasRole, type Actor, type Role } from '../shared/actor';
import { reachOf } from './reach';

export const drawingRoles: readonly Role[] = ['drafter', 'unitHead', 'agencyLeader'];
export const drawingBodies: readonly Role[] = ['coordinatingBody'];

/** Whether the caller may draw for this agency of his own jurisdiction. */
export const mayDrawFor = (actor: Actor, agencyId: string): boolean =>
  hasRole(actor, drawingBodies) || (hasRole(actor, drawingRoles) && actor.agencyId === agencyId);

/**
 * Whoever reads whole files reads of draws, as far as he reads those; an enterprise or a park does not: who is drawn would
 * be told of a visit that may be unannounced.
 */
export interface DrawReach {
  readonly jurisdiction: string;
  readonly everywhere: boolean;
  readonly agencyId: string | null;
}

export const drawReachOf = (actor: Actor): DrawReach => {
  const { jurisdiction, everywhere, agencyId } = reachOf(actor, 'inspection');
  return { jurisdiction, everywhere: everywhere !== null, agencyId };
};
