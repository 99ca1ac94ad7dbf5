// Holds what makes `npm ci` give everyone the same packages from any mirror, without running their code.
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { projectRoot } from './cruise';

const read = (file: string): string => fs.readFileSync(path.join(projectRoot, file), 'utf8');
const versions = z.record(z.string(), z.string());
const manifest = z.object({ dependencies: versions, devDependencies: versions });
const lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      optionalDependencies: versions.optional(),
    }),
  ),
});

test('every package is asked for in one exact version', () => {
  const { dependencies, devDependencies } = manifest.parse(JSON.parse(read('package.json')));
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/.test(version),
  );
  expect(loose).toEqual([]);
});

test('the lock file pins every package by its hash and names no host', () => {
  const { packages } = lock.parse(JSON.parse(read('package-lock.json')));
  const installed = Object.entries(packages).filter(([location]) => location !== '');
  expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  expect(installed.filter(([, { integrity }]) => integrity === undefined).map(([at]) => at)).toEqual([]);
});

// npm leaves out of the lock, in silence, a platform's package that its registry did not have that day; `npm ci`
// then refuses the lock on every machine.
test('the lock file has the packages of every platform', () => {
  const { packages } = lock.parse(JSON.parse(read('package-lock.json')));
  const foldersAbove = (location: string): string[] =>
    location
      .split('/node_modules/')
      .map((_part, index, parts) => parts.slice(0, index + 1).join('/node_modules/'));
  const isLocked = (location: string, name: string): boolean =>
    ['', ...foldersAbove(location).map((folder) => `${folder}/`)].some(
      (folder) => `${folder}node_modules/${name}` in packages,
    );
  const absent = Object.entries(packages).flatMap(([location, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {})
      .filter((name) => !isLocked(location, name))
      .map((name) => `${name}, wanted by ${location}`),
  );
  expect(absent).toEqual([]);
});

test("no dependency's script runs while it is installed", () => {
  expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true');
});
