// The workflow code as one bundle, made once and kept by a hash of its sources: making it takes seconds at every start.
import { createHash, type Hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleWorkflowCode, type WorkflowBundle } from '@temporalio/worker';
import { payloadConverterPath } from './payload-converter-path';
import { projectRoot } from './project-root';

const workflows = join(projectRoot, 'workflows');

const silent = {
  log: () => undefined,
  trace: () => undefined,
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: (message: string) => process.stderr.write(`${message}\n`),
};

const addFolder = (hash: Hash, folder: string): void => {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
    if (entry.isFile() && /\.c?[jt]s$/.test(entry.name)) {
      const file = join(entry.parentPath, entry.name);
      hash.update(file.slice(projectRoot.length)).update(readFileSync(file));
    }
};

/** All that can end up in the bundle: our sources, and the versions of the packages. */
const sourcesHash = (): string => {
  const hash = createHash('sha256').update(readFileSync(join(projectRoot, 'package-lock.json')));
  for (const folder of ['workflows', 'domain', 'activities']) addFolder(hash, join(projectRoot, folder));
  return hash.digest('hex').slice(0, 24);
};

const read = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
};

/** @param cacheFolder where the bundle is kept; those of other sources are removed */
export const bundleWorkflows = async (cacheFolder = join(projectRoot, '.cache')): Promise<WorkflowBundle> => {
  const folder = join(cacheFolder, 'workflow-bundle');
  const file = join(folder, `${sourcesHash()}.js`);
  const kept = read(file);
  if (kept !== null) return { code: kept };
  const bundle = await bundleWorkflowCode({
    workflowsPath: join(workflows, 'index.ts'),
    payloadConverterPath,
    preloadModules: [join(workflows, 'preload.ts')],
    logger: silent,
  });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // Written beside and renamed: a second worker that starts now never reads half a bundle.
  const draft = `${file}.${String(process.pid)}`;
  writeFileSync(draft, bundle.code);
  renameSync(draft, file);
  return bundle;
};
