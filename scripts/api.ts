// `npm run api`: serves HTTP until it is asked to stop.
import pino from 'pino';
import { createIdentity } from '../api/auth/identity';
import { loadRuleBooks } from '../api/rule-books';
import { startApi } from '../api/server';
import { tryBucket } from '../evidence/places';
import { createDatabase } from '../prisma/client';
import { connectClient } from '../temporal-config/connection';
import { loadSettings } from '../temporal-config/settings';

/** Shorter than what gateways and browsers wait, longer than a step takes when the servers are busy. */
const updateTimeoutMs = 8_000;

async function main(): Promise<void> {
  const settings = loadSettings(process.env);
  const log = pino({ level: settings.logLevel, base: { part: 'api' } });
  await tryBucket(settings.evidence, (fault) => {
    log.warn({ error: fault.message }, '存放证据的存储桶暂时连接不上');
  });
  const ruleBooks = loadRuleBooks();
  const { client, close } = await connectClient(settings);
  const database = createDatabase(settings.databaseUrl, {
    maxConnections: 20,
    onIdleError: (error) => {
      log.warn({ error: error.message }, '数据库连接中断，将自动重连');
    },
  });
  const api = await startApi(
    {
      database,
      temporal: client,
      log,
      identity: createIdentity(settings.identity, database.pool),
      settings,
      ruleBooks,
      now: () => new Date().toISOString(),
      updateTimeoutMs,
    },
    settings,
  );
  log.info({ url: api.url, issuer: settings.identity.issuer }, '接口已就绪');
  let stopping: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    await api.stop();
    await database.close();
    await close();
    log.info('接口已停止');
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      stopping ??= stop().catch((error: unknown) => {
        log.error({ err: error }, '停止时出错');
        process.exitCode = 1;
      });
    });
  process.send?.({ ready: true });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
