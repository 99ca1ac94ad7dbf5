// Runs dependency-cruiser under the house's own rules on any tree: this checkout, or one a test has laid out.
import { execFile } from 'node:child_process';
import path from 'node:path';

export const projectRoot = path.resolve(__dirname, '../../..');

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

export interface Cruise {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: { readonly violations: readonly Violation[] };
}

/** Cruises everything under `tree`; violations are part of the answer, a cruise that cannot run rejects. */
export async function cruise(tree: string): Promise<Cruise> {
  const cli = path.join(projectRoot, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const rules = path.join(projectRoot, '.dependency-cruiser.cjs');
  const json = await new Promise<string>((resolve, reject) => {
    execFile(
      process.execPath,
      [cli, '--config', rules, '--output-type', 'json', '.'],
      { cwd: tree, maxBuffer: 256 * 1024 * 1024 },
      (error, stdout, stderr) => {
        if (error) reject(new Error(`${error.message}\n${stderr}`));
        else resolve(stdout);
      },
    );
  });
  return JSON.parse(json) as Cruise;
}
