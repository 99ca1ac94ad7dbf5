// Writes what can be derived: coverage, deadlines, glossary, the words of plans, the README's settings and example, the packs' JSON
// Schema, the contract.
// With --check nothing is written; drift is named and ends in failure.
import fs from 'node:fs';
import path from 'node:path';
import { format } from 'prettier';
import { z } from 'zod';
import { packSchema } from '../policies/schema';
import { clientTypes, openApiJson } from './docs/contract';
import { coverageDocument } from './docs/coverage';
import { deadlinesDocument } from './docs/deadlines';
import { glossaryDocument } from './docs/glossary';
import { noticesDocument } from './docs/notices';
import { permissionsDocument } from './docs/permissions';
import { planImportDocument } from './docs/plan-import';
import { readmeDocument } from './docs/readme';

const root = path.resolve(__dirname, '..');

/** Refinements (a source for every value, an override for every block*) are checked on loading, not by the editor. */
const packJsonSchema = (): Promise<string> =>
  format(JSON.stringify(z.toJSONSchema(packSchema, { io: 'input', reused: 'ref' })), {
    parser: 'json',
    printWidth: 110,
  });

const main = async (): Promise<void> => {
  const documents: readonly (readonly [file: string, text: string])[] = [
    ['docs/coverage.md', coverageDocument(root)],
    ['docs/deadlines.md', deadlinesDocument()],
    ['docs/notices.md', noticesDocument()],
    ['docs/glossary.md', glossaryDocument(root)],
    ['docs/permissions.md', await format(permissionsDocument(), { parser: 'markdown', printWidth: 110 })],
    ['docs/plan-import.md', planImportDocument(root)],
    ['README.md', readmeDocument(root)],
    ['policies/pack.schema.json', await packJsonSchema()],
    ['docs/openapi.json', await openApiJson()],
    ['client/schema.ts', await clientTypes()],
  ];
  const differing = documents.filter(([file, text]) => {
    const absolute = path.join(root, file);
    return !fs.existsSync(absolute) || fs.readFileSync(absolute, 'utf8') !== text;
  });
  if (process.argv.includes('--check')) {
    for (const [file] of differing) console.error(`${file} 与现状不符，请运行 npm run docs:generate`);
    if (differing.length > 0) process.exitCode = 1;
    return;
  }
  for (const [file, text] of differing) {
    fs.writeFileSync(path.join(root, file), text);
    console.log(`已更新 ${file}`);
  }
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
