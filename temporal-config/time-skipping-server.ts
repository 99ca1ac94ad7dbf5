// Temporal's test server, whose clock starts at any date and jumps over waiting: months of deadlines in seconds.
import { Connection } from '@temporalio/client';
import type { Say } from '../processes/progress';
import { startServerProcess } from '../processes/server-process';
import { until } from '../processes/until';
import { connectPatiently } from './connection';
import type { TemporalServer } from './dev-server';
import { addSearchAttributes } from './search-attributes';
import { loadToolSettings } from './settings';
import { readyTestServer } from './test-server-jars';

export interface TimeSkippingServerOptions {
  /** The instant its clock starts at, such as `2026-02-13T09:00:00+08:00`. */
  readonly initialTime: string;
  readonly pidFolder?: string;
  readonly say?: Say;
  readonly onLine?: (line: string) => void;
}

const startTimeoutMs = 180_000;
const namespace = 'default';

/**
 * Starts a server of its own for this caller: time in it is shared by all its workflows. It has no schedules.
 * @throws when Java or Maven are missing, when `initialTime` is no instant, or with what the server said
 */
export async function startTimeSkippingServer(options: TimeSkippingServerOptions): Promise<TemporalServer> {
  const initialEpochMs = Date.parse(options.initialTime);
  if (Number.isNaN(initialEpochMs)) throw new RangeError(`initialTime is no instant: ${options.initialTime}`);
  const classPath = await readyTestServer(loadToolSettings(process.env), options.say ?? (() => undefined));
  let port: string | undefined;
  const server = await startServerProcess({
    name: `time-skipping-${initialEpochMs}-${serial()}`,
    command: 'java',
    // Small and short-lived: quick to start matters more than fast later.
    args: [
      '-XX:TieredStopAtLevel=1',
      '-XX:+UseSerialGC',
      '-cp',
      classPath,
      'TestServerAt',
      '0',
      String(initialEpochMs),
    ],
    stopSignal: 'SIGTERM',
    graceMs: 3_000,
    holdsInput: true,
    onLine: (line) => {
      port ??= /^LISTENING (\d+)$/.exec(line)?.[1];
      options.onLine?.(line);
    },
    ...(options.pidFolder === undefined ? {} : { pidFolder: options.pidFolder }),
  });
  await until(() => server.hasExited() || port !== undefined, { timeoutMs: startTimeoutMs, everyMs: 50 });
  if (port === undefined) {
    await server.kill();
    throw new Error(`时间快进测试服务器未能启动 (did not start):\n${server.lastLines()}`);
  }
  const address = `127.0.0.1:${port}`;
  await prepare(address);
  return { ...server, stop: server.kill, address };
}

async function prepare(address: string): Promise<void> {
  const connection = await connectPatiently(address, startTimeoutMs, () => Connection.connect({ address }));
  await addSearchAttributes(connection, namespace);
  await connection.close();
}

let started = 0;
function serial(): string {
  started += 1;
  return `${process.pid}-${started}`;
}
