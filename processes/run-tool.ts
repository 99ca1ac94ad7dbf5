// Runs a program to its end (a compiler, a package tool) and fails with what it said.
import { setTimeout as delay } from 'node:timers/promises';
import { startServerProcess } from './server-process';
import type { ServerCommand } from './server-process';

export type ToolCommand = Pick<ServerCommand, 'command' | 'args' | 'cwd' | 'env' | 'user' | 'onLine'> & {
  /** Ends the program after this long, in milliseconds. */
  readonly timeoutMs: number;
};

const lastWordsMs = 2_000;

/** @throws Error whose message is the end of the program's output, when it is missing, fails or takes too long. */
export async function runTool({ timeoutMs, ...tool }: ToolCommand): Promise<string> {
  const started = await startServerProcess({
    ...tool,
    name: tool.command,
    stopSignal: 'SIGTERM',
    graceMs: 2_000,
  });
  const finished = new AbortController();
  const late = delay(timeoutMs, undefined, { signal: finished.signal }).catch(() => undefined);
  const ending = await Promise.race([started.exited, late]);
  finished.abort();
  if (ending === undefined) {
    await started.stop();
    throw new Error(`no end after ${timeoutMs / 1000} s: ${started.lastLines()}`);
  }
  // On a busy machine a program is gone before its last words are read; a helper that it left behind may never be silent.
  await Promise.race([started.outputEnded, delay(lastWordsMs, undefined, { ref: false })]);
  if (ending !== 'code 0') throw new Error(`${ending}: ${started.lastLines()}`);
  return started.lastLines();
}
