// One proxy a retry class, its reason beside it.
import { proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type {
  NoticeActivities,
  PlanningActivities,
  RecordActivities,
  WebhookActivities,
} from '../activities/types';

/**
 * The record of a step: a local activity, so that a step costs one event of history. Retried for ever, because a step
 * that the history holds must reach PostgreSQL however long that is away; only a broken chain is final.
 */
export const { recordStep } = proxyLocalActivities<RecordActivities>({
  startToCloseTimeout: '10 seconds',
  localRetryThreshold: '1 minute',
  retry: {
    initialInterval: '100 milliseconds',
    backoffCoefficient: 2,
    maximumInterval: '10 seconds',
    nonRetryableErrorTypes: ['ChainBroken'],
  },
});

/**
 * Letters: an ordinary activity over a batch; the mail server may be away for hours. A worker that died with one is missed
 * after 20 seconds, so that only what it held in its hands waits for the end of its claim.
 */
export const { sendPendingNotices } = proxyActivities<NoticeActivities>({
  startToCloseTimeout: '2 minutes',
  heartbeatTimeout: '20 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

/**
 * Webhooks: a receiver that fails is an outcome, kept and tried again by its deliveries' own pace; retried here is only
 * what fails on our side, which is PostgreSQL away or a worker that died: its heart is missed after 20 seconds.
 */
export const { deliverWebhook } = proxyActivities<WebhookActivities>({
  startToCloseTimeout: '1 minute',
  heartbeatTimeout: '20 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

/** One letter, over the mail server; after a day its news is old, and the log of the webhook says it too. */
export const { tellWebhookPaused } = proxyActivities<WebhookActivities>({
  startToCloseTimeout: '1 minute',
  scheduleToCloseTimeout: '1 day',
  retry: { initialInterval: '10 seconds', backoffCoefficient: 2, maximumInterval: '1 hour' },
});

/**
 * Rounds and planning days: ordinary activities, for merging a city takes a minute and drafting a month's inspections several.
 * Retried for ever: what people have published must be carried out however long a server is away.
 */
export const planningActivities = proxyActivities<PlanningActivities>({
  startToCloseTimeout: '15 minutes',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
});
