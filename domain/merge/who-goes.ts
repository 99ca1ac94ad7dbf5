// Which agencies of a visit really go: an owner stays at home when another agency that goes anyway does its simple items
// (委托查、代查: HZ-19, CX-64). One team an agency does all of its checks one after another.
import { at } from './at';
import type { Check } from './problem';

export interface Seat {
  readonly agency: number;
  readonly people: number;
}

export interface Entrusted {
  readonly check: Check;
  /** The agency that does it. */
  readonly by: number;
  readonly ref: string;
}

export interface Going {
  /** Who goes, by agency. */
  readonly seats: readonly Seat[];
  readonly entrusted: readonly Entrusted[];
  readonly people: number;
}

/** Ways to entrust that are tried in one visit; beyond it the agencies with the highest numbers go themselves. */
const MOST_WAYS = 4096;

/** -1: goes itself. */
type Way = readonly number[];

interface Choice {
  readonly agency: number;
  /** Agencies of this visit to which all of its checks are entrusted. */
  readonly takers: readonly number[];
}

const takersOfAll = (checks: readonly Check[], agency: number, present: ReadonlySet<number>): number[] => {
  const own = checks.filter((check) => check.agency === agency);
  return at(own, 0)
    .takers.map((taker) => taker.agency)
    .filter(
      (taker) => present.has(taker) && own.every(({ takers }) => takers.some((t) => t.agency === taker)),
    );
};

const choicesOf = (checks: readonly Check[], teams: ReadonlyMap<number, number>): Choice[] => {
  const present = new Set(teams.keys());
  const choices: Choice[] = [];
  let ways = 1;
  for (const agency of [...present].sort((a, b) => a - b)) {
    const takers = takersOfAll(checks, agency, present);
    if (takers.length === 0 || ways * (takers.length + 1) > MOST_WAYS) continue;
    ways *= takers.length + 1;
    choices.push({ agency, takers });
  }
  return choices;
};

function* waysOf(choices: readonly Choice[], way: Way = []): Generator<Way> {
  const choice = choices[way.length];
  if (choice === undefined) {
    yield way;
    return;
  }
  for (const taker of [-1, ...choice.takers]) yield* waysOf(choices, [...way, taker]);
}

/** Teams when it is done this way; null when somebody would be entrusted who stays at home himself. */
const teamsOf = (
  teams: ReadonlyMap<number, number>,
  choices: readonly Choice[],
  way: Way,
): Map<number, number> | null => {
  const going = new Map(teams);
  for (const [index, { agency }] of choices.entries()) if (way[index] !== -1) going.delete(agency);
  for (const [index, { agency }] of choices.entries()) {
    const taker = at(way, index);
    if (taker === -1) continue;
    const team = going.get(taker);
    if (team === undefined) return null;
    going.set(taker, Math.max(team, teams.get(agency) ?? 0));
  }
  return going;
};

const total = (teams: ReadonlyMap<number, number>): number => [...teams.values()].reduce((a, b) => a + b, 0);

const seatsOf = (teams: ReadonlyMap<number, number>): Seat[] =>
  [...teams].map(([agency, people]) => ({ agency, people })).sort((a, b) => a.agency - b.agency);

/**
 * Fewest people in all, then fewest agencies, then the first way in the order of agencies, going oneself before being entrusted and
 * the takers ascending.
 */
export const whoGoes = (checks: readonly Check[]): Going => {
  const teams = new Map<number, number>();
  let isEntrustable = false;
  for (const { agency, people, takers } of checks) {
    teams.set(agency, Math.max(people, teams.get(agency) ?? 0));
    isEntrustable ||= takers.length > 0;
  }
  if (!isEntrustable || teams.size === 1)
    return { seats: seatsOf(teams), entrusted: [], people: total(teams) };
  const choices = choicesOf(checks, teams);
  let best = { teams, way: choices.map(() => -1) as Way, people: total(teams) };
  for (const way of waysOf(choices)) {
    const going = teamsOf(teams, choices, way);
    if (going === null) continue;
    const people = total(going);
    if (people < best.people || (people === best.people && going.size < best.teams.size))
      best = { teams: going, way, people };
  }
  const takerOf = new Map(choices.map(({ agency }, index) => [agency, at(best.way, index)]));
  const entrusted = checks.flatMap((check): Entrusted[] => {
    const by = takerOf.get(check.agency) ?? -1;
    const taker = check.takers.find(({ agency }) => agency === by);
    return taker === undefined ? [] : [{ check, by, ref: taker.ref }];
  });
  return { seats: seatsOf(best.teams), entrusted, people: best.people };
};
