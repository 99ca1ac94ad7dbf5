// Lives the four years through: the product's worker and API on the server's clock, every act over HTTP, every notice brought by
// the worker's own upkeep.
import { createHash } from 'node:crypto';
import { openServerClock } from '../../../demo/stage/clock';
import { createStack } from '../../../demo/stage/closing';
import { startDemoIssuer } from '../../../demo/stage/demo-issuer';
import { openDesk } from '../../../demo/stage/desk';
import type { CreditRecord } from '../../../demo/stage/scenario';
import { tellStory } from '../../../demo/stage/story';
import { instantOf } from '../../../demo/telling/shanghai-time';
import { createIdentity } from '../../../api/auth/identity';
import type { RuleBooks } from '../../../api/dependencies';
import { loadRuleBooks } from '../../../api/rule-books';
import type { PolicyPack } from '../../../domain/policy/policy-pack';
import { createDatabase, type Database } from '../../../prisma/client';
import { startCalendarUpkeep } from '../../../temporal-config/calendar-upkeep';
import { connectClient } from '../../../temporal-config/connection';
import { runApi, runWorker, seed, type Places } from '../../integration/api/product';
import { withNotice } from './notices';
import { acts, attempts, end, glimpses, limitDecision, penalties, publications } from './years';
import { penalise } from './penalise';

export interface Lived {
  readonly database: Database;
  readonly idOf: (name: string) => string;
  /** What was shown, or why it was refused, and the record's row in the ledger, by time and record: `2026-12-20 10:00 hz-year-end`. */
  readonly seen: ReadonlyMap<string, Seen>;
  readonly close: () => Promise<void>;
}

interface Seen {
  readonly shown: unknown;
  readonly visit: unknown;
}

const hourMs = 3_600_000;

/** Huzhou's pack as a place might have it where a follow-up on site is one of the year's visits. */
const cappedOf = (pack: PolicyPack): PolicyPack => ({
  ...pack,
  hash: createHash('sha256').update(`capped ${pack.hash}`).digest('hex'),
  creditRepair: { ...pack.creditRepair, followUpCounted: 'cap' },
});

export const liveThrough = async (places: Places): Promise<Lived> => {
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
    let isCapped = false;
    const ruleBooks: RuleBooks = {
      ...loaded,
      packOf: (jurisdiction) => {
        const pack = loaded.packOf(jurisdiction);
        return pack !== null && isCapped ? cappedOf(pack) : pack;
      },
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
    const ids = new Map<string, string>();
    const seen = new Map<string, Seen>();
    const idOf = (name: string): string => {
      const id = ids.get(name);
      if (id === undefined) throw new Error(`no record ${name}`);
      return id;
    };
    const note = async (at: string, as: string, shown: unknown, name = as): Promise<void> => {
      const { rows } = await database.pool.query<object>(
        'SELECT year, status, counted FROM visit WHERE lifecycle_id = $1',
        [idOf(name)],
      );
      seen.set(`${at} ${as}`, { shown, visit: rows[0] ?? null });
    };
    const inOrder: readonly (readonly [at: string, act: () => Promise<unknown>])[] = [
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
      ...glimpses.map(
        ([at, name, personId]) =>
          [
            at,
            async () => note(at, name, await desk.read(personId, `/credit-repairs/${idOf(name)}`)),
          ] as const,
      ),
      ...attempts.map(
        ([at, name, personId, command, data]) =>
          [
            at,
            async () => {
              const path = `/credit-repairs/${idOf(name)}/commands/${command}`;
              await note(at, `${name} ${command}`, await desk.write(personId, path, data), name);
            },
          ] as const,
      ),
      [
        limitDecision.at,
        async () => {
          const reply = await desk.write(limitDecision.personId, '/limit-decisions', limitDecision.body);
          if (!reply.ok) throw new Error(reply.problem.detail);
        },
      ] as const,
    ].sort(([one], [other]) => (one < other ? -1 : Number(one > other)));

    await tellStory(
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
            isCapped = penalty.capped === true;
            const { record, id } = await penalise(story, penalty);
            records.set(penalty.name, record);
            ids.set(penalty.name, id);
          }
          for (const [at, act] of inOrder) {
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
    return { database, idOf, seen, close: closing.closeAll };
  } catch (error) {
    await closing.closeAll();
    throw error;
  }
};
