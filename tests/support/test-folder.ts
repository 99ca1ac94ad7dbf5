// Where a test run keeps what it must find again: results, and the records of the servers it started.
import { join } from 'node:path';
import { projectRoot } from '../../temporal-config/project-root';

export const testFolder = join(projectRoot, '.ruqi-test');
export const testPidFolder = join(testFolder, 'run');
/** Environment variable with the address at which suites ask for servers. */
export const doorVariable = 'RUQI_TEST_DOOR';
