// Who reports that a one-time date has been met: whom the pack names, each agency for itself; every official reads how they stand.
import type { Milestone } from '../policy/milestones';
import { hasRole, type Actor } from '../shared/actor';
import { isOfficial } from './reach';

export const readsMilestones = (actor: Actor): boolean => isOfficial(actor);

/** @param agencyId whose it is, where each agency does it; null: the place's */
export const reportsMilestone = (actor: Actor, { holders }: Milestone, agencyId: string | null): boolean =>
  hasRole(actor, holders) && (agencyId === null || actor.agencyId === agencyId);
