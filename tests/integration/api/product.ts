// The product on real servers for the suites beside this file: a seeded database, a worker, the API, and callers.
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { request, type IncomingHttpHeaders } from 'node:http';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import pino from 'pino';
import { createActivities } from '../../../activities/create-activities';
import { loadLetterBook } from '../../../activities/letter-book';
import { createIdentity } from '../../../api/auth/identity';
import type { ApiDependencies } from '../../../api/dependencies';
import { loadRuleBooks } from '../../../api/rule-books';
import { startApi } from '../../../api/server';
import { createDatabase, type Database } from '../../../prisma/client';
import { seedOnce } from '../../../prisma/seed';
import { connectClient } from '../../../temporal-config/connection';
import { connectNative } from '../../../temporal-config/native-connection';
import { createWorker } from '../../../temporal-config/worker';
import { bundleWorkflows } from '../../../temporal-config/workflow-bundle';
import { onTheDay } from '../../support/ahead';
import { testFolder } from '../../support/test-folder';
import { startTestIssuer, testAudience, type TestIssuer } from '../../support/token-issuer';
import { expectDeclared } from './declared';

export interface Places {
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly temporalNamespace: string;
}

/** What nobody foresaw is told, so that a 500 in a test says why. */
const log = pino({ level: 'error' }, pino.destination(2));
Runtime.install({ logger: new DefaultLogger('ERROR') });

/** Of a machine that has much else to do: nobody's patience is measured here. */
const patience = { waitMs: 120_000 };

/** Takes lifecycles until it is stopped; letters stay in the outbox. */
export const runWorker = async (places: Places): Promise<{ stop(): Promise<void> }> => {
  const [connection, bundle] = await Promise.all([connectNative(places), bundleWorkflows()]);
  const database = createDatabase(places.databaseUrl, patience);
  const worker = await createWorker({
    connection,
    namespace: places.temporalNamespace,
    bundle: onTheDay(bundle),
    activities: createActivities({
      pool: database.pool,
      mailer: { sendMail: () => Promise.reject(new Error('no mail server in this suite')) },
      mailFrom: 'ruqi@ruqi.example',
      letterBook: loadLetterBook(),
      build: 'integration',
      onLetterProblem: () => undefined,
    }),
  });
  const running = worker.run();
  return {
    stop: async () => {
      worker.shutdown();
      await running;
      await database.close();
      await connection.close();
    },
  };
};

let issuer: Promise<TestIssuer> | undefined;

/** The one issuer of a suite's tokens, started when it is first wanted; it does not hold the suite up when it ends. */
export const tokenIssuer = (): Promise<TestIssuer> => (issuer ??= startTestIssuer());

export interface RunningApi {
  readonly url: string;
  readonly database: Database;
  /** ISO instant, as this API takes it. */
  readonly now: () => string;
  stop(): Promise<void>;
}

/** Those of this suite by their address, so that a caller finds the register of the one he calls. */
const running = new Map<string, RunningApi>();

/** @throws when no API of this suite has the address */
export const apiAt = (url: string): RunningApi => {
  const api = running.get(url);
  if (api === undefined) throw new Error(`no API of this suite at ${url}`);
  return api;
};

/** One a suite, in its own temporary folder. */
const evidenceFolder = (): string => (suiteEvidence ??= mkdtempSync(join(testFolder, 'evidence-')));
let suiteEvidence: string | undefined;

/** Draft packs allowed, no limit of requests, no other origins. */
export const settingsFor = (issuer: string): ApiDependencies['settings'] => ({
  allowDraftPacks: true,
  identity: { issuer, audience: testAudience, subjectClaim: 'sub' },
  allowedOrigins: [],
  codes: { publicUrl: 'https://ruqi.example', secret: () => 'the secret of this suite, of 32 letters' },
  evidence: {
    folder: evidenceFolder(),
    maxBytes: 64 * 1_048_576,
    keepDays: 7,
    mostUploads: 100,
    mostUploadBytes: 17_179_869_184,
    mostUploadsOfInspection: 500,
    mostUploadsOfAgency: 2000,
  },
  trustedProxies: [],
  rateLimit: { requests: 0, windowSeconds: 60 },
  webhookAllowPrivate: false,
});

/** The API on a free port, draft packs allowed, tokens of the suite's own issuer. */
export const runApi = async (places: Places, changes: Partial<ApiDependencies> = {}): Promise<RunningApi> => {
  const database = createDatabase(places.databaseUrl, patience);
  const { client, close } = await connectClient(places);
  const { issuer: issuerUrl } = await tokenIssuer();
  const settings = settingsFor(issuerUrl);
  const identity = createIdentity(settings.identity, (changes.database ?? database).pool);
  const now = changes.now ?? (() => new Date().toISOString());
  const api = await startApi(
    {
      database,
      temporal: client,
      log,
      identity,
      settings,
      ruleBooks: loadRuleBooks(),
      now,
      updateTimeoutMs: 120_000,
      ...changes,
    },
    { host: '127.0.0.1', port: 0 },
  );
  const started: RunningApi = {
    url: api.url,
    database,
    now,
    stop: async () => {
      await api.stop();
      await database.close();
      await close();
    },
  };
  running.set(api.url, started);
  return started;
};

export const seed = async (databaseUrl: string): Promise<void> => {
  const database = createDatabase(databaseUrl, patience);
  await seedOnce(database.prisma);
  await database.close();
};

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}

/** One request without `fetch`'s pooling, so that a stopped API has no connection of a suite left to wait for. */
export const call = async (
  method: string,
  url: string,
  headers: Readonly<Record<string, string>> = {},
  body?: string | Uint8Array,
): Promise<Reply> =>
  await new Promise((resolve, reject) => {
    const outgoing = request(url, { method, headers: { ...headers, connection: 'close' } }, (response) => {
      text(response)
        .then((content) => {
          const isJson = String(response.headers['content-type']).includes('json');
          const parsed: unknown = content === '' ? null : isJson ? JSON.parse(content) : content;
          expectDeclared(method, url, response.statusCode ?? 0);
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: parsed });
        })
        .catch(reject);
    });
    outgoing.once('error', reject);
    if (body === undefined) outgoing.end();
    else outgoing.end(body);
  });
