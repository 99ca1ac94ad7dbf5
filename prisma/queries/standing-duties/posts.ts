// Posts of the place that nobody holds (HZ-14, HZ-96, DE-103, DE-104).
import type { StandingDuty } from '../../../domain/duty/duty';
import { appointingRoles } from '../../../domain/permission/posts';
import { isHeldOn, postGaps, type PostGap } from '../../../domain/post/post';
import { hasRole } from '../../../domain/shared/actor';
import { keptPosts } from '../kept-registers';
import { listKept } from '../kept-rows';
import { staffAmong, standingBodies } from '../staff';
import type { Place } from './place';

/** In the order of agencies. @param agencyId of this one alone */
export const postGapsOf = async (
  { pool, pack, today }: Pick<Place, 'pool' | 'pack' | 'today'>,
  agencyId?: string,
): Promise<readonly PostGap[]> => {
  const kinds = pack.posts?.kinds.value ?? [];
  if (kinds.length === 0) return [];
  const { id: jurisdiction } = pack;
  const [all, kept] = await Promise.all([
    standingBodies(pool, jurisdiction, today),
    listKept(pool, keptPosts, { jurisdiction, equal: { agency_id: agencyId }, limit: null }),
  ]);
  // Who may not inspect yet has nothing to coordinate.
  const bodies = all.filter(
    (body) => body.publishedOn !== null && (agencyId === undefined || body.agencyId === agencyId),
  );
  const posts = kept.map(({ row }) => row);
  const held = posts.filter((post) => isHeldOn(post, today)).flatMap(({ personId }) => personId ?? []);
  const staff = await staffAmong(
    pool,
    bodies.map((body) => body.agencyId),
    held,
  );
  const known = new Set(staff.map((one) => `${one.agencyId} ${one.personId}`));
  return postGaps(bodies, kinds, posts, known, today);
};

/** The agency's heads fill it; an administrator, who may do it for them, sees it. */
export const postDuties = async (place: Place): Promise<readonly StandingDuty[]> =>
  (await postGapsOf(place)).map(({ body: { agencyId, agencyName }, post, why, since }) => ({
    key: `fillPost ${agencyId} ${post.kind} ${why} ${since ?? ''}`,
    kind: 'fillPost',
    what: post.name,
    ...{ agencyId, agencyName, dueOn: null, isOverdue: false, clauses: [...post.clauses], path: '/posts' },
    isOf: (actor) => actor.agencyId === agencyId && hasRole(actor, appointingRoles),
    isWatched: true,
  }));
