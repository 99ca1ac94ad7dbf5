// The planning day of a place, run by hand where a story has no Schedule: as many times as it is asked for.
import type { Client } from '@temporalio/client';
import { planningDayAction } from '../../temporal-config/schedules';

/** @returns what runs one more day, under an id of its own, and answers that id */
export const planningDays = (temporal: Client, jurisdiction: string): (() => Promise<string>) => {
  let serial = 0;
  return async () => {
    serial += 1;
    const { args, taskQueue, workflowId: regular } = planningDayAction(jurisdiction);
    const workflowId = `${regular}-${String(serial)}`;
    await temporal.workflow.execute('planningDay', { args, taskQueue, workflowId });
    return workflowId;
  };
};
