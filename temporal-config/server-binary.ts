// Finds the program of Temporal's development server, or gets it: what was set, what is installed, what we kept, what
// the SDK downloads, and at last building it from the registries.
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { withProgress } from '../processes/progress';
import type { Say } from '../processes/progress';
import { runTool } from '../processes/run-tool';
import { findOnPath, isProgram } from '../processes/search-path';

/** The newest CLI that `go install` accepts: later ones have a replace directive in their go.mod. */
const cliVersion = 'v1.5.1';
const cliModule = 'github.com/temporalio/cli/cmd/temporal';
/** Updates with validators and what the tests prove are known from this server on. */
const oldestServer = [1, 28] as const;

const downloadTimeoutMs = 5 * 60_000;
const buildTimeoutMs = 30 * 60_000;

export interface CliSearch {
  /** Path that the user set; nothing else is tried then. */
  readonly explicitPath?: string;
  readonly cacheFolder: string;
  readonly say: Say;
}

interface Place {
  readonly title: string;
  /** @throws why there is no program to be had here */
  readonly find: () => string | Promise<string>;
}

/**
 * The path of a `temporal` program whose server is new enough.
 * @throws Error that lists every place tried and why it failed
 */
export async function findTemporalCli(search: CliSearch): Promise<string> {
  const failures: string[] = [];
  for (const place of placesOf(search)) {
    try {
      const path = await place.find();
      await refuseOldServer(path);
      return path;
    } catch (error) {
      failures.push(`  - ${place.title}: ${firstLines(error)}`);
    }
  }
  throw new Error(
    [
      '找不到也无法获取 Temporal 服务器程序 (no Temporal server program), 已依次尝试:',
      ...failures,
      '请安装 temporal 命令行程序或 Go,或用 TEMPORAL_CLI_PATH 指定其路径,或用 TEMPORAL_ADDRESS 指定已有的服务器。',
    ].join('\n'),
  );
}

function placesOf({ explicitPath, cacheFolder, say }: CliSearch): readonly Place[] {
  if (explicitPath !== undefined) {
    return [{ title: `设置 TEMPORAL_CLI_PATH=${explicitPath}`, find: () => programAt(explicitPath) }];
  }
  const folder = join(cacheFolder, 'temporal');
  const built = join(folder, cliVersion, 'temporal');
  const downloads = join(folder, 'download');
  return [
    { title: 'PATH', find: () => findOnPath('temporal') ?? fail('没有 temporal 程序 (not on PATH)') },
    { title: `缓存 (cache) ${folder}`, find: () => (isProgram(built) ? built : downloadedIn(downloads)) },
    { title: 'SDK 下载 (download)', find: () => download(downloads, say) },
    { title: `go install ${cliModule}@${cliVersion}`, find: () => build(built, say) },
  ];
}

function programAt(path: string): string {
  return isProgram(path) ? path : fail('不是可执行文件 (not an executable file)');
}

function downloadedIn(folder: string): string {
  const names = readNames(folder).filter((name) => name.startsWith('temporal-'));
  const found = names.map((name) => join(folder, name)).find(isProgram);
  return found ?? fail('空 (empty)');
}

async function download(folder: string, say: Say): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const script = join(__dirname, 'download-temporal-cli.mjs');
  await withProgress('下载 Temporal 服务器', say, () =>
    runTool({ command: process.execPath, args: [script, folder], timeoutMs: downloadTimeoutMs }),
  );
  return downloadedIn(folder);
}

async function build(target: string, say: Say): Promise<string> {
  await buildGoPrograms({
    title: '用 Go 编译 Temporal 服务器',
    packages: [`${cliModule}@${cliVersion}`],
    folder: dirname(target),
    programs: [basename(target)],
    say,
  });
  return target;
}

interface GoBuild {
  /** What people read while they wait. */
  readonly title: string;
  readonly packages: readonly string[];
  readonly folder: string;
  readonly programs: readonly string[];
  readonly say: Say;
}

export const findGo = (): string | undefined =>
  findOnPath('go') ?? ['/usr/local/go/bin/go'].find((path) => isProgram(path));

/** Builds what `folder` does not hold yet. @returns the folder @throws Error without Go, or with what it said */
export async function buildGoPrograms({ title, packages, folder, programs, say }: GoBuild): Promise<string> {
  if (programs.every((name) => isProgram(join(folder, name)))) return folder;
  const go = findGo() ?? fail('没有 Go (Go is not installed)');
  mkdirSync(folder, { recursive: true });
  const draft = mkdtempSync(join(folder, 'draft-'));
  try {
    await withProgress(`${title} (首次约需 2 到 5 分钟)`, say, () =>
      runTool({
        command: go,
        args: ['install', ...packages],
        env: { ...process.env, GOBIN: draft },
        timeoutMs: buildTimeoutMs,
      }),
    );
    for (const name of programs) renameSync(join(draft, name), join(folder, name));
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

async function refuseOldServer(path: string): Promise<void> {
  const printed = await runTool({ command: path, args: ['--version'], timeoutMs: 30_000 });
  const [, major, minor] =
    /Server (\d+)\.(\d+)\./.exec(printed) ?? fail(`版本不明 (unknown version): ${printed}`);
  const isNewEnough =
    Number(major) > oldestServer[0] ||
    (Number(major) === oldestServer[0] && Number(minor) >= oldestServer[1]);
  if (!isNewEnough) fail(`服务器过旧,至少需要 ${oldestServer.join('.')} (server too old): ${printed}`);
}

function readNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function firstLines(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n').slice(0, 3).join(' ').slice(0, 500);
}

function fail(reason: string): never {
  throw new Error(reason);
}
