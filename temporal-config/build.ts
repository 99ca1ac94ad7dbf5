// Which build decided and recorded a step: the package's version and the commit it was checked out at.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from './project-root';

const version = (): string =>
  z.object({ version: z.string() }).parse(JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')))
    .version;

const commit = (): string => {
  try {
    return execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], {
      cwd: projectRoot,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return 'source';
  }
};

/** For example `0.1.0+3f2a9c1b7d55`; `source` instead of the commit where the code is not a git checkout. */
export const currentBuild = (): string => `${version()}+${commit()}`;
