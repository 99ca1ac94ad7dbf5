// `npm start` as its user knows it: it comes up, brings back any part that dies, stops without a trace, and takes over
// what a killed one left. The parts are the real ones, on free ports and in a folder of their own.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { realpathSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from '../../../processes/ports';
import { runningRecord } from '../../../processes/pid-files';
import { until } from '../../../processes/until';
import { projectRoot } from '../../../temporal-config/project-root';

const patienceMs = 4 * 60_000;
const ports = [
  'PORT',
  'POSTGRES_PORT',
  'TEMPORAL_PORT',
  'TEMPORAL_UI_PORT',
  'MAIL_SMTP_PORT',
  'MAIL_WEB_PORT',
  'IDENTITY_PORT',
];
const parts = ['postgres', 'temporal', 'mail', 'identity', 'worker', 'api'];

describe('npm start', () => {
  let home: string;
  let env: NodeJS.ProcessEnv;
  let supervisor: ChildProcess | undefined;
  let lines: string[];
  let exited: Promise<unknown>;

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'ruqi-start-'));
    const free = await Promise.all(ports.map(async (name) => [name, String(await freePort())] as const));
    env = { ...process.env, ...Object.fromEntries(free), RUQI_HOME: home };
    for (const name of ['DATABASE_URL', 'TEMPORAL_ADDRESS', 'SMTP_URL', 'OIDC_ISSUER', 'npm_lifecycle_event'])
      delete env[name];
  });
  afterAll(async () => {
    supervisor?.kill('SIGTERM');
    await exited;
    rmSync(realpathSync(join(home, 'postgres')), { recursive: true, force: true });
    rmSync(home, { recursive: true, force: true });
  });

  const start = async (): Promise<void> => {
    const child = spawn(process.execPath, [join(projectRoot, 'scripts', 'start.mjs')], { env });
    supervisor = child;
    lines = [];
    exited = new Promise((resolve) =>
      child.once('exit', (code, signal) => {
        resolve(code ?? signal);
      }),
    );
    createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
    createInterface({ input: child.stderr }).on('line', (line) => lines.push(line));
    const isUp = (): boolean => lines.some((line) => line.includes('已启动') || line.includes('失败'));
    await until(isUp, { timeoutMs: patienceMs, everyMs: 50 });
    if (!lines.some((line) => line.includes('已启动'))) throw new Error(lines.join('\n'));
  };
  const pidOf = (name: string): number | undefined => runningRecord(join(home, 'run'), name)?.pid;
  const apiAnswers = async (): Promise<boolean> =>
    (await fetch(`http://127.0.0.1:${env['PORT'] ?? ''}/`)).status < 500;

  test(
    'comes up with every part, and the API answers',
    async () => {
      await start();
      expect(parts.map((name) => typeof pidOf(name))).toEqual(parts.map(() => 'number'));
      await expect(apiAnswers()).resolves.toBe(true);
    },
    patienceMs,
  );

  test(
    'is refused a second time on the same data folder',
    async () => {
      const second = spawn(process.execPath, [join(projectRoot, 'scripts', 'start.mjs')], { env });
      const said: Buffer[] = [];
      second.stderr.on('data', (chunk: Buffer) => said.push(chunk));
      await expect(new Promise((resolve) => second.once('close', resolve))).resolves.toBe(1);
      expect(Buffer.concat(said).toString()).toContain(`入企已在运行 (进程 ${supervisor?.pid ?? 0})`);
    },
    patienceMs,
  );

  test.each(parts)(
    '%s is back after kill -9',
    async (name) => {
      const before = pidOf(name);
      if (before === undefined) throw new Error(`${name} does not run`);
      const restarts = (): number => lines.filter((line) => line.includes('已恢复')).length;
      const earlier = restarts();
      process.kill(before, 'SIGKILL');
      await expect(until(() => restarts() > earlier, { timeoutMs: patienceMs, everyMs: 50 })).resolves.toBe(
        true,
      );
      expect(pidOf(name)).not.toBe(before);
      await expect(until(apiAnswers, { timeoutMs: patienceMs, everyMs: 50 })).resolves.toBe(true);
    },
    patienceMs,
  );

  test(
    'killed itself by kill -9, its programs end, and the next start ends the servers it left',
    async () => {
      const left = [pidOf('postgres'), pidOf('temporal')];
      supervisor?.kill('SIGKILL');
      await expect(exited).resolves.toBe('SIGKILL');
      const isOwnCodeGone = (): boolean =>
        ['mail', 'identity', 'worker', 'api'].every((name) => pidOf(name) === undefined);
      await expect(until(isOwnCodeGone, { timeoutMs: patienceMs, everyMs: 50 })).resolves.toBe(true);
      await start();
      expect(lines.join('\n')).toMatch(/上次异常退出留下的进程已结束:.*postgres/);
      expect([pidOf('postgres'), pidOf('temporal')]).not.toEqual(left);
    },
    patienceMs,
  );

  test(
    'Ctrl-C stops every part, the last one started first, and leaves no process',
    async () => {
      const pids = parts.map(pidOf);
      supervisor?.kill('SIGINT');
      await expect(exited).resolves.toBe(0);
      const stopped = lines.filter((line) => line.includes('正在停止'));
      expect(stopped.map((line) => line.replace(/^.*正在停止 /, ''))).toEqual([
        '接口 API',
        '工作进程 worker',
        '身份服务',
        '本机邮箱',
        '流程引擎 Temporal',
        '数据库 PostgreSQL',
      ]);
      const alive = pids.filter((pid) => pid !== undefined && isAlive(pid));
      expect(alive).toEqual([]);
    },
    patienceMs,
  );
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
