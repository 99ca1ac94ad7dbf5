// Clears the evidence folder from time to time of what nobody came back for.
import type { Pool } from 'pg';
import { clearEvidence } from '../evidence/upkeep';
import { inRounds, type Upkeep } from './rounds';
import type { Settings } from './settings';

const dayMs = 86_400_000;

export interface EvidenceUpkeepOptions {
  readonly pool: Pool;
  readonly evidence: Pick<Settings['evidence'], 'folder' | 's3' | 'keepDays'>;
  readonly onError: (error: unknown) => void;
  readonly everyMs?: number;
}

export const startEvidenceUpkeep = ({
  pool,
  evidence,
  onError,
  everyMs = 3_600_000,
}: EvidenceUpkeepOptions): Upkeep =>
  inRounds(
    () => clearEvidence({ pool, place: evidence, before: new Date(Date.now() - evidence.keepDays * dayMs) }),
    { everyMs, onError },
  );
