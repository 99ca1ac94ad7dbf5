// Schemathesis, the tester of HTTP contracts: installed from the Python package index into the cache, run against a product.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { runTool } from '../../processes/run-tool';

/** Pinned: a newer one finds other faults on another day. */
const version = '4.32.5';
const installTimeoutMs = 10 * 60_000;

const missingPython =
  '契约测试要用 Python 3.10 以上及其 venv 模块，没有找到 python3 (the contract test needs python3 with venv)';

/** @returns path of the program. @throws when Python 3 is missing or the package cannot be had */
export const installSchemathesis = async (cacheFolder: string): Promise<string> => {
  const folder = join(cacheFolder, 'schemathesis');
  const stamp = join(folder, 'installed-version');
  const program = join(folder, 'bin', 'schemathesis');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === version) return program;
  rmSync(folder, { recursive: true, force: true });
  try {
    await runTool({ command: 'python3', args: ['-m', 'venv', folder], timeoutMs: installTimeoutMs });
  } catch (cause) {
    throw new Error(missingPython, { cause });
  }
  await runTool({
    command: join(folder, 'bin', 'python'),
    args: ['-m', 'pip', 'install', '--quiet', `schemathesis==${version}`],
    timeoutMs: installTimeoutMs,
  });
  writeFileSync(stamp, version);
  return program;
};

export interface Round {
  /** Who calls, as the heading of what is printed. */
  readonly title: string;
  readonly documentUrl: string;
  readonly token: string;
  /** examples: those of the document; coverage: every edge of every schema; fuzzing: at random; stateful: calls in a row. */
  readonly phases: readonly ('examples' | 'coverage' | 'fuzzing' | 'stateful')[];
  /** Of fuzzing and stateful. */
  readonly casesPerOperation: number;
  /** Keeps what Schemathesis writes beside itself. */
  readonly folder: string;
}

export interface RoundResult {
  readonly title: string;
  readonly cases: number;
  readonly passed: boolean;
}

/** One run over the whole document with every check on; what it says is printed as it says it. */
export const runRound = async (program: string, round: Round): Promise<RoundResult> => {
  const { title, documentUrl, token, phases, casesPerOperation, folder } = round;
  const child = spawn(
    program,
    [
      '--config-file',
      join(__dirname, 'schemathesis.toml'),
      'run',
      documentUrl,
      ...['--header', `Authorization: Bearer ${token}`],
      ...['--checks', 'all', '--workers', '1', '--no-color', '--warnings', 'off'],
      ...['--generation-database', 'none', '--suppress-health-check', 'all'],
      ...['--phases', phases.join(','), '--max-examples', String(casesPerOperation)],
    ],
    {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        SCHEMATHESIS_HOOKS: 'hooks',
        PYTHONPATH: __dirname,
        PYTHONDONTWRITEBYTECODE: '1',
      },
    },
  );
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    process.stdout.write(text);
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const cases = Number(/(\d+) generated/.exec(said)?.[1] ?? 0);
  return { title, cases, passed: code === 0 };
};
