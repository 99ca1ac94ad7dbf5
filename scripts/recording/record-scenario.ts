// Lives one scenario through production code on a time-skipping server and reads back the history of every workflow in it.
import type { Client } from '@temporalio/client';
import { openDesk } from '../../demo/stage/desk';
import type { Ground } from '../../demo/stage/ground';
import { install } from '../../demo/stage/installation';
import { readBack } from '../../demo/stage/read-back';
import type { Scenario } from '../../demo/stage/scenario';
import { tellStory, type Cast } from '../../demo/stage/story';
import { instantOf } from '../../demo/telling/shanghai-time';
import { until } from '../../processes/until';
import { planningDays } from '../../demo/stage/planning-days';
import {
  consultationWorkflowId,
  complaintWorkflowId,
  creditRepairWorkflowId,
  guidanceWorkflowId,
  inspectionWorkflowId,
  noticeDispatchWorkflowId,
  planWorkflowId,
} from '../../workflows/workflow-ids';
import { historyText } from './history-text';

/** A way through a workflow, and the history that it left. */
export interface Recording {
  /** Name of the file without its ending, such as `cixi-annual-cap.third-visit`. */
  readonly way: string;
  readonly text: string;
}

const endTimeoutMs = 10_000;

const workflowIdOf = ({ type, lifecycleId }: Cast): string => {
  switch (type) {
    case 'inspection':
      return inspectionWorkflowId(lifecycleId);
    case 'creditRepair':
      return creditRepairWorkflowId(lifecycleId);
    case 'complaint':
      return complaintWorkflowId(lifecycleId);
    case 'guidance':
      return guidanceWorkflowId(lifecycleId);
    case 'plan':
      return planWorkflowId(lifecycleId);
    case 'consultation':
      return consultationWorkflowId(lifecycleId);
  }
};

/** @throws when the workflow does not end: a lifecycle ends just after its last answer, and its history is whole only then */
const fetchText = async (temporal: Client, workflowId: string): Promise<string> => {
  const handle = temporal.workflow.getHandle(workflowId);
  const hasEnded = async (): Promise<boolean> => (await handle.describe()).status.name !== 'RUNNING';
  if (!(await until(hasEnded, { timeoutMs: endTimeoutMs, everyMs: 100 })))
    throw new Error(`${workflowId} 没有结束 (has not ended)`);
  return historyText(await handle.fetchHistory());
};

/**
 * @returns a recording for each lifecycle, and one of the dispatch of letters in its latest run
 * @throws when the scenario goes another way than it says, or a lifecycle of it does not end
 */
export const recordScenario = async (ground: Ground, scenario: Scenario): Promise<readonly Recording[]> => {
  const installation = await install(ground, instantOf(scenario.startsAt));
  try {
    const { clock, database, temporal } = installation;
    const days = new Map<string, string>();
    const runDay = planningDays(temporal, scenario.jurisdiction);
    const casts = await tellStory(scenario, openDesk(installation, scenario.name), clock, async (part) => {
      const workflowId = await runDay();
      if (part !== null) days.set(part, workflowId);
    });
    const recordings: Recording[] = [];
    for (const cast of casts)
      recordings.push({
        way: cast.name.replace('/', '.'),
        text: await fetchText(temporal, workflowIdOf(cast)),
      });
    // Settles when all letters are sent, so that no dispatch is caught half-way.
    await readBack(database, `http://127.0.0.1:${ground.mail.webPort}`, casts);
    const letters = await fetchText(temporal, noticeDispatchWorkflowId);
    recordings.push({ way: `${scenario.name}.letters`, text: letters });
    for (const [part, workflowId] of days)
      recordings.push({ way: `${scenario.name}.${part}`, text: await fetchText(temporal, workflowId) });
    return recordings;
  } finally {
    await installation.close();
  }
};
