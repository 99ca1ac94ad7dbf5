// A part of the product that is killed, and that the product's own supervisor brings back.
import type { ServerProcess } from '../../processes/server-process';
import { until } from '../../processes/until';
import type { Part } from '../../scripts/supervisor/supervise';

export interface Mortal {
  /** For the supervisor. */
  readonly part: Part;
  /** `kill -9` of the process that serves now; settles when it is dead. */
  readonly kill: () => Promise<void>;
  /** As `kill`, and it stays away until the returned function is called. */
  readonly killForAWhile: () => Promise<() => void>;
  /** Settles when it serves again, after the last kill. */
  readonly isBack: () => Promise<void>;
}

const patienceMs = 180_000;

export const mortal = (title: string, start: () => Promise<ServerProcess>): Mortal => {
  let current: ServerProcess | null = null;
  let gate = Promise.resolve();
  const kill = async (): Promise<void> => {
    if (current === null) throw new Error(`${title} does not run`);
    const dying = current;
    current = null;
    await dying.kill();
  };
  return {
    part: {
      title,
      start: async () => {
        await gate;
        current = await start();
        return current;
      },
    },
    kill,
    killForAWhile: async () => {
      let open = (): void => undefined;
      gate = new Promise((resolve) => {
        open = resolve;
      });
      await kill();
      return open;
    },
    isBack: async () => {
      if (!(await until(() => current !== null, { timeoutMs: patienceMs, everyMs: 20 })))
        throw new Error(`${title} did not come back`);
    },
  };
};
