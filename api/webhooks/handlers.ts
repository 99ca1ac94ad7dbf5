// What is done with webhooks themselves; what they carry is in delivery-handlers.ts.
import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import {
  changeWebhook,
  insertWebhook,
  secretOf,
  type WebhookChange,
} from '../../prisma/queries/webhook-writes';
import { getWebhook, isAgencyOf, listWebhooks, type Webhook } from '../../prisma/queries/webhooks';
import { ApiError } from '../api-errors';
import type { ReadCall, WriteCall } from '../call';
import { readCursor } from '../cursor';
import type { ApiDependencies } from '../dependencies';
import { uuidV5 } from '../idempotency';
import type { Answer } from '../routing';
import type { ChangeWebhookBody, CreateWebhookBody, WebhookParams, WebhookQuery } from './contract';
import { assertVersion, ownWebhook, webhookScope, writeName } from './ownership';
import { presentWebhook, webhookReply } from './presenter';
import { assertReceiverUrl } from './receiver-url';

/** Namespace (RFC 9562) under which webhooks get their ids; never changed, or a repeat would register twice. */
const webhookNamespace = '2f6c0f0a-58a7-4f0e-8b1c-7d3e5a9b4c22';
/** Hours in which a receiver changes over to a new secret: a working day and the night before it. */
const bothSecretsHours = 24;

/** 24 bytes, as the specification of Standard Webhooks has it. */
const newSecret = (): string => `whsec_${randomBytes(24).toString('base64')}`;

const withoutLocation = ({ location: _, ...reply }: Answer): Answer => reply;

export const createHandler =
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<unknown, CreateWebhookBody>): Promise<Answer> => {
    const { actor, body, key, now } = call;
    const { pool } = dependencies.database;
    const scope = await webhookScope(dependencies, actor);
    const agencyId = body.agencyId ?? scope.agencyId;
    if (agencyId === null)
      throw new ApiError('inputRefused', { faults: [{ path: 'agencyId', message: '必须填写' }] });
    if (scope.agencyId !== null && agencyId !== scope.agencyId) throw new ApiError('webhookNotYours');
    if (!(await isAgencyOf(pool, actor.jurisdiction, agencyId)))
      throw new ApiError('inputRefused', { faults: [{ path: 'agencyId', message: '本地区没有这个机关' }] });
    assertReceiverUrl(body.url, dependencies.settings.webhookAllowPrivate);
    const id = uuidV5(webhookNamespace, JSON.stringify([actor.jurisdiction, actor.id, key]));
    const { url, description, eventTypes } = body;
    const secret = await insertWebhook(pool, {
      id,
      jurisdiction: actor.jurisdiction,
      agencyId,
      url,
      description,
      eventTypes,
      secret: newSecret(),
      createdBy: actor.id,
      write: writeName(call),
    });
    const webhook = await ownWebhook(dependencies, actor, id);
    const isWanted =
      webhook.lastWrite === writeName(call) &&
      isDeepStrictEqual(
        [webhook.agencyId, webhook.url, webhook.description, webhook.eventTypes],
        [agencyId, url, description, eventTypes],
      );
    if (!isWanted) throw new ApiError('idempotencyKeyReused');
    return webhookReply(webhook, now, secret);
  };

export const listHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, query, now }: ReadCall<unknown, WebhookQuery>): Promise<Answer> => {
    const { agencyId, status, cursor, limit } = query;
    const page = await listWebhooks(dependencies.database.pool, {
      scope: await webhookScope(dependencies, actor),
      limit,
      ...(agencyId === undefined ? {} : { agencyId }),
      ...(status === undefined ? {} : { status }),
      ...(cursor === undefined ? {} : { cursor: readCursor(cursor) }),
    });
    return {
      body: { items: page.items.map((webhook) => presentWebhook(webhook, now)), nextCursor: page.nextCursor },
    };
  };

export const getHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, params, now }: ReadCall<WebhookParams, unknown>): Promise<Answer> => {
    return withoutLocation(webhookReply(await ownWebhook(dependencies, actor, params.webhookId), now));
  };

/** Writes unless this very write was the last one. @returns the webhook as it stands then */
const write = async (
  dependencies: ApiDependencies,
  call: WriteCall<WebhookParams, unknown>,
  change: (webhook: Webhook) => WebhookChange,
): Promise<Webhook> => {
  const { pool } = dependencies.database;
  const webhook = await ownWebhook(dependencies, call.actor, call.params.webhookId);
  const name = writeName(call);
  if (webhook.lastWrite === name) return webhook;
  assertVersion(call, webhook);
  const wanted = change(webhook);
  if (wanted.status === 'ended' && webhook.status === 'ended') return webhook;
  if (webhook.status === 'ended') throw new ApiError('webhookEnded');
  const { id, version, jurisdiction } = webhook;
  const isDone = await changeWebhook(pool, { id, version, write: name }, wanted);
  // Somebody else, or the worker that paused it, was quicker: what it is now decides.
  if (!isDone) return await write(dependencies, call, change);
  return (await getWebhook(pool, { jurisdiction, agencyId: null }, id)) ?? webhook;
};

export const changeHandler =
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<WebhookParams, ChangeWebhookBody>): Promise<Answer> => {
    const { url, description, eventTypes, status } = call.body;
    if (url !== undefined) assertReceiverUrl(url, dependencies.settings.webhookAllowPrivate);
    const webhook = await write(dependencies, call, () => ({
      ...(url === undefined ? {} : { url }),
      ...(description === undefined ? {} : { description }),
      ...(eventTypes === undefined ? {} : { eventTypes }),
      ...(status === undefined ? {} : { status }),
    }));
    return withoutLocation(webhookReply(webhook, call.now));
  };

export const endHandler =
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<WebhookParams, unknown>): Promise<Answer> =>
    withoutLocation(webhookReply(await write(dependencies, call, () => ({ status: 'ended' })), call.now));

export const rotateHandler =
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<WebhookParams, unknown>): Promise<Answer> => {
    const previousUntil = new Date(Date.parse(call.now) + bothSecretsHours * 3_600_000).toISOString();
    const webhook = await write(dependencies, call, () => ({ secret: { next: newSecret(), previousUntil } }));
    return withoutLocation(
      webhookReply(webhook, call.now, await secretOf(dependencies.database.pool, webhook.id)),
    );
  };
