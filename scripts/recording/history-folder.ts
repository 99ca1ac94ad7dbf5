// The folder of kept histories and its list of hashes: files are added, never written over, never edited.
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../temporal-config/project-root';

/** Holds `histories/` and, in the form of sha256sum, `histories.sha256`. */
export const keptHistories = join(projectRoot, 'tests', 'replay');

const subfolder = 'histories';
const listName = 'histories.sha256';

const nameOf = (way: string): string => `${subfolder}/${way}.json`;

export const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

/** Names below the root, such as `histories/cixi-special.json`. */
export const presentFiles = (root: string): readonly string[] =>
  existsSync(join(root, subfolder))
    ? readdirSync(join(root, subfolder))
        .sort()
        .map((name) => `${subfolder}/${name}`)
    : [];

/** Hash by name below the root, as listed. @throws on a line of another form, and on a name listed twice */
export const listedHashes = (root: string): ReadonlyMap<string, string> => {
  const file = join(root, listName);
  const hashes = new Map<string, string>();
  for (const line of existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []) {
    if (line === '') continue;
    const [, hash, name] = /^([0-9a-f]{64}) {2}(\S+)$/.exec(line) ?? [];
    if (hash === undefined || name === undefined) throw new Error(`${listName}: ${line}`);
    if (hashes.has(name)) throw new Error(`${listName}: ${name} 列了两次 (listed twice)`);
    hashes.set(name, hash);
  }
  return hashes;
};

/** Once listed it is kept, whatever became of the file. */
export const isKept = (root: string, way: string): boolean => listedHashes(root).has(nameOf(way));

/** Adds a history and its hash. @throws when a history of this name is there already, or was once */
export const addHistory = (root: string, way: string, text: string): void => {
  const name = nameOf(way);
  if (isKept(root, way)) throw new Error(`${name} 已列入 ${listName}，历史只增不改 (already listed)`);
  mkdirSync(join(root, subfolder), { recursive: true });
  writeFileSync(join(root, name), text, { flag: 'wx' });
  appendFileSync(join(root, listName), `${sha256(text)}  ${name}\n`);
};
