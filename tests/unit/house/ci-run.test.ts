// Holds .ci/run to its promise: whatever happens, the last line has the real numbers, and 0 means that all passed.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { projectRoot } from './cruise';

interface Scenario {
  /** Exit codes of the four npm steps. */
  readonly ci?: number;
  readonly check?: number;
  readonly test?: number;
  readonly endurance?: number;
  /** What the test step leaves in its result file; nothing when absent. */
  readonly result?: string;
  /** What the endurance step leaves in its own: three passed unless said otherwise; null: nothing. */
  readonly endured?: string | null;
  /** Result files that an earlier run left behind. */
  readonly stale?: string;
}

const resultOf = (passed: number, failed: number, brokenSuites = 0): string =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numRuntimeErrorTestSuites: brokenSuites,
  });

const npm = `#!/usr/bin/env bash
echo "npm $*" >>"$SCENARIO/calls"
if read -r line; then echo "stdin is open: $line"; fi
case "$*" in
  ci) exit "$(cat "$SCENARIO/ci")" ;;
  'run check') exit "$(cat "$SCENARIO/check")" ;;
  test)
    mkdir -p .ruqi-test
    if [ -e "$SCENARIO/result" ]; then cp "$SCENARIO/result" .ruqi-test/results.json; fi
    exit "$(cat "$SCENARIO/test")"
    ;;
  'run test:endurance')
    mkdir -p .ruqi-test
    if [ -e "$SCENARIO/endured" ]; then cp "$SCENARIO/endured" .ruqi-test/endurance-results.json; fi
    exit "$(cat "$SCENARIO/endurance")"
    ;;
esac
exit 64
`;

describe('.ci/run', () => {
  let home: string;

  beforeEach(() => {
    home = fs.mkdtempSync(path.join(os.tmpdir(), 'ci-run-'));
  });

  afterEach(() => {
    fs.rmSync(home, { recursive: true, force: true });
  });

  /** Runs .ci/run in a checkout of its own with an npm that plays the scenario. */
  function run({
    ci = 0,
    check = 0,
    test = 0,
    endurance = 0,
    result,
    endured = resultOf(3, 0),
    stale,
  }: Scenario) {
    const checkout = path.join(home, 'a checkout');
    for (const folder of ['bin', 'a checkout/.ci', 'a checkout/.ruqi-test'])
      fs.mkdirSync(path.join(home, folder), { recursive: true });
    fs.copyFileSync(path.join(projectRoot, '.ci/run'), path.join(checkout, '.ci/run'));
    fs.writeFileSync(path.join(home, 'bin/npm'), npm, { mode: 0o755 });
    for (const [name, code] of Object.entries({ ci, check, test, endurance }))
      fs.writeFileSync(path.join(home, name), String(code));
    if (result !== undefined) fs.writeFileSync(path.join(home, 'result'), result);
    if (endured !== null) fs.writeFileSync(path.join(home, 'endured'), endured);
    for (const name of ['results.json', 'endurance-results.json'])
      if (stale !== undefined) fs.writeFileSync(path.join(checkout, '.ruqi-test', name), stale);
    const searchPath = [path.join(home, 'bin'), path.dirname(process.execPath), process.env['PATH']];
    const ended = spawnSync(path.join(checkout, '.ci/run'), {
      cwd: home,
      env: { ...process.env, SCENARIO: home, PATH: searchPath.join(path.delimiter) },
      encoding: 'utf8',
      input: 'typed by a person\n',
    });
    return {
      code: ended.status,
      lastLine: ended.stdout.split('\n').at(-2),
      endsWithNewline: ended.stdout.endsWith('\n'),
      output: ended.stdout,
      calls: fs.readFileSync(path.join(home, 'calls'), 'utf8').trim().split('\n'),
    };
  }

  test('installs, checks, tests and endures in its own checkout, and reads nothing from the terminal', () => {
    const ended = run({ result: resultOf(12, 0) });
    expect(ended.calls).toEqual(['npm ci', 'npm run check', 'npm test', 'npm run test:endurance']);
    expect(ended.output).not.toContain('stdin is open');
    expect(ended).toMatchObject({ code: 0, lastLine: 'Tests: 15 passed, 0 failed', endsWithNewline: true });
  });

  test.each<[string, Scenario, string]>([
    ['a failing test', { test: 1, result: resultOf(11, 1) }, 'Tests: 14 passed, 1 failed'],
    ['a failed test that npm test hides', { result: resultOf(11, 1) }, 'Tests: 14 passed, 1 failed'],
    ['a suite that cannot run', { test: 1, result: resultOf(9, 0, 2) }, 'Tests: 12 passed, 2 failed'],
    [
      'a test step that ends badly after its tests',
      { test: 7, result: resultOf(12, 0) },
      'Tests: 15 passed, 0 failed',
    ],
    [
      'a failing check, though the tests still run',
      { check: 2, result: resultOf(12, 0) },
      'Tests: 15 passed, 0 failed',
    ],
    ['no tests at all', { result: resultOf(0, 0), endured: resultOf(0, 0) }, 'Tests: 0 passed, 0 failed'],
    ['a missing result file', {}, 'Tests: 3 passed, 1 failed'],
    [
      'a missing result of endurance',
      { result: resultOf(12, 0), endured: null },
      'Tests: 12 passed, 1 failed',
    ],
    [
      'a failing test of endurance',
      { result: resultOf(12, 0), endurance: 1, endured: resultOf(2, 1) },
      'Tests: 14 passed, 1 failed',
    ],
    ['an unreadable result file', { result: '{"numPassedTests":' }, 'Tests: 3 passed, 1 failed'],
    ['a result file of another shape', { result: '{}' }, 'Tests: 3 passed, 1 failed'],
    ["another run's result file", { stale: resultOf(12, 0) }, 'Tests: 3 passed, 1 failed'],
    ['an install that fails', { ci: 1, stale: resultOf(12, 0) }, 'Tests: 0 passed, 2 failed'],
  ])('%s is a failure, and says so', (_name, scenario, lastLine) => {
    const ended = run(scenario);
    expect(ended.code).toBeGreaterThan(0);
    expect(ended.lastLine).toBe(lastLine);
  });

  test('a failed install is not followed by checks and tests', () => {
    expect(run({ ci: 1 }).calls).toEqual(['npm ci']);
  });
});
