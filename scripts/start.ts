// `npm start`: brings up the whole product, keeps it up, and takes it down in order.
import { join } from 'node:path';
import { applyMigrations } from '../prisma/migrate';
import { endLeftovers, removePidFile, runningRecord, writePidFile } from '../processes/pid-files';
import { runTool } from '../processes/run-tool';
import { stopServersStillRunning } from '../processes/server-process';
import { connectClient } from '../temporal-config/connection';
import { projectRoot } from '../temporal-config/project-root';
import { registerSearchAttributes } from '../temporal-config/search-attributes';
import { loadSettings } from '../temporal-config/settings';
import type { Settings } from '../temporal-config/settings';
import { childEnv } from './supervisor/child-env';
import { addresses, say } from './supervisor/console';
import { openPartLog } from './supervisor/part-logs';
import { apiPart, identityPart, mailPart, postgresPart, temporalPart, workerPart } from './supervisor/parts';
import type { PartContext } from './supervisor/parts';
import { checkPorts } from './supervisor/ports';
import { nodeArguments } from './supervisor/script-part';
import { onStopRequest } from './supervisor/signals';
import { createSupervisor } from './supervisor/supervise';
import type { Part } from './supervisor/supervise';

const seedTimeoutMs = 10 * 60_000;
const recordName = 'supervisor';

async function main(): Promise<void> {
  const settings = loadSettings(process.env);
  const pidFolder = join(settings.home, 'run');
  await takeOver(pidFolder);
  const stopping = new AbortController();
  const isStopping = (): boolean => stopping.signal.aborted;
  const supervisor = createSupervisor(say);
  const stop = async (exitCode: number): Promise<void> => {
    stopping.abort();
    await supervisor.stopAll();
    await stopServersStillRunning();
    removePidFile(pidFolder, recordName);
    if (exitCode === 0) say('已全部停止');
    process.exit(exitCode);
  };
  onStopRequest(
    (reason) => {
      say(`收到停止请求 (${reason}),依次停止各部分;两秒后再按一次 Ctrl-C 可强制结束`);
      void stop(0).then(() => undefined);
    },
    () => process.exit(1),
  );
  try {
    await checkPorts(settings);
    const sayUnlessStopping = (line: string): void => {
      if (!isStopping()) say(line);
    };
    await bringUp(
      settings,
      { settings, pidFolder, say: sayUnlessStopping, isStopping },
      async (...wanted) => {
        const parts = wanted.filter((part) => part !== undefined);
        if (parts.length === 0 || isStopping()) return;
        say(`启动 ${parts.map(({ title }) => title).join('、')}`);
        await supervisor.start(...parts);
      },
    );
  } catch (error) {
    // Whoever asked for the stop has stopped the servers under this start: its failure is no news.
    if (isStopping()) return;
    say(`启动失败:${messageOf(error)}`);
    await stop(1);
  }
}

async function bringUp(
  settings: Settings,
  context: PartContext,
  start: (...parts: readonly (Part | undefined)[]) => Promise<void>,
): Promise<void> {
  await start(postgresPart(context));
  await start(temporalPart(context));
  if (context.isStopping()) return;
  const applied = await applyMigrations(settings.databaseUrl);
  if (applied.length > 0) say(`数据库已更新:${applied.join('、')}`);
  await prepareTemporal(settings);
  // The worker takes seconds to bundle its workflows; only the API has readers who would miss the registers.
  await Promise.all([seed(context), start(mailPart(context), identityPart(context), workerPart(context))]);
  await start(apiPart(context));
  if (!context.isStopping()) console.log(addresses(settings, process.uptime()));
}

/** One supervisor a data folder; what a killed one left behind is ended first. */
async function takeOver(pidFolder: string): Promise<void> {
  const other = runningRecord(pidFolder, recordName);
  if (other !== undefined) {
    throw new Error(
      `入企已在运行 (进程 ${other.pid})。请先停止它,或用 RUQI_HOME 换一个数据文件夹 (already running: stop it or set RUQI_HOME)`,
    );
  }
  const ended = await endLeftovers(pidFolder);
  if (ended.length > 0) say(`上次异常退出留下的进程已结束:${ended.join('、')}`);
  writePidFile(pidFolder, { name: recordName, pid: process.pid, stopSignal: 'SIGTERM', graceMs: 60_000 });
}

async function prepareTemporal(settings: Settings): Promise<void> {
  const { connection, close } = await connectClient(settings);
  try {
    await registerSearchAttributes(connection, settings.temporalNamespace);
  } finally {
    await close();
  }
}

/** Loads the demonstration data; what is there already is left alone. */
async function seed({ settings, isStopping }: PartContext): Promise<void> {
  if (isStopping() || !settings.isDemonstration) return;
  const { onLine } = openPartLog(join(settings.home, 'logs'), 'seed', say, isStopping);
  await runTool({
    command: process.execPath,
    args: nodeArguments('seed'),
    cwd: projectRoot,
    env: childEnv(settings),
    timeoutMs: seedTimeoutMs,
    onLine,
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

main().catch((error: unknown) => {
  console.error(messageOf(error));
  process.exit(1);
});
