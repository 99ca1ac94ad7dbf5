// The Temporal Schedules of planning, one a jurisdiction: every day, shortly after midnight in Shanghai. Which rounds open and
// which visits start on a day depends on working days, which no cron knows: the day's own activities look that up.
import { setTimeout } from 'node:timers/promises';
import {
  isGrpcServiceError,
  ScheduleNotFoundError,
  ScheduleOverlapPolicy,
  type Client,
  type ScheduleOptions,
} from '@temporalio/client';
import { planningDayScheduleId } from '../workflows/workflow-ids';
import { inspectionTaskQueue } from './task-queues';

/** The workflow that the schedule starts: tests on the time-skipping server, which has no schedules, start it by this. */
export const planningDayAction = (jurisdiction: string, taskQueue = inspectionTaskQueue) => ({
  type: 'startWorkflow' as const,
  workflowType: 'planningDay',
  workflowId: planningDayScheduleId(jurisdiction),
  taskQueue,
  args: [jurisdiction],
});

/** Half an hour after midnight: what closes with a day has closed by then. */
const planningDaySpec = {
  calendars: [{ hour: 0, minute: 30, comment: '每日零时三十分：到期的会商、到期的计划检查' }],
  timezone: 'Asia/Shanghai',
};

/** @param spec other moments than those of the product, and `scheduleId` another name: for tests that cannot wait for midnight */
export const planningDaySchedule = (
  jurisdiction: string,
  spec: ScheduleOptions['spec'] = planningDaySpec,
  scheduleId = planningDayScheduleId(jurisdiction),
): ScheduleOptions => ({
  scheduleId,
  spec,
  action: planningDayAction(jurisdiction),
  policies: {
    // A day that lasts longer than a day is still running: the next one finds whatever it left.
    overlap: ScheduleOverlapPolicy.SKIP,
    // A server that was away over a month's end makes up for the day as soon as it is back, once.
    catchupWindow: '365 days',
    pauseOnFailure: false,
  },
  // Done by the server with the making, so once however many workers try: a new installation has its first day at once, not
  // half an hour after the next midnight. Updates do not repeat it.
  state: { triggerImmediately: true },
});

/** Makes each jurisdiction's schedule, or brings it to what this build wants; what an operator paused stays paused. */
export const ensureSchedules = async (client: Client, jurisdictions: readonly string[]): Promise<void> => {
  for (const jurisdiction of jurisdictions) {
    const { scheduleId, spec, action, policies } = planningDaySchedule(jurisdiction);
    const handle = client.schedule.getHandle(scheduleId);
    try {
      await handle.update((previous) => ({ ...previous, spec, action, ...(policies && { policies }) }));
    } catch (error) {
      if (!(error instanceof ScheduleNotFoundError)) throw error;
      await client.schedule.create(planningDaySchedule(jurisdiction)).catch((fault: unknown) => {
        // Two workers that start at once: one of them was first.
        if (!(fault instanceof Error && fault.name === 'ScheduleAlreadyRunning')) throw fault;
      });
    }
  }
};

/** gRPC status UNIMPLEMENTED. */
const unimplemented: number = 12;
const retryMs = 10_000;

const hasNoSchedules = (error: unknown): boolean => {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return isGrpcServiceError(cause) && Number(cause.code) === unimplemented;
};

export interface ScheduleKeeperOptions {
  readonly client: Client;
  readonly jurisdictions: readonly string[];
  /** Told why they could not be brought about; tried again unless the server has no schedules at all. */
  readonly onError: (error: unknown) => void;
}

/** Brings the schedules about beside the work: a worker takes tasks whether or not the server answers for them just now. */
export const startScheduleKeeper = ({
  client,
  jurisdictions,
  onError,
}: ScheduleKeeperOptions): { readonly stop: () => Promise<void> } => {
  const stopping = new AbortController();
  const keep = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        await ensureSchedules(client, jurisdictions);
        return;
      } catch (error) {
        onError(error);
        if (hasNoSchedules(error)) return;
        await setTimeout(retryMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
  };
  const keeping = keep();
  return {
    stop: async () => {
      stopping.abort();
      await keeping;
    },
  };
};
