// Plays the scenarios, two at a time, and hands each tale over in the scenarios' order as soon as it may be told.
import { presentDeadline } from '../api/presenting';
import type { Say } from '../processes/progress';
import { openDesk } from './stage/desk';
import { layGround, type Ground } from './stage/ground';
import { install } from './stage/installation';
import { planningDays } from './stage/planning-days';
import { readBack } from './stage/read-back';
import type { Scenario } from './stage/scenario';
import { tellStory } from './stage/story';
import type { Narration } from './telling/narrate';
import { instantOf } from './telling/shanghai-time';
import type { Tale } from './telling/tale';

/** Each story has a Temporal server of its own, with a Java machine; two keep two cores busy. */
const laneCount = 2;

interface Listener {
  /** Progress of slow first steps. */
  readonly say: Say;
  /** Once true, no further story begins; those under way end. */
  readonly isStopping: () => boolean;
  /** Called in the order of the scenarios. */
  readonly onTale: (tale: Tale, ground: Ground) => void;
}

const play = async (ground: Ground, scenario: Scenario): Promise<Tale> => {
  const installation = await install(ground, instantOf(scenario.startsAt));
  try {
    const desk = openDesk(installation, scenario.name);
    const runDay = planningDays(installation.temporal, scenario.jurisdiction);
    const casts = await tellStory(scenario, desk, installation.clock, async () => {
      await runDay();
    });
    const mailUrl = `http://127.0.0.1:${ground.mail.webPort}`;
    const lifecycles = await readBack(installation.database, mailUrl, casts);
    const { name, title, jurisdiction } = scenario;
    const place = ground.ruleBooks.packOf(jurisdiction)?.name ?? jurisdiction;
    return { scenario: name, place, title, lifecycles };
  } catch (error) {
    const { problems } = installation;
    if (problems.length === 0) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${why}；其间另有 ${problems.map((problem) => JSON.stringify(problem)).join('、')}`, {
      cause: error,
    });
  } finally {
    await installation.close();
  }
};

export const narrationOf = ({ names, ruleBooks }: Ground): Narration => ({
  names,
  explain: (deadline, { jurisdiction, calendar }) => {
    const pack = ruleBooks.packOf(jurisdiction);
    return pack === null ? '' : presentDeadline(deadline, pack, calendar, ruleBooks.clauseText).explanation;
  },
});

/** Starts the next one whenever one has ended; each result stands at its scenario's place. */
const inLanes = (
  ground: Ground,
  scenarios: readonly Scenario[],
  isStopping: () => boolean,
): readonly Promise<Tale>[] => {
  const ends: Promise<unknown>[] = Array.from({ length: laneCount }, () => Promise.resolve());
  const plays: Promise<Tale>[] = [];
  for (const [index, scenario] of scenarios.entries()) {
    const lane = index % laneCount;
    const played = (ends[lane] ?? Promise.resolve()).then(() => {
      if (isStopping()) throw new Error('未开始，已要求停止 (not begun)');
      return play(ground, scenario);
    });
    ends[lane] = played.catch(() => undefined);
    plays.push(played);
  }
  return plays;
};

/**
 * Plays all of them, also after one went wrong.
 * @returns those that went as they say
 * @throws AggregateError with a sentence for each that did not, after everything was stopped
 */
export const playAll = async (
  scenarios: readonly Scenario[],
  { say, isStopping, onTale }: Listener,
): Promise<readonly Tale[]> => {
  const ground = await layGround(say);
  const tales: Tale[] = [];
  const faults: Error[] = [];
  try {
    const plays = inLanes(ground, scenarios, isStopping);
    // One that fails before its turn to be told is no unhandled rejection.
    for (const played of plays) played.catch(() => undefined);
    for (const [index, played] of plays.entries()) {
      try {
        const tale = await played;
        tales.push(tale);
        onTale(tale, ground);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        faults.push(new Error(`${scenarios[index]?.name ?? ''}: ${why}`, { cause: error }));
      }
    }
  } finally {
    await ground.close();
  }
  if (faults.length > 0) throw new AggregateError(faults, faults.map(({ message }) => message).join('\n'));
  return tales;
};
