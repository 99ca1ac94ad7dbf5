// Waiting for what another process does. How long that takes says nothing of the product: the limit only ends a test that hangs,
// on a machine however busy, before jest's own does.
import { setTimeout as delay } from 'node:timers/promises';

const usualPatienceMs = 120_000;
const everyMs = 50;

/** Looks until `condition` holds; one that throws does not hold yet. @throws when it never does, with what it threw last */
export async function eventually(
  what: string,
  condition: () => boolean | Promise<boolean>,
  patienceMs = usualPatienceMs,
): Promise<void> {
  const giveUpAt = Date.now() + patienceMs;
  let cause: unknown;
  for (;;) {
    try {
      if (await condition()) return;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    if (Date.now() >= giveUpAt) throw new Error(`never came: ${what}`, { cause });
    await delay(everyMs);
  }
}
