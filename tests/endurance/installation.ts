// The product as `npm start` runs it, from the same parts under the same supervisor, on data that outlives a kill. Only
// the API runs in the test's own process.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../prisma/embedded-postgres';
import { applyMigrations } from '../../prisma/migrate';
import { freePort } from '../../processes/ports';
import { stopServersStillRunning } from '../../processes/server-process';
import { startScriptPart } from '../../scripts/supervisor/script-part';
import { createSupervisor } from '../../scripts/supervisor/supervise';
import { connectClient, type TemporalClient } from '../../temporal-config/connection';
import { startDevServer } from '../../temporal-config/dev-server';
import { registerSearchAttributes } from '../../temporal-config/search-attributes';
import { runApi, seed, type RunningApi } from '../integration/api/product';
import { cixiPeople, type CixiPeople } from '../integration/api/callers';
import { makePidFolder } from '../support/leftovers';
import { mortal, type Mortal } from './mortal';
import { startTcpRelay, type TcpRelay } from './tcp-relay';

export interface Installation {
  readonly postgres: Mortal;
  readonly temporal: Mortal;
  readonly worker: Mortal;
  /** Between the worker and PostgreSQL. */
  readonly relay: TcpRelay;
  readonly api: RunningApi;
  readonly people: CixiPeople;
  readonly client: TemporalClient['client'];
  readonly close: () => Promise<void>;
}

export interface InstallationOptions {
  /** Where the worker's letters go; nobody needs to listen there. */
  readonly smtpUrl?: string;
  /** A Temporal server that runs already, with the clock that the API tells the time by; it is not killed. */
  readonly given?: { readonly temporalAddress: string; readonly now: () => string };
  /** A time other than ours, on the product's own Temporal server: how the worker comes to it, and what the API's clock says. */
  readonly clock?: { readonly workerEnv: () => Promise<NodeJS.ProcessEnv>; readonly now: () => string };
}

const temporalNamespace = 'default';
/** A killed part is started again at once, however often it was killed before. */
const pauses = { firstMs: 20, longestMs: 500, soundAfterMs: 0 };
/** Short, so that a caller meets "send it again" and does. */
const updateTimeoutMs = 3_000;

export const install = async ({ smtpUrl, given, clock }: InstallationOptions = {}): Promise<Installation> => {
  const home = mkdtempSync(join(tmpdir(), 'ruqi-endurance-'));
  // PostgreSQL runs as another user when the test is run by root.
  chmodSync(home, 0o755);
  const pidFolder = makePidFolder();
  const supervisor = createSupervisor(() => undefined, pauses);
  const closing: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const step of closing.splice(0).reverse()) await step();
    await supervisor.stopAll();
    await stopServersStillRunning();
    for (const folder of [home, pidFolder]) rmSync(folder, { recursive: true, force: true });
  };
  try {
    const [postgresPort, temporalPort] = [await freePort(), await freePort()];
    const postgres = mortal('PostgreSQL', () =>
      startEmbeddedPostgres({
        dataDir: join(home, 'postgres'),
        port: postgresPort,
        user: 'ruqi',
        password: 'ruqi',
        database: 'ruqi',
        durability: 'durable',
        pidFolder,
      }),
    );
    const temporal = mortal('Temporal', async () => {
      const server = await startDevServer({ dataDir: join(home, 'temporal'), port: temporalPort, pidFolder });
      return { ...server, stop: server.kill };
    });
    await supervisor.start(postgres.part, ...(given === undefined ? [temporal.part] : []));
    const urlAt = (port: number): string => `postgresql://ruqi:ruqi@127.0.0.1:${port}/ruqi`;
    const places = {
      databaseUrl: urlAt(postgresPort),
      temporalAddress: given?.temporalAddress ?? `127.0.0.1:${temporalPort}`,
      temporalNamespace,
    };
    const relay = await startTcpRelay(postgresPort);
    closing.push(relay.close);
    const { client, connection, close: closeClient } = await connectClient(places);
    closing.push(closeClient);
    await applyMigrations(places.databaseUrl);
    if (given === undefined) await registerSearchAttributes(connection, temporalNamespace);
    await seed(places.databaseUrl);
    const env = {
      ...process.env,
      RUQI_HOME: home,
      DATABASE_URL: urlAt(relay.port),
      TEMPORAL_ADDRESS: places.temporalAddress,
      TEMPORAL_NAMESPACE: temporalNamespace,
      SMTP_URL: smtpUrl ?? `smtp://127.0.0.1:${await freePort()}`,
      LOG_LEVEL: 'error',
      ...(await clock?.workerEnv()),
    };
    const worker = mortal('worker', () =>
      startScriptPart({ name: 'worker', graceMs: 5_000, env, pidFolder, onLine: () => undefined }),
    );
    await supervisor.start(worker.part);
    const now = (given ?? clock)?.now;
    const api = await runApi(places, { updateTimeoutMs, ...(now === undefined ? {} : { now }) });
    closing.push(api.stop);
    return {
      ...{ postgres, temporal, worker, relay, api, client, close },
      people: await cixiPeople(api.url),
    };
  } catch (error) {
    await close();
    throw error;
  }
};
