// Ends what test runs that were killed left running: the shared servers, and those of suites that kill their own.
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { endLeftovers } from '../../processes/pid-files';
import { testPidFolder } from './test-folder';

/** A folder of pid files for the servers of one suite, found again by the next run. */
export function makePidFolder(): string {
  mkdirSync(testPidFolder, { recursive: true });
  return mkdtempSync(join(testPidFolder, 'suite-'));
}

export async function endAllLeftovers(): Promise<void> {
  mkdirSync(testPidFolder, { recursive: true });
  const suites = readdirSync(testPidFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const folder of [testPidFolder, ...suites.map(({ name }) => join(testPidFolder, name))]) {
    await endLeftovers(folder);
    // Records that are left belong to a run beside this one.
    if (folder !== testPidFolder && readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
  }
}
