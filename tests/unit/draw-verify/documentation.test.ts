// docs/draw.md is enough to write the draw again: its Python, its example and its numbers agree with the code, and the command of the
// verifier says so by its exit code.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { commitmentSchema } from '../../../domain/draw/commitment';
import { recordSchema } from '../../../domain/draw/published-file';
import { numberBelow } from '../../../domain/draw/stream';
import { anyCommitment, anyValues, drawnBy, fileOf, recordOf, sha256 } from '../domain/draw/sample-draws';

const root = resolve(__dirname, '../../..');
const page = readFileSync(join(root, 'docs', 'draw.md'), 'utf8');
const examplePath = join(root, 'docs', 'draw-example.json');
const example = z
  .object({ commitment: commitmentSchema, commitmentHash: z.string(), record: recordSchema })
  .parse(JSON.parse(readFileSync(examplePath, 'utf8')));

const folder = mkdtempSync(join(tmpdir(), 'ruqi-draw-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const block = (language: string): string => {
  const found = new RegExp('```' + language + '\\n([\\s\\S]*?)```').exec(page)?.[1];
  if (found === undefined) throw new Error(`docs/draw.md has no block of ${language}`);
  return found;
};

test('the example of the page is what the draw gives', () => {
  const values = example.record.values.map(({ value }) => value);
  expect(drawnBy(example.commitment, values)).toEqual(example.record.drawn);
});

test('the numbers of the page are those of its example', () => {
  const seed = block('text').trim();
  const { algorithm, drawId } = example.commitment;
  const values = example.record.values.map(({ value }) => value);
  expect(seed).toBe(sha256([algorithm, drawId, example.commitmentHash, ...values].join('\n')));
  const rows = [
    ...page.matchAll(/^\| ((?:`[^`]+` )+)\| `([0-9a-f]{8})` \| (\d+) \| (\d+) \| `([^`]+)` \|$/gm),
  ].map(([, purpose = '', x, n, rest, drawn]) => ({
    purpose: purpose.trim().replaceAll('`', '').split(' '),
    ...{ x, n: Number(n), rest: Number(rest), drawn },
  }));
  for (const { purpose, x, n, rest } of rows) {
    expect(sha256([seed, ...purpose, '0'].join('\n')).slice(0, 8)).toBe(x);
    expect(numberBelow(sha256, seed, n, purpose)).toBe(rest);
  }
  const targets = example.record.drawn.map(({ targetId }) => targetId);
  const officers = example.record.drawn.flatMap(({ officerIds }) => officerIds);
  expect(rows.map(({ drawn }) => drawn)).toEqual([...targets, ...officers]);
});

const python = spawnSync('python3', ['--version']).status === 0 ? 'python3' : null;
const withPython = python === null ? test.skip : test;
const why = python === null ? ' [python3 is not on this machine]' : '';

withPython(`a third opinion: the Python of the page draws what the code draws, 200 times${why}`, () => {
  writeFileSync(join(folder, 'draw.py'), block('python'));
  const paths = Array.from({ length: 200 }, (_, nth) => {
    const commitment = anyCommitment(nth);
    const path = join(folder, `${String(nth)}.json`);
    writeFileSync(path, fileOf(commitment, recordOf(commitment, anyValues(commitment, nth))));
    return path;
  });
  const { stdout, stderr } = spawnSync('python3', [join(folder, 'draw.py'), examplePath, ...paths], {
    encoding: 'utf8',
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });
  expect(stderr).toBe('');
  expect(stdout.trim().split('\n')).toEqual([examplePath, ...paths].map((path) => `${path} 相符`));
});

const verified = (...args: readonly string[]) => {
  const script = join(root, 'scripts', 'draw-verify.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, ...args], {
    encoding: 'utf8',
    cwd: root,
    env: { ...process.env, INIT_CWD: root },
  });
  return { status, said: stdout + stderr };
};

test('the command ends with 0 for the example under its announced hash', () => {
  const { status, said } = verified('docs/draw-example.json', '--hash', example.commitmentHash);
  expect(said).toContain('✓ 抽取结果与承诺、随机值相符');
  expect(said).toContain('中国福利彩票双色球 2026143 公布的结果应为 03 08 14 22 27 31+05');
  expect(status).toBe(0);
});

test('the command ends with 1, and says what does not hold, for a file with one officer changed', () => {
  const text = readFileSync(examplePath, 'utf8').replace(
    '"officerIds":["cixi-officer-2"',
    '"officerIds":["cixi-officer-1"',
  );
  writeFileSync(join(folder, 'changed.json'), text);
  const { status, said } = verified(join(folder, 'changed.json'));
  expect(said).toContain('✗ 抽取记录的内容与它的校验值不符');
  expect(said).toContain('✗ 第 1 户 cixi-ent-2 的执法人员应为 cixi-officer-2、cixi-officer-4');
  expect(status).toBe(1);
});

test('the command ends with 2 where there is nothing to judge', () => {
  expect(verified(join(folder, 'nowhere.json')).status).toBe(2);
  expect(verified().status).toBe(2);
});
