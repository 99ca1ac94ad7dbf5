// Entering, revising and ending forms, lists, bases and consultations, each with its history in the same transaction.
import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import { z } from 'zod';
import { shanghaiDay } from '../../domain/calendar/plain-date';
import {
  agreementsAtFirst,
  agreeToVersion,
  endCatalogue,
  reviseCatalogue,
  type Catalogue,
  type CatalogueOutcome,
} from '../../domain/items/catalogue';
import { consultationBody, mayFollow } from '../../domain/items/consultation';
import { idsNamed } from '../../domain/items/list-entries';
import { mayKeep, type CatalogueKind } from '../../domain/permission/items';
import type { ItemListPolicy } from '../../domain/items/policy';
import type { Role } from '../../domain/shared/actor';
import { refuse, type Source } from '../../domain/shared/outcome';
import { saveCatalogue, type StoredCatalogue } from '../../prisma/queries/items/catalogue';
import { assertFresh } from '../once';
import { ApiError, type InputFault } from '../api-errors';
import type { Call, WriteCall } from '../call';
import type { ApiDependencies } from '../dependencies';
import { readInput } from '../input';
import { packFor } from '../items/read-handlers';
import { refusedBy } from '../refused-error';
import { rememberRefusal } from '../refusals';
import { onceForKey } from '../registers/write-handlers';
import type { Answer } from '../routing';
import type {
  AgreeCatalogueBody,
  CreateCatalogueBody,
  EndCatalogueBody,
  ReviseCatalogueBody,
} from './bodies';
import type { CatalogueParams } from './contract';
import { nouns, type NounName } from './nouns';
import { found, present } from './read-handlers';

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

/** The bodies that make this kind of list together. */
const makersOf = ({ madeTogether }: ItemListPolicy, kind: string): readonly Role[] =>
  madeTogether.value.find(({ list }) => list === kind)?.bodies ?? [];

type Body = Readonly<Record<string, unknown>>;

/** The published schema cannot say which form goes with which kind: each part is of some right form, not of this kind's. */
const formOf = <T>(read: () => T): T => {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'invalidInput') throw error;
    throw new ApiError('inputRefused', { faults: error.faults, cause: error });
  }
};

/** @throws ApiError inputRefused */
const bodyFor = async (
  client: PoolClient,
  name: NounName,
  { actor }: Call<unknown>,
  { kind, agencyId }: { kind: CatalogueKind; agencyId: string | null },
  sent: Body,
): Promise<unknown> => {
  const { field, bodyOf } = nouns[name];
  const body = formOf(
    () => readInput(z.strictObject({ [field]: bodyOf(kind) }), { [field]: sent[field] })[field],
  );
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
        const { itemList } = packFor(dependencies, jurisdiction);
        assertStage(itemList, kind, null, body, 0);
        const agreements = agreementsAtFirst(makersOf(itemList, kind), actor, shanghaiDay(now));
        const catalogue: Catalogue = {
          id,
          jurisdiction,
          agencyId,
          kind,
          name: sent.name,
          versions: [{ number: 1, validFrom, ref, body, removals: [], agreements }],
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
      assertFresh(expectedVersion, version);
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
      const today = shanghaiDay(call.now);
      const agreements = agreementsAtFirst(makersOf(itemList, kind), call.actor, today);
      const next = { validFrom, ref, body, removals: [...removals], agreements };
      return reviseCatalogue(catalogue, next, today, value.includes(kind) ? source : null);
    });

export const agreeHandler =
  (dependencies: ApiDependencies, name: NounName) =>
  async (call: WriteCall<CatalogueParams, AgreeCatalogueBody>): Promise<Answer> =>
    await changing(dependencies, name, 'agree', call, (_client, { catalogue }) => {
      const { madeTogether } = packFor(dependencies, catalogue.jurisdiction).itemList;
      const { number } = call.body;
      const today = shanghaiDay(call.now);
      return Promise.resolve(
        agreeToVersion(catalogue, { number, actor: call.actor }, today, madeTogether.source),
      );
    });

export const endHandler =
  (dependencies: ApiDependencies, name: NounName) =>
  async (call: WriteCall<CatalogueParams, EndCatalogueBody>): Promise<Answer> =>
    await changing(dependencies, name, 'end', call, (_client, { catalogue }) =>
      Promise.resolve(endCatalogue(catalogue, call.body.on, call.body.reason, shanghaiDay(call.now))),
    );
