// Bare Temporal against Ruqi's inspection: one Temporal server, one PostgreSQL, one process with both workers and the clients.
import { join } from 'node:path';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import { recordStepActivity } from '../../activities/record-step';
import type { NoticeActivities, RecordActivities } from '../../activities/types';
import { loadCalendar, loadPack } from '../../policies/load';
import { createDatabase } from '../../prisma/client';
import { startTemporaryPostgres } from '../../prisma/embedded-postgres';
import { applyMigrations } from '../../prisma/migrate';
import { connectClient } from '../../temporal-config/connection';
import { connectNative } from '../../temporal-config/native-connection';
import { payloadConverterPath } from '../../temporal-config/payload-converter-path';
import { createWorker } from '../../temporal-config/worker';
import { bundleWorkflows, modernJavaScript } from '../../temporal-config/workflow-bundle';
import { Cleanup } from '../cleanup';
import { startProductionServer } from '../production-server';
import { installQuietRuntime } from '../quiet-runtime';
import { bareContestant, bareTaskQueue, ruqiContestant } from './contestants';
import { measureLifecycles } from './measure';
import type { LifecycleBenchOptions, LifecycleFigures } from './measure';

/** Letters stay in the outbox: their dispatch belongs to no lifecycle and would run beside both contestants alike. */
const noLetters: NoticeActivities = { sendPendingNotices: () => Promise.resolve({ sent: 0, remaining: 0 }) };
const noActivities: RecordActivities & NoticeActivities = {
  ...noLetters,
  recordStep: () => Promise.reject(new Error('the bare workflow records nothing')),
};

/** Starts its own servers in throwaway folders, measures, and stops them. */
export const benchLifecycle = async (
  options: LifecycleBenchOptions,
  say: (line: string) => void,
): Promise<LifecycleFigures> => {
  installQuietRuntime();
  const cleanup = new Cleanup();
  try {
    const postgres = await startTemporaryPostgres({ durability: 'durable' });
    cleanup.add(() => postgres.stop());
    const server = await startProductionServer(postgres.url, say);
    cleanup.add(() => server.stop());
    await applyMigrations(postgres.url);
    const place = { temporalAddress: server.address, temporalNamespace: 'default' };
    const database = createDatabase(postgres.url, { maxConnections: 20 });
    const connection = await connectNative(place);
    cleanup.add(
      () => database.close(),
      () => connection.close(),
    );
    const bareBundle = await bundleWorkflowCode({
      workflowsPath: join(__dirname, 'bare-workflow.ts'),
      payloadConverterPath,
      webpackConfigHook: modernJavaScript,
      logger: new DefaultLogger('ERROR'),
    });
    const parts = { connection, namespace: place.temporalNamespace };
    const workers = [
      await createWorker({
        ...parts,
        bundle: bareBundle,
        activities: noActivities,
        taskQueue: bareTaskQueue,
      }),
      await createWorker({
        ...parts,
        bundle: await bundleWorkflows(),
        activities: { ...noLetters, recordStep: recordStepActivity(database.pool, 'bench') },
      }),
    ];
    const running = Promise.all(workers.map((worker) => worker.run()));
    cleanup.add(async () => {
      for (const worker of workers) worker.shutdown();
      await running;
    });
    const { client } = await connectClient(place, { over: connection });
    const ruleBook = { pack: loadPack('huzhou', { allowDrafts: true }), calendar: loadCalendar() };
    const contestants = { bare: bareContestant(client, ruleBook), ruqi: ruqiContestant(client, ruleBook) };
    const servers = { temporal: server.pid, postgres: postgres.pid };
    return await measureLifecycles(client, contestants, servers, options, say);
  } finally {
    await cleanup.run();
  }
};
