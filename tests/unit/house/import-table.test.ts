// Holds the import table: on this checkout, and on a tree in which every folder tries to import everything.
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { cruise, projectRoot } from './cruise';
import type { Cruise } from './cruise';

/** What can be imported, as a line of code in a file directly under a top folder. */
const targets = {
  domain: "import { leaf } from '../domain/leaf';",
  "policies' schema": "import { leaf } from '../policies/schema';",
  "policies' loader": "import { leaf } from '../policies/load';",
  documents: "import { leaf } from '../documents/leaf';",
  'a workflow': "import { leaf } from '../workflows/inspection';",
  "workflows' messages": "import { leaf } from '../workflows/messages';",
  "workflows' ids": "import { leaf } from '../workflows/workflow-ids';",
  "workflows' search attributes": "import { leaf } from '../workflows/search-attributes';",
  "activities' types": "import type { leaf } from '../activities/leaf';",
  'an activity': "import { leaf } from '../activities/value';",
  "api's contracts": "import { leaf } from '../api/inspections/contract';",
  "api's routes": "import { leaf } from '../api/inspections/routes';",
  web: "import { leaf } from '../web/leaf';",
  'temporal-config': "import { leaf } from '../temporal-config/leaf';",
  prisma: "import { leaf } from '../prisma/leaf';",
  processes: "import { leaf } from '../processes/leaf';",
  mail: "import { leaf } from '../mail/leaf';",
  identity: "import { leaf } from '../identity/leaf';",
  sheets: "import { leaf } from '../sheets/leaf';",
  outward: "import { leaf } from '../outward/leaf';",
  codes: "import { leaf } from '../codes/leaf';",
  evidence: "import { leaf } from '../evidence/leaf';",
  pages: "import { leaf } from '../pages/leaf';",
  'case-file-verify': "import { leaf } from '../case-file-verify/leaf';",
  'code-verify': "import { leaf } from '../code-verify/leaf';",
  'draw-verify': "import { leaf } from '../draw-verify/leaf';",
  client: "import { leaf } from '../client/leaf';",
  scripts: "import { leaf } from '../scripts/leaf';",
  demo: "import { leaf } from '../demo/leaf';",
  bench: "import { leaf } from '../bench/leaf';",
  tests: "import { leaf } from '../tests/leaf';",
  'Node built-ins': "import { readFile } from 'node:fs';",
  zod: "import { z } from 'zod';",
  yaml: "import { parse } from 'yaml';",
  'the workflow SDK': "import { sleep } from '@temporalio/workflow';",
  'the common SDK': "import { ApplicationFailure } from '@temporalio/common';",
  'any package': "import express from 'express';",
  'a development package': "import fc from 'fast-check';",
} as const;

type Target = keyof typeof targets;

const every = Object.keys(targets) as Target[];
const policies: Target[] = ["policies' schema", "policies' loader"];
const activities: Target[] = ["activities' types", 'an activity'];
const shippedPackages: Target[] = ['zod', 'yaml', 'the workflow SDK', 'the common SDK', 'any package'];

const table: Record<string, readonly Target[]> = {
  domain: ['domain', 'zod'],
  policies: [...policies, 'domain', 'zod', 'yaml', 'Node built-ins'],
  documents: ['documents', 'domain', 'Node built-ins', ...shippedPackages],
  workflows: [
    'a workflow',
    "workflows' messages",
    "workflows' ids",
    "workflows' search attributes",
    'domain',
    "policies' schema",
    "activities' types",
    'the workflow SDK',
    'the common SDK',
  ],
  activities: [
    ...activities,
    'domain',
    ...policies,
    'documents',
    'prisma',
    'outward',
    'Node built-ins',
    ...shippedPackages,
  ],
  api: [
    "api's contracts",
    "api's routes",
    'domain',
    ...policies,
    "workflows' messages",
    "workflows' ids",
    "workflows' search attributes",
    'temporal-config',
    'prisma',
    'sheets',
    'documents',
    'outward',
    'draw-verify',
    'codes',
    'evidence',
    'pages',
    'Node built-ins',
    ...shippedPackages,
  ],
  web: ['web', 'domain', "api's contracts", 'client', ...shippedPackages],
  'temporal-config': [
    'temporal-config',
    'domain',
    ...activities,
    'evidence',
    'prisma',
    'processes',
    "workflows' messages",
    "workflows' ids",
    "workflows' search attributes",
    'Node built-ins',
    ...shippedPackages,
  ],
  prisma: ['prisma', 'domain', ...policies, 'processes', 'Node built-ins', ...shippedPackages],
  processes: ['processes', 'Node built-ins', ...shippedPackages],
  mail: ['mail', 'pages', 'Node built-ins', ...shippedPackages],
  identity: ['identity', 'domain', 'prisma', 'pages', 'Node built-ins', ...shippedPackages],
  pages: ['pages', 'Node built-ins'],
  sheets: ['sheets'],
  outward: ['outward', 'Node built-ins', ...shippedPackages],
  codes: ['codes', 'domain', 'prisma', 'Node built-ins', ...shippedPackages],
  evidence: ['evidence', 'domain', 'prisma', 'Node built-ins', ...shippedPackages],
  'case-file-verify': ['case-file-verify', 'Node built-ins'],
  'code-verify': ['code-verify', 'Node built-ins'],
  'draw-verify': ['draw-verify', 'Node built-ins'],
  client: ['client'],
  scripts: every,
  demo: every,
  bench: every,
  tests: every,
};

const leaves = [
  ...Object.keys(table).map((folder) => `${folder}/leaf.ts`),
  'policies/schema.ts',
  'policies/load.ts',
  'workflows/inspection.ts',
  'workflows/messages.ts',
  'workflows/workflow-ids.ts',
  'workflows/search-attributes.ts',
  'activities/value.ts',
  'api/inspections/contract.ts',
  'api/inspections/routes.ts',
];

const shipped = ['zod', 'yaml', '@temporalio/workflow', '@temporalio/common', 'express'];

async function write(tree: string, file: string, text: string): Promise<void> {
  await fs.mkdir(path.dirname(path.join(tree, file)), { recursive: true });
  await fs.writeFile(path.join(tree, file), text);
}

const importer = (folder: string, target: Target): string => `${folder}/tries-${every.indexOf(target)}.ts`;

/** A tree in which each folder has one file for each thing that can be imported, and two files that need each other. */
async function layOut(tree: string): Promise<void> {
  await fs.copyFile(path.join(projectRoot, 'tsconfig.json'), path.join(tree, 'tsconfig.json'));
  const versions = Object.fromEntries(shipped.map((name) => [name, '1.0.0']));
  const manifest = { name: 'fixture', dependencies: versions, devDependencies: { 'fast-check': '1.0.0' } };
  await write(tree, 'package.json', JSON.stringify(manifest));
  for (const name of [...shipped, 'fast-check']) {
    await write(tree, `node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
    await write(tree, `node_modules/${name}/index.js`, 'module.exports = {};');
  }
  for (const leaf of leaves) await write(tree, leaf, 'export const leaf = 1;');
  for (const folder of Object.keys(table))
    for (const target of every) await write(tree, importer(folder, target), targets[target]);
  await write(tree, 'domain/egg.ts', "import type { Hen } from './hen';\nexport type Egg = Hen;");
  await write(tree, 'domain/hen.ts', "import type { Egg } from './egg';\nexport type Hen = Egg;");
}

describe('this checkout', () => {
  let checkout: Cruise;

  beforeAll(async () => {
    checkout = await cruise(projectRoot);
  });

  test('imports nothing that the table does not name, and has no cycle', () => {
    expect(checkout.summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`)).toEqual(
      [],
    );
  });

  test('has no code in a folder the table does not know', () => {
    const folders = checkout.modules
      .map(({ source }) => source)
      .filter((source) => /^[^/]+\/.*\.[cm]?tsx?$/.test(source) && !source.startsWith('node_modules/'))
      .map((source) => source.split('/')[0] ?? '');
    expect([...new Set(folders)].filter((folder) => !(folder in table))).toEqual([]);
  });
});

describe('a tree in which every folder tries to import everything', () => {
  let tree: string;
  let violations: Cruise['summary']['violations'];

  beforeAll(async () => {
    tree = await fs.mkdtemp(path.join(os.tmpdir(), 'import-table-'));
    await layOut(tree);
    violations = (await cruise(tree)).summary.violations;
  });

  afterAll(() => fs.rm(tree, { recursive: true, force: true }));

  test.each(Object.entries(table))('%s may import exactly what its row names', (folder, mayImport) => {
    const refused = new Set(violations.map(({ from }) => from));
    const allowed = every.filter((target) => !refused.has(importer(folder, target)));
    expect(allowed.sort()).toEqual([...mayImport].sort());
  });

  test('two files that need each other are a cycle, be it for types only', () => {
    const cycles = violations.filter(({ rule }) => rule.name === 'no-cycles');
    expect(cycles.map(({ from, to }) => [from, to].sort())).toEqual([['domain/egg.ts', 'domain/hen.ts']]);
  });
});
