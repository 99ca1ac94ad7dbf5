// Workflows with another time than ours, on a real server with real timers: every lifecycle's clock runs as the server's
// does, only so much ahead of it or behind. Nothing of the product knows: the worker finds the bundle where it keeps its own.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleWorkflows } from '../../temporal-config/workflow-bundle';

/** Runs after the SDK has put its own `Date` in place, before any lifecycle is loaded. */
const aheadBy = (ms: number): string => `
{
  const Served = globalThis.Date;
  const Ahead = function (...args) {
    return args.length > 0 ? new Served(...args) : new Served(Ahead.now());
  };
  Ahead.now = () => Served.now() + ${String(ms)};
  Ahead.parse = Served.parse;
  Ahead.UTC = Served.UTC;
  Ahead.prototype = Served.prototype;
  globalThis.Date = Ahead;
}
`;

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
      // The source map is the last line, and is read to its end.
      const map = code.lastIndexOf('//# sourceMappingURL=');
      if (map < 0) throw new Error('a bundle of workflows without its source map');
      writeFileSync(file, `${code.slice(0, map)}${aheadBy(ms)}${code.slice(map)}`);
    },
    env: { RUQI_CACHE: cacheFolder },
  };
};
