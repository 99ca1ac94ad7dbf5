// The API's edge for suites that need no server behind it: whatever reaches one would be answered 503.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client, Connection } from '@temporalio/client';
import pino from 'pino';
import { createApp } from '../../../api/app';
import { bearerToken } from '../../../api/auth/bearer-token';
import type { Identity } from '../../../api/auth/identity';
import type { ApiDependencies } from '../../../api/dependencies';
import { createDatabase } from '../../../prisma/client';

const now = '2026-09-30T08:00:00.000Z';

/** Everybody with a token is the drafter whose id the token is. */
const identity: Identity = {
  actorOf: () => Promise.reject(new Error('nobody is asked for here')),
  callerOf: (authorization) =>
    new Promise((resolve) => {
      const id = bearerToken(authorization);
      const actor = {
        id,
        roles: ['drafter' as const],
        jurisdiction: 'cixi',
        agencyId: 'a-1',
        enterpriseId: null,
      };
      resolve({ actor, subject: id, tokenExpiresAt: now });
    }),
};

const settings: ApiDependencies['settings'] = {
  allowDraftPacks: false,
  identity: { issuer: 'https://login.ruqi.example', audience: 'urn:ruqi:api', subjectClaim: 'sub' },
  allowedOrigins: [],
  codes: { publicUrl: 'https://ruqi.example', secret: () => 'the secret of this suite, of 32 letters' },
  evidence: {
    folder: '/nowhere',
    maxBytes: 1_048_576,
    keepDays: 7,
    mostUploads: 100,
    mostUploadBytes: 17_179_869_184,
    mostUploadsOfInspection: 500,
    mostUploadsOfAgency: 2000,
  },
  trustedProxies: [],
  rateLimit: { requests: 0, windowSeconds: 60 },
  webhookAllowPrivate: false,
};

export const edgeDependencies = (changes: Partial<ApiDependencies['settings']> = {}): ApiDependencies => ({
  database: createDatabase('postgresql://nobody:nothing@127.0.0.1:1/none'),
  temporal: new Client({ connection: Connection.lazy({ address: '127.0.0.1:1' }) }),
  log: pino({ level: 'silent' }),
  identity,
  settings: { ...settings, ...changes },
  ruleBooks: { packOf: () => null, calendar: { version: 'test', years: {} }, clauseText: () => null },
  now: () => now,
  updateTimeoutMs: 1_000,
});

export interface Served {
  readonly url: string;
  stop(): Promise<void>;
}

export const serve = async (changes: Partial<ApiDependencies['settings']> = {}): Promise<Served> => {
  const dependencies = edgeDependencies(changes);
  const server: Server = createServer(createApp(dependencies));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await dependencies.database.close();
      await dependencies.temporal.connection.close();
    },
  };
};
