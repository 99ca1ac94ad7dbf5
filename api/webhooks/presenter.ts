// A webhook as its owner sees it.
import type { Webhook } from '../../prisma/queries/webhooks';
import type { Answer } from '../routing';
import type { WebhookAnswer } from './contract';

export const presentWebhook = (webhook: Webhook, now: string): WebhookAnswer => ({
  id: webhook.id,
  agencyId: webhook.agencyId,
  url: webhook.url,
  description: webhook.description,
  eventTypes: [...webhook.eventTypes],
  status: webhook.status,
  pausedBecause: webhook.pausedBecause,
  failingSince: webhook.failingSince,
  waiting: webhook.waiting,
  previousSecretUntil:
    webhook.previousSecretUntil !== null && webhook.previousSecretUntil > now
      ? webhook.previousSecretUntil
      : null,
  version: webhook.version,
  createdBy: webhook.createdBy,
  createdAt: webhook.createdAt,
  endedAt: webhook.endedAt,
});

export const webhookReply = (webhook: Webhook, now: string, secret?: string): Answer => ({
  body: { ...presentWebhook(webhook, now), ...(secret === undefined ? {} : { secret }) },
  version: webhook.version,
  location: `/api/v1/webhooks/${webhook.id}`,
});
