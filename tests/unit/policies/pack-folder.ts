// A copy of the policy files in a folder of its own, so that a test can break one of them.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const policies = path.resolve(__dirname, '../../../policies');
const folders: string[] = [];

export interface PackFolder {
  readonly directory: string;
  /** Replaces text that must be there exactly once. */
  readonly edit: (file: string, from: string, to: string) => void;
}

export const copyOfPolicies = (): PackFolder => {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'ruqi-policies-'));
  folders.push(directory);
  for (const part of ['packs', 'clauses', 'calendar'])
    fs.cpSync(path.join(policies, part), path.join(directory, part), { recursive: true });
  const edit = (file: string, from: string, to: string): void => {
    const absolute = path.join(directory, file);
    const parts = fs.readFileSync(absolute, 'utf8').split(from);
    if (parts.length !== 2) throw new Error(`${file} holds ${String(parts.length - 1)} times: ${from}`);
    fs.writeFileSync(absolute, parts.join(to));
  };
  return { directory, edit };
};

export const removeCopies = (): void => {
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
};
