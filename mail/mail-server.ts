// The mail server of an installation that has none: takes every letter over SMTP, sends none on, and shows them.
import type { EventEmitter } from 'node:events';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { letterPage, listPage, notFoundPage } from './mail-pages';
import { openMailStore } from './mail-store';
import type { MailStore } from './mail-store';

export interface MailServerOptions {
  /** Folder of the letters. */
  readonly dir: string;
  /** 0 takes a free port. */
  readonly smtpPort: number;
  /** 0 takes a free port. */
  readonly webPort: number;
}

export interface MailServer {
  readonly smtpPort: number;
  readonly webPort: number;
  readonly close: () => Promise<void>;
}

/** Both doors open to this machine alone: letters name people. */
const host = '127.0.0.1';
const largestLetterBytes = 25 * 1024 * 1024;

/** Answers when both ports listen. @throws when one is taken */
export async function startMailServer({ dir, smtpPort, webPort }: MailServerOptions): Promise<MailServer> {
  const store = await openMailStore(dir);
  const smtp = smtpServer(store);
  const web = createServer((request, response) => {
    answer(store, request.url ?? '/', response).catch((error: unknown) => {
      send(response, 500, 'text/plain; charset=utf-8', String(error));
    });
  });
  await listening(smtp.server, (ready) => smtp.listen(smtpPort, host, ready));
  await listening(web, (ready) => web.listen(webPort, host, ready));
  return {
    smtpPort: portOf(smtp.server.address()),
    webPort: portOf(web.address()),
    close: async () => {
      await new Promise<void>((resolve) => {
        smtp.close(resolve);
      });
      web.closeAllConnections();
      await new Promise((resolve) => web.close(resolve));
    },
  };
}

function smtpServer(store: MailStore): SMTPServer {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: largestLetterBytes,
    disableReverseLookup: true,
    onData: (stream, _session, done) => {
      buffer(stream)
        .then((raw) => {
          if (stream.sizeExceeded) throw new Error('message too large');
          return store.save(raw);
        })
        .then(
          () => {
            done(null);
          },
          (error: unknown) => {
            done(error instanceof Error ? error : new Error(String(error)));
          },
        );
    },
  });
  // A client that hangs up in the middle is its own affair.
  server.on('error', () => undefined);
  return server;
}

async function answer(store: MailStore, url: string, response: ServerResponse): Promise<void> {
  const path = new URL(url, 'http://localhost').pathname;
  if (path === '/') return send(response, 200, 'text/html; charset=utf-8', listPage(await store.list()));
  if (path === '/messages') return sendJson(response, 200, await store.list());
  const json = /^\/messages\/([^/]+)$/.exec(path)?.[1];
  const letter = await store.find(json ?? path.slice(1));
  if (json !== undefined) return sendJson(response, letter === undefined ? 404 : 200, letter ?? null);
  const [status, page] =
    letter === undefined ? ([404, notFoundPage()] as const) : ([200, letterPage(letter)] as const);
  return send(response, status, 'text/html; charset=utf-8', page);
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(body));
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response
    .writeHead(status, {
      'Content-Type': type,
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    })
    .end(body);
}

async function listening(server: EventEmitter, listen: (ready: () => void) => void): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    listen(() => {
      server.removeListener('error', reject);
      resolve();
    });
  });
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}
