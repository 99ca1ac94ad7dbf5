// Filling and ending posts, and who lacks one.
import type { PoolClient } from 'pg';
import { mayAppoint } from '../../domain/permission/posts';
import { isOfficial } from '../../domain/permission/reach';
import type { PostKind } from '../../domain/policy/posts';
import { overlapsInTime, type Post, type PostText } from '../../domain/post/post';
import { refuse } from '../../domain/shared/outcome';
import { listKept } from '../../prisma/queries/kept-rows';
import { keptPosts } from '../../prisma/queries/kept-registers';
import { staffAmong, standingBodies } from '../../prisma/queries/staff';
import { postGapsOf } from '../../prisma/queries/standing-duties/posts';
import { ApiError } from '../api-errors';
import type { ReadCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import {
  acting,
  assertAllowed,
  assertStateAmong,
  entering,
  getting,
  inputFault,
  listing,
  seenBy,
  type Keeping,
  type Policies,
} from '../kept/keeping';
import type { Answer } from '../routing';
import { remindedOf } from '../third-parties/around';
import { pageOfWhole } from '../whole-pages';
import type { PageQuery } from '../kept/contract-parts';
import type { EndBody, PostQuery } from './contract';

const kindOf = ({ posts }: Policies, kind: string): PostKind | undefined =>
  posts.kinds.value.find((one) => one.kind === kind);

const keepingPosts: Keeping<Post> = {
  kept: keptPosts,
  path: '/posts',
  present: (reads, seen) =>
    reads.map(({ row: { jurisdiction: _place, ...post }, agencyName }) => ({
      ...post,
      agencyName,
      name: kindOf(seen, post.kind)?.name ?? post.kind,
    })),
  within: ({ actor }) => (isOfficial(actor) ? {} : null),
};

/** @throws RefusedError notAskedHere, ApiError inputRefused for a body that has no such post, or a holder that cannot be one */
const assertFits = async (
  seen: Policies,
  { agencyId, unit, personId, fullTime, kind }: PostText,
  client: PoolClient,
): Promise<PostKind> => {
  const { actor, posts, today } = seen;
  const post = kindOf(seen, kind);
  if (post === undefined) {
    if (posts.kinds.value.length === 0)
      assertAllowed(refuse('notAskedHere', { what: 'posts' }, posts.kinds.source));
    throw inputFault('kind', '本地的文件没有要求这个岗位，可选的见 GET /post-kinds');
  }
  const body = (await standingBodies(client, actor.jurisdiction, today)).find(
    (one) => one.agencyId === agencyId,
  );
  if (body === undefined) throw inputFault('agencyId', '本地区没有这个机关，或者它已终止');
  if (post.of === 'township' && body.level !== 'township')
    throw inputFault('agencyId', '这个岗位只由乡镇（街道）设');
  if ((post.holder === 'unit') !== (unit !== null))
    throw inputFault('unit', '由内设机构担任的填机构名称，由人担任的不填');
  if ((post.holder === 'person') !== (personId !== null))
    throw inputFault('personId', '由人担任的填人员编号，由内设机构担任的不填');
  if (personId !== null && (await staffAmong(client, [agencyId], [personId])).length === 0)
    throw inputFault('personId', '本机关没有这个人员，请核对编号');
  if (post.fullTime && !fullTime) throw inputFault('fullTime', '这个岗位须是专职');
  return post;
};

/** Exactly one at a time; who does it full time does nothing beside it (DE-104). */
const assertAlone = async (
  seen: Policies,
  wanted: PostText,
  post: PostKind,
  client: PoolClient,
): Promise<void> => {
  const { jurisdiction } = seen.actor;
  const equal = { agency_id: wanted.agencyId };
  const rows = (await listKept(client, keptPosts, { jurisdiction, equal, limit: null })).map(
    ({ row }) => row,
  );
  const rivals = rows.filter((row) => overlapsInTime({ from: wanted.from, endedOn: null }, row));
  const same = rivals.find(({ kind }) => kind === wanted.kind);
  if (same !== undefined)
    assertAllowed(
      refuse(
        'postHeld',
        { id: same.id, from: same.from, holder: same.unit ?? same.personId ?? '' },
        { clauses: post.clauses, ours: null },
      ),
    );
  const isFullTime = (kind: string): boolean => kindOf(seen, kind)?.fullTime === true;
  const mine = rivals.filter(({ personId }) => personId !== null && personId === wanted.personId);
  if (mine.some(({ kind }) => post.fullTime || isFullTime(kind)))
    throw inputFault('personId', '专职的人不得兼任其他岗位，请另定一人');
};

export const fillPostHandler = entering<Post, PostText>(keepingPosts, async (seen, body, id, client) => {
  if (!mayAppoint(seen.actor, body.agencyId)) throw new ApiError('keptNotYours');
  const post = await assertFits(seen, body, client);
  await assertAlone(seen, body, post, client);
  const { jurisdiction } = seen.actor;
  return { ...body, id, jurisdiction, endedOn: null, endReason: null, version: 1 };
});

export const endPostHandler = acting<Post, EndBody>(
  keepingPosts,
  'end',
  ({ actor }, before, { endedOn, reason }) => {
    if (!mayAppoint(actor, before.agencyId)) throw new ApiError('keptNotYours');
    assertStateAmong(before.endedOn === null ? 'current' : 'ended', ['current'], before.version);
    if (endedOn < before.from) throw inputFault('endedOn', '不得早于任职之日');
    return { after: { ...before, endedOn, endReason: reason }, reason };
  },
);

export const getPostHandler = getting(keepingPosts);
export const listPostsHandler = listing<Post, PostQuery>(keepingPosts, ({ agencyId, kind }) => ({
  equal: { agency_id: agencyId, kind },
}));

export const postKindsHandler =
  (dependencies: ApiDependencies) =>
  async (call: ReadCall<unknown, unknown>): Promise<Answer> => {
    const { posts } = seenBy(dependencies, call);
    return await Promise.resolve({ body: { items: [...posts.kinds.value] } });
  };

/** As far as the caller watches over it. */
export const postGapsHandler =
  (dependencies: ApiDependencies) =>
  async (call: ReadCall<unknown, PageQuery>): Promise<Answer> => {
    const seen = seenBy(dependencies, call);
    const part = remindedOf(seen);
    const place = { pool: dependencies.database.pool, pack: seen.pack, today: seen.today };
    const gaps = part === null ? [] : await postGapsOf(place, part.agencyId);
    const { items, nextCursor } = pageOfWhole(
      gaps,
      ({ body, post }) => `${body.agencyId} ${post.kind}`,
      call.query,
    );
    const shown = items.map(
      ({ body: { agencyId, agencyName }, post: { kind, name, clauses }, why, since }) => ({
        ...{ agencyId, agencyName, kind, name, clauses: [...clauses], why, since },
      }),
    );
    return { body: { items: shown, nextCursor } };
  };
