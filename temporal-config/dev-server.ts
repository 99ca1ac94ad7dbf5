// Temporal's development server as a child process: in memory for tests, on an SQLite file for `npm start`.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import { freePort } from '../processes/ports';
import type { Say } from '../processes/progress';
import { startServerProcess } from '../processes/server-process';
import type { ServerProcess } from '../processes/server-process';
import { until } from '../processes/until';
import { searchAttributeFlags } from './search-attributes';
import { findTemporalCli } from './server-binary';
import { loadToolSettings } from './settings';

export interface DevServerOptions {
  /** Folder of the SQLite file; without it everything is kept in memory. */
  readonly dataDir?: string;
  /** Default: a free one. */
  readonly port?: number;
  /** Without it there is no web interface. */
  readonly uiPort?: number;
  /** Made at the start beside `default`. */
  readonly namespace?: string;
  readonly pidFolder?: string;
  readonly say?: Say;
  readonly onLine?: (line: string) => void;
}

export interface TemporalServer extends ServerProcess {
  /** host:port for clients and workers. */
  readonly address: string;
}

const host = '127.0.0.1';
/** It takes three seconds; a machine with much else to do may need many times as long. */
const startTimeoutMs = 180_000;
/** It looks for free ports of its own for its parts, which another one that starts beside it may have found as well. */
const mostTries = 3;
const portTaken = /address already in use/;

/** Finds the program where the environment's settings say (getting it if needed), starts it and answers when it serves. @throws with what it said */
export async function startDevServer(options: DevServerOptions = {}): Promise<TemporalServer> {
  const { cacheFolder, temporalCliPath: explicitPath } = loadToolSettings(process.env);
  const say = options.say ?? (() => undefined);
  const program = await findTemporalCli({
    cacheFolder,
    say,
    ...(explicitPath === undefined ? {} : { explicitPath }),
  });
  const port = options.port ?? (await freePort());
  if (options.dataDir !== undefined) mkdirSync(options.dataDir, { recursive: true });
  for (let tries = 1; ; tries += 1) {
    const { server, isReady } = await startOnce(program, options, port);
    if (isReady) return server;
    const said = server.lastLines();
    if (tries < mostTries && portTaken.test(said)) continue;
    throw new Error(`Temporal 服务器未能启动 (did not start):\n${said}`);
  }
}

/** @returns one that serves, or one that has ended */
async function startOnce(
  program: string,
  options: DevServerOptions,
  port: number,
): Promise<{ readonly server: TemporalServer; readonly isReady: boolean }> {
  const server = await startServerProcess({
    name: 'temporal',
    command: program,
    args: ['server', 'start-dev', ...flagsOf(options, port)],
    stopSignal: 'SIGINT',
    graceMs: 15_000,
    ...(options.pidFolder === undefined ? {} : { pidFolder: options.pidFolder }),
    ...(options.onLine === undefined ? {} : { onLine: options.onLine }),
  });
  const address = `${host}:${port}`;
  const namespace = options.namespace ?? 'default';
  const ready = await until(async () => server.hasExited() || (await serves(address, namespace)), {
    timeoutMs: startTimeoutMs,
    everyMs: 100,
  });
  // What is only in memory is gone either way, so such a server need not close anything in order.
  const stop = options.dataDir === undefined ? server.kill : server.stop;
  const isReady = ready && !server.hasExited();
  if (!isReady) await server.stop();
  return { server: { ...server, stop, address }, isReady };
}

function flagsOf({ dataDir, uiPort, namespace }: DevServerOptions, port: number): string[] {
  return [
    ...['--ip', host, '--port', String(port), '--log-level', 'warn', '--log-format', 'json'],
    ...(uiPort === undefined ? ['--headless'] : ['--ui-port', String(uiPort)]),
    ...(dataDir === undefined ? [] : ['--db-filename', join(dataDir, 'temporal.db')]),
    ...(namespace === undefined || namespace === 'default' ? [] : ['--namespace', namespace]),
    ...searchAttributeFlags(),
  ];
}

async function serves(address: string, namespace: string): Promise<boolean> {
  const connection = await Connection.connect({ address, connectTimeout: '2s' });
  try {
    await connection.workflowService.describeNamespace({ namespace });
    return true;
  } finally {
    await connection.close();
  }
}
