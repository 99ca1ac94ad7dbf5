// Carries planning's commands to the lifecycles they are for. A refusal is an answer; whatever else goes wrong is thrown.
import { WithStartWorkflowOperation, WorkflowUpdateFailedError, type Client } from '@temporalio/client';
import {
  ApplicationFailure,
  WorkflowExecutionAlreadyStartedError,
  WorkflowNotFoundError,
} from '@temporalio/common';
import type { LifecycleStart, PlanningMessenger, Told } from '../activities/planning/messenger';
import {
  commandUpdates,
  consultationCommandUpdates,
  inspectionInput,
  lifecycleInput,
  type CommandAnswer,
} from '../workflows/messages';
import { agencyKey, enterpriseKey, jurisdictionKey, stageKey } from '../workflows/search-attributes';
import { consultationWorkflowId, inspectionWorkflowId, planWorkflowId } from '../workflows/workflow-ids';
import { inspectionTaskQueue } from './task-queues';

const workflowIds = {
  consultation: consultationWorkflowId,
  plan: planWorkflowId,
  inspection: inspectionWorkflowId,
} as const;

/** Of a lifecycle that has ended, which takes no command any more. */
const ended: Told = { ok: false, code: 'ended', message: '该事项已经办结，不再受理' };

const toldBy = async (send: () => Promise<unknown>): Promise<Told> => {
  try {
    await send();
    return { ok: true };
  } catch (error) {
    if (error instanceof WorkflowNotFoundError || error instanceof WorkflowExecutionAlreadyStartedError)
      return ended;
    if (!(error instanceof WorkflowUpdateFailedError) || !(error.cause instanceof ApplicationFailure))
      throw error;
    const { type, message } = error.cause;
    if (type === 'AcceptedUpdateCompletedWorkflow') return ended;
    return { ok: false, code: type ?? 'unknown', message };
  }
};

const startOperation = ({ workflow, id, pack, calendar, today, agencyId, enterpriseId }: LifecycleStart) =>
  new WithStartWorkflowOperation(workflow, {
    workflowId: workflowIds[workflow](id),
    taskQueue: inspectionTaskQueue,
    workflowIdConflictPolicy: 'USE_EXISTING',
    workflowIdReusePolicy: 'REJECT_DUPLICATE',
    typedSearchAttributes: [
      { key: jurisdictionKey, value: pack.id },
      { key: agencyKey, value: agencyId },
      ...(enterpriseId === null ? [] : [{ key: enterpriseKey, value: enterpriseId }]),
      { key: stageKey, value: workflow === 'inspection' ? 'plan' : 'open' },
    ],
    args: [(workflow === 'inspection' ? inspectionInput : lifecycleInput)(pack, calendar, today)],
  });

export const planningMessenger = (client: Client): PlanningMessenger => ({
  tell: ({ to, id, command, envelope, key }) =>
    toldBy(() =>
      client.workflow
        .getHandle(workflowIds[to](id))
        .executeUpdate<CommandAnswer, [unknown]>(command, { args: [envelope], updateId: key }),
    ),
  start: (start) =>
    toldBy(() => {
      const { command, envelope, id } = start;
      const update =
        command === 'openRound' ? consultationCommandUpdates.openRound : commandUpdates.draftInspection;
      return client.workflow.executeUpdateWithStart(update, {
        startWorkflowOperation: startOperation(start),
        args: [envelope],
        updateId: `start-${id}`,
      });
    }),
});
