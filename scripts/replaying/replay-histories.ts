// Runs histories through today's workflow code, as a worker would that takes a lifecycle over: no server is needed.
import {
  DefaultLogger,
  Runtime,
  Worker,
  type ReplayResult,
  type ReplayWorkerOptions,
} from '@temporalio/worker';
import { payloadConverterPath } from '../../temporal-config/payload-converter-path';
import { bundleWorkflows } from '../../temporal-config/workflow-bundle';
import { historyOf, type HistoryEvent, type HistoryFile } from './history-files';

/** null: it replays. */
export type Verdict = ReplayResult['error'] | null;

/** The SDK's own lines would drown the answer. Once in a process, before the first replay. */
export const quieten = (): void => {
  Runtime.install({
    logger: new DefaultLogger('ERROR', () => undefined),
    telemetryOptions: { logging: { filter: 'off' } },
  });
};

const optionsOfProduct = async (): Promise<ReplayWorkerOptions> => ({
  workflowBundle: await bundleWorkflows(),
  dataConverter: { payloadConverterPath },
});

/** Verdicts in the order of the files. @throws HistoryFileFault when a history cannot be read */
export const replayAll = async (files: readonly HistoryFile[]): Promise<readonly Verdict[]> => {
  const histories = files.map(({ workflowId, events }) => ({ workflowId, history: historyOf(events) }));
  const verdicts: Verdict[] = [];
  if (histories.length > 0)
    for await (const { error } of Worker.runReplayHistories(await optionsOfProduct(), histories))
      verdicts.push(error ?? null);
  return verdicts;
};

export const replayBeginning = async (file: HistoryFile, events: readonly HistoryEvent[]): Promise<Verdict> =>
  (await replayAll([{ ...file, events }]))[0] ?? null;
