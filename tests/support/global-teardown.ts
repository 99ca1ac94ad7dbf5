// Runs once after all suites: stops whatever they had started.
import { endAllLeftovers } from './leftovers';
import { takeForTeardown } from './run-state';

export default async function globalTeardown(): Promise<void> {
  const state = takeForTeardown();
  await state?.door.close();
  await state?.pool.stopAll();
  await endAllLeftovers();
}
