// What the documents tell people to type is typed here: docs/api.md block by block, and the README's example as a whole.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createIdentity } from '../../../api/auth/identity';
import { projectRoot } from '../../../temporal-config/project-root';
import { startEmbeddedIdentity, type EmbeddedIdentity } from '../../support/embedded-identity';
import { runApi, type RunningApi } from './product';
import { useProduct } from './use-product';

const product = useProduct();

const run = promisify(execFile);

let provider: EmbeddedIdentity;
let api: RunningApi;

// The documents let people log in, so the API believes the embedded provider here.
beforeAll(async () => {
  provider = await startEmbeddedIdentity(product.places.databaseUrl);
  const rules = { issuer: provider.issuer, audience: 'urn:ruqi:api', subjectClaim: 'sub' };
  const identity = createIdentity(rules, product.api.database.pool);
  api = await runApi(product.places, { identity });
});

afterAll(async () => {
  await api.stop();
  await provider.stop();
});

const shell = async (args: readonly string[]): Promise<string> => {
  const env = { ...provider.env, RUQI_URL: api.url, RUQI_ISSUER: provider.issuer };
  const { stdout } = await run('sh', args, { env });
  return stdout;
};

const stages = async (): Promise<readonly string[]> => {
  const { rows } = await product.api.database.pool.query<{ stage: string }>(
    'SELECT stage FROM lifecycle ORDER BY started_at',
  );
  return rows.map(({ stage }) => stage);
};

test('the blocks of docs/api.md work one after the other', async () => {
  const text = readFileSync(join(projectRoot, 'docs', 'api.md'), 'utf8');
  const blocks = [...text.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block]) => block ?? '');
  expect(blocks.length).toBeGreaterThan(4);
  const output = await shell(['-euc', blocks.join('\n')]);
  expect(output).toContain('"code":"staleVersion"');
  expect(await stages()).toEqual(['coding']);
});

test('the example of the README takes an inspection from draft to closed, as often as it is run', async () => {
  const script = join(projectRoot, 'docs', 'example.sh');
  expect(await shell([script])).toContain('已办结');
  expect(await shell([script])).toContain('已办结');
  expect(await stages()).toEqual(['coding', 'closed', 'closed']);
});
