// Lives the four years through: the product's worker and API on the server's clock, every act over HTTP, every notice brought by
// the worker's own upkeep.
import { openServerClock } from '../../../demo/stage/clock';
import { createStack } from '../../../demo/stage/closing';
import { startDemoIssuer } from '../../../demo/stage/demo-issuer';
import { openDesk, type Desk } from '../../../demo/stage/desk';
import type { CreditRecord } from '../../../demo/stage/scenario';
import { tellStory } from '../../../demo/stage/story';
import { instantOf } from '../../../demo/telling/shanghai-time';
import { createIdentity } from '../../../api/auth/identity';
import type { RuleBooks } from '../../../api/dependencies';
import { loadRuleBooks } from '../../../api/rule-books';
import { createDatabase, type Database } from '../../../prisma/client';
import { startCalendarUpkeep } from '../../../temporal-config/calendar-upkeep';
import { connectClient } from '../../../temporal-config/connection';
import { runApi, runWorker, seed, type Places } from '../api/product';
import { withNotice } from './notices';
import { acts, end, penalise, penalties, publications } from './years';

export interface Lived {
  readonly database: Database;
  readonly idOf: (name: string) => string;
  /** What its enterprise was shown of the record, by the day and time at which it looked. */
  readonly close: () => Promise<void>;
}

const hourMs = 3_600_000;

/** @param look called before each act and publication, at its time */
export const liveThrough = async (
  places: Places,
  look: (at: string, desk: Desk, idOf: (name: string) => string) => Promise<void> = () => Promise.resolve(),
): Promise<Lived> => {
  const closing = createStack();
  try {
    await seed(places.databaseUrl);
    const clock = await openServerClock(places.temporalAddress);
    closing.add(() => clock.close());
    const database = createDatabase(places.databaseUrl);
    closing.add(() => database.close());
    const temporal = await connectClient(places);
    closing.add(() => temporal.close());
    const worker = await runWorker(places);
    closing.add(() => worker.stop());
    const issuer = await startDemoIssuer();
    closing.add(() => issuer.close());
    const loaded = loadRuleBooks();
    let { calendar } = loaded;
    const ruleBooks: RuleBooks = {
      ...loaded,
      get calendar() {
        return calendar;
      },
    };
    const trusted = { issuer: issuer.url, audience: issuer.audience, subjectClaim: 'sub' };
    const api = await runApi(places, {
      now: clock.now,
      ruleBooks,
      identity: createIdentity(trusted, database.pool),
    });
    closing.add(() => api.stop());
    const desk = openDesk({ apiUrl: api.url, issuer, clock }, 'credit-years');

    const publish = async (year: number): Promise<void> => {
      calendar = withNotice(calendar, year);
      const faults: unknown[] = [];
      const upkeep = startCalendarUpkeep({
        client: temporal.client,
        pool: database.pool,
        calendar,
        everyMs: hourMs,
        onError: (error) => faults.push(error),
      });
      await upkeep.stop();
      if (faults.length > 0) throw new AggregateError(faults, `the notice of ${String(year)} did not arrive`);
    };

    const records = new Map<string, CreditRecord>();
    const todo: readonly (readonly [at: string, act: () => Promise<unknown>])[] = [
      ...acts.map(
        ([at, name, does]) =>
          [
            at,
            async () => {
              const record = records.get(name);
              if (record === undefined) throw new Error(`nobody was punished as ${name}`);
              await does(record);
            },
          ] as const,
      ),
      ...publications.map(([at, year]) => [at, () => publish(year)] as const),
    ].sort(([one], [other]) => (one < other ? -1 : Number(one > other)));

    const casts: { readonly name: string; readonly lifecycleId: string }[] = [];
    const idOf = (name: string): string => {
      const found = casts.find((cast) => cast.name === `credit-years/${name}`);
      if (found === undefined) throw new Error(`no record ${name}`);
      return found.lifecycleId;
    };
    const told = await tellStory(
      {
        name: 'credit-years',
        jurisdiction: 'huzhou',
        title: '',
        startsAt: '',
        tell: async (story) => {
          let on = '';
          for (const penalty of penalties) {
            if (penalty.on !== on) await story.at(`${penalty.on} 09:00`);
            on = penalty.on;
            process.stderr.write(penalty.name + '\n');
            records.set(penalty.name, await penalise(story, penalty));
          }
          for (const [at, act] of todo) {
            process.stderr.write(String(Date.now() / 1000) + ' ' + at + '\n');
            if (Date.parse(instantOf(at)) > Date.parse(clock.now())) await story.at(at);
            await act();
          }
          await story.at(end);
        },
      },
      desk,
      clock,
      () => Promise.resolve(),
    );
    casts.push(...told);
    void look;
    return { database, idOf, close: closing.closeAll };
  } catch (error) {
    process.stderr.write(String(error) + '\n');
    await closing.closeAll();
    throw error;
  }
};
