// What a suite asks for when its rules can only be shown on real servers. Call these at the top of a `describe`; what
// they return can be read inside tests and hooks.
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import type { S3Place } from '../../evidence/s3-store';
import { whyNoS3Server } from '../../temporal-config/s3-server';
import { loadToolSettings } from '../../temporal-config/settings';
import { whyNoTestServer } from '../../temporal-config/test-server-jars';
import type { Wish } from './server-door';
import { doorVariable } from './test-folder';

/** The first wish of a run may have to download or build a server. */
const wishTimeoutMs = 35 * 60_000;

const databaseSchema = z.object({ url: z.string() });
const namespaceSchema = z.object({ address: z.string(), namespace: z.string() });
const addressSchema = z.object({ address: z.string() });

/** A database of this suite alone, with every migration applied and no rows. */
export function useDatabase(): { readonly url: string } {
  const granted = grantedBeforeAll(() => ask({ wish: 'database' }, databaseSchema));
  return {
    get url() {
      return granted().url;
    },
  };
}

/** A namespace of this suite alone, with our search attributes, on a full Temporal server in real time. */
export function useDevServer(): { readonly address: string; readonly namespace: string } {
  const granted = grantedBeforeAll(() => ask({ wish: 'namespace' }, namespaceSchema));
  return {
    get address() {
      return granted().address;
    },
    get namespace() {
      return granted().namespace;
    },
  };
}

/**
 * A time-skipping server of this suite alone, namespace `default`. Use it inside `describeWithTimeSkipping`.
 * @param initialTime the instant its clock starts at, such as `2026-02-13T09:00:00+08:00`
 */
export function useTimeSkippingServer(initialTime: string): { readonly address: string } {
  const granted = grantedBeforeAll(() => ask({ wish: 'timeSkipping', initialTime }, addressSchema));
  afterAll(async () => {
    await ask({ wish: 'endTimeSkipping', address: granted().address }, z.object({}));
  });
  return {
    get address() {
      return granted().address;
    },
  };
}

/** A `describe` that is skipped, with the reason in its name, where the time-skipping server cannot run. */
export function describeWithTimeSkipping(name: string, suite: () => void): void {
  const reason = whyNoTestServer(loadToolSettings(process.env));
  if (reason === undefined) describe(name, suite);
  else describe.skip(`${name} [${reason}]`, suite);
}

const bucketSchema = z.object({ s3: z.custom<S3Place>(), folder: z.string() });

/** A bucket of this suite alone. Use it inside `describeWithS3`. */
export function useBucket(): z.infer<typeof bucketSchema> {
  const granted = grantedBeforeAll(() => ask({ wish: 'bucket' }, bucketSchema));
  return {
    get s3() {
      return granted().s3;
    },
    get folder() {
      return granted().folder;
    },
  };
}

/** A `describe` that is skipped, with the reason in its name, where no S3 server can be had. */
export function describeWithS3(name: string, suite: () => void): void {
  const reason = whyNoS3Server(loadToolSettings(process.env));
  if (reason === undefined) describe(name, suite);
  else describe.skip(`${name} [${reason}]`, suite);
}

function grantedBeforeAll<T>(grant: () => Promise<T>): () => T {
  let granted: T | undefined;
  beforeAll(async () => {
    granted = await grant();
  }, wishTimeoutMs);
  return () => {
    if (granted === undefined) throw new Error('servers can be used inside tests and hooks only');
    return granted;
  };
}

async function ask<T>(wish: Wish, answer: z.ZodType<T>): Promise<T> {
  const door = process.env[doorVariable];
  if (door === undefined)
    throw new Error('suites with servers run by `npm test`, which opens the door to them');
  return answer.parse(JSON.parse(await post(door, JSON.stringify(wish))));
}

/** Not `fetch`: that gives up after five minutes, and a server may have to be built from source. */
async function post(url: string, body: string): Promise<string> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request(url, { method: 'POST', agent: false }, resolve).once('error', reject).end(body);
  });
  const content = await text(response);
  if (response.statusCode !== 200) throw new Error(content);
  return content;
}
