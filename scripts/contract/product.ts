// A product of its own for the contract test: `npm start` with free ports and a data folder that goes with it.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { takePersonToken } from '../../identity/take-token';
import { freePort } from '../../processes/ports';
import { projectRoot } from '../../temporal-config/project-root';

const portSettings = [
  'PORT',
  'IDENTITY_PORT',
  'POSTGRES_PORT',
  'TEMPORAL_PORT',
  'TEMPORAL_UI_PORT',
  'MAIL_SMTP_PORT',
  'MAIL_WEB_PORT',
] as const;

const startTimeoutMs = 10 * 60_000;
const stopTimeoutMs = 60_000;
const demoPassword = 'contract-test-password';

export interface RunningProduct {
  readonly url: string;
  tokenOf(personId: string): Promise<string>;
  stop(): Promise<void>;
}

const isReady = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(`${url}/readyz`)).ok;
  } catch {
    return false;
  }
};

const ended = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode === null && child.signalCode === null)
    await new Promise((resolve) => child.once('exit', resolve));
};

/** @throws when it is not ready in time; what it said is then on standard error */
export const startProduct = async (): Promise<RunningProduct> => {
  const home = mkdtempSync(join(tmpdir(), 'ruqi-contract-'));
  const ports: Record<string, string> = {};
  for (const name of portSettings) ports[name] = String(await freePort());
  const child = spawn(process.execPath, [join(projectRoot, 'scripts', 'start.mjs')], {
    cwd: projectRoot,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      ...ports,
      RUQI_HOME: home,
      RUQI_DEMO: 'true',
      RUQI_DEMO_PASSWORD: demoPassword,
      RUQI_ALLOW_DRAFT_PACKS: 'true',
      RATE_LIMIT: '0',
      LOG_LEVEL: 'error',
    },
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGINT');
    const late = new AbortController();
    await Promise.race([ended(child), delay(stopTimeoutMs, undefined, { signal: late.signal })]).finally(
      () => {
        late.abort();
      },
    );
    child.kill('SIGKILL');
    rmSync(home, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${String(ports['PORT'])}`;
  const issuer = `http://127.0.0.1:${String(ports['IDENTITY_PORT'])}`;
  const until = Date.now() + startTimeoutMs;
  while (!(await isReady(url))) {
    if (child.exitCode !== null || Date.now() > until) {
      await stop();
      throw new Error('产品没有启动 (the product did not start)');
    }
    await delay(500);
  }
  return {
    url,
    tokenOf: async (personId) =>
      (await takePersonToken({ issuer, password: demoPassword }, personId)).access_token,
    stop,
  };
};
