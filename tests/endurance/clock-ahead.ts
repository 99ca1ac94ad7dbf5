// Workflows with another time than ours, on a real server with real timers: every lifecycle's clock runs as the server's
// does, only so much ahead of it or behind. Nothing of the product knows: the worker finds the bundle where it keeps its own.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleWorkflows } from '../../temporal-config/workflow-bundle';
import { codeAhead } from '../support/ahead';

/** Makes the bundle in a cache folder of its own; `setAhead` before the worker starts, and never again while a lifecycle lives. */
export const clockAhead = async (
  cacheFolder: string,
): Promise<{ readonly setAhead: (ms: number) => void; readonly env: NodeJS.ProcessEnv }> => {
  await bundleWorkflows(cacheFolder);
  const folder = join(cacheFolder, 'workflow-bundle');
  const [name] = readdirSync(folder);
  if (name === undefined) throw new Error('no bundle of workflows was kept');
  const file = join(folder, name);
  const code = readFileSync(file, 'utf8');
  return {
    setAhead: (ms) => {
      writeFileSync(file, codeAhead(code, ms));
    },
    env: { RUQI_CACHE: cacheFolder },
  };
};
