// Sends a command to its lifecycle and waits for the answer, turning Temporal's ways of failing into ours.
import { WithStartWorkflowOperation, WorkflowUpdateFailedError } from '@temporalio/client';
import {
  ApplicationFailure,
  WorkflowExecutionAlreadyStartedError,
  WorkflowNotFoundError,
} from '@temporalio/common';
import type {
  CommandAnswer,
  CommandEnvelope,
  CommandUpdate,
  LifecycleInput,
  RefusalDetails,
} from '../workflows/messages';
import { agencyKey, enterpriseKey, jurisdictionKey, stageKey } from '../workflows/search-attributes';
import { inspectionTaskQueue } from '../temporal-config/task-queues';
import { ApiError } from './api-errors';
import type { ApiDependencies } from './dependencies';
import { RefusedError } from './refused-error';
import { temporalFault } from './unavailable';

type Reach = Pick<ApiDependencies, 'temporal' | 'updateTimeoutMs'>;

/** The lifecycle has ended, so no update reaches it any more; what it says must be read from its record. */
export class LifecycleEndedError extends Error {
  override readonly name = 'LifecycleEndedError';
}

/** Temporal's type for an update that was accepted and whose workflow was then ended from outside before it answered. */
const endedBeforeAnswer = 'AcceptedUpdateCompletedWorkflow';

/**
 * Before an update is accepted, an end of its workflow makes it not found, be it that the end came first ("workflow
 * execution already completed") or while the update waited ("workflow update was aborted by closing workflow").
 */
const saysEnded = (error: unknown): boolean =>
  error instanceof WorkflowNotFoundError ||
  error instanceof WorkflowExecutionAlreadyStartedError ||
  (error instanceof WorkflowUpdateFailedError &&
    error.cause instanceof ApplicationFailure &&
    error.cause.type === endedBeforeAnswer);

const isRefusalDetails = (value: unknown): value is RefusalDetails =>
  typeof value === 'object' && value !== null && 'code' in value && 'message' in value && 'source' in value;

const translated = (error: unknown): unknown => {
  if (saysEnded(error)) return new LifecycleEndedError('lifecycle has ended', { cause: error });
  if (error instanceof WorkflowUpdateFailedError) {
    const details: unknown = error.cause instanceof ApplicationFailure ? error.cause.details?.[0] : undefined;
    return isRefusalDetails(details) ? new RefusedError(details) : error;
  }
  const fault = temporalFault(error);
  return fault === null ? error : new ApiError(fault, { cause: error });
};

const waitFor = async (
  { temporal, updateTimeoutMs }: Reach,
  send: () => Promise<CommandAnswer>,
): Promise<CommandAnswer> => {
  try {
    return await temporal.withDeadline(Date.now() + updateTimeoutMs, send);
  } catch (error) {
    throw translated(error);
  }
};

export interface UpdateRequest {
  readonly workflowId: string;
  readonly update: CommandUpdate;
  readonly updateId: string;
  readonly envelope: CommandEnvelope;
}

/**
 * The same update id twice gives the first one's answer.
 * @throws RefusedError when the rule book said no, LifecycleEndedError, ApiError temporalUnavailable or answerPending
 */
export const sendUpdate = async (reach: Reach, request: UpdateRequest): Promise<CommandAnswer> => {
  const { workflowId, update, updateId, envelope } = request;
  return await waitFor(reach, () =>
    reach.temporal.workflow.getHandle(workflowId).executeUpdate(update, { args: [envelope], updateId }),
  );
};

export interface StartRequest extends UpdateRequest {
  readonly workflowType: 'inspection' | 'plan' | 'consultation' | 'complaint' | 'guidance';
  readonly input: LifecycleInput;
  readonly searchable: { readonly agencyId: string; readonly enterpriseId: string | null };
  /** Stage in Temporal's own list until the first step is shown. */
  readonly stage?: string;
  /** Whether a run of this id that has ended may be followed by another; default: no. */
  readonly mayFollowEnded?: boolean;
}

/**
 * Starts the lifecycle with its first command in one go; one that already runs takes the command instead.
 * @throws as sendUpdate; LifecycleEndedError also when an ended one may not be followed by another
 */
export const startWithUpdate = async (reach: Reach, request: StartRequest): Promise<CommandAnswer> => {
  const { workflowId, workflowType, input, searchable, update, updateId, envelope } = request;
  const startWorkflowOperation = new WithStartWorkflowOperation(workflowType, {
    workflowId,
    taskQueue: inspectionTaskQueue,
    workflowIdConflictPolicy: 'USE_EXISTING',
    workflowIdReusePolicy: request.mayFollowEnded === true ? 'ALLOW_DUPLICATE' : 'REJECT_DUPLICATE',
    typedSearchAttributes: [
      { key: jurisdictionKey, value: input.pack.id },
      { key: agencyKey, value: searchable.agencyId },
      ...(searchable.enterpriseId === null ? [] : [{ key: enterpriseKey, value: searchable.enterpriseId }]),
      { key: stageKey, value: request.stage ?? 'plan' },
    ],
    args: [input],
  });
  return await waitFor(reach, () =>
    reach.temporal.workflow.executeUpdateWithStart(update, {
      startWorkflowOperation,
      args: [envelope],
      updateId,
    }),
  );
};
