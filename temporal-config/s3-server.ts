// An S3-compatible server for the tests: the Versity gateway over a folder of its own, in which each object is a file. Looked for
// where it was set, on PATH and in our cache; built from the Go module proxy where it is nowhere.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { S3Place } from '../evidence/s3-store';
import { freePort } from '../processes/ports';
import type { Say } from '../processes/progress';
import { findOnPath, isProgram } from '../processes/search-path';
import { startServerProcess, type ServerProcess } from '../processes/server-process';
import { until } from '../processes/until';
import { buildGoPrograms, findGo } from './server-binary';
import { loadToolSettings, type Settings } from './settings';

const version = 'v1.8.0';
const program = 'versitygw';
const startTimeoutMs = 120_000;
const keys = { id: 'ruqi-test', secret: 'of-one-test-run-alone' };

type Search = Pick<Settings, 'cacheFolder' | 's3ServerPath'>;

const builtIn = ({ cacheFolder }: Search): string => join(cacheFolder, program, version);

const installed = (search: Search): string | undefined =>
  search.s3ServerPath ??
  findOnPath(program) ??
  [join(builtIn(search), program)].find((path) => isProgram(path));

/** The sentence that says why no S3 server can run here; `undefined` when it can. */
export const whyNoS3Server = (search: Search): string | undefined =>
  installed(search) === undefined && findGo() === undefined
    ? `没有 ${program}，也没有 Go 可以编译它 (no S3 server and no Go to build one)`
    : undefined;

const programOf = async (search: Search, say: Say): Promise<string> =>
  installed(search) ??
  join(
    await buildGoPrograms({
      title: '用 Go 编译 S3 测试服务器',
      packages: [`github.com/versity/versitygw/cmd/${program}@${version}`],
      folder: builtIn(search),
      programs: [program],
      say,
    }),
    program,
  );

export interface S3Server {
  /** Without a bucket: a folder made in `folder` is one. */
  readonly place: Omit<S3Place, 'bucket'>;
  readonly folder: string;
  readonly stop: () => Promise<void>;
}

const answers = async (endpoint: string): Promise<boolean> =>
  await fetch(endpoint).then(
    () => true,
    () => false,
  );

/** Takes a minute or two the first time, where it has to be built. @throws with the reason when there is none to be had */
export const startS3Server = async ({
  pidFolder,
  say,
}: {
  readonly pidFolder: string;
  readonly say: Say;
}): Promise<S3Server> => {
  const command = await programOf(loadToolSettings(process.env), say);
  const folder = mkdtempSync(join(tmpdir(), 'ruqi-s3-'));
  const [buckets, sidecar] = ['buckets', 'metadata'].map((name) => join(folder, name)) as [string, string];
  for (const one of [buckets, sidecar]) mkdirSync(one);
  const port = await freePort();
  const server: ServerProcess = await startServerProcess({
    name: `s3-${String(port)}`,
    command,
    // Not every file system keeps attributes: what it has to note of an object goes beside.
    args: ['-q', '-p', `127.0.0.1:${String(port)}`, 'posix', '--sidecar', sidecar, buckets],
    env: { ...process.env, ROOT_ACCESS_KEY_ID: keys.id, ROOT_SECRET_ACCESS_KEY: keys.secret },
    stopSignal: 'SIGTERM',
    graceMs: 3_000,
    onLine: () => undefined,
    pidFolder,
  });
  const endpoint = `http://127.0.0.1:${String(port)}`;
  const isUp = await until(async () => server.hasExited() || (await answers(endpoint)), {
    timeoutMs: startTimeoutMs,
    everyMs: 50,
  });
  if (!isUp || server.hasExited()) {
    await server.kill();
    throw new Error(`S3 测试服务器未能启动 (did not start):\n${server.lastLines()}`);
  }
  return {
    place: { endpoint, region: 'us-east-1', pathStyle: true, keys },
    folder: buckets,
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
