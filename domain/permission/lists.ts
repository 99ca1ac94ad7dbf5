// Who may do what with lists of enterprises: whom the pack names decides, agencies propose, the enterprise sees its own, says what it
// has against them and, where the list is of its own wish, enters and leaves it (JJ-30).
import type { ListTerms } from '../policy/policy-pack';
import { hasRole, type Actor, type Role } from '../shared/actor';
import { reachOf } from './reach';

export const proposingRoles: readonly Role[] = ['drafter', 'unitHead', 'agencyLeader', 'principalHead'];
export const listBodies: readonly Role[] = ['coordinatingBody'];

/** Of the whole place: for what is kept for every agency, and whatever agency's field it is. */
const placeRoles: readonly Role[] = ['coordinatingBody', 'governmentApprover'];

/** @param agencyId whose field it is; null: of the whole place */
export const mayPropose = (actor: Actor, agencyId: string | null): boolean =>
  hasRole(actor, listBodies) ||
  (hasRole(actor, proposingRoles) &&
    actor.agencyId !== null &&
    (agencyId === null || actor.agencyId === agencyId));

/** On entry, extension, end and objections, as the pack says. */
export const mayDecide = (actor: Actor, terms: ListTerms, agencyId: string | null): boolean => {
  const held = terms.decidedBy.filter((role) => hasRole(actor, [role]));
  return held.some((role) => placeRoles.includes(role) || (agencyId !== null && actor.agencyId === agencyId));
};

/** Whether the enterprise enters and leaves this list itself. */
export const mayWish = (actor: Actor, terms: ListTerms, enterpriseId: string): boolean =>
  terms.byOwnWish && isOwn(actor, enterpriseId);

export const mayObject = (actor: Actor, enterpriseId: string): boolean => isOwn(actor, enterpriseId);

const isOwn = (actor: Actor, enterpriseId: string): boolean =>
  hasRole(actor, ['enterprise']) && actor.enterpriseId === enterpriseId;

/** Officials read the lists of their place; an enterprise what was decided about itself; others nothing. */
export interface ListReach {
  readonly jurisdiction: string;
  readonly everything: boolean;
  readonly enterpriseId: string | null;
}

export const listReachOf = (actor: Actor): ListReach => {
  const { jurisdiction, everywhere, agencyId, enterpriseId } = reachOf(actor, 'inspection');
  return { jurisdiction, everything: everywhere !== null || agencyId !== null, enterpriseId };
};
