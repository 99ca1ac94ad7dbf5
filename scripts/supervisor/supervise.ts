// Keeps the parts of the product running: starts them in order, brings back one that dies, stops them in reverse.
import { setTimeout as delay } from 'node:timers/promises';
import type { Say } from '../../processes/progress';
import type { ServerProcess } from '../../processes/server-process';

export interface Part {
  readonly title: string;
  /** Starts it and settles when it serves. Called again whenever it has died. */
  readonly start: () => Promise<Pick<ServerProcess, 'exited' | 'stop' | 'lastLines'>>;
}

export interface Supervisor {
  /**
   * Starts parts that do not wait for each other, side by side; they are stopped as if the first had come up first.
   * @throws when one does not come up this first time: a later death is met by starting it again
   */
  readonly start: (...parts: readonly Part[]) => Promise<void>;
  /** Stops the parts in the reverse of the order they were started in. Never rejects. */
  readonly stopAll: () => Promise<void>;
}

export interface RestartPauses {
  readonly firstMs: number;
  readonly longestMs: number;
  /** A part that lived this long is taken to be sound again. */
  readonly soundAfterMs: number;
}

const defaultPauses: RestartPauses = { firstMs: 500, longestMs: 15_000, soundAfterMs: 30_000 };

const restartGraceMs = 3_000;

export function createSupervisor(say: Say, pauses: RestartPauses = defaultPauses): Supervisor {
  const stopping = new AbortController();
  const watched: { readonly title: string; readonly stop: () => Promise<void> }[] = [];
  return {
    start: async (...parts) => {
      const outcomes = await Promise.allSettled(parts.map((part) => part.start()));
      for (const [index, part] of parts.entries()) {
        const outcome = outcomes[index];
        if (outcome?.status !== 'fulfilled') continue;
        let current = outcome.value;
        const watching = watch(part, current, { say, pauses, signal: stopping.signal }, (started) => {
          current = started;
        });
        const stop = async (): Promise<void> => {
          await current.stop();
          // A restart under way is waited for a little; its process is then ended with all that is left.
          await Promise.race([watching, delay(restartGraceMs, undefined, { ref: false })]);
        };
        watched.push({ title: part.title, stop });
      }
      const failure = outcomes.find((outcome) => outcome.status === 'rejected');
      if (failure !== undefined) throw failure.reason;
    },
    stopAll: async () => {
      stopping.abort();
      for (const { title, stop } of [...watched].reverse()) {
        say(`正在停止 ${title}`);
        await stop();
      }
    },
  };
}

interface Watch {
  readonly say: Say;
  readonly pauses: RestartPauses;
  readonly signal: AbortSignal;
}

type Started = Awaited<ReturnType<Part['start']>>;

async function watch(
  part: Part,
  first: Started,
  { say, pauses, signal }: Watch,
  onRestart: (started: Started) => void,
): Promise<void> {
  let running = first;
  let pauseMs = pauses.firstMs;
  for (;;) {
    const startedAt = Date.now();
    const ending = await running.exited;
    if (signal.aborted) return;
    if (Date.now() - startedAt >= pauses.soundAfterMs) pauseMs = pauses.firstMs;
    say(`${part.title} 意外结束 (${ending}),将自动重新启动`);
    const again = await startAgain(part, pauseMs, { say, pauses, signal });
    if (again === undefined) return;
    running = again.started;
    pauseMs = Math.min(again.pauseMs * 2, pauses.longestMs);
    onRestart(running);
    say(`${part.title} 已恢复`);
  }
}

/** Tries until the part serves again. @returns `undefined` when everything is being stopped meanwhile */
async function startAgain(
  part: Part,
  firstPauseMs: number,
  { say, pauses, signal }: Watch,
): Promise<{ started: Started; pauseMs: number } | undefined> {
  let pauseMs = firstPauseMs;
  for (;;) {
    await delay(pauseMs, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return undefined;
    try {
      const started = await part.start();
      if (!isAborted(signal)) return { started, pauseMs };
      await started.stop();
      return undefined;
    } catch (error) {
      pauseMs = Math.min(pauseMs * 2, pauses.longestMs);
      const reason = error instanceof Error ? error.message : String(error);
      say(`${part.title} 未能启动,${Math.round(pauseMs / 1000)} 秒后再试:${reason}`);
    }
  }
}

/** Asked through a function, since the compiler takes a flag that was false before an `await` to be false after it. */
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}
