// One connection of the process that hears PostgreSQL's NOTIFY, taken up again whenever it breaks.
import type { Pool, PoolClient } from 'pg';

export interface Listening {
  stop(): void;
}

export interface ListeningOptions {
  readonly channel: string;
  /** Called at every notification, and whenever the connection stands again: some may have been missed. */
  readonly onWake: () => void;
  readonly onError: (error: unknown) => void;
}

const firstPauseMs = 100;
const longestPauseMs = 10_000;

/** @param options.channel an SQL identifier */
export const listenTo = (pool: Pool, { channel, onWake, onError }: ListeningOptions): Listening => {
  let stopped = false;
  let current: PoolClient | null = null;
  let retry: NodeJS.Timeout | null = null;
  let pauseMs = firstPauseMs;

  const again = (error: unknown): void => {
    if (stopped) return;
    onError(error);
    retry = setTimeout(() => void open(), pauseMs);
    pauseMs = Math.min(pauseMs * 2, longestPauseMs);
  };

  /** Back to the pool as broken: the next one is a new connection. */
  const drop = (client: PoolClient, error?: Error): void => {
    client.removeAllListeners('notification');
    current = null;
    client.release(error ?? true);
  };

  const open = async (): Promise<void> => {
    let client: PoolClient;
    try {
      client = await pool.connect();
    } catch (error) {
      again(error);
      return;
    }
    if (stopped) {
      client.release();
      return;
    }
    current = client;
    const onBroken = (error: Error): void => {
      if (current !== client) return;
      drop(client, error);
      again(error);
    };
    client.on('error', onBroken);
    client.on('notification', onWake);
    try {
      await client.query(`LISTEN ${channel}`);
      pauseMs = firstPauseMs;
      onWake();
    } catch (error) {
      onBroken(error instanceof Error ? error : new Error(String(error)));
    }
  };

  void open();
  return {
    stop: () => {
      stopped = true;
      if (retry !== null) clearTimeout(retry);
      if (current !== null) drop(current);
    },
  };
};
