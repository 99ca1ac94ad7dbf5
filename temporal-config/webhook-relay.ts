// Makes deliveries of the feed and wakes the workflows that carry them: on PostgreSQL's NOTIFY, and every minute in case
// one was missed. It removes from the feed what is past its time as well, being its only reader that must not miss any, and
// joins the counts of the inbox, which whoever wakes it has just added to.
import type { Client } from '@temporalio/client';
import type { Pool } from 'pg';
import { listenTo } from '../prisma/listening';
import { pruneFeed, spreadFeed } from '../prisma/queries/feed-upkeep';
import { foldInboxCounts } from '../prisma/queries/inbox-upkeep';
import { webhooksToWake } from '../prisma/queries/webhooks-due';
import { wakeSignal } from '../workflows/messages';
import { webhookWorkflowId } from '../workflows/workflow-ids';
import { webhookTaskQueue } from './task-queues';

export interface WebhookRelay {
  stop(): Promise<void>;
}

export interface WebhookRelayOptions {
  readonly client: Client;
  readonly pool: Pool;
  readonly onError: (error: unknown) => void;
  /** Gathers notifications for this long before the feed is read. */
  readonly gatherMs?: number;
  readonly sweepMs?: number;
}

const pruneEveryMs = 3_600_000;
/** A reader sums what has gathered meanwhile: some hundred rows in the busiest agency, a tenth of a millisecond. */
const foldEveryMs = 10_000;

const wake = async (client: Client, webhookId: string): Promise<void> => {
  await client.workflow.signalWithStart('webhookDelivery', {
    workflowId: webhookWorkflowId(webhookId),
    taskQueue: webhookTaskQueue,
    args: [webhookId],
    signal: wakeSignal,
  });
};

export const startWebhookRelay = ({
  client,
  pool,
  onError,
  gatherMs = 100,
  sweepMs = 60_000,
}: WebhookRelayOptions): WebhookRelay => {
  let stopped = false;
  let pending: NodeJS.Timeout | null = null;
  let running: Promise<void> | null = null;
  let wokenMeanwhile = false;
  let prunedAtMs = -Infinity;
  let foldedAtMs = -Infinity;

  const relay = async (): Promise<void> => {
    try {
      await spreadFeed(pool);
      await Promise.all((await webhooksToWake(pool)).map((id) => wake(client, id)));
      if (performance.now() - prunedAtMs > pruneEveryMs) {
        prunedAtMs = performance.now();
        await pruneFeed(pool);
      }
      if (performance.now() - foldedAtMs > foldEveryMs) {
        foldedAtMs = performance.now();
        await foldInboxCounts(pool);
      }
    } catch (error) {
      onError(error);
    }
  };

  const relaySoon = (): void => {
    if (running !== null) wokenMeanwhile = true;
    if (stopped || pending !== null || running !== null) return;
    pending = setTimeout(() => {
      pending = null;
      wokenMeanwhile = false;
      running = relay().finally(() => {
        running = null;
        if (wokenMeanwhile) relaySoon();
      });
    }, gatherMs);
  };

  const listening = listenTo(pool, { channel: 'ruqi_feed', onWake: relaySoon, onError });
  const sweep = setInterval(relaySoon, sweepMs);
  return {
    stop: async () => {
      stopped = true;
      clearInterval(sweep);
      if (pending !== null) clearTimeout(pending);
      listening.stop();
      await running;
    },
  };
};
