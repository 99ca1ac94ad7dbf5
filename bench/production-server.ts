// Temporal as it is run in production, on PostgreSQL: durable like the record it is compared with. Built once.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { msToTs } from '@temporalio/common/lib/time';
import { Connection } from '@temporalio/client';
import { isPortFree } from '../processes/ports';
import type { Say } from '../processes/progress';
import { runTool } from '../processes/run-tool';
import { startServerProcess } from '../processes/server-process';
import { until } from '../processes/until';
import type { TemporalServer } from '../temporal-config/dev-server';
import { registerSearchAttributes } from '../temporal-config/search-attributes';
import { buildGoPrograms } from '../temporal-config/server-binary';
import { loadToolSettings } from '../temporal-config/settings';

/** Newer ones want a newer Go. */
const version = 'v1.30.4';
const host = '127.0.0.1';
const stores = [
  { database: 'temporal', schema: 'postgresql/v12/temporal', connections: 20 },
  { database: 'temporal_visibility', schema: 'postgresql/v12/visibility', connections: 4 },
] as const;
const services = ['frontend', 'matching', 'history', 'worker'] as const;

const startTimeoutMs = 120_000;
/** The server reads anew only from time to time which namespaces and search attributes there are. */
const settlingMs = 15_000;

/**
 * Makes its two databases in the given PostgreSQL and answers when the namespace `default` takes our workflows.
 * @throws Error when it cannot be built, or with what it said
 */
export const startProductionServer = async (databaseUrl: string, say: Say): Promise<TemporalServer> => {
  const { cacheFolder } = loadToolSettings(process.env);
  const programs = await buildGoPrograms({
    title: '用 Go 编译 Temporal 生产服务器',
    packages: [
      `go.temporal.io/server/cmd/server@${version}`,
      `go.temporal.io/server/cmd/tools/sql@${version}`,
    ],
    folder: join(cacheFolder, 'temporal', `server-${version}`),
    programs: ['server', 'sql'],
    say,
  });
  await makeStores(join(programs, 'sql'), new URL(databaseUrl));
  const root = mkdtempSync(join(tmpdir(), 'ruqi-temporal-'));
  const firstPort = await freePortRange(services.length * 2);
  mkdirSync(join(root, 'config'));
  // YAML is a superset of JSON.
  writeFileSync(
    join(root, 'config', 'bench.yaml'),
    JSON.stringify(configuration(new URL(databaseUrl), firstPort)),
  );
  const server = await startServerProcess({
    name: 'temporal',
    command: join(programs, 'server'),
    args: ['--root', root, '--config', 'config', '--env', 'bench', 'start'],
    stopSignal: 'SIGINT',
    graceMs: 15_000,
  });
  const stop = async (): Promise<void> => {
    await server.stop();
    rmSync(root, { recursive: true, force: true });
  };
  const address = `${host}:${String(firstPort)}`;
  const isReady = async (): Promise<boolean> => server.hasExited() || (await serves(address));
  const ready = await until(() => isReady().catch(() => false), { timeoutMs: startTimeoutMs, everyMs: 500 });
  if (!ready || server.hasExited()) {
    await stop();
    throw new Error(`Temporal 服务器未能启动 (did not start):\n${server.lastLines()}`);
  }
  await delay(settlingMs);
  return { ...server, stop, address };
};

async function makeStores(program: string, { hostname, port, username, password }: URL): Promise<void> {
  const place = ['--plugin', 'postgres12', '--ep', hostname, '-p', port, '-u', username, '--pw', password];
  for (const { database, schema } of stores) {
    for (const args of [
      ['create'],
      ['setup-schema', '-v', '0.0'],
      ['update-schema', '--schema-name', schema],
    ])
      await runTool({
        command: program,
        args: [...place, '--db', database, ...args],
        timeoutMs: startTimeoutMs,
      });
  }
}

/** Temporal keeps ports in a column of two bytes, signed. */
async function freePortRange(count: number): Promise<number> {
  for (let first = 20_000 + (process.pid % 1000) * 10; first + count < 32_768; first += count) {
    const ports = Array.from({ length: count }, (_, nth) => first + nth);
    const free = await Promise.all(ports.map((port) => isPortFree(port, host)));
    if (free.every(Boolean)) return first;
  }
  throw new Error('没有连续的空闲端口 (no free ports side by side)');
}

/** Each call does what is still missing, so it is asked until nothing is. */
async function serves(address: string): Promise<boolean> {
  const connection = await Connection.connect({ address, connectTimeout: '1s' });
  try {
    const namespace = 'default';
    await connection.workflowService
      .registerNamespace({ namespace, workflowExecutionRetentionPeriod: msToTs('1 day') })
      .catch(() => undefined);
    return (await registerSearchAttributes(connection, namespace)).length === 0;
  } finally {
    await connection.close();
  }
}

function configuration({ hostname, port, username, password }: URL, firstPort: number): object {
  const store = ({ database, connections }: (typeof stores)[number]): object => ({
    sql: {
      pluginName: 'postgres12',
      databaseName: database,
      connectAddr: `${hostname}:${port}`,
      connectProtocol: 'tcp',
      user: username,
      password,
      maxConns: connections,
      maxIdleConns: connections,
      maxConnLifetime: '1h',
    },
  });
  const rpc = (nth: number): object => ({
    rpc: { grpcPort: firstPort + 2 * nth, membershipPort: firstPort + 2 * nth + 1, bindOnLocalHost: true },
  });
  return {
    log: { stdout: true, level: 'error' },
    persistence: {
      defaultStore: 'history',
      visibilityStore: 'visibility',
      numHistoryShards: 4,
      datastores: { history: store(stores[0]), visibility: store(stores[1]) },
    },
    global: { membership: { maxJoinDuration: '30s', broadcastAddress: host } },
    services: Object.fromEntries(services.map((name, nth) => [name, rpc(nth)])),
    clusterMetadata: {
      enableGlobalNamespace: false,
      failoverVersionIncrement: 10,
      masterClusterName: 'active',
      currentClusterName: 'active',
      clusterInformation: {
        active: {
          enabled: true,
          initialFailoverVersion: 1,
          rpcName: 'frontend',
          rpcAddress: `${host}:${String(firstPort)}`,
        },
      },
    },
    dcRedirectionPolicy: { policy: 'noop' },
  };
}
