// Who writes, reviews and publishes guides, makes risk lists and offers trainings: staff of the agency, for the whole place the body
// that coordinates; enterprises read what is meant for them and check themselves.
import { hasRole, type Actor, type Role } from '../shared/actor';
import { visitingRoles } from './other-visits';
import { isOfficial, reachOf } from './reach';

export const guideEditors: readonly Role[] = ['drafter', 'unitHead', 'agencyLeader', 'principalHead'];
export const guideReviewers: readonly Role[] = ['legalReviewer', 'unitHead', 'agencyLeader', 'principalHead'];
export const guidePublishers: readonly Role[] = ['agencyLeader', 'principalHead'];
/** For the whole place. */
export const guideBodies: readonly Role[] = ['coordinatingBody'];

const ofOwner = (actor: Actor, agencyId: string | null, roles: readonly Role[]): boolean =>
  agencyId === null ? hasRole(actor, guideBodies) : actor.agencyId === agencyId && hasRole(actor, roles);

export const mayWriteGuide = (actor: Actor, agencyId: string | null): boolean =>
  ofOwner(actor, agencyId, guideEditors);
export const mayReviewGuide = (actor: Actor, agencyId: string | null): boolean =>
  ofOwner(actor, agencyId, guideReviewers);
export const mayPublishGuide = (actor: Actor, agencyId: string | null): boolean =>
  ofOwner(actor, agencyId, guidePublishers);
export const mayOfferTraining = (actor: Actor, agencyId: string | null): boolean =>
  ofOwner(actor, agencyId, visitingRoles);

/** Drafts are for officials, so that no two agencies write the same; what is published is for everybody. */
export const readsDrafts = (actor: Actor): boolean => isOfficial(actor);

/** The agency for whose enterprises the caller makes risk lists; null: for none. */
export const riskAgencyOf = (actor: Actor): string | null =>
  hasRole(actor, visitingRoles) ? actor.agencyId : null;

/** A risk list is read by the agency that makes it, by who oversees the place, and once handed over by its own enterprise. */
export interface RiskListReach {
  readonly jurisdiction: string;
  readonly everywhere: boolean;
  readonly agencyId: string | null;
  readonly enterpriseId: string | null;
}

export const riskListReachOf = (actor: Actor): RiskListReach => {
  const { jurisdiction, everywhere, agencyId, enterpriseId } = reachOf(actor, 'inspection');
  return { jurisdiction, everywhere: everywhere !== null, agencyId, enterpriseId };
};
