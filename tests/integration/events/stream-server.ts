// The stream of changes on a real database, without the rest of the product; callers are who the test says they are.
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { Router } from 'express';
import pino from 'pino';
import { bearerToken } from '../../../api/auth/bearer-token';
import { tokenRefused } from '../../../api/auth/token-refused';
import type { ApiDependencies } from '../../../api/dependencies';
import { mountEvents } from '../../../api/events/routes';
import { createEventStreams } from '../../../api/events/streams';
import { faultHandler } from '../../../api/fault-handler';
import { giveRequestId } from '../../../api/request-id';
import type { Actor, Role } from '../../../domain/shared/actor';
import type { Database } from '../../../prisma/client';

export const actorOf = (id: string, roles: readonly Role[], seat: Partial<Actor> = {}): Actor => ({
  id,
  roles: [...roles],
  jurisdiction: 'cixi',
  agencyId: null,
  enterpriseId: null,
  ...seat,
});

export interface StreamServer {
  readonly url: string;
  /** By token; a caller who is taken out is revoked. */
  readonly callers: Map<string, Actor>;
  /** ISO instant at which every token is over. */
  tokensEndAt: string;
  readonly stop: () => Promise<void>;
}

export const startStreamServer = async (database: Database, heartbeatMs: number): Promise<StreamServer> => {
  const callers = new Map<string, Actor>();
  const lookUp = (token: string): Actor => {
    const actor = callers.get(token);
    if (actor === undefined) throw tokenRefused('revoked');
    return actor;
  };
  const dependencies = {
    database,
    log: pino({ level: 'silent' }),
    now: () => new Date().toISOString(),
    identity: {
      callerOf: async (authorization: string | undefined) => {
        const subject = bearerToken(authorization);
        return await Promise.resolve({ actor: lookUp(subject), subject, tokenExpiresAt: server.tokensEndAt });
      },
      actorOf: async (subject: string) => await Promise.resolve({ ...lookUp(subject) }),
    },
    ruleBooks: { clauseText: () => null },
  } as unknown as ApiDependencies;
  const streams = createEventStreams(dependencies);
  const app = express();
  const routes = Router();
  mountEvents(routes, dependencies, streams, { heartbeatMs });
  app.use(giveRequestId);
  app.use('/api/v1', routes);
  app.use(faultHandler(dependencies));
  const http = createServer(app);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const server: StreamServer = {
    url: `http://127.0.0.1:${String((http.address() as AddressInfo).port)}/api/v1/events`,
    callers,
    tokensEndAt: '2999-01-01T00:00:00.000Z',
    stop: async () => {
      streams.stop();
      await new Promise((resolve) => http.close(resolve));
    },
  };
  return server;
};

export interface HeardBlock {
  readonly id: string;
  readonly event: string | null;
  readonly data: unknown;
}

export interface OpenStream {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  /** Blocks with an event so far. */
  readonly events: HeardBlock[];
  /** Id that a browser would send as Last-Event-ID. */
  readonly lastId: () => string;
  /** Resolves when so many events were heard. */
  readonly hear: (count: number) => Promise<readonly HeardBlock[]>;
  /** Resolves when the server has ended it. */
  readonly ended: Promise<void>;
  readonly heartbeats: () => number;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly close: () => void;
}

const blockOf = (text: string): HeardBlock => {
  const fields = new Map(
    text.split('\n').map((line) => [line.split(': ')[0] ?? '', line.replace(/^\w*: /, '')]),
  );
  const data = fields.get('data');
  const parsed: unknown = data === undefined ? null : JSON.parse(data);
  return { id: fields.get('id') ?? '', event: fields.get('event') ?? null, data: parsed };
};

export const openStream = async (
  { url }: StreamServer,
  token: string,
  { lastEventId, after }: { readonly lastEventId?: string; readonly after?: string } = {},
): Promise<OpenStream> => {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const request = get(
      after === undefined ? url : `${url}?after=${after}`,
      {
        agent: false,
        headers: {
          authorization: `Bearer ${token}`,
          ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
        },
      },
      resolve,
    );
    request.on('error', reject);
  });
  const events: HeardBlock[] = [];
  let lastId = '';
  let rest = '';
  let beats = 0;
  const waiting: (() => void)[] = [];
  const ended = new Promise<void>((resolve) => {
    response.once('close', () => {
      resolve();
      for (const wake of waiting.splice(0)) wake();
    });
  });
  response.on('error', () => undefined);
  response.setEncoding('utf8').on('data', (chunk: string) => {
    const blocks = (rest + chunk).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const text of blocks) {
      const block = blockOf(text);
      if (block.id !== '') lastId = block.id;
      if (text.startsWith(': heartbeat')) beats += 1;
      if (block.event !== null) events.push(block);
    }
    for (const wake of waiting.splice(0)) wake();
  });
  const hear = async (count: number): Promise<readonly HeardBlock[]> => {
    while (events.length < count) {
      if (response.destroyed) throw new Error(`ended after ${JSON.stringify(events)}`);
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
    return events;
  };
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    events,
    lastId: () => lastId,
    hear,
    ended,
    heartbeats: () => beats,
    pause: () => response.pause(),
    resume: () => response.resume(),
    close: () => response.destroy(),
  };
};
