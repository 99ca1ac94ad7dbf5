// The embedded identity provider as a program of its own, started by scripts/start.ts.
import { join } from 'node:path';
import pino from 'pino';
import { startIdentity } from '../identity/server';
import { createDatabase } from '../prisma/client';
import { loadSettings } from '../temporal-config/settings';

async function main(): Promise<void> {
  const settings = loadSettings(process.env);
  const { embeddedIdentity, identity, home } = settings;
  if (embeddedIdentity === undefined)
    throw new Error(
      '已设置 OIDC_ISSUER,不需要内置身份服务 (OIDC_ISSUER is set, no embedded provider needed)',
    );
  const log = pino({ level: settings.logLevel, base: { part: 'identity' } });
  const database = createDatabase(settings.databaseUrl, {
    maxConnections: 5,
    onIdleError: (error) => {
      log.warn({ error: error.message }, '数据库连接中断，将自动重连');
    },
  });
  const server = await startIdentity({
    ...embeddedIdentity,
    ...{ database, log, issuer: identity.issuer, audience: identity.audience },
    folder: join(home, 'identity'),
  });
  log.info({ issuer: identity.issuer }, '身份服务已就绪');
  const stop = (): void => {
    void server
      .stop()
      .then(() => database.close())
      .then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  process.send?.({ ready: true });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
