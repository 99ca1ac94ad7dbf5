// Calendar subscriptions: who may have an address of his own, and whose addresses he sees and ends.
import { hasRole, type Actor } from '../shared/actor';
import { reachOf } from './reach';

/** Addresses one person may have at a time: one a device and a few to spare. */
export const mostFeeds = 20;

/** Whoever reads planned visits at all; the calendar holds what he reads at the time, nothing more. */
export const mayHaveFeed = (actor: Actor): boolean => {
  const { everywhere, agencyId } = reachOf(actor, 'plan');
  return everywhere !== null || agencyId !== null;
};

export interface FeedReach {
  readonly jurisdiction: string;
  /** null: everybody's of the jurisdiction. */
  readonly personId: string | null;
}

/** One's own; an administrator sees and ends everybody's, as of somebody who has left. */
export const feedReachOf = (actor: Actor): FeedReach => ({
  jurisdiction: actor.jurisdiction,
  personId: hasRole(actor, ['administrator']) ? null : actor.id,
});
