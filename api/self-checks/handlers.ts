// Beginning, answering, finishing and sharing a self-check, and reading of it.
import { randomUUID } from 'node:crypto';
import { shanghaiDay } from '../../domain/calendar/plain-date';
import { publishedOf } from '../../domain/compliance-guide/guide';
import {
  answerSelfCheck,
  finishRefusal,
  selfCheckIdPrefix,
  type SelfCheck,
} from '../../domain/compliance-guide/self-check';
import { isOfficial } from '../../domain/permission/reach';
import type { Refusal } from '../../domain/shared/outcome';
import { guideById } from '../../prisma/queries/compliance/guides';
import {
  listSelfChecks,
  saveSelfCheck,
  type ReadSelfCheck,
  type SelfCheckFilter,
} from '../../prisma/queries/compliance/self-checks';
import { ApiError } from '../api-errors';
import type { Call, OpenCall, ReadCall, WriteCall } from '../call';
import { assertAsked, guidePolicy, inputRefused, ownEnterprise } from '../compliance-guides/entry';
import { assertFresh, once } from '../once';
import type { ApiDependencies } from '../dependencies';
import { cursorAfterId, readIdCursor } from '../registers/cursor';
import { refusedBy } from '../refused-error';
import type { Answer } from '../routing';
import type {
  AnswersBody,
  BeginBody,
  PlaceParams,
  PublishBody,
  SelfCheckParams,
  SelfCheckQuery,
  ShareBody,
} from './contract';
import { pointsOf, presentFact, presentOwn } from './presenter';

type Queries = Parameters<typeof listSelfChecks>[0];

interface PageQuery {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** @throws ApiError notFound for what is another's; enterpriseOnly */
const foundOwn = async (client: Queries, { actor }: Call<unknown>, id: string): Promise<ReadSelfCheck> => {
  const enterpriseId = ownEnterprise(actor);
  const { jurisdiction } = actor;
  const [read] = await listSelfChecks(client, { jurisdiction, enterpriseId, id, finished: false, limit: 1 });
  if (read === undefined) throw new ApiError('notFound');
  return read;
};

const answerOf = async ({ database }: ApiDependencies, call: Call<unknown>, id: string): Promise<Answer> => {
  const read = await foundOwn(database.pool, call, id);
  return { body: presentOwn(read), version: read.check.version };
};

const lockOf = (enterpriseId: string): string => `self-checks of ${enterpriseId}`;

export const beginHandler =
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<unknown, BeginBody>): Promise<Answer> => {
    const { actor, body, now } = call;
    const enterpriseId = ownEnterprise(actor);
    const { selfChecks } = guidePolicy(dependencies, actor);
    assertAsked(selfChecks.value, 'selfChecks', selfChecks.source);
    const id = await once(
      dependencies,
      call,
      ['beginSelfCheck', body],
      lockOf(enterpriseId),
      async (client) => {
        const read = await guideById(client, actor.jurisdiction, body.guideId);
        const current = read === null ? null : publishedOf(read.guide);
        if (current === null) throw inputRefused('guideId', '本地区没有这份现行的指引，请核对编号');
        const after: SelfCheck = {
          id: `${selfCheckIdPrefix}${randomUUID()}`,
          ...{
            jurisdiction: actor.jurisdiction,
            enterpriseId,
            guideId: body.guideId,
            number: current.number,
          },
          ...{ answers: [], begunAt: now, finishedOn: null, isPublic: false, sharedWith: [], version: 1 },
        };
        await saveSelfCheck(client, { before: null, after }, { actorId: actor.id, at: now });
        return after.id;
      },
    );
    return { ...(await answerOf(dependencies, call, id)), location: `/api/v1/my/self-checks/${id}` };
  };

type Become<B> = (
  read: ReadSelfCheck,
  call: WriteCall<SelfCheckParams, B>,
) => Refusal | Partial<SelfCheck> | Promise<Partial<SelfCheck>>;

const acting =
  <B>(dependencies: ApiDependencies, name: string, become: Become<B>) =>
  async (call: WriteCall<SelfCheckParams, B>): Promise<Answer> => {
    const { actor, params, body, now, expectedVersion } = call;
    const enterpriseId = ownEnterprise(actor);
    guidePolicy(dependencies, actor);
    await once(dependencies, call, [name, params, body], lockOf(enterpriseId), async (client) => {
      const read = await foundOwn(client, call, params.selfCheckId);
      const { check: before } = read;
      assertFresh(expectedVersion, before.version);
      const changed = await become(read, call);
      if ('ok' in changed) throw refusedBy(changed, before.version);
      const after = { ...before, ...changed, version: before.version + 1 };
      await saveSelfCheck(client, { before, after }, { actorId: actor.id, at: now });
      return after.id;
    });
    return await answerOf(dependencies, call, params.selfCheckId);
  };

export const answersHandler = (dependencies: ApiDependencies) =>
  acting<AnswersBody>(dependencies, 'answerSelfCheck', (read, { body, now }) => {
    const outcome = answerSelfCheck(read.check, pointsOf(read), body.answers, shanghaiDay(now));
    return outcome.ok ? { answers: outcome.answers } : outcome;
  });

export const finishHandler = (dependencies: ApiDependencies) =>
  acting<unknown>(
    dependencies,
    'finishSelfCheck',
    (read, { now }) => finishRefusal(read.check, pointsOf(read)) ?? { finishedOn: shanghaiDay(now) },
  );

export const shareHandler = (dependencies: ApiDependencies) =>
  acting<ShareBody>(dependencies, 'shareSelfCheck', async ({ check }, { body }) => {
    const { rows } = await dependencies.database.pool.query<{ id: string }>(
      'SELECT id FROM agency WHERE jurisdiction = $1 AND id = ANY ($2::text[])',
      [check.jurisdiction, body.agencyIds],
    );
    if (body.agencyIds.some((id) => !rows.some((row) => row.id === id)))
      throw inputRefused('agencyIds', '其中有本地区没有登记或者已经终止的机关，请核对');
    return { sharedWith: [...new Set(body.agencyIds)] };
  });

export const publishHandler = (dependencies: ApiDependencies) =>
  acting<PublishBody>(dependencies, 'publishSelfCheck', (_read, { actor, body }) => {
    const { selfCheckWeighed } = guidePolicy(dependencies, actor);
    assertAsked(selfCheckWeighed.value, 'selfCheckWeighed', selfCheckWeighed.source);
    return { isPublic: body.isPublic };
  });

export const getOwnHandler =
  (dependencies: ApiDependencies) =>
  async (call: ReadCall<SelfCheckParams, unknown>): Promise<Answer> =>
    await answerOf(dependencies, call, call.params.selfCheckId);

const pageFor = async (
  { database }: ApiDependencies,
  filter: Omit<SelfCheckFilter, 'after' | 'limit'>,
  { cursor, limit }: PageQuery,
  present: (read: ReadSelfCheck) => object,
): Promise<Answer> => {
  const after = cursor === undefined ? undefined : readIdCursor(cursor);
  const rows = await listSelfChecks(database.pool, { ...filter, after, limit });
  const shown = rows.slice(0, limit);
  const ids = (of: typeof rows) => of.map(({ check }) => ({ id: check.id }));
  return { body: { items: shown.map(present), nextCursor: cursorAfterId(ids(rows), ids(shown)) } };
};

export const listOwnHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, query }: ReadCall<unknown, PageQuery>): Promise<Answer> => {
    const filter = { jurisdiction: actor.jurisdiction, enterpriseId: ownEnterprise(actor), finished: false };
    return await pageFor(dependencies, filter, query, presentOwn);
  };

export const listHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, query }: ReadCall<unknown, SelfCheckQuery>): Promise<Answer> => {
    const { cursor, limit, ...asked } = query;
    if (!isOfficial(actor)) return { body: { items: [], nextCursor: null } };
    const policy = guidePolicy(dependencies, actor);
    const filter = { ...asked, jurisdiction: actor.jurisdiction, finished: true };
    return await pageFor(dependencies, filter, { cursor, limit }, (read) =>
      presentFact(read, policy, actor.agencyId),
    );
  };

export const publicHandler =
  (dependencies: ApiDependencies) =>
  async ({ params, query }: OpenCall<PlaceParams, PageQuery>): Promise<Answer> => {
    const { jurisdiction } = params;
    const isAsked = dependencies.ruleBooks.packOf(jurisdiction)?.complianceGuides.selfCheckWeighed.value;
    if (isAsked !== true) return { body: { items: [], nextCursor: null } };
    const filter = { jurisdiction, finished: true, isPublic: true };
    return await pageFor(dependencies, filter, query, ({ check, guide, enterpriseName }) => ({
      ...{ enterpriseName, guideTitle: guide.title, finishedOn: check.finishedOn ?? '' },
    }));
  };
