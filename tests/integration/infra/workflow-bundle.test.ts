// The bundle of the workflows on disk: kept for the next start, and safe among workers that start at the same moment.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleWorkflows } from '../../../temporal-config/workflow-bundle';

const patienceMs = 300_000;
const cache = mkdtempSync(join(tmpdir(), 'ruqi-bundle-'));
const folder = join(cache, 'workflow-bundle');
afterAll(() => {
  rmSync(cache, { recursive: true, force: true });
});

test(
  'a bundle of other sources goes, what another worker is just writing stays, and the next start reads what was kept',
  async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'other-sources.js'), '');
    writeFileSync(join(folder, 'these-sources.js.1'), 'half of it');
    const made = await bundleWorkflows(cache);
    const names = readdirSync(folder);
    expect(names).toContain('these-sources.js.1');
    expect(names.filter((name) => name.endsWith('.js'))).toEqual([
      expect.stringMatching(/^[0-9a-f]{24}\.js$/),
    ]);
    expect(await bundleWorkflows(cache)).toEqual({ code: 'code' in made ? made.code : '' });
  },
  patienceMs,
);
