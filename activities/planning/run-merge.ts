// Merges in the process itself, or in a thread of its own where it would hold up everything else for longer than a blink.
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { WorkCalendar } from '../../domain/calendar/working-days';
import type { MergePlanInput } from '../../domain/merge/plan';
import type { MergeProposal } from '../../domain/merge/proposal';
import { proposeMerge } from '../../domain/merge/propose';
import { readMergePlan } from '../../domain/merge/read-plan';

export type Merged =
  | { readonly ok: true; readonly proposal: MergeProposal }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Some 0.2 s of one core. */
const mostChecksInline = 1_500;

const mergeHere = (plan: MergePlanInput, calendar: WorkCalendar): Merged => {
  const read = readMergePlan(plan, calendar);
  return read.ok ? { ok: true, proposal: proposeMerge(read) } : read;
};

const mergeInThread = (plan: MergePlanInput, calendar: WorkCalendar): Promise<Merged> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(join(__dirname, 'merge-thread.ts'), {
      workerData: { plan, calendar },
      execArgv: ['--import', 'tsx'],
    });
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => {
      if (code !== 0) reject(new Error(`the merge's thread ended with ${String(code)}`));
    });
  });

export const runMerge = async (plan: MergePlanInput, calendar: WorkCalendar): Promise<Merged> =>
  plan.checks.length <= mostChecksInline ? mergeHere(plan, calendar) : await mergeInThread(plan, calendar);
