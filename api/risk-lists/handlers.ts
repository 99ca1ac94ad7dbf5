// Proposing, writing, handing over and reading risk lists of single enterprises.
import { randomUUID } from 'node:crypto';
import { handOver, writeEntries, type RiskList } from '../../domain/compliance-guide/risk-list';
import { riskListTelling } from '../../domain/compliance-guide/telling';
import { riskAgencyOf, riskListReachOf } from '../../domain/permission/compliance-guides';
import type { Actor } from '../../domain/shared/actor';
import { tellEnterprises } from '../../prisma/queries/compliance/notices';
import { listRiskLists, saveRiskList, type ReadRiskList } from '../../prisma/queries/compliance/risk-lists';
import { ApiError } from '../api-errors';
import type { Call, ReadCall, WriteCall } from '../call';
import {
  assertAsked,
  assertOpen,
  guidePolicy,
  inputRefused,
  ownEnterprise,
} from '../compliance-guides/entry';
import { assertFresh, once } from '../once';
import type { ApiDependencies } from '../dependencies';
import { cursorAfterId, readIdCursor } from '../registers/cursor';
import { refusedBy } from '../refused-error';
import type { Answer } from '../routing';
import { composedFor, enterpriseOf, originRefusal } from './composing';
import type {
  EnterpriseParams,
  OwnRiskListAnswer,
  RiskListAnswer,
  RiskListParams,
  RiskListQuery,
  WriteRiskListBody,
} from './contract';

interface PageQuery {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

const present = ({ list, agencyName, enterpriseName }: ReadRiskList): RiskListAnswer => ({
  ...{ id: list.id, version: list.version, agencyId: list.agencyId, agencyName },
  ...{ enterpriseId: list.enterpriseId, enterpriseName },
  handedNumber: list.versions.findLast(({ handedAt }) => handedAt !== null)?.number ?? null,
  versions: list.versions.map(({ entries, ...version }) => ({
    ...version,
    entries: entries.map((entry) => ({ ...entry })),
  })),
});

const presentOwn = ({ list, agencyName }: ReadRiskList): OwnRiskListAnswer[] => {
  const handed = list.versions.findLast(({ handedAt }) => handedAt !== null);
  if (handed?.handedAt == null) return [];
  const { number, handedAt, entries } = handed;
  return [{ id: list.id, agencyName, number, handedAt, entries: entries.map((entry) => ({ ...entry })) }];
};

/** The agency that acts. @throws ApiError complianceNotYours; RefusedError complianceNotAsked */
const agencyFor = (dependencies: ApiDependencies, actor: Actor): string => {
  const agencyId = riskAgencyOf(actor);
  const { riskLists } = guidePolicy(dependencies, actor);
  if (agencyId === null) throw new ApiError('complianceNotYours');
  assertAsked(riskLists.value, 'riskLists', riskLists.source);
  return agencyId;
};

/** One for writing and handing over: what is handed over is what was read. */
const lockOf = (agencyId: string): string => `risk lists of ${agencyId}`;

/** @throws ApiError notFound, also for the enterprise: it has a page of its own */
const found = async (
  { database }: Pick<ApiDependencies, 'database'>,
  { actor }: Call<unknown>,
  id: string,
  client: Parameters<typeof listRiskLists>[0] = database.pool,
): Promise<ReadRiskList> => {
  const reach = { ...riskListReachOf(actor), enterpriseId: null };
  const [read] = await listRiskLists(client, { reach, id, handed: false, limit: 1 });
  if (read === undefined) throw new ApiError('notFound');
  return read;
};

const answerOf = async (dependencies: ApiDependencies, call: Call<unknown>, id: string): Promise<Answer> => {
  const read = await found(dependencies, call, id);
  return { body: present(read), version: read.list.version };
};

export const proposeHandler =
  (dependencies: ApiDependencies) =>
  async (call: ReadCall<EnterpriseParams, unknown>): Promise<Answer> => {
    const { actor, params } = call;
    agencyFor(dependencies, actor);
    const { pool } = dependencies.database;
    const enterprise = await enterpriseOf(pool, actor.jurisdiction, params.enterpriseId);
    if (enterprise === null) throw new ApiError('notFound');
    return { body: { entries: await composedFor(dependencies, call, enterprise) } };
  };

export const writeHandler =
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<unknown, WriteRiskListBody>): Promise<Answer> => {
    const { actor, body, now, expectedVersion } = call;
    const agencyId = agencyFor(dependencies, actor);
    const { jurisdiction } = actor;
    const { enterpriseId, entries } = body;
    const id = await once(dependencies, call, ['writeRiskList', body], lockOf(agencyId), async (client) => {
      if ((await enterpriseOf(client, jurisdiction, enterpriseId)) === null)
        throw inputRefused('enterpriseId', '本地区的企业登记中没有这家企业');
      const reach = { ...riskListReachOf(actor), enterpriseId: null };
      const asked = { reach, enterpriseId, agencyId, handed: false, limit: 1 };
      const before = (await listRiskLists(client, asked))[0]?.list ?? null;
      assertFresh(expectedVersion, before?.version ?? 0);
      assertOpen(await originRefusal(client, jurisdiction, enterpriseId, entries), before?.version ?? 0);
      const fresh: RiskList = {
        ...{ id: `${jurisdiction}-risks-${randomUUID()}`, jurisdiction, agencyId, enterpriseId },
        ...{ versions: [], version: 0 },
      };
      const after = writeEntries(before ?? fresh, entries, actor.id);
      await saveRiskList(client, { before, after }, { actorId: actor.id, at: now, reason: null });
      return after.id;
    });
    return { ...(await answerOf(dependencies, call, id)), location: `/api/v1/risk-lists/${id}` };
  };

export const handOverHandler =
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<RiskListParams, unknown>): Promise<Answer> => {
    const { actor, params, now, expectedVersion } = call;
    const agencyId = agencyFor(dependencies, actor);
    await once(dependencies, call, ['handOverRiskList', params], lockOf(agencyId), async (client) => {
      const { list: before, agencyName } = await found(dependencies, call, params.riskListId, client);
      if (before.agencyId !== agencyId) throw new ApiError('complianceNotYours');
      assertFresh(expectedVersion, before.version);
      const entries = before.versions.at(-1)?.entries ?? [];
      // Asked again: an inspection may have been voided, a guide withdrawn since.
      assertOpen(
        await originRefusal(client, before.jurisdiction, before.enterpriseId, entries),
        before.version,
      );
      const outcome = handOver(before, actor.id, now);
      if (!outcome.ok) throw refusedBy(outcome, before.version);
      const { list: after } = outcome;
      await saveRiskList(client, { before, after }, { actorId: actor.id, at: now, reason: null });
      const told = { agencyName, number: after.versions.length, count: entries.length };
      await tellEnterprises(client, riskListTelling(after, told, now), {
        enterpriseIds: [after.enterpriseId],
      });
      return after.id;
    });
    return await answerOf(dependencies, call, params.riskListId);
  };

export const getHandler =
  (dependencies: ApiDependencies) =>
  async (call: ReadCall<RiskListParams, unknown>): Promise<Answer> =>
    await answerOf(dependencies, call, call.params.riskListId);

const ids = (rows: readonly ReadRiskList[]) => rows.map(({ list }) => ({ id: list.id }));

export const listHandler =
  ({ database }: ApiDependencies) =>
  async ({ actor, query }: ReadCall<unknown, RiskListQuery>): Promise<Answer> => {
    const { cursor, limit, enterpriseId } = query;
    const reach = { ...riskListReachOf(actor), enterpriseId: null };
    const after = cursor === undefined ? undefined : readIdCursor(cursor);
    const rows = await listRiskLists(database.pool, { reach, enterpriseId, handed: false, after, limit });
    const shown = rows.slice(0, limit);
    return { body: { items: shown.map(present), nextCursor: cursorAfterId(ids(rows), ids(shown)) } };
  };

export const ownHandler =
  ({ database }: ApiDependencies) =>
  async ({ actor, query }: ReadCall<unknown, PageQuery>): Promise<Answer> => {
    const { cursor, limit } = query;
    const { jurisdiction } = actor;
    const reach = { jurisdiction, everywhere: false, agencyId: null, enterpriseId: ownEnterprise(actor) };
    const after = cursor === undefined ? undefined : readIdCursor(cursor);
    const rows = await listRiskLists(database.pool, { reach, handed: true, after, limit });
    const shown = rows.slice(0, limit);
    return { body: { items: shown.flatMap(presentOwn), nextCursor: cursorAfterId(ids(rows), ids(shown)) } };
  };
