// A worker of webhooks with its relay, and webhooks written straight into the database.
import { createWebhookActivities } from '../../../activities/webhooks/create-webhook-activities';
import { createDatabase } from '../../../prisma/client';
import { feedEventTypes } from '../../../prisma/queries/feed';
import { insertWebhook, type NewWebhook } from '../../../prisma/queries/webhook-writes';
import { connectClient } from '../../../temporal-config/connection';
import { connectNative } from '../../../temporal-config/native-connection';
import { startWebhookRelay } from '../../../temporal-config/webhook-relay';
import { createWebhookWorker } from '../../../temporal-config/webhook-worker';
import { bundleWorkflows } from '../../../temporal-config/workflow-bundle';
import type { Pool } from 'pg';
import type { Places } from '../api/product';

export const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

/** A webhook of the fire brigade of Cixi, unless said otherwise. */
export const givenWebhook = async (
  pool: Pool,
  id: string,
  url: string,
  change: Partial<NewWebhook> = {},
): Promise<void> => {
  await insertWebhook(pool, {
    id,
    jurisdiction: 'cixi',
    agencyId: 'cixi-fire',
    url,
    description: '办公系统',
    eventTypes: feedEventTypes,
    secret,
    createdBy: 'cixi-admin-1',
    write: `test:${id}`,
    ...change,
  });
};

export interface RunningWebhooks {
  readonly stop: () => Promise<void>;
}

/**
 * Receivers may stand on this machine.
 * @param timeoutMs what one is given to answer; as in the product when absent
 */
export const runWebhooks = async (
  places: Places,
  { timeoutMs }: { readonly timeoutMs?: number } = {},
): Promise<RunningWebhooks> => {
  const [connection, bundle] = await Promise.all([connectNative(places), bundleWorkflows()]);
  const database = createDatabase(places.databaseUrl);
  const worker = await createWebhookWorker({
    connection,
    namespace: places.temporalNamespace,
    bundle,
    activities: createWebhookActivities({
      pool: database.pool,
      mailer: { sendMail: () => Promise.reject(new Error('no mail server in this suite')) },
      mailFrom: 'ruqi@ruqi.example',
      allowPrivate: true,
      ...(timeoutMs === undefined ? {} : { timeoutMs }),
    }),
  });
  const { client } = await connectClient(places, { over: connection });
  const running = worker.run();
  const relay = startWebhookRelay({ client, pool: database.pool, onError: () => undefined, sweepMs: 1_000 });
  return {
    stop: async () => {
      await relay.stop();
      worker.shutdown();
      await running;
      await database.close();
      await connection.close();
    },
  };
};
