// Settles forgotten claims on places in the visit ledger from time to time, in case nobody touches that ledger again.
import type { Client } from '@temporalio/client';
import type { Pool } from 'pg';
import { inRounds, type Upkeep } from './rounds';
import { settleVisitClaims } from './settle-visit-claims';

export interface VisitUpkeepOptions {
  readonly client: Client;
  readonly pool: Pool;
  readonly onError: (error: unknown) => void;
  readonly everyMs?: number;
}

export const startVisitUpkeep = ({ client, pool, onError, everyMs = 30_000 }: VisitUpkeepOptions): Upkeep =>
  inRounds(
    async (stopped) => {
      for (let settled = true; settled && !stopped();) settled = await settleVisitClaims({ client, pool });
    },
    { everyMs, onError },
  );
