// Runs the demo in a process of its own, as `npm run demo` does, and reads its lines.
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { projectRoot } from '../../../temporal-config/project-root';
import { lineSchema, type Line } from './line-schema';

export interface DemoRun {
  readonly exitCode: number | null;
  readonly output: string;
  readonly faults: string;
}

export const runDemo = async (
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<DemoRun> => {
  const script = join(projectRoot, 'scripts', 'demo.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    cwd: projectRoot,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const killed = (): void => {
    child.kill('SIGKILL');
  };
  process.once('exit', killed);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [output, faults, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  process.removeListener('exit', killed);
  return { exitCode, output, faults };
};

/** @throws for anything on standard output that is no line of the agreed shape */
export const linesOf = ({ output }: DemoRun): readonly Line[] =>
  output
    .trimEnd()
    .split('\n')
    .map((line) => lineSchema.parse(JSON.parse(line)));

export class DemoLines {
  constructor(readonly all: readonly Line[]) {}

  line(scenario: string): Line {
    const found = this.all.filter((line) => line.scenario === scenario);
    const [only] = found;
    if (found.length !== 1 || only === undefined) throw new Error(`${found.length} lines of ${scenario}`);
    return only;
  }

  /** Day on which each deadline of the rule started, its last moment, and what became of it. */
  deadlines(scenario: string, rule: string): readonly (readonly [string, string, string])[] {
    return this.line(scenario)
      .deadlines.filter((deadline) => deadline.rule === rule)
      .map(({ startedAt, dueAt, outcome }) => [startedAt.slice(0, 10), dueAt, outcome]);
  }

  /** Days on which events of this type happened. */
  days(scenario: string, type: string): readonly string[] {
    return this.line(scenario)
      .events.filter((event) => event.type === type)
      .map(({ at }) => at.slice(0, 10));
  }

  /** Command, code and first clause of each refusal, in order. */
  refusals(scenario: string): readonly (readonly [string, string, string | undefined])[] {
    return this.line(scenario).refusals.map(({ command, code, clauses }) => [command, code, clauses[0]]);
  }
}
