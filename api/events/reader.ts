// A caller as a reader of the feed: the permission table's reach, and the audiences of tasks.
import { reachOf } from '../../domain/permission/reach';
import type { Actor } from '../../domain/shared/actor';
import { audiencesFor } from '../../prisma/audience';
import type { FeedReader } from '../../prisma/queries/feed';

export const feedReaderOf = (actor: Actor): FeedReader => ({
  reach: { inspection: reachOf(actor, 'inspection'), creditRepair: reachOf(actor, 'creditRepair') },
  audiences: audiencesFor({ ...actor, personId: actor.id }),
});
