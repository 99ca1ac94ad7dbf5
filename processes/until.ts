// Waiting for a condition of another process, which cannot tell us by an event.
import { setTimeout as delay } from 'node:timers/promises';

export interface UntilOptions {
  /** Give up after this long, in milliseconds. */
  readonly timeoutMs: number;
  /** Pause between two looks, in milliseconds. */
  readonly everyMs: number;
  /** Ends the waiting early: the answer is then `false`. */
  readonly signal?: AbortSignal;
}

/** Looks until `condition` holds. @returns whether it came to hold in time; a condition that throws does not hold. */
export async function until(
  condition: () => boolean | Promise<boolean>,
  { timeoutMs, everyMs, signal }: UntilOptions,
): Promise<boolean> {
  const giveUpAt = Date.now() + timeoutMs;
  for (;;) {
    if (await holds(condition)) return true;
    if (signal?.aborted === true || Date.now() >= giveUpAt) return false;
    await delay(everyMs);
  }
}

async function holds(condition: () => boolean | Promise<boolean>): Promise<boolean> {
  try {
    return await condition();
  } catch {
    return false;
  }
}
