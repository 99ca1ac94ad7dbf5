// The worker of webhooks: beside the other one in the same process, on a queue of its own.
import { Worker } from '@temporalio/worker';
import type { WebhookActivities } from '../activities/types';
import { payloadConverterPath } from './payload-converter-path';
import { webhookTaskQueue } from './task-queues';
import { loadingTime, type WorkerParts } from './worker';

export type WebhookWorkerParts = Omit<WorkerParts, 'activities' | 'taskQueue'> & {
  readonly activities: WebhookActivities;
};

/**
 * Deliveries mostly wait for receivers, each for ten seconds at most: three hundred of them may fail at once before one
 * that would answer has to wait. Their workflows are few and short, so few are kept.
 */
export const createWebhookWorker = (parts: WebhookWorkerParts): Promise<Worker> =>
  Worker.create({
    connection: parts.connection,
    namespace: parts.namespace,
    taskQueue: webhookTaskQueue,
    workflowBundle: parts.bundle,
    activities: parts.activities,
    dataConverter: { payloadConverterPath },
    maxCachedWorkflows: 100,
    maxConcurrentWorkflowTaskExecutions: 10,
    maxConcurrentActivityTaskExecutions: 300,
    ...loadingTime,
    shutdownGraceTime: '1 second',
  });
