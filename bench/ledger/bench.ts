// One check of the visit ledger among millions of rows: the places taken and what stands before them, in one act, durable.
import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { plainDateSchema } from '../../domain/calendar/plain-date';
import { draftSchema, type Draft } from '../../domain/inspection/draft';
import { createDatabase } from '../../prisma/client';
import { startTemporaryPostgres } from '../../prisma/embedded-postgres';
import { applyMigrations } from '../../prisma/migrate';
import { claimOf, letPlacesGo, takePlaces } from '../../prisma/queries/visit-places';
import { journeyDraft } from '../../api/inspections/example';
import { Cleanup } from '../cleanup';
import { quantile, rounded } from '../statistics';
import { anyPair, loadLedger, years } from './load';

export interface LedgerBenchOptions {
  readonly rows: number;
  readonly clients: number;
  /** Checks of each client in each round. */
  readonly checks: number;
  readonly rounds: number;
}

export interface LedgerFigures {
  readonly bench: 'ledger';
  readonly rows: number;
  readonly clients: number;
  readonly checks: number;
  readonly check_p50_ms: number;
  readonly check_p99_ms: number;
  /** All clients at one agency's visits of one enterprise, in a year without a place left: they wait for each other. */
  readonly contended_p50_ms: number;
  readonly contended_p99_ms: number;
  /** One row with a key written durably by the same clients over the same connections, in turn with ours. */
  readonly floor_p50_ms: number;
  readonly floor_p99_ms: number;
  readonly table_mb: number;
  readonly load_seconds: number;
}

const year = years.first + years.count - 1;

const parsed = draftSchema.parse(journeyDraft);

const draftFor = ({ enterpriseId, agencyId }: { enterpriseId: string; agencyId: string }): Draft => ({
  ...parsed,
  enterpriseId,
  leadAgencyId: agencyId,
  agencyIds: [agencyId],
  window: {
    from: plainDateSchema.parse(`${String(year)}-06-01`),
    to: plainDateSchema.parse(`${String(year)}-06-10`),
  },
});

/** Answers how long the part that is measured took, in milliseconds. */
type Ask = () => Promise<number>;

const timed = async (act: () => Promise<unknown>): Promise<number> => {
  const startedAt = performance.now();
  await act();
  return performance.now() - startedAt;
};

/** @param isKept the place stays, as while its command is under way; else it is let go, which is not measured */
const check =
  (pool: Pool, pair: () => ReturnType<typeof anyPair>, isKept: boolean): Ask =>
  async () => {
    const draft = draftFor(pair());
    const inspectionId = randomUUID();
    const attempt = { attempt: randomUUID(), updateId: `bench:${inspectionId}` };
    const asked = { inspectionId, jurisdiction: 'cixi', draft, year, counted: true, triggered: false };
    const took = await timed(() => takePlaces(pool, { ...asked, ...attempt }));
    if (!isKept) await letPlacesGo(pool, inspectionId, [claimOf(attempt)]);
    return took;
  };

const floor =
  (pool: Pool): Ask =>
  () =>
    timed(() =>
      pool.query({
        name: 'floor',
        text: 'INSERT INTO bench_floor VALUES ($1)',
        values: [randomUUID()],
      }),
    );

const measure = async (ask: Ask, clients: number, times: number): Promise<number[]> => {
  const took: number[] = [];
  const client = async (): Promise<void> => {
    for (let nth = 0; nth < times; nth += 1) took.push(await ask());
  };
  await Promise.all(Array.from({ length: clients }, client));
  return took;
};

const sizeOf = async (pool: Pool): Promise<number> => {
  const { rows } = await pool.query<{ mb: number }>(
    `SELECT (pg_total_relation_size('visit') / 1048576)::int AS mb`,
  );
  return rows[0]?.mb ?? 0;
};

/** How a look at the ledger is done, without the function around it. */
const planOf = async (
  pool: Pool,
  { enterpriseId, agencyId }: ReturnType<typeof anyPair>,
): Promise<string> => {
  const client = await pool.connect();
  try {
    await client.query(`LOAD 'auto_explain'`);
    await client.query(`SET auto_explain.log_min_duration = 0; SET auto_explain.log_nested_statements = on;
      SET auto_explain.log_analyze = on; SET auto_explain.log_buffers = on; SET client_min_messages = log`);
    const plans: string[] = [];
    client.on('notice', ({ message }) => plans.push(message ?? ''));
    await client.query('SELECT * FROM visits_before($1, NULL, $2, $3, $4)', [
      ...['nobody', enterpriseId, year, [agencyId]],
    ]);
    return plans[0] ?? '';
  } finally {
    client.release(true);
  }
};

export const benchLedger = async (
  { rows, clients, checks, rounds }: LedgerBenchOptions,
  say: (line: string) => void,
): Promise<LedgerFigures> => {
  const cleanup = new Cleanup();
  try {
    const postgres = await startTemporaryPostgres({ durability: 'durable' });
    cleanup.add(() => postgres.stop());
    await applyMigrations(postgres.url);
    say(`${String(rows)} rows: loading`);
    const loading = await timed(() => loadLedger(postgres.url, rows));
    const database = createDatabase(postgres.url, { maxConnections: clients });
    cleanup.add(() => database.close());
    const { pool } = database;
    const pair = () => anyPair(rows, Math.random);
    const hot = pair();
    const ways = {
      check: check(pool, pair, true),
      contended: check(pool, () => hot, false),
      floor: floor(pool),
    };
    const took: Record<keyof typeof ways, number[]> = { check: [], contended: [], floor: [] };
    // The first round only warms up.
    for (let round = 0; round <= rounds; round += 1)
      for (const way of ['check', 'contended', 'floor'] as const) {
        const sample = await measure(ways[way], clients, checks);
        if (round > 0) took[way].push(...sample);
        say(`${String(round)}/${String(rounds)} ${way}: p99 ${quantile(sample, 0.99).toFixed(2)} ms`);
      }
    say(await planOf(pool, pair()));
    const of = (way: keyof typeof ways, q: number): number => rounded(quantile(took[way], q), 2);
    return {
      bench: 'ledger',
      rows,
      clients,
      checks: took.check.length,
      check_p50_ms: of('check', 0.5),
      check_p99_ms: of('check', 0.99),
      contended_p50_ms: of('contended', 0.5),
      contended_p99_ms: of('contended', 0.99),
      floor_p50_ms: of('floor', 0.5),
      floor_p99_ms: of('floor', 0.99),
      table_mb: await sizeOf(pool),
      load_seconds: Math.round(loading / 1_000),
    };
  } finally {
    await cleanup.run();
  }
};
