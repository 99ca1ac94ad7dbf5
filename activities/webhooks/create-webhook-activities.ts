// What the worker of webhooks does for their workflows, made from what it is handed.
import { Context } from '@temporalio/activity';
import type { Pool } from 'pg';
import type { MailSender } from '../send-notice';
import type { WebhookActivities } from '../types';
import { deliverWebhook } from './deliver';
import { tellWebhookPaused } from './paused-letter';

export interface WebhookDeps {
  readonly pool: Pool;
  readonly mailer: MailSender;
  readonly mailFrom: string;
  /** Whether receivers may stand at private addresses and speak http. */
  readonly allowPrivate: boolean;
  /** What a receiver is given to answer, in milliseconds; the usual when absent. */
  readonly timeoutMs?: number;
}

export const createWebhookActivities = (deps: WebhookDeps): WebhookActivities => ({
  deliverWebhook: (webhookId, now) => {
    const { heartbeat, cancellationSignal } = Context.current();
    return deliverWebhook(deps, webhookId, now, {
      onRound: () => {
        heartbeat();
      },
      isOver: () => cancellationSignal.aborted,
    });
  },
  tellWebhookPaused: (webhookId) => tellWebhookPaused(deps, webhookId),
});
