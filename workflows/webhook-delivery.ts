// Carries the events of one webhook to its receiver, however long that is away; ended when nothing waits any more.
import { condition, continueAsNew, setHandler, workflowInfo } from '@temporalio/workflow';
import { deliverWebhook, tellWebhookPaused } from './activity-options';
import { wakeSignal } from './messages';

export const webhookDelivery = async (webhookId: string): Promise<void> => {
  let woken = true;
  setHandler(wakeSignal, () => {
    woken = true;
  });
  while (woken) {
    woken = false;
    const { nextAt, paused } = await deliverWebhook(webhookId, new Date().toISOString());
    if (paused) await tellWebhookPaused(webhookId);
    if (nextAt !== null) {
      const waitMs = Date.parse(nextAt) - Date.now();
      if (waitMs > 0) await condition(() => woken, waitMs);
      woken = true;
    }
    await condition(() => true);
    if (woken && workflowInfo().continueAsNewSuggested)
      await continueAsNew<typeof webhookDelivery>(webhookId);
  }
};
