// Starts a server as a child process that this process answers for: it is written down, it is stopped in the way it
// wants to be stopped, and it does not outlive an ordinary end of this process.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { removePidFile, writePidFile } from './pid-files';
import type { ProcessRecord } from './pid-files';

type StopSignal = ProcessRecord['stopSignal'];

export interface ServerCommand {
  /** Name of the pid file and of the log. */
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Runs as this user; only root may say so. */
  readonly user?: { readonly uid: number; readonly gid: number };
  readonly stopSignal: StopSignal;
  /** How long it may take to stop before it is killed, in milliseconds. */
  readonly graceMs: number;
  /** Folder of the pid files; without it nothing is written down. */
  readonly pidFolder?: string;
  /** Every line the server writes. */
  readonly onLine?: (line: string) => void;
  /** Keeps the child's standard input open as long as this process lives, for one that ends when it is closed. */
  readonly holdsInput?: boolean;
  /** Opens Node's message channel to the child, so that it can say `ready` and sees when this process is gone. */
  readonly channel?: boolean;
}

export interface ServerProcess {
  readonly pid: number;
  /** Settles when the process has ended: `code 1`, `signal SIGKILL`. Never rejects. */
  readonly exited: Promise<string>;
  readonly hasExited: () => boolean;
  /** The last lines it wrote, for a message about its failure. */
  readonly lastLines: () => string;
  /** Settles when all that it printed has been read: after its exit, and later still where a helper of its goes on printing. */
  readonly outputEnded: Promise<void>;
  /** Settles at the child's first message over the channel; never, when it sends none. */
  readonly firstMessage: Promise<unknown>;
  /** Asks it to stop, waits, and kills it when it does not. Safe to call twice. */
  readonly stop: () => Promise<void>;
  /** Ends it at once, as `kill -9` does. */
  readonly kill: () => Promise<void>;
}

const keptLines = 30;
type Running = Pick<ServerCommand, 'stopSignal'> & Pick<ServerProcess, 'stop'>;
const running = new Map<ChildProcess, Running>();
let endsWithThisProcess = false;
let isEnding = false;

/** @throws when the command cannot be started at all (not found, not executable). */
export async function startServerProcess(server: ServerCommand): Promise<ServerProcess> {
  if (isEnding) throw new Error('this process is ending: it starts nothing more');
  const child = spawn(server.command, [...server.args], {
    ...(server.cwd === undefined ? {} : { cwd: server.cwd }),
    ...server.user,
    env: server.env ?? process.env,
    stdio: [
      server.holdsInput === true ? 'pipe' : 'ignore',
      ...(['pipe', 'pipe'] as const),
      ...(server.channel === true ? (['ipc'] as const) : []),
    ],
    // A group of its own: Ctrl-C in the terminal reaches only the supervisor, which stops the parts in their order.
    detached: true,
  });
  const lines = keepLines(child, server.onLine);
  const exited = whenExited(child);
  const outputEnded = new Promise<void>((resolve) => {
    child.once('close', () => {
      resolve();
    });
  });
  const pid = await whenSpawned(child);
  const { pidFolder } = server;
  if (pidFolder !== undefined) {
    writePidFile(pidFolder, {
      name: server.name,
      pid,
      stopSignal: server.stopSignal,
      graceMs: server.graceMs,
    });
    void exited.then(() => {
      removePidFile(pidFolder, server.name);
    });
  }
  const hasExited = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const kill = async (): Promise<void> => {
    if (!hasExited()) child.kill('SIGKILL');
    await exited;
  };
  const stop = async (): Promise<void> => {
    if (hasExited()) return;
    child.kill(server.stopSignal);
    const timer = setTimeout(() => {
      killGroup(pid);
    }, server.graceMs);
    await exited;
    clearTimeout(timer);
  };
  trackUntilExit(child, { stopSignal: server.stopSignal, stop }, exited);
  return {
    pid,
    exited,
    outputEnded,
    hasExited,
    lastLines: () => lines.join('\n'),
    firstMessage: new Promise((resolve) => child.once('message', resolve)),
    stop,
    kill,
  };
}

function keepLines(child: ChildProcess, onLine: ((line: string) => void) | undefined): string[] {
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    if (stream === null) continue;
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      if (lines.length > keptLines) lines.shift();
      onLine?.(line);
    });
  }
  return lines;
}

async function whenExited(child: ChildProcess): Promise<string> {
  return await new Promise((resolve) => {
    child.once('exit', (code, signal) => {
      resolve(signal === null ? `code ${String(code)}` : `signal ${signal}`);
    });
  });
}

async function whenSpawned(child: ChildProcess): Promise<number> {
  return await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('spawn', () => {
      if (child.pid === undefined) reject(new Error('the process has no id'));
      else resolve(child.pid);
    });
  });
}

/**
 * Stops whatever this process started and has not stopped, the latest first, and refuses to start more: for an end in
 * the middle of a start.
 */
export async function stopServersStillRunning(): Promise<void> {
  isEnding = true;
  for (const { stop } of [...running.values()].reverse()) await stop();
}

function trackUntilExit(child: ChildProcess, server: Running, exited: Promise<string>): void {
  running.set(child, server);
  void exited.then(() => running.delete(child));
  if (endsWithThisProcess) return;
  endsWithThisProcess = true;
  // An exit without stop() (an uncaught error) must not leave servers behind; nothing can be awaited here any more.
  process.once('exit', () => {
    for (const [left, { stopSignal }] of running) left.kill(stopSignal);
  });
}

/** Its helpers too: a server that would not stop cannot be trusted to end them. */
function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended by itself in this very moment.
  }
}
