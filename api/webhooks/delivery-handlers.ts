// The log of a webhook, sending again, and trying it out.
import { createHash } from 'node:crypto';
import { getDelivery, listDeliveries, type LoggedDelivery } from '../../prisma/queries/webhook-deliveries';
import { insertPing, redeliver } from '../../prisma/queries/webhook-writes';
import { ApiError } from '../api-errors';
import type { ReadCall, WriteCall } from '../call';
import { readCursor } from '../cursor';
import type { ApiDependencies } from '../dependencies';
import type { Answer } from '../routing';
import type { WebhookParams } from './contract';
import type { DeliveryAnswer, DeliveryParams, DeliveryQuery } from './delivery-contract';
import { ownWebhook, writeName } from './ownership';

const present = (delivery: LoggedDelivery): DeliveryAnswer => ({
  id: delivery.id,
  messageId: delivery.messageId,
  type: delivery.type,
  subjectId: delivery.subjectId,
  version: delivery.version,
  status: delivery.status,
  attempts: delivery.attempts,
  createdAt: delivery.createdAt,
  nextAttemptAt: delivery.nextAttemptAt,
  finishedAt: delivery.finishedAt,
  log: [...delivery.log],
});

export const listDeliveriesHandler =
  (dependencies: ApiDependencies) =>
  async ({ actor, params, query }: ReadCall<WebhookParams, DeliveryQuery>): Promise<Answer> => {
    const { id } = await ownWebhook(dependencies, actor, params.webhookId);
    const { status, cursor, limit } = query;
    const page = await listDeliveries(dependencies.database.pool, {
      webhookId: id,
      limit,
      ...(status === undefined ? {} : { status }),
      ...(cursor === undefined ? {} : { cursor: readCursor(cursor, /^\d{1,18}$/) }),
    });
    return { body: { items: page.items.map(present), nextCursor: page.nextCursor } };
  };

/** @throws ApiError notFound */
const deliveryOf = async (
  { database }: ApiDependencies,
  webhookId: string,
  deliveryId: string,
): Promise<LoggedDelivery> => {
  const delivery = await getDelivery(database.pool, webhookId, deliveryId);
  if (delivery === null) throw new ApiError('notFound');
  return delivery;
};

export const redeliverHandler =
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<DeliveryParams, unknown>): Promise<Answer> => {
    const { webhookId, deliveryId } = call.params;
    const webhook = await ownWebhook(dependencies, call.actor, webhookId);
    await deliveryOf(dependencies, webhook.id, deliveryId);
    if (webhook.status === 'ended') throw new ApiError('webhookEnded');
    await redeliver(dependencies.database.pool, deliveryId, writeName(call));
    return { body: present(await deliveryOf(dependencies, webhook.id, deliveryId)) };
  };

/** The same write gives the same message. */
const pingId = (write: string): string =>
  `ping_${createHash('sha256').update(write, 'utf8').digest('hex').slice(0, 32)}`;

export const pingHandler =
  (dependencies: ApiDependencies) =>
  async (call: WriteCall<WebhookParams, unknown>): Promise<Answer> => {
    const webhook = await ownWebhook(dependencies, call.actor, call.params.webhookId);
    if (webhook.status === 'ended') throw new ApiError('webhookEnded');
    const id = await insertPing(dependencies.database.pool, webhook.id, pingId(writeName(call)));
    return {
      body: present(await deliveryOf(dependencies, webhook.id, id)),
      location: `/api/v1/webhooks/${webhook.id}/deliveries`,
    };
  };
