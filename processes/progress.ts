// Tells the person in front of the terminal that a slow step is still going on.

/** Takes one line for the person who started the program. */
export type Say = (line: string) => void;

const announceEveryMs = 10_000;

/** Says what is being done, again every ten seconds with the time spent, and how long it took in the end. */
export async function withProgress<T>(title: string, say: Say, work: () => Promise<T>): Promise<T> {
  const startedAt = Date.now();
  const seconds = (): string => `${Math.round((Date.now() - startedAt) / 1000)} 秒`;
  say(`${title}……`);
  const timer = setInterval(() => {
    say(`${title}……已用 ${seconds()}`);
  }, announceEveryMs);
  try {
    const result = await work();
    say(`${title}:完成,用时 ${seconds()}`);
    return result;
  } finally {
    clearInterval(timer);
  }
}
