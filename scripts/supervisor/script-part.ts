// A part that is one of our own TypeScript programs: scripts/NAME.ts in a Node process of its own.
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { startServerProcess } from '../../processes/server-process';
import type { ServerProcess } from '../../processes/server-process';
import { projectRoot } from '../../temporal-config/project-root';

export interface ScriptPart {
  /** Of the file scripts/NAME.ts. */
  readonly name: string;
  readonly env: NodeJS.ProcessEnv;
  readonly pidFolder: string;
  readonly onLine: (line: string) => void;
  /** How long it may take to finish its work when it is stopped, in milliseconds. */
  readonly graceMs: number;
}

const startTimeoutMs = 120_000;

/** Node's arguments that run a TypeScript file of this project. */
export function nodeArguments(script: string): string[] {
  return [
    '--import',
    pathToFileURL(require.resolve('tsx')).href,
    join(projectRoot, 'scripts', `${script}.ts`),
  ];
}

/** Settles when the program says that it serves, by `process.send({ ready: true })`. @throws with its last lines when it ends before, or takes over two minutes */
export async function startScriptPart(part: ScriptPart): Promise<ServerProcess> {
  const server = await startServerProcess({
    name: part.name,
    command: process.execPath,
    args: ['--require', join(__dirname, '..', 'parent-watch.cjs'), ...nodeArguments(part.name)],
    cwd: projectRoot,
    env: part.env,
    stopSignal: 'SIGTERM',
    graceMs: part.graceMs,
    pidFolder: part.pidFolder,
    onLine: part.onLine,
    channel: true,
  });
  const ready = server.firstMessage.then(() => true);
  const failed = Promise.race([server.exited, delay(startTimeoutMs, undefined, { ref: false })]).then(
    () => false,
  );
  if (await Promise.race([ready, failed])) return server;
  await server.stop();
  throw new Error(`${await server.exited}\n${server.lastLines()}`);
}
