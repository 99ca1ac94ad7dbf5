// Who keeps the registers of posts, confirmed bodies and enforcement elsewhere; officials of the place read them.
import type { BodyConfirmation, PostsPolicy } from '../policy/posts';
import { hasRole, type Actor, type Role } from '../shared/actor';
import { visitingAgencyOf } from './other-visits';

export const appointingRoles: readonly Role[] = ['unitHead', 'agencyLeader', 'principalHead'];

/** Fills and ends posts of this agency. */
export const mayAppoint = (actor: Actor, agencyId: string): boolean =>
  hasRole(actor, ['administrator']) || (hasRole(actor, appointingRoles) && actor.agencyId === agencyId);

export const mayPropose = (actor: Actor, { proposers }: BodyConfirmation): boolean =>
  hasRole(actor, proposers);
export const mayConfirm = (actor: Actor, { deciders }: BodyConfirmation): boolean => hasRole(actor, deciders);

/** The agency for which the caller files and asks; null: none. */
export const filingAgencyOf = visitingAgencyOf;

export const takesFilings = (actor: Actor, { elsewhereFiledWith }: PostsPolicy): boolean =>
  hasRole(actor, elsewhereFiledWith.value);
