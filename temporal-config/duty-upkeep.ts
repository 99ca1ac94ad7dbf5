// Sees to it that nobody misses a standing duty, outside every lifecycle: letters are written for what is new, and go.
import { tellDuties } from '../activities/duty-letters';
import type { LetterBook } from '../activities/letters/letter';
import type { ApartDeps } from '../activities/letters-apart';
import { sendLettersApart } from '../activities/notice-letters';
import type { WorkCalendar } from '../domain/calendar/working-days';
import type { PolicyPack } from '../domain/policy/policy-pack';
import { placeAt } from '../prisma/queries/standing-duties/place';
import { inRounds, type Upkeep } from './rounds';

export interface DutyUpkeepOptions extends ApartDeps {
  readonly packs: Iterable<PolicyPack>;
  readonly calendar: WorkCalendar;
  readonly letterBook: LetterBook;
  readonly onError: (error: unknown) => void;
  readonly everyMs?: number;
}

/** One round. What a place cannot read today holds up neither the other places nor the letters already written. @param now ISO */
export const tendDuties = async (
  { packs, calendar, letterBook, onError, ...letters }: Omit<DutyUpkeepOptions, 'everyMs'>,
  now: string,
): Promise<void> => {
  for (const pack of packs)
    await tellDuties(placeAt(letters.pool, pack, { calendar, now }), letterBook, now).catch(onError);
  await sendLettersApart(letters);
};

export const startDutyUpkeep = ({ everyMs = 600_000, ...options }: DutyUpkeepOptions): Upkeep => {
  const packs = [...options.packs];
  const { onError } = options;
  return inRounds(() => tendDuties({ ...options, packs }, new Date().toISOString()), { everyMs, onError });
};
