// Announcing visits that are no inspections, answering, entering, ending and reading them.
import type { PoolClient } from 'pg';
import { shanghaiDay } from '../../domain/calendar/plain-date';
import {
  announcementRefusal,
  answerRefusal,
  cancelRefusal,
  crowdDays,
  endRefusal,
  entryRefusal,
} from '../../domain/other-visit/decide';
import type { Announcement, OtherVisit } from '../../domain/other-visit/visit';
import { otherVisitReachOf, visitingAgencyOf } from '../../domain/permission/other-visits';
import type { Actor } from '../../domain/shared/actor';
import type { Refusal } from '../../domain/shared/outcome';
import { enterpriseNamed } from '../../prisma/queries/list-writes';
import {
  listOtherVisits,
  neighboursOf,
  otherVisit,
  saveOtherVisit,
  type ReadOtherVisit,
} from '../../prisma/queries/other-visits';
import { assertFresh, once } from '../once';
import { ApiError } from '../api-errors';
import type { ReadCall, WriteCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { uuidV5 } from '../idempotency';
import { told } from '../input';
import { packFor } from '../lists/entry';
import { refusedBy } from '../refused-error';
import type { Answer } from '../routing';
import type {
  AnswerBody,
  CancelBody,
  EndBody,
  EntryBody,
  OtherVisitParams,
  OtherVisitQuery,
} from './contract';
import { assertFollowsUp } from './follow-ups';
import { assertGuided } from './guided';
import { presentOtherVisit, readDayCursor, writeDayCursor } from './presenter';

/** Namespace (RFC 9562) of their ids; never changed, or a repeat would announce twice. */
const namespace = '6a0f6d0e-2c6e-4a35-8a3d-1d9f3f0b7c21';

const lockOf = ({ enterpriseId }: { readonly enterpriseId: string }): string =>
  `other visits of ${enterpriseId}`;

/** @throws ApiError notFound, also for what the caller may not know of */
const found = async (
  { database }: ApiDependencies,
  actor: Actor,
  id: string,
  client: PoolClient | null = null,
): Promise<ReadOtherVisit> => {
  const visit = await otherVisit(client ?? database.pool, otherVisitReachOf(actor), id);
  if (visit === null) throw new ApiError('notFound');
  return visit;
};

const answerOf = async (dependencies: ApiDependencies, actor: Actor, id: string): Promise<Answer> => {
  const read = await found(dependencies, actor, id);
  const { visit } = read;
  const neighbours = await neighboursOf(dependencies.database.pool, visit, crowdDays);
  const { otherVisits } = packFor(dependencies, actor);
  return {
    body: presentOtherVisit(read, neighbours, otherVisits),
    version: visit.version,
    location: `/api/v1/other-visits/${id}`,
  };
};

const assertOpen = (refusal: Refusal | null, version: number): void => {
  if (refusal !== null) throw refusedBy(refusal, version);
};

const inputRefused = (path: string, message: string): ApiError =>
  new ApiError('inputRefused', { faults: [{ path, message: told(message) }] });

const unknownOfficers = async (
  client: PoolClient,
  agencyId: string,
  ids: readonly string[],
): Promise<readonly string[]> => {
  const { rows } = await client.query<{ id: string }>(
    'SELECT id FROM person WHERE id = ANY ($1::text[]) AND agency_id = $2 AND (revoked_at IS NULL OR revoked_at > now())',
    [ids, agencyId],
  );
  return ids.filter((id) => !rows.some((row) => row.id === id));
};

const assertKnown = async (
  client: PoolClient,
  actor: Actor,
  agencyId: string,
  { enterpriseId, siteId, officerIds }: Announcement,
  now: string,
): Promise<void> => {
  const names = await enterpriseNamed(client, {
    jurisdiction: actor.jurisdiction,
    names: [enterpriseId],
    today: shanghaiDay(now),
  });
  if (names.get(enterpriseId) !== enterpriseId)
    throw inputRefused('enterpriseId', '本地区的企业登记中没有这家企业');
  if (siteId !== null) {
    const { rowCount } = await client.query('SELECT 1 FROM site WHERE id = $1 AND enterprise_id = $2', [
      siteId,
      enterpriseId,
    ]);
    if (rowCount === 0) throw inputRefused('siteId', '这家企业没有这个经营场所');
  }
  const unknown = await unknownOfficers(client, agencyId, officerIds);
  if (unknown.length > 0) throw inputRefused('officerIds', '本机关没有这些人员，请核对编号');
};

export const announceHandler =
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<unknown, Announcement>): Promise<Answer> => {
    const { actor, body, key, now } = call;
    const agencyId = visitingAgencyOf(actor);
    if (agencyId === null) throw new ApiError('otherVisitNotYours');
    const { otherVisits } = packFor(dependencies, actor);
    const id = uuidV5(namespace, JSON.stringify([actor.jurisdiction, actor.id, key]));
    await once(dependencies, call, ['announceOtherVisit', body], lockOf(body), async (client) => {
      assertOpen(announcementRefusal(body, shanghaiDay(now), otherVisits), 0);
      await assertKnown(client, actor, agencyId, body, now);
      await assertFollowsUp(client, actor, agencyId, body);
      await assertGuided(client, actor.jurisdiction, agencyId, body);
      const after: OtherVisit = {
        ...body,
        invitedByEnterprise: body.invitedByEnterprise || body.guidanceId !== null,
        ...{ id, jurisdiction: actor.jurisdiction, agencyId, status: 'announced' },
        ...{ announcedBy: actor.id, announcedAt: now, answeredBy: null, answeredAt: null, answer: null },
        ...{ entry: null, enteredBy: null, enteredAt: null, endedAt: null, outcome: null },
        ...{ cancelReason: null, version: 1 },
      };
      await saveOtherVisit(client, { before: null, after }, { actorId: actor.id, at: now, reason: null });
      return id;
    });
    return await answerOf(dependencies, actor, id);
  };

/** One act on a visit: found, not stale, allowed, then changed and kept with its history. */
const acting =
  <B>(
    name: string,
    mayAct: (actor: Actor, visit: OtherVisit) => boolean,
    act: (visit: OtherVisit, call: WriteCall<OtherVisitParams, B>) => Refusal | Partial<OtherVisit>,
  ) =>
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<OtherVisitParams, B>): Promise<Answer> => {
    const { actor, params, body, now, expectedVersion } = call;
    const { otherVisitId: id } = params;
    const { visit: known } = await found(dependencies, actor, id);
    await once(dependencies, call, [name, params, body], lockOf(known), async (client) => {
      const { visit: before } = await found(dependencies, actor, id, client);
      if (!mayAct(actor, before)) throw new ApiError('otherVisitNotYours');
      const { version } = before;
      assertFresh(expectedVersion, version);
      const changed = act(before, call);
      if ('ok' in changed) throw refusedBy(changed, version);
      const after: OtherVisit = { ...before, ...changed, version: version + 1 };
      await saveOtherVisit(client, { before, after }, { actorId: actor.id, at: now, reason: null });
      return id;
    });
    return await answerOf(dependencies, actor, id);
  };

const ofTheAgency = (actor: Actor, visit: OtherVisit): boolean => visitingAgencyOf(actor) === visit.agencyId;
const ofTheEnterprise = (actor: Actor, visit: OtherVisit): boolean =>
  actor.enterpriseId === visit.enterpriseId;

export const answerHandler = acting<AnswerBody>(
  'answerOtherVisit',
  ofTheEnterprise,
  (visit, { actor, body, now }) =>
    answerRefusal(visit) ?? {
      status: body.agreed ? 'agreed' : 'declined',
      answeredBy: actor.id,
      answeredAt: now,
      answer: body.answer,
    },
);

export const enterHandler = (dependencies: ApiDependencies) =>
  acting<EntryBody>(
    'enterOtherVisit',
    ofTheAgency,
    (visit, { actor, body, now }) =>
      entryRefusal(visit, body, shanghaiDay(now), packFor(dependencies, actor).otherVisits) ?? {
        status: 'entered',
        entry: body,
        enteredBy: actor.id,
        enteredAt: now,
      },
  )(dependencies);

export const endHandler = acting<EndBody>(
  'endOtherVisit',
  ofTheAgency,
  (visit, { body, now }) => endRefusal(visit) ?? { status: 'ended', endedAt: now, outcome: body.outcome },
);

export const cancelHandler = acting<CancelBody>(
  'cancelOtherVisit',
  ofTheAgency,
  (visit, { body }) => cancelRefusal(visit) ?? { status: 'cancelled', cancelReason: body.reason },
);

export const getHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, params }: ReadCall<OtherVisitParams, unknown>): Promise<Answer> => {
    const { body, version } = await answerOf(dependencies, actor, params.otherVisitId);
    return { body, ...(version === undefined ? {} : { version }) };
  };

export const listHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, query }: ReadCall<unknown, OtherVisitQuery>): Promise<Answer> => {
    const { cursor, limit, ...asked } = query;
    const rows = await listOtherVisits(dependencies.database.pool, {
      ...asked,
      reach: otherVisitReachOf(actor),
      after: cursor === undefined ? undefined : readDayCursor(cursor),
      limit: limit + 1,
    });
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const { otherVisits } = packFor(dependencies, actor);
    return {
      body: {
        items: shown.map((row) => presentOtherVisit(row, [], otherVisits)),
        nextCursor: rows.length > limit && last !== undefined ? writeDayCursor(last.visit) : null,
      },
    };
  };
