// The API over a seeded database, without a worker or Temporal: the registers need neither.
import { Client, Connection } from '@temporalio/client';
import pino from 'pino';
import { createIdentity } from '../../../../api/auth/identity';
import { loadRuleBooks } from '../../../../api/rule-books';
import { startApi } from '../../../../api/server';
import { createDatabase, type Database } from '../../../../prisma/client';
import { seedOnce } from '../../../../prisma/seed';
import { useDatabase } from '../../../support/servers';
import { freshKey } from '../callers';
import { call, settingsFor, tokenIssuer, type Reply } from '../product';

export interface Clerk {
  readonly get: (path: string) => Promise<Reply>;
  /** As anybody, without login. */
  readonly open: (path: string) => Promise<Reply>;
  readonly send: (
    method: 'POST' | 'PATCH',
    path: string,
    body: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Reply>;
  /** The bytes of an answer. */
  readonly file: (path: string) => Promise<Buffer>;
  readonly upload: (
    path: string,
    file: Uint8Array,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Reply>;
}

interface Registers {
  readonly database: Database;
  /** Of the API, with its version. */
  readonly url: string;
  readonly as: (personId: string) => Clerk;
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Starts before the suite's tests and stops after them. */
export const useRegisters = (): Registers => {
  const granted = useDatabase();
  let database: Database;
  let url: string;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    database = createDatabase(granted.url);
    await seedOnce(database.prisma);
    const { issuer } = await tokenIssuer();
    const settings = settingsFor(issuer);
    const connection = Connection.lazy({ address: '127.0.0.1:1' });
    const api = await startApi(
      {
        database,
        temporal: new Client({ connection }),
        log: pino({ level: 'silent' }),
        identity: createIdentity(settings.identity, database.pool),
        settings,
        ruleBooks: loadRuleBooks(),
        now: () => new Date().toISOString(),
        updateTimeoutMs: 1_000,
      },
      { host: '127.0.0.1', port: 0 },
    );
    url = `${api.url}/api/v1`;
    stop = async () => {
      await api.stop();
      await connection.close();
      await database.close();
    };
  });
  afterAll(() => stop());

  const as = (personId: string): Clerk => {
    const headers = async () => ({ authorization: `Bearer ${await (await tokenIssuer()).sign(personId)}` });
    const keyed = async (type: string) => ({
      ...(await headers()),
      'content-type': type,
      'idempotency-key': freshKey(),
    });
    return {
      get: async (path) => await call('GET', url + path, await headers()),
      open: async (path) => await call('GET', url + path, {}),
      send: async (method, path, body, more = {}) =>
        await call(
          method,
          url + path,
          { ...(await keyed('application/json')), ...more },
          JSON.stringify(body),
        ),
      file: async (path) => {
        const response = await fetch(url + path, { headers: await headers() });
        if (response.status !== 200) throw new Error(await response.text());
        return Buffer.from(await response.arrayBuffer());
      },
      upload: async (path, file, more = {}) => {
        const response = await fetch(url + path, {
          method: 'POST',
          headers: { ...(await keyed(xlsx)), ...more },
          body: new Uint8Array(file),
        });
        const body: unknown = await response.json();
        return { status: response.status, headers: {}, body };
      },
    };
  };
  return {
    as,
    get url() {
      return url;
    },
    get database() {
      return database;
    },
  };
};
