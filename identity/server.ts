// The embedded identity provider as a server: the login page beside the provider's own addresses, keys that are watched
// and replaced while it runs, and a table that is swept.
import { watchFile, unwatchFile } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Database } from '../prisma/client';
import { createDemoRegister } from './demo-register';
import { pageHeaders } from './html';
import { createLockOut } from './lock-out';
import { serveLogin } from './login';
import { faultPage, frontPage } from './pages';
import { createProvider } from './provider';
import { currentKeys, keyFileOf } from './signing-keys';
import { sweepState } from './state-adapter';

export interface IdentityOptions {
  readonly database: Database;
  readonly log: Logger;
  /** Folder of the signing keys. */
  readonly folder: string;
  readonly port: number;
  readonly issuer: string;
  readonly audience: string;
  readonly redirectUris: readonly string[];
  /** Of the demonstration people, and secret of their systems. */
  readonly demoPassword: string;
}

export interface IdentityServer {
  readonly stop: () => Promise<void>;
}

/** A change of the key file by `npm run identity:rotate` is seen this soon. */
const keyWatchMs = 1_000;
const housekeepingMs = 3600_000;
const requestTimeoutMs = 30_000;

/** @throws when the port is taken, or the key file is damaged */
export const startIdentity = async (options: IdentityOptions): Promise<IdentityServer> => {
  const { database, log, folder, port, issuer, audience, redirectUris, demoPassword } = options;
  const { pool, prisma } = database;
  const register = createDemoRegister(prisma);
  const lockOut = createLockOut(pool);
  const build = async () => {
    const ring = await currentKeys(folder, new Date());
    const provider = createProvider({
      ...{ issuer, audience, redirectUris, ring, pool, register },
      systemSecret: demoPassword,
    });
    provider.on('server_error', (_ctx, error) => {
      log.error({ err: error }, 'identity request failed');
    });
    return { provider, callback: provider.callback(), keyIds: ring.keys.map(({ jwk }) => jwk.kid).join(' ') };
  };
  let current = await build();
  const renew = (): void => {
    build().then(
      (next) => {
        if (next.keyIds === current.keyIds) return;
        current = next;
        log.info('签名密钥已更新');
      },
      (error: unknown) => {
        log.error({ err: error }, '签名密钥未能更新');
      },
    );
  };
  const login = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { provider } = current;
    const onEvent = (event: object): void => {
      log.info(event, 'login');
    };
    try {
      await serveLogin({ provider, register, lockOut, password: demoPassword, onEvent }, request, response);
    } catch (error) {
      const isOver = error instanceof Error && error.name === 'SessionNotFound';
      if (!isOver) log.error({ err: error }, 'login failed');
      if (response.headersSent) response.destroy();
      else
        response
          .writeHead(isOver ? 400 : 500, pageHeaders())
          .end(faultPage(isOver ? 'session_not_found' : 'server_error', ''));
    }
  };
  const server = createServer({ requestTimeout: requestTimeoutMs }, (request, response) => {
    // The provider serves its own addresses; a login page is reached only through its authorization endpoint.
    if (request.url?.startsWith('/interaction/') === true) void login(request, response);
    else if (request.url === '/') response.writeHead(200, pageHeaders()).end(frontPage());
    else void current.callback(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  watchFile(keyFileOf(folder), { interval: keyWatchMs, persistent: false }, renew);
  const housekeeping = setInterval(() => {
    renew();
    sweepState(pool).catch((error: unknown) => {
      log.warn({ err: error }, '过期的登录未能清除');
    });
  }, housekeepingMs);
  return {
    stop: async () => {
      clearInterval(housekeeping);
      unwatchFile(keyFileOf(folder));
      server.closeIdleConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
