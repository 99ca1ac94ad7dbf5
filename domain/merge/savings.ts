// What a merged visit saves against every check coming by itself, told by what made it possible.
import type { Visit } from './board';
import type { Agency } from './problem';
import type { Saving } from './proposal';

/** The visits of all savings add up to the checks less one, the officer visits to the people planned less the people who go. */
export const savingsOf = (visit: Visit, agencies: readonly Agency[]): Saving[] => {
  const { checks, going } = visit;
  const teams = new Map<number, { checks: number; people: number; team: number }>();
  for (const { agency, people } of checks) {
    const own = teams.get(agency) ?? { checks: 0, people: 0, team: 0 };
    teams.set(agency, {
      checks: own.checks + 1,
      people: own.people + people,
      team: Math.max(own.team, people),
    });
  }
  const goers = going.seats.map(({ agency }) => agency);
  const lines = new Set(goers.map((agency) => agencies[agency]?.line ?? `${agency}`));
  let planned = 0;
  let teamed = 0;
  for (const { people, team } of teams.values()) {
    planned += people;
    teamed += team;
  }
  const savings: readonly Saving[] = [
    { code: 'sameAgency', visits: checks.length - teams.size, officerVisits: planned - teamed },
    { code: 'sameLine', visits: goers.length - lines.size, officerVisits: 0 },
    { code: 'joint', visits: lines.size - 1, officerVisits: 0 },
    { code: 'entrusted', visits: teams.size - goers.length, officerVisits: teamed - going.people },
  ];
  return savings.filter(({ visits, officerVisits }) => visits > 0 || officerVisits > 0);
};
