// What is generated from packs, register and code has not drifted from them.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { loadClauseRegister } from '../../../policies/load';

const root = path.resolve(__dirname, '../../..');

test('coverage, deadlines and the JSON Schema are those that the generator would write', () => {
  const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
  const run = spawnSync(process.execPath, [tsx, 'scripts/generate-docs.ts', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
});

test('every clause of the register has one row in the coverage table', () => {
  const text = fs.readFileSync(path.join(root, 'docs/coverage.md'), 'utf8');
  const rows = [...text.matchAll(/^\| ([A-Z]{2}-\d{2,3})<br>/gm)].map(([, id]) => id);
  expect(rows).toEqual([...loadClauseRegister().keys()]);
});

test('only test files count as tests that name a clause, not the data they use', () => {
  const text = fs.readFileSync(path.join(root, 'docs/coverage.md'), 'utf8');
  const named = [...text.matchAll(/(?:unit|integration|replay|endurance)\/[\w./-]+\.ts/g)].map(
    ([file]) => file,
  );
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter((file) => !file.endsWith('.test.ts'))).toEqual([]);
});

test('a clause said to wait for something, as one of which the product only warns, is not called settled', () => {
  const rows = fs.readFileSync(path.join(root, 'docs/coverage.md'), 'utf8').split('\n');
  const open = fs.readFileSync(path.join(root, 'policies/open-clauses.yaml'), 'utf8');
  const waiting = [...open.matchAll(/ids: \[([^\]]+)\]/g)].flatMap(([, ids]) => (ids ?? '').split(', '));
  expect(waiting.length).toBeGreaterThan(0);
  const settled = waiting.filter((id) =>
    /已实现 \|$/.test(rows.find((row) => row.startsWith(`| ${id}<br>`)) ?? '已实现 |'),
  );
  expect(settled).toEqual([]);
});

test('a clause that only informs is not called settled', () => {
  const text = fs.readFileSync(path.join(root, 'docs/coverage.md'), 'utf8');
  const row = text.split('\n').find((line) => line.startsWith('| CX-04<br>'));
  expect(row).toContain('（资料）cixi: information.indicators');
  expect(row).toContain('在其他议题');
});
