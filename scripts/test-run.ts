// Runs jest and cleans up after it, however it ended. The suites bring their own servers on free ports with throwaway
// data (tests/support), so this can run beside a running product. Killing, load and months of nobody acting take minutes and
// have a command of their own: `--endurance` first runs them alone, without it they are left out unless named.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { endLeftovers } from '../processes/pid-files';
import { projectRoot } from '../temporal-config/project-root';
import { testFolder, testPidFolder } from '../tests/support/test-folder';

const enduranceFolder = 'tests/endurance';
const [first, ...others] = process.argv.slice(2);
const isEndurance = first === '--endurance';
const given = isEndurance ? others : process.argv.slice(2);
const results = join(testFolder, isEndurance ? 'endurance-results.json' : 'results.json');

/** Every suite loads the product anew and lets go of it: with room for the young, a tenth of the work is spared. */
const nodeFlags = ['--max-semi-space-size=64'];

const resultSchema = z.object({
  testResults: z.array(
    z.object({ assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })) }),
  ),
});

async function main(): Promise<void> {
  mkdirSync(testFolder, { recursive: true });
  rmSync(results, { force: true });
  const exitCode = await runJest([
    ...['--json', `--outputFile=${results}`],
    ...['--globalSetup', supportFile('global-setup'), '--globalTeardown', supportFile('global-teardown')],
    ...selection(),
  ]);
  const ended = await endLeftovers(testPidFolder);
  if (ended.length > 0) console.warn(`测试留下的进程已结束 (left by the tests, ended): ${ended.join('、')}`);
  reportSkipped();
  process.exitCode = exitCode;
}

function selection(): readonly string[] {
  if (isEndurance)
    return [...(given.some((word) => !word.startsWith('-')) ? [] : [enduranceFolder]), ...given];
  const isNamed = given.some((word) => word.includes(enduranceFolder));
  return isNamed ? given : [...given, '--testPathIgnorePatterns', '/node_modules/', `/${enduranceFolder}/`];
}

function supportFile(name: string): string {
  return join(projectRoot, 'tests', 'support', `${name}.ts`);
}

async function runJest(args: readonly string[]): Promise<number> {
  const jest = spawn(process.execPath, [...nodeFlags, require.resolve('jest/bin/jest'), ...args], {
    stdio: 'inherit',
  });
  // Ctrl-C reaches jest by itself, being of the same terminal; a kill has to be passed on. We stay to clean up.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => jest.kill('SIGTERM'));
  return await new Promise((resolve) => {
    jest.once('close', (code) => {
      resolve(code ?? 1);
    });
  });
}

/** A skipped test proves nothing: say which, and why, after everything else. */
function reportSkipped(): void {
  const skipped = readResults().filter(({ status }) => status === 'pending');
  if (skipped.length === 0) return;
  console.warn(`跳过了 ${skipped.length} 项测试 (skipped):`);
  for (const { fullName } of skipped) console.warn(`  - ${fullName}`);
}

function readResults(): { fullName: string; status: string }[] {
  try {
    const { testResults } = resultSchema.parse(JSON.parse(readFileSync(results, 'utf8')));
    return testResults.flatMap(({ assertionResults }) => assertionResults);
  } catch {
    return [];
  }
}

void main();
