// An approver opens the inbox: the first twenty by due date and the counts of the badge, among more and more open tasks.
import { Connection, Client as TemporalClient } from '@temporalio/client';
import { Client } from 'pg';
import pino from 'pino';
import { createIdentity } from '../../api/auth/identity';
import { loadRuleBooks } from '../../api/rule-books';
import { startApi } from '../../api/server';
import { startDemoIssuer, type DemoIssuer } from '../../demo/stage/demo-issuer';
import { createDatabase } from '../../prisma/client';
import { startTemporaryPostgres } from '../../prisma/embedded-postgres';
import { applyMigrations } from '../../prisma/migrate';
import { countTasks } from '../../prisma/queries/task-counts';
import { openTasks } from '../../prisma/queries/tasks';
import { Cleanup } from '../cleanup';
import { quantile, rounded } from '../statistics';
import { loadInbox, reader } from './load';
import { askPeer, loadPeer } from './peer';

export interface InboxBenchOptions {
  /** Open tasks, smallest first. */
  readonly sizes: readonly number[];
  readonly readers: number;
  /** First pages that each reader asks for in each round. */
  readonly pages: number;
  readonly rounds: number;
}

export interface InboxFigures {
  readonly bench: 'inbox';
  readonly open_tasks: number;
  readonly mine: number;
  readonly db_p50_ms: number;
  readonly db_p99_ms: number;
  /** The table made by hand (peer.ts) in the same database, in turn with ours. */
  readonly peer_db_p50_ms: number;
  readonly peer_db_p99_ms: number;
  readonly http_p50_ms: number;
  readonly http_p99_ms: number;
  /** p99 over HTTP against the smallest size of the same run. */
  readonly http_p99_growth: number;
}

type Ask = () => Promise<void>;

const ways = ['database', 'peer', 'http'] as const;
type Way = (typeof ways)[number];

interface Place {
  readonly tasks: number;
  readonly mine: number;
  readonly asks: Readonly<Record<Way, Ask>>;
}

const pageSize = 20;
const dayMs = 86_400_000;

const mineOf = async (url: string): Promise<number> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ mine: number }>(
    `SELECT count(*)::int AS mine FROM task_audience WHERE audience = $1`,
    [`${reader.jurisdiction}/${reader.agencyId}/agencyLeader`],
  );
  await client.end();
  return rows[0]?.mine ?? 0;
};

const askDatabase = (pool: ReturnType<typeof createDatabase>['pool']): Ask => {
  const { id: personId, ...rest } = reader;
  const inbox = { ...rest, personId };
  return async () => {
    const now = new Date();
    const soon = new Date(now.getTime() + dayMs).toISOString();
    await Promise.all([
      openTasks(pool, { ...inbox, limit: pageSize }),
      countTasks(pool, inbox, { now: now.toISOString(), soon }),
    ]);
  };
};

const askHttp = (apiUrl: string, token: () => string): Ask => {
  const get = async (path: string): Promise<void> => {
    const response = await fetch(`${apiUrl}/api/v1${path}`, {
      headers: { Authorization: `Bearer ${token()}` },
    });
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
    await response.arrayBuffer();
  };
  return async () => {
    await Promise.all([get(`/tasks?limit=${String(pageSize)}`), get('/tasks/counts')]);
  };
};

/** A database of its own in the one server, filled, with an API before it. */
const openPlace = async (
  tasks: number,
  serverUrl: string,
  issuer: DemoIssuer,
  token: () => string,
  cleanup: Cleanup,
): Promise<Place> => {
  const admin = new Client({ connectionString: serverUrl });
  await admin.connect();
  await admin.query(`CREATE DATABASE inbox_${String(tasks)}`);
  await admin.end();
  const url = new URL(serverUrl);
  url.pathname = `/inbox_${String(tasks)}`;
  await applyMigrations(url.href);
  await loadInbox(url.href, tasks);
  await loadPeer(url.href);
  const database = createDatabase(url.href, { maxConnections: 16 });
  // Nothing of an inbox asks Temporal: the connection is never opened.
  const connection = Connection.lazy({ address: '127.0.0.1:1' });
  const identity = { issuer: issuer.url, audience: issuer.audience, subjectClaim: 'sub' };
  const api = await startApi(
    {
      database,
      temporal: new TemporalClient({ connection }),
      log: pino({ level: 'silent' }),
      identity: createIdentity(identity, database.pool),
      settings: {
        allowDraftPacks: true,
        allowedOrigins: [],
        codes: { publicUrl: 'http://127.0.0.1', secret: () => 'of one run alone, so it need be no secret' },
        evidence: {
          folder: '/nowhere',
          maxBytes: 0,
          keepDays: 7,
          mostUploads: 100,
          mostUploadBytes: 17_179_869_184,
          mostUploadsOfInspection: 500,
          mostUploadsOfAgency: 2000,
        },
        identity,
        trustedProxies: [],
        rateLimit: { requests: 0, windowSeconds: 60 },
        webhookAllowPrivate: false,
      },
      ruleBooks: loadRuleBooks(),
      now: () => new Date().toISOString(),
      updateTimeoutMs: 1_000,
    },
    { host: '127.0.0.1', port: 0 },
  );
  cleanup.add(
    () => database.close(),
    () => api.stop(),
  );
  return {
    tasks,
    mine: await mineOf(url.href),
    asks: {
      database: askDatabase(database.pool),
      peer: () => askPeer(database.pool, pageSize),
      http: askHttp(api.url, token),
    },
  };
};

/** `readers` at once, each asking `pages` times; tells how long each took, in milliseconds. */
const measure = async (ask: Ask, readers: number, pages: number): Promise<number[]> => {
  const took: number[] = [];
  const read = async (): Promise<void> => {
    for (let page = 0; page < pages; page += 1) {
      const startedAt = performance.now();
      await ask();
      took.push(performance.now() - startedAt);
    }
  };
  await Promise.all(Array.from({ length: readers }, read));
  return took;
};

/** The sizes are measured in turn, round by round, so that whatever the machine does beside falls on all of them. */
export const benchInbox = async (
  { sizes, readers, pages, rounds }: InboxBenchOptions,
  say: (line: string) => void,
): Promise<readonly InboxFigures[]> => {
  const cleanup = new Cleanup();
  try {
    const postgres = await startTemporaryPostgres({ durability: 'fast' });
    cleanup.add(() => postgres.stop());
    const issuer = await startDemoIssuer();
    cleanup.add(() => issuer.close());
    let token = '';
    const renew = async (): Promise<void> => {
      token = await issuer.tokenFor(reader.id, new Date().toISOString());
    };
    const places: Place[] = [];
    for (const tasks of sizes) {
      say(`${String(tasks)} tasks: loading`);
      places.push(await openPlace(tasks, postgres.url, issuer, () => token, cleanup));
    }
    const took = places.map((): Record<Way, number[]> => ({ database: [], peer: [], http: [] }));
    // The first round only warms up.
    for (let round = 0; round <= rounds; round += 1)
      for (const [nth, place] of places.entries())
        for (const way of ways) {
          await renew();
          const sample = await measure(place.asks[way], readers, pages);
          if (round > 0) took[nth]?.[way].push(...sample);
          say(
            `${String(round)}/${String(rounds)} ${String(place.tasks)} ${way}: p99 ${quantile(sample, 0.99).toFixed(1)} ms`,
          );
        }
    const smallest = quantile(took[0]?.http ?? [], 0.99);
    return places.map(({ tasks, mine }, nth): InboxFigures => {
      const { database = [], peer = [], http = [] } = took[nth] ?? {};
      return {
        bench: 'inbox',
        open_tasks: tasks,
        mine,
        db_p50_ms: rounded(quantile(database, 0.5), 1),
        db_p99_ms: rounded(quantile(database, 0.99), 1),
        peer_db_p50_ms: rounded(quantile(peer, 0.5), 1),
        peer_db_p99_ms: rounded(quantile(peer, 0.99), 1),
        http_p50_ms: rounded(quantile(http, 0.5), 1),
        http_p99_ms: rounded(quantile(http, 0.99), 1),
        http_p99_growth: rounded(quantile(http, 0.99) / smallest, 2),
      };
    });
  } finally {
    await cleanup.run();
  }
};
