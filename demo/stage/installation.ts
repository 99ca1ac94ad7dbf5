// The product itself, once for each story: a Temporal server at the story's date, a worker with the real activities, the
// relay of letters and the HTTP API, which takes its time from that server.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import pino from 'pino';
import { createActivities } from '../../activities/create-activities';
import { loadLetterBook } from '../../activities/letter-book';
import { createMailer } from '../../activities/mailer';
import { createPlanningActivities } from '../../activities/planning/create-planning-activities';
import { createIdentity } from '../../api/auth/identity';
import { startApi } from '../../api/server';
import { createDatabase, type Database } from '../../prisma/client';
import { currentBuild } from '../../temporal-config/build';
import { connectClient } from '../../temporal-config/connection';
import { connectNative } from '../../temporal-config/native-connection';
import { planningMessenger } from '../../temporal-config/planning-messenger';
import { startNoticeRelay } from '../../temporal-config/notice-relay';
import { startTimeSkippingServer } from '../../temporal-config/time-skipping-server';
import { createWorker } from '../../temporal-config/worker';
import { openServerClock, type ServerClock } from './clock';
import { createStack } from './closing';
import { startDemoIssuer, type DemoIssuer } from './demo-issuer';
import type { Ground } from './ground';

export interface Installation {
  readonly apiUrl: string;
  readonly clock: ServerClock;
  readonly database: Database;
  readonly temporal: Client;
  readonly issuer: DemoIssuer;
  /** What the worker and the relay of letters complained of. */
  readonly problems: readonly unknown[];
  readonly close: () => Promise<void>;
}

const namespace = 'default';
const updateTimeoutMs = 30_000;
const mailFrom = '入企 <ruqi@demo.ruqi.example>';

/**
 * @param initialTime instant at which the Temporal server's clock starts
 * @param letters kept: nobody sends them; they stay in the outbox
 */
export const install = async (
  ground: Ground,
  initialTime: string,
  letters: 'sent' | 'kept' = 'sent',
): Promise<Installation> => {
  const closing = createStack();
  try {
    const databaseUrl = await ground.newDatabase();
    const temporal = await startTimeSkippingServer({ initialTime });
    closing.add(() => temporal.stop());
    const clock = await openServerClock(temporal.address);
    closing.add(() => clock.close());
    const database = createDatabase(databaseUrl);
    closing.add(() => database.close());
    const place = { temporalAddress: temporal.address, temporalNamespace: namespace };
    const connection = await connectNative(place);
    closing.add(() => connection.close());
    const mailer = createMailer(`smtp://127.0.0.1:${ground.mail.smtpPort}`);
    closing.add(() => {
      mailer.close();
    });
    const { client } = await connectClient(place, { over: connection });
    const problems: unknown[] = [];
    const { packOf, calendar } = ground.ruleBooks;
    const worker = await createWorker({
      connection,
      namespace,
      bundle: ground.bundle,
      activities: {
        ...createActivities({
          pool: database.pool,
          mailer,
          mailFrom,
          letterBook: loadLetterBook(),
          build: currentBuild(),
          onLetterProblem: (problem) => problems.push(problem),
        }),
        ...createPlanningActivities({ database, messenger: planningMessenger(client), packOf, calendar }),
      },
    });
    const running = worker.run();
    closing.add(async () => {
      worker.shutdown();
      await running;
    });
    if (letters === 'sent') {
      const relay = startNoticeRelay({
        client,
        databaseUrl,
        onError: (error) => problems.push(error),
        gatherMs: 50,
      });
      closing.add(() => relay.stop());
    }
    const evidenceFolder = await mkdtemp(join(tmpdir(), 'ruqi-demo-evidence-'));
    closing.add(() => rm(evidenceFolder, { recursive: true }));
    const issuer = await startDemoIssuer();
    closing.add(() => issuer.close());
    const trusted = { issuer: issuer.url, audience: issuer.audience, subjectClaim: 'sub' };
    const api = await startApi(
      {
        database,
        temporal: client,
        log: pino({ level: 'silent' }),
        identity: createIdentity(trusted, database.pool),
        settings: {
          allowDraftPacks: true,
          identity: trusted,
          allowedOrigins: [],
          codes: { publicUrl: 'http://127.0.0.1', secret: () => 'of one run alone, so it need be no secret' },
          evidence: {
            folder: evidenceFolder,
            maxBytes: 1_073_741_824,
            keepDays: 7,
            mostUploads: 100,
            mostUploadBytes: 17_179_869_184,
            mostUploadsOfInspection: 500,
            mostUploadsOfAgency: 2000,
          },
          trustedProxies: [],
          rateLimit: { requests: 0, windowSeconds: 60 },
          webhookAllowPrivate: false,
        },
        ruleBooks: ground.ruleBooks,
        now: clock.now,
        updateTimeoutMs,
      },
      { host: '127.0.0.1', port: 0 },
    );
    closing.add(() => api.stop());
    return { apiUrl: api.url, clock, database, temporal: client, issuer, problems, close: closing.closeAll };
  } catch (error) {
    await closing.closeAll();
    throw error;
  }
};
