// The workflow code as one bundle, made once and kept by a hash of its sources: making it takes seconds at every start.
import { createHash, type Hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleWorkflowCode, type BundleOptions, type WorkflowBundle } from '@temporalio/worker';
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

type WebpackConfig = Parameters<NonNullable<BundleOptions['webpackConfigHook']>>[0];

/**
 * The SDK's bundler writes ES2017, where every `{ ...state }` is a loop over its members in JavaScript; the oldest Node
 * we run on copies an object itself, some ten times faster. @throws when the bundler no longer has the setting
 */
export const modernJavaScript = (config: WebpackConfig): WebpackConfig => {
  const settings = (config.module?.rules ?? []).flatMap((rule) =>
    typeof rule === 'object' && rule !== null && typeof rule.use === 'object' && 'options' in (rule.use ?? {})
      ? [(rule.use as { options: { jsc?: { target?: string } } }).options.jsc]
      : [],
  );
  const [jsc] = settings;
  if (jsc?.target === undefined) throw new Error('the bundler of workflows has no target to set');
  jsc.target = 'es2022';
  return config;
};

const addFolder = (hash: Hash, folder: string): void => {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
    if (entry.isFile() && /\.c?[jt]s$/.test(entry.name)) {
      const file = join(entry.parentPath, entry.name);
      hash.update(file.slice(projectRoot.length)).update(readFileSync(file));
    }
};

/** All that makes the bundle: our sources, the versions of the packages, and how it is made here. */
const sourcesHash = (): string => {
  const hash = createHash('sha256').update(readFileSync(join(projectRoot, 'package-lock.json')));
  hash.update(readFileSync(__filename));
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
    webpackConfigHook: modernJavaScript,
    logger: silent,
  });
  mkdirSync(folder, { recursive: true });
  // Written beside and renamed: a second worker that starts now never reads half a bundle, nor takes away what this one writes.
  const draft = `${file}.${String(process.pid)}`;
  writeFileSync(draft, bundle.code);
  renameSync(draft, file);
  for (const name of readdirSync(folder).map((entry) => join(folder, entry)))
    if (name.endsWith('.js') && name !== file) rmSync(name, { force: true });
  return bundle;
};
