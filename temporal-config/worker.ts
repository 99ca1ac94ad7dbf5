// The worker: takes lifecycles and letters from the task queue. Whoever starts it hands in the connection and the activities.
import { Worker, type NativeConnection, type WorkflowBundle } from '@temporalio/worker';
import type { NoticeActivities, PlanningActivities, RecordActivities } from '../activities/types';
import { payloadConverterPath } from './payload-converter-path';
import { inspectionTaskQueue } from './task-queues';

export interface WorkerParts {
  readonly connection: NativeConnection;
  readonly namespace: string;
  /** Without those of planning, rounds wait until a worker has them. */
  readonly activities: RecordActivities & NoticeActivities & Partial<PlanningActivities>;
  readonly bundle: WorkflowBundle;
  readonly taskQueue?: string;
}

/**
 * The usual is five seconds: a busy machine may need more to load the bundle, and a worker that was refused them does not start. The
 * SDK takes it without naming it among its options.
 */
export const loadingTime = { isolateExecutionTimeout: '1 minute' };

/**
 * Sizes are for two cores: a cached lifecycle costs about 1 MB, and forty workflow tasks at once keep both cores busy
 * without queueing behind each other.
 */
export const createWorker = (parts: WorkerParts): Promise<Worker> =>
  Worker.create({
    connection: parts.connection,
    namespace: parts.namespace,
    taskQueue: parts.taskQueue ?? inspectionTaskQueue,
    workflowBundle: parts.bundle,
    activities: parts.activities,
    dataConverter: { payloadConverterPath },
    maxCachedWorkflows: 500,
    maxConcurrentWorkflowTaskExecutions: 40,
    maxConcurrentLocalActivityExecutions: 100,
    ...loadingTime,
    shutdownGraceTime: '10 seconds',
  });
