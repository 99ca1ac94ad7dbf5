// Sees to evaluations from time to time, outside every lifecycle: asks for those that are due, sends the letters, closes batches.
import { sendInvitations } from '../activities/evaluation-letters';
import type { ApartDeps } from '../activities/letters-apart';
import { shanghaiDay } from '../domain/calendar/plain-date';
import type { PolicyPack } from '../domain/policy/policy-pack';
import { monthOf } from '../domain/voice/evaluation';
import { closeEvaluationBatches } from '../prisma/queries/evaluation-batches';
import { inviteToEvaluate } from '../prisma/queries/evaluation-invitations';
import { inRounds, type Upkeep } from './rounds';

const dayMs = 86_400_000;

export interface VoiceUpkeepOptions extends ApartDeps {
  readonly packs: Iterable<PolicyPack>;
  readonly onError: (error: unknown) => void;
  readonly everyMs?: number;
}

/** One round. Visits over for longer than a week, as after an outage of ours, are not asked about any more. @param now ISO */
export const tendVoice = async (
  { packs, ...letters }: Omit<VoiceUpkeepOptions, 'onError' | 'everyMs'>,
  now: string,
): Promise<void> => {
  await inviteToEvaluate(letters.pool, new Date(Date.parse(now) - 7 * dayMs).toISOString());
  for (const { id: jurisdiction, voice } of packs)
    await closeEvaluationBatches(letters.pool, {
      jurisdiction,
      threshold: voice.threshold.value,
      month: monthOf(shanghaiDay(now)),
    });
  await sendInvitations(letters);
};

export const startVoiceUpkeep = ({ onError, everyMs = 600_000, ...options }: VoiceUpkeepOptions): Upkeep => {
  const packs = [...options.packs];
  return inRounds(() => tendVoice({ ...options, packs }, new Date().toISOString()), { everyMs, onError });
};
