// The local activity that records a step. Everything but a broken chain is worth another try.
import { Context } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import type { Pool } from 'pg';
import { guidanceEnds } from '../domain/guidance/state';
import { ChainBrokenError, recordStep } from '../prisma/record-step';
import { encodeStep } from './step-bytes';
import type { RecordedStep, Step } from './types';

const endStages: Readonly<Record<Step['lifecycleType'], readonly string[]>> = {
  inspection: ['closed', 'withdrawn', 'refused', 'voided'],
  creditRepair: ['closed'],
  plan: ['closed', 'withdrawn', 'refused'],
  consultation: ['closed'],
  complaint: ['closed', 'refused', 'withdrawn'],
  guidance: guidanceEnds,
};

/** Records one step outside Temporal as the activity does within it. `runId` names the run that decided it. */
export const recordDecidedStep = async (
  pool: Pool,
  step: Step,
  build: string,
  runId: string,
): Promise<RecordedStep> => {
  const ended = endStages[step.lifecycleType].includes(step.lifecycle.stage);
  try {
    const hash = await recordStep(pool, {
      ...step,
      ...encodeStep(step, build),
      runId,
      actorId: step.actor.id,
      command: step.command.name,
      lifecycle: { ...step.lifecycle, ended },
    });
    return { hash };
  } catch (error) {
    if (!(error instanceof ChainBrokenError)) throw error;
    throw ApplicationFailure.create({
      message: `记录链断裂 (chain broken): ${error.message}`,
      type: 'ChainBroken',
      nonRetryable: true,
      cause: error,
    });
  }
};

export const recordStepActivity =
  (pool: Pool, build: string) =>
  (step: Step): Promise<RecordedStep> => {
    const run = Context.current().info.workflowExecution?.runId;
    if (run === undefined) throw new TypeError('a step is recorded by the workflow that decided it');
    return recordDecidedStep(pool, step, build, run);
  };
