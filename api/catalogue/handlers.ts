// Keeping forms, lists, bases and consultations: read as of a day, entered and revised with their history.
import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import { z } from 'zod';
import { shanghaiDay, type PlainDate } from '../../domain/calendar/plain-date';
import {
  endCatalogue,
  reviseCatalogue,
  versionAt,
  type Catalogue,
  type CatalogueOutcome,
} from '../../domain/items/catalogue';
import { consultationBody, mayFollow } from '../../domain/items/consultation';
import { idsNamed } from '../../domain/items/list-entries';
import { itemReachOf, mayKeep, type CatalogueKind } from '../../domain/permission/items';
import { refuse, type Source } from '../../domain/shared/outcome';
import {
  catalogueById,
  listCatalogue,
  saveCatalogue,
  type StoredCatalogue,
} from '../../prisma/queries/items/catalogue';
import { registerHistory } from '../../prisma/queries/registers/history';
import { ApiError, type InputFault } from '../api-errors';
import type { Call, ReadCall, WriteCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { readInput } from '../input';
import { packFor } from '../items/read-handlers';
import { refusedBy } from '../refused-error';
import { rememberRefusal } from '../refusals';
import { readRegisterCursor, readVersionCursor, writeRegisterCursor } from '../registers/cursor';
import { presentHistory } from '../registers/presenter';
import { onceForKey } from '../registers/write-handlers';
import type { Answer } from '../routing';
import type {
  CatalogueDayQuery,
  CatalogueParams,
  CatalogueQuery,
  CreateCatalogueBody,
  EndCatalogueBody,
  ReviseCatalogueBody,
} from './contract';
import { kindName, nouns, type NounName } from './nouns';

const present = (name: NounName, { catalogue, version }: StoredCatalogue, on: PlainDate): object => {
  const { id, agencyId, kind, name: title, ended, versions } = catalogue;
  const current = versionAt(catalogue, on);
  return {
    id,
    version,
    agencyId,
    kind,
    kindName: kindName(name, kind),
    name: title,
    on,
    endedOn: ended?.on ?? null,
    number: current?.number ?? null,
    validFrom: current?.validFrom ?? null,
    ref: current?.ref ?? null,
    [nouns[name].field]: current?.body ?? null,
    versions: versions.map(({ number, validFrom, ref, removals }) => ({ number, validFrom, ref, removals })),
  };
};

/** @throws ApiError notFound for whoever may not know of such things at all */
const assertReads = (name: NounName, { actor }: Call<unknown>): void => {
  if (nouns[name].forOfficials && !itemReachOf(actor).everywhere) throw new ApiError('notFound');
};

export const listHandler =
  ({ database }: ApiDependencies, name: NounName) =>
  async (call: ReadCall<unknown, CatalogueQuery>): Promise<Answer> => {
    assertReads(name, call);
    const { on = shanghaiDay(call.now), cursor, kind, agencyId, q, limit } = call.query;
    const rows = await listCatalogue(database.pool, {
      jurisdiction: call.actor.jurisdiction,
      kinds: kind === undefined ? nouns[name].kinds : [kind],
      agencyId,
      q,
      after: cursor === undefined ? undefined : readRegisterCursor(cursor, 'id').id,
      limit,
    });
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const nextCursor =
      rows.length > limit && last !== undefined
        ? writeRegisterCursor({ name: '', id: last.catalogue.id })
        : null;
    return { body: { items: shown.map((row) => present(name, row, on)), nextCursor } };
  };

/** @throws ApiError notFound */
const found = async (
  client: Parameters<typeof catalogueById>[0],
  name: NounName,
  call: Call<CatalogueParams>,
): Promise<StoredCatalogue> => {
  assertReads(name, call);
  const { actor, params } = call;
  const one = await catalogueById(client, actor.jurisdiction, nouns[name].kinds, params.id);
  if (one === null) throw new ApiError('notFound');
  return one;
};

export const getHandler =
  ({ database }: ApiDependencies, name: NounName) =>
  async (call: ReadCall<CatalogueParams, CatalogueDayQuery>): Promise<Answer> => {
    const one = await found(database.pool, name, call);
    return { body: present(name, one, call.query.on ?? shanghaiDay(call.now)), version: one.version };
  };

export const historyHandler =
  ({ database }: ApiDependencies, name: NounName) =>
  async (
    call: ReadCall<CatalogueParams, { readonly limit: number; readonly cursor?: string | undefined }>,
  ): Promise<Answer> => {
    const one = await found(database.pool, name, call);
    if (!itemReachOf(call.actor).everywhere) throw new ApiError('notFound');
    const { limit, cursor } = call.query;
    const below = cursor === undefined ? null : readVersionCursor(cursor);
    const asked = { rowId: one.catalogue.id, below, limit: limit + 1 };
    const entries = await registerHistory(database.pool, 'catalogue', asked);
    const shown = entries.slice(0, limit);
    const last = shown.at(-1);
    const nextCursor = entries.length > shown.length && last !== undefined ? String(last.version) : null;
    return { body: { items: shown.map(presentHistory), nextCursor }, version: one.version };
  };

/** Ids that the body and the head name and nobody has: in what field, and which. */
const strangers = async (
  client: PoolClient,
  jurisdiction: string,
  { agencyId, body, field }: { agencyId: string | null; body: unknown; field: string },
): Promise<readonly InputFault[]> => {
  const entries: readonly unknown[] = Array.isArray(body) ? body : [body];
  const named = entries.map((entry) => idsNamed(Object(entry) as Readonly<Record<string, unknown>>));
  const agencies = [...(agencyId === null ? [] : [agencyId]), ...named.flatMap((one) => one.agencies)];
  const items = named.flatMap((one) => one.items);
  const { rows } = await client.query<{ id: string }>(
    `SELECT given.id FROM unnest($2::text[]) AS given (id)
       WHERE NOT EXISTS (SELECT 1 FROM agency a WHERE a.id = given.id AND a.jurisdiction = $1)
     UNION SELECT given.id FROM unnest($3::text[]) AS given (id)
       WHERE NOT EXISTS (SELECT 1 FROM inspection_item i WHERE i.id = given.id AND i.jurisdiction = $1)`,
    [jurisdiction, agencies, items],
  );
  const unknown = new Set(rows.map(({ id }) => id));
  const say = (ids: readonly string[]): string =>
    `本地区没有登记 ${ids.join('、')}，请核对编号，或者先行登记`;
  return [
    ...(agencyId !== null && unknown.has(agencyId) ? [{ path: 'agencyId', message: say([agencyId]) }] : []),
    ...named.flatMap((one, index) => {
      const gone = [...one.agencies, ...one.items].filter((id) => unknown.has(id));
      const path = Array.isArray(body) ? `${field}.${String(index)}` : field;
      return gone.length === 0 ? [] : [{ path, message: say(gone) }];
    }),
  ];
};

/** A consultation goes forward and, where the place does not send it to the government, not there. */
const assertStage = (
  { standardsToGovernment }: { readonly standardsToGovernment: { value: boolean; source: Source } },
  kind: string,
  before: unknown,
  after: unknown,
  version: number,
): void => {
  if (kind !== 'standardConsultation') return;
  const from = before === null ? null : consultationBody.parse(before).stage;
  const to = consultationBody.parse(after).stage;
  if (mayFollow(from, to, standardsToGovernment.value)) return;
  throw refusedBy(
    refuse('itemGround', { ground: to, allowed: ['consulting', 'settled'] }, standardsToGovernment.source),
    version,
  );
};

type Body = Readonly<Record<string, unknown>>;

/** @throws ApiError invalidInput, inputRefused */
const bodyFor = async (
  client: PoolClient,
  name: NounName,
  { actor }: Call<unknown>,
  { kind, agencyId }: { kind: CatalogueKind; agencyId: string | null },
  sent: Body,
): Promise<unknown> => {
  const { field, bodyOf } = nouns[name];
  const body = readInput(z.strictObject({ [field]: bodyOf(kind) }), { [field]: sent[field] })[field];
  const faults = await strangers(client, actor.jurisdiction, { agencyId, body, field });
  if (faults.length > 0) throw new ApiError('inputRefused', { faults });
  return body;
};

export const createHandler =
  (dependencies: ApiDependencies, name: NounName) =>
  async (call: WriteCall<unknown, CreateCatalogueBody>): Promise<Answer> => {
    const { actor, body: sent, now } = call;
    const { jurisdiction } = actor;
    const kind = (sent['kind'] ?? nouns[name].kinds[0]) as CatalogueKind;
    const id = `${jurisdiction}-${kind}-${randomUUID()}`;
    const attempt = { lifecycleId: id, command: `${name}.create`, data: sent };
    const stored = await rememberRefusal(dependencies, call, attempt, () =>
      onceForKey(dependencies, call, ['create', name, sent], async (client): Promise<StoredCatalogue> => {
        const { agencyId, validFrom, ref, reason = null } = sent;
        if (!mayKeep(actor, kind, agencyId)) throw new ApiError('registerNotYours');
        const body = await bodyFor(client, name, call, { kind, agencyId }, sent);
        assertStage(packFor(dependencies, jurisdiction).itemList, kind, null, body, 0);
        const catalogue: Catalogue = {
          id,
          jurisdiction,
          agencyId,
          kind,
          name: sent.name,
          versions: [{ number: 1, validFrom, ref, body, removals: [] }],
          ended: null,
        };
        const version = await saveCatalogue(client, null, catalogue, { actorId: actor.id, at: now, reason });
        return { catalogue, version };
      }),
    );
    return {
      body: present(name, stored, shanghaiDay(now)),
      version: stored.version,
      location: `/api/v1${nouns[name].path}/${stored.catalogue.id}`,
    };
  };

/** @throws ApiError notFound, registerNotYours; RefusedError */
const changing = async <B extends { readonly reason: string }>(
  dependencies: ApiDependencies,
  name: NounName,
  what: string,
  call: WriteCall<CatalogueParams, B>,
  become: (client: PoolClient, before: StoredCatalogue) => Promise<CatalogueOutcome>,
): Promise<Answer> => {
  const { actor, params, body, now, expectedVersion } = call;
  const attempt = { lifecycleId: params.id, command: `${name}.${what}`, data: body };
  const stored = await rememberRefusal(dependencies, call, attempt, () =>
    onceForKey(dependencies, call, [what, name, params, body], async (client): Promise<StoredCatalogue> => {
      const before = await found(client, name, call);
      const { version, catalogue } = before;
      if (expectedVersion !== null && expectedVersion !== version)
        throw refusedBy(refuse('staleVersion', { expected: expectedVersion, actual: version }), version);
      if (!mayKeep(actor, catalogue.kind as CatalogueKind, catalogue.agencyId))
        throw new ApiError('registerNotYours');
      const outcome = await become(client, before);
      if (!outcome.ok) throw refusedBy(outcome, version);
      const changed = { actorId: actor.id, at: now, reason: body.reason };
      return {
        catalogue: outcome.catalogue,
        version: await saveCatalogue(client, before, outcome.catalogue, changed),
      };
    }),
  );
  return { body: present(name, stored, shanghaiDay(now)), version: stored.version };
};

export const reviseHandler =
  (dependencies: ApiDependencies, name: NounName) =>
  async (call: WriteCall<CatalogueParams, ReviseCatalogueBody>): Promise<Answer> =>
    await changing(dependencies, name, 'revise', call, async (client, { catalogue, version }) => {
      const { itemList } = packFor(dependencies, catalogue.jurisdiction);
      const kind = catalogue.kind as CatalogueKind;
      const { agencyId } = catalogue;
      const { validFrom, ref, removals } = call.body;
      const body = await bodyFor(client, name, call, { kind, agencyId }, call.body);
      assertStage(itemList, kind, catalogue.versions.at(-1)?.body ?? null, body, version);
      const { value, source } = itemList.strictOut;
      const next = { validFrom, ref, body, removals: [...removals] };
      return reviseCatalogue(catalogue, next, shanghaiDay(call.now), value.includes(kind) ? source : null);
    });

export const endHandler =
  (dependencies: ApiDependencies, name: NounName) =>
  async (call: WriteCall<CatalogueParams, EndCatalogueBody>): Promise<Answer> =>
    await changing(dependencies, name, 'end', call, (_client, { catalogue }) =>
      Promise.resolve(endCatalogue(catalogue, call.body.on, call.body.reason, shanghaiDay(call.now))),
    );
