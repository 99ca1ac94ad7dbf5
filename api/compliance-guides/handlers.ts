// Writing, reviewing, publishing and withdrawing guides.
import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import {
  publishGuide,
  reviewGuide,
  reviseGuide,
  submitGuide,
  withdrawGuide,
  type GuideOutcome,
} from '../../domain/compliance-guide/decide-guide';
import type { Guide, GuideContent } from '../../domain/compliance-guide/guide';
import { guideTelling, withdrawalTelling, type Told } from '../../domain/compliance-guide/telling';
import { mayPublishGuide, mayReviewGuide, mayWriteGuide } from '../../domain/permission/compliance-guides';
import type { Actor } from '../../domain/shared/actor';
import { guideById, saveGuide } from '../../prisma/queries/compliance/guides';
import { openItems } from '../../prisma/queries/compliance/open-items';
import { tellEnterprises } from '../../prisma/queries/compliance/notices';
import { ApiError } from '../api-errors';
import type { WriteCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { refusedBy } from '../refused-error';
import type { Answer } from '../routing';
import type {
  CreateGuideBody,
  GuideParams,
  PublishGuideBody,
  ReviewGuideBody,
  ReviseGuideBody,
  WithdrawGuideBody,
} from './contract';
import { assertAsked, guidePolicy, inputRefused } from './entry';
import { assertFresh, once } from '../once';
import { answerOf } from './read-handlers';

const lockOf = ({ jurisdiction }: Actor): string => `compliance guides of ${jurisdiction}`;

/** Everybody reads a guide: no item of a state secret in it. @throws ApiError inputRefused */
const assertItems = async (
  client: PoolClient,
  { jurisdiction }: Actor,
  subjectItem: string | null,
  { points }: GuideContent,
): Promise<void> => {
  const wanted = [...new Set([...points.map(({ itemId }) => itemId), subjectItem])].filter(
    (id) => id !== null,
  );
  const open = await openItems(client, jurisdiction, wanted);
  const gone = wanted.filter((id) => !open.some((item) => item.id === id));
  if (gone.length > 0) throw inputRefused('content.points', `清单中没有事项 ${gone.join('、')}，请核对编号`);
};

const assertPartners = async (
  client: PoolClient,
  { jurisdiction }: Actor,
  ids: readonly string[],
): Promise<void> => {
  const { rows } = await client.query<{ id: string }>(
    'SELECT id FROM agency WHERE jurisdiction = $1 AND id = ANY ($2::text[])',
    [jurisdiction, ids],
  );
  if (ids.some((id) => !rows.some((row) => row.id === id)))
    throw inputRefused('partnerAgencyIds', '其中有本地区没有登记或者已经终止的机关，请核对');
};

export const createHandler =
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<unknown, CreateGuideBody>): Promise<Answer> => {
    const { actor, body, now } = call;
    const { guideScopes } = guidePolicy(dependencies, actor);
    const { agencyId, partnerAgencyIds, title, subject, content } = body;
    if (!mayWriteGuide(actor, agencyId)) throw new ApiError('complianceNotYours');
    assertAsked(guideScopes.value.includes(subject.scope), subject.scope, guideScopes.source);
    const id = await once(dependencies, call, ['createGuide', body], lockOf(actor), async (client) => {
      await assertItems(client, actor, subject.itemId, content);
      await assertPartners(client, actor, partnerAgencyIds);
      const after: Guide = {
        id: `${actor.jurisdiction}-guide-${randomUUID()}`,
        jurisdiction: actor.jurisdiction,
        ...{ agencyId, partnerAgencyIds, title, ...subject },
        versions: [
          {
            ...{ number: 1, status: 'draft', content, changes: null, editedBy: [actor.id] },
            ...{ review: null, publishedAt: null, publicationRef: null },
          },
        ],
        withdrawn: null,
        version: 1,
      };
      await saveGuide(client, { before: null, after }, { actorId: actor.id, at: now, reason: null });
      return after.id;
    });
    return { ...(await answerOf(dependencies, call, id)), location: `/api/v1/compliance-guides/${id}` };
  };

interface Act<B> {
  readonly name: string;
  readonly may: (actor: Actor, agencyId: string | null) => boolean;
  readonly become: (guide: Guide, call: WriteCall<GuideParams, B>) => GuideOutcome;
  readonly reasonOf?: (body: B) => string | null;
  readonly before?: (client: PoolClient, guide: Guide, call: WriteCall<GuideParams, B>) => Promise<void>;
  readonly afterwards?: (client: PoolClient, guide: Guide, call: WriteCall<GuideParams, B>) => Promise<void>;
}

const acting =
  <B>(dependencies: ApiDependencies, { name, may, become, reasonOf, before, afterwards }: Act<B>) =>
  async (call: WriteCall<GuideParams, B>): Promise<Answer> => {
    const { actor, params, body, now, expectedVersion } = call;
    guidePolicy(dependencies, actor);
    await once(dependencies, call, [name, params, body], lockOf(actor), async (client) => {
      const found = await guideById(client, actor.jurisdiction, params.guideId);
      if (found === null) throw new ApiError('notFound');
      const { guide } = found;
      if (!may(actor, guide.agencyId)) throw new ApiError('complianceNotYours');
      assertFresh(expectedVersion, guide.version);
      await before?.(client, guide, call);
      const outcome = become(guide, call);
      if (!outcome.ok) throw refusedBy(outcome, guide.version);
      const changed = { actorId: actor.id, at: now, reason: reasonOf?.(body) ?? null };
      await saveGuide(client, { before: guide, after: outcome.guide }, changed);
      await afterwards?.(client, outcome.guide, call);
      return guide.id;
    });
    return await answerOf(dependencies, call, params.guideId);
  };

export const reviseHandler = (dependencies: ApiDependencies) =>
  acting<ReviseGuideBody>(dependencies, {
    name: 'reviseGuide',
    may: mayWriteGuide,
    before: (client, { itemId }, { actor, body }) => assertItems(client, actor, itemId, body.content),
    become: (guide, { body, actor }) => reviseGuide(guide, body, actor.id),
    reasonOf: ({ changes }) => changes,
  });

export const submitHandler = (dependencies: ApiDependencies) =>
  acting<unknown>(dependencies, {
    name: 'submitGuide',
    may: mayWriteGuide,
    become: (guide, { actor }) => submitGuide(guide, guidePolicy(dependencies, actor)),
  });

export const reviewHandler = (dependencies: ApiDependencies) =>
  acting<ReviewGuideBody>(dependencies, {
    name: 'reviewGuide',
    may: mayReviewGuide,
    become: (guide, { body, actor, now }) => reviewGuide(guide, body, actor.id, now),
    reasonOf: ({ opinion }) => opinion,
  });

/** In the transaction of the act: none of the enterprises that it concerns is told twice, none forgotten. */
const telling =
  (dependencies: ApiDependencies, tellingOf: (guide: Guide, at: string) => Told | null) =>
  async (
    client: PoolClient,
    guide: Guide,
    { actor, now }: WriteCall<GuideParams, unknown>,
  ): Promise<void> => {
    const told = tellingOf(guide, now);
    if (told !== null && guidePolicy(dependencies, actor).guidesTold.value)
      await tellEnterprises(client, told, guide);
  };

export const publishHandler = (dependencies: ApiDependencies) =>
  acting<PublishGuideBody>(dependencies, {
    name: 'publishGuide',
    may: mayPublishGuide,
    // Asked again: an item may have become a state secret since it was written.
    before: async (client, { itemId, versions }, { actor }) => {
      const content = versions.at(-1)?.content;
      if (content !== undefined) await assertItems(client, actor, itemId, content);
    },
    become: (guide, { body, now }) => publishGuide(guide, body.publicationRef, now),
    afterwards: telling(dependencies, guideTelling),
  });

export const withdrawHandler = (dependencies: ApiDependencies) =>
  acting<WithdrawGuideBody>(dependencies, {
    name: 'withdrawGuide',
    may: mayPublishGuide,
    become: (guide, { body, now }) => withdrawGuide(guide, body.reason, now),
    reasonOf: ({ reason }) => reason,
    afterwards: telling(dependencies, withdrawalTelling),
  });
