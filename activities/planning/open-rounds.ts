// Opens the rounds that must be open: found by the calendar, so that a day on which no server ran is made up for.
import { shanghaiDay } from '../../domain/calendar/plain-date';
import { roundsDue } from '../../domain/consultation/round-dates';
import { getLifecycle } from '../../prisma/queries/lifecycles';
import { keepPinnedPack } from '../../prisma/queries/pinned-packs';
import { roundOpening } from '../../prisma/queries/round-opening';
import type { PlanningDeps } from './deps';
import { bySystem } from './messenger';

export const openRounds = async (
  deps: PlanningDeps,
  jurisdiction: string,
  now: string,
): Promise<readonly string[]> => {
  const pack = deps.packOf(jurisdiction);
  if (pack === null) return [];
  const opened: string[] = [];
  for (const round of roundsDue(pack, shanghaiDay(now), deps.calendar)) {
    if ((await getLifecycle(deps.database.pool, round.id)) !== null) continue;
    const data = await roundOpening(deps.database.pool, pack, round);
    if (data === null) continue;
    await keepPinnedPack(deps.database.pool, pack);
    const told = await deps.messenger.start({
      workflow: 'consultation',
      id: round.id,
      pack,
      calendar: deps.calendar,
      today: shanghaiDay(now),
      agencyId: data.leadAgencyId,
      enterpriseId: null,
      command: 'openRound',
      envelope: bySystem(jurisdiction, data),
    });
    if (told.ok) opened.push(round.id);
    else if (told.code !== 'alreadyDrafted') throw new Error(`${round.id}: ${told.message}`);
  }
  return opened;
};
