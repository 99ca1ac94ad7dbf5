// `npm run test:contract`: Schemathesis runs the whole OpenAPI document against a product of its own, as people of several
// roles, with every check on. Any 5xx and any answer outside the contract is a failure, and so are too few cases.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadToolSettings } from '../temporal-config/settings';
import { startProduct } from './contract/product';
import { installSchemathesis, runRound, type RoundResult } from './contract/schemathesis';

const fewestCases = 2_000;

/** One of each kind of caller: those who draft, approve, watch, administer, and the inspected. */
const callers = [
  { personId: 'cixi-drafter-1', phases: ['examples', 'coverage'] },
  { personId: 'cixi-leader-1', phases: ['examples', 'fuzzing'] },
  { personId: 'cixi-admin-1', phases: ['fuzzing', 'stateful'] },
  { personId: 'cixi-ent-1-contact', phases: ['fuzzing'] },
] as const;

const usage = '用法 (usage): npm run test:contract [-- --cases 5]';

const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { cases: { type: 'string', default: '5' } } });
  const casesPerOperation = Number(values.cases);
  if (!Number.isSafeInteger(casesPerOperation) || casesPerOperation < 1) throw new Error(usage);
  const program = await installSchemathesis(loadToolSettings(process.env).cacheFolder);
  const folder = mkdtempSync(join(tmpdir(), 'ruqi-schemathesis-'));
  const product = await startProduct();
  const results: RoundResult[] = [];
  try {
    for (const { personId, phases } of callers) {
      const title = `${personId} (${phases.join(', ')})`;
      console.log(`\n—— ${title}`);
      // A token lasts less long than all rounds together.
      const token = await product.tokenOf(personId);
      const documentUrl = `${product.url}/api/v1/openapi.json`;
      results.push(await runRound(program, { title, documentUrl, token, phases, casesPerOperation, folder }));
    }
  } finally {
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  const total = results.reduce((sum, { cases }) => sum + cases, 0);
  console.log();
  for (const { title, cases, passed } of results)
    console.log(`${passed ? '通过 (passed)' : '失败 (failed)'}  ${String(cases).padStart(6)}  ${title}`);
  console.log(`共 ${String(total)} 例 (cases)，至少应有 ${String(fewestCases)} 例`);
  if (total < fewestCases || results.some(({ passed }) => !passed)) process.exitCode = 1;
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
