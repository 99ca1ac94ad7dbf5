// Settles forgotten claims on places in the visit ledger from time to time, in case nobody touches that ledger again.
import type { Client } from '@temporalio/client';
import type { Pool } from 'pg';
import { settleVisitClaims } from './settle-visit-claims';

export interface VisitUpkeep {
  stop(): Promise<void>;
}

export interface VisitUpkeepOptions {
  readonly client: Client;
  readonly pool: Pool;
  readonly onError: (error: unknown) => void;
  readonly everyMs?: number;
}

export const startVisitUpkeep = ({
  client,
  pool,
  onError,
  everyMs = 30_000,
}: VisitUpkeepOptions): VisitUpkeep => {
  let running: Promise<unknown> | null = null;
  let stopped = false;
  const settleAll = async (): Promise<void> => {
    for (let settled = true; settled && !stopped;) settled = await settleVisitClaims({ client, pool });
  };
  const sweep = setInterval(() => {
    running ??= settleAll()
      .catch(onError)
      .finally(() => {
        running = null;
      });
  }, everyMs);
  return {
    stop: async () => {
      stopped = true;
      clearInterval(sweep);
      await running;
    },
  };
};
