// Reads the repository for the generated documents: which file names which clause, and which words the core uses.
import fs from 'node:fs';
import path from 'node:path';

const skipped = new Set(['node_modules', 'generated', 'dist']);

/** Source files below the folders, repository-relative with `/`, in alphabetical order. */
const sourceFiles = (root: string, folders: readonly string[]): string[] => {
  const below = (folder: string): string[] => {
    const absolute = path.join(root, folder);
    if (!fs.existsSync(absolute)) return [];
    return fs.readdirSync(absolute, { withFileTypes: true }).flatMap((entry) => {
      if (skipped.has(entry.name)) return [];
      const file = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return below(file);
      return /\.tsx?$/.test(entry.name) ? [file] : [];
    });
  };
  return folders.flatMap(below).sort();
};

export const isTest = (file: string): boolean => file.endsWith('.test.ts');

/** Clause id → files of the kind asked for that name it. */
export const citedIn = (
  root: string,
  folders: readonly string[],
  known: (id: string) => boolean,
  wanted: (file: string) => boolean = () => true,
): ReadonlyMap<string, readonly string[]> => {
  const cited = new Map<string, string[]>();
  for (const file of sourceFiles(root, folders).filter(wanted)) {
    const text = fs.readFileSync(path.join(root, file), 'utf8');
    for (const id of new Set(text.match(/\b[A-Z]{2,4}-\d{2,3}\b/g) ?? []))
      if (known(id)) cited.set(id, [...(cited.get(id) ?? []), file]);
  }
  return cited;
};

/** Every identifier-like word in the files below the folders. */
export const wordsIn = (root: string, folders: readonly string[]): ReadonlySet<string> =>
  new Set(
    sourceFiles(root, folders).flatMap(
      (file) => fs.readFileSync(path.join(root, file), 'utf8').match(/\b[A-Za-z]+\b/g) ?? [],
    ),
  );
