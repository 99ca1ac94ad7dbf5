// Registering, revising, publishing, retiring and reading monitoring devices.
import type { PoolClient } from 'pg';
import { shanghaiDay, yearOf, type PlainDate } from '../../domain/calendar/plain-date';
import {
  deviceFaults,
  publishRefusal,
  retiredRefusal,
  revised,
  type Device,
  type DeviceText,
} from '../../domain/device/device';
import { deviceAgencyOf, readsUnpublished } from '../../domain/permission/devices';
import type { Actor } from '../../domain/shared/actor';
import type { Refusal } from '../../domain/shared/outcome';
import { listDevices, saveDevice, type ReadDevice } from '../../prisma/queries/devices';
import { offSiteShares } from '../../prisma/queries/off-site-share';
import { decodeCursor, encodeCursor } from '../../prisma/queries/page';
import { assertFresh, once } from '../once';
import { ApiError } from '../api-errors';
import type { OpenCall, ReadCall, WriteCall } from '../call';
import { readCursor } from '../cursor';
import type { ApiDependencies } from '../dependencies';
import { uuidV5 } from '../idempotency';
import { packFor } from '../lists/entry';
import { refusedBy } from '../refused-error';
import type { Answer } from '../routing';
import type {
  DeviceAnswer,
  DeviceParams,
  DeviceQuery,
  PublicDevice,
  PublicDeviceQuery,
  RetireBody,
  ShareQuery,
} from './contract';

/** Namespace (RFC 9562) of their ids; never changed, or a repeat would register twice. */
const namespace = '0d9a7f1c-5b1e-4f7e-9c55-6b8d0b3f4a12';
const anyInstant = '-infinity';

const presentPublic = ({ device, agencyName }: ReadDevice): PublicDevice => {
  const { id, agencyId, name, place, purpose, basis, calibratedUntil, publishedOn } = device;
  return { id, agencyId, agencyName, name, place, purpose, basis, calibratedUntil, publishedOn };
};

const present = (read: ReadDevice, today: PlainDate): DeviceAnswer => {
  const { jurisdiction: _place, ...told } = read.device;
  return {
    ...told,
    ...presentPublic(read),
    itemIds: [...told.itemIds],
    faults: [...deviceFaults(read.device, [told.agencyId], today)],
  };
};

/** @throws ApiError notFound, also for what the caller may not know of */
const found = async (
  { database }: ApiDependencies,
  actor: Actor,
  id: string,
  client: PoolClient | null = null,
): Promise<ReadDevice> => {
  const { jurisdiction } = actor;
  const asked = { jurisdiction, publicOnly: !readsUnpublished(actor), ids: [id], limit: 1 };
  const [read] = await listDevices(client ?? database.pool, asked);
  if (read === undefined) throw new ApiError('notFound');
  return read;
};

const answerOf = async (
  dependencies: ApiDependencies,
  { actor, now }: { readonly actor: Actor; readonly now: string },
  id: string,
): Promise<Answer> => {
  const read = await found(dependencies, actor, id);
  return {
    body: present(read, shanghaiDay(now)),
    version: read.device.version,
    location: `/api/v1/devices/${id}`,
  };
};

const lockOf = ({ jurisdiction }: Actor): string => `devices of ${jurisdiction}`;

export const registerHandler =
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<unknown, DeviceText>): Promise<Answer> => {
    const { actor, body, key, now } = call;
    const { jurisdiction } = actor;
    const agencyId = deviceAgencyOf(actor);
    if (agencyId === null) throw new ApiError('deviceNotYours');
    const id = uuidV5(namespace, JSON.stringify([jurisdiction, actor.id, key]));
    await once(dependencies, call, ['registerDevice', body], lockOf(actor), async (client) => {
      const blank = { publishedOn: null, retiredOn: null, retiredReason: null, version: 1 };
      const after: Device = { ...body, id, jurisdiction, agencyId, ...blank };
      await saveDevice(client, { before: null, after }, { actorId: actor.id, at: now, reason: null });
      return id;
    });
    return await answerOf(dependencies, call, id);
  };

/** One act on a device of the caller's agency: found, not stale, allowed, then changed and kept with its history. */
const acting =
  <B>(
    name: string,
    act: (device: Device, body: B, today: PlainDate) => Refusal | Device,
    reasonOf: (body: B) => string | null = () => null,
  ) =>
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<DeviceParams, B>): Promise<Answer> => {
    const { actor, params, body, now, expectedVersion } = call;
    const { deviceId: id } = params;
    await found(dependencies, actor, id);
    await once(dependencies, call, [name, params, body], lockOf(actor), async (client) => {
      const { device: before } = await found(dependencies, actor, id, client);
      if (deviceAgencyOf(actor) !== before.agencyId) throw new ApiError('deviceNotYours');
      const { version } = before;
      assertFresh(expectedVersion, version);
      const after = act(before, body, shanghaiDay(now));
      if ('ok' in after) throw refusedBy(after, version);
      await saveDevice(client, { before, after }, { actorId: actor.id, at: now, reason: reasonOf(body) });
      return id;
    });
    return await answerOf(dependencies, call, id);
  };

export const reviseHandler = acting<DeviceText>(
  'reviseDevice',
  (device, text) => retiredRefusal(device) ?? revised(device, text),
);

export const publishHandler = acting<unknown>(
  'publishDevice',
  (device, _body, today) =>
    publishRefusal(device, today) ?? { ...device, publishedOn: today, version: device.version + 1 },
);

export const retireHandler = acting<RetireBody>(
  'retireDevice',
  (device, { reason }, today) =>
    retiredRefusal(device) ?? {
      ...device,
      ...{ retiredOn: today, retiredReason: reason, version: device.version + 1 },
    },
  ({ reason }) => reason,
);

export const getHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, now, params }: ReadCall<DeviceParams, unknown>): Promise<Answer> => {
    const { body, version } = await answerOf(dependencies, { actor, now }, params.deviceId);
    return { body, ...(version === undefined ? {} : { version }) };
  };

interface Asked {
  readonly jurisdiction: string;
  readonly publicOnly: boolean;
  readonly agencyId?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

const page = async <T>(
  { database }: ApiDependencies,
  { cursor, limit, ...asked }: Asked,
  presented: (read: ReadDevice) => T,
): Promise<Answer> => {
  const after = cursor === undefined ? undefined : decodeCursor(readCursor(cursor)).id;
  const rows = await listDevices(database.pool, { ...asked, after, limit: limit + 1 });
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const nextCursor =
    rows.length > limit && last !== undefined ? encodeCursor({ at: anyInstant, id: last.device.id }) : null;
  return { body: { items: shown.map(presented), nextCursor } };
};

export const listHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, query, now }: ReadCall<unknown, DeviceQuery>): Promise<Answer> => {
    const { jurisdiction } = actor;
    const asked = { ...query, jurisdiction, publicOnly: !readsUnpublished(actor) };
    return await page(dependencies, asked, (read) => present(read, shanghaiDay(now)));
  };

export const publicHandler =
  (dependencies: ApiDependencies) =>
  async ({ query }: OpenCall<unknown, PublicDeviceQuery>): Promise<Answer> =>
    await page(dependencies, { ...query, publicOnly: true }, presentPublic);

/** CX-39, JJ-50: what the next plan is held against. */
export const shareHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, query, now }: ReadCall<unknown, ShareQuery>): Promise<Answer> => {
    if (!readsUnpublished(actor)) throw new ApiError('notFound');
    const watched = packFor(dependencies, actor).discretion?.offSiteLines.value ?? [];
    const year = query.year ?? yearOf(shanghaiDay(now));
    const shares = await offSiteShares(dependencies.database.pool, actor.jurisdiction, year);
    const items = shares.map(({ line, ...share }) => ({ ...share, watched: watched.includes(line) }));
    return { body: { year, items } };
  };
