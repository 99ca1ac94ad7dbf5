// Opens the rounds that must be open: found by the calendar, so that a day on which no server ran is made up for.
import { shanghaiDay } from '../../domain/calendar/plain-date';
import { roundsDue, type RoundDates } from '../../domain/consultation/round-dates';
import type { DecidingBody } from '../../domain/consultation/state';
import type { PolicyPack } from '../../domain/policy/policy-pack';
import { getLifecycle } from '../../prisma/queries/lifecycles';
import {
  agenciesOfLine,
  coordinatingAgency,
  inspectingAgencies,
  planningAgencies,
} from '../../prisma/queries/merge-registers';
import { keepPinnedPack } from '../../prisma/queries/pinned-packs';
import type { PlanningDeps } from './deps';
import { bySystem } from './messenger';

const bodiesOf = async ({ database }: PlanningDeps, pack: PolicyPack): Promise<DecidingBody[]> =>
  await Promise.all(
    pack.consultation.bodies.value.map(async ({ body, line }) => ({
      body,
      agencyIds: line === null ? [] : [...(await agenciesOfLine(database.pool, pack.id, line))],
    })),
  );

/** @returns null where nobody plans anything, so that there is nothing to consult on */
const roundData = async (deps: PlanningDeps, pack: PolicyPack, round: RoundDates) => {
  const { pool } = deps.database;
  const agencyIds =
    round.kind === 'annual'
      ? await inspectingAgencies(pool, pack.id)
      : await planningAgencies(pool, pack.id, round.year);
  if (agencyIds.length === 0) return null;
  return {
    consultationId: round.id,
    kind: round.kind,
    year: round.year,
    month: round.month,
    from: round.from,
    to: round.to,
    closesOn: round.closesOn,
    publishBy: round.publishBy,
    leadAgencyId: (await coordinatingAgency(pool, pack.id)) ?? pack.id,
    bodies: (await bodiesOf(deps, pack)).map(({ body, agencyIds: ids }) => ({ body, agencyIds: [...ids] })),
    agencyIds: [...agencyIds],
  };
};

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
    const data = await roundData(deps, pack, round);
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
