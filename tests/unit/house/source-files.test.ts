// Holds what no linter sees: how source files are called and how they begin.
import fs from 'node:fs';
import path from 'node:path';
import { projectRoot } from './cruise';

const notOurs = new Set(['node_modules', 'generated', 'dist', 'coverage']);

function sourceFiles(folder: string): string[] {
  return fs.readdirSync(path.join(projectRoot, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory())
      return notOurs.has(entry.name) || entry.name.startsWith('.') ? [] : sourceFiles(file);
    return /\.(?:[cm]?ts|tsx|mjs|cjs)$/.test(entry.name) && !entry.name.startsWith('.') ? [file] : [];
  });
}

const files = sourceFiles('');

test('every source file and the folders above it have kebab-case names', () => {
  const kebabCase = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+)+$/;
  expect(files.filter((file) => !kebabCase.test(file.split(path.sep).join('/')))).toEqual([]);
});

test('every source file begins by saying why it exists', () => {
  const begins = /^(?:#!.*\n)?\s*(?:\/\/ |\/\*\*?\s)/;
  expect(files.filter((file) => !begins.test(fs.readFileSync(path.join(projectRoot, file), 'utf8')))).toEqual(
    [],
  );
});

test('no folder lies more than three deep inside a top folder of the product', () => {
  const depth = (file: string): number => path.dirname(file).split(path.sep).length - 1;
  expect(files.filter((file) => !file.startsWith('tests') && depth(file) > 3)).toEqual([]);
});
