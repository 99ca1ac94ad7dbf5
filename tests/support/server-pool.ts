// The servers of one test run, each started when the first suite asks for it, all owned by jest's own process.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { msToTs } from '@temporalio/common/lib/time';
import { Client } from 'pg';
import type { S3Place } from '../../evidence/s3-store';
import { startTemporaryPostgres } from '../../prisma/embedded-postgres';
import type { EmbeddedPostgres } from '../../prisma/embedded-postgres';
import { applyMigrations } from '../../prisma/migrate';
import { until } from '../../processes/until';
import { connectClient } from '../../temporal-config/connection';
import { startDevServer } from '../../temporal-config/dev-server';
import type { TemporalServer } from '../../temporal-config/dev-server';
import { startS3Server } from '../../temporal-config/s3-server';
import { registerSearchAttributes } from '../../temporal-config/search-attributes';
import { startTimeSkippingServer } from '../../temporal-config/time-skipping-server';
import { sqlOfTheDay } from './ahead';

/** A place for evidence, and the folder in which the server keeps what is in the bucket, each object a file. */
interface TestBucket {
  readonly s3: S3Place;
  readonly folder: string;
}

export interface ServerPool {
  /** A new database with every migration applied. */
  readonly database: () => Promise<{ url: string }>;
  /** A new namespace, with our search attributes, on the shared development server. */
  readonly namespace: () => Promise<{ address: string; namespace: string }>;
  /** A new bucket on the shared S3 server. */
  readonly bucket: () => Promise<TestBucket>;
  /** A server of the caller's own. */
  readonly timeSkipping: (initialTime: string) => Promise<{ address: string }>;
  readonly endTimeSkipping: (address: string) => Promise<void>;
  readonly stopAll: () => Promise<void>;
}

const templateName = 'ruqi_template';
const retention = '1 day';

/** @param pidFolder where the servers are written down, for the clean-up after a test run that was killed */
export function createServerPool(pidFolder: string, say: (line: string) => void): ServerPool {
  const postgres = once(async () => {
    const server = await startTemporaryPostgres({ pidFolder });
    await makeTemplate(server);
    return server;
  });
  const devServer = once(() => startDevServer({ pidFolder, say }));
  const s3Server = once(() => startS3Server({ pidFolder, say }));
  const timeSkipping = new Map<string, TemporalServer>();
  const inTurn = createQueue();
  let serial = 0;
  return {
    database: async () => {
      const { url } = await postgres.get();
      serial += 1;
      const name = `suite_${serial}`;
      // A template can be copied by one at a time only.
      await inTurn(() => query(url, `CREATE DATABASE ${name} TEMPLATE ${templateName}`));
      return { url: databaseUrl(url, name) };
    },
    namespace: async () => {
      const { address } = await devServer.get();
      serial += 1;
      const namespace = `suite-${serial}`;
      await makeNamespace(address, namespace);
      return { address, namespace };
    },
    bucket: async () => {
      const { place, folder } = await s3Server.get();
      serial += 1;
      const bucket = `suite-${serial}`;
      mkdirSync(join(folder, bucket));
      return { s3: { ...place, bucket }, folder: join(folder, bucket) };
    },
    timeSkipping: async (initialTime) => {
      const server = await startTimeSkippingServer({ initialTime, pidFolder, say });
      timeSkipping.set(server.address, server);
      return { address: server.address };
    },
    endTimeSkipping: async (address) => {
      await timeSkipping.get(address)?.stop();
      timeSkipping.delete(address);
    },
    stopAll: async () => {
      const shared = [await s3Server.peek(), await devServer.peek(), await postgres.peek()];
      for (const server of [...timeSkipping.values(), ...shared]) {
        await server?.stop();
      }
    },
  };
}

async function makeTemplate({ url }: EmbeddedPostgres): Promise<void> {
  await query(url, `CREATE DATABASE ${templateName}`);
  await applyMigrations(databaseUrl(url, templateName));
  for (const sql of sqlOfTheDay) await query(databaseUrl(url, templateName), sql);
  const isUnused = async (): Promise<boolean> => {
    const { rowCount } = await query(url, `SELECT 1 FROM pg_stat_activity WHERE datname = '${templateName}'`);
    return rowCount === 0;
  };
  await until(isUnused, { timeoutMs: 60_000, everyMs: 50 });
}

async function makeNamespace(address: string, namespace: string): Promise<void> {
  const { connection, close } = await connectClient({
    temporalAddress: address,
    temporalNamespace: namespace,
  });
  try {
    await connection.workflowService.registerNamespace({
      namespace,
      workflowExecutionRetentionPeriod: msToTs(retention),
    });
    const isKnown = async (): Promise<boolean> => {
      await registerSearchAttributes(connection, namespace);
      await connection.workflowService.listWorkflowExecutions({ namespace });
      return true;
    };
    await until(isKnown, { timeoutMs: 120_000, everyMs: 50 });
  } finally {
    await close();
  }
}

async function query(url: string, sql: string): Promise<{ rowCount: number | null }> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}

function databaseUrl(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.toString();
}

/** Starts at the first call; everyone gets the same one. */
function once<T>(start: () => Promise<T>): { get: () => Promise<T>; peek: () => Promise<T | undefined> } {
  let started: Promise<T> | undefined;
  return {
    get: () => (started ??= start()),
    peek: async () => await started?.catch(() => undefined),
  };
}

/** Lets asynchronous work through one after the other. */
function createQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}
