// The thread in which a large plan is merged; see run-merge.ts.
import { parentPort, workerData } from 'node:worker_threads';
import type { WorkCalendar } from '../../domain/calendar/working-days';
import type { MergePlanInput } from '../../domain/merge/plan';
import { proposeMerge } from '../../domain/merge/propose';
import { readMergePlan } from '../../domain/merge/read-plan';

const { plan, calendar } = workerData as {
  readonly plan: MergePlanInput;
  readonly calendar: WorkCalendar;
};
const read = readMergePlan(plan, calendar);
parentPort?.postMessage(read.ok ? { ok: true, proposal: proposeMerge(read) } : read);
