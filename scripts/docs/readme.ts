// The README's generated parts: the settings, from their one table, and the example, from the script that a test runs.
import fs from 'node:fs';
import path from 'node:path';
import { settingsTable } from '../../temporal-config/settings-table';
import { markdownTable, withRegion } from './region';

const settings = (): string =>
  markdownTable(
    ['variable', 'default', '含义', 'meaning'],
    Object.entries(settingsTable).map(([name, row]) => [
      `\`${name}\``,
      row.default === undefined ? '–' : `\`${row.default}\``,
      row.zh,
      row.en,
    ]),
  );

const example = (root: string): string => {
  const script = fs.readFileSync(path.join(root, 'docs', 'example.sh'), 'utf8');
  return `\`\`\`sh\n${script.replace(/^#!.*\n/, '').trim()}\n\`\`\``;
};

export const readmeDocument = (root: string): string => {
  const readme = fs.readFileSync(path.join(root, 'README.md'), 'utf8');
  return withRegion(withRegion(readme, 'settings', settings()), 'example', example(root));
};
