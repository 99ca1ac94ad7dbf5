// The six parts of the product, in the order in which each needs the ones before it.
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../prisma/embedded-postgres';
import type { Say } from '../../processes/progress';
import { startDevServer } from '../../temporal-config/dev-server';
import { embeddedDatabase } from '../../temporal-config/settings';
import type { Settings } from '../../temporal-config/settings';
import { childEnv } from './child-env';
import { openPartLog } from './part-logs';
import { startScriptPart } from './script-part';
import type { Part } from './supervise';

export interface PartContext {
  readonly settings: Settings;
  readonly pidFolder: string;
  readonly say: Say;
  /** True while everything is being stopped: complaints of the parts about each other are then no news. */
  readonly isStopping: () => boolean;
}

/** `undefined` when DATABASE_URL names one elsewhere. */
export function postgresPart(context: PartContext): Part | undefined {
  const { embeddedPostgres, home } = context.settings;
  if (embeddedPostgres === undefined) return undefined;
  const { onLine } = logOf(context, 'postgres');
  return {
    title: '数据库 PostgreSQL',
    start: () =>
      startEmbeddedPostgres({
        ...embeddedPostgres,
        dataDir: join(home, 'postgres'),
        user: embeddedDatabase.user,
        database: embeddedDatabase.name,
        durability: 'durable',
        pidFolder: context.pidFolder,
        onLine,
      }),
  };
}

/** `undefined` when TEMPORAL_ADDRESS names one elsewhere. */
export function temporalPart(context: PartContext): Part | undefined {
  const { embeddedTemporal, temporalNamespace, home } = context.settings;
  if (embeddedTemporal === undefined) return undefined;
  // Its own queues complain of each other until all of them are up.
  let isServing = false;
  const isStopping = (): boolean => context.isStopping() || !isServing;
  const { onLine } = logOf({ ...context, isStopping }, 'temporal');
  return {
    title: '流程引擎 Temporal',
    start: async () => {
      isServing = false;
      const server = await startDevServer({
        ...embeddedTemporal,
        dataDir: join(home, 'temporal'),
        namespace: temporalNamespace,
        pidFolder: context.pidFolder,
        say: context.say,
        onLine,
      });
      isServing = true;
      return server;
    },
  };
}

/** `undefined` when SMTP_URL names one elsewhere. */
export function mailPart(context: PartContext): Part | undefined {
  if (context.settings.embeddedMail === undefined) return undefined;
  return scriptPart(context, '本机邮箱', 'mail', 5_000);
}

/** `undefined` when OIDC_ISSUER names one elsewhere. */
export function identityPart(context: PartContext): Part | undefined {
  if (context.settings.embeddedIdentity === undefined) return undefined;
  return scriptPart(context, '身份服务', 'identity', 5_000);
}

export function workerPart(context: PartContext): Part {
  // The SDK lets running local activities end before it stops; they write one row each.
  return scriptPart(context, '工作进程 worker', 'worker', 20_000);
}

export function apiPart(context: PartContext): Part {
  return scriptPart(context, '接口 API', 'api', 15_000);
}

function scriptPart(context: PartContext, title: string, name: string, graceMs: number): Part {
  const { onLine } = logOf(context, name);
  const env = childEnv(context.settings);
  return {
    title,
    start: () => startScriptPart({ name, graceMs, env, onLine, pidFolder: context.pidFolder }),
  };
}

function logOf({ settings, say, isStopping }: PartContext, name: string): ReturnType<typeof openPartLog> {
  return openPartLog(join(settings.home, 'logs'), name, say, isStopping);
}
