// Typst in processes of its own: a template that never ends or a fault of the engine costs one paper and not the product, and what it is
// made of (one allocator, one cache, one pool of threads each) is not shared.
import { fork, type ChildProcess } from 'node:child_process';
import { Socket } from 'node:net';

/** What became of a paper that was not typeset. */
export type TypesettingTrouble = 'faulty' | 'crashed' | 'tooLong' | 'closed';

class TypesettingError extends Error {
  constructor(
    readonly trouble: TypesettingTrouble,
    message: string,
  ) {
    super(message);
    this.name = 'TypesettingError';
  }
}

export interface Typesetters {
  /** @param data JSON @returns the bytes of a PDF @throws TypesettingError */
  typeset(template: string, data: string): Promise<Buffer>;
  /** Waits for the papers under way, then ends the processes. */
  close(): Promise<void>;
}

export interface TypesettersOptions {
  readonly program: string;
  readonly args: readonly string[];
  readonly mostProcesses: number;
  /** A process without work ends after this long, in milliseconds. */
  readonly idleMs: number;
  /** A paper that takes longer is given up and its process killed, in milliseconds. */
  readonly paperMs: number;
  /** A process ended in the midst of a paper; `isLast`: the paper is given up, else another process tries it. */
  readonly onTrouble?: (trouble: { template: string; reason: string; isLast: boolean }) => void;
}

interface Job {
  readonly template: string;
  readonly data: string;
  readonly resolve: (pdf: Buffer) => void;
  readonly reject: (error: TypesettingError) => void;
  tries: number;
}

interface Typesetter {
  readonly child: ChildProcess;
  job: Job | null;
  isTooLong: boolean;
  /** It was asked to end: nothing more is given to it. */
  isEnding: boolean;
  /** Its last words, as a fault of the engine leaves them. */
  stderr: string;
  timer: NodeJS.Timeout | undefined;
}

/** The second try tells a machine that ran out of memory from a paper that no process survives. */
const MOST_TRIES = 2;
const KEPT_STDERR = 2_000;
/**
 * Typst hands parts of a paper to threads of its own, which wake, look for work and sleep again sixty times a paper, and glibc gives each
 * thread an arena: with processes enough for the cores that is a sixth of the time.
 */
const OWN_ENV = { RAYON_NUM_THREADS: '1', MALLOC_ARENA_MAX: '1' };

type Answer = { readonly pdf: Uint8Array } | { readonly fault: string };
const isAnswer = (message: unknown): message is Answer =>
  typeof message === 'object' && message !== null && ('pdf' in message || 'fault' in message);

/** Processes start with the first paper. */
export const createTypesetters = (options: TypesettersOptions): Typesetters => {
  const { program, args, mostProcesses, idleMs, paperMs, onTrouble } = options;
  const waiting: Job[] = [];
  const all = new Set<Typesetter>();
  let closing: (() => void) | null = null;

  /** Whoever waits for a paper keeps this process alive; a process without work does not. */
  const hold = ({ child }: Typesetter, isHeld: boolean): void => {
    if (isHeld) {
      child.ref();
      child.channel?.ref();
    } else {
      child.unref();
      child.channel?.unref();
    }
  };
  const end = (one: Typesetter): void => {
    one.isEnding = true;
    one.child.kill('SIGTERM');
  };
  const rest = (one: Typesetter): void => {
    clearTimeout(one.timer);
    one.job = null;
    hold(one, false);
    one.timer = setTimeout(() => {
      end(one);
    }, idleMs).unref();
  };
  const begin = (one: Typesetter, job: Job): void => {
    clearTimeout(one.timer);
    one.job = job;
    job.tries += 1;
    hold(one, true);
    one.timer = setTimeout(() => {
      one.isTooLong = true;
      one.child.kill('SIGKILL');
    }, paperMs);
    // A process that is gone does not take it; its end tells what becomes of the job.
    one.child.send({ template: job.template, data: job.data }, () => undefined);
  };
  const ended = (one: Typesetter, how: string): void => {
    if (!all.delete(one)) return;
    clearTimeout(one.timer);
    const { job } = one;
    if (job !== null) {
      const isLast = one.isTooLong || job.tries >= MOST_TRIES;
      const reason = one.isTooLong
        ? `${String(paperMs)} 毫秒仍未排完 (no end after)`
        : `排版进程中断 (${how}) ${one.stderr}`;
      onTrouble?.({ template: job.template, reason, isLast });
      if (isLast)
        job.reject(new TypesettingError(one.isTooLong ? 'tooLong' : 'crashed', `${job.template}: ${reason}`));
      else waiting.unshift(job);
    }
    goOn();
  };
  const start = (): Typesetter => {
    const child = fork(program, args, {
      // Neither the loaders nor the secrets of this process.
      execArgv: [],
      env: OWN_ENV,
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    const one: Typesetter = {
      child,
      job: null,
      isTooLong: false,
      isEnding: false,
      stderr: '',
      timer: undefined,
    };
    all.add(one);
    if (child.stderr instanceof Socket) child.stderr.unref();
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      one.stderr = (one.stderr + text).slice(-KEPT_STDERR);
    });
    child.on('message', (message) => {
      const { job } = one;
      if (job === null || !isAnswer(message)) return;
      rest(one);
      if ('pdf' in message) job.resolve(Buffer.from(message.pdf));
      else job.reject(new TypesettingError('faulty', message.fault));
      goOn();
    });
    child.once('error', (error) => {
      ended(one, error.message);
    });
    child.once('exit', (code, signal) => {
      ended(one, signal ?? `code ${String(code)}`);
    });
    return one;
  };
  const goOn = (): void => {
    while (waiting.length > 0) {
      const idle = [...all].find(({ job, isEnding }) => job === null && !isEnding);
      if (idle === undefined && all.size >= mostProcesses) return;
      const next = waiting.shift();
      if (next !== undefined) begin(idle ?? start(), next);
    }
    if (closing === null || [...all].some(({ job }) => job !== null)) return;
    if (all.size === 0) closing();
    for (const one of all) end(one);
  };
  return {
    typeset: (template, data) =>
      new Promise((resolve, reject) => {
        if (closing !== null) {
          reject(new TypesettingError('closed', `${template}: 排版已停止 (closed)`));
          return;
        }
        waiting.push({ template, data, resolve, reject, tries: 0 });
        goOn();
      }),
    close: () =>
      new Promise((resolve) => {
        closing = resolve;
        for (const one of all) hold(one, true);
        goOn();
      }),
  };
};
