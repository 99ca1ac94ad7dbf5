// What is seen to from time to time, outside every lifecycle: one round at a time, and what fails is told and tried in the next one.

export interface Upkeep {
  /** After the round under way, if there is one. */
  stop(): Promise<void>;
}

export interface Rounds {
  readonly everyMs: number;
  readonly onError: (error: unknown) => void;
  /** The first one at once instead of after a while. */
  readonly atOnce?: boolean;
}

/** @param round is told by `stopped` when it should come to its end */
export const inRounds = (
  round: (stopped: () => boolean) => Promise<unknown>,
  { everyMs, onError, atOnce = false }: Rounds,
): Upkeep => {
  let running: Promise<unknown> | null = null;
  let isStopped = false;
  const go = (): void => {
    running ??= round(() => isStopped)
      .catch(onError)
      .finally(() => {
        running = null;
      });
  };
  const timer = setInterval(go, everyMs);
  if (atOnce) go();
  return {
    stop: async () => {
      isStopped = true;
      clearInterval(timer);
      await running;
    },
  };
};
