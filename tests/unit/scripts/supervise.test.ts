// The supervisor's promises, shown with parts that live and die on command.
import { createSupervisor } from '../../../scripts/supervisor/supervise';
import type { Part } from '../../../scripts/supervisor/supervise';

const pauses = { firstMs: 1, longestMs: 4, soundAfterMs: 60_000 };

interface PuppetPart extends Part {
  readonly starts: () => number;
  readonly die: () => void;
  readonly failNext: (times: number) => void;
  /** Settles when the part has been started this many times. */
  readonly started: (times: number) => Promise<void>;
}

function puppet(title: string, log: string[]): PuppetPart {
  let starts = 0;
  let failures = 0;
  let end: (ending: string) => void = () => undefined;
  const waiting: { times: number; resolve: () => void }[] = [];
  return {
    title,
    starts: () => starts,
    die: () => {
      end('signal SIGKILL');
    },
    failNext: (times) => {
      failures = times;
    },
    started: (times) =>
      new Promise((resolve) => {
        if (starts >= times) resolve();
        else waiting.push({ times, resolve });
      }),
    start: () => {
      starts += 1;
      for (const { times, resolve } of waiting) if (starts >= times) resolve();
      if (failures > 0) {
        failures -= 1;
        return Promise.reject(new Error('no luck'));
      }
      const exited = new Promise<string>((resolve) => {
        end = resolve;
      });
      return Promise.resolve({
        exited,
        lastLines: () => '',
        stop: () => {
          log.push(`stopped ${title}`);
          end('code 0');
          return Promise.resolve();
        },
      });
    },
  };
}

describe('the supervisor', () => {
  test('stops the parts in the reverse of their order', async () => {
    const log: string[] = [];
    const supervisor = createSupervisor(() => undefined, pauses);
    for (const title of ['database', 'engine', 'api']) await supervisor.start(puppet(title, log));
    await supervisor.stopAll();
    expect(log).toEqual(['stopped api', 'stopped engine', 'stopped database']);
  });

  test('starts a part again each time it dies, also when it fails to start in between', async () => {
    const said: string[] = [];
    const supervisor = createSupervisor((line) => said.push(line), pauses);
    const part = puppet('worker', []);
    await supervisor.start(part);
    part.die();
    await part.started(2);
    part.failNext(3);
    part.die();
    await part.started(6);
    await supervisor.stopAll();
    expect(part.starts()).toBe(6);
    expect(said.filter((line) => line.includes('未能启动'))).toHaveLength(3);
    expect(said.filter((line) => line.includes('意外结束 (signal SIGKILL)'))).toHaveLength(2);
  });

  test('does not start again a part that ended because it was stopped', async () => {
    const part = puppet('mail', []);
    const supervisor = createSupervisor(() => undefined, pauses);
    await supervisor.start(part);
    await supervisor.stopAll();
    expect(part.starts()).toBe(1);
  });

  test('a part that does not come up the first time is the failure of the start', async () => {
    const part = puppet('database', []);
    part.failNext(1);
    await expect(createSupervisor(() => undefined, pauses).start(part)).rejects.toThrow('no luck');
  });
});
