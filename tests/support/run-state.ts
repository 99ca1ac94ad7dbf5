// What the setup of a run leaves to its teardown. Jest loads the two files apart from each other, so it is kept where
// both can reach it.
import type { ServerDoor } from './server-door';
import type { ServerPool } from './server-pool';

interface RunState {
  readonly pool: ServerPool;
  readonly door: ServerDoor;
}

const key = Symbol.for('ruqi.test-run');
const holder = globalThis as { [key]?: RunState };

export function keepForTeardown(state: RunState): void {
  holder[key] = state;
}

export function takeForTeardown(): RunState | undefined {
  return holder[key];
}
