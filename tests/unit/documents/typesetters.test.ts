// The engine of papers is killed and hangs in the midst of its work, as engines do: what that costs, and what it must not.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createTypesetters, type Typesetters } from '../../../documents/typesetters';
import { until } from '../../../processes/until';

const program = path.resolve('documents/typesetter.mjs');
const fonts = path.dirname(
  require.resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'),
);
let workspace: string;
const open: Typesetters[] = [];
const troubles: { template: string; reason: string; isLast: boolean }[] = [];

beforeAll(() => {
  workspace = mkdtempSync(path.join(os.tmpdir(), 'ruqi-typesetters-'));
  writeFileSync(path.join(workspace, 'short.typ'), '#json("paper.json").text');
  // Ten thousand million steps: hours.
  writeFileSync(
    path.join(workspace, 'endless.typ'),
    '#let n = range(100000)\n#for a in n { for b in n { } }',
  );
  writeFileSync(
    path.join(workspace, 'slow.typ'),
    '#let n = range(1000)\n#for a in n { for b in n { } }\n#json("paper.json").text',
  );
});
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
  troubles.length = 0;
});
afterAll(() => {
  rmSync(workspace, { recursive: true });
});

const typesetters = (options: { paperMs?: number; idleMs?: number } = {}): Typesetters => {
  const made = createTypesetters({
    program,
    args: [workspace, fonts],
    mostProcesses: 2,
    idleMs: 60_000,
    paperMs: 60_000,
    ...options,
    onTrouble: (trouble) => troubles.push(trouble),
  });
  open.push(made);
  return made;
};
/** Processes of this suite that typeset: [pid, parent]. */
const running = (): number[] =>
  execFileSync('ps', ['-A', '-ww', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(program) && line.includes(workspace) && !line.includes(' -e '))
    .map((line) => Number(line.trim().split(/\s+/)[0]));
const isPdf = (bytes: Buffer): boolean => bytes.subarray(0, 5).toString() === '%PDF-';
const text = (words: string): string => JSON.stringify({ text: words });
const soon = { timeoutMs: 30_000, everyMs: 10 };

test('processes killed in the midst of papers cost nobody a paper', async () => {
  const engine = typesetters();
  const papers = Array.from({ length: 12 }, (_, nth) => engine.typeset('slow', text(String(nth))));
  expect(await until(() => running().length === 2, soon)).toBe(true);
  const killed = running();
  for (const pid of killed) process.kill(pid, 'SIGKILL');
  const made = await Promise.all(papers);
  expect(made.every(isPdf)).toBe(true);
  expect(troubles.length).toBeGreaterThan(0);
  expect(troubles.every(({ isLast, reason }) => !isLast && reason.includes('SIGKILL'))).toBe(true);
  expect(running().some((pid) => killed.includes(pid))).toBe(false);
}, 120_000);

test('a paper that never ends is given up in its time, and the next ones are made', async () => {
  const engine = typesetters({ paperMs: 3_000 });
  const endless = [1, 2].map(() => engine.typeset('endless', text('甲')));
  const waiting = engine.typeset('short', text('㛃𬭎䶮'));
  for (const each of endless) await expect(each).rejects.toMatchObject({ trouble: 'tooLong' });
  expect(isPdf(await waiting)).toBe(true);
  expect(troubles.map(({ template, isLast }) => [template, isLast])).toEqual([
    ['endless', true],
    ['endless', true],
  ]);
}, 120_000);

test('a paper that no process survives is tried twice and refused', async () => {
  const engine = typesetters();
  const paper = engine.typeset('endless', text('甲'));
  const refused = expect(paper).rejects.toMatchObject({ trouble: 'crashed' });
  for (let nth = 1; nth <= 2; nth += 1) {
    expect(await until(() => running().length === 1, soon)).toBe(true);
    for (const pid of running()) process.kill(pid, 'SIGKILL');
    expect(await until(() => troubles.length === nth, soon)).toBe(true);
  }
  await refused;
  expect(troubles.map(({ isLast }) => isLast)).toEqual([false, true]);
}, 120_000);

test('a fault of a template is told, and its process goes on', async () => {
  const engine = typesetters();
  expect(isPdf(await engine.typeset('short', text('乙')))).toBe(true);
  const before = running();
  await expect(engine.typeset('short', '{}')).rejects.toMatchObject({ trouble: 'faulty' });
  expect(isPdf(await engine.typeset('short', text('丙')))).toBe(true);
  expect(running()).toEqual(before);
});

test('processes without work end, and closing waits for what is under way', async () => {
  const engine = typesetters({ idleMs: 50 });
  await engine.typeset('short', text('丁'));
  expect(await until(() => running().length === 0, soon)).toBe(true);
  const last = engine.typeset('slow', text('戊'));
  await engine.close();
  expect(isPdf(await last)).toBe(true);
  expect(running()).toEqual([]);
  await expect(engine.typeset('short', text('己'))).rejects.toMatchObject({ trouble: 'closed' });
}, 60_000);

test('a process in the midst of an endless paper does not outlive a parent that was killed', async () => {
  const script = `const { fork } = require('node:child_process');
    const [program, ...args] = process.argv.slice(1);
    const child = fork(program, args, { serialization: 'advanced', execArgv: [], env: {} });
    child.send({ template: 'endless', data: '{}' });
    child.once('spawn', () => console.log(child.pid));`;
  const parent = spawn(process.execPath, ['-e', script, program, workspace, fonts], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(parent.stdout, 'data')) as [Buffer];
  const pid = Number(line.toString());
  expect(running()).toEqual([pid]);
  parent.kill('SIGKILL');
  expect(await until(() => running().length === 0, soon)).toBe(true);
}, 60_000);
