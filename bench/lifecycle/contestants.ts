// The two that are compared, each as one function that drives one whole lifecycle through a Temporal client.
import { randomUUID } from 'node:crypto';
import { WithStartWorkflowOperation } from '@temporalio/client';
import type { Client } from '@temporalio/client';
import { sendUpdate, startWithUpdate } from '../../api/lifecycle-updates';
import { shanghaiDay } from '../../domain/calendar/plain-date';
import type { WorkCalendar } from '../../domain/calendar/working-days';
import type { PolicyPack } from '../../domain/policy/policy-pack';
import { commandUpdates, inspectionInput } from '../../workflows/messages';
import { inspectionWorkflowId } from '../../workflows/workflow-ids';
import { envelopeOf } from '../script/act';
import { agency, enterprise } from '../script/people';
import { plannedInspection } from '../script/planned-inspection';
import { facts } from '../script/registers';
import { bare, bareUpdate } from './bare-workflow';

/** Drives one lifecycle to its last answer; tells how long each update took, in milliseconds. @returns the workflow's id */
export type Contestant = (onUpdate: (ms: number) => void) => Promise<string>;

export interface RuleBook {
  readonly pack: PolicyPack;
  readonly calendar: WorkCalendar;
}

export const bareTaskQueue = 'bench-bare';

/** A caller who got no answer in time asks again under the same update id, as the API tells people to. */
const updateTimeoutMs = 60_000;

const timed = async <T>(onUpdate: (ms: number) => void, send: () => Promise<T>): Promise<T> => {
  const startedAt = performance.now();
  const answer = await send();
  onUpdate(performance.now() - startedAt);
  return answer;
};

const today = () => shanghaiDay(new Date().toISOString());

/** Bare Temporal, told the same things: the same input, the same envelopes and answers of the same shape. */
export const bareContestant =
  (client: Client, { pack, calendar }: RuleBook): Contestant =>
  async (onUpdate) => {
    const reach = { temporal: client, updateTimeoutMs };
    const workflowId = `bare-${randomUUID()}`;
    const acts = plannedInspection(workflowId, today());
    const startWorkflowOperation = new WithStartWorkflowOperation(bare, {
      workflowId,
      taskQueue: bareTaskQueue,
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
      args: [inspectionInput(pack, calendar, today()), acts.length],
    });
    const [first, ...rest] = acts.map((act) => envelopeOf(act, facts));
    if (first === undefined) throw new RangeError('an inspection has a first command');
    await timed(onUpdate, () =>
      client.workflow.executeUpdateWithStart(bareUpdate, {
        startWorkflowOperation,
        args: [first],
        updateId: randomUUID(),
      }),
    );
    for (const envelope of rest)
      await timed(onUpdate, () =>
        sendUpdate(reach, { workflowId, update: bareUpdate, updateId: randomUUID(), envelope }),
      );
    return workflowId;
  };

/** Ruqi's inspection through the very functions with which the API reaches it. */
export const ruqiContestant = (client: Client, { pack, calendar }: RuleBook): Contestant => {
  const reach = { temporal: client, updateTimeoutMs };
  return async (onUpdate) => {
    const id = randomUUID();
    const workflowId = inspectionWorkflowId(id);
    const [first, ...rest] = plannedInspection(id, today()).map((act) => ({
      workflowId,
      update: commandUpdates[act.name],
      updateId: randomUUID(),
      envelope: envelopeOf(act, facts),
    }));
    if (first === undefined) throw new RangeError('an inspection has a first command');
    const input = inspectionInput(pack, calendar, today());
    const searchable = { agencyId: agency, enterpriseId: enterprise };
    await timed(onUpdate, () =>
      startWithUpdate(reach, { ...first, workflowType: 'inspection', input, searchable }),
    );
    for (const request of rest) await timed(onUpdate, () => sendUpdate(reach, request));
    return workflowId;
  };
};
