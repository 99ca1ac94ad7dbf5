// A caller as a reader of the feed: the permission table's reach, and the audiences of tasks.
import { lifecycleTypes, reachOf, type LifecycleType, type Reach } from '../../domain/permission/reach';
import type { Actor } from '../../domain/shared/actor';
import { audiencesFor } from '../../prisma/audience';
import type { FeedReader } from '../../prisma/queries/feed';

export const feedReaderOf = (actor: Actor): FeedReader => ({
  reach: Object.fromEntries(lifecycleTypes.map((type) => [type, reachOf(actor, type)])) as Record<
    LifecycleType,
    Reach
  >,
  audiences: audiencesFor({ ...actor, personId: actor.id }),
});
