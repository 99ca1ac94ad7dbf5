// Runs once before all suites: opens the door at which they ask for servers. It starts none itself.
import { endAllLeftovers } from './leftovers';
import { openServerDoor } from './server-door';
import { createServerPool } from './server-pool';
import { keepForTeardown } from './run-state';
import { doorVariable, testPidFolder } from './test-folder';

export default async function globalSetup(): Promise<void> {
  await endAllLeftovers();
  const pool = createServerPool(testPidFolder, (line) => {
    console.warn(line);
  });
  const door = await openServerDoor(pool);
  // Suites run in processes that inherit this environment.
  process.env[doorVariable] = door.url;
  keepForTeardown({ pool, door });
}
