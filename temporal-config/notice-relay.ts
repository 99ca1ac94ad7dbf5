// Starts the dispatch of letters whenever the outbox may hold some: on PostgreSQL's NOTIFY, and every minute in case one was missed.
import { Client as PostgresClient } from 'pg';
import type { Client } from '@temporalio/client';
import { wakeSignal } from '../workflows/messages';
import { noticeDispatchWorkflowId } from '../workflows/workflow-ids';
import { inspectionTaskQueue } from './task-queues';

export interface NoticeRelay {
  stop(): Promise<void>;
}

export interface NoticeRelayOptions {
  readonly client: Client;
  readonly databaseUrl: string;
  readonly onError: (error: unknown) => void;
  /** Gathers notifications for this long before a dispatch is asked for. */
  readonly gatherMs?: number;
  readonly sweepMs?: number;
}

/** Wakes the one dispatch workflow, starting it when it is not running. */
const wakeDispatch = async (client: Client): Promise<void> => {
  await client.workflow.signalWithStart('noticeDispatch', {
    workflowId: noticeDispatchWorkflowId,
    taskQueue: inspectionTaskQueue,
    signal: wakeSignal,
  });
};

export const startNoticeRelay = ({
  client,
  databaseUrl,
  onError,
  gatherMs = 300,
  sweepMs = 60_000,
}: NoticeRelayOptions): NoticeRelay => {
  let stopped = false;
  let pending: NodeJS.Timeout | null = null;
  let listener: PostgresClient | null = null;
  let retry: NodeJS.Timeout | null = null;

  const wake = (): void => {
    if (stopped || pending !== null) return;
    pending = setTimeout(() => {
      pending = null;
      wakeDispatch(client).catch(onError);
    }, gatherMs);
  };

  const listen = async (): Promise<void> => {
    const next = new PostgresClient({ connectionString: databaseUrl });
    listener = next;
    next.on('notification', wake);
    next.on('error', (error) => {
      onError(error);
      if (!stopped && listener === next) retry = setTimeout(() => void listen().catch(onError), 2_000);
    });
    try {
      await next.connect();
      await next.query('LISTEN ruqi_notice');
      wake();
    } catch (error) {
      onError(error);
      if (!stopped) retry = setTimeout(() => void listen().catch(onError), 2_000);
    }
  };

  const sweep = setInterval(wake, sweepMs);
  void listen();
  return {
    stop: async () => {
      stopped = true;
      clearInterval(sweep);
      if (pending !== null) clearTimeout(pending);
      if (retry !== null) clearTimeout(retry);
      await listener?.end().catch(() => undefined);
    },
  };
};
